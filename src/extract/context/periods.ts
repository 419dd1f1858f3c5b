import type { Passage } from '../document.js';
import type { Period } from './context.js';

/** Reads the period of each figure of a passage, carried from passage to passage by the rules of a report. */
export function periodReader(_text: string, _asOf: string | undefined): (passage: Passage) => (Period | null)[] {
  return ({ found }) => found.map(() => null);
}
