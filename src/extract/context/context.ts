import type { Span } from '../../figure.js';
import type { Days } from '../../text/calendar.js';
import type { Found } from '../attributes.js';
import type { Passage } from '../document.js';
import { readBaseline } from './baselines.js';
import { groupReader } from './groups.js';
import { periodReader } from './periods.js';
import { cellReader } from './tables.js';

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
  const readCell = cellReader(text);
  return (passage) => {
    const periods = readPeriods(passage);
    const groups = readGroups(passage);
    return passage.found.map((found: Found, i) => {
      const cell = found.table && readCell(found.table);
      return {
        indicator: cell?.indicator ?? [],
        subject: cell?.subject ?? [],
        baseline: cell?.baseline ?? readBaseline(passage, found),
        period: cell?.period ?? periods[i] ?? null,
        group: groups[i] ?? null,
      };
    });
  };
}
