import type { Modifier, Quantity, Sentence } from '../figure.js';
import { BEFORE, BEHIND } from '../lexicon/modifiers.js';
import { PLACE_UNITS } from '../lexicon/places.js';
import { at, Matcher } from '../text/matcher.js';
import { TokenKind } from '../text/tokens.js';

const BEFORE_NUMBER = new Matcher<Modifier>(entriesOf(BEFORE));
const BEHIND_NUMBER = new Matcher<Modifier>(entriesOf(BEHIND));

/** Words that may stand between a modifier and its number: tối thiểu là 60 m2 | ước đạt 7 tỷ | tối đa lên tới 5 năm. */
const BETWEEN: ReadonlySet<string> = new Set(
  'là đạt lên đến tới mức được có còn phải cũng chỉ từ với thực hiện tính giá'.split(' '),
);
const MOST_BETWEEN = 2;

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
  const behind = readBehind(sentence, quantity);
  return behind ? { modifier: behind, from: before.from } : before;
}

function readBefore(sentence: Sentence, quantity: Quantity): ModifierReading {
  let from = quantity.from;
  let modifier: Modifier | null = null;
  let reached = from;
  for (let gap = 0; gap <= MOST_BETWEEN;) {
    const found = BEFORE_NUMBER.matchBefore(sentence, reached);
    if (found && fits(sentence, quantity, found.from, found.value)) {
      if (modifier === null || modifier === 'about') modifier = found.value;
      from = reached = found.from;
    } else if (modifier === null && BETWEEN.has(at(sentence, reached - 1).key)) {
      reached--;
      gap++;
    } else {
      break;
    }
  }
  return { modifier, from };
}

function fits(sentence: Sentence, quantity: Quantity, from: number, modifier: Modifier): boolean {
  const word = at(sentence, from).key;
  const alone = from + 1 === quantity.from;
  // trên 2 xã: on the ground of two communes; cả 3 xã: all three
  if (word === 'trên' && alone) return !PLACE_UNITS.has(quantity.unit) || quantity.numeral.exponent > 0;
  if (word === 'cả' || word === 'hàng') return quantity.numeral.exponent > 0 || quantity.numeral.value.length > 3;
  // cao hơn 5%: the size of a difference
  if (word === 'hơn' || word === 'kém') return !COMPARED.has(at(sentence, from - 1).key);
  if (word === 'độ') return alone && quantity.kind !== 'measure';
  // vượt 4,7%: an excess; vượt 1.000 tỷ đồng: a mark passed
  return modifier !== 'over' || word !== 'vượt' || quantity.kind === 'money';
}

const COMPARED: ReadonlySet<string> = new Set(
  'cao thấp nhiều ít lớn nhỏ dài ngắn nhanh chậm sớm muộn nặng nhẹ tốt rẻ đắt'.split(' '),
);

// từ 80 tuổi trở lên | 95% cán bộ trở lên | 20+
function readBehind(sentence: Sentence, quantity: Quantity): Modifier | undefined {
  for (let index = quantity.to; index <= quantity.to + FURTHEST_BEHIND; index++) {
    const found = BEHIND_NUMBER.match(sentence, index);
    if (found) return found.value;
    const token = at(sentence, index);
    if (token.kind !== TokenKind.Word || BREAKS.has(token.key)) return undefined;
  }
  return undefined;
}

const BREAKS: ReadonlySet<string> = new Set(['và', 'đạt', 'là', 'được', 'có', 'cho', 'từ', 'với']);

function entriesOf(table: Readonly<Partial<Record<Modifier, readonly string[]>>>): (readonly [string, Modifier])[] {
  return Object.entries(table).flatMap(([modifier, words]) =>
    words.map((word) => [word, modifier as Modifier] as const),
  );
}
