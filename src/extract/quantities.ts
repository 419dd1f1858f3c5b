import { plain, scale } from '../decimal.js';
import type { Numeral, Quantity, Sentence } from '../figure.js';
import { at } from '../text/matcher.js';
import { readMultiple } from './multiples.js';
import { readNumeral, withMagnitudesAt } from './numerals.js';
import { bareMoney, symbolUnit, quantityOf, withDenominator, revised } from './quantity.js';
import { isRangeJoin, readRange } from './ranges.js';
import { readRepeat } from './repeats.js';
import type { NumberStyle } from './separators.js';
import { readShare } from './shares.js';
import { readUnit, symbolBefore, unitReading, type UnitReading } from './units.js';

/**
 * The quantity whose numeral begins with token `index`: one number or both ends of a range, with unit and denominator.
 * Tokens before `floor` belong to something else.
 */
export function readQuantity(sentence: Sentence, index: number, style: NumberStyle, floor = 0): Quantity | undefined {
  const numeral = readNumeral(sentence, index, style);
  if (!numeral) return undefined;
  const whole = readMultiple(sentence, numeral) ?? readShare(sentence, numeral, style);
  if (whole) return whole;
  // 3 - 5%
  const bare = isRangeJoin(sentence, numeral, numeral.to) && readRange(sentence, numeral, undefined, style, floor);
  if (bare) return bare;
  const single = readSingle(sentence, numeral, style, floor);
  // từ 60 tạ/ha đến 65 tạ/ha
  const range =
    single.kind && isRangeJoin(sentence, numeral, single.to) && readRange(sentence, numeral, single, style, floor);
  return range || single;
}

function readSingle(sentence: Sentence, numeral: Numeral, style: NumberStyle, floor: number): Quantity {
  // 05 (năm) xã
  const repeat = readRepeat(sentence, numeral.to, numeral.value, style);
  const symbol = symbolBefore(sentence, numeral.from, floor);
  const multiplied = repeat ? withMagnitudesAt(sentence, numeral, repeat.to, style) : numeral;
  const unit = symbol ? symbolUnit(numeral, symbol.code) : unitBehind(sentence, multiplied, multiplied.to);
  const end = repeat ? numeral.to : (unit?.to ?? numeral.to);
  const quantity = quantityOf(sentence, symbol?.from ?? numeral.from, end, numeral, unit);
  if (repeat) return repeated(quantity, unit?.to ?? repeat.to, repeat.agrees);
  const complete = withDenominator(sentence, quantity);
  // 15.000.000 đồng (Mười lăm triệu đồng)
  const behind = unit && readRepeat(sentence, complete.to, unit.value, style);
  return behind ? repeated(complete, behind.to, behind.agrees) : complete;
}

function unitBehind(sentence: Sentence, numeral: Numeral, index: number): UnitReading | undefined {
  // 20+ nhân viên
  if (isPlus(sentence, index)) return readUnit(sentence, index + 1, numeral);
  const unit = readGluedRest(sentence, numeral) ?? readUnit(sentence, index, numeral);
  // 350k/m2 | 9tr/tháng
  return unit ?? (at(sentence, index).key === '/' ? bareMoney(numeral) : undefined);
}

function isPlus(sentence: Sentence, index: number): boolean {
  return at(sentence, index).key === '+' && !at(sentence, index).spaced && at(sentence, index + 1).spaced;
}

function repeated(quantity: Quantity, to: number, agrees: boolean): Quantity {
  return revised(quantity, { to, flags: agrees ? quantity.flags : [...quantity.flags, 'words_mismatch'] });
}

// 1m75 | 215tr5: metres or millions with the rest of them
function readGluedRest(sentence: Sentence, numeral: Numeral): UnitReading | undefined {
  const token = at(sentence, numeral.to);
  const more = token.spaced ? null : /^(m|tr|tỷ|k)(\d{1,3})k?$/.exec(token.key);
  if (!more || numeral.value.includes('.')) return undefined;
  const [, unit = '', digits = ''] = more;
  const value = plain('', numeral.value, digits);
  if (unit === 'm') {
    // m2 and m3 are square and cubic metres
    return digits === '2' || digits === '3'
      ? undefined
      : unitReading(numeral.to + 1, 'measure', unit, value, '<metres>m<centimetres>');
  }
  const exponent = unit === 'tỷ' ? 9 : unit === 'tr' ? 6 : 3;
  return unitReading(numeral.to + 1, 'money', 'VND', scale(value, exponent), '<millions>tr<more>');
}
