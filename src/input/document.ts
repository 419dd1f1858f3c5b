import type { Span } from '../figure.js';

/** What every reader returns: decoded, NFC-normalised text and where it came from. */
export interface Document {
  /** File path as given; `-` for standard input. */
  readonly source: string;
  readonly text: string;
  /** Words that were damaged before they came here: a figure in them is flagged. */
  readonly damaged?: readonly Span[];
}
