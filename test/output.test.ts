import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import type { Figure } from '../src/figure.js';
import { amountVnd } from '../src/output/amount.js';
import { COLUMNS, type Column } from '../src/output/columns.js';
import { fileSink } from '../src/output/file.js';
import { streamSink, type Sink } from '../src/output/sink.js';
import type { TableOptions } from '../src/output/table.js';
import { WRITERS, type Format } from '../src/output/writers.js';
import { figure } from './figures.js';
import { folder } from './solieu.js';
import { lossless, only } from './tables.js';

function memory(): Sink & { text: string } {
  const sink = {
    text: '',
    write: async (chunk: string | Uint8Array) => void (sink.text += String(chunk)),
    close: async () => {},
    abort: async () => {},
  };
  return sink;
}

/** What a format makes of documents with these figures. */
async function written(
  format: Format,
  documents: Figure[][],
  columns: readonly Column[] = COLUMNS,
  options: TableOptions = { onLoss: lossless },
): Promise<string> {
  const sink = memory();
  const table = await WRITERS[format].open(sink, columns, options);
  for (const figures of documents) await table.write(figures, { source: 'bao-cao.txt', text: '' });
  await table.close();
  return sink.text;
}

test('the columns are the fields of a figure, each once, in the order of a reader', () => {
  const names: string[] = COLUMNS.map(({ name }) => name);
  expect(names.toSorted()).toEqual(Object.keys(figure()).toSorted());
  expect(names.slice(0, 10)).toEqual('source line page indicator subject period value min max unit'.split(' '));
  for (const column of COLUMNS) expect(column.get(figure())).toEqual(figure()[column.name]);
});

test('no two columns have one title', () => {
  for (const titles of [COLUMNS.map(({ name }) => name), COLUMNS.map(({ vi }) => vi)]) {
    expect(new Set<string>(titles).size).toBe(COLUMNS.length);
  }
});

test('no ending belongs to two formats', () => {
  const endings = Object.values(WRITERS).flatMap(({ extensions }): readonly string[] => extensions);
  expect(new Set(endings).size).toBe(endings.length);
});

test.each([['4425611000000'], ['9007199254740993.5'], ['-0.23'], ['0.10'], ['123456789012345678901234567890']])(
  'JSON keeps every digit of %s',
  async (value) => {
    expect(await written('ndjson', [[figure({ value })]], only('value'))).toBe(`{"value":${value}}\n`);
  },
);

test('a JSON object has every column, in order, and null where there is nothing', async () => {
  const own: Partial<Figure> = {
    value: null,
    min: '3',
    max: '5.5',
    group: 2,
    table: { row: 'Xã "A"', column: 'Số hộ' },
    flags: ['implausible', 'inherited_unit'],
  };
  const line = await written('ndjson', [[figure(own)]]);
  const { min, max, ...rest } = figure(own);
  const parsed: Record<string, unknown> = JSON.parse(line);
  expect(parsed).toEqual({ ...rest, min: Number(min), max: Number(max) });
  expect(Object.keys(parsed)).toEqual(COLUMNS.map(({ name }) => name));
});

test.each([
  ['a quote', 'ông "A"'],
  ['a backslash', 'C:\\bao'],
  ['a line', 'một\nhai\r\tba'],
  ['a control character', '\u0000\u001f'],
  ['an astral character', 'lúa 🌾 tốt'],
  ['marks', 'ế ộ ữ [~] !'],
  ['separators', '\u2028 \u007f \ufeff \uffff'],
  ['a lone surrogate', 'x\ud83cy'],
])('JSON strings escape %s as JSON.stringify does', async (_, sentence) => {
  expect(await written('ndjson', [[figure({ sentence })]], only('sentence'))).toBe(`${JSON.stringify({ sentence })}\n`);
});

test.each([
  ['no documents', [], 0],
  ['documents without figures', [[], []], 0],
  ['one figure', [[], [figure()]], 1],
  ['figures of several documents', [[figure()], [], [figure(), figure()]], 3],
])('a JSON array of %s is valid', async (_, documents, count) => {
  const rows: unknown[] = JSON.parse(await written('json', documents));
  expect(rows).toHaveLength(count);
});

test('without a figure there is still a table', async () => {
  expect(await written('csv', [[]], COLUMNS, { onLoss: lossless, headers: 'vi' })).toMatch(
    /^Nguồn,Dòng,Trang,Chỉ tiêu,/,
  );
  expect(await written('csv', [[]])).toBe(`${COLUMNS.map(({ name }) => name).join(',')}\n`);
  expect(await written('json', [[]])).toBe('[]\n');
  expect(await written('ndjson', [[]])).toBe('');
});

test('a document of many chunks has every row once, in order, under one header', async () => {
  const figures = Array.from({ length: 5000 }, (_, start) => figure({ start }));
  const starts = figures.map(({ start }) => String(start));
  expect((await written('csv', [figures], only('start'))).trim().split('\n')).toEqual(['start', ...starts]);
  const rows: { start: number }[] = JSON.parse(await written('json', [figures]));
  expect(rows.map(({ start }) => String(start))).toEqual(starts);
});

test.each<[title: string, own: Partial<Figure>, column: keyof Figure, cell: string]>([
  ['a formula', { text: '=1+1' }, 'text', `'=1+1`],
  ['a signed number as written', { text: '-12,5' }, 'text', `"'-12,5"`],
  ['a plus', { text: '+84 tấn' }, 'text', `'+84 tấn`],
  ['an at sign', { sentence: '@x' }, 'sentence', `'@x`],
  ['a full-width formula', { sentence: '＝1' }, 'sentence', `'＝1`],
  ['a tab before a formula', { sentence: '\t=1' }, 'sentence', `'\t=1`],
  ['a formula with a quote', { sentence: '=A("x")' }, 'sentence', `"'=A(""x"")"`],
  ['a negative value', { value: '-0.23' }, 'value', '-0.23'],
  ['a negative end of a range', { min: '-5' }, 'min', '-5'],
  ['a lone hyphen', { source: '-' }, 'source', '-'],
  ['a long value', { value: '9007199254740993.5' }, 'value', '9007199254740993.5'],
  ['null', { value: null }, 'value', ''],
  ['an empty unit', { unit: '' }, 'unit', ''],
  ['a comma', { text: '6,42%' }, 'text', '"6,42%"'],
  ['a lone line feed', { sentence: 'một\nhai' }, 'sentence', '"một\nhai"'],
  ['a lone carriage return', { sentence: 'một\rhai' }, 'sentence', '"một\rhai"'],
  ['a quote', { sentence: 'ông "A"' }, 'sentence', '"ông ""A"""'],
  ['no flags', { flags: [] }, 'flags', ''],
  ['flags', { flags: ['implausible', 'inherited_unit'] }, 'flags', 'implausible inherited_unit'],
  ['a table cell', { table: { row: 'Xã A', column: 'Số hộ' } }, 'table', 'Xã A | Số hộ'],
  ['a day', { periodEnd: '2024-06-30' }, 'periodEnd', '2024-06-30'],
])('CSV cell: %s', async (_, own, column, cell) => {
  expect(await written('csv', [[figure(own)]], only('line', column))).toContain(
    column === 'source' ? `\n${cell},3\n` : `\n3,${cell}\n`,
  );
});

test.each<[title: string, own: Partial<Figure>, amount: string | null]>([
  ['dollars', { value: '25500000000', unit: 'USD' }, '648975000000000'],
  ['cents', { value: '0.07', unit: 'USD' }, '1781.5'],
  ['a long amount', { value: '90071992547409.93', unit: 'USD' }, '2292332210331582718.5'],
  ['VND', { value: '4425611000000', unit: 'VND' }, '4425611000000'],
  ['a currency without a rate', { value: '3', unit: 'EUR' }, null],
  ['a range', { value: null, min: '3', max: '5', unit: 'USD' }, null],
  ['what is no money', { kind: 'count', value: '3', unit: 'USD' }, null],
])('the amount in VND, of %s', (_, own, amount) => {
  expect(amountVnd({ USD: '25450' }).get(figure({ kind: 'money', ...own }))).toBe(amount);
});

test('a stream sink waits for a slow reader', async () => {
  let taken = 0;
  const slow = new Writable({
    highWaterMark: 10,
    write(chunk: Buffer, _, done) {
      taken += chunk.length;
      setTimeout(done, 5);
    },
  });
  const sink = streamSink(slow);
  for (let i = 1; i <= 3; i++) {
    await sink.write('x'.repeat(20));
    expect([taken, slow.writableLength]).toEqual([20 * i, 0]);
  }
  await sink.close();
  expect(slow.writableEnded).toBe(false);
});

test('a stream sink reports a reader that is gone, and goes on reporting it', async () => {
  const gone = new Writable({ write: (_chunk, _, done) => done(Object.assign(new Error('gone'), { code: 'EPIPE' })) });
  const sink = streamSink(gone);
  await sink.write('x').catch(() => {});
  await expect(sink.close()).rejects.toMatchObject({ name: 'Error', code: 'EPIPE' });
  await expect(sink.write('y')).rejects.toMatchObject({ code: 'EPIPE' });
});

test('a file appears whole, under its name, when it is closed', async () => {
  const root = folder({ 'bang.csv': 'old' });
  const sink = await fileSink(join(root, 'bang.csv'));
  await sink.write('new');
  expect(readFileSync(join(root, 'bang.csv'), 'utf8')).toBe('old');
  expect(readdirSync(root)).toEqual([`.bang.csv.tmp-${process.pid}`, 'bang.csv']);
  await sink.close();
  expect(readFileSync(join(root, 'bang.csv'), 'utf8')).toBe('new');
  expect(readdirSync(root)).toEqual(['bang.csv']);
});

test('an aborted file leaves the old one and nothing else', async () => {
  const root = folder({ 'bang.csv': 'old' });
  const sink = await fileSink(join(root, 'bang.csv'));
  await sink.write('half');
  await sink.abort();
  expect(readdirSync(root)).toEqual(['bang.csv']);
  expect(readFileSync(join(root, 'bang.csv'), 'utf8')).toBe('old');
});

test('a link stays a link, and its file is written', async () => {
  const root = folder({ 'thang-6/bang.csv': 'old' });
  symlinkSync('thang-6/bang.csv', join(root, 'bang.csv'));
  const sink = await fileSink(join(root, 'bang.csv'));
  await sink.write('new');
  await sink.close();
  expect(readFileSync(join(root, 'thang-6/bang.csv'), 'utf8')).toBe('new');
});

test('a folder is no output', async () => {
  await expect(fileSink(folder({}))).rejects.toMatchObject({ code: 'EISDIR' });
});
