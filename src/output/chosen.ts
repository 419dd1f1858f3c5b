import { AMOUNT, amountVnd, type Rates } from './amount.js';
import { COLUMNS, type Column, type ColumnName } from './columns.js';

/** Which columns a table has, as it was typed. */
export interface ColumnOptions {
  readonly columns?: readonly (ColumnName | typeof AMOUNT)[];
  readonly rate?: Rates;
}

/** The columns named, or all; with `rate` the amounts too, behind the unit where they were not named. */
export function chosenColumns({ columns, rate }: ColumnOptions): readonly Column[] {
  const amount = amountVnd(rate ?? {});
  const known: readonly Column[] = [...COLUMNS, amount];
  const chosen = columns ? columns.map((name) => known.find((column) => column.name === name)!) : COLUMNS;
  if (!rate || columns?.includes(AMOUNT)) return chosen;
  const at = chosen.findIndex(({ name }) => name === 'unit');
  return at < 0 ? [...chosen, amount] : chosen.toSpliced(at + 1, 0, amount);
}
