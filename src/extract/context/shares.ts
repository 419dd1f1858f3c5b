import type { Sentence, Span } from '../../figure.js';
import { BEFORE_SHARE, REACHES, SETS_AGAINST, SHARE_OF } from '../../lexicon/baselines.js';
import { at, Matcher } from '../../text/matcher.js';
import { TokenKind } from '../../text/tokens.js';
import type { Found } from '../attributes.js';
import { comparesAt, COMPARISON } from '../comparisons.js';
import { endOfYardstick, OTHER_TIME, PLAN, SAME_TIME, spanOf, WHOLE } from './yardsticks.js';

const flag = (phrases: readonly string[]) => new Matcher(phrases.map((phrase) => [phrase, true] as const));
const SHARE = flag(SHARE_OF);
const REACH = flag(REACHES);
const AGAINST = flag(SETS_AGAINST);
const BETWEEN = flag(BEFORE_SHARE);

/** How many words may stand between a verb and its number, modifier aside: chiếm tỷ lệ tới 12%. */
const MOST_BETWEEN = 2;

/**
 * What a share is counted against, where it stands behind the number. `from` is the first token of its modifier, `limit`
 * the first of the next figure.
 */
// đạt 98% kế hoạch | chiếm 12% tổng kim ngạch | gấp 2,3 lần cùng kỳ | vượt 5% dự toán
export function readShareOf(found: Found, from: number, limit: number): Span[] {
  const { sentence, quantity, change } = found;
  if (quantity.kind !== 'percent' && quantity.kind !== 'ratio') return [];
  const open = openOf(sentence, quantity.to);
  if (quantity.per !== null || at(sentence, open).kind !== TokenKind.Word || comparesAt(sentence, open) > 0) return [];
  const isCounted = change ? isExceeded(sentence, from, open) : isShareOf(found, from, open);
  return isCounted ? spanOf(sentence, open, endOfYardstick(sentence, open, limit, true)) : [];
}

// chiếm 43% trong tổng kim ngạch | (tương đương 30%) vốn điều lệ
function openOf(sentence: Sentence, index: number): number {
  const { key } = at(sentence, index);
  const isJoin = key === 'trong' || key === 'trên' || key === 'của' || key === ')' || key === 'vào';
  return isJoin && WHOLE.match(sentence, index + 1) ? index + 1 : index;
}

// vượt 5% kế hoạch | tăng 5% cùng kỳ; but giảm 5% chi thường xuyên
function isExceeded(sentence: Sentence, from: number, open: number): boolean {
  if (SAME_TIME.match(sentence, open)) return true;
  return PLAN.match(sentence, open) !== undefined && COMPARISON.matchBefore(sentence, from) !== undefined;
}

function isShareOf({ sentence, quantity }: Found, from: number, open: number): boolean {
  // chưa bằng 0,74% tổng quy mô: the verb is the modifier
  const verb = SHARE.matchBefore(sentence, quantity.from) ? quantity.from : verbEnd(sentence, from);
  if (SAME_TIME.match(sentence, open)) return true;
  // 98% kế hoạch, whatever the verb; but có 85% chỉ tiêu đạt kế hoạch
  if (PLAN.match(sentence, open)) return at(sentence, verb - 1).key !== 'có' && verb > 0;
  const isMultiple = at(sentence, quantity.from).key === 'gấp';
  if (OTHER_TIME.match(sentence, open)) return isMultiple || AGAINST.matchBefore(sentence, verb) !== undefined;
  if (isMultiple || SHARE.matchBefore(sentence, verb)) return true;
  return WHOLE.match(sentence, open) !== undefined && REACH.matchBefore(sentence, verb) !== undefined;
}

/** The token behind the verb of a share. */
function verbEnd(sentence: Sentence, from: number): number {
  let end = from;
  for (let gap = 0; gap < MOST_BETWEEN && !SHARE.matchBefore(sentence, end); gap++) {
    const between = BETWEEN.matchBefore(sentence, end);
    if (!between) break;
    end = between.from;
  }
  return end;
}

/** Whether a verb that sets one against another stands between `so với …` and its share: so với kế hoạch đạt 98%. */
export function setsAgainst(sentence: Sentence, open: number, from: number): boolean {
  const verb = verbEnd(sentence, from);
  if (AGAINST.matchBefore(sentence, verb)) return true;
  const reach = REACH.matchBefore(sentence, verb);
  return reach !== undefined && reach.from === open;
}
