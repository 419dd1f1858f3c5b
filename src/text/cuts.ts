import { normalise } from './normalise.js';
import { opensParagraph } from './sentences.js';

/** A line of prose is longer than any cell, head or section, so that no table reaches over it. */
const SHORTEST_PROSE = 100;

// - Cho vay | + Lúa | 1. | a): the head of its list may stand far above
const ITEM = /^\s*(?:[-+*•–▪]|\d{1,2}[.)]|[a-zđ]\))/;
const NO_PROSE = /[\t|]| {2}/;

/**
 * Whether a text can be cut behind `line`, so that the piece behind it reads as it does in the whole, with the line to
 * look back at and what the report carries on: behind prose with a number in it, where a paragraph ends.
 *
 * @param above the line before, or the end of it.
 * @param below the line behind, or the beginning of it.
 */
export function isCut(above: string, line: string, below: string): boolean {
  if (line.length <= SHORTEST_PROSE || !/\d/.test(line) || below.startsWith('\ufeff')) return false;
  const text = normalise(`${above}\n${line}\n${below}`.normalize('NFC'));
  const start = text.indexOf('\n') + 1;
  const end = text.indexOf('\n', start);
  const written = text.slice(start, end).trimEnd();
  if (written.length <= SHORTEST_PROSE || NO_PROSE.test(written) || ITEM.test(written)) return false;
  return opensParagraph(text, start) && opensParagraph(text, end + 1);
}
