import type { Change, Modifier, Quantity, Sentence, Span } from '../figure.js';
import { readChange } from './changes.js';
import { readModifier } from './modifiers.js';
import { readRate } from './rates.js';

/** A quantity with what the words around it make of it, before anyone asks who, when and against what. */
export interface Found {
  readonly sentence: Sentence;
  readonly quantity: Quantity;
  /** The first token of its modifier, or its own. */
  readonly from: number;
  readonly modifier: Modifier | null;
  readonly change: Change | null;
  readonly per: string | null;
  readonly table: Heads | null;
}

/** What stands around a table cell and says what its number is, as pieces of the text, from the outermost in. */
export interface Heads {
  readonly row: readonly Span[];
  readonly column: readonly Span[];
  /** Head of the column before, where that is not the one of the row heads: what a change may be one of. */
  readonly left: readonly Span[];
  /** Head of the column that the row heads stand in: `Chỉ tiêu`, `Xã`. */
  readonly corner: readonly Span[];
  /** The row of a single cell that heads this one: `I. Nông nghiệp`. */
  readonly section: readonly Span[];
  /** Title and lines above the table, the nearest first. */
  readonly captions: readonly Span[];
}

/** Modifier, change and denominator of every quantity of a sentence that has a kind. */
export function attribute(sentence: Sentence, quantities: readonly Quantity[]): Found[] {
  const found: Found[] = [];
  let previous: Found | undefined;
  for (const quantity of quantities) {
    if (!quantity.kind) continue;
    const { modifier, from } = readModifier(sentence, quantity);
    const change = readChange(sentence, quantity, from, previous);
    const per = readRate(sentence, quantity, previous);
    previous = { sentence, quantity, from, modifier, change, per, table: null };
    found.push(previous);
  }
  return found;
}
