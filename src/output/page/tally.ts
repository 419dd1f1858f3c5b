import { KINDS, type Figure, type Kind } from '../../figure.js';
import { INFERRED } from './labels.js';

/** What is counted of one report, and of all together. */
export interface Tally {
  figures: number;
  /** Figures with a flag that calls for a look. */
  doubtful: number;
  readonly kinds: Record<Kind, number>;
}

export function tallyOf(figures: readonly Figure[]): Tally {
  const kinds = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>;
  for (const { kind } of figures) kinds[kind]++;
  const doubtful = figures.filter(({ flags }) => flags.some((flag) => !INFERRED.includes(flag))).length;
  return { figures: figures.length, doubtful, kinds };
}

export function total(tallies: readonly Tally[]): Tally {
  const all = tallyOf([]);
  for (const { figures, doubtful, kinds } of tallies) {
    all.figures += figures;
    all.doubtful += doubtful;
    for (const kind of KINDS) all.kinds[kind] += kinds[kind];
  }
  return all;
}
