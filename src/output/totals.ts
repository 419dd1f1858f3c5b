import { add, compare } from '../decimal.js';
import type { Decimal, Figure, Kind } from '../figure.js';
import { UNITS, type Dimension } from '../lexicon/units.js';

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

function newTotal({ kind, unit, per }: Figure): Total {
  const sum = per === null && isAdditive(kind, unit) ? '0' : null;
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

const ADDITIVE: ReadonlySet<Kind> = new Set(['count', 'money', 'duration']);
const ADDITIVE_MEASURES: ReadonlySet<Dimension> = new Set([
  'length',
  'area',
  'volume',
  'mass',
  'emission',
  'energy',
  'data',
  'transport',
]);

function isAdditive(kind: Kind, unit: string): boolean {
  if (kind !== 'measure') return ADDITIVE.has(kind);
  const dimension = UNITS.find(({ spellings }) => spellings.includes(unit))?.dimension;
  return dimension !== undefined && ADDITIVE_MEASURES.has(dimension);
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const old = map.get(key);
  if (old !== undefined) return old;
  const value = make();
  map.set(key, value);
  return value;
}
