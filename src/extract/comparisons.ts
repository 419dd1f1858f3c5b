import type { Change, Quantity, Sentence } from '../figure.js';
import { YARDSTICKS } from '../lexicon/baselines.js';
import { COMPARISONS } from '../lexicon/changes.js';
import { BEFORE_LEVEL, ENDS_COMPARISON, EXCEEDED, FAR_COMPARISONS, PLANNED } from '../lexicon/cues.js';
import { DIGITS } from '../lexicon/numerals.js';
import { at, entriesOf, Matcher, type Match } from '../text/matcher.js';
import { mark, TokenKind } from '../text/tokens.js';

/** Verbs and adjectives that compare: cao hơn, vượt, kém. */
export const COMPARISON = new Matcher<Change>(entriesOf(COMPARISONS));

const TIME_YARDSTICK = new Matcher([...YARDSTICKS.same, ...YARDSTICKS.time].map((word) => [word, true] as const));

/** How far a comparison may stand from its number, baseline between: thấp hơn trung bình nhiều năm 15 - 20%. */
const FURTHEST_COMPARISON = 12;
/** How far behind a number its baseline may begin. */
const FURTHEST_BASELINE = 14;

const COMPARES = mark(FAR_COMPARISONS);
const SO = mark(['so']);

/** Whether `so` stands in a sentence at all. */
export function mayCompare(sentence: Sentence): boolean {
  return SO === 0 || (sentence.marks & SO) !== 0;
}

/** The token behind `so với` at token `index`, 0 where none begins there. */
export function comparesAt(sentence: Sentence, index: number): number {
  if (at(sentence, index).key !== 'so') return 0;
  // so với cùng kỳ | so sánh với tháng 4
  const next = at(sentence, index + 1).key === 'sánh' ? index + 2 : index + 1;
  const { key } = at(sentence, next);
  if (key === 'với' || (key === 'voi' && sentence.bare)) return next + 1;
  // tăng 8% so cùng kỳ
  return TIME_YARDSTICK.match(sentence, index + 1) ? index + 1 : 0;
}

/** Whether `so với …` stands in the clause behind token `index`. */
export function hasBaseline(sentence: Sentence, index: number): boolean {
  if (!mayCompare(sentence)) return false;
  for (let i = index; i < index + FURTHEST_BASELINE; i++) {
    const token = at(sentence, i);
    if (token.key === 'so' && comparesAt(sentence, i) > 0) return true;
    if (token.kind === TokenKind.Edge || token.key === ';' || token.key === ',' || token.key === '.') return false;
  }
  return false;
}

// giảm từ 3-5 độ C: the "từ" of a range, where giảm từ 8% is a level
export function fromOfRange(sentence: Sentence, { min }: Quantity, from: number): number {
  return min !== null && at(sentence, from - 1).key === 'từ' ? from - 1 : from;
}

/** The comparison whose baseline stands between it and a number whose modifier begins with token `from`. */
// thấp hơn cùng kỳ khoảng 1.000 đồng/kg | vượt kế hoạch 4,7% | trên báo động 3 là 1,42m
export function comparisonBefore(sentence: Sentence, quantity: Quantity, from: number): Match<Change> | undefined {
  if (COMPARES !== 0 && (sentence.marks & COMPARES) === 0) return undefined;
  const open = fromOfRange(sentence, quantity, from);
  if (BEFORE_LEVEL.has(at(sentence, open - 1).key)) return undefined;
  const nearest = Math.max(1, open - FURTHEST_COMPARISON);
  for (let index = open - 1; index >= nearest; index--) {
    const { kind, key } = sentence.tokens[index]!;
    // vượt chỉ tiêu được giao 3% | kế hoạch đã đề ra
    const behind = at(sentence, index + 1).key;
    const planned = (key === 'được' || key === 'đã') && PLANNED.has(behind);
    // thấp hơn mức cho phép 0,7 điểm
    const allowed = key === 'cho' && behind === 'phép';
    if (kind === TokenKind.Sign || (ENDS_COMPARISON.has(key) && !planned && !allowed)) return undefined;
    const { key: before } = sentence.tokens[index - 1]!;
    if (FAR_COMPARISONS.has(before)) {
      // hơn 5000 m 2 mặt tiền | hơn hai nghìn hộ: there it belongs to the number behind it, but trên báo động 3, hơn năm trước
      const isNumber = kind === TokenKind.Digits || (key in DIGITS && key !== 'năm');
      const isModifier = isNumber && before !== 'động';
      // vượt đèo 20 km: a way, and nothing exceeded
      const isWay = before === 'vượt' && !EXCEEDED.has(key);
      if (isModifier || isWay) return undefined;
      const compared = COMPARISON.matchBefore(sentence, index);
      // cao hơn báo động 2 là 0,32 m: the comparison stands further on
      if (compared || before !== 'động') return compared;
    }
  }
  return undefined;
}

/** The token behind the `so với` whose baseline stands between it and the number: tăng so với tuần trước 15 ca. */
export function comparedBefore(sentence: Sentence, quantity: Quantity, from: number): Match<number> | undefined {
  if (!mayCompare(sentence)) return undefined;
  const open = fromOfRange(sentence, quantity, from);
  for (let index = open - 1; index >= Math.max(0, open - FURTHEST_COMPARISON); index--) {
    const { kind, key } = at(sentence, index);
    if (kind === TokenKind.Sign) return undefined;
    const to = key === 'so' ? comparesAt(sentence, index) : 0;
    if (to > 0) return to < open ? { from: index, to: open, value: to } : undefined;
  }
  return undefined;
}
