import type { Decimal, Figure, TableCell } from '../figure.js';

/** What a column's cells are, by column type; any cell may also be null. */
export interface Cells {
  string: string;
  integer: number;
  decimal: Decimal;
  date: string;
  list: readonly string[];
  object: TableCell;
}
export type ColumnType = keyof Cells;

export interface ColumnOf<T extends ColumnType, Row = Figure> {
  readonly name: string;
  /** One line for the help and the README. */
  readonly description: string;
  readonly type: T;
  get(row: Row): Cells[T] | null;
}

/** One column of the table; narrowing by `type` narrows what `get` returns. */
export type Column<Row = Figure> = { [T in ColumnType]: ColumnOf<T, Row> }[ColumnType];

/**
 * Every column, in the order in which a person reads a row. CSV header, JSON keys, `--columns`, the help and the
 * README table come from here.
 */
export const COLUMNS = [
  { name: 'source', description: 'file it was read from', type: 'string', get: (f) => f.source },
  { name: 'line', description: 'line of the text, from 1', type: 'integer', get: (f) => f.line },
  { name: 'page', description: 'page of a PDF, from 1', type: 'integer', get: (f) => f.page },
  { name: 'indicator', description: 'what is measured', type: 'string', get: (f) => f.indicator },
  { name: 'subject', description: 'who or where it is about', type: 'string', get: (f) => f.subject },
  { name: 'period', description: 'the time it is about, as written', type: 'string', get: (f) => f.period },
  { name: 'value', description: 'the number, exact; empty for a range', type: 'decimal', get: (f) => f.value },
  { name: 'min', description: 'lower end of a range', type: 'decimal', get: (f) => f.min },
  { name: 'max', description: 'upper end of a range', type: 'decimal', get: (f) => f.max },
  { name: 'unit', description: 'unit without magnitude; VND, USD, ... for money', type: 'string', get: (f) => f.unit },
  { name: 'per', description: 'denominator of a rate: ha in tạ/ha', type: 'string', get: (f) => f.per },
  { name: 'of', description: 'the whole: 71 in 18/71 xã', type: 'decimal', get: (f) => f.of },
  {
    name: 'modifier',
    description: 'about, nearly, over, under, at_least, at_most',
    type: 'string',
    get: (f) => f.modifier,
  },
  {
    name: 'change',
    description: 'increase or decrease, where it is the size of one',
    type: 'string',
    get: (f) => f.change,
  },
  {
    name: 'baseline',
    description: 'what a change or a share is compared with',
    type: 'string',
    get: (f) => f.baseline,
  },
  { name: 'kind', description: 'sort of quantity: see --kind', type: 'string', get: (f) => f.kind },
  { name: 'text', description: 'number and unit as written', type: 'string', get: (f) => f.text },
  { name: 'periodStart', description: 'first day of the period', type: 'date', get: (f) => f.periodStart },
  { name: 'periodEnd', description: 'last day of the period', type: 'date', get: (f) => f.periodEnd },
  { name: 'group', description: 'figures of one fact share a number', type: 'integer', get: (f) => f.group },
  { name: 'table', description: 'heads of row and column, for a table cell', type: 'object', get: (f) => f.table },
  { name: 'flags', description: 'what to check by hand', type: 'list', get: (f) => f.flags },
  { name: 'column', description: 'column of the text in its line, from 1', type: 'integer', get: (f) => f.column },
  { name: 'start', description: 'offset where the text starts, from 0', type: 'integer', get: (f) => f.start },
  { name: 'end', description: 'offset where the text ends', type: 'integer', get: (f) => f.end },
  { name: 'sentence', description: 'the sentence that holds it', type: 'string', get: (f) => f.sentence },
] as const satisfies readonly Column[];

export type ColumnName = (typeof COLUMNS)[number]['name'];
