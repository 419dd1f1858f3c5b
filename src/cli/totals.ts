import type { Tally } from '../batch/tally.js';
import { KINDS, type Kind } from '../figure.js';
import type { Colours } from '../output/colours.js';
import { MESSAGES } from './messages.js';

/** What the figures of a run come to. */
export class Totals {
  figures = 0;
  private flagged = 0;
  private readonly kinds = new Map<Kind, number>();

  add({ figures, flagged, kinds }: Tally): void {
    this.figures += figures;
    this.flagged += flagged;
    for (const kind of KINDS) {
      const count = kinds[kind];
      if (count) this.kinds.set(kind, (this.kinds.get(kind) ?? 0) + count);
    }
  }

  /** One line, the kinds in their colours: also the legend of what stands above it. */
  words(files: number, colours: Colours): string {
    const kinds = KINDS.filter((kind) => this.kinds.has(kind));
    return MESSAGES.totals(
      this.figures,
      files,
      kinds.map((kind) => `${this.kinds.get(kind)} ${colours[kind](kind)}`),
      this.flagged,
    );
  }
}
