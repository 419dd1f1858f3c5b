import { add } from '../decimal.js';
import type { Decimal, Flag, Numeral, Quantity, Sentence } from '../figure.js';
import { at } from '../text/matcher.js';
import { readDenominator } from './denominators.js';
import { unitReading, type UnitReading } from './units.js';

/** A quantity over tokens `from` up to `to`; bare, with a null kind, where no unit was read. */
export function quantityOf(
  sentence: Sentence,
  from: number,
  to: number,
  numeral: Numeral,
  unit: UnitReading | undefined,
): Quantity {
  // 3 tháng rưỡi
  const half =
    unit !== undefined &&
    unit.to === to &&
    unit.value === numeral.value &&
    numeral.exponent === 0 &&
    at(sentence, to).key === 'rưỡi';
  const stop = half ? to + 1 : to;
  const value = unit ? inUnit(half ? add(unit.value, '0.5') : unit.value, numeral, unit) : numeral.value;
  return {
    from,
    to: stop,
    start: at(sentence, from).start,
    end: at(sentence, stop - 1).end,
    numeral,
    kind: unit?.kind ?? null,
    value,
    min: null,
    max: null,
    of: null,
    unit: unit?.unit ?? '',
    per: null,
    flags: numeral.flags,
    exponent: numeral.exponent,
    rule: unit?.rule ?? '<numeral>',
  };
}

/**
 * A quantity with some of its fields changed. Every quantity is made from one list of fields in one order: the engine
 * reads objects of one shape several times faster than objects of many.
 */
export function revised(quantity: Quantity, changes: Partial<Quantity>): Quantity {
  const { from, to, start, end, numeral, kind, value, min, max, of, unit, per, flags, exponent, rule } = quantity;
  const copy = { from, to, start, end, numeral, kind, value, min, max, of, unit, per, flags, exponent, rule };
  return Object.assign(copy, changes);
}

/** The quantity with the denominator behind its slash, where one stands there. */
export function withDenominator(sentence: Sentence, quantity: Quantity): Quantity {
  const below = quantity.kind && readDenominator(sentence, quantity.to);
  if (!below) return quantity;
  return revised(quantity, { to: below.to, per: below.per, end: at(sentence, below.to - 1).end });
}

/** An amount with a magnitude and no noun is money: `124,756 tỷ`, `12tr`, `350k`. */
export function bareMoney(numeral: Numeral): UnitReading | undefined {
  if (numeral.exponent < 3) return undefined;
  return unitReading(numeral.to, 'money', 'VND', numeral.value, '<numeral> <magnitude>');
}

/** An amount whose currency is the symbol before it: `US$185.4 triệu`. */
export function symbolUnit(numeral: Numeral, code: string): UnitReading {
  return unitReading(numeral.to, 'money', code, numeral.value, '<symbol> <numeral>');
}

/** A lone comma group counts thousands where the unit comes whole: 2,250 người. */
export function inUnit(value: Decimal, numeral: Numeral, unit: UnitReading | undefined): Decimal {
  const comesWhole = unit !== undefined && (unit.kind === 'count' || unit.unit === 'VND');
  return numeral.whole !== null && comesWhole ? numeral.whole : value;
}

/** Flags of two numerals, each once. */
export function joinFlags(a: readonly Flag[], b: readonly Flag[]): Flag[] {
  return [...new Set([...a, ...b])];
}
