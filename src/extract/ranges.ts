import { compare, scale } from '../decimal.js';
import type { Decimal, Numeral, Quantity, Sentence } from '../figure.js';
import { RANGE_BOUNDS } from '../lexicon/cues.js';
import { at } from '../text/matcher.js';
import { readNumeral } from './numerals.js';
import { bareMoney, symbolUnit, inUnit, joinFlags, quantityOf, withDenominator, revised } from './quantity.js';
import type { NumberStyle } from './separators.js';
import { readUnit, skipSymbol, symbolBefore } from './units.js';

const JOINS: ReadonlySet<string> = new Set(['-', 'đến', 'tới', 'den']);

/** Whether token `index` may join the first number of a range with its second. */
export function isRangeJoin(sentence: Sentence, first: Numeral, index: number): boolean {
  const { key } = at(sentence, index);
  return JOINS.has(key) || (key === 'và' && at(sentence, first.from - 1).key === 'giữa');
}

/**
 * Both ends of a range: `3 - 5%`, `từ 3 đến 5 triệu đồng`, `từ 60 tạ/ha đến 65 tạ/ha`. `single` is the first number with
 * its own unit, where it has one. A change is no range: `tăng từ 8 lên 11 tỷ` has no join.
 */
export function readRange(
  sentence: Sentence,
  first: Numeral,
  single: Quantity | undefined,
  style: NumberStyle,
  floor: number,
): Quantity | undefined {
  const join = single?.to ?? first.to;
  const word = at(sentence, join).key;
  const opening = at(sentence, first.from - 1).key;
  const second = readNumeral(sentence, startOfSecond(sentence, join + 1, opening), style);
  if (!second || second.value.startsWith('-')) return undefined;
  const symbol = symbolBefore(sentence, first.from, floor);
  const unit =
    readUnit(sentence, second.to, second) ?? bareMoney(second) ?? (symbol && symbolUnit(second, symbol.code));
  if (single && (single.kind !== unit?.kind || single.unit !== unit.unit)) return undefined;
  const min = inUnit(single ? first.value : spread(first, second), first, unit);
  const max = inUnit(unit?.value ?? second.value, second, unit);
  if (compare(min, max) >= 0) return undefined;
  // A range in words takes its "từ", one with a dash does not.
  const takesOpening = word !== '-' && (opening === 'từ' || opening === 'giữa');
  const from = takesOpening ? first.from - 1 : (symbol?.from ?? first.from);
  return withDenominator(
    sentence,
    revised(quantityOf(sentence, from, unit?.to ?? second.to, second, unit), {
      value: null,
      min,
      max,
      flags: joinFlags(first.flags, second.flags),
      rule: `<numeral> ${word} ${unit?.rule ?? '<numeral>'}`,
    }),
  );
}

function startOfSecond(sentence: Sentence, index: number, opening: string): number {
  const { key } = at(sentence, index);
  return opening === 'từ' && RANGE_BOUNDS.has(key) ? index + 1 : skipSymbol(sentence, index);
}

// 3-5 triệu: the magnitude of the second number is the first one's as well, unless that has its own
function spread(first: Numeral, second: Numeral): Decimal {
  return first.exponent > 0 ? first.value : scale(first.value, second.exponent);
}
