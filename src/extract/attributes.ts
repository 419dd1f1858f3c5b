import type { Change, Modifier, Quantity, Sentence } from '../figure.js';
import { readChange } from './changes.js';
import { readModifier } from './modifiers.js';
import { readRate } from './rates.js';

/** A quantity with what the words around it in the sentence make of it. */
export interface Attributed {
  readonly quantity: Quantity;
  readonly modifier: Modifier | null;
  readonly change: Change | null;
  readonly per: string | null;
}

/** Modifier, change and denominator of every quantity of a sentence that has a kind. */
export function attribute(sentence: Sentence, quantities: readonly Quantity[]): Attributed[] {
  const attributed: Attributed[] = [];
  let previous: Attributed | undefined;
  for (const quantity of quantities) {
    if (!quantity.kind) continue;
    const { modifier, from } = readModifier(sentence, quantity);
    const change = quantity.kind === 'age' ? null : readChange(sentence, quantity, from, previous);
    const per = readRate(sentence, quantity, previous);
    previous = { quantity, modifier, change, per };
    attributed.push(previous);
  }
  return attributed;
}
