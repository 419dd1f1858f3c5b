import { stringify, type Options } from 'csv-stringify/sync';
import type { Cells, Column, ColumnOf, ColumnType } from './columns.js';
import type { Sink } from './sink.js';
import type { Table } from './table.js';

// Rows a call: enough to forget the cost of its options, few enough to keep a huge document out of memory.
const BATCH = 512;

const OPTIONS: Options = {
  // A cell that a spreadsheet would run as a formula gets an apostrophe: `=1+1`, `@x`, `+84`, and `-12,5` in `text`.
  escape_formulas: true,
  // A lone \n or \r tears the row for readers that take any of them as its end.
  quoted_match: /[\r\n]/,
  // The same search, done by quoted_match whatever the version of csv-stringify.
  quote_record_delimiter: false,
  cast: { object: ({ value }) => exempt(String(value)) },
};

/** A cell that keeps its minus: csv-stringify takes options for one cell in this form, at 3 µs a cell. */
interface ExemptCell {
  readonly value: string;
  readonly escape_formulas: false;
}
type CsvCell = string | ExemptCell | null;

function exempt(value: string): ExemptCell {
  return { value, escape_formulas: false };
}

/** Comma-separated, `\n` between rows, null as nothing, decimals plain with a dot. */
export async function openCsv<Row>(sink: Sink, columns: readonly Column<Row>[]): Promise<Table<Row>> {
  const cells = columns.map((column) => cellEncoder(column));
  await sink.write(stringify([columns.map(({ name }) => name)], OPTIONS));
  return {
    async write(rows) {
      for (let i = 0; i < rows.length; i += BATCH) {
        const batch = rows.slice(i, i + BATCH).map((row) => cells.map((cell) => cell(row)));
        await sink.write(stringify(batch, OPTIONS));
      }
    },
    async close() {},
  };
}

const ENCODE: { readonly [T in ColumnType]: (value: Cells[T]) => CsvCell } = {
  // A lone hyphen is standard input, or an empty cell of a report: no formula.
  string: (value) => (value === '-' ? exempt(value) : value),
  integer: String,
  decimal: (value) => (value.startsWith('-') ? exempt(value) : value),
  date: (value) => value,
  list: (values) => values.join(' '),
  object: ({ row, column }) => `${row} | ${column}`,
};

function cellEncoder<T extends ColumnType, Row>(column: ColumnOf<T, Row>): (row: Row) => CsvCell {
  const encode: (value: Cells[T]) => CsvCell = ENCODE[column.type];
  return (row) => {
    const value = column.get(row);
    return value === null ? null : encode(value);
  };
}
