import type { Passage } from '../document.js';
import { readBaselines } from './baselines.js';
import { Carry, type CarriedPeriods } from './carry.js';
import type { Context, Period } from './context.js';
import { Groups } from './groups.js';
import type { OwnRules } from './own.js';
import { periodsOf, timesOf, type Times } from './periods.js';
import { phraseReader, type Phrases } from './phrases.js';
import { cellReader } from './tables.js';

/** What a figure measures, of whom and against what, with what its own table cell says of when. */
export interface Said extends Pick<Context, 'indicator' | 'subject' | 'baseline'> {
  readonly period: Period | null;
}

/** What is read of the figures of a passage without knowing what stands before it. */
export interface Reading {
  readonly said: readonly Said[];
  readonly times: Times;
  readonly partners: readonly Phrases['partner'][];
}

export interface ContextOptions {
  /** ISO date that `đến nay` and `cùng kỳ năm trước` refer to. */
  readonly asOf?: string;
  readonly rules?: OwnRules;
}

/** Reads the context of each figure of some passages. Passages come in the order of the text, those without figures too. */
export function contextReader(text: string, { rules }: ContextOptions): (passages: readonly Passage[]) => Reading[] {
  const readCell = cellReader(text);
  const readPhrases = phraseReader(rules);
  return (passages) => {
    const phrases = readPhrases(passages);
    return passages.map((passage, p) => {
      const baselines = readBaselines(passage);
      const said = passage.found.map(({ table }, i): Said => {
        const cell = table && readCell(table);
        const phrase = phrases[p]![i]!;
        return {
          indicator: cell?.indicator ?? phrase.indicator,
          subject: cell?.subject ?? phrase.subject,
          baseline: cell?.baseline ?? baselines[i]!,
          period: cell?.period ?? null,
        };
      });
      return { said, times: timesOf(passage, baselines), partners: phrases[p]!.map(({ partner }) => partner) };
    });
  };
}

/** What the context of a text carries on from one piece of it to the next. */
export interface CarriedContext {
  readonly periods: CarriedPeriods;
  /** The group that was numbered last. */
  readonly groups: number;
}

/** Period and group of each figure, which what stands before it may tell. Readings come in the order of the text. */
export class Settling {
  private readonly carry: Carry;
  private readonly groups: Groups;

  /** `reached` is where the text begins that `carried` is carried on to. */
  constructor(text: string, { asOf }: ContextOptions, carried?: CarriedContext, reached = 0) {
    this.carry = new Carry(text, asOf, carried?.periods, reached);
    this.groups = new Groups(carried?.groups);
  }

  settle({ said, times, partners }: Reading): Pick<Context, 'period' | 'group'>[] {
    const groups = this.groups.of(partners);
    const periods = periodsOf(times, this.carry);
    return said.map(({ period }, i) => ({ period: period ?? periods[i] ?? null, group: groups[i] ?? null }));
  }

  /** For the next piece of the text; `decoded` is this one. */
  carried(decoded: string): CarriedContext {
    return { periods: this.carry.carried(decoded), groups: this.groups.last };
  }
}
