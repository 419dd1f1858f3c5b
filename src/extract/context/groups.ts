import type { Phrases } from './phrases.js';

/** Numbers for the facts of a document, counted on from passage to passage; null for a figure that stands alone. */
export class Groups {
  constructor(
    /** The number that was given last. */
    public last = 0,
  ) {}

  of(partners: readonly Phrases['partner'][]): (number | null)[] {
    const groups: (number | null)[] = partners.map(() => null);
    partners.forEach((partner, i) => {
      if (partner !== undefined) groups[i] = groups[partner] ??= ++this.last;
    });
    return groups;
  }
}
