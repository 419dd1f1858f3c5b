import type { Sentence, Span } from '../../figure.js';
import { EQUALS, FAR_COMPARISONS } from '../../lexicon/cues.js';
import { at } from '../../text/matcher.js';
import type { Found } from '../attributes.js';
import { comparisonBefore } from '../comparisons.js';
import type { Passage } from '../document.js';
import { readModifier } from '../modifiers.js';
import { readColumnBaselines } from './columns.js';
import type { Phrase } from './context.js';
import { isGoverned, readShareOf, setsAgainst } from './shares.js';
import { readWritten, type Written } from './written.js';
import { endOfYardstick, spanOf } from './yardsticks.js';

/** What each change and share of a passage is compared with. */
export function readBaselines(passage: Passage): Phrase[] {
  const { found, sentence } = passage;
  if (found[0]?.table) return readColumnBaselines(passage);
  const written = readWritten(sentence, found);
  if (written.length === 0 && !found.some(isCompared)) return found.map(() => []);
  const openings = found.map((one) =>
    isCompared(one) ? readModifier(sentence, one.quantity).from : one.quantity.from,
  );
  let governed = false;
  const baselines = found.map((one, i): Phrase => {
    governed = isGoverned(one, openings[i]!) || (governed && isCoordinated(found[i - 1], one, openings[i]!));
    const behind = written.find((each) => each.behind === i);
    if (behind) return behind.phrase;
    if (!isCompared(one)) return [];
    const passed = readPassed(one, openings[i]!);
    if (passed.length > 0) return passed;
    const share = readShareOf(one, openings[i]!, openings[i + 1] ?? Infinity, governed);
    return share.length > 0 ? share : leading(one, openings[i]!, written);
  });
  for (let i = found.length - 2; i >= 0; i--) {
    if (baselines[i]!.length === 0) baselines[i] = sharedBehind(found, openings, baselines, written, i);
  }
  for (let i = 1; i < found.length; i++) {
    if (baselines[i]!.length === 0 && isSaidAgain(found[i - 1]!, found[i]!, openings[i]!))
      baselines[i] = baselines[i - 1]!;
  }
  return baselines;
}

function isCompared({ change, quantity }: Found): boolean {
  return change !== null || quantity.kind === 'percent' || quantity.kind === 'ratio';
}

// chiếm 12%, 15% và 20% tổng kim ngạch | chiếm 48,5% dân số và 52% lao động
function isCoordinated(before: Found | undefined, { sentence, quantity }: Found, from: number): boolean {
  const { key } = at(sentence, from - 1);
  return before?.quantity.kind === quantity.kind && (key === 'và' || (key === ',' && from === before.quantity.to + 1));
}

// thấp hơn mực nước dâng bình thường 3,4 m | vượt kế hoạch 4,7% | trên báo động 3 là 1,42m
function readPassed({ sentence, change }: Found, from: number): Span[] {
  const passed = change ? comparisonBefore(sentence, from) : undefined;
  if (!passed) return [];
  const last = at(sentence, passed.to - 1).key;
  const open = last === 'động' ? passed.to - 2 : passed.to;
  return spanOf(sentence, open, endOfYardstick(sentence, open, from));
}

// So với năm 2022, thu tăng 8%, chi tăng 3% | so với kế hoạch đạt 98%
function leading(one: Found, from: number, written: readonly Written[]): Phrase {
  const before = written.findLast(({ behind, to, reach }) => behind < 0 && to <= from && one.quantity.from < reach);
  if (!before) return [];
  return one.change || setsAgainst(one.sentence, before.to, from) ? before.phrase : [];
}

/** How many tokens may stand between changes that share what is written behind the last. */
const FURTHEST_SHARED = 30;

// tăng 12 vụ, giảm 3 người chết và tăng 5 người bị thương so với cùng kỳ | lần lượt chiếm 12% và 20% tổng kim ngạch
function sharedBehind(
  found: readonly Found[],
  openings: readonly number[],
  baselines: readonly Phrase[],
  written: readonly Written[],
  i: number,
): Phrase {
  const { sentence, quantity, change } = found[i]!;
  if (!isCompared(found[i]!)) return [];
  if (!change) return isListed(sentence, found[i]!, found[i + 1]!, openings[i + 1]!) ? baselines[i + 1]! : [];
  const next = found.findIndex((one, j) => j > i && one.change !== null);
  if (next < 0 || next > i + 2 || !isWrittenBehind(baselines[next]!, written)) return [];
  const from = openings[next]!;
  if (from - quantity.to > FURTHEST_SHARED || FAR_COMPARISONS.has(at(sentence, from - 1).key)) return [];
  for (let index = quantity.to; index < from; index++) {
    const { key } = at(sentence, index);
    if (key === ';' || key === ':' || key === 'khi') return [];
  }
  return baselines[next]!;
}

function isWrittenBehind(phrase: Phrase, written: readonly Written[]): boolean {
  return written.some((each) => each.behind >= 0 && each.phrase === phrase);
}

function isListed(sentence: Sentence, one: Found, next: Found, from: number): boolean {
  const { key } = at(sentence, one.quantity.to);
  return next.quantity.kind === one.quantity.kind && from === one.quantity.to + 1 && (key === 'và' || key === ',');
}

// giảm 38 vụ so với cùng kỳ (6,9%) | tăng 62 tỷ đồng so với đầu năm, tương ứng 15%
function isSaidAgain(before: Found, { sentence, change, quantity }: Found, from: number): boolean {
  if (!change || before.change !== change || quantity.kind !== 'percent') return false;
  // (6,9%) | (giảm 6,9%) | tương ứng với 15%
  return [from - 1, from - 2].some((index) => at(sentence, index).key === '(' || EQUALS.has(at(sentence, index).key));
}
