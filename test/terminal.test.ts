import { describe, expect, test } from '@jest/globals';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { coloursOf } from '../src/output/colours.js';
import { COLUMNS, type ColumnName } from '../src/output/columns.js';
import { grouped } from '../src/output/grouped.js';
import { printable } from '../src/output/printable.js';
import { openTerminal } from '../src/output/terminal.js';
import { cut, widthOf } from '../src/output/width.js';
import type { Figure } from '../src/figure.js';
import type { Language } from '../src/output/table.js';
import { figure } from './figures.js';
import { onTerminal, seen, terminal, tooWide } from './pty.js';
import { folder, ROOT, solieu } from './solieu.js';

test.each([
  ['0', '0'],
  ['999', '999'],
  ['1327', '1.327'],
  ['4425611000000', '4.425.611.000.000'],
  ['-50700.25', '-50.700,25'],
  ['0.1234', '0,1234'],
])('%s is printed %s', (value, printed) => expect(grouped(value)).toBe(printed));

test.each([
  ['Đường bộ', 8],
  ['Đường bộ'.normalize('NFD'), 8],
  ['表 1', 4],
  ['…', 1],
  ['↑ ≥ 3 – 5', 9],
])('%j takes %d cells', (text, width) => expect(widthOf(text)).toBe(width));

test.each([
  ['hội viên', 8, 'hội viên'],
  ['hội viên mới', 8, 'hội viê…'],
  ['hội viên mới', 5, 'hội…'],
  ['hội viên'.normalize('NFD'), 4, 'hội…'.normalize('NFD')],
  ['表表表', 4, '表…'],
  ['hội', 1, '…'],
  ['hội', 0, ''],
])('%j in %d cells is %j', (text, width, kept) => {
  expect(cut(text, width)).toBe(kept);
  expect(widthOf(cut(text, width))).toBeLessThanOrEqual(width);
});

test.each([
  ['plain words stay', 'Mở 220 lớp', 'Mở 220 lớp'],
  ['marks stay', 'ế'.normalize('NFD'), 'ế'.normalize('NFD')],
  ['a colour', '\u001b[31mđỏ', '␛[31mđỏ'],
  ['a title', '\u001b]0;x\u0007', '␛]0;x␇'],
  ['an 8-bit sequence', '\u009b31m', '\ufffd31m'],
  ['delete', 'a\u007f', 'a␡'],
  ['ends of lines', 'a\r\nb\nc\td', 'a b c d'],
  ['marks of direction', '\u202e123\u2066', '123'],
  ['a soft hyphen and a joiner', 'a\u00adb\u200dc', 'abc'],
  ['half a letter', 'x\ud83c', 'x\ufffd'],
])('on a terminal, %s', (_, text, shown) => expect(printable(text)).toBe(shown));

/** What the writer of tables makes of these figures. */
async function table(figures: Figure[][], width: number, names?: ColumnName[], headers?: Language): Promise<string[]> {
  let text = '';
  const sink = {
    screen: { width, colours: await coloursOf(0) },
    write: async (chunk: string | Uint8Array) => void (text += String(chunk)),
    close: async () => {},
    abort: async () => {},
  };
  const columns = names ? names.map((name) => COLUMNS.find((column) => column.name === name)!) : COLUMNS;
  const open = openTerminal(sink, columns, { headers, onLoss: () => {} });
  for (const one of figures) await open.write(one, { source: 'bao-cao.txt', text: '' });
  await open.close();
  return text.split('\n');
}

describe('a table for people', () => {
  const rate = figure({ value: null, min: '3', max: '5', unit: 'tạ', per: 'ha', indicator: 'năng suất' });
  const share = figure({ value: '18', of: '71', unit: 'xã', modifier: 'over', change: 'increase' });

  test('has number, range, whole and modifier in one cell, and no empty column', async () => {
    expect(await table([[rate, share]], 80)).toEqual([
      'bao-cao.txt',
      'line  indicator          value  unit   change  text     sentence',
      '   3  năng suất          3 – 5  tạ/ha          220 lớp  Mở 220 lớp tập huấn.',
      '   3  mở lớp tập huấn  > 18/71  xã     ↑       220 lớp  Mở 220 lớp tập huấn.',
      '',
    ]);
  });

  test('has the columns that are named, each on its own', async () => {
    expect(await table([[rate], [], [share]], 80, ['max', 'unit', 'min'])).toEqual([
      'max  unit  min',
      '  5  tạ      3',
      '',
      'max  unit  min',
      '     xã',
      '',
    ]);
  });

  test('has titles in Vietnamese', async () => {
    expect((await table([[rate]], 80, ['value', 'unit'], 'vi'))[0]).toBe('Giá trị  Đơn vị tính');
  });

  test('tells which of the named have no room', async () => {
    expect(await table([[rate]], 24, ['source', 'value', 'indicator', 'sentence', 'line'])).toEqual([
      'bao-cao.txt',
      'value  indicator',
      '       năng suất',
      'no room for sentence, l…',
      '',
    ]);
  });

  test('without figures is its heads', async () => {
    expect(await table([[]], 60)).toEqual([expect.stringMatching(/^line {2}indicator {2}subject/), '']);
  });

  test('cuts a number only where not even one has room', async () => {
    const long = figure({ value: '123456789012' });
    expect((await table([[long]], 15))[2]).toBe('123.456.789.012');
    expect((await table([[long]], 10))[2]).toBe('123.456.7…');
  });

  test('shows nothing that a terminal would obey', async () => {
    const evil = figure({ source: '\u001b[2Ja', indicator: '\u001b]0;x\u0007 dư\nnợ', unit: '\u009b31m' });
    expect((await table([[evil]], 60)).join('\n')).not.toMatch(/[^\P{Cc}\n]/u);
  });
});

/** The fixtures, also decomposed and with signs of two cells. */
function home(): string {
  const root = folder({});
  cpSync(join(ROOT, 'fixtures'), root, { recursive: true });
  for (const name of readdirSync(root).filter((one) => one.endsWith('.txt'))) {
    const text = readFileSync(join(root, name), 'utf8');
    writeFileSync(join(root, name.replace('.txt', '-nfd.txt')), text.normalize('NFD'));
  }
  writeFileSync(join(root, 'rong.txt'), 'Công ty 表表表表表表表 nộp 15 tỷ đồng cho 表表表表表表表 🌾🌾.\n');
  return root;
}

describe('on a terminal', () => {
  const root = home();

  describe.each([60, 100, 200])('of %d columns', (columns) => {
    onTerminal('the table of every report has room', () => {
      const shown = terminal('. 2>/dev/null', { cwd: root, columns });
      expect(seen(shown).length).toBeGreaterThan(500);
      expect(tooWide(shown, columns)).toEqual([]);
    });

    onTerminal('a decomposed report has the rows of a composed one', () => {
      const rows = (file: string) => seen(terminal(`${file} 2>/dev/null`, { cwd: root, columns })).slice(1);
      expect(rows('y-te-nfd.txt')).toEqual(rows('y-te.txt'));
    });
  });

  onTerminal('kinds are coloured, and the last line says what they come to', () => {
    const shown = terminal('giao-duc.txt', { cwd: root });
    expect(shown).toContain('\u001b[33m%\u001b[39m');
    expect(seen(shown).at(-1)).toMatch(/^solieu: \d+ figures from 1 file: \d+ count, .*\d+ percent.*; \d+ flagged$/);
  });

  onTerminal.each([
    ['-f csv', /^source,line/],
    ['-o -', /^source,line/],
    ['| cat', /^source,line/],
    ['-f table --quiet', /^giao-duc\.txt\n/],
    ['--columns value,unit', /^ +value {2}unit\n/],
    ['-f table -o bang.out', /^solieu: \d+ figures from 1 file → bang\.out(; |$)/],
  ])('giao-duc.txt %s', (args, start) => {
    expect(seen(terminal(`giao-duc.txt ${args}`, { cwd: root })).join('\n')).toMatch(start);
  });

  // eslint-disable-next-line no-control-regex
  const COLOURED = /\u001b\[/;
  onTerminal.each<[args: string, env: Record<string, string>, coloured: boolean]>([
    ['', {}, true],
    ['', { NO_COLOR: '1' }, false],
    ['', { NO_COLOR: '' }, true],
    ['', { TERM: 'dumb' }, false],
    ['--no-color', {}, false],
    ['--no-color', { FORCE_COLOR: '1' }, false],
    ['--color', { NO_COLOR: '1' }, true],
    ['', { NO_COLOR: '1', FORCE_COLOR: '1' }, true],
    ['', { FORCE_COLOR: '0' }, false],
    ['-f table | cat', {}, false],
    ['-f table | cat', { FORCE_COLOR: '1' }, true],
    ['-f table --color | cat', {}, true],
  ])('%s with %j: coloured %p', (args, env, coloured) => {
    expect(COLOURED.test(terminal(`giao-duc.txt ${args}`, { cwd: root, env }))).toBe(coloured);
  });
});

test.each([
  [undefined, 100],
  ['60', 60],
  ['none', 100],
])('with COLUMNS=%s, a table in a pipe has %d columns', (columns, width) => {
  const stdout = solieu(
    ['fixtures/giao-duc.txt', '-f', 'table'],
    ROOT,
    '',
    columns === undefined ? {} : { COLUMNS: columns },
  ).stdout;
  expect(Math.max(...seen(stdout).map(widthOf))).toBe(width);
});
