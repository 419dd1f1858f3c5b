import { stringify, type Options } from 'csv-stringify/sync';
import type { Decimal } from '../figure.js';
import { AS_TEXT, fitsNumber } from './cells.js';
import type { Cells, Column, ColumnOf, ColumnType } from './columns.js';
import type { Frame } from './framed.js';
import { titleOf, type TableOptions } from './table.js';

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

/** What one use of CSV writes otherwise than another. */
interface Dialect {
  readonly options: Options;
  readonly string: (value: string) => string;
  readonly decimal: (value: Decimal) => string;
}

const PLAIN: Dialect = { options: OPTIONS, string: same, decimal: same };
const TABS: Dialect = { ...PLAIN, options: { ...OPTIONS, delimiter: '\t' } };
// Excel takes UTF-8 for UTF-8 by the byte order mark alone; where the comma marks decimals, it parts cells at `;`.
const EXCEL: Dialect = {
  options: { ...OPTIONS, delimiter: ';', record_delimiter: 'windows' },
  string: (value) => (MISREAD.test(value) ? asText(value) : value),
  decimal: (value) => (fitsNumber(value) ? value : asText(value)).replace('.', ','),
};
const BYTE_ORDER_MARK = '\ufeff';

// 1/3 is the first of March to Excel, 10-12 a day of December, 6/2024 the first of June; 16 digits lose the last.
const MISREAD = /^(?:\d{1,4}[/-]\d{1,4}(?:[/-]\d{1,4})?|(?:\d[.,]?){16,})$/;

/** As escape_formulas does it: the apostrophe stays to be seen, and nothing is reckoned or rounded. */
function asText(value: string): string {
  return `'${value}`;
}

/** What of a table its text depends on. */
export type CsvOptions = Pick<TableOptions, 'headers' | 'excel'>;

/** Comma-separated, `\n` between rows, null as nothing, decimals plain with a dot; `excel` as a Vietnamese Excel has it. */
export function csvFrame<Row>(columns: readonly Column<Row>[], options: CsvOptions): Frame<Row> {
  return frameOf(columns, options, options.excel ? EXCEL : PLAIN);
}

/** The same with tabs. */
export function tsvFrame<Row>(columns: readonly Column<Row>[], options: CsvOptions): Frame<Row> {
  return frameOf(columns, options, TABS);
}

function frameOf<Row>(columns: readonly Column<Row>[], { headers }: CsvOptions, dialect: Dialect): Frame<Row> {
  const cells = columns.map((column) => cellEncoder(column, dialect));
  const head = stringify([columns.map((column) => titleOf(column, headers))], dialect.options);
  return {
    head: dialect === EXCEL ? BYTE_ORDER_MARK + head : head,
    first: '',
    between: '',
    last: '',
    none: '',
    encode: (rows) =>
      stringify(
        rows.map((row) => cells.map((cell) => cell(row))),
        dialect.options,
      ),
  };
}

type Encode = { readonly [T in ColumnType]: (value: Cells[T]) => CsvCell };

function encodeIn({ string, decimal }: Dialect): Encode {
  return {
    // A lone hyphen is standard input, or an empty cell of a report: no formula.
    string: (value) => (value === '-' ? exempt(value) : string(value)),
    integer: String,
    decimal: (value) => (value.startsWith('-') ? exempt(decimal(value)) : decimal(value)),
    date: same,
    ...AS_TEXT,
  };
}

function cellEncoder<T extends ColumnType, Row>(column: ColumnOf<T, Row>, dialect: Dialect): (row: Row) => CsvCell {
  const encode: (value: Cells[T]) => CsvCell = encodeIn(dialect)[column.type];
  return (row) => {
    const value = column.get(row);
    return value === null ? null : encode(value);
  };
}

function same(value: string): string {
  return value;
}
