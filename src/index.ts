import type { Found } from './extract/attributes.js';
import { flagsOf, overlaps, withFlag } from './extract/doubts.js';
import type { Context, Phrase } from './extract/context/context.js';
import { contextReader } from './extract/context/reader.js';
import type { OwnRules } from './extract/context/own.js';
import { readDocument } from './extract/document.js';
import type { Figure, Span } from './figure.js';
import { pageNumbers, positions, type Position } from './text/positions.js';
import { normalise } from './text/normalise.js';

export type { Change, Decimal, Figure, Flag, Kind, Modifier, Span, TableCell } from './figure.js';
export { ownRules, RuleFault, type OwnRules } from './extract/context/own.js';
export { CHANGES, FLAGS, KINDS, MODIFIERS } from './figure.js';

export interface ExtractOptions {
  /** What `source` says in every figure; `-` when left out. */
  source?: string;
  /** `false` leaves out who, when and against what (indicator, subject, baseline, period). */
  context?: boolean;
  /** ISO date that `đến nay`, `năm nay` and `cùng kỳ năm trước` refer to. */
  asOf?: string;
  /** Offset in the text where each page starts, ascending, for `page`. */
  pages?: readonly number[];
  /** Rules and words of your own for indicator and subject, before those of the program. Give the same object for every text. */
  rules?: OwnRules;
  /** What was damaged before it came here, in its order, as offsets into the NFC text: a figure in it is `malformed_number`. */
  damaged?: readonly Span[];
}

/** A numeral of the text and the rule that took or rejected it. */
export interface Explanation {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly taken: boolean;
  /** Name of the rule: `<numeral> <currency>`, `day <time>`. */
  readonly rule: string;
}

/**
 * Every figure of `text`, in its order, none overlapping. Offsets are UTF-16 code units into `text.normalize('NFC')`.
 * Never throws, whatever the text.
 */
export function extract(text: string, options: ExtractOptions = {}): Figure[] {
  const decoded = text.normalize('NFC');
  const locate = positions(decoded);
  const pageOf = pageNumbers(options.pages);
  const source = options.source ?? '-';
  const figures: Figure[] = [];
  const normal = normalise(decoded);
  const isDamaged = overlaps(options.damaged ?? []);
  const readContext = options.context === false ? undefined : contextReader(normal, options);
  for (const passages of batches(readDocument(normal))) {
    const contexts = readContext?.(passages);
    for (const [p, { found }] of passages.entries()) {
      // The figures of one sentence share its string.
      let sentence = found[0]?.sentence;
      let written = sentence ? decoded.slice(sentence.start, sentence.end) : '';
      for (const [i, one] of found.entries()) {
        if (one.sentence !== sentence) written = decoded.slice((sentence = one.sentence).start, sentence.end);
        const { start } = one.quantity;
        const figure = asFigure(decoded, source, one, contexts?.[p]![i], written, locate(start), pageOf(start));
        figures.push(isDamaged(figure) ? withFlag(figure, 'malformed_number') : figure);
      }
    }
  }
  return figures;
}

/** Rules are matched on many sentences at once for less than on one after the other. */
const BATCH = 100;

function* batches<T>(all: Iterable<T>): Generator<T[]> {
  let batch: T[] = [];
  for (const one of all) {
    batch.push(one);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** Every numeral of `text`, taken or rejected, in its order. */
export function explain(text: string): Explanation[] {
  const decoded = text.normalize('NFC');
  const locate = positions(decoded);
  const explained: Explanation[] = [];
  for (const { found, quantities, rejects, sentence } of readDocument(normalise(decoded))) {
    const all = [
      ...found.map(({ quantity }) => ({ start: quantity.start, end: quantity.end, taken: true, rule: quantity.rule })),
      ...quantities
        .filter(({ kind }) => !kind)
        .map(({ start, end }) => ({ start, end, taken: false, rule: '<number without a unit>' })),
      ...rejects.map(({ from, to, rule }) => {
        return { start: sentence.tokens[from]!.start, end: sentence.tokens[to - 1]!.end, taken: false, rule };
      }),
    ].toSorted((a, b) => a.start - b.start);
    for (const one of all) explained.push({ ...one, ...locate(one.start), text: decoded.slice(one.start, one.end) });
  }
  return explained;
}

function asFigure(
  decoded: string,
  source: string,
  found: Found,
  context: Context | undefined,
  sentence: string,
  position: Position,
  page: number | null,
): Figure {
  const { quantity } = found;
  const { line, column } = position;
  return {
    source,
    line,
    page,
    column,
    start: quantity.start,
    end: quantity.end,
    text: decoded.slice(quantity.start, quantity.end),
    kind: quantity.kind!,
    value: quantity.value,
    min: quantity.min,
    max: quantity.max,
    unit: quantity.unit,
    per: found.per,
    of: quantity.of,
    modifier: found.modifier,
    change: found.change,
    baseline: words(decoded, context?.baseline),
    indicator: words(decoded, context?.indicator),
    subject: words(decoded, context?.subject),
    period: words(decoded, context?.period && [context.period]),
    periodStart: context?.period?.days.start ?? null,
    periodEnd: context?.period?.days.end ?? null,
    sentence,
    group: context?.group ?? null,
    table: found.table && {
      row: words(decoded, found.table.row) ?? '',
      column: words(decoded, found.table.column) ?? '',
    },
    flags: context?.period?.inherited ? [...flagsOf(quantity), 'inherited_period'] : flagsOf(quantity),
  };
}

function words(decoded: string, phrase: Phrase | null | undefined): string | null {
  if (!phrase || phrase.length === 0) return null;
  let written = decoded.slice(phrase[0]!.start, phrase[0]!.end);
  for (let i = 1; i < phrase.length; i++) written += ` ${decoded.slice(phrase[i]!.start, phrase[i]!.end)}`;
  return written;
}
