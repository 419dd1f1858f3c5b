import type { Span } from '../../figure.js';
import type { Days } from '../../text/calendar.js';
import type { Passage } from '../document.js';
import { readBaselines } from './baselines.js';
import { groupReader } from './groups.js';
import { periodReader } from './periods.js';

/** Words of the text, piece by piece: `mở` and `lớp tập huấn` of `mở 220 lớp tập huấn`. Empty where the text has none. */
export type Phrase = readonly Span[];

/** The time a figure is about. */
export interface Period extends Span {
  readonly days: Days;
  /** Stands in another sentence, a heading or a table head. */
  readonly inherited: boolean;
}

/** What a figure says beside its number: of what, of whom, when, against what, and with which others it states one fact. */
export interface Context {
  readonly indicator: Phrase;
  readonly subject: Phrase;
  readonly baseline: Phrase;
  readonly period: Period | null;
  readonly group: number | null;
}

/** Reads the context of each figure of a passage. Passages come in the order of the text, those without figures too. */
export type ContextReader = (passage: Passage) => Context[];

/** `asOf`: ISO date that `đến nay` and `cùng kỳ năm trước` refer to. */
export function contextReader(text: string, asOf: string | undefined): ContextReader {
  const readPeriods = periodReader(text, asOf);
  const readGroups = groupReader();
  return (passage) => {
    const periods = readPeriods(passage);
    const groups = readGroups(passage);
    const baselines = readBaselines(passage);
    return passage.found.map((_, i) => ({
      indicator: [],
      subject: [],
      baseline: baselines[i] ?? [],
      period: periods[i] ?? null,
      group: groups[i] ?? null,
    }));
  };
}
