import type { Sentence, Span } from '../../figure.js';
import { BEFORE_SHARE, REACHES, SETS_AGAINST, SHARE_OF, SPEAKS_OF, SUMS } from '../../lexicon/baselines.js';
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
const SUM = flag(SUMS);
const SPEAKING = flag(SPEAKS_OF);

/** How many words may stand between a verb and its number, modifier aside: chiếm tỷ lệ tới 12%. */
const MOST_BETWEEN = 2;

/**
 * What a share is counted against, where it stands behind the number. `from` is the first token of its modifier, `limit`
 * the first of the next figure. `governed`: the verb of the share before governs this one too.
 */
// đạt 98% kế hoạch | chiếm 12% tổng kim ngạch | gấp 2,3 lần cùng kỳ | vượt 5% dự toán
export function readShareOf(found: Found, from: number, limit: number, governed: boolean): Span[] {
  const { sentence, quantity, change } = found;
  const open = openOf(sentence, quantity.to);
  if (at(sentence, open).kind !== TokenKind.Word || comparesAt(sentence, open) > 0) return [];
  if (SAME_TIME.match(sentence, open)) return spanOf(sentence, open, endOfYardstick(sentence, open, limit, true));
  if ((quantity.kind !== 'percent' && quantity.kind !== 'ratio') || quantity.per !== null) return [];
  const to = endOfYardstick(sentence, open, limit, true);
  const isCounted = change
    ? isExceeded(sentence, from, open)
    : governed || isShareOf(found, from, open) || isSum(sentence, from, open, to);
  return isCounted ? spanOf(sentence, open, to) : [];
}

/** Whether a verb of sharing governs a share: chiếm 12%, 15% và 20% tổng kim ngạch. */
export function isGoverned({ sentence, quantity, change }: Found, from: number): boolean {
  if (change || quantity.kind !== 'percent') return false;
  return SHARE.matchBefore(sentence, verbEnd(sentence, from)) !== undefined;
}

// chiếm 43% trong tổng kim ngạch | (tương đương 30%) vốn điều lệ
function openOf(sentence: Sentence, index: number): number {
  const { key } = at(sentence, index);
  const isJoin = key === 'trong' || key === 'trên' || key === 'của' || key === ')' || key === 'vào';
  return isJoin && WHOLE.match(sentence, index + 1) ? index + 1 : index;
}

// vượt 5% kế hoạch; but giảm 5% chi thường xuyên
function isExceeded(sentence: Sentence, from: number, open: number): boolean {
  return PLAN.match(sentence, open) !== undefined && COMPARISON.matchBefore(sentence, from) !== undefined;
}

function isShareOf({ sentence, quantity }: Found, from: number, open: number): boolean {
  // chưa bằng 0,74% tổng quy mô: the verb is the modifier
  const verb = SHARE.matchBefore(sentence, quantity.from) ? quantity.from : verbEnd(sentence, from);
  // 98% kế hoạch, whatever the verb; but có 85% chỉ tiêu đạt kế hoạch
  if (PLAN.match(sentence, open)) return at(sentence, verb - 1).key !== 'có' && verb > 0;
  const isMultiple = at(sentence, quantity.from).key === 'gấp';
  if (OTHER_TIME.match(sentence, open)) return isMultiple || AGAINST.matchBefore(sentence, verb) !== undefined;
  if (isMultiple || SHARE.matchBefore(sentence, verb)) return true;
  return WHOLE.match(sentence, open) !== undefined && REACH.matchBefore(sentence, verb) !== undefined;
}

// trả nợ khoảng 22% tổng thu ngân sách, …; but có 85% tổng số hộ dùng nước sạch
function isSum(sentence: Sentence, from: number, open: number, to: number): boolean {
  if (!SUM.match(sentence, open) || SPEAKING.matchBefore(sentence, from)) return false;
  return at(sentence, from - 1).kind === TokenKind.Word && at(sentence, to).kind !== TokenKind.Word;
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
