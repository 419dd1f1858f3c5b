import type { Figure } from '../figure.js';
import type { Column } from './columns.js';

/** Languages of column titles. */
export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A cell that the format cannot hold, and how it was left. */
export interface Loss {
  readonly figure: Figure;
  readonly column: string;
  readonly code: 'longText' | 'wideDecimal';
}

export interface TableOptions {
  /** Language of the column titles; their names where there is none. */
  readonly headers?: Language | undefined;
  /** CSV as a Vietnamese Excel opens it by double click. */
  readonly excel?: boolean | undefined;
  /** Told of each loss: nothing is rounded or cut in silence. */
  readonly onLoss: (loss: Loss) => void;
}

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

/** The same of rows of any sort, which are of no one report. */
export interface RowTable<Row> {
  write(rows: readonly Row[]): Promise<void>;
  close(): Promise<void>;
}

export function titleOf({ name, vi }: Pick<Column, 'name' | 'vi'>, headers: Language | undefined): string {
  return headers === 'vi' ? vi : name;
}
