import type { Figure } from '../figure.js';

/** What was read: a page shows the figures where they stand. */
export interface Report {
  readonly source: string;
  /** Decoded and NFC, so that the offsets of its figures hold. */
  readonly text: string;
}

/** A table being written. A format that needs all rows at once gathers them and writes at `close`. */
export interface Table {
  /** Adds the figures of one report; resolves when the sink wants more. */
  write(figures: readonly Figure[], report: Report): Promise<void>;
  /** Writes what comes after the last row. The sink stays open: who opened it closes it. */
  close(): Promise<void>;
}
