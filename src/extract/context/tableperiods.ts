import type { Sentence, Span } from '../../figure.js';
import { months, NO_DAYS, type Days } from '../../text/calendar.js';
import type { HeadWords } from './headwords.js';

/** The time that the heads of a cell say it is about. */
export interface CellPeriod extends Span {
  readonly days: Days;
  /** Stands in the head of the column or in the title. */
  readonly inherited: boolean;
}

interface Heads {
  readonly sentences: readonly Sentence[];
  readonly words: readonly HeadWords[];
}

/** The time of the column, else of the row, else of the title; a quarter or month in the year that another of them names. */
export function periodOf(column: Heads, row: Heads, caption: Heads): CellPeriod | null {
  const times = (side: Heads) => side.words.flatMap(({ time }) => time ?? []).toReversed();
  const own = times(row);
  const all = [...times(column), ...own, ...titleTimes(caption)];
  // Quý I below Năm 2024: the narrower of two in one head
  const time = all.find(({ days }) => !hasYear(days) && days.start !== null) ?? all[0];
  if (!time) return null;
  const year = all.map(({ days }) => yearOf(days)).find((one) => one !== undefined);
  const { start, end } = time;
  return { start, end, days: inYear(time.days, year), inherited: !own.includes(time) };
}

function titleTimes({ sentences, words }: Heads): (Span & { days: Days })[] {
  return words.flatMap(({ time }, i) => {
    const { text, end } = sentences[i]!;
    return time && text.charAt(end - 1) !== '.' ? [time] : [];
  });
}

function hasYear({ start, end }: Days): boolean {
  return /^\d/.test(start ?? end ?? '');
}

function yearOf(days: Days): number | undefined {
  return hasYear(days) ? Number((days.end ?? days.start)!.slice(0, 4)) : undefined;
}

/** Days as `--04-01` in a year; none without one. */
function inYear(days: Days, year: number | undefined): Days {
  if (hasYear(days)) return days;
  const { start, end } = days;
  if (year === undefined || !start || !end) return NO_DAYS;
  const [first, last] = [start, end].map((date) => Number(date.slice(2, 4)));
  // Whole months: February ends by its year.
  const whole = months(first!, last!, year);
  const isWhole = start.endsWith('-01') && end !== start;
  return isWhole ? whole : { start: `${year}${start.slice(1)}`, end: `${year}${end.slice(1)}` };
}
