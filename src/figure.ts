import type { Tokens } from './text/matcher.js';

/** Half-open `[start, end)` of UTF-16 offsets into the decoded, NFC-normalised text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** An exact decimal in plain notation, `-?\d+(\.\d+)?`: `4425611000000`, `6.42`, `-0.23`. Never a rounded float. */
export type Decimal = string;

/** What sort of quantity a figure is. */
export const KINDS = ['count', 'money', 'percent', 'measure', 'duration', 'age', 'ratio'] as const;
export type Kind = (typeof KINDS)[number];

/** What the text does to the number: `khoảng` about, `gần` nearly, `hơn` over, `dưới` under, `ít nhất` at_least, `không quá` at_most. */
export const MODIFIERS = ['about', 'nearly', 'over', 'under', 'at_least', 'at_most'] as const;
export type Modifier = (typeof MODIFIERS)[number];

/** The direction of a change whose size the figure is. */
export const CHANGES = ['increase', 'decrease'] as const;
export type Change = (typeof CHANGES)[number];

/** What a reader of the table should check by hand. */
export const FLAGS = [
  'malformed_number',
  'ambiguous_separator',
  'inherited_unit',
  'inherited_period',
  'implausible',
  'words_mismatch',
] as const;
export type Flag = (typeof FLAGS)[number];

/** The heads of the row and the column of a table cell. */
export interface TableCell {
  readonly row: string;
  readonly column: string;
}

/** A quantity that the text states about the world: one row of the table. */
export interface Figure extends Span {
  /** File path as given; `-` for standard input; `kho.zip!/bao-cao.docx` for a member of an archive. */
  source: string;
  /** Line of `text` in the decoded text, from 1. */
  line: number;
  /** Page that `text` starts on, from 1; null where the format has no pages. */
  page: number | null;
  /** Column of `text` in its line, from 1, in UTF-16 code units. */
  column: number;
  /** The surface: number, magnitudes, unit. Always `decoded.slice(start, end)`. */
  text: string;
  kind: Kind;
  /** Null for a range. */
  value: Decimal | null;
  /** Lower end of a range. */
  min: Decimal | null;
  /** Upper end of a range. */
  max: Decimal | null;
  /** Unit without magnitude as the text names it; ISO 4217 code for money. */
  unit: string;
  /** Denominator of a rate: `ha` in `tạ/ha`, `người/tháng`. */
  per: string | null;
  /** The whole of a part-of-whole count: 71 in `18/71 xã`. */
  of: Decimal | null;
  modifier: Modifier | null;
  change: Change | null;
  /** What a change or a share is compared with, as in the text. */
  baseline: string | null;
  /** What is measured. */
  indicator: string | null;
  /** Who or where it is about. */
  subject: string | null;
  /** The time it is about, as in the text. */
  period: string | null;
  /** First day of the period, ISO 8601. */
  periodStart: string | null;
  /** Last day of the period, ISO 8601. */
  periodEnd: string | null;
  /** The sentence that holds it. */
  sentence: string;
  /** Figures that state one fact share a number within their source. */
  group: number | null;
  /** Heads of the cell, for a figure read from a table. */
  table: TableCell | null;
  flags: Flag[];
}

/** A sentence and its tokens: the window in which everything about a figure is read. */
export interface Sentence extends Span, Tokens {
  /** The bits of all its words: whether a word of some set stands in it is known without reading it again. */
  readonly marks: number;
}

/** A number as written, magnitudes included, before anyone asks what it counts. Indexes are into the sentence's tokens. */
export interface Numeral extends Span {
  readonly from: number;
  readonly to: number;
  readonly value: Decimal;
  /** Digits before any magnitude: 3.250 in `3.250 tỷ`. */
  readonly coefficient: Decimal;
  /** Power of ten of the last magnitude: 9 in `3.250 tỷ`, 0 without one. */
  readonly exponent: number;
  readonly inWords: boolean;
  /** The other reading of a lone comma group: 2250 for `2,250`. Right where whole things are counted. */
  readonly whole: Decimal | null;
  readonly flags: readonly Flag[];
}

/** A numeral that has found its unit, with range and part of whole. Empty unit and null kind where it stands bare. */
export interface Quantity extends Span {
  from: number;
  to: number;
  numeral: Numeral;
  kind: Kind | null;
  value: Decimal | null;
  min: Decimal | null;
  max: Decimal | null;
  of: Decimal | null;
  unit: string;
  per: string | null;
  readonly flags: readonly Flag[];
  /** Power of ten applied: its numeral's own, or that of the head or list it shares. */
  exponent: number;
  /** The rule that read it. */
  rule: string;
}
