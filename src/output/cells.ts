import type { Decimal } from '../figure.js';
import type { Cells } from './columns.js';

/** Cells of a list and of an object in a format that has text alone: `implausible inherited_unit`, `Xã A | Số hộ`. */
export const AS_TEXT = {
  list: (values: Cells['list']) => values.join(' '),
  object: ({ row, column }: Cells['object']) => `${row} | ${column}`,
} as const;

// A double gives back every decimal of 15 significant digits, and spreadsheets show and compare no more of them.
const SIGNIFICANT = 15;

/** Whether a spreadsheet's number is this very value: `4425611000000` is, `9007199254740993.5` would be rounded. */
export function fitsNumber(value: Decimal): boolean {
  if (value.length <= SIGNIFICANT) return true;
  const digits = value.replace(/^-/, '').replace('.', '').replace(/^0+/, '');
  return digits.replace(/(?<!0)0+$/, '').length <= SIGNIFICANT;
}
