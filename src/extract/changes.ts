import type { Change, Quantity, Sentence } from '../figure.js';
import {
  CHANGE_ADVERBS,
  LAST_OF_YARDSTICK,
  IN_A_ROW,
  NO_OBJECT,
  RATES_OF_CHANGE,
  TURNS,
  VERBS_WITH_OBJECT,
  PACES,
  SIZES,
} from '../lexicon/cues.js';
import { CHANGE_VERBS, LEVELS, SHARE_VERBS, WITH_BASELINE } from '../lexicon/changes.js';
import { at, entriesOf, Matcher, type Match } from '../text/matcher.js';
import { TokenKind } from '../text/tokens.js';
import { comparedBefore, COMPARISON, comparisonBefore, fromOfRange, hasBaseline } from './comparisons.js';
import { coordinatedChange, type Changed } from './coordination.js';

const VERB = new Matcher<Change>(entriesOf(CHANGE_VERBS));
const SHARE_VERB = new Matcher<Change>(entriesOf(SHARE_VERBS));
const NEEDS_BASELINE = new Matcher<Change>(entriesOf(WITH_BASELINE));
const LEVEL = new Matcher(LEVELS.map((word) => [word, true] as const));

const MOST_ADVERBS = 4;
/** How long the object between verb and number may be: giảm phát thải 3.900 tấn | tăng vốn thêm 47 triệu. */
const LONGEST_OBJECT = 3;
/** How long it may be where it is a rate: giảm tỷ lệ hộ nghèo đa chiều 1,5%. */
const LONGEST_RATE = 8;

/** Whether a quantity is the size of a change. `from` is the first token of its modifier. */
export function readChange(
  sentence: Sentence,
  quantity: Quantity,
  from: number,
  previous: Changed | undefined,
): Change | null {
  if (isInARow(sentence, quantity)) return null;
  const change =
    readDirect(sentence, quantity, from) ??
    comparisonBefore(sentence, quantity, from)?.value ??
    readCompared(sentence, quantity, from) ??
    readSigned(sentence, quantity) ??
    coordinatedChange(sentence, quantity, from, previous) ??
    null;
  // tăng trưởng âm 5,2%
  return change === 'increase' && at(sentence, quantity.from).key === 'âm' ? 'decrease' : change;
}

// giảm 3 tháng liên tiếp | tăng liên tục 5 phiên: how often, not by how much
function isInARow(sentence: Sentence, { kind, unit, from, to }: Quantity): boolean {
  if (kind !== 'duration' && !TURNS.has(unit)) return false;
  return IN_A_ROW.has(at(sentence, to).key) || (at(sentence, from - 2).key === 'liên' && isWordOfARow(sentence, from));
}

function isWordOfARow(sentence: Sentence, index: number): boolean {
  return IN_A_ROW.has(at(sentence, index - 1).key);
}

// tăng 6,42% | giảm hơn 1.200 hộ | tăng gấp đôi | giảm phát thải 3.900 tấn
function readDirect(sentence: Sentence, quantity: Quantity, from: number): Change | undefined {
  const opening = fromOfRange(sentence, quantity, from);
  let index = opening;
  for (let gap = 0; gap <= MOST_ADVERBS; gap++, index--) {
    const verb = VERB.matchBefore(sentence, index);
    if (verb) return isVerb(sentence, verb.from) ? directionOf(sentence, verb) : undefined;
    const compared = COMPARISON.matchBefore(sentence, index);
    if (compared && !isPassedMark(sentence, compared.from, quantity)) return byPace(sentence, quantity, compared);
    const share = isShare(quantity) ? SHARE_VERB.matchBefore(sentence, index) : undefined;
    if (share) return share.value;
    const measured = gap === 0 ? NEEDS_BASELINE.matchBefore(sentence, index) : undefined;
    if (measured) return hasBaseline(sentence, quantity.to) ? byPace(sentence, quantity, measured) : undefined;
    if (!CHANGE_ADVERBS.has(at(sentence, index - 1).key)) break;
  }
  return readWithObject(sentence, quantity, opening) ?? readWithRate(sentence, quantity, opening);
}

// chậm 15 ngày takes longer, chậm 8% has got less far; nhanh hơn 40 phút, nhanh hơn 620 ha
function byPace(sentence: Sentence, { kind }: Quantity, { from, value }: Match<Change>): Change {
  if (kind === 'duration' || !PACES.has(at(sentence, from).key)) return value;
  return value === 'increase' ? 'decrease' : 'increase';
}

function isVerb(sentence: Sentence, index: number): boolean {
  return !RATES_OF_CHANGE.has(`${at(sentence, index - 2).key} ${at(sentence, index - 1).key}`);
}

// sụt thêm 500 đồng: one more of a decrease
function directionOf(sentence: Sentence, verb: Match<Change>): Change {
  if (at(sentence, verb.from).key !== 'thêm') return verb.value;
  return VERB.matchBefore(sentence, verb.from)?.value ?? verb.value;
}

function isShare({ kind, unit }: Quantity): boolean {
  return kind === 'percent' || unit === 'điểm';
}

// vượt 1.000 tỷ đồng passes a mark, dài hơn 11 km is long; vượt 12% so với kế hoạch exceeds by so much
function isPassedMark(sentence: Sentence, index: number, quantity: Quantity): boolean {
  const { key } = at(sentence, index);
  if (key === 'thua') return true; // thua 3 trận
  if (key === 'hơn' || key === 'kém') return !hasBaseline(sentence, quantity.to);
  return (
    (key === 'vượt' || SIZES.has(key)) &&
    quantity.kind !== 'percent' &&
    quantity.kind !== 'ratio' &&
    !hasBaseline(sentence, quantity.to)
  );
}

function readWithObject(sentence: Sentence, quantity: Quantity, from: number): Change | undefined {
  for (let index = from - 1; index >= from - LONGEST_OBJECT; index--) {
    const token = at(sentence, index);
    if (token.kind !== TokenKind.Word || LEVEL.match(sentence, index)) return undefined;
    // giảm giá phòng 20%, but giảm giá 3 mặt hàng
    const isPrice = token.key === 'giá' && quantity.kind === 'percent';
    if (NO_OBJECT.has(token.key) && !isPrice) return undefined;
    const verb = verbWithObject(sentence, index);
    if (verb) return isVerb(sentence, verb.from) ? verb.value : undefined;
  }
  return undefined;
}

function verbWithObject(sentence: Sentence, index: number): Match<Change> | undefined {
  return VERBS_WITH_OBJECT.has(at(sentence, index - 1).key) ? VERB.matchBefore(sentence, index) : undefined;
}

// mỗi năm giảm tỷ lệ hộ nghèo 1,5%; but giảm tỷ lệ hộ nghèo xuống 2%, dưới 2%
function readWithRate(sentence: Sentence, quantity: Quantity, from: number): Change | undefined {
  if (quantity.kind !== 'percent' || at(sentence, from).key === 'dưới') return undefined;
  for (let index = from - 1; index >= from - LONGEST_RATE; index--) {
    const { kind, key } = at(sentence, index);
    if (kind !== TokenKind.Word || LEVEL.match(sentence, index)) return undefined;
    if (key === 'lệ') return verbWithObject(sentence, index - 1)?.value;
  }
  return undefined;
}

// tăng so với tuần trước 15 ca | giảm so với cùng kỳ là 5,2%; but giảm so với mức 120 tỷ đồng
function readCompared(sentence: Sentence, quantity: Quantity, from: number): Change | undefined {
  const compared = comparedBefore(sentence, quantity, from);
  if (!compared) return undefined;
  const last = at(sentence, compared.to - 1);
  if (last.kind === TokenKind.Word && !LAST_OF_YARDSTICK.has(last.key)) return undefined;
  for (let index = compared.from; index >= compared.from - 1; index--) {
    const verb = VERB.matchBefore(sentence, index);
    if (verb) return verb.value;
  }
  return undefined;
}

// -12% so với cùng kỳ: a sign tells the direction only beside a baseline
function readSigned(sentence: Sentence, quantity: Quantity): Change | undefined {
  const sign = at(sentence, quantity.numeral.from).key;
  if ((sign !== '-' && sign !== '+') || !hasBaseline(sentence, quantity.to)) return undefined;
  return sign === '-' ? 'decrease' : 'increase';
}

/** Whether a verb of change ends right before token `index`. */
export function isChangeVerb(sentence: Sentence, index: number): boolean {
  return VERB.matchBefore(sentence, index) !== undefined;
}
