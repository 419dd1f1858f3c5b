import { add, compare } from '../decimal.js';
import type { Decimal, Figure, Kind } from '../figure.js';
import { isAdditive } from '../gather/additive.js';

/** What the levels of one kind, unit and denominator come to. Changes and ranges are counted beside them, never added in. */
export interface Total {
  readonly kind: Kind;
  readonly unit: string;
  readonly per: string | null;
  /** Figures with a value that are the level of something, not the size of a change. */
  levels: number;
  /** Null where adding says nothing: shares, ages, rates, temperatures. */
  sum: Decimal | null;
  min: Decimal | null;
  max: Decimal | null;
  ranges: number;
  changes: number;
}

export interface Totals {
  add(figure: Figure): void;
  /** By kind as first met; within a kind the most frequent unit first. */
  rows(): Total[];
}

export function totals(): Totals {
  const kinds = new Map<Kind, Map<string, Total>>();
  return {
    add(figure) {
      const units = entry(kinds, figure.kind, () => new Map<string, Total>());
      const total = entry(units, `${figure.unit}/${figure.per ?? ''}`, () => newTotal(figure));
      count(total, figure);
    },
    rows: () => [...kinds.values()].flatMap((units) => [...units.values()].toSorted((a, b) => b.levels - a.levels)),
  };
}

function newTotal(figure: Figure): Total {
  const { kind, unit, per } = figure;
  const sum = isAdditive(figure) ? '0' : null;
  return { kind, unit, per, levels: 0, sum, min: null, max: null, ranges: 0, changes: 0 };
}

function count(total: Total, { value, change }: Figure): void {
  if (change !== null) total.changes++;
  else if (value === null) total.ranges++;
  else {
    total.levels++;
    if (total.sum !== null) total.sum = add(total.sum, value);
    if (total.min === null || compare(value, total.min) < 0) total.min = value;
    if (total.max === null || compare(value, total.max) > 0) total.max = value;
  }
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const old = map.get(key);
  if (old !== undefined) return old;
  const value = make();
  map.set(key, value);
  return value;
}
