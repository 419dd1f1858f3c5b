import type { Quantity, Sentence } from '../../figure.js';
import { EQUALS } from '../../lexicon/cues.js';
import { AMONG_CARRIERS, CARRIES_CLOSE, CARRIES_ON } from '../../lexicon/facts.js';
import { at, Matcher, type Match } from '../../text/matcher.js';
import { TokenKind } from '../../text/tokens.js';
import type { Found } from '../attributes.js';
import type { Passage } from '../document.js';
import { comparesAt } from '../comparisons.js';
import { endOfYardstick } from './yardsticks.js';

const flag = (phrases: readonly string[]) => new Matcher(phrases.map((phrase) => [phrase, true] as const));
const CARRIER = flag(CARRIES_ON);
const CLOSE = flag(CARRIES_CLOSE);
const AMONG = flag(AMONG_CARRIERS);

/** How many words of its noun may stand behind a figure whose fact goes on without a comma. */
const LONGEST_CLOSE_TAIL = 4;
/** How many tokens may stand between two figures of one fact. */
const FURTHEST = 24;
/** How many words of the noun may stand between a total and the bracket with its parts. */
const LONGEST_TAIL = 8;

/**
 * Numbers of the facts that the figures of a passage state, counted on through the document; null where one stands alone.
 * The cells of a table are facts of their own.
 */
export function groupReader(): (passage: Passage) => (number | null)[] {
  let last = 0;
  return ({ found }) => {
    const groups: (number | null)[] = found.map(() => null);
    // The last of the fact that is no share of another figure.
    let head: Found | undefined;
    for (let i = 1; i < found.length; i++) {
      const before = found[i - 1]!;
      if (!isShare(before.quantity)) head = before;
      else if (groups[i - 1] === null) head = undefined;
      if (found[i]!.table || !joins(before, found[i]!, head, groups[i - 1] !== null)) continue;
      groups[i] = groups[i - 1] ??= ++last;
    }
    return groups;
  };
}

function joins(before: Found, one: Found, head: Found | undefined, grouped: boolean): boolean {
  const { sentence } = one;
  const { to } = before.quantity;
  const { from } = one.quantity;
  if (before.sentence !== sentence || from - to > FURTHEST) return false;
  const bracket = openBracket(sentence, to, from);
  // 486 ca (nam 200, nữ 286): all that stands in the bracket, one behind the other
  if (bracket !== undefined) return bracket - to <= LONGEST_TAIL && isTail(sentence, to, bracket);
  if (grouped && isInBracket(sentence, to, from)) return true;
  return isSameMatter(head, one) && carriesOn(sentence, to, from);
}

/** Where a bracket opens between two tokens and is still open at the second. */
function openBracket(sentence: Sentence, from: number, to: number): number | undefined {
  for (let index = to - 1; index >= from; index--) {
    const { key } = at(sentence, index);
    if (key === ')' || key === ';') return undefined;
    if (key === '(') return index;
  }
  return undefined;
}

// nam 200, nữ 286): no bracket opens or closes between them, and one closes behind
function isInBracket(sentence: Sentence, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const { key } = at(sentence, index);
    if (key === ')' || key === '(' || key === ';') return false;
  }
  for (let index = to; index < to + FURTHEST; index++) {
    const { key, kind } = at(sentence, index);
    if (key === '(' || kind === TokenKind.Edge) return false;
    if (key === ')') return true;
  }
  return false;
}

function isTail(sentence: Sentence, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    if (at(sentence, index).kind === TokenKind.Sign && at(sentence, index).key !== '/') return false;
  }
  return true;
}

// 1.327 hội viên, tăng 12,5%; but giảm 45 vụ, giảm 18 người chết
function isSameMatter(head: Found | undefined, { sentence, quantity, change }: Found): boolean {
  if (!head || isShare(quantity) || EQUALS.has(at(sentence, quantity.from - 1).key)) return true;
  return head.quantity.unit === quantity.unit && !(head.change && change);
}

function isShare({ kind }: Quantity): boolean {
  return kind === 'percent' || kind === 'ratio';
}

// đạt 1.327 hội viên, tăng 12,5% so với cùng kỳ: behind the noun and a comma, words that carry on and no new noun
function carriesOn(sentence: Sentence, from: number, to: number): boolean {
  let open = from;
  while (open < to && !isComma(sentence, open) && comparesAt(sentence, open) === 0) open++;
  const close = open === to;
  if (close) for (open = from; open < to && !CLOSE.match(sentence, open); open++);
  if (!isTailUpTo(sentence, from, open, close)) return false;
  let carried = false;
  for (let index = isComma(sentence, open) ? open + 1 : open; index < to;) {
    const carrier: Match<boolean> | undefined = (close && !carried ? CLOSE : CARRIER).match(sentence, index);
    const next: number = carrier?.to ?? endOfLink(sentence, index, to);
    if (next === index) return false;
    carried ||= carrier !== undefined;
    index = next;
  }
  return carried;
}

// so với cùng kỳ và tăng 9,7% | so với tháng trước, tăng 9,5%
function endOfLink(sentence: Sentence, index: number, limit: number): number {
  if (at(sentence, index).key === ',') return index + 1;
  const compared = comparesAt(sentence, index);
  return compared > 0 ? endOfYardstick(sentence, compared, limit) : (AMONG.match(sentence, index)?.to ?? index);
}

function isComma(sentence: Sentence, index: number): boolean {
  const { key } = at(sentence, index);
  return key === ',' || key === '-';
}

function isTailUpTo(sentence: Sentence, from: number, to: number, close: boolean): boolean {
  if (close && to - from > LONGEST_CLOSE_TAIL) return false;
  for (let index = from; index < to; index++) {
    const { key, kind } = at(sentence, index);
    if (kind === TokenKind.Sign && key !== '/' && key !== ')' && key !== '(') return false;
  }
  return true;
}
