import { describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import type { Figure } from '../src/figure.js';
import { amountVnd } from '../src/output/amount.js';
import { COLUMNS, type ColumnName } from '../src/output/columns.js';
import type { Loss } from '../src/output/table.js';
import { openXlsx } from '../src/output/xlsx.js';
import { openSheet } from '../src/output/xlsx/sheet.js';
import { figure } from './figures.js';
import { hasOffice, openedByOffice, type OfficeCell, type OfficeFile } from './office.js';
import { folder } from './solieu.js';
import { fillFile, lossless, only, tableFile } from './tables.js';

// LibreOffice tells what a spreadsheet makes of our files.
const withOffice = hasOffice ? describe : describe.skip;
if (!hasOffice) console.warn('LibreOffice is not installed: what it makes of our files is not tested');

/** What a cell holds; `text:` before one that is text. */
const seen = (cell: OfficeCell | null | undefined) =>
  cell ? `${cell.formula ? 'formula:' : ''}${cell.type === 'string' ? 'text:' : ''}${cell.value}` : null;

/** A figure, and what the cell of a column holds and, where it matters, shows. */
type Case = readonly [title: string, own: Partial<Figure>, column: ColumnName, seen: string | null, shown?: string];

/** The cell of each case, in a file with a row a case and all columns. */
function cellsOf({ sheets }: OfficeFile, cases: readonly Case[]): (OfficeCell | null | undefined)[] {
  const [[, ...rows] = []] = Object.values(sheets);
  return cases.map(([, , column], i) => rows[i]![COLUMNS.findIndex(({ name }) => name === column)]);
}

const WORKBOOK: readonly Case[] = [
  ['a formula', { text: '=1+1' }, 'text', 'text:=1+1'],
  ['a plus', { text: '+x' }, 'text', 'text:+x'],
  ['a negative number as text', { text: '-5' }, 'text', 'text:-5'],
  ['a negative number', { value: '-5' }, 'value', '-5', '-5'],
  ['a quote', { sentence: 'ông "A" & <B>' }, 'sentence', 'text:ông "A" & <B>'],
  ['a line feed', { sentence: 'một\nhai' }, 'sentence', 'text:một\nhai'],
  ['a carriage return', { sentence: 'một\rhai' }, 'sentence', 'text:một\rhai'],
  ['blanks', { sentence: ' một  hai ' }, 'sentence', 'text: một  hai '],
  ['the escape of Excel', { sentence: 'a_x0041_b' }, 'sentence', 'text:a_x0041_b'],
  ['an astral character', { sentence: 'lúa 🌾 tốt' }, 'sentence', 'text:lúa 🌾 tốt'],
  ['a lone surrogate', { sentence: 'x\ud83cy' }, 'sentence', 'text:x\ufffdy'],
  ['thousands', { value: '1327' }, 'value', '1327', '1,327'],
  ['decimals', { value: '33.9' }, 'value', '33.9', '33.9'],
  ['a percentage', { kind: 'percent', unit: '%', value: '6.42' }, 'value', '6.42', '6.42%'],
  ['percentage points', { kind: 'percent', unit: 'điểm phần trăm', value: '2.5' }, 'value', '2.5', '2.5'],
  ['money', { kind: 'money', unit: 'VND', value: '4425611000000' }, 'value', '4425611000000', '4,425,611,000,000 VND'],
  ['an end of a range', { kind: 'money', unit: 'USD', value: null, min: '2.5' }, 'min', '2.5', '2.5 USD'],
  ['a whole', { kind: 'percent', unit: '%', of: '7100' }, 'of', '7100', '7,100'],
  ['a long number', { value: '9007199254740993.5' }, 'value', 'text:9007199254740993.5'],
  ['nothing', { value: null }, 'value', null],
  ['a day', { periodEnd: '2024-06-30' }, 'periodEnd', '2024-06-30'],
  ['a day before spreadsheets', { periodEnd: '1885-07-05' }, 'periodEnd', 'text:1885-07-05'],
  ['flags', { flags: ['implausible', 'inherited_unit'] }, 'flags', 'text:implausible inherited_unit'],
  ['a table cell', { table: { row: 'Xã A', column: 'Số hộ' } }, 'table', 'text:Xã A | Số hộ'],
];

withOffice('a workbook', () => {
  test('has cells of the right sort', async () => {
    const book = openedByOffice(
      await tableFile(
        'xlsx',
        WORKBOOK.map(([, own]) => figure(own)),
      ),
    );
    const cells = cellsOf(book, WORKBOOK);
    expect(WORKBOOK.map(([title], i) => [title, seen(cells[i])])).toEqual(
      WORKBOOK.map(([title, , , value]) => [title, value]),
    );
    const shown = WORKBOOK.flatMap(([title, , , , text], i) => (text ? [[title, text, cells[i]?.shown]] : []));
    expect(shown.filter(([, text, real]) => text !== real)).toEqual([]);
  }, 60_000);

  test('has a bold header, a filter, Vietnamese titles and totals of levels', async () => {
    const figures = [
      figure({ value: '220' }),
      figure({ value: '0.1' }),
      figure({ value: '0.2' }),
      figure({ value: '5', change: 'increase' }),
      figure({ value: null, min: '3', max: '5' }),
      figure({ value: '12', per: 'xã' }),
      figure({ kind: 'percent', unit: '%', value: '6.42' }),
      figure({ kind: 'percent', unit: '%', value: '-1.5' }),
      figure({ kind: 'measure', unit: '°C', value: '38' }),
      figure({ kind: 'measure', unit: 'ha', value: '38' }),
    ];
    const columns = [...only('value', 'unit'), amountVnd({})];
    const { xml, sheets } = openedByOffice(await tableFile('xlsx', figures, columns, { headers: 'vi' }));
    const rows = Object.entries(sheets).map(([name, cells]) => [name, cells.map((row) => row.map(seen))] as const);
    expect(rows.map(([name]) => name)).toEqual(['Số liệu', 'Tổng hợp']);
    expect(rows[0]![1][0]!.slice(0, 3)).toEqual(['text:Giá trị', 'text:Đơn vị tính', 'text:Quy ra VND']);
    expect(rows[1]![1].map((row) => row.slice(0, 9).join(' | '))).toEqual([
      'text:Loại | text:Đơn vị tính | text:Tính trên mỗi | text:Số giá trị | text:Tổng | text:Nhỏ nhất | text:Lớn nhất | ' +
        'text:Số khoảng | text:Số mức tăng, giảm',
      'text:count | text:lớp |  | 3 | 220.3 | 0.1 | 220 | 1 | 1',
      'text:count | text:lớp | text:xã | 1 |  | 12 | 12 | 0 | 0',
      'text:percent | text:% |  | 2 |  | -1.5 | 6.42 | 0 | 0',
      'text:measure | text:°C |  | 1 |  | 38 | 38 | 0 | 0',
      'text:measure | text:ha |  | 1 | 38 | 38 | 38 | 0 | 0',
    ]);
    expect(xml).toMatch(/fo:font-weight="bold"/);
    expect(xml).toMatch(/table:target-range-address="&apos;Số liệu&apos;\.A1:&apos;Số liệu&apos;\.C11"/);
  }, 60_000);

  test('goes on on another sheet where one is full', async () => {
    const file = join(folder({}), 'bang.xlsx');
    const figures = [1, 2, 3].map((line) => figure({ line }));
    await fillFile(file, figures, (sink) => openXlsx(sink, only('line'), { onLoss: lossless }, 3));
    const { sheets } = openedByOffice(file);
    expect(Object.keys(sheets)).toEqual(['figures', 'figures 2', 'totals']);
    expect(sheets['figures 2']!.map(([cell]) => cell?.value)).toEqual(['line', '3']);
  }, 60_000);
});

// LibreOffice without a window forgets what is frozen.
test('the header of a sheet stays in sight', async () => {
  let text = '';
  const part = { write: async (xml: string) => void (text += xml), end: () => {} };
  await openSheet('figures', part, [{ title: 'value', width: 10 }]).close();
  expect(text).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
});

test('a text longer than a cell is cut, and that is told', async () => {
  const losses: Loss[] = [];
  const long = figure({ sentence: 'x'.repeat(32_768) });
  await tableFile('xlsx', [long], only('sentence'), { onLoss: (loss) => losses.push(loss) });
  expect(losses).toEqual([{ figure: long, column: 'sentence', code: 'longText' }]);
});

const CSV: readonly Case[] = [
  ['a formula', { text: '=1+1' }, 'text', `text:'=1+1`],
  ['a plus', { text: '+x' }, 'text', `text:'+x`],
  ['a negative number as text', { text: '-5' }, 'text', `text:'-5`],
  ['a negative number', { value: '-5' }, 'value', '-5'],
  ['quotes and a semicolon', { sentence: '"A"; "B"' }, 'sentence', 'text:"A"; "B"'],
  ['a comma', { sentence: 'một, hai' }, 'sentence', 'text:một, hai'],
  ['a line feed', { sentence: 'một\nhai' }, 'sentence', 'text:một\nhai'],
  // LibreOffice makes every end of a line a line feed.
  ['a carriage return', { sentence: 'một\rhai' }, 'sentence', 'text:một\nhai'],
  ['decimals', { value: '6.42' }, 'value', '6.42'],
  ['a large amount', { value: '4425611000000' }, 'value', '4425611000000'],
  ['a day', { periodEnd: '2024-06-30' }, 'periodEnd', '2024-06-30'],
];

const EXCEL: readonly Case[] = [
  ...CSV,
  ['a negative decimal', { value: '-0.23' }, 'value', '-0.23'],
  ['a long number', { value: '9007199254740993.5' }, 'value', `text:'9007199254740993,5`],
  ['a long number as text', { text: '1.234.567.890.123.456.789' }, 'text', `text:'1.234.567.890.123.456.789`],
  ['a fraction', { text: '1/3' }, 'text', `text:'1/3`],
  ['a range', { text: '10-12' }, 'text', `text:'10-12`],
  ['a month', { period: '6/2024' }, 'period', `text:'6/2024`],
];

// Separator, quote, UTF-8, first line, language, quoted fields as text, numbers and days as they look.
const filter = (separator: string, language: string) => [
  `--infilter=Text - txt - csv (StarCalc):${separator.charCodeAt(0)},34,76,1,,${language},false,true`,
];
const ENGLISH = '1033';
const VIETNAMESE = '1066';

withOffice('CSV', () => {
  test.each([
    ['with commas', 'csv', false, CSV, filter(',', ENGLISH)],
    ['with tabs', 'tsv', false, CSV, filter('\t', ENGLISH)],
    ['for a Vietnamese Excel', 'csv', true, EXCEL, filter(';', VIETNAMESE)],
  ] as const)(
    '%s',
    async (_, format, excel, cases, how) => {
      const figures = cases.map(([, own]) => figure(own));
      const cells = cellsOf(openedByOffice(await tableFile(format, figures, COLUMNS, { excel }), how), cases);
      expect(cases.map(([title], i) => [title, seen(cells[i])])).toEqual(
        cases.map(([title, , , value]) => [title, value]),
      );
    },
    60_000,
  );
});
