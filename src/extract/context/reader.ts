import type { Passage } from '../document.js';
import { readBaselines } from './baselines.js';
import type { Context } from './context.js';
import { groupReader } from './groups.js';
import type { OwnRules } from './own.js';
import { periodReader } from './periods.js';
import { phraseReader } from './phrases.js';
import { cellReader } from './tables.js';

/** Reads the context of each figure of some passages. Passages come in the order of the text, those without figures too. */
export type ContextReader = (passages: readonly Passage[]) => Context[][];

export interface ContextOptions {
  /** ISO date that `đến nay` and `cùng kỳ năm trước` refer to. */
  readonly asOf?: string;
  readonly rules?: OwnRules;
}

export function contextReader(text: string, { asOf, rules }: ContextOptions): ContextReader {
  const readPeriods = periodReader(text, asOf);
  const readCell = cellReader(text);
  const readGroups = groupReader();
  const readPhrases = phraseReader(rules);
  return (passages) => {
    const phrases = readPhrases(passages);
    return passages.map((passage, p) => {
      const groups = readGroups(phrases[p]!);
      const baselines = readBaselines(passage);
      const periods = readPeriods(passage, baselines);
      return passage.found.map(({ table }, i) => {
        const cell = table && readCell(table);
        const phrase = phrases[p]![i]!;
        return {
          indicator: cell?.indicator ?? phrase.indicator,
          subject: cell?.subject ?? phrase.subject,
          baseline: cell?.baseline ?? baselines[i]!,
          period: cell?.period ?? periods[i] ?? null,
          group: groups[i] ?? null,
        };
      });
    });
  };
}
