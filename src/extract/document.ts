import type { Quantity, Sentence, Span } from '../figure.js';
import { cellBetween, type Table } from '../text/cells.js';
import { lineAt } from '../text/lines.js';
import { paragraphAt, sentenceOf, sentencesOf } from '../text/sentences.js';
import { tableFinder } from '../text/tables.js';
import { attribute, type Found } from './attributes.js';
import { nextCandidate } from './candidates.js';
import { listHeadAbove, type ListHead } from './listheads.js';
import { fillUnits } from './lists.js';
import { readSentence } from './read.js';
import type { Reject } from './rejects.js';
import { numberStyle, type NumberStyle } from './separators.js';
import { readTable } from './tables.js';

/** A line above a list, and what is no figure in it. */
export type Head = Pick<Passage, 'sentence' | 'rejects'>;

/** What one stretch of a document holds: a sentence or a table. */
export interface Passage {
  readonly found: readonly Found[];
  /** Every numeral that nothing claimed, those without a unit too. */
  readonly quantities: readonly Quantity[];
  /** Numerals claimed by something that is no figure. */
  readonly rejects: readonly Reject[];
  readonly sentence: Sentence;
  /** The paragraph of the sentence, or the whole table. */
  readonly paragraph: Span;
  /** The line above the list that the sentence is an item of, where it gives the unit. */
  readonly head: Head | undefined;
}

export interface ReadOptions {
  /** Where to begin; what stands before is looked back at. */
  readonly from?: number;
  /** How the text writes its numbers, where it is a piece of a longer one. */
  readonly style?: NumberStyle;
}

/** Reads a normalised text from candidate to candidate; what holds no number is never looked at. */
export function* readDocument(
  text: string,
  { from = 0, style = numberStyle(text) }: ReadOptions = {},
): Generator<Passage> {
  let head: ListHead | undefined;
  let above: Head | undefined;
  const tableAt = tableFinder(text);
  // The end of the line above.
  let read = Math.max(0, from - 1);
  let next = nextCandidate(text, from);
  while (next >= 0) {
    const table = tableAt(next, read);
    if (table) {
      yield readTablePassage(text, table, style);
      read = Math.max(table.end, next + 1);
    } else {
      const paragraph = paragraphAt(text, next);
      const before = head;
      head = listHeadAbove(text, paragraph, head);
      if (head !== before)
        above = head && { sentence: head.sentence, rejects: readSentence(head.sentence, style).rejects };
      for (const span of sentencesOf(text, { start: Math.max(paragraph.start, read), end: paragraph.end })) {
        if (next < 0 || span.end <= next) continue;
        yield readSentencePassage(text, span, paragraph, style, head, above);
        next = nextCandidate(text, span.end);
      }
      read = Math.max(paragraph.end, next < 0 ? text.length : read + 1);
    }
    if (next >= 0 && next < read) next = nextCandidate(text, read);
  }
}

function readSentencePassage(
  text: string,
  span: Span,
  paragraph: Span,
  style: NumberStyle,
  head: ListHead | undefined,
  above: Head | undefined,
): Passage {
  const sentence = sentenceOf(text, span);
  const { quantities, rejects } = readSentence(sentence, style);
  const filled = fillUnits(sentence, quantities, head);
  const found = attribute(sentence, filled);
  return { found, quantities: filled, rejects, sentence, paragraph, head: above };
}

function readTablePassage(text: string, table: Table, style: NumberStyle): Passage {
  const found = readTable(text, table, captionsAbove(text, table.start), style);
  const sentence = sentenceOf(text, { start: table.start, end: table.start });
  return { found, quantities: [], rejects: [], sentence, paragraph: table, head: undefined };
}

/**
 * The last line above a table that is not blank, and the title above it where that one is short (`Đơn vị tính: tấn`);
 * the nearest first.
 */
function captionsAbove(text: string, start: number): Span[] {
  const captions: Span[] = [];
  let line = { start, end: start };
  for (let i = 0; i < 4 && line.start > 0 && captions.length < 2; i++) {
    line = lineAt(text, line.start - 1);
    const caption = cellBetween(text, Math.max(line.start, line.end - LONGEST_CAPTION), line.end);
    if (caption.end === caption.start) continue;
    if (captions.length > 0 && !isTitle(text, caption)) break;
    captions.push(caption);
    if (caption.end - caption.start > LONGEST_UNIT_LINE) break;
  }
  return captions;
}

function isTitle(text: string, { start, end }: Span): boolean {
  return (
    end - start <= LONGEST_TITLE && !'.;:|'.includes(text.charAt(end - 1)) && !text.slice(start, end).includes('\t')
  );
}

const LONGEST_UNIT_LINE = 50;
const LONGEST_TITLE = 160;
/** How much of a long line above a table is read. */
const LONGEST_CAPTION = 500;
