import type { Span } from '../figure.js';

/** What every reader returns: NFC-normalised text and where it came from. */
export interface Document {
  /** File path as given; `-` for standard input. */
  readonly source: string;
  readonly text: string;
  /** Offset in `text` where each page starts, ascending, where the format has pages. */
  readonly pages?: readonly number[];
  /** Words that were damaged before they came here: a figure in them is flagged. Left out where nobody has looked yet. */
  readonly damaged?: readonly Span[];
}
