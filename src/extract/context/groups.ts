import type { Passage } from '../document.js';

/** Numbers of the facts that the figures of a passage state, counted on through the document; null where one stands alone. */
export function groupReader(): (passage: Passage) => (number | null)[] {
  return ({ found }) => found.map(() => null);
}
