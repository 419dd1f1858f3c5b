import type { Phrases } from './phrases.js';

/** Numbers for the facts of a document, counted on from passage to passage; null for a figure that stands alone. */
export function groupReader(): (phrases: readonly Phrases[]) => (number | null)[] {
  let last = 0;
  return (phrases) => {
    const groups: (number | null)[] = phrases.map(() => null);
    phrases.forEach(({ partner }, i) => {
      if (partner !== undefined) groups[i] = groups[partner] ??= ++last;
    });
    return groups;
  };
}
