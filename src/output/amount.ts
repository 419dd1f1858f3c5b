import { multiply } from '../decimal.js';
import type { Decimal, Figure } from '../figure.js';
import type { ColumnOf } from './columns.js';

/** VND for one of a currency, by its ISO 4217 code: `{ USD: '25400' }`. */
export type Rates = Readonly<Record<string, Decimal>>;

export const AMOUNT = 'amountVnd';

/** The column of amounts in VND, exact. Empty for a range, for what is no money, and where no rate is given. */
export function amountVnd(rates: Rates): ColumnOf<'decimal'> {
  return {
    name: AMOUNT,
    vi: 'Quy ra VND',
    description: 'the amount in VND, by the rates of --rate',
    type: 'decimal',
    nullable: true,
    unit: () => 'VND',
    get: (figure) => inVnd(figure, rates),
  };
}

function inVnd({ kind, value, unit }: Figure, rates: Rates): Decimal | null {
  if (kind !== 'money' || value === null) return null;
  if (unit === 'VND') return value;
  const rate = rates[unit];
  return rate === undefined ? null : multiply(value, rate);
}
