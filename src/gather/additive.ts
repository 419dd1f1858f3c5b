import type { Figure, Kind } from '../figure.js';
import { UNITS, type Dimension } from '../lexicon/units.js';

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

/** Whether values of such figures add up to something: shares, ages, rates and temperatures do not. */
export function isAdditive({ kind, unit, per }: Pick<Figure, 'kind' | 'unit' | 'per'>): boolean {
  if (per !== null) return false;
  if (kind !== 'measure') return ADDITIVE.has(kind);
  const dimension = UNITS.find(({ spellings }) => spellings.includes(unit))?.dimension;
  return dimension !== undefined && ADDITIVE_MEASURES.has(dimension);
}
