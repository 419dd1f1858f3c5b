import { CHANGES, FLAGS, KINDS, MODIFIERS, type Decimal, type Figure, type TableCell } from '../figure.js';

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

interface ColumnBase<T extends ColumnType, Row> {
  readonly name: string;
  /** Vietnamese title, for --headers vi. */
  readonly vi: string;
  /** One line for the help and the README. */
  readonly description: string;
  readonly type: T;
  /** Every value that it can have, where these are few. */
  readonly values?: readonly string[];
  /** The unit that its number is in. */
  unit?(row: Row): string;
}

export type ColumnOf<T extends ColumnType, Row = Figure> = ColumnBase<T, Row> &
  (
    { readonly nullable?: false; get(row: Row): Cells[T] } | { readonly nullable: true; get(row: Row): Cells[T] | null }
  );

/** One column of the table; narrowing by `type` narrows what `get` returns. */
export type Column<Row = Figure> = { [T in ColumnType]: ColumnOf<T, Row> }[ColumnType];

/**
 * Every column, in the order in which a person reads a row. CSV header, JSON keys, the schemas of JSON and Parquet,
 * `--columns`, the help and the README table come from here.
 */
export const COLUMNS = [
  { name: 'source', vi: 'Nguồn', description: 'file it was read from', type: 'string', get: (f) => f.source },
  { name: 'line', vi: 'Dòng', description: 'line of the text, from 1', type: 'integer', get: (f) => f.line },
  {
    name: 'page',
    vi: 'Trang',
    description: 'page of a PDF, from 1',
    type: 'integer',
    nullable: true,
    get: (f) => f.page,
  },
  {
    name: 'indicator',
    vi: 'Chỉ tiêu',
    description: 'what is measured',
    type: 'string',
    nullable: true,
    get: (f) => f.indicator,
  },
  {
    name: 'subject',
    vi: 'Đối tượng',
    description: 'who or where it is about',
    type: 'string',
    nullable: true,
    get: (f) => f.subject,
  },
  {
    name: 'period',
    vi: 'Kỳ',
    description: 'the time it is about, as written',
    type: 'string',
    nullable: true,
    get: (f) => f.period,
  },
  {
    name: 'value',
    vi: 'Giá trị',
    description: 'the number, exact; empty for a range',
    type: 'decimal',
    nullable: true,
    unit: (f) => f.unit,
    get: (f) => f.value,
  },
  {
    name: 'min',
    vi: 'Giá trị từ',
    description: 'lower end of a range',
    type: 'decimal',
    nullable: true,
    unit: (f) => f.unit,
    get: (f) => f.min,
  },
  {
    name: 'max',
    vi: 'Giá trị đến',
    description: 'upper end of a range',
    type: 'decimal',
    nullable: true,
    unit: (f) => f.unit,
    get: (f) => f.max,
  },
  {
    name: 'unit',
    vi: 'Đơn vị tính',
    description: 'unit without magnitude; VND, USD, ... for money',
    type: 'string',
    get: (f) => f.unit,
  },
  {
    name: 'per',
    vi: 'Tính trên mỗi',
    description: 'denominator of a rate: ha in tạ/ha',
    type: 'string',
    nullable: true,
    get: (f) => f.per,
  },
  {
    name: 'of',
    vi: 'Trên tổng số',
    description: 'the whole: 71 in 18/71 xã',
    type: 'decimal',
    nullable: true,
    get: (f) => f.of,
  },
  {
    name: 'modifier',
    vi: 'Ước lượng',
    description: 'about, nearly, over, under, at_least, at_most',
    type: 'string',
    values: MODIFIERS,
    nullable: true,
    get: (f) => f.modifier,
  },
  {
    name: 'change',
    vi: 'Tăng/giảm',
    description: 'increase or decrease, where it is the size of one',
    type: 'string',
    values: CHANGES,
    nullable: true,
    get: (f) => f.change,
  },
  {
    name: 'baseline',
    vi: 'So với',
    description: 'what a change or a share is compared with',
    type: 'string',
    nullable: true,
    get: (f) => f.baseline,
  },
  {
    name: 'kind',
    vi: 'Loại',
    description: 'sort of quantity: see --kind',
    type: 'string',
    values: KINDS,
    get: (f) => f.kind,
  },
  { name: 'text', vi: 'Nguyên văn', description: 'number and unit as written', type: 'string', get: (f) => f.text },
  {
    name: 'periodStart',
    vi: 'Từ ngày',
    description: 'first day of the period',
    type: 'date',
    nullable: true,
    get: (f) => f.periodStart,
  },
  {
    name: 'periodEnd',
    vi: 'Đến ngày',
    description: 'last day of the period',
    type: 'date',
    nullable: true,
    get: (f) => f.periodEnd,
  },
  {
    name: 'group',
    vi: 'Nhóm',
    description: 'figures of one fact share a number',
    type: 'integer',
    nullable: true,
    get: (f) => f.group,
  },
  {
    name: 'table',
    vi: 'Ô của bảng',
    description: 'heads of row and column, for a table cell',
    type: 'object',
    nullable: true,
    get: (f) => f.table,
  },
  {
    name: 'flags',
    vi: 'Cần kiểm tra',
    description: 'what to check by hand',
    type: 'list',
    values: FLAGS,
    get: (f) => f.flags,
  },
  {
    name: 'column',
    vi: 'Cột',
    description: 'column of the text in its line, from 1',
    type: 'integer',
    get: (f) => f.column,
  },
  {
    name: 'start',
    vi: 'Vị trí đầu',
    description: 'offset where the text starts, from 0',
    type: 'integer',
    get: (f) => f.start,
  },
  { name: 'end', vi: 'Vị trí cuối', description: 'offset where the text ends', type: 'integer', get: (f) => f.end },
  { name: 'sentence', vi: 'Câu', description: 'the sentence that holds it', type: 'string', get: (f) => f.sentence },
] as const satisfies readonly Column[];

export type ColumnName = (typeof COLUMNS)[number]['name'];
