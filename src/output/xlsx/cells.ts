import type { Decimal, Figure } from '../../figure.js';
import { AS_TEXT, fitsNumber } from '../cells.js';
import type { Cells, ColumnOf, ColumnType } from '../columns.js';
import type { TableOptions } from '../table.js';
import { DATE, GENERAL, suffixOf, type Style, type Styles } from './styles.js';
import { escape, LONGEST } from './xml.js';

/** A cell as it stands in the sheet behind `<c r="F2"`; null for an empty one. */
export type Cell = string | null;

/** Never a formula, whatever it begins with. */
export function textCell(text: string, style: Style = GENERAL): Cell {
  return ` s="${style}" t="inlineStr"><is><t xml:space="preserve">${escape(text)}</t></is></c>`;
}

export function numberCell(number: Decimal | number, style: Style = GENERAL): Cell {
  return ` s="${style}"><v>${number}</v></c>`;
}

/** A number where a spreadsheet holds the value itself, text with all its digits where it does not. */
export function decimalCell(value: Decimal, styles: Styles, suffix: string): Cell {
  return fitsNumber(value) ? numberCell(value, styles.number(value, suffix)) : textCell(value);
}

const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(1899, 11, 30);
// Excel has a 29th of February in 1900: before it days have other numbers here than there, before 1900 they have none.
const FIRST_SURE = 61;

function dateCell(day: string): Cell {
  const serial = (Date.parse(day) - FIRST_DAY) / DAY;
  return serial < FIRST_SURE ? textCell(day) : numberCell(serial, DATE);
}

export type CellEncoder = (figure: Figure) => Cell;

export function cellEncoder<T extends ColumnType>(
  column: ColumnOf<T>,
  styles: Styles,
  { onLoss }: TableOptions,
): CellEncoder {
  const text = (value: string, figure: Figure) => {
    if (value.length <= LONGEST) return textCell(value);
    onLoss({ figure, column: column.name, code: 'longText' });
    return textCell(value.slice(0, LONGEST));
  };
  const encoders: { readonly [U in ColumnType]: (value: Cells[U], figure: Figure) => Cell } = {
    string: text,
    integer: (value) => numberCell(value),
    decimal: (value, figure) =>
      decimalCell(value, styles, column.unit ? suffixOf(figure.kind, column.unit(figure)) : ''),
    date: dateCell,
    list: (values, figure) => (values.length ? text(AS_TEXT.list(values), figure) : null),
    object: (value, figure) => text(AS_TEXT.object(value), figure),
  };
  const encode: (value: Cells[T], figure: Figure) => Cell = encoders[column.type];
  return (figure) => {
    const value = column.get(figure);
    return value === null ? null : encode(value, figure);
  };
}
