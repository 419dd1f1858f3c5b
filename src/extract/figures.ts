import type { Figure, Span } from '../figure.js';
import { normalise } from '../text/normalise.js';
import { pageNumbers, positions, type Position } from '../text/positions.js';
import type { Found } from './attributes.js';
import type { Phrase } from './context/context.js';
import type { OwnRules } from './context/own.js';
import { contextReader, Settling, type CarriedContext, type Reading, type Said } from './context/reader.js';
import { readDocument } from './document.js';
import { flagsOf, overlaps, withFlag } from './doubts.js';
import type { NumberStyle } from './separators.js';

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

/** A piece of a text that is read apart from the others. */
export interface PieceOptions extends ExtractOptions {
  /** Where the piece begins; before it stands the line above, to be looked back at. */
  from?: number;
  /** How the whole text writes its numbers. */
  style?: NumberStyle;
}

/** What a text carries on from one piece to the next. */
export interface Carried {
  /** UTF-16 units, lines, and units of the last line that stand before the piece. */
  readonly offset: number;
  readonly line: number;
  readonly column: number;
  readonly context?: CarriedContext | undefined;
}

export const NOTHING_CARRIED: Carried = { offset: 0, line: 0, column: 0 };

/** The figures of a passage, before it is known what stands before its piece: without period and group. */
export interface Draft {
  readonly figures: readonly Figure[];
  readonly reading: Reading | undefined;
}

/** A text that is being read, normalised once. */
export class Piece {
  private readonly decoded: string;
  private readonly normal: string;

  constructor(
    text: string,
    private readonly options: PieceOptions,
  ) {
    this.decoded = text.normalize('NFC');
    this.normal = normalise(this.decoded);
  }

  /** What costs time, and asks nothing of the pieces before: some passages at once, in their order. */
  *drafts(): Generator<Draft[]> {
    const { decoded, normal, options } = this;
    const locate = positions(decoded);
    const pageOf = pageNumbers(options.pages);
    const source = options.source ?? '-';
    const isDamaged = overlaps(options.damaged ?? []);
    const readContext = options.context === false ? undefined : contextReader(normal, options);
    for (const passages of batches(readDocument(normal, options))) {
      const readings = readContext?.(passages);
      yield passages.map(({ found }, p) => {
        const reading = readings?.[p];
        // The figures of one sentence share its string.
        let sentence = found[0]?.sentence;
        let written = sentence ? decoded.slice(sentence.start, sentence.end) : '';
        const figures = found.map((one, i) => {
          if (one.sentence !== sentence) written = decoded.slice((sentence = one.sentence).start, sentence.end);
          const { start } = one.quantity;
          const figure = asFigure(decoded, source, one, reading?.said[i], written, locate(start), pageOf(start));
          return isDamaged(figure) ? withFlag(figure, 'malformed_number') : figure;
        });
        return { figures, reading };
      });
    }
  }

  /** Makes figures of drafts, which come in their order; asks what the pieces before carry on to this one. */
  settling(carried: Carried = NOTHING_CARRIED): PieceSettling {
    return new PieceSettling(this.decoded, this.normal, this.options, carried);
  }
}

class PieceSettling {
  private readonly context: Settling | undefined;
  private readonly from: number;
  private readonly lines: number;

  constructor(
    private readonly decoded: string,
    normal: string,
    options: PieceOptions,
    private readonly before: Carried,
  ) {
    this.from = options.from ?? 0;
    // The line above is counted with the piece before.
    this.lines = before.line - (this.from > 0 ? 1 : 0);
    if (options.context !== false)
      this.context = new Settling(normal, options, before.context, Math.max(0, this.from - 1));
  }

  *settle(drafts: readonly Draft[]): Generator<Figure> {
    const { before, from, lines, decoded } = this;
    const shift = before.offset - from;
    const isMoved = shift !== 0 || lines !== 0 || before.column !== 0;
    for (const { figures, reading } of drafts) {
      const settled = reading && this.context!.settle(reading);
      for (const [i, figure] of figures.entries()) {
        const { period, group } = settled?.[i] ?? { period: null, group: null };
        if (!period && group === null && !isMoved) {
          yield figure;
          continue;
        }
        yield {
          ...figure,
          line: figure.line + lines,
          // A piece that begins within a line.
          column: figure.line === 1 && from === 0 ? figure.column + before.column : figure.column,
          start: figure.start + shift,
          end: figure.end + shift,
          period: period && (period.surface ?? decoded.slice(period.start, period.end)),
          periodStart: period?.days.start ?? null,
          periodEnd: period?.days.end ?? null,
          group,
          flags: period?.inherited ? [...figure.flags, 'inherited_period'] : figure.flags,
        };
      }
    }
  }

  /** For the next piece, when all is settled. */
  carried(): Carried {
    const { before, decoded, from } = this;
    let line = before.line;
    let last = from - 1;
    for (let at = decoded.indexOf('\n', from); at >= 0; at = decoded.indexOf('\n', at + 1)) {
      line++;
      last = at;
    }
    return {
      offset: before.offset + decoded.length - from,
      line,
      column: decoded.length - 1 - last + (line === before.line ? before.column : 0),
      context: this.context?.carried(decoded),
    };
  }
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

function asFigure(
  decoded: string,
  source: string,
  found: Found,
  said: Said | undefined,
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
    baseline: words(decoded, said?.baseline),
    indicator: words(decoded, said?.indicator),
    subject: words(decoded, said?.subject),
    period: null,
    periodStart: null,
    periodEnd: null,
    sentence,
    group: null,
    table: found.table && {
      row: words(decoded, found.table.row) ?? '',
      column: words(decoded, found.table.column) ?? '',
    },
    flags: flagsOf(quantity),
  };
}

function words(decoded: string, phrase: Phrase | null | undefined): string | null {
  if (!phrase || phrase.length === 0) return null;
  let written = decoded.slice(phrase[0]!.start, phrase[0]!.end);
  for (let i = 1; i < phrase.length; i++) written += ` ${decoded.slice(phrase[i]!.start, phrase[i]!.end)}`;
  return written;
}
