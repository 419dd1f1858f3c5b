import type { Decimal, Numeral, Quantity, Sentence } from '../figure.js';
import { at } from '../text/matcher.js';
import { quantityOf } from './quantity.js';
import { unitReading } from './units.js';

// "gấp đôi", "gấp rưỡi" open with gấp and are read there; "gấp ba" is three times
export function readMultiple(sentence: Sentence, numeral: Numeral): Quantity | undefined {
  if (at(sentence, numeral.from - 1).key !== 'gấp' || !numeral.inWords || at(sentence, numeral.to).key === 'lần')
    return undefined;
  const unit = unitReading(numeral.to, 'ratio', 'lần', numeral.value, 'gấp <numeral>');
  return quantityOf(sentence, numeral.from - 1, numeral.to, numeral, unit);
}

/** `gấp đôi`, `gấp rưỡi`: multiples without a numeral, at the word `gấp`. */
export function readGap(sentence: Sentence, index: number): Quantity | undefined {
  const value = MULTIPLES[at(sentence, index + 1).key];
  if (at(sentence, index).key !== 'gấp' || value === undefined) return undefined;
  const { start } = at(sentence, index);
  const { end } = at(sentence, index + 1);
  const numeral: Numeral = {
    from: index,
    to: index + 2,
    start,
    end,
    value,
    coefficient: value,
    exponent: 0,
    inWords: true,
    whole: null,
    flags: [],
  };
  return quantityOf(sentence, index, index + 2, numeral, unitReading(index + 2, 'ratio', 'lần', value, 'gấp đôi'));
}

const MULTIPLES: Readonly<Record<string, Decimal>> = { đôi: '2', rưỡi: '1.5', bội: '2' };
