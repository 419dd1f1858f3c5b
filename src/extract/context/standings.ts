import type { Found } from '../attributes.js';
import type { Chunk } from './chunks.js';
import { windowOf, type Window } from './rulebook.js';

/** A figure where it stands in its sentence. */
export interface Standing {
  readonly found: Found;
  readonly window: Window;
  /** Between parentheses. */
  readonly inside: boolean;
  /** Behind a `với`: named beside another. */
  readonly aside: boolean;
  /** How many clauses of the sentence end before it. */
  readonly clause: number;
}

export function standingsOf(chunks: readonly Chunk[]): Standing[] {
  const figures = chunks.flatMap((chunk, index) => (chunk.found ? [index] : []));
  const standings: Standing[] = [];
  let depth = 0;
  let clause = 0;
  let aside = false;
  chunks.forEach(({ sort, found }, index) => {
    const { tags } = sort;
    if (tags.has('Open')) depth++;
    else if (tags.has('Close')) depth = Math.max(0, depth - 1);
    else if (tags.has('Semicolon') && depth === 0) clause++;
    if (tags.has('With')) aside = true;
    else if (tags.has('Comma') || tags.has('Semicolon')) aside = false;
    if (!found) return;
    const nth = standings.length;
    const window = windowOf(chunks, index, figures[nth - 1] ?? -1, figures[nth + 1] ?? chunks.length);
    standings.push({ found, window, inside: depth > 0, aside, clause });
    aside = false;
  });
  return standings;
}
