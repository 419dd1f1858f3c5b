/** First and last day of a stretch of time, ISO 8601; null where the text does not fix it. */
export interface Days {
  readonly start: string | null;
  readonly end: string | null;
}

export const NO_DAYS: Days = { start: null, end: null };

export function day(date: number, month: number, year: number): Days {
  if (date < 1 || date > lengthOf(month, year)) return NO_DAYS;
  const iso = format(date, month, year);
  return { start: iso, end: iso };
}

/** Whole months, first and last included. */
export function months(first: number, last: number, year: number): Days {
  if (first < 1 || last > 12 || first > last) return NO_DAYS;
  return { start: format(1, first, year), end: format(lengthOf(last, year), last, year) };
}

export function years(first: number, last: number): Days {
  return first > last ? NO_DAYS : { start: format(1, 1, first), end: format(31, 12, last) };
}

function lengthOf(month: number, year: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (LENGTHS[month] ?? 0);
}

/** Days of the months, the first at index 1. */
const LENGTHS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function format(date: number, month: number, year: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
}
