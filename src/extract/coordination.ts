import type { Change, Quantity, Sentence } from '../figure.js';
import { ENDS_TAIL, EQUALS } from '../lexicon/cues.js';
import { at } from '../text/matcher.js';
import { TokenKind } from '../text/tokens.js';
import { hasBaseline } from './comparisons.js';

/** A quantity with the change already read before it in the sentence. */
export interface Changed {
  readonly quantity: Quantity;
  readonly change: Change | null;
}

/** How many words of a noun may stand between two numbers of one change: giảm 38 vụ phạm pháp (6,9%). */
const LONGEST_TAIL = 4;
/** And where the second counts in the same unit: tăng 500.000 đồng mỗi lượng ở chiều mua và 300.000 đồng. */
const LONGEST_SAME = 6;
/** How many tokens of a baseline may stand there: giảm 38 vụ so với cùng kỳ năm 2024 (6,9%). */
const LONGEST_BASELINE = 14;

/** The change of the quantity before, where the verb that governs it governs this one too. */
// tăng 62 tỷ (42%) | tăng 11 lớp và 815 học sinh | giảm 6 vụ, tương ứng 15%
export function coordinatedChange(
  sentence: Sentence,
  quantity: Quantity,
  from: number,
  previous: Changed | undefined,
): Change | undefined {
  if (!previous?.change) return undefined;
  const join = joinOf(sentence, from);
  const equals = EQUALS.has(at(sentence, join).key);
  const { key } = at(sentence, join);
  if (!equals && key !== '(' && !isCoordinated(sentence, quantity, from, key, previous.quantity)) return undefined;
  const before = previous.quantity.to;
  if ((equals || key === '(') && isShareOf(quantity, previous.quantity) && hasBaseline(sentence, before)) {
    return isBaseline(sentence, before, join) ? previous.change : undefined;
  }
  const same = quantity.unit === previous.quantity.unit && quantity.kind !== 'count';
  return isTail(sentence, before, join, same ? LONGEST_SAME : LONGEST_TAIL, equals) ? previous.change : undefined;
}

// tương ứng 15% | tương đương với 15%
function joinOf(sentence: Sentence, from: number): number {
  return at(sentence, from - 1).key === 'với' && EQUALS.has(at(sentence, from - 2).key) ? from - 2 : from - 1;
}

// giảm 12 vụ, 5 người chết; but giảm 125 đồng/lít, không cao hơn 20.100 đồng/lít
function isCoordinated(sentence: Sentence, quantity: Quantity, from: number, join: string, before: Quantity): boolean {
  const bound = from < quantity.from && at(sentence, from).key === 'không';
  return (join === 'và' || join === ',') && before.kind === quantity.kind && !bound;
}

// giảm 38 vụ so với cùng kỳ (6,9%); but tăng 22% so với tuần trước (18%) has the level of the week before
function isShareOf(quantity: Quantity, before: Quantity): boolean {
  return quantity.kind === 'percent' && before.kind !== 'percent';
}

function isBaseline(sentence: Sentence, from: number, to: number): boolean {
  if (to - from > LONGEST_BASELINE) return false;
  for (let index = from; index < to; index++) {
    const { key, kind } = at(sentence, index);
    if (kind === TokenKind.Sign && !(key === '/' || ((key === ',' || key === '(') && index >= to - 2))) return false;
  }
  return true;
}

// Between them stands the tail of the noun before, no more: (397 ca) behind "so với tuần trước" is the baseline's.
function isTail(sentence: Sentence, from: number, to: number, longest: number, equals: boolean): boolean {
  for (let index = from; index < to; index++) {
    const { key, kind } = at(sentence, index);
    const isWord = kind === TokenKind.Word && !ENDS_TAIL.has(key) && index < from + longest;
    if (!isWord && !(equals && (key === ',' || key === '('))) return false;
  }
  return true;
}
