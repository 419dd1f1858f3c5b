import { compare, scale } from '../decimal.js';
import type { Decimal, Quantity, Sentence } from '../figure.js';
import { revised } from './quantity.js';
import { LEVEL_WORDS } from '../lexicon/cues.js';
import { at } from '../text/matcher.js';
import { TokenKind } from '../text/tokens.js';
import { readBracketUnit, readCountedHead, type HeadUnit } from './heads.js';

/** How many words may name an item of a list: `trung học cơ sở 9`. */
const LONGEST_NAME = 12;

/**
 * Gives every bare number of a sentence the unit that it shares: with the number that follows it in a list (`3, 5 và 7
 * triệu đồng`), with the list item or the head before it (`12 người chết (Lào Cai 6, Yên Bái 4)`), with a head that
 * says what is counted (`Số doanh nghiệp: Hà Nội 2.310`). `above` is the head of the list that the sentence stands in.
 */
export function fillUnits(
  sentence: Sentence,
  quantities: readonly Quantity[],
  above: HeadUnit | undefined,
): readonly Quantity[] {
  if (quantities.every((quantity) => quantity.kind)) return quantities;
  const spread = spreadBackward(sentence, quantities);
  const filled: Quantity[] = [];
  for (const quantity of spread) filled.push(quantity.kind ? quantity : fillForward(sentence, quantity, filled, above));
  return filled;
}

// 3, 5 và 7 triệu đồng | 12; 14,5 và 16 tỷ đồng
function spreadBackward(sentence: Sentence, quantities: readonly Quantity[]): readonly Quantity[] {
  const spread = [...quantities];
  for (let i = spread.length - 2; i >= 0; i--) {
    const quantity = spread[i]!;
    const next = spread[i + 1]!;
    if (quantity.kind || !next.kind || !isJoined(sentence, quantity, next)) continue;
    // trừ tổn phí 118 triệu, 9 bạn thuyền chia nhau
    if (next.kind === 'count' && quantity.numeral.exponent > next.numeral.exponent) continue;
    spread[i] = withUnit(quantity, { ...next, kind: next.kind }, 'list');
  }
  return spread;
}

function isJoined(sentence: Sentence, quantity: Quantity, next: Quantity): boolean {
  const first = at(sentence, quantity.to).key;
  if (at(sentence, quantity.from - 1).key === 'từ') return isLevels(sentence, quantity.to, next.from);
  if (next.from === quantity.to + 1)
    return first === ',' || first === ';' || first === 'và' || first === 'hoặc' || first === '&';
  return (
    next.from === quantity.to + 2 && (first === ',' || first === ';') && at(sentence, quantity.to + 1).key === 'và'
  );
}

// tăng từ 8 lên 11 tỷ đồng | giảm từ 41 xuống còn 29 xã
function isLevels(sentence: Sentence, from: number, to: number): boolean {
  if (to === from || to > from + 3) return false;
  for (let index = from; index < to; index++) if (!LEVEL_WORDS.has(at(sentence, index).key)) return false;
  return true;
}

function fillForward(
  sentence: Sentence,
  quantity: Quantity,
  before: readonly Quantity[],
  above: HeadUnit | undefined,
): Quantity {
  if (!endsItem(sentence, quantity.to)) return money(quantity) ?? quantity;
  const name = startOfName(sentence, quantity.from);
  const opening = at(sentence, name - 1).key;
  const previous = siblingBefore(sentence, before);
  const counted = readCountedHead(sentence, startOfClause(sentence, quantity.from), quantity.from);
  if (counted) return moneyBefore(quantity, counted) ?? withUnit(quantity, counted, 'head');
  if (name < quantity.from && previous && ITEM_OPENS.has(opening)) {
    const isSibling = behindAside(sentence, previous.to) >= name - 2 || opening === '(' || opening === ':';
    if (isSibling && isListed(previous)) {
      return money(quantity) ?? withUnit(quantity, headOf(previous, quantity), 'list head');
    }
  }
  const head = headBefore(sentence, name) ?? above;
  return (head && (moneyBefore(quantity, head) ?? withUnit(quantity, head, 'head'))) ?? money(quantity) ?? quantity;
}

// bình quân một doanh nghiệp 10,9 tỷ: billions are counted of nothing but money
function moneyBefore(quantity: Quantity, { kind }: HeadUnit): Quantity | undefined {
  return kind === 'count' && quantity.numeral.exponent >= BILLION ? money(quantity) : undefined;
}

const BILLION = 9;

// 5.992 hồ sơ (89%), trễ hạn 12: what is said in passing has no siblings
function siblingBefore(sentence: Sentence, before: readonly Quantity[]): Quantity | undefined {
  const last = before.at(-1);
  if (!last || last.kind !== 'percent' || at(sentence, last.from - 1).key !== '(') return last;
  return at(sentence, last.to).key === ')' ? before.at(-2) : last;
}

/** Behind the parentheses that follow a token, or that token. */
function behindAside(sentence: Sentence, index: number): number {
  if (at(sentence, index).key !== '(') return index;
  let to = index;
  while (at(sentence, to).kind !== TokenKind.Edge && at(sentence, to).key !== ')') to++;
  return to + 1;
}

/** The item before is a sibling where it counts pieces, money or a measure: percentages and ages do not spread. */
function isListed(previous: Quantity): boolean {
  return previous.kind !== null && previous.kind !== 'age' && previous.kind !== 'duration' && previous.min === null;
}

// 3.250 tỷ đồng (Quảng Ninh 1.200, …): parts no larger than the head share its magnitude
function headOf(previous: Quantity, quantity: Quantity): HeadUnit & { kind: NonNullable<Quantity['kind']> } {
  const { exponent, numeral } = previous;
  const sibling = numeral.exponent === 0;
  const shares = sibling || compare(quantity.numeral.coefficient, numeral.coefficient) <= 0;
  return { kind: previous.kind!, unit: previous.unit, per: previous.per, exponent: shares ? exponent : 0 };
}

// Diện tích gieo trồng (ha): lúa 12.450, ngô 3.120 | Số doanh nghiệp thành lập mới tháng 5/2025: Hà Nội 2.310
function headBefore(sentence: Sentence, name: number): HeadUnit | undefined {
  for (let colon = name - 1; colon > 0; colon--) {
    const { key } = at(sentence, colon);
    if (key === ':') return readBracketUnit(sentence, -1, colon) ?? readCountedHead(sentence, 0, colon);
    if (key === '.') return undefined;
  }
  return undefined;
}

// Nợ đọng còn khoảng 120 triệu | phí chợ 48,5 tr: an amount with a magnitude and no noun is money
function money(quantity: Quantity): Quantity | undefined {
  if (quantity.numeral.exponent < 3) return undefined;
  return revised(quantity, { kind: 'money', unit: 'VND', rule: '<numeral> <magnitude>' });
}

function withUnit(quantity: Quantity, head: HeadUnit, rule: string): Quantity {
  const exponent = quantity.numeral.exponent === 0 ? head.exponent : 0;
  const whole = quantity.numeral.whole !== null && exponent === 0 && head.kind === 'count';
  const scaled = (decimal: Decimal | null) => decimal && scale(decimal, exponent);
  const value = whole ? quantity.numeral.whole : scaled(quantity.value);
  return revised(quantity, {
    kind: head.kind,
    unit: head.unit,
    per: head.per,
    value,
    min: scaled(quantity.min),
    max: scaled(quantity.max),
    exponent: quantity.numeral.exponent || head.exponent,
    flags: rule === 'list' ? quantity.flags : [...quantity.flags, 'inherited_unit'],
    rule: `<numeral> of a ${rule}`,
  });
}

function endsItem(sentence: Sentence, index: number): boolean {
  const { kind, key } = at(sentence, index);
  return (
    kind === TokenKind.Edge ||
    kind === TokenKind.Sign ||
    key === 'và' ||
    key === 'còn' ||
    key === 'trong' ||
    key === 'nhưng'
  );
}

/** The first token of the name before a number, with the numbers that belong to it: `Quận 8: 32`. */
function startOfName(sentence: Sentence, index: number): number {
  let from = index;
  if (at(sentence, from - 1).key === ':') from--;
  while (from > 0 && index - from <= LONGEST_NAME) {
    const { kind, key } = at(sentence, from - 1);
    if (kind === TokenKind.Sign && key !== '-' && key !== '.') break;
    if (key === 'và' && from < index) break;
    from--;
  }
  return from;
}

function startOfClause(sentence: Sentence, index: number): number {
  let from = at(sentence, index - 1).key === ':' ? index - 1 : index;
  while (from > 0 && !CLAUSE_ENDS.has(at(sentence, from - 1).key)) from--;
  return from;
}

const CLAUSE_ENDS: ReadonlySet<string> = new Set([',', ';', ':', '(', ')']);

const ITEM_OPENS: ReadonlySet<string> = new Set([',', ';', '(', ':', 'và']);
