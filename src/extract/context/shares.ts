import type { Sentence, Span } from '../../figure.js';
import { BEFORE_SHARE, SHARING, SPEAKS_OF, type YARDSTICKS } from '../../lexicon/baselines.js';
import { at, entriesOf, Matcher } from '../../text/matcher.js';
import { TokenKind } from '../../text/tokens.js';
import type { Found } from '../attributes.js';
import { comparesAt, COMPARISON } from '../comparisons.js';
import { endOfYardstick, spanOf, YARDSTICK } from './yardsticks.js';

const VERB = new Matcher(entriesOf(SHARING));
const BETWEEN = new Matcher(BEFORE_SHARE.map((word) => [word, true] as const));
const SPEAKING = new Matcher(SPEAKS_OF.map((word) => [word, true] as const));

/** How many words may stand between a verb and its number, modifier aside: chiếm tỷ lệ tới 12%. */
const MOST_BETWEEN = 2;

/** Whether a figure is of a kind that is counted against something else. */
export function isShare({ quantity }: Found): boolean {
  return quantity.kind === 'percent' || quantity.kind === 'ratio';
}

/**
 * What a share is counted against, where it stands behind the number. `from` is the first token of its modifier, `limit`
 * the first of the next figure. `governed`: the verb of the share before governs this one too.
 */
// đạt 98% kế hoạch | chiếm 12% tổng kim ngạch | gấp 2,3 lần cùng kỳ | vượt 5% dự toán
export function readShareOf(found: Found, from: number, limit: number, governed: boolean): Span[] {
  const { sentence, quantity, change } = found;
  const open = openOf(sentence, quantity.to);
  if (at(sentence, open).kind !== TokenKind.Word || comparesAt(sentence, open) > 0) return [];
  const yardstick = YARDSTICK.match(sentence, open)?.value;
  if (yardstick !== 'same') {
    if (!isShare(found) || quantity.per !== null) return [];
    // vượt 5% kế hoạch; but giảm 5% chi thường xuyên
    const isCounted = change
      ? yardstick === 'plan' && COMPARISON.matchBefore(sentence, from) !== undefined
      : (governed && yardstick !== 'time') ||
        isShareOf(found, from, yardstick) ||
        (yardstick === 'whole' && isSum(found, from, open, limit));
    if (!isCounted) return [];
  }
  return spanOf(sentence, open, endOfYardstick(sentence, open, limit, true));
}

/** Whether a verb of sharing governs a figure: chiếm 12%, 15% và 20% tổng kim ngạch. */
export function isGoverned({ sentence, quantity, change }: Found, from: number): boolean {
  if (change || quantity.kind !== 'percent') return false;
  const verb = VERB.matchBefore(sentence, verbEnd(sentence, from));
  return verb !== undefined && verb.value !== 'reach';
}

// chiếm 43% trong tổng kim ngạch | (tương đương 30%) vốn điều lệ
function openOf(sentence: Sentence, index: number): number {
  const isJoin = JOINS.has(at(sentence, index).key);
  return isJoin && YARDSTICK.match(sentence, index + 1)?.value === 'whole' ? index + 1 : index;
}

const JOINS: ReadonlySet<string> = new Set(['trong', 'trên', 'của', 'vào', ')']);

function isShareOf(
  { sentence, quantity }: Found,
  from: number,
  yardstick: keyof typeof YARDSTICKS | undefined,
): boolean {
  // chưa bằng 0,74% tổng quy mô: the verb is the modifier
  const end = VERB.matchBefore(sentence, quantity.from) ? quantity.from : verbEnd(sentence, from);
  // có 85% chỉ tiêu đạt kế hoạch
  if (yardstick === 'plan') return end > 0 && at(sentence, end - 1).key !== 'có';
  const verb = at(sentence, quantity.from).key === 'gấp' ? 'against' : VERB.matchBefore(sentence, end)?.value;
  if (verb === 'against') return true;
  return yardstick === 'time' ? false : verb === 'part' || (verb === 'reach' && yardstick === 'whole');
}

// trả nợ khoảng 22% tổng thu ngân sách, …; but có 85% tổng số hộ dùng nước sạch
function isSum({ sentence }: Found, from: number, open: number, limit: number): boolean {
  if (at(sentence, open).key !== 'tổng' || SPEAKING.matchBefore(sentence, from)) return false;
  const end = endOfYardstick(sentence, open, limit, true);
  return at(sentence, from - 1).kind === TokenKind.Word && at(sentence, end).kind !== TokenKind.Word;
}

/** The token behind the verb of a share. */
function verbEnd(sentence: Sentence, from: number): number {
  let end = from;
  for (let gap = 0; gap < MOST_BETWEEN; gap++) {
    const verb = VERB.matchBefore(sentence, end);
    const between = verb && verb.value !== 'reach' ? undefined : BETWEEN.matchBefore(sentence, end);
    if (!between) break;
    end = between.from;
  }
  return end;
}

/** Whether a verb that sets one against another stands between `so với …` and its share: so với kế hoạch đạt 98%. */
export function setsAgainst(sentence: Sentence, open: number, from: number): boolean {
  const verb = VERB.matchBefore(sentence, verbEnd(sentence, from));
  return verb?.value === 'against' || (verb?.value === 'reach' && verb.from === open);
}
