import { expect, test } from '@jest/globals';
import type { Figure } from '../src/figure.js';
import { COLUMNS } from '../src/output/columns.js';
import type { Loss } from '../src/output/table.js';
import { ask } from './duckdb.js';
import { figure } from './figures.js';
import { only, tableFile } from './tables.js';

test('every column has its type', async () => {
  const answer = await ask(await tableFile('parquet', []), 'DESCRIBE SELECT * FROM $table');
  const types = answer.map((row) => Object.values(row as object).slice(0, 2));
  const expected = {
    string: 'VARCHAR',
    integer: 'INTEGER',
    decimal: 'DECIMAL(38,12)',
    date: 'DATE',
    list: 'VARCHAR[]',
    object: 'STRUCT("row" VARCHAR, "column" VARCHAR)',
  };
  expect(types).toEqual(COLUMNS.map(({ name, type }) => [name, expected[type]]));
});

test('every value comes back, and nothing where there is nothing', async () => {
  const own: Partial<Figure> = {
    value: null,
    min: '-0.23',
    max: '4425611000000',
    periodStart: '2024-01-01',
    periodEnd: '1885-07-05',
    group: 2,
    table: { row: 'Xã "A"', column: 'Số hộ' },
    flags: ['implausible', 'inherited_unit'],
    sentence: 'một\r\nhai 🌾',
  };
  const file = await tableFile('parquet', [figure(own), figure()]);
  const decimals = { min: '-0.230000000000', max: '4425611000000.000000000000' };
  expect(await ask(file, 'SELECT * FROM $table')).toEqual([
    { ...figure(own), ...decimals },
    { ...figure(), value: '220.000000000000' },
  ]);
});

test.each(['0.000000000001', '9007199254740993.5', '-12345678901234567890123456.123456789012'])(
  '%s is exact',
  async (value) => {
    const file = await tableFile('parquet', [figure({ value })], only('value'));
    expect(await ask(file, `SELECT value = ${value}::DECIMAL(38, 12) AS same FROM $table`)).toEqual([{ same: true }]);
  },
);

test.each(['0.0000000000001', '123456789012345678901234567'])(
  '%s, which does not fit, is left out and told',
  async (value) => {
    const losses: Loss[] = [];
    const wide = figure({ value });
    const file = await tableFile('parquet', [wide], only('value'), { onLoss: (loss) => losses.push(loss) });
    expect(losses).toEqual([{ figure: wide, column: 'value', code: 'wideDecimal' }]);
    expect(await ask(file, 'SELECT value FROM $table')).toEqual([{ value: null }]);
  },
);

test('many groups of rows are one table, in order', async () => {
  const figures = Array.from({ length: 25_001 }, (_, start) =>
    figure({ start, flags: start % 2 ? ['implausible'] : [] }),
  );
  const file = await tableFile('parquet', figures);
  const question =
    'SELECT count(*)::INT AS rows, count(DISTINCT start)::INT AS starts, sum(len(flags))::INT AS flags, ' +
    'bool_and(start = file_row_number) AS ordered FROM read_parquet($table, file_row_number = true)';
  expect(await ask(file, question)).toEqual([{ rows: 25_001, starts: 25_001, flags: 12_500, ordered: true }]);
});
