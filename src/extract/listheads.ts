import type { Sentence, Span } from '../figure.js';
import { sentenceOf } from '../text/sentences.js';
import { lineAt } from '../text/lines.js';
import { readBracketUnit, readCountedHead, type HeadUnit } from './heads.js';

/** A line above a list with the unit that it gives. */
export interface ListHead extends HeadUnit {
  readonly sentence: Sentence;
}

/** How many lines a list may have between its head and an item. */
const LONGEST_LIST = 60;

// - Cho vay hộ nghèo: 812,6 | + Lúa: 12.450 | • …
const ITEM = /^\s*(?:[-+*•–▪]|\d{1,2}[.)]|[a-zđ]\))\s/;

// 2. Doanh thu theo mảng (tỷ đồng)
const HEADING = /\([^()]{1,40}\)$/;

/**
 * The unit that the head of a list gives to the item in `paragraph`: the line above the list that ends with a colon or with
 * a unit in parentheses, `Dư nợ một số chương trình (tỷ đồng):`. `previous` is the head of the item read last, right where it still holds.
 */
export function listHeadAbove(text: string, paragraph: Span, previous: ListHead | undefined): ListHead | undefined {
  if (!ITEM.test(text.slice(paragraph.start, paragraph.start + 12))) return undefined;
  let line: Span = paragraph;
  for (let i = 0; i < LONGEST_LIST && line.start > 0; i++) {
    line = lineAt(text, line.start - 1);
    const written = text.slice(line.start, Math.min(line.end, line.start + 500)).trimEnd();
    // a heading may stand apart from its list
    if (written === '' && i === 0) continue;
    if (written === '') return undefined;
    if (written.endsWith(':') || HEADING.test(written)) {
      const head = sentenceOf(text, { start: line.start, end: line.start + written.length });
      const unit = readBracketUnit(head, -1, head.tokens.length) ?? readCountedHead(head, 0, head.tokens.length);
      return unit && { ...unit, sentence: head };
    }
    if (!ITEM.test(written)) return undefined;
    if (previous) return previous;
  }
  return undefined;
}
