import type { Sentence, Span } from '../figure.js';
import { ABBREVIATIONS } from '../lexicon/abbreviations.js';
import { tokenise } from './tokens.js';

/** A sentence longer than this is cut at a blank: one line of a megabyte must not become one sentence. */
const LONGEST = 2_000;

// A sentence opens with a capital, a digit or a sign, never with a small letter: "v.v. và các hội".
const OPENING = /\s+["“‘«([]*[\p{Lu}\d\-+*•]|\s*$/uy;
// … hội viên. | (theo báo cáo.) | "Vì sao?"; but no stop in 1.327: most stops of a report stand in a number
const STOP = /[.!?…](?!\d)[.!?…"”’»)\]]*/g;
// … ngân hàng.Hiện nay: the blank forgotten
const FORGOTTEN_BLANK = /(?<=\p{Ll}{2}\.)\p{Lu}\p{Ll}/uy;

/**
 * The paragraph around `offset`: its line, and the lines before and behind it that a hard line break cut off from it
 * (they go on with a small letter).
 */
export function paragraphAt(text: string, offset: number): Span {
  let start = text.lastIndexOf('\n', offset - 1) + 1;
  while (start > 0 && continues(text, start)) start = text.lastIndexOf('\n', start - 2) + 1;
  let end = endOfLine(text, offset);
  while (end < text.length && continues(text, end + 1)) end = endOfLine(text, end + 1);
  return { start, end };
}

/** The sentences of a paragraph, in order, without the white space between them. */
export function* sentencesOf(text: string, paragraph: Span): Generator<Span> {
  let start = paragraph.start;
  while (start < paragraph.end) {
    const end = endOfSentence(text, start, paragraph.end);
    yield trimmed(text, start, end);
    start = end;
  }
}

function endOfSentence(text: string, start: number, limit: number): number {
  const piece = text.slice(start, Math.min(limit, start + LONGEST));
  STOP.lastIndex = 0;
  for (let stop = STOP.exec(piece); stop; stop = STOP.exec(piece)) {
    if (opensAt(piece, STOP.lastIndex) && !isCut(piece, stop[0], STOP.lastIndex) && !abbreviates(piece, stop.index))
      return start + STOP.lastIndex;
  }
  if (start + piece.length === limit) return limit;
  const blank = piece.lastIndexOf(' ');
  return start + (blank > 0 ? blank : piece.length);
}

function opensAt(piece: string, index: number): boolean {
  OPENING.lastIndex = index;
  if (OPENING.test(piece)) return true;
  FORGOTTEN_BLANK.lastIndex = index;
  return FORGOTTEN_BLANK.test(piece);
}

// xe BS 14A-130... 23 lần đỗ: dots for what is left out, before a number
function isCut(piece: string, stop: string, index: number): boolean {
  return (stop.startsWith('..') || stop.startsWith('…')) && /^\s+\d/.test(piece.slice(index, index + 3));
}

// TP. Huế | Lò Văn T. | 1. Trồng trọt
function abbreviates(piece: string, stop: number): boolean {
  if (piece.charAt(stop) !== '.') return false;
  let from = stop;
  while (from > 0 && stop - from <= LONGEST_ABBREVIATION && !isBreak(piece.charCodeAt(from - 1))) from--;
  if (stop - from > LONGEST_ABBREVIATION) return false;
  const word = piece.slice(from, stop);
  const lower = word.toLowerCase();
  if (word.length === 1 && word !== lower) return true;
  return ABBREVIATIONS.has(lower) || (from === 0 && /^\d{1,2}$/.test(word));
}

const LONGEST_ABBREVIATION = 6;

// Blanks, full stops and brackets part words.
function isBreak(code: number): boolean {
  return code <= SPACE || code === 0x2e || code === 0x28 || code === 0x2c;
}

/** Whether the line at `lineStart` does not go on with the paragraph above. */
export function opensParagraph(text: string, lineStart: number): boolean {
  return !continues(text, lineStart);
}

function continues(text: string, lineStart: number): boolean {
  const before = text.charAt(lineStart - 2);
  if (before === '' || before === '\n' || before === '.' || before === ':' || before === ';') return false;
  // Most lines open with a capital or a sign and need no more asking.
  const first = text.charCodeAt(lineStart);
  if (first < 0x61 && !(first >= 0x30 && first <= 0x39)) return false;
  const opening = text.slice(lineStart, lineStart + 12);
  const goesOn =
    /^\p{Ll}/u.test(opening) || (/^\d/.test(opening) && isBroken(text, lineStart) && !LIST_MARK.test(opening));
  return goesOn && !text.slice(lineStart, endOfLine(text, lineStart)).includes('\t');
}

// "… chương trình là 2 tỷ⏎300 triệu đồng": a line that runs to the margin and ends in a small letter breaks off
function isBroken(text: string, lineStart: number): boolean {
  const start = text.lastIndexOf('\n', lineStart - 2) + 1;
  return lineStart - start > SHORTEST_BROKEN && /\p{Ll}\s*$/u.test(text.slice(lineStart - 4, lineStart - 1));
}

const SHORTEST_BROKEN = 36;
const LIST_MARK = /^\d{1,2}(?:[.)]|\.\d{1,2})\s/;

function endOfLine(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  return at < 0 ? text.length : at;
}

/** The space and every control character stand at or below it; other blanks are spaces by now. */
const SPACE = 0x20;

function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && text.charCodeAt(from) <= SPACE) from++;
  while (to > from && text.charCodeAt(to - 1) <= SPACE) to--;
  return { start: from, end: to };
}

/** A sentence with its tokens. */
export function sentenceOf(text: string, span: Span): Sentence {
  const tokens = tokenise(text, span.start, span.end);
  let marks = 0;
  let bare = true;
  for (const token of tokens) {
    marks |= token.marks;
    if (token.marked) bare = false;
  }
  return { start: span.start, end: span.end, text, tokens, bare, marks };
}
