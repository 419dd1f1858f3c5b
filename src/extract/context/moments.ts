import type { Sentence, Span } from '../../figure.js';
import {
  AFTER_NOW,
  BEFORE_NOW,
  BEFORE_TIMES,
  LAWS,
  MANY_YEARS,
  NAMED_BY_TIMES,
  SIGNED,
  WORDLESS,
  YEARS_FROM,
} from '../../lexicon/periods.js';
import { months, NO_DAYS, type Days } from '../../text/calendar.js';
import { at, entriesOf, Matcher } from '../../text/matcher.js';
import { mark, TokenKind } from '../../text/tokens.js';
import type { Reject } from '../rejects.js';
import { readTimeAtWord, type Time } from '../times.js';
import type { Phrase } from './context.js';

/**
 * What an expression of time does: says a stretch, a state at a date, a stretch told from now (`5 năm qua`), no time of
 * its own, or the time of the report.
 */
export type MomentSort = 'stretch' | 'state' | 'recent' | 'now' | 'whole';

/** An expression of time in a sentence, with the words that lead to it. Tokens `from` up to, not including, `to`. */
export interface Moment extends Span {
  readonly from: number;
  readonly to: number;
  /** Without a year as `--09-14`. */
  readonly days: Days;
  readonly sort: MomentSort;
  /** Its sentence opens with it: of the whole sentence, and of what goes on from there. */
  readonly opens: boolean;
  /** Later sentences take it over. */
  readonly sets: boolean;
  /** Years from the report's own: 0 for `năm nay`, -1 for `năm ngoái`. */
  readonly years: number | undefined;
}

const LEAD = new Matcher(entriesOf(BEFORE_TIMES));
const WORDS = new Matcher(entriesOf(WORDLESS));
const NAMED = new Matcher(NAMED_BY_TIMES.map((word) => [word, true] as const));
const OPENS_WORDLESS = mark([...WORDS.firstWords(), 'quý']);

/** How many words may lead to a time: `tính đến hết`. */
const LONGEST_PAPER = 3;

const NO_MOMENTS: readonly Moment[] = [];

/** The expressions of time of a sentence that may say when, in their order. */
export function momentsOf(
  sentence: Sentence,
  rejects: readonly Reject[],
  baselines: readonly Phrase[],
): readonly Moment[] {
  const wordless = wordlessOf(sentence, rejects, baselines);
  if (rejects.length === 0) return wordless;
  const timed = rejects.filter(({ time, rule }) => (time ? !isClock(rule) : rule === MONTHS_SO_FAR));
  const moments: Moment[] = [];
  for (let i = 0; i < timed.length; i++) {
    const reject = timed[i]!;
    if (isOfPaper(sentence, reject, rejects) || isOfLaw(sentence, reject) || isManyYears(sentence, reject)) continue;
    const next = timed[i + 1];
    const range = next && readRange(sentence, reject, next);
    const moment = range ?? readSamePeriod(sentence, reject) ?? withLead(sentence, reject, rejects);
    if (range) i++;
    if (!isBaseline(sentence, moment, baselines)) moments.push(moment);
  }
  return wordless.length === 0 ? moments : [...moments, ...wordless].toSorted((a, b) => a.from - b.from);
}

const RECENT = '<n> năm qua';
const MONTHS_SO_FAR = '<n> tháng';

function isClock(rule: string): boolean {
  return rule === '<clock>';
}

// Quyết định số 12/QĐ-UBND ngày 05/6/2024 | Hợp đồng số 08/HĐ-XD ký ngày 02/3/2025 | Nghị quyết giai đoạn 2021-2025
function isOfPaper(sentence: Sentence, { from, rule }: Reject, rejects: readonly Reject[]): boolean {
  let index = from;
  while (index > from - LONGEST_PAPER && SIGNED.has(at(sentence, index - 1).key)) index--;
  if (rejects.some((other) => !other.time && other.to === index && other.rule.startsWith('<label>'))) return true;
  const names = rule.startsWith('span') || rule.startsWith('year');
  return names && (NAMED.matchBefore(sentence, from) ?? NAMED.matchBefore(sentence, from - 1)) !== undefined;
}

// Luật Hôn nhân và gia đình năm 2000
function isOfLaw(sentence: Sentence, { from, rule }: Reject): boolean {
  if (!rule.startsWith('year')) return false;
  for (let index = from - 1; index >= from - LONGEST_LAW; index--) {
    const { kind, key, capital } = at(sentence, index);
    if (kind !== TokenKind.Word) return false;
    if (capital && LAWS.has(key)) return true;
  }
  return false;
}

const LONGEST_LAW = 10;

// nhiều năm nay: up to now, and not this year
function isManyYears(sentence: Sentence, { from, to }: Reject): boolean {
  return at(sentence, to - 1).key === 'nay' && MANY_YEARS.has(at(sentence, from - 1).key);
}

// từ ngày 1/1/2025 đến hết tháng 3/2025 | Từ 19 giờ ngày 11/9 đến 7 giờ ngày 14/9
function readRange(sentence: Sentence, first: Reject, last: Reject): Moment | undefined {
  const { time } = first;
  if (!time || !last.time) return undefined;
  let opens = -1;
  for (let index = first.from - 1; index >= Math.max(0, first.from - FURTHEST_FROM); index--) {
    if (at(sentence, index).key === 'từ') opens = index;
  }
  let to = -1;
  for (let index = first.to; index < last.from; index++) {
    const { key } = at(sentence, index);
    if (key === 'đến' || key === 'tới') to = index;
    else if (key === ',' || key === ';') return undefined;
  }
  if (opens < 0 || to < 0 || last.from - first.to > FURTHEST_FROM) return undefined;
  const days = { start: time.days.start, end: last.time.days.end };
  return momentOf(sentence, opens, last.to, days, 'stretch');
}

/** How many words may stand between `từ` and its date: `từ 19 giờ ngày 11/9`. */
const FURTHEST_FROM = 4;

// (cùng kỳ năm 2023 là 18,7%): no comparison, but when that was
function readSamePeriod(sentence: Sentence, { from, to }: Reject): Moment | undefined {
  const opens = at(sentence, from - 1).key === 'kỳ' && at(sentence, from - 2).key === 'cùng';
  if (!opens || !OPENS_CLAUSE.has(at(sentence, from - 3).key)) return undefined;
  return momentOf(sentence, from - 2, to, NO_DAYS, 'state', { sets: false });
}

const OPENS_CLAUSE: ReadonlySet<string> = new Set(['(', ';', '']);

function withLead(sentence: Sentence, { from, to, time, rule }: Reject, rejects: readonly Reject[]): Moment {
  const days = time ? schoolless(time) : soFar(sentence, from);
  // tính đến 17h00 ngày 14/9
  const clock = rejects.find((other) => other.to === from && isClock(other.rule));
  const lead = LEAD.matchBefore(sentence, clock?.from ?? from);
  switch (lead?.value) {
    case 'state':
      return momentOf(sentence, lead.from, to, { start: null, end: days.end }, 'state');
    case 'since':
      // từ ngày 17 đến 21/9/2025
      if (days.start !== days.end && days.end && /^(?:day|<date)/.test(rule))
        return momentOf(sentence, lead.from, to, days, 'stretch');
      return momentOf(sentence, lead.from, to, { start: days.start, end: null }, 'state', { sets: false });
    case 'near':
      return momentOf(sentence, lead.from, to, NO_DAYS, 'state', { sets: false });
    default: {
      // năm nay | năm ngoái
      const offset = to === from + 2 ? YEARS_FROM[at(sentence, from + 1).key] : undefined;
      if (offset !== undefined)
        return momentOf(sentence, from, to, days, 'recent', { years: offset, sets: offset === 0 });
      // thời điểm 01/7/2024
      const state = at(sentence, from).key === 'thời' && at(sentence, from + 1).key === 'điểm';
      return state
        ? momentOf(sentence, from, to, { start: null, end: days.end }, 'state')
        : momentOf(sentence, from, to, days, rule === RECENT ? 'recent' : 'stretch');
    }
  }
}

/** School years and crops have no days of the calendar. */
function schoolless({ days, rule }: Time): Days {
  return rule.startsWith('school') ? NO_DAYS : days;
}

// trong 9 tháng: the first nine of a year that the report knows
function soFar(sentence: Sentence, from: number): Days {
  const { start, end } = months(1, Number(at(sentence, from).key), LEAP_YEAR);
  return { start: start && `-${start.slice(4)}`, end: end && `-${end.slice(4)}` };
}

const LEAP_YEAR = 2000;

function momentOf(
  sentence: Sentence,
  from: number,
  to: number,
  days: Days,
  sort: MomentSort,
  { sets = true, years }: { sets?: boolean; years?: number } = {},
): Moment {
  const span = { start: at(sentence, from).start, end: at(sentence, to - 1).end };
  return { from, to, ...span, days, sort, opens: opensSentence(sentence, from), sets, years };
}

// GRDP 6 tháng đầu năm 2024 ước tăng 7%; a time behind a comma or a number is said in passing
function opensSentence({ tokens }: Sentence, from: number): boolean {
  if (from > LATEST_OPENING) return false;
  for (let index = 0; index < from; index++) {
    const { kind, key } = tokens[index]!;
    if (kind === TokenKind.Digits || PARTS.has(key)) return false;
  }
  return true;
}

const LATEST_OPENING = 14;
const PARTS: ReadonlySet<string> = new Set([',', ';', ':']);

/** How far before a time `so với` may stand. */
const FURTHEST_BASELINE = 6;

function isBaseline(sentence: Sentence, { from, start, end }: Moment, baselines: readonly Phrase[]): boolean {
  if (baselines.some((phrase) => phrase.some((span) => span.start <= start && end <= span.end))) return true;
  for (let index = from - 1; index >= from - FURTHEST_BASELINE; index--) {
    const { key, kind } = at(sentence, index);
    // so với mức 50,4 điểm của tháng 8: the number between has the time
    if (kind === TokenKind.Digits) return false;
    if (key === 'kỳ' && at(sentence, index - 1).key === 'cùng') return true;
    if (key === 'với' && at(sentence, index - 1).key === 'so') return true;
    if (key === ',' || key === ';' || key === '(' || key === '') return false;
  }
  return false;
}

function wordlessOf(sentence: Sentence, rejects: readonly Reject[], baselines: readonly Phrase[]): readonly Moment[] {
  if (OPENS_WORDLESS !== 0 && (sentence.marks & OPENS_WORDLESS) === 0) return NO_MOMENTS;
  const moments: Moment[] = [];
  for (let index = 0; index < sentence.tokens.length; index++) {
    if (OPENS_WORDLESS !== 0 && (sentence.tokens[index]!.marks & OPENS_WORDLESS) === 0) continue;
    const inside = rejects.find(({ from, to }) => index >= from && index < to);
    if (inside) {
      index = inside.to - 1;
      continue;
    }
    const moment = wordlessAt(sentence, index, rejects);
    if (!moment) continue;
    if (moment.sort === 'now' || !isBaseline(sentence, moment, baselines)) moments.push(moment);
    index = moment.to - 1;
  }
  return moments;
}

function wordlessAt(sentence: Sentence, index: number, rejects: readonly Reject[]): Moment | undefined {
  if (at(sentence, index).key === 'quý') {
    const time = readTimeAtWord(sentence, index);
    return time && momentOf(sentence, index, time.to, time.days, 'stretch');
  }
  if (BEFORE_NOW.has(at(sentence, index - 1).key)) return undefined;
  const found = WORDS.match(sentence, index);
  // quy định hiện hành | đường hiện đại
  if (found?.value === 'now' && AFTER_NOW.has(at(sentence, found.to).key)) return undefined;
  // đến nay + a number that a time claims is that time's
  if (!found || rejects.some(({ from, to }) => from < found.to && to > index)) return undefined;
  const moment = (sort: MomentSort, days: Days, more?: { sets?: boolean }) =>
    momentOf(sentence, index, found.to, days, sort, more);
  switch (found.value) {
    case 'now':
      return moment('now', NO_DAYS, { sets: false });
    case 'whole':
      return moment('whole', NO_DAYS, { sets: false });
    case 'sinceNewYear':
      return moment('stretch', { start: '--01-01', end: null }, { sets: false });
    case 'season':
      return moment('stretch', NO_DAYS, { sets: false });
  }
}
