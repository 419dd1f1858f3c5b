import type { Figure } from '../figure.js';

/** A table being written. A format that needs all rows at once gathers them and writes at `close`. */
export interface Table<Row = Figure> {
  /** Adds the figures of one document; resolves when the sink wants more. */
  write(rows: readonly Row[]): Promise<void>;
  /** Writes what comes after the last row. The sink stays open: who opened it closes it. */
  close(): Promise<void>;
}
