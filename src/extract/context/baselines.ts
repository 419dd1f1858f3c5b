import type { Sentence, Span } from '../../figure.js';
import { EQUALS, FAR_COMPARISONS } from '../../lexicon/cues.js';
import { at } from '../../text/matcher.js';
import type { Found } from '../attributes.js';
import { comparisonBefore } from '../comparisons.js';
import type { Passage } from '../document.js';
import { readModifier } from '../modifiers.js';
import type { Phrase } from './context.js';
import { isGoverned, isShare, readShareOf, setsAgainst } from './shares.js';
import { readWritten, type Written } from './written.js';
import { endOfYardstick, spanOf } from './yardsticks.js';

const NONE: Phrase = [];

/** What each change and share of a passage is compared with. */
export function readBaselines(passage: Passage): Phrase[] {
  const { found, sentence } = passage;
  const baselines = found.map(() => NONE);
  // The heads of a table say it.
  if (found[0]?.table) return baselines;
  const written = readWritten(sentence, found);
  if (written.length === 0 && !found.some(isCompared)) return baselines;
  for (const { behind, phrase } of written) if (behind >= 0) baselines[behind] = phrase;
  let governed = false;
  for (const [i, one] of found.entries()) {
    governed &&= isCoordinated(found[i - 1], one);
    if (baselines[i] !== NONE || !isCompared(one)) continue;
    const { from } = readModifier(sentence, one.quantity);
    governed ||= isGoverned(one, from);
    baselines[i] = readOwn(one, from, found[i + 1]?.quantity.from ?? Infinity, governed) ?? leading(one, from, written);
  }
  for (let i = found.length - 2; i >= 0; i--) {
    if (baselines[i] === NONE && isCompared(found[i]!)) baselines[i] = sharedBehind(found, baselines, written, i);
  }
  for (let i = 1; i < found.length; i++) {
    if (baselines[i] === NONE && isSaidAgain(found[i - 1]!, found[i]!)) baselines[i] = baselines[i - 1]!;
  }
  return baselines;
}

function isCompared(one: Found): boolean {
  return one.change !== null || isShare(one);
}

// chiếm 12%, 15% và 20% tổng kim ngạch | chiếm 48,5% dân số và 52% lao động
function isCoordinated(before: Found | undefined, { sentence, quantity }: Found): boolean {
  const { key } = at(sentence, quantity.from - 1);
  if (before?.quantity.kind !== quantity.kind) return false;
  return key === 'và' || (key === ',' && quantity.from === before.quantity.to + 1);
}

function readOwn(one: Found, from: number, limit: number, governed: boolean): Phrase | undefined {
  const passed = one.change ? readPassed(one, from) : [];
  const own = passed.length > 0 ? passed : readShareOf(one, from, limit, governed);
  return own.length > 0 ? own : undefined;
}

// thấp hơn mực nước dâng bình thường 3,4 m | vượt kế hoạch 4,7% | trên báo động 3 là 1,42m
function readPassed({ sentence, quantity }: Found, from: number): Span[] {
  const passed = comparisonBefore(sentence, quantity, from);
  if (!passed) return [];
  // báo động 3 is the mark itself; vượt xa mục tiêu 5%
  const isMark = at(sentence, passed.to - 1).key === 'động';
  const open = isMark ? passed.to - 2 : passed.to + (at(sentence, passed.to).key === 'xa' ? 1 : 0);
  return spanOf(sentence, open, endOfYardstick(sentence, open, from));
}

// So với năm 2022, thu tăng 8%, chi tăng 3% | so với kế hoạch đạt 98%
function leading(one: Found, from: number, written: readonly Written[]): Phrase {
  const before = written.findLast(({ behind, to, reach }) => behind < 0 && to <= from && one.quantity.from < reach);
  if (!before) return NONE;
  return one.change || setsAgainst(one.sentence, before.to, from) ? before.phrase : NONE;
}

/** How many tokens may stand between changes that share what is written behind the last, and how many levels. */
const FURTHEST_SHARED = 30;
const MOST_LEVELS = 1;

// tăng 12 vụ, giảm 3 người chết và tăng 5 người bị thương so với cùng kỳ | chiếm 12% và 20% tổng kim ngạch
function sharedBehind(
  found: readonly Found[],
  baselines: readonly Phrase[],
  written: readonly Written[],
  i: number,
): Phrase {
  const one = found[i]!;
  if (!one.change) return isListed(one, found[i + 1]!) ? baselines[i + 1]! : NONE;
  let next = i + 1;
  while (next <= i + MOST_LEVELS && !found[next]?.change) next++;
  const after = found[next];
  if (!after?.change || !isWrittenBehind(baselines[next]!, written)) return NONE;
  return isOneClause(one.sentence, one.quantity.to, after.quantity.from) ? baselines[next]! : NONE;
}

// tăng 200 nghìn đồng, thấp hơn 15 triệu đồng so với giá thế giới: the comparison has its own
function isOneClause(sentence: Sentence, from: number, to: number): boolean {
  if (to - from > FURTHEST_SHARED || FAR_COMPARISONS.has(at(sentence, to - 1).key)) return false;
  for (let index = from; index < to; index++) {
    const { key } = at(sentence, index);
    if (key === ';' || key === ':' || key === 'khi') return false;
  }
  return true;
}

function isWrittenBehind(phrase: Phrase, written: readonly Written[]): boolean {
  return written.some((each) => each.behind >= 0 && each.phrase === phrase);
}

function isListed({ sentence, quantity }: Found, next: Found): boolean {
  const { key } = at(sentence, quantity.to);
  return (
    next.quantity.kind === quantity.kind && next.quantity.from === quantity.to + 1 && (key === 'và' || key === ',')
  );
}

// giảm 38 vụ so với cùng kỳ (6,9%) | tăng 62 tỷ đồng so với đầu năm, tương ứng với 15%
function isSaidAgain(before: Found, { sentence, change, quantity }: Found): boolean {
  if (!change || before.change !== change || quantity.kind !== 'percent') return false;
  return [1, 2].some((gap) => {
    const { key } = at(sentence, quantity.from - gap);
    return key === '(' || EQUALS.has(key);
  });
}
