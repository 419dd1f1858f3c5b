import type { Change, Modifier, Quantity, Sentence } from '../figure.js';
import { readChange, type Changed } from './changes.js';
import { readModifier } from './modifiers.js';
import { readRate } from './rates.js';

/** A quantity with what the words around it in the sentence make of it. */
export interface Attributed {
  readonly quantity: Quantity;
  readonly modifier: Modifier | null;
  readonly change: Change | null;
}

/** Modifier, change and denominator of every quantity of a sentence that has a kind. */
export function attribute(sentence: Sentence, quantities: readonly Quantity[]): Attributed[] {
  const attributed: Attributed[] = [];
  let previous: Changed | undefined;
  for (const bare of quantities) {
    if (!bare.kind) continue;
    const { modifier, from } = readModifier(sentence, bare);
    const change = bare.kind === 'age' ? null : readChange(sentence, bare, from, previous);
    const quantity = { ...bare, per: readRate(sentence, bare, previous?.quantity) };
    previous = { quantity, change };
    attributed.push({ quantity, modifier, change });
  }
  return attributed;
}
