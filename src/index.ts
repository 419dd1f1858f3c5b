import type { Figure } from './figure.js';

export type * from './figure.js';

export interface ExtractOptions {
  /** What `source` says in every figure; `-` when left out. */
  source?: string;
  /** `false` leaves out who, when and against what (indicator, subject, baseline, period). */
  context?: boolean;
  /** ISO date that `đến nay`, `năm nay` and `cùng kỳ năm trước` refer to. */
  asOf?: string;
}

/** A numeral of the text and the rule that took or rejected it. */
export interface Explanation {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly taken: boolean;
  /** Name of the rule: `<numeral> <currency>`, `ngày <date>`. */
  readonly rule: string;
}

/** Every figure of `text`, in its order, none overlapping. Never throws, whatever the text. */
export function extract(_text: string, _options: ExtractOptions = {}): Figure[] {
  return [];
}

/** Every numeral of `text`, taken or rejected, in its order. */
export function explain(_text: string): Explanation[] {
  return [];
}
