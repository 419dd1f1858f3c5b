import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from '../src/figure.js';
import { summary } from '../src/gather/summary.js';
import { figure } from './figures.js';
import { onTerminal, seen, terminal, tooWide } from './pty.js';
import { folder, ROOT, solieu } from './solieu.js';

/** `indicator unit change: figures/reports total least..greatest`, a row a line. */
function summed(...reports: Partial<Figure>[][]): string[] {
  const all = summary();
  reports.forEach((figures, i) => all.add(`${i}.txt`, figures.map(figure)));
  return all.rows().map((row) => {
    const { indicator, unit, per, change, figures, reports: sources, total, least, greatest, ranges, flagged } = row;
    const name = [indicator ?? '—', per === null ? unit : `${unit}/${per}`, change].filter(Boolean).join(' ');
    const more = `${ranges ? ` ${ranges} ranges` : ''}${flagged ? ` ${flagged} flagged` : ''}`;
    return `${name}: ${figures}/${sources} ${total ?? '-'} ${least}..${greatest}${more}`;
  });
}

const money = (value: string, own: Partial<Figure> = {}): Partial<Figure> => {
  return { indicator: 'dư nợ', kind: 'money', unit: 'VND', value, ...own };
};

test.each<[title: string, reports: Partial<Figure>[][], rows: string[]]>([
  ['nothing', [[]], []],
  [
    'exact decimals',
    [[money('0.1'), money('0.2')], [money('9007199254740993')]],
    ['dư nợ VND: 3/2 9007199254740993.3 0.1..9007199254740993'],
  ],
  [
    'levels, increases and decreases apart',
    [[money('5'), money('1', { change: 'increase' }), money('2', { change: 'decrease' })]],
    ['dư nợ VND: 1/1 5 5..5', 'dư nợ VND increase: 1/1 1 1..1', 'dư nợ VND decrease: 1/1 2 2..2'],
  ],
  [
    'units and rates apart',
    [[money('5'), money('6', { unit: 'USD' }), money('7', { per: 'hộ' })]],
    ['dư nợ VND: 1/1 5 5..5', 'dư nợ USD: 1/1 6 6..6', 'dư nợ VND/hộ: 1/1 - 7..7'],
  ],
  [
    'one indicator, however written',
    [[money('5'), money('6', { indicator: 'Dư  Nợ' })], [money('7', { indicator: 'dư nợ'.normalize('NFD') })]],
    ['dư nợ VND: 3/2 18 5..7'],
  ],
  [
    'the most frequent first, the unknown last',
    [
      [
        money('1', { indicator: null }),
        money('1', { indicator: null }),
        money('2'),
        money('3', { indicator: 'vốn' }),
        money('4', { indicator: 'vốn' }),
      ],
    ],
    ['vốn VND: 2/1 7 3..4', 'dư nợ VND: 1/1 2 2..2', '— VND: 2/1 2 1..1'],
  ],
  [
    'ranges in no total',
    [[money('5'), { ...money('5'), value: null, min: '-3', max: '8.5' }]],
    ['dư nợ VND: 2/1 5 -3..8.5 1 ranges'],
  ],
  [
    'no totals of shares, ages, multiples, temperatures',
    [
      [
        { indicator: 'a', kind: 'percent', unit: '%', value: '5' },
        { indicator: 'b', kind: 'age', unit: 'tuổi', value: '5' },
        { indicator: 'c', kind: 'ratio', unit: 'lần', value: '5' },
        { indicator: 'd', kind: 'measure', unit: '°C', value: '5' },
        { indicator: 'e', kind: 'measure', unit: 'ha', value: '5' },
      ],
    ],
    ['a %: 1/1 - 5..5', 'b tuổi: 1/1 - 5..5', 'c lần: 1/1 - 5..5', 'd °C: 1/1 - 5..5', 'e ha: 1/1 5 5..5'],
  ],
  [
    'what is flagged',
    [[money('5', { flags: ['implausible', 'inherited_unit'] }), money('6')]],
    ['dư nợ VND: 2/1 11 5..6 1 flagged'],
  ],
])('a summary has %s', (_, reports, rows) => expect(summed(...reports)).toEqual(rows));

describe('solieu summary', () => {
  const root = folder({
    'a.txt': 'Dư nợ đạt 5 tỷ đồng, tăng 5%.\n',
    'b.txt': 'Dư nợ đạt 6,5 tỷ đồng.\n',
  });

  test('is CSV in a pipe', () => {
    expect(solieu(['summary', '.'], root)).toEqual({
      exit: 0,
      stdout:
        'indicator,kind,unit,per,change,figures,reports,total,least,greatest,ranges,flagged\n' +
        'Dư nợ,money,VND,,,2,2,11500000000,5000000000,6500000000,0,0\n' +
        'Dư nợ,percent,%,,increase,1,1,,5,5,0,0\n',
      stderr: '',
    });
  });

  test('is JSON where it is asked for, of the kinds that are named', () => {
    const { stdout } = solieu(['summary', '.', '-f', 'json', '--kind', 'percent'], root);
    expect(JSON.parse(stdout)).toEqual([expect.objectContaining({ indicator: 'Dư nợ', change: 'increase', least: 5 })]);
  });

  test('is CSV for Excel with titles in Vietnamese', () => {
    const { stdout } = solieu(['summary', 'a.txt', '--excel', '--headers', 'vi', '--kind', 'percent'], root);
    expect(stdout).toMatch(/^\ufeffChỉ tiêu;Loại;Đơn vị tính;.*\r\nDư nợ;percent;%;;increase;1;1;;5;5;0;0\r\n$/);
  });

  test('goes into a file', () => {
    const { exit, stdout, stderr } = solieu(['summary', '.', '-o', 'bang.ndjson'], root);
    expect([exit, stdout, stderr]).toEqual([0, '', 'solieu: 2 rows of 3 figures from 2 files → bang.ndjson\n']);
    expect(readFileSync(join(root, 'bang.ndjson'), 'utf8')).toMatch(/^\{"indicator":"Dư nợ",/);
  });

  test.each([
    [['-o', 'a.txt'], `--output: 'a.txt' is also read; choose another --output`],
    [
      ['-o', 'bang.xyz'],
      `--output: no format ends like 'bang.xyz'; end it in .csv .tsv .tab .json .ndjson .jsonl or add --format`,
    ],
    [['-f', 'json', '--excel'], `--excel: `],
    [['--kind', 'monney'], `--kind: no 'monney'; did you mean 'money'?`],
    [['--rules', 'mat.yaml'], `cannot be read (no such file); check the path`],
  ])('wrong usage %j', (args, words) => {
    const { exit, stderr } = solieu(['summary', 'a.txt', ...args], root);
    expect([exit, stderr]).toEqual([2, expect.stringContaining(words)]);
  });

  test('tells what cannot be read', () => {
    const { exit, stdout, stderr } = solieu(['summary', 'a.txt', 'mat.txt'], root);
    expect([exit, stdout.split('\n').length]).toEqual([1, 4]);
    expect(stderr).toBe('solieu: mat.txt: no such file or folder; check the path\n');
  });

  onTerminal.each([60, 100, 200])('is a table on a terminal of %d columns', (columns) => {
    expect(tooWide(terminal('summary fixtures', { cwd: ROOT, columns }), columns)).toEqual([]);
    const lines = seen(terminal('summary .', { cwd: root, columns }));
    expect(lines[0]).toMatch(/^indicator {2}figures /);
    expect(lines[2]).toMatch(/^Dư nợ .*↑ %/);
    expect(lines.at(-1)).toBe('solieu: 2 rows of 3 figures from 2 files');
  });
});
