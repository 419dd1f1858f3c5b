import type { Figure, Kind } from '../figure.js';

/** What some figures come to. */
export interface Tally {
  readonly figures: number;
  readonly flagged: number;
  readonly kinds: Readonly<Partial<Record<Kind, number>>>;
}

export function tallyOf(figures: readonly Figure[]): Tally {
  const kinds: Partial<Record<Kind, number>> = {};
  let flagged = 0;
  for (const { kind, flags } of figures) {
    kinds[kind] = (kinds[kind] ?? 0) + 1;
    if (flags.length > 0) flagged++;
  }
  return { figures: figures.length, flagged, kinds };
}
