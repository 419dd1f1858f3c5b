import type { Sentence } from '../../figure.js';
import { at } from '../../text/matcher.js';
import type { Found } from '../attributes.js';
import type { Passage } from '../document.js';
import type { Carry, Passed } from './carry.js';
import type { Period, Phrase } from './context.js';
import { momentsOf, type Moment } from './moments.js';

/** When a figure is: said of it, by a moment of its sentence, by what the report carries on, or not at all. */
type When = { readonly period: Period } | { readonly moment: Moment } | 'carried' | 'never';

/** What a passage says of when its figures are, whatever stands before it. */
export interface Times extends Passed {
  readonly moments: readonly Moment[];
  readonly whens: readonly When[];
}

/** Reads when each figure of a passage is: of its clause, of its sentence, else what the report carries on. */
export function timesOf(passage: Passage, baselines: readonly Phrase[]): Times {
  const { found, paragraph, sentence, rejects } = passage;
  const moments = found[0]?.table ? [] : momentsOf(sentence, rejects, baselines);
  const whens = found.map((one, i): When => {
    const period = atBaseline(passage, i, baselines);
    if (period) return { period };
    const moment = momentFor(passage, i, moments);
    if (moment) return { moment };
    return isTerm(one) ? 'never' : 'carried';
  });
  return { paragraph, hasFigures: found.length > 0, moments, whens };
}

/** The period of each figure of a passage; passages come in the order of the text. */
export function periodsOf(times: Times, carry: Carry): (Period | null)[] {
  carry.enter(times.paragraph);
  for (const moment of times.moments) carry.meet(moment);
  const periods = times.whens.map((when) => {
    if (when === 'never') return null;
    if (when === 'carried') return carry.current();
    return 'period' in when ? when.period : carry.periodOf(when.moment);
  });
  carry.leave(times, times.moments);
  return periods;
}

/** How long something takes is said of no time, unless its own sentence says so: thời hạn 36 tháng; but bình quân 2,7 ngày. */
function isTerm({ quantity, change, per, sentence, from }: Found): boolean {
  if (quantity.kind !== 'duration' || per !== null || change !== null) return false;
  return at(sentence, from - 1).key !== 'quân' && at(sentence, from - 1).key !== 'bình';
}

/** The moment that a figure is about: the last before it in its clause, else one right behind it, else one before. */
function momentFor({ sentence, found }: Passage, index: number, moments: readonly Moment[]): Moment | undefined {
  if (moments.length === 0) return undefined;
  const { from, to } = found[index]!.quantity;
  const limit = found[index + 1]?.from ?? sentence.tokens.length;
  const before = moments.findLast((moment) => moment.to <= from && isOpen(sentence, moment, from));
  const behind = moments.find(
    (moment) => moment.from >= to && moment.from < limit && isClose(sentence, to, moment.from),
  );
  // 50,4 điểm của tháng 8/2024
  if (behind && (!before || at(sentence, behind.from - 1).key === 'của')) return behind;
  if (before?.sort === 'now' && hasClauseEnd(sentence, before.to, from)) {
    return moments.findLast((moment) => moment.to <= from && moment.sort !== 'now' && isOpen(sentence, moment, from));
  }
  return before;
}

/** Whether parentheses that hold the moment are still open at the figure. */
function isOpen(sentence: Sentence, moment: Moment, to: number): boolean {
  const from = moment.to;
  const whole = at(sentence, moment.from - 1).key === '(';
  // Năm công tác 2031 (từ 01/10/2030 đến 30/9/2031), Tòa án …: all that the parentheses hold is the time
  if (at(sentence, from).key === ')' && whole) return true;
  let depth = 0;
  for (let index = from; index < to; index++) {
    const { key } = at(sentence, index);
    if (key === '(') depth++;
    else if (key === ')' && --depth < 0) return false;
  }
  return true;
}

function isClose(sentence: Sentence, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const { key } = at(sentence, index);
    if (key === ',' || key === ';' || key === '.' || key === '(') return false;
  }
  return true;
}

function hasClauseEnd(sentence: Sentence, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (at(sentence, index).key === ';') return true;
  return false;
}

// tăng 22% so với trung bình 4 tuần trước (397 ca): the level of then
function atBaseline(
  { sentence, found, rejects }: Passage,
  index: number,
  baselines: readonly Phrase[],
): Period | undefined {
  const { from, change, quantity } = found[index]!;
  const compared = baselines[index - 1]?.at(-1);
  if (!compared || change || quantity.kind === 'percent' || at(sentence, from - 1).key !== '(') return undefined;
  if (at(sentence, from - 2).end !== compared.end) return undefined;
  const time = rejects.find((reject) => reject.time && at(sentence, reject.to - 1).end === compared.end);
  if (!time) return undefined;
  const span = { start: at(sentence, time.from).start, end: compared.end };
  return { ...span, days: { start: null, end: null }, inherited: false };
}
