import type { Change, Quantity, Sentence } from '../figure.js';
import {
  BEFORE_LEVEL,
  CHANGE_ADVERBS,
  ENDS_COMPARISON,
  ENDS_TAIL,
  EQUALS,
  FAR_COMPARISONS,
  NO_OBJECT,
  RATES_OF_CHANGE,
  VERBS_WITH_OBJECT,
} from '../lexicon/cues.js';
import { CHANGE_VERBS, COMPARISONS, LEVELS, WITH_BASELINE } from '../lexicon/changes.js';
import { at, entriesOf, Matcher } from '../text/matcher.js';
import { mark, TokenKind } from '../text/tokens.js';

const VERB = new Matcher<Change>(entriesOf(CHANGE_VERBS));
const COMPARISON = new Matcher<Change>(entriesOf(COMPARISONS));
const NEEDS_BASELINE = new Matcher<Change>(entriesOf(WITH_BASELINE));
const LEVEL = new Matcher(LEVELS.map((word) => [word, true] as const));

const MOST_ADVERBS = 3;

/** How far a comparison may stand from its number, baseline between: thấp hơn trung bình nhiều năm 15 - 20%. */
const FURTHEST_COMPARISON = 12;
/** How long the object between verb and number may be: giảm phát thải 3.900 tấn | tăng vốn thêm 47 triệu. */
const LONGEST_OBJECT = 3;
/** How far behind a number its baseline may begin. */
const FURTHEST_BASELINE = 14;

/** A quantity with the change already read before it in the sentence. */
export interface Changed {
  readonly quantity: Quantity;
  readonly change: Change | null;
}

/** Whether a quantity is the size of a change. `from` is the first token of its modifier. */
export function readChange(
  sentence: Sentence,
  quantity: Quantity,
  from: number,
  previous: Changed | undefined,
): Change | null {
  return (
    readDirect(sentence, quantity, from) ??
    readCompared(sentence, from) ??
    readSigned(sentence, quantity) ??
    readInherited(sentence, quantity, from, previous) ??
    null
  );
}

// tăng 6,42% | giảm hơn 1.200 hộ | tăng gấp đôi | giảm phát thải 3.900 tấn
function readDirect(sentence: Sentence, quantity: Quantity, from: number): Change | undefined {
  let index = from;
  for (let gap = 0; gap <= MOST_ADVERBS; gap++, index--) {
    const verb = VERB.matchBefore(sentence, index);
    if (verb) return isVerb(sentence, verb.from) ? verb.value : undefined;
    const compared = COMPARISON.matchBefore(sentence, index);
    if (compared && !isPassedMark(sentence, compared.from, quantity)) return compared.value;
    const measured = gap === 0 ? NEEDS_BASELINE.matchBefore(sentence, index) : undefined;
    if (measured) return hasBaseline(sentence, quantity.to) ? measured.value : undefined;
    if (!CHANGE_ADVERBS.has(at(sentence, index - 1).key)) break;
  }
  return readWithObject(sentence, from);
}

function isVerb(sentence: Sentence, index: number): boolean {
  return !RATES_OF_CHANGE.has(`${at(sentence, index - 2).key} ${at(sentence, index - 1).key}`);
}

// vượt 1.000 tỷ đồng passes a mark; vượt 12% so với kế hoạch exceeds by so much
function isPassedMark(sentence: Sentence, index: number, quantity: Quantity): boolean {
  const { key } = at(sentence, index);
  if (key === 'thua') return true; // thua 3 trận
  if (key === 'hơn' || key === 'kém') return !hasBaseline(sentence, quantity.to);
  return key === 'vượt' && quantity.kind !== 'percent' && !hasBaseline(sentence, quantity.to);
}

function readWithObject(sentence: Sentence, from: number): Change | undefined {
  for (let index = from - 1; index >= from - LONGEST_OBJECT; index--) {
    const token = at(sentence, index);
    if (token.kind !== TokenKind.Word || LEVEL.match(sentence, index) || NO_OBJECT.has(token.key)) return undefined;
    const verb = VERB.matchBefore(sentence, index);
    if (verb && VERBS_WITH_OBJECT.has(at(sentence, index - 1).key))
      return isVerb(sentence, verb.from) ? verb.value : undefined;
  }
  return undefined;
}

const COMPARES = mark(FAR_COMPARISONS);

// thấp hơn cùng kỳ khoảng 1.000 đồng/kg | vượt kế hoạch 4,7% | trên báo động 3 là 1,42m
function readCompared(sentence: Sentence, from: number): Change | undefined {
  if (COMPARES !== 0 && (sentence.marks & COMPARES) === 0) return undefined;
  if (BEFORE_LEVEL.has(at(sentence, from - 1).key)) return undefined;
  const nearest = Math.max(1, from - FURTHEST_COMPARISON);
  for (let index = from - 1; index >= nearest; index--) {
    const { kind, key } = sentence.tokens[index]!;
    if (kind === TokenKind.Sign || ENDS_COMPARISON.has(key)) return undefined;
    if (FAR_COMPARISONS.has(sentence.tokens[index - 1]!.key)) return COMPARISON.matchBefore(sentence, index)?.value;
  }
  return undefined;
}

// -12% so với cùng kỳ: a sign tells the direction only beside a baseline
function readSigned(sentence: Sentence, quantity: Quantity): Change | undefined {
  const sign = at(sentence, quantity.numeral.from).key;
  if ((sign !== '-' && sign !== '+') || !hasBaseline(sentence, quantity.to)) return undefined;
  return sign === '-' ? 'decrease' : 'increase';
}

// tăng 62 tỷ (42%) | tăng 11 lớp và 815 học sinh | giảm 6 vụ, tương ứng 15%
function readInherited(
  sentence: Sentence,
  quantity: Quantity,
  from: number,
  previous: Changed | undefined,
): Change | undefined {
  if (!previous?.change) return undefined;
  const join = at(sentence, from - 1).key;
  const equals = EQUALS.has(join);
  if (!equals && join !== '(' && !(COORDINATES.has(join) && previous.quantity.kind === quantity.kind)) return undefined;
  // Between them stands the tail of the noun before, no more: (397 ca) behind "so với tuần trước" is the baseline's.
  for (let index = previous.quantity.to; index < from - 1; index++) {
    const { key, kind } = at(sentence, index);
    const isTail = kind === TokenKind.Word && !ENDS_TAIL.has(key) && index < previous.quantity.to + LONGEST_TAIL;
    if (!isTail && !(equals && (key === ',' || key === '('))) return undefined;
  }
  return previous.change;
}

/** How many words of a noun may stand between two numbers of one change: giảm 38 vụ phạm pháp (6,9%). */
const LONGEST_TAIL = 4;
const COORDINATES: ReadonlySet<string> = new Set(['và', ',']);

/** Whether a verb of change ends right before token `index`. */
export function isChangeVerb(sentence: Sentence, index: number): boolean {
  return VERB.matchBefore(sentence, index) !== undefined;
}

/** Whether `so với …` stands in the clause behind token `index`. */
export function hasBaseline(sentence: Sentence, index: number): boolean {
  for (let i = index; i < index + FURTHEST_BASELINE; i++) {
    const token = at(sentence, i);
    if (token.key === 'so' && at(sentence, i + 1).key === 'với') return true;
    if (token.kind === TokenKind.Edge || token.key === ';' || token.key === ',' || token.key === '.') return false;
  }
  return false;
}
