import type { Span } from '../../figure.js';
import type { Days } from '../../text/calendar.js';

/** Words of the text, piece by piece: `mở` and `lớp tập huấn` of `mở 220 lớp tập huấn`. Empty where the text has none. */
export type Phrase = readonly Span[];

/** The time a figure is about. */
export interface Period extends Span {
  readonly days: Days;
  /** Stands in another sentence, a heading or a table head. */
  readonly inherited: boolean;
  /** Its words, where they stand in an earlier piece of the text. */
  readonly surface?: string;
}

/** What a figure says beside its number: of what, of whom, when, against what, and with which others it states one fact. */
export interface Context {
  readonly indicator: Phrase;
  readonly subject: Phrase;
  readonly baseline: Phrase;
  readonly period: Period | null;
  readonly group: number | null;
}
