/** What every reader returns: decoded, NFC-normalised text and where it came from. */
export interface Document {
  /** File path as given; `-` for standard input. */
  readonly source: string;
  readonly text: string;
  /** Offset in `text` where each page starts, ascending, where the format has pages. */
  readonly pages?: readonly number[];
}
