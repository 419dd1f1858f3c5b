import type { Cells, ColumnOf, ColumnType } from './columns.js';
import { grouped } from './grouped.js';
import type { ScreenColumn } from './layout.js';
import { printable } from './printable.js';

/** What a text may be cut to. */
const LEAST = 12;

const TEXT: { readonly [T in ColumnType]: (value: Cells[T]) => string } = {
  string: printable,
  integer: String,
  decimal: grouped,
  date: (value) => value,
  list: (values) => values.join(' '),
  object: ({ row, column }) => printable(`${row} | ${column}`),
};

const NUMBERS: readonly ColumnType[] = ['integer', 'decimal'];

/** A column as a screen shows it, where nothing better is known of it than its type. */
export function screenColumn<T extends ColumnType, Row>(column: ColumnOf<T, Row>, rank: number): ScreenColumn<Row> {
  const textOf: (value: Cells[T]) => string = TEXT[column.type];
  const number = NUMBERS.includes(column.type);
  return {
    head: printable(column.name),
    rank,
    ...(number || column.type === 'date' ? { right: number } : { least: LEAST }),
    cell: (row) => {
      const value = column.get(row);
      return value === null ? '' : textOf(value);
    },
  };
}
