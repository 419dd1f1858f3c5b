import type { Modifier, Quantity, Sentence } from '../figure.js';
import {
  ADJACENT,
  AFTER_ESTIMATE,
  AFTER_MODIFIER,
  COMPARED,
  DENIABLE,
  ENDS_NOUN,
  NOUN_WITH_ADJACENT,
  SIZES,
} from '../lexicon/cues.js';
import { BEFORE, BEHIND } from '../lexicon/modifiers.js';
import { PLACE_UNITS } from '../lexicon/places.js';
import { at, entriesOf, Matcher, type Match } from '../text/matcher.js';
import { mark, TokenKind } from '../text/tokens.js';
import { isChangeVerb } from './changes.js';
import { hasBaseline } from './comparisons.js';

const BEFORE_NUMBER = new Matcher<Modifier>(entriesOf(BEFORE));
const BEHIND_NUMBER = new Matcher<Modifier>(entriesOf(BEHIND));

const MOST_BETWEEN = 2;

const BOUNDS_BEHIND = mark(BEHIND_NUMBER.firstWords());

/** How far behind the number `trở lên` may stand: 95% cán bộ hội trở lên. */
const FURTHEST_BEHIND = 4;

export interface ModifierReading {
  readonly modifier: Modifier | null;
  /** The first token of the modifier, or of the quantity where it has none in front. */
  readonly from: number;
}

/** What the words around a quantity do to its number. Of two that stack the bound wins over `about`. */
export function readModifier(sentence: Sentence, quantity: Quantity): ModifierReading {
  const before = readBefore(sentence, quantity);
  const behind = readPlus(sentence, quantity) ?? readBehind(sentence, quantity);
  if (!behind) return before;
  // tăng từ 8,5% trở lên: the "từ" is half of the modifier
  const opens = before.from === quantity.from && at(sentence, quantity.from - 1).key === 'từ';
  return { modifier: behind, from: opens ? quantity.from - 1 : before.from };
}

function readBefore(sentence: Sentence, quantity: Quantity): ModifierReading {
  let from = quantity.from;
  let modifier: Modifier | null = null;
  let reached = from;
  for (let gap = 0; gap <= MOST_BETWEEN;) {
    const found = BEFORE_NUMBER.matchBefore(sentence, reached);
    if (found && fits(sentence, quantity, found)) {
      if (modifier === null || modifier === 'about') modifier = bound(sentence, found.from, found.value);
      from = reached = found.from;
    } else if (modifier === null && AFTER_MODIFIER.has(at(sentence, reached - 1).key)) {
      reached--;
      gap++;
    } else {
      break;
    }
  }
  return modifier ? { modifier, from } : readEstimate(sentence, quantity.from);
}

// ước tăng 7,42% | ước tính giảm 5 nghìn ha | ước tính ban đầu 1.867 tỷ đồng
function readEstimate(sentence: Sentence, from: number): ModifierReading {
  for (let index = from - 1; index >= from - FURTHEST_ESTIMATE; index--) {
    const { key } = at(sentence, index);
    if (key === 'ước' && at(sentence, index - 1).key !== 'mơ') return { modifier: 'about', from };
    if (!AFTER_ESTIMATE.has(key)) break;
  }
  return { modifier: null, from };
}

const FURTHEST_ESTIMATE = 7;

// không để phát sinh quá 20 hộ | không để dưới 90%: a bound that is denied further ahead
function bound(sentence: Sentence, from: number, modifier: Modifier): Modifier {
  if ((modifier !== 'over' && modifier !== 'under') || !DENIABLE.has(at(sentence, from).key)) return modifier;
  for (let index = from - 1; index >= from - FURTHEST_DENIAL; index--) {
    const { key, kind } = at(sentence, index);
    if (kind !== TokenKind.Word) return modifier;
    // không còn xã dưới 15 tiêu chí: there is none, the bound stands
    if (key === 'còn') return modifier;
    if (key === 'không' || key === 'chưa' || key === 'chẳng') return modifier === 'over' ? 'at_most' : 'at_least';
  }
  return modifier;
}

const FURTHEST_DENIAL = 4;

function fits(sentence: Sentence, quantity: Quantity, { from, to }: Match<Modifier>): boolean {
  const word = at(sentence, from).key;
  const alone = from + 1 === quantity.from;
  const before = at(sentence, from - 1).key;
  // trong khoảng từ 3 đến 5 nghìn người is a range and no more
  if (word === 'trong' && at(sentence, quantity.from).key === 'từ') return false;
  // trên 2 xã: on the ground of two communes; cả 3 xã: all three
  if (word === 'trên' && alone)
    return !PLACE_UNITS.has(quantity.unit) || quantity.kind !== 'count' || quantity.numeral.exponent > 0;
  // Each of these is more often another word: khách hàng là 5 tỷ, chạy quá tốc độ 6.471 trường hợp.
  const apart = !alone && to === from + 1;
  if (ADJACENT.has(word) && (apart || NOUN_WITH_ADJACENT.has(before))) return false;
  if (word === 'cả' || word === 'hàng') return quantity.numeral.exponent > 0 || quantity.numeral.value.length > 3;
  // cao hơn 5%: the size of a difference
  if (word === 'hơn' || word === 'kém')
    return (
      (!COMPARED.has(before) || SIZES.has(before)) &&
      (isChangeVerb(sentence, from) || !hasBaseline(sentence, quantity.to))
    );
  // lớn hơn 15 cm so với cây cũ
  if (word === 'lớn' || word === 'nhỏ') return !hasBaseline(sentence, quantity.to);
  // vượt 4,7%: an excess; vượt 1.000 tỷ đồng: a mark passed
  const isExcess = quantity.kind === 'percent' || quantity.kind === 'ratio' || hasBaseline(sentence, quantity.to);
  return word !== 'vượt' || to > from + 1 || !isExcess;
}

// 20+ nhân viên
function readPlus(sentence: Sentence, { numeral, to }: Quantity): Modifier | undefined {
  return numeral.to < to && at(sentence, numeral.to).key === '+' ? 'at_least' : undefined;
}

// từ 80 tuổi trở lên | 95% cán bộ trở lên | 20+
function readBehind(sentence: Sentence, quantity: Quantity): Modifier | undefined {
  if (BOUNDS_BEHIND !== 0 && (sentence.marks & BOUNDS_BEHIND) === 0 && !sentence.bare) return undefined;
  for (let index = quantity.to; index <= quantity.to + FURTHEST_BEHIND; index++) {
    const found = BEHIND_NUMBER.match(sentence, index);
    if (found && endsThere(sentence, found.to)) return found.value;
    const token = at(sentence, index);
    if (token.kind !== TokenKind.Word || ENDS_NOUN.has(token.key)) return undefined;
  }
  return undefined;
}

// … 5 ngày trở lại; vùng lũ trở lại lớp goes back to school
function endsThere(sentence: Sentence, index: number): boolean {
  return at(sentence, index - 1).key !== 'lại' || at(sentence, index).kind !== TokenKind.Word;
}
