import { plain } from '../decimal.js';
import { CURRENCIES } from '../lexicon/currencies.js';
import type { Rates } from '../output/amount.js';
import { MESSAGES, UsageFault } from './messages.js';
import { nearest } from './nearest.js';

const CODES = CURRENCIES.map(({ code }) => code).filter((code) => code !== 'VND');

/** Adds `USD=25400` to the rates given before it. @throws UsageFault */
export function parseRate(value: string, rates: Rates = {}): Rates {
  const [, code, whole, fraction = ''] = /^([a-z]{3})=(\d+)(?:\.(\d+))?$/i.exec(value.trim()) ?? [];
  if (code === undefined || whole === undefined) throw new UsageFault(MESSAGES.notARate(value));
  // 25.400 is 25400 to a Vietnamese reader and 25.4 to a program.
  if (fraction.length === 3) throw new UsageFault(MESSAGES.ambiguousRate(value, whole, fraction));
  const currency = code.toUpperCase();
  if (currency === 'VND') throw new UsageFault(MESSAGES.needsNoRate());
  if (!CODES.includes(currency)) {
    throw new UsageFault(MESSAGES.unknownName('--rate', code, nearest(code, CODES), CODES));
  }
  if (currency in rates) throw new UsageFault(MESSAGES.twoRates(currency));
  const rate = plain('', whole, fraction);
  if (rate === '0') throw new UsageFault(MESSAGES.notARate(value));
  return { ...rates, [currency]: rate };
}
