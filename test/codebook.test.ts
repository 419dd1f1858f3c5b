import { describe, expect, test } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from '../src/figure.js';
import { CodebookFault, readCodebook } from '../src/gather/codebook.js';
import { matcher } from '../src/gather/match.js';
import { wide } from '../src/gather/wide.js';
import { figure } from './figures.js';
import { onTerminal, seen, terminal, tooWide } from './pty.js';
import { folder, ROOT, solieu } from './solieu.js';

test.each<[mistake: string, value: unknown, words: string]>([
  ['nothing', null, 'it holds no indicators; begin it with indicators:'],
  ['a list', [{ name: 'a' }], 'it holds no indicators; begin it with indicators:'],
  ['another key', { indicators: [], rows: 1 }, `no 'rows' here; only indicators`],
  ['no entries', { indicators: [] }, 'indicators is no list; write - name: under it'],
  [
    'a word for an entry',
    { indicators: ['dư nợ'] },
    'entry 1: write it as name: and, if need be, wordings, unit, kind, change',
  ],
  ['no name', { indicators: [{ name: 'a' }, { unit: 'ha' }] }, 'entry 2: it has no name; begin it with name:'],
  ['a number for a name', { indicators: [{ name: 5 }] }, 'entry 1: it has no name; begin it with name:'],
  [
    'another field',
    { indicators: [{ name: 'a', units: 'ha' }] },
    `entry 'a': no 'units' here; only name, wordings, unit, kind, change`,
  ],
  [
    'wordings of one word',
    { indicators: [{ name: 'a', wordings: 'b' }] },
    `entry 'a': wordings is no list of words; write wordings: [word, word]`,
  ],
  [
    'an empty wording',
    { indicators: [{ name: 'a', wordings: [' '] }] },
    `entry 'a': wordings is no list of words; write wordings: [word, word]`,
  ],
  [
    'a wording of everything',
    { indicators: [{ name: 'a', wordings: ['* *'] }] },
    `entry 'a': a wording of * alone means everything; write words beside it`,
  ],
  ['a number for a unit', { indicators: [{ name: 'a', unit: 5 }] }, `entry 'a': unit is no text; write it as unit: ha`],
  [
    'a kind that is none',
    { indicators: [{ name: 'a', kind: 'monney' }] },
    `entry 'a': no kind "monney"; choose from count, money, percent, measure, duration, age, ratio`,
  ],
  [
    'a word for change',
    { indicators: [{ name: 'a', change: 'tăng' }] },
    `entry 'a': no change "tăng"; write change: true or leave it out`,
  ],
  [
    'a name twice',
    { indicators: [{ name: 'a' }, { name: 'a', unit: 'ha' }] },
    `entry 'a': another column has its name; choose another name`,
  ],
  [
    'the name of another column',
    { indicators: [{ name: 'source' }] },
    `entry 'source': another column has its name; choose another name`,
  ],
  [
    'a wording of two',
    { indicators: [{ name: 'a', wordings: ['Dư  nợ'] }, { name: 'dư nợ' }] },
    `entry 'dư nợ': entry 'a' has its wording 'dư nợ', unit and kind too; leave one out`,
  ],
])('a codebook with %s is told of by its entry', (_, value, words) => {
  expect(() => readCodebook(value, ['source'])).toThrow(new CodebookFault(words));
});

test.each<[indicator: string, own: Partial<Figure>, column: string | undefined]>([
  ['Dư nợ', {}, 'dư nợ'],
  ['dư  nợ', {}, 'dư nợ'],
  ['Dư nợ'.normalize('NFD'), {}, 'dư nợ'],
  ['dư nợ cho vay', {}, 'dư nợ'],
  ['dư nợ cho vay hộ nghèo', {}, undefined],
  ['dư nợ', { unit: 'USD' }, undefined],
  ['dư nợ', { per: 'hộ' }, undefined],
  ['dư nợ', { change: 'increase' }, undefined],
  ['dư nợ', { kind: 'percent', unit: '%', change: 'decrease' }, 'tăng dư nợ'],
  ['tỷ lệ nợ xấu', { kind: 'percent', unit: '%' }, 'nợ xấu'],
  ['tỷ lệ nợ xấu nội bảng', { kind: 'percent', unit: '%' }, 'nợ xấu'],
  ['nợ xấu nội bảng', { kind: 'percent', unit: '%' }, 'nợ xấu nội bảng'],
  ['nợ xấu xa', { kind: 'percent', unit: '%' }, 'nợ xấu'],
  ['con nợ xấuu', { kind: 'percent', unit: '%' }, undefined],
  ['hoà giải thành', { kind: 'count', unit: 'vụ' }, 'hòa giải'],
  ['năng suất lúa vụ xuân', { kind: 'measure', unit: 'tạ', per: 'ha' }, 'năng suất'],
  ['năng suất ngô vụ xuân', { kind: 'measure', unit: 'tạ', per: 'ha' }, undefined],
])('%s %j is in the column %s', (indicator, own, column) => {
  const codebook = readCodebook(
    {
      indicators: [
        { name: 'dư nợ', wordings: ['dư nợ cho vay'], unit: 'VND', kind: 'money' },
        { name: 'tăng dư nợ', wordings: ['dư nợ'], unit: '%', change: true },
        { name: 'nợ xấu', wordings: ['* nợ xấu *'], unit: '%' },
        { name: 'nợ xấu nội bảng', unit: '%' },
        { name: 'hòa giải', wordings: ['hòa giải *'] },
        { name: 'năng suất', wordings: ['năng suất * lúa * xuân'], unit: 'tạ/ha' },
      ],
    },
    [],
  );
  expect(matcher(codebook)(figure({ indicator, kind: 'money', unit: 'VND', ...own }))?.name).toBe(column);
});

describe('the wide table', () => {
  const codebook = readCodebook(
    {
      indicators: [
        { name: 'vay', unit: 'VND' },
        { name: 'lãi', change: true },
      ],
    },
    [],
  );

  /** `source subject period: cell cell`, a row a line. */
  function rows(...reports: Partial<Figure>[][]): string[] {
    const table = wide(codebook);
    reports.forEach((figures, i) => table.add(`${i}.txt`, figures.map(figure)));
    return table.rows().map(({ source, subject, period, cells }) => {
      const written = codebook.map((entry) => {
        const cell = cells.get(entry);
        if (!cell) return '-';
        return [cell.value ?? 'null', cell.conflict && `(${cell.conflict})`, ...cell.doubts].filter(Boolean).join(' ');
      });
      return `${source} ${subject ?? '-'} ${period ?? '-'}: ${written.join(', ')}`;
    });
  }

  const vay = (value: string | null, own: Partial<Figure> = {}): Partial<Figure> => {
    return { indicator: 'vay', kind: 'money', unit: 'VND', value, ...own };
  };
  const quarter = { periodStart: '2024-04-01', periodEnd: '2024-06-30' };

  test.each<[title: string, reports: Partial<Figure>[][], lines: string[]]>([
    [
      'a row for each report, found or not',
      [[vay('5')], [figure()], []],
      ['0.txt - -: 5, -', '1.txt - -: -, -', '2.txt - -: -, -'],
    ],
    [
      'a row for each subject and period',
      [
        [
          vay('5', { subject: 'Xã A' }),
          vay('6', { subject: 'xã  a', period: 'quý II' }),
          vay('7', { subject: 'Xã B' }),
        ],
      ],
      ['0.txt Xã A -: 5, -', '0.txt xã  a quý II: 6, -', '0.txt Xã B -: 7, -'],
    ],
    [
      'one row for one period in other words',
      [
        [
          vay('5', { period: 'quý II/2024', ...quarter }),
          { ...vay('1', { period: 'quý 2 năm 2024', ...quarter }), indicator: 'lãi', change: 'increase' },
        ],
      ],
      ['0.txt - quý II/2024: 5, 1'],
    ],
    ['no conflict where the same is said again', [[vay('5'), vay('5')]], ['0.txt - -: 5, -']],
    ['the first of a conflict, and all of it', [[vay('5'), vay('6'), vay('5')]], ['0.txt - -: 5 (5 | 6), -']],
    [
      'units in the conflict of an entry without one',
      [
        [
          { ...vay('5'), indicator: 'lãi', change: 'increase' },
          { indicator: 'lãi', kind: 'percent', unit: '%', value: '5', change: 'increase' },
        ],
      ],
      ['0.txt - -: -, 5 (5 VND | 5 %)'],
    ],
    ['a minus before a decrease', [[{ ...vay('5'), indicator: 'lãi', change: 'decrease' }]], ['0.txt - -: -, -5']],
    [
      'doubts',
      [[vay('5', { flags: ['implausible', 'inherited_period'], modifier: 'over' })]],
      ['0.txt - -: 5 over implausible, -'],
    ],
    ['a range as a doubt', [[vay(null, { min: '3', max: '5' })]], ['0.txt - -: null 3 - 5, -']],
  ])('has %s', (_, reports, lines) => expect(rows(...reports)).toEqual(lines));
});

const BOOK = `indicators:
  - name: dư nợ
    unit: VND
  - name: nợ xấu
    wordings: [tỷ lệ nợ xấu]
    unit: "%"
`;

describe('solieu --codebook', () => {
  const root = folder({
    'book.yaml': BOOK,
    'book.json': JSON.stringify({ indicators: [{ name: 'dư nợ', unit: 'VND' }] }),
    'bad.yaml': 'indicators:\n  - name: dư nợ\n    kind: tiền\n',
    'broken.yaml': 'indicators: [',
    'kho/a.txt': 'Quý II/2024, dư nợ đạt 5 tỷ đồng; dư nợ đạt trên 6,5 tỷ đồng.\n',
    'kho/b.txt': 'Tỷ lệ nợ xấu là 1,5%.\n',
    'kho/c.txt': 'Có 5 hộ.\n',
  });
  const ROWS = [
    'source,subject,period,periodStart,periodEnd,dư nợ,nợ xấu,missing,conflicts,doubts',
    'kho/a.txt,,Quý II/2024,2024-04-01,2024-06-30,5000000000,,1,dư nợ: 5000000000 | 6500000000,dư nợ: over',
    'kho/b.txt,,,,,,1.5,1,,',
    'kho/c.txt,,,,,,,2,,',
    '',
  ];

  test('gives a row for each report, subject and period', () => {
    expect(solieu(['kho', '--codebook', 'book.yaml'], root)).toEqual({ exit: 0, stdout: ROWS.join('\n'), stderr: '' });
  });

  test('reads JSON and writes JSON; what was not found is counted', () => {
    const { stdout, stderr } = solieu(['kho/b.txt', '--codebook', 'book.json', '-o', 'bang.json'], root);
    expect(stdout).toBe('');
    expect(stderr).toBe(
      'solieu: 1 row of 1 figure from 1 file → bang.json\nsolieu: 0 conflicts, 0 doubts, 1 empty cell; found nowhere: dư nợ\n',
    );
    expect(JSON.parse(readFileSync(join(root, 'bang.json'), 'utf8'))).toEqual([
      expect.objectContaining({ source: 'kho/b.txt', 'dư nợ': null, missing: 1, conflicts: null }),
    ]);
  });

  test.each([
    [['--codebook', 'mat.yaml'], /^solieu: --codebook: .*mat\.yaml cannot be read \(no such file\); check the path\n$/],
    [
      ['--codebook', 'bad.yaml'],
      /^solieu: --codebook: .*bad\.yaml: entry 'dư nợ': no kind "[^"]*"; choose from count, .*\n$/,
    ],
    [['--codebook', 'broken.yaml'], /^solieu: --codebook: .*broken\.yaml: .*\n$/],
    [['--codebook', 'book.yaml', '--columns', 'value'], /: --codebook: not with --columns; leave one out/],
    [['--codebook', 'book.yaml', '--no-context'], /: --codebook: not with --no-context; leave one out/],
  ])('wrong usage %j', (args, words) => {
    const { exit, stdout, stderr } = solieu(['kho', ...args], root);
    expect([exit, stdout, stderr]).toEqual([2, '', expect.stringMatching(words)]);
  });

  onTerminal.each([60, 100, 200])('is a table on a terminal of %d columns', (columns) => {
    const shown = terminal('kho --codebook book.yaml', { cwd: root, columns });
    expect(shown).toContain('\u001b[31m! 5.000.000.000\u001b[39m');
    expect(seen(shown).at(-1)).toBe('solieu: 1 conflict, 1 doubt, 4 empty cells');
    expect(
      tooWide(
        terminal(`fixtures --codebook '${join(root, 'book.yaml')}' 2>/dev/null`, { cwd: ROOT, columns }),
        columns,
      ),
    ).toEqual([]);
  });
});

describe('solieu codebook init', () => {
  test('proposes what --codebook takes, the most frequent first', () => {
    const root = folder({
      'a.txt': 'Dư nợ đạt 5 tỷ đồng, tăng 4%. Có 5 xã.\n',
      'b.txt': 'Dư nợ đạt 6 tỷ đồng. Dư nợ là 70%. Năng suất lúa đạt 66,4 tạ/ha.\n',
    });
    const { exit, stdout, stderr } = solieu(['codebook', 'init', '.', '--most', '3'], root);
    expect([exit, stderr]).toEqual([0, '']);
    expect(stdout.slice(stdout.indexOf('indicators:')).split('\n')).toEqual([
      'indicators:',
      '  - name: Dư nợ # 2 figures in 2 reports',
      '    unit: VND',
      '    kind: money',
      '  - name: Dư nợ (%) # 1 figure in 1 report',
      '    unit: "%"',
      '    kind: percent',
      '    wordings:',
      '      - Dư nợ',
      expect.stringMatching(/^ {2}- name: Năng suất lúa # 1 figure in 1 report$/),
      '    unit: tạ/ha',
      '    kind: measure',
      '',
    ]);
    writeFileSync(join(root, 'book.yaml'), stdout);
    const rows = solieu(['.', '--codebook', 'book.yaml'], root).stdout.split('\n');
    expect(rows[0]).toBe(
      'source,subject,period,periodStart,periodEnd,Dư nợ,Dư nợ (%),Năng suất lúa,missing,conflicts,doubts',
    );
    expect(rows[2]).toBe('./b.txt,,,,,6000000000,70,66.4,0,,');
  });

  test('writes a file, and tells what is wrong', () => {
    const root = folder({ 'a.txt': 'Dư nợ đạt 5 tỷ đồng.\n' });
    expect(solieu(['codebook', 'init', 'a.txt', '-o', 'book.yaml'], root)).toEqual({
      exit: 0,
      stdout: '',
      stderr: 'solieu: 1 row of 1 figure from 1 file → book.yaml\n',
    });
    expect(readFileSync(join(root, 'book.yaml'), 'utf8')).toContain('- name: Dư nợ');
    expect(solieu(['codebook', 'init', 'a.txt', '--most', '0'], root)).toEqual({
      exit: 2,
      stdout: '',
      stderr: `solieu: --most: '0' is no number from 1 on; write it as 30\n`,
    });
    expect(solieu(['codebook', 'init', 'mat.txt'], root).exit).toBe(1);
  });
});
