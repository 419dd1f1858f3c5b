import type { Change, Quantity, Sentence } from '../figure.js';
import { CHANGE_VERBS, COMPARISONS, LEVELS, WITH_BASELINE } from '../lexicon/changes.js';
import { at, Matcher } from '../text/matcher.js';
import { TokenKind } from '../text/tokens.js';

const VERB = new Matcher<Change>(entriesOf(CHANGE_VERBS));
const COMPARISON = new Matcher<Change>(entriesOf(COMPARISONS));
const NEEDS_BASELINE = new Matcher<Change>(entriesOf(WITH_BASELINE));
const LEVEL = new Matcher(LEVELS.map((word) => [word, true] as const));

/** Words between a change verb and its number: tăng bình quân 5% | giảm mạnh 12% | tăng gấp 3 lần. */
const ADVERBS: ReadonlySet<string> = new Set(
  'nhẹ mạnh khá cao sâu nhanh thêm bình quân trung đều được gấp đã tiếp chung chậm vọt hơn khoảng ròng thực'.split(' '),
);
const MOST_ADVERBS = 3;

/** Before `tăng` these make a noun of it, the rate itself: tốc độ tăng 6% | tỷ lệ tăng 1,1%. */
const RATES: ReadonlySet<string> = new Set(['tốc độ', 'tỷ lệ', 'tỉ lệ', 'hệ số', 'chỉ số']);

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
    if (!ADVERBS.has(at(sentence, index - 1).key)) break;
  }
  return readWithObject(sentence, from);
}

function isVerb(sentence: Sentence, index: number): boolean {
  return !RATES.has(`${at(sentence, index - 2).key} ${at(sentence, index - 1).key}`);
}

// vượt 1.000 tỷ đồng passes a mark; vượt 12% so với kế hoạch exceeds by so much
function isPassedMark(sentence: Sentence, index: number, quantity: Quantity): boolean {
  const { key } = at(sentence, index);
  if (key === 'hơn' || key === 'kém') return !hasBaseline(sentence, quantity.to);
  return key === 'vượt' && quantity.kind !== 'percent' && !hasBaseline(sentence, quantity.to);
}

function readWithObject(sentence: Sentence, from: number): Change | undefined {
  for (let index = from - 1; index >= from - LONGEST_OBJECT; index--) {
    const token = at(sentence, index);
    if (token.kind !== TokenKind.Word || LEVEL.match(sentence, index) || NO_OBJECT.has(token.key)) return undefined;
    const verb = VERB.matchBefore(sentence, index);
    if (verb && SHORT_VERBS.has(at(sentence, index - 1).key))
      return isVerb(sentence, verb.from) ? verb.value : undefined;
  }
  return undefined;
}

const SHORT_VERBS: ReadonlySet<string> = new Set(['tăng', 'giảm']);
const NO_OBJECT: ReadonlySet<string> = new Set(
  'và của cho có nghèo đã được bị khi do nên thì mà với nhưng trong tại ở theo để trưởng cường giá so các những hiện còn'.split(
    ' ',
  ),
);

// thấp hơn cùng kỳ khoảng 1.000 đồng/kg | vượt kế hoạch 4,7% | trên báo động 3 là 1,42m
function readCompared(sentence: Sentence, from: number): Change | undefined {
  if (LEVELS_REACHED.has(at(sentence, from - 1).key)) return undefined;
  const nearest = Math.max(1, from - FURTHEST_COMPARISON);
  for (let index = from - 1; index >= nearest; index--) {
    const { kind, key } = sentence.tokens[index]!;
    if (kind === TokenKind.Sign || ENDS_BASELINE.has(key)) return undefined;
    if (FAR_COMPARISON.has(sentence.tokens[index - 1]!.key)) return COMPARISON.matchBefore(sentence, index)?.value;
  }
  return undefined;
}

const LEVELS_REACHED: ReadonlySet<string> = new Set(['đạt', 'còn', 'lên', 'xuống', 'từ', 'bằng', 'với']);
const ENDS_BASELINE: ReadonlySet<string> = new Set([
  'đạt',
  'có',
  'và',
  'được',
  'gồm',
  'để',
  'trong',
  'do',
  'nhưng',
  'cho',
]);
const FAR_COMPARISON: ReadonlySet<string> = new Set(['hơn', 'vượt', 'kém', 'động', 'hụt', 'thua']);

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
    const isTail = kind === TokenKind.Word && !NOT_TAIL.has(key) && index < previous.quantity.to + LONGEST_TAIL;
    if (!isTail && !(equals && (key === ',' || key === '('))) return undefined;
  }
  return previous.change;
}

/** How many words of a noun may stand between two numbers of one change: giảm 38 vụ phạm pháp (6,9%). */
const LONGEST_TAIL = 4;
const EQUALS: ReadonlySet<string> = new Set(['ứng', 'đương', 'tức', 'hay']);
const COORDINATES: ReadonlySet<string> = new Set(['và', ',']);
const NOT_TAIL: ReadonlySet<string> = new Set('so đạt có là lên xuống còn trong chiếm kế cùng cho gồm'.split(' '));

/** Whether `so với …` stands in the clause behind token `index`. */
export function hasBaseline(sentence: Sentence, index: number): boolean {
  for (let i = index; i < index + FURTHEST_BASELINE; i++) {
    const token = at(sentence, i);
    if (token.key === 'so' && at(sentence, i + 1).key === 'với') return true;
    if (token.kind === TokenKind.Edge || token.key === ';' || token.key === ',' || token.key === '.') return false;
  }
  return false;
}

function entriesOf(table: Readonly<Record<Change, readonly string[]>>): (readonly [string, Change])[] {
  return Object.entries(table).flatMap(([change, words]) => words.map((word) => [word, change as Change] as const));
}
