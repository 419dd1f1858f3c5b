import type { Span } from '../../figure.js';
import { sentenceOf } from '../../text/sentences.js';
import type { Passage } from '../document.js';
import { comparesAt, mayCompare } from '../comparisons.js';
import { endOfYardstick, spanOf, type Yardstick } from './yardsticks.js';

/** What the changes and shares of a table are compared with by the heads of their columns. */
// Giảm so với năm 2022 (hộ) | So với cùng kỳ (%)
export function readColumnBaselines({ found, sentence, paragraph }: Passage): Yardstick[] {
  const heads = new Map<string, Yardstick>();
  return found.map(({ table, change, quantity }) => {
    if (!table || !(change || quantity.kind === 'percent' || quantity.kind === 'ratio')) return [];
    let phrase = heads.get(table.column);
    if (!phrase) heads.set(table.column, (phrase = readHead(sentence.text, table.column, paragraph)));
    return phrase;
  });
}

function readHead(text: string, column: string, table: Span): Span[] {
  const head = sentenceOf(column, { start: 0, end: column.length });
  if (!mayCompare(head)) return [];
  const from = head.tokens.findIndex((_, index) => comparesAt(head, index) > 0);
  const [span] = from < 0 ? [] : spanOf(head, from, endOfYardstick(head, comparesAt(head, from), Infinity));
  if (!span) return [];
  // A head that goes over two rows stands nowhere in the text as a whole.
  const written = column.slice(span.start, span.end);
  const start = text.slice(table.start, table.end).indexOf(written);
  return start < 0 ? [] : [{ start: table.start + start, end: table.start + start + written.length }];
}
