import { count } from '../numbers.js';
import type { Row } from '../rows.js';
import type { Chart } from './bars.js';
import { commonest } from './groups.js';

const DAY = 86_400_000;
const MOST_PERIODS = 8;
const MOST_TICKS = 12;

interface Period {
  /** Days since 1970, whole days: the end is the day after the last. */
  readonly start: number;
  readonly end: number;
  readonly rows: Row[];
}

/** When the figures of a report are about, where they are about different times. */
export function timeline(rows: readonly Row[]): Chart | null {
  const periods = [...periodsOf(rows).values()]
    .toSorted((a, b) => b.rows.length - a.rows.length)
    .slice(0, MOST_PERIODS)
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
  if (periods.length < 2) return null;
  const start = Math.min(...periods.map((period) => period.start));
  const end = Math.max(...periods.map((period) => period.end));
  const at = (day: number) => (day - start) / (end - start);
  return {
    title: 'Các kỳ được nói đến',
    note: null,
    bars: periods.map((period) => ({
      id: period.rows[0]!.id,
      label: commonest(period.rows, (figure) => figure.period!)[0],
      note: null,
      value: count(period.rows.length, 'số liệu'),
      from: at(period.start),
      to: at(period.end),
      tone: 'time',
    })),
    ticks: newYears(start, end).map(at),
    ends: [dayOf(start), dayOf(end - 1)],
  };
}

function periodsOf(rows: readonly Row[]): Map<string, Period> {
  const periods = new Map<string, Period>();
  for (const row of rows) {
    const { period, periodStart, periodEnd } = row.figure;
    if (!period || !periodEnd) continue;
    const key = `${periodStart}/${periodEnd}`;
    const known = periods.get(key);
    const end = Date.parse(periodEnd) / DAY + 1;
    // A state at a date is a day long: đến 30/9/2024
    if (known) known.rows.push(row);
    else periods.set(key, { start: periodStart ? Date.parse(periodStart) / DAY : end - 1, end, rows: [row] });
  }
  return periods;
}

/** First days of the years between two days, as long as they can be told apart. */
function newYears(start: number, end: number): number[] {
  const first = yearOf(start) + 1;
  const years = yearOf(end - 1) - first + 1;
  return years > MOST_TICKS ? [] : Array.from({ length: years }, (_, i) => Date.UTC(first + i, 0) / DAY);
}

function yearOf(day: number): number {
  return new Date(day * DAY).getUTCFullYear();
}

/** 30/9/2024 */
function dayOf(day: number): string {
  const [year, month, date] = new Date(day * DAY).toISOString().slice(0, 10).split('-').map(Number);
  return `${date}/${month}/${year}`;
}
