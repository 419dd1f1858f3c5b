import type { Sentence } from '../figure.js';
import { BEFORE_CLOCK, BEFORE_DAY, BEFORE_DURATION, OF_A_DAY, RELATIVE_YEARS } from '../lexicon/cues.js';
import { DIGITS } from '../lexicon/numerals.js';
import { DURATIONS } from '../lexicon/times.js';
import { QUARTERS, TIME_WORDS, WHEN } from '../lexicon/periods.js';
import { day, months, NO_DAYS, years, type Days } from '../text/calendar.js';
import { at, entriesOf, Matcher } from '../text/matcher.js';
import { TokenKind } from '../text/tokens.js';
import { isMagnitude } from './numerals.js';
import { isNounOrUnit, isUnit } from './units.js';

/** A date, a period or a time of day: tokens `from` up to `to`, and the days it covers as far as the words fix them. */
export interface Time {
  readonly from: number;
  readonly to: number;
  readonly days: Days;
  readonly rule: string;
}

/** The tail of an expression behind its opening word, or all of one that opens with a number. */
type Tail = Pick<Time, 'to' | 'days'>;
type Reader = (sentence: Sentence, index: number) => Tail | undefined;

const OPENING = new Matcher(entriesOf(TIME_WORDS));
/** The words at which `readTimeAtWord` may find something. */
export const TIME_OPENERS = OPENING.firstWords();

const DURATION = new Matcher(
  DURATIONS.flatMap(({ spellings }) => spellings.map((spelling) => [spelling, true] as const)),
);
const WHEN_WORDS = new Matcher(WHEN.map((word) => [word, true] as const));

/** The expression of time that opens with the word at `index`: `ngày 05/6/2024`, `quý II/2024`, `giai đoạn 2019-2024`. */
export function readTimeAtWord(sentence: Sentence, index: number): Time | undefined {
  const opening = OPENING.match(sentence, index);
  if (!opening) return undefined;
  const found = AFTER_WORD[opening.value](sentence, opening.to);
  return found && { from: index, to: found.to, days: found.days, rule: `${opening.value} <time>` };
}

/** The expression of time that opens with the digits at `index`: `05/6/2024`, `6 tháng đầu năm 2024`, `10h30`, `2019-2024`. */
export function readTimeAtDigits(sentence: Sentence, index: number): Time | undefined {
  const behind = at(sentence, index + 1);
  if (
    !GOES_ON.has(behind.key) &&
    !isDotted(at(sentence, index).key) &&
    (behind.spaced || behind.kind !== TokenKind.Word)
  ) {
    return undefined;
  }
  for (const [rule, read] of AT_DIGITS) {
    const found = read(sentence, index);
    if (found) return { from: index, to: found.to, days: found.days, rule };
  }
  return undefined;
}

/** What stands behind the first number of every expression of time, but for `10h30` and `1.1.2016`. */
export const TIME_BEHIND: readonly string[] = [
  ...DURATION.firstWords(),
  '/',
  '-',
  ':',
  '.',
  ',',
  'và',
  'đến',
  'tới',
  'thang',
];
const GOES_ON: ReadonlySet<string> = new Set(TIME_BEHIND);

// 1.1.2016
function isDotted(key: string): boolean {
  return key.length >= 8 && key.indexOf('.') !== key.lastIndexOf('.');
}

/** The period that opens with the number word at `index`: `sáu tháng cuối năm`, `ba năm qua`. */
export function readTimeAtNumberWord(sentence: Sentence, index: number): Time | undefined {
  const found = readMonthsOfYear(sentence, index);
  if (found) return { from: index, ...found, rule: '<n> tháng đầu năm <year>' };
  const stretch = readStretch(sentence, index);
  return stretch && { from: index, ...stretch, rule: '<n> năm qua' };
}

const AFTER_WORD: Record<keyof typeof TIME_WORDS, Reader> = {
  day: (sentence, index) => ranged(sentence, index, readDate) ?? listed(sentence, index, 31),
  month: readMonth,
  quarter: readQuarter,
  year: (sentence, index) => readYears(sentence, index) ?? readRelativeYear(sentence, index),
  span: readYears,
  school: readYears,
  week: (sentence, index) => listed(sentence, index, 53),
};

/** Rules for expressions that open with digits, tried in order. */
const AT_DIGITS: readonly (readonly [rule: string, read: Reader])[] = [
  ['<n> tháng đầu năm <year>', readMonthsOfYear],
  ['<n> năm qua', readStretch],
  ['<n> năm <year>-<year>', readPlanYears],
  ['<date>', readHourOfDate],
  ['<clock>', readClock],
  ['<date>', (sentence, index) => ranged(sentence, index, readFullDate)],
  ['<date>', readLedDate],
  ['<month>/<year>', (sentence, index) => ranged(sentence, index, readMonthOfYear)],
  ['<year>-<year>', readBareYearSpan],
];

// 05/6/2024 | 1.1.2016 | 1-8-2008
function readFullDate(sentence: Sentence, index: number): Tail | undefined {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(at(sentence, index).key);
  if (dotted) return tail(index + 1, day(Number(dotted[1]), Number(dotted[2]), Number(dotted[3])));
  const separator = at(sentence, index + 1).key;
  if (separator !== '/' && separator !== '-' && separator !== '.') return undefined;
  const date = integer(sentence, index, 2);
  const month = integer(sentence, index + 2, 2);
  const year = integer(sentence, index + 4, 4);
  if (at(sentence, index + 3).key !== separator || !isDate(date, month) || !isYear(year)) return undefined;
  return tail(index + 5, day(date, month, year));
}

// từ 20/2 | đến 15-3; but từ 2/3 số xã
function readLedDate(sentence: Sentence, index: number): Tail | undefined {
  const separator = at(sentence, index + 1);
  if (!BEFORE_DAY.has(at(sentence, index - 1).key) || (separator.key !== '/' && separator.key !== '-'))
    return undefined;
  const date = integer(sentence, index, 2);
  const month = integer(sentence, index + 2, 2);
  if (separator.spaced || !isDate(date, month) || isNounOrUnit(sentence, index + 3)) return undefined;
  const behind = at(sentence, index + 3).key;
  return behind === 'số' || behind === separator.key ? undefined : tail(index + 3, withoutYear(date, month));
}

// 05/6 | 29.1 | 15 tháng 8 năm 2024 | 05/6/2024
function readDate(sentence: Sentence, index: number): Tail | undefined {
  const full = readFullDate(sentence, index);
  if (full) return full;
  const dotted = /^(\d{1,2})\.(\d{1,2})$/.exec(at(sentence, index).key);
  if (dotted && isDate(Number(dotted[1]), Number(dotted[2])))
    return tail(index + 1, withoutYear(Number(dotted[1]), Number(dotted[2])));
  const date = integer(sentence, index, 2);
  const separator = at(sentence, index + 1).key;
  const month = integer(sentence, index + 2, 2);
  if (!isDate(date, month)) return undefined;
  if (separator === '/' || separator === '-') return tail(index + 3, withoutYear(date, month));
  if (separator !== 'tháng') return undefined;
  const year = readYearBehind(sentence, index + 3);
  return year ? tail(year.to, day(date, month, year.year)) : tail(index + 3, withoutYear(date, month));
}

// tháng 6/2024 | tháng 02 năm 2024 | tháng 1.2018 | các tháng 4, 5, 6
function readMonth(sentence: Sentence, index: number): Tail | undefined {
  const dotted = /^(\d{1,2})\.(\d{4})$/.exec(at(sentence, index).key);
  if (dotted && isDate(1, Number(dotted[1])))
    return tail(index + 1, months(Number(dotted[1]), Number(dotted[1]), Number(dotted[2])));
  const first = integer(sentence, index, 2);
  if (!isDate(1, first)) return undefined;
  const span = readRangeEnd(sentence, index + 1, 2);
  const last = span && isDate(1, span.value) ? span.value : first;
  const behind = span && isDate(1, span.value) ? span.to : index + 1;
  const year = readYearBehind(sentence, behind);
  if (year) return tail(year.to, months(first, last, year.year));
  const more = listed(sentence, index, 12);
  return tail(more?.to ?? behind, more && more.to > behind ? NO_DAYS : undated(months(first, last, 2001)));
}

// 6/2024 | 6-2024
function readMonthOfYear(sentence: Sentence, index: number): Tail | undefined {
  const month = integer(sentence, index, 2);
  const separator = at(sentence, index + 1);
  const year = integer(sentence, index + 2, 4);
  if (!isDate(1, month) || !isYear(year) || (separator.key !== '/' && separator.key !== '-') || separator.spaced)
    return undefined;
  return tail(index + 3, months(month, month, year));
}

// quý II/2024 | quý 3 năm 2023 | quý I và quý II
function readQuarter(sentence: Sentence, index: number): Tail | undefined {
  const quarter = QUARTERS[at(sentence, index).key];
  if (quarter === undefined) return undefined;
  const year = readYearBehind(sentence, index + 1);
  const first = quarter * 3 - 2;
  return year
    ? tail(year.to, months(first, first + 2, year.year))
    : tail(index + 1, undated(months(first, first + 2, 2001)));
}

// năm 2024 | giai đoạn 2019-2024 | các năm 2021, 2022 và 2023
function readYears(sentence: Sentence, index: number): Tail | undefined {
  const span = readYearSpan(sentence, index);
  if (span) return span;
  const year = integer(sentence, index, 4);
  if (!isYear(year)) return undefined;
  let to = index + 1;
  while (isJoin(sentence, to) && isYear(integer(sentence, to + 1, 4))) to += 2;
  return tail(to, to > index + 1 ? NO_DAYS : years(year, year));
}

// năm nay | năm 2-3
function readRelativeYear(sentence: Sentence, index: number): Tail | undefined {
  const { key, capital } = at(sentence, index);
  return !capital && (key === 'nay' || key === 'ngoái' || key === 'trước' || key === 'qua' || key === 'học')
    ? tail(index + 1, NO_DAYS)
    : undefined;
}

// 2019-2024 without a word before it; 1000-2000 đồng | 1950 - 2000 m are ranges
function readBareYearSpan(sentence: Sentence, index: number): Tail | undefined {
  const span = readYearSpan(sentence, index);
  const recent = /^(?:19|20)\d\d$/;
  if (!span || !recent.test(at(sentence, index).key) || !recent.test(at(sentence, span.to - 1).key)) return undefined;
  return isUnit(sentence, span.to) || isMagnitude(sentence, span.to) ? undefined : span;
}

// 2019-2024 | 2019 - 2024 | 2019 đến 2024
function readYearSpan(sentence: Sentence, index: number): Tail | undefined {
  const first = integer(sentence, index, 4);
  const end = readRangeEnd(sentence, index + 1, 4);
  if (!isYear(first) || !end || !isYear(end.value)) return undefined;
  return tail(end.to, years(first, end.value));
}

// 6 tháng đầu năm 2024 | 9 tháng năm 2024 | 6 tháng cuối năm | 6 tháng/2024
function readMonthsOfYear(sentence: Sentence, index: number): Tail | undefined {
  const count = amount(sentence, index);
  if (!isDate(1, count)) return undefined;
  const unit = at(sentence, index + 1).key;
  const length = unit === 'tháng' || unit === 'thang' ? 1 : unit === 'quý' ? 3 : 0;
  if (length === 0) return undefined;
  let to = index + 2;
  const place = at(sentence, to).key;
  const last = place === 'cuối' || place === 'cuoi';
  if (last || place === 'đầu' || place === 'dau' || place === 'giữa') to++;
  const year = readYearBehind(sentence, to);
  const named = year ?? (YEAR_WORDS.has(at(sentence, to).key) && to > index + 2 ? { to: to + 1, year: 0 } : undefined);
  if (!named) return to > index + 2 ? tail(to, NO_DAYS) : undefined;
  const covered = count * length;
  const within =
    covered > 12
      ? NO_DAYS
      : last
        ? months(13 - covered, 12, named.year || 2001)
        : months(1, covered, named.year || 2001);
  const relative = year ? undefined : RELATIVE_YEARS.has(at(sentence, named.to).key);
  return tail(relative ? named.to + 1 : named.to, named.year ? within : undated(within));
}

const YEAR_WORDS: ReadonlySet<string> = new Set(['năm', 'nam']);

// (trong) 5 năm qua | 3 ngày tới | 2 tháng gần đây
function readStretch(sentence: Sentence, index: number): Tail | undefined {
  if (amount(sentence, index) < 0) return undefined;
  const ranges = isTo(sentence, index + 1) && amount(sentence, index + 2) >= 0;
  const unit = DURATION.match(sentence, ranges ? index + 3 : index + 1);
  if (!unit) return undefined;
  // 10 ngày đầu tháng 6 | 2 tuần cuối năm
  const within = PLACES.has(at(sentence, unit.to).key) && DURATION.match(sentence, unit.to + 1);
  if (within) return tail(readTimeAtWord(sentence, unit.to + 1)?.to ?? within.to, NO_DAYS);
  const when = WHEN_WORDS.match(sentence, unit.to);
  return when && !isTermBefore(sentence, index, when.to) ? tail(when.to, NO_DAYS) : undefined;
}

// kế hoạch 5 năm 1991-1995
function readPlanYears(sentence: Sentence, index: number): Tail | undefined {
  return at(sentence, index + 1).key === 'năm' && integer(sentence, index, 2) > 0
    ? readYearSpan(sentence, index + 2)
    : undefined;
}

// thời hạn 30 ngày trước ngày mở cuộc đấu giá: how long, and no time ago
function isTermBefore(sentence: Sentence, from: number, to: number): boolean {
  return (
    at(sentence, to - 1).key === 'trước' && (OF_TERM.has(at(sentence, to).key) || at(sentence, from - 1).key === 'hạn')
  );
}

const OF_TERM: ReadonlySet<string> = new Set(['ngày', 'khi', 'lúc', 'thời']);

const PLACES: ReadonlySet<string> = new Set(['đầu', 'cuối', 'giữa']);

// lúc 13h/18/11 | 16h/20/11/2025
function readHourOfDate(sentence: Sentence, index: number): Tail | undefined {
  if (integer(sentence, index, 2) < 0 || at(sentence, index + 1).key !== 'h' || at(sentence, index + 2).key !== '/')
    return undefined;
  return readDate(sentence, index + 3);
}

// 10h30 | 17h00 | 14h | 7 giờ ngày 14/9 | 16 giờ 30 phút ngày … | 18:30
function readClock(sentence: Sentence, index: number): Tail | undefined {
  const hour = integer(sentence, index, 2);
  if (hour < 0 || hour > 24) return undefined;
  const unit = at(sentence, index + 1);
  if (!unit.spaced && /^[hg]\d\d$/.test(unit.key)) return clockRange(sentence, index + 2);
  if (unit.key === ':' && !unit.spaced && integer(sentence, index + 2, 2) >= 0) return clockRange(sentence, index + 3);
  const isHour = unit.key === 'giờ' || (unit.key === 'h' && !unit.spaced);
  if (!isHour) return undefined;
  let to = index + 2;
  const minutes = integer(sentence, to, 2);
  if (minutes >= 0 && minutes < 60) to += at(sentence, to + 1).key === 'phút' ? 2 : 1;
  // 8 giờ, ngày 14/8
  const parted = at(sentence, to).key === ',' && at(sentence, to + 1).key === 'ngày';
  const named = parted || OF_A_DAY.has(at(sentence, to).key) || BEFORE_CLOCK.has(at(sentence, index - 1).key);
  return named || (unit.key === 'h' && !BEFORE_DURATION.has(at(sentence, index - 1).key))
    ? clockRange(sentence, to)
    : undefined;
}

// 7h30 - 11h30 | từ 13h đến 17h
function clockRange(sentence: Sentence, to: number): Tail {
  const end = isTo(sentence, to) ? readClock(sentence, to + 1) : undefined;
  return tail(end?.to ?? to, NO_DAYS);
}

// từ ngày 05/6 đến ngày 10/6/2024 | ngày 14-20.2.2018 | ngày 14 và 15/6
function ranged(sentence: Sentence, index: number, read: Reader): Tail | undefined {
  const first = read(sentence, index);
  if (first) {
    if (!isTo(sentence, first.to) || at(sentence, first.to).key !== '-') return first;
    const last = read(sentence, first.to + 1);
    return last ? tail(last.to, { start: first.days.start, end: last.days.end }) : first;
  }
  const date = integer(sentence, index, 2);
  if (date < 1 || date > 31 || !(isTo(sentence, index + 1) || isJoin(sentence, index + 1))) return undefined;
  const last = read(sentence, index + 2);
  // ngày 17 đến 21/9/2025: the first day is of the month of the last
  const start = last?.days.end?.replace(/\d\d$/, String(date).padStart(2, '0')) ?? null;
  return (
    last && tail(last.to, { start: start && last.days.end && start < last.days.end ? start : null, end: last.days.end })
  );
}

// ngày 14, 15 và 16 | tuần 32 | các tháng 4, 5, 6
function listed(sentence: Sentence, index: number, largest: number): Tail | undefined {
  let to = index;
  const fits = (i: number) => {
    const value = integer(sentence, i, 2);
    return value >= 1 && value <= largest;
  };
  if (!fits(to)) return undefined;
  to++;
  while ((isJoin(sentence, to) || isTo(sentence, to)) && fits(to + 1) && !at(sentence, to + 1).key.includes('.'))
    to += 2;
  return tail(to, NO_DAYS);
}

/** `/2024`, ` năm 2024`, `-2024`, `.2024` behind a month or a quarter. */
function readYearBehind(sentence: Sentence, index: number): { to: number; year: number } | undefined {
  const { key } = at(sentence, index);
  if (key !== '/' && key !== '-' && key !== ',' && key !== '.' && !YEAR_WORDS.has(key)) {
    const year = integer(sentence, index, 4);
    return isYear(year) && year > 1990 && year < 2050 ? { to: index + 1, year } : undefined;
  }
  const year = integer(sentence, index + 1, 4);
  return isYear(year) ? { to: index + 2, year } : undefined;
}

function readRangeEnd(sentence: Sentence, index: number, digits: number): { to: number; value: number } | undefined {
  if (!isTo(sentence, index)) return undefined;
  const skip = at(sentence, index + 1).key === 'năm' ? 2 : 1;
  const value = integer(sentence, index + skip, digits);
  return value < 0 ? undefined : { to: index + skip + 1, value };
}

function isTo(sentence: Sentence, index: number): boolean {
  const { key } = at(sentence, index);
  return key === '-' || key === 'đến' || key === 'tới';
}

function isJoin(sentence: Sentence, index: number): boolean {
  const { key } = at(sentence, index);
  return key === ',' || key === 'và' || key === ';';
}

/** The digits at an index as a number of at most `length` digits, or -1. */
function integer(sentence: Sentence, index: number, length: number): number {
  const { kind, key } = at(sentence, index);
  if (kind !== TokenKind.Digits || key.length > length) return -1;
  let value = 0;
  for (let i = 0; i < key.length; i++) {
    const digit = key.charCodeAt(i) - 48;
    if (digit < 0) return -1; // a dot or comma
    value = value * 10 + digit;
  }
  return value;
}

/** A number of two digits, or a digit in words, or -1. */
function amount(sentence: Sentence, index: number): number {
  const { kind, key } = at(sentence, index);
  return kind === TokenKind.Word ? (DIGIT_WORDS.get(key) ?? -1) : integer(sentence, index, 3);
}

const DIGIT_WORDS: ReadonlyMap<string, number> = new Map(Object.entries(DIGITS));

function isDate(date: number, month: number): boolean {
  return date >= 1 && date <= 31 && month >= 1 && month <= 12;
}

function isYear(year: number): boolean {
  return year >= 1000 && year <= 2999;
}

function tail(to: number, days: Days): Tail {
  return { to, days };
}

/** ISO 8601 without the year, for whoever knows the year: `--09-14`. */
function withoutYear(date: number, month: number): Days {
  return undated(day(date, month, 2000));
}

function undated(days: Days): Days {
  return { start: days.start && `-${days.start.slice(4)}`, end: days.end && `-${days.end.slice(4)}` };
}
