import type { Found } from '../attributes.js';
import type { Chunk } from './chunks.js';
import { windowOf, type Window } from './rulebook.js';
import { sortOf } from './sorts.js';

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

const OPEN = sortOf('Open');
const CLOSE = sortOf('Close');
const COMMA = sortOf('Comma');
const SEMICOLON = sortOf('Semicolon');
const WITH = sortOf('With');

export function standingsOf(chunks: readonly Chunk[]): Standing[] {
  const standings: Standing[] = [];
  let depth = 0;
  let clause = 0;
  let aside = false;
  let previous = -1;
  let figure = nextFigure(chunks, 0);
  for (let index = 0; index < chunks.length; index++) {
    const { sort, found } = chunks[index]!;
    if (sort === OPEN) depth++;
    else if (sort === CLOSE) depth = Math.max(0, depth - 1);
    else if (sort === SEMICOLON && depth === 0) clause++;
    if (sort === WITH) aside = true;
    else if (sort === COMMA || sort === SEMICOLON) aside = false;
    if (!found) continue;
    const next = nextFigure(chunks, index + 1);
    const window = windowOf(chunks, index, previous, next);
    standings.push({ found, window, inside: depth > 0, aside, clause });
    aside = false;
    previous = figure;
    figure = next;
  }
  return standings;
}

function nextFigure(chunks: readonly Chunk[], from: number): number {
  let index = from;
  while (index < chunks.length && !chunks[index]!.found) index++;
  return index;
}
