import type { Span } from '../figure.js';

/** One cell of a table in text, without the white space around it; empty where nothing stands in it. */
export type Cell = Span;

export interface Row extends Span {
  readonly cells: readonly Cell[];
}

/** A run of lines that a table is written in. */
export interface Table extends Span {
  readonly rows: readonly Row[];
}

// 1.846 | -12,5 | 90,0% | 45-50
const NUMBER = /^[+-]?\d[\d.,]*(?:\s?-\s?\d[\d.,]*)?\s?%?$/;
const LONGEST_NUMBER = 24;
const YEAR = /^(?:19|20)\d\d$/;

/** Whether a cell holds a number and nothing else. */
export function isNumberCell(text: string, { start, end }: Cell): boolean {
  return end > start && end - start <= LONGEST_NUMBER && NUMBER.test(text.slice(start, end));
}

/** Whether a cell holds a year, which heads columns as often as it counts. */
export function isYearCell(text: string, { start, end }: Cell): boolean {
  return end - start === 4 && YEAR.test(text.slice(start, end));
}

/** The cell between two offsets without the white space around it. */
export function cellBetween(text: string, start: number, end: number): Cell {
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}

/** The space and every control character stand at or below it; other blanks are spaces by now. */
function isBlank(code: number): boolean {
  return code <= 0x20;
}
