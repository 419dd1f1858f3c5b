import { AS_TEXT } from './cells.js';
import type { Cells, ColumnOf, ColumnType } from './columns.js';
import { grouped } from './grouped.js';
import type { ScreenColumn } from './layout.js';
import { printable } from './printable.js';
import { titleOf, type Language } from './table.js';

/** What a text may be cut to. */
const LEAST = 12;

const TEXT: { readonly [T in ColumnType]: (value: Cells[T]) => string } = {
  string: printable,
  integer: String,
  decimal: grouped,
  date: (value) => value,
  list: AS_TEXT.list,
  object: (value) => printable(AS_TEXT.object(value)),
};

const NUMBERS: readonly ColumnType[] = ['integer', 'decimal'];

/** A column as a screen shows it, where nothing better is known of it than its type. */
export function screenColumn<T extends ColumnType, Row>(
  column: ColumnOf<T, Row>,
  rank: number,
  headers: Language | undefined,
): ScreenColumn<Row> {
  const textOf: (value: Cells[T]) => string = TEXT[column.type];
  const number = NUMBERS.includes(column.type);
  return {
    head: printable(titleOf(column, headers)),
    rank,
    ...(number || column.type === 'date' ? { right: number } : { least: LEAST }),
    cell: (row) => {
      const value = column.get(row);
      return value === null ? '' : textOf(value);
    },
  };
}
