import { superscript } from './superscripts.js';

/** A run of text on a page: its left end on the base line, y upwards, in points. */
export interface Item {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of the font. */
  readonly size: number;
  /** Whether it is written from left to right. */
  readonly level: boolean;
}

/** A line, or the part of one between wide gaps. */
interface Segment {
  text: string;
  /** Whether the mark of a footnote opened it. */
  readonly note: boolean;
  /** Marks of footnotes that stood raised in it. */
  readonly marks: string[];
  /** What a gap more than a blank's parts: cells of a table that stand close. */
  readonly pieces: Piece[];
  readonly left: number;
  right: number;
  readonly y: number;
  readonly size: number;
}

export interface Piece {
  text: string;
  readonly left: number;
  right: number;
}

export interface Cell extends Piece {
  /** Its parts, where it is one line. */
  readonly pieces: readonly Piece[];
  /** Base line of its last line. */
  bottom: number;
}

/** A line of the page, or a row of a table with its cells, each of one line or more. */
export interface Row {
  cells: Cell[];
  /** Base line of its first line. */
  readonly y: number;
  readonly size: number;
  /** Whether it opens a footnote. */
  readonly note: boolean;
  /** Marks of footnotes that stood raised in its first line. */
  readonly marks: string[];
}

// In ems, the height of the font.
const WIDE_GAP = 1.5;
const BLANK = 0.2;
const MORE_THAN_A_BLANK = 0.4;
const SAME_LINE = 0.3;
const NEXT_LINE = 1.6;
/** A cell of more lines than this is a column of the page. */
const LONGEST_CELL = 6;

/** The lines and table rows of a page, in the order in which it was written. */
export function rowsOf(items: readonly Item[]): Row[] {
  const rows: Row[] = [];
  for (const segment of segmentsOf(items)) if (!place(segment, rows)) rows.push(rowOf(segment));
  return rows;
}

function segmentsOf(items: readonly Item[]): Segment[] {
  const segments: Segment[] = [];
  let current: Segment | undefined;
  let blank = false;
  let last: Item | undefined;
  for (const item of items) {
    if (item.text.trim() === '') {
      blank ||= item.text !== '';
      continue;
    }
    if (last && isAgain(last, item)) continue;
    last = item;
    if (current && item.level && continues(current, item)) {
      append(current, item, blank);
    } else if (current && isLeadingMark(current, item)) {
      // ¹ Số liệu tính đến …: the mark that opens a note
      segments[segments.length - 1] = current = segmentOf(item, true);
    } else segments.push((current = segmentOf(item)));
    blank = false;
  }
  return segments;
}

// 1Số liệu tính đến …: a mark that is not even raised
const GLUED_MARK = /^\d{1,2}(?=\p{Lu}\p{M}?\p{Ll})/u;

function segmentOf({ text, x, y, width, size }: Item, marked = false): Segment {
  const note = marked || GLUED_MARK.test(text);
  return {
    text: note ? text.replace(GLUED_MARK, '') : text,
    note,
    marks: [],
    pieces: [{ text, left: x, right: x + width }],
    left: x,
    right: x + width,
    y,
    size,
  };
}

// Bold as some programs write it: twice, a hair apart.
function isAgain(last: Item, item: Item): boolean {
  const near = 0.1 * item.size;
  return item.text === last.text && Math.abs(item.x - last.x) < near && Math.abs(item.y - last.y) < near;
}

function continues(line: Segment, item: Item): boolean {
  const gap = item.x - line.right;
  if (gap > WIDE_GAP * line.size || gap < -line.size) return false;
  const rise = item.y - line.y;
  return Math.abs(rise) < (item.size < 0.85 * line.size ? 0.7 : 0.15) * line.size;
}

function append(line: Segment, item: Item, blank: boolean): void {
  const isSmall = item.size < 0.85 * line.size;
  const rise = (item.y - line.y) / line.size;
  const isRaised = isSmall && rise > 0.15;
  const text = isRaised ? superscript(line.text, item.text) : item.text;
  if (isRaised && text === '') line.marks.push(item.text.replace(/\W/g, ''));
  const right = item.x + item.width;
  const piece = line.pieces.at(-1)!;
  if (item.x - line.right > MORE_THAN_A_BLANK * line.size) line.pieces.push({ text, left: item.x, right });
  else {
    piece.text += blank ? ` ${text}` : text;
    piece.right = Math.max(piece.right, right);
  }
  const apart = blank || item.x - line.right > BLANK * line.size;
  line.text += apart && text !== '' && !/\s$/.test(line.text) ? ` ${text}` : text;
  line.right = Math.max(line.right, right);
}

function isLeadingMark(line: Segment, item: Item): boolean {
  const near = item.x - line.right < item.size && item.x >= line.left;
  const rise = line.y - item.y;
  return line.size < 0.85 * item.size && rise > 0.1 * item.size && rise < item.size && near && isNoteMark(line.text);
}

function isNoteMark(text: string): boolean {
  return /^\s*[([]?(?:\d{1,3}|\*+)[)\]]?\s*$/.test(text);
}

function rowOf(segment: Segment): Row {
  const { y, size, note, marks } = segment;
  return { cells: [cellOf(segment)], y, size, note, marks };
}

/** Puts a segment into the row that it belongs to, if there is one. */
function place(segment: Segment, rows: Row[]): boolean {
  const row = rows.at(-1);
  if (!row) return false;
  const em = segment.size;
  const cell = row.cells.at(-1)!;
  const isBeside = segment.left > cell.right + BLANK * em;
  const bottom = Math.min(...row.cells.map((one) => one.bottom));
  // The next cell: on the first line of the row, or between its first and last.
  if (isBeside && segment.y < row.y + SAME_LINE * em && segment.y > bottom - SAME_LINE * em) {
    row.cells.push(cellOf(segment));
    return true;
  }
  // Another line of the last cell.
  const down = cell.bottom - segment.y;
  if (down > 0 && down < NEXT_LINE * em && isUnder(segment, row) && !isNextNumber(cell.text, segment.text)) {
    row.cells[row.cells.length - 1] = below(cell, segment);
    return true;
  }
  // Back up and to the right: the cell beside one that had several lines.
  if (!isBeside || segment.y <= row.y + SAME_LINE * em) return false;
  const from = rows.findLastIndex((one) => one.y > segment.y - SAME_LINE * em);
  const above = rows.slice(from);
  if (from < 0 || above.length > LONGEST_CELL || above[0]!.y > segment.y + NEXT_LINE * em) return false;
  if (above.some((one) => one.cells.length > 1 || one.cells[0]!.right > segment.left)) return false;
  const [head] = above;
  const words = above.map((one) => one.cells[0]!.text).join(' ');
  const right = Math.max(...above.map((one) => one.cells[0]!.right));
  head!.cells = [{ text: words, left: head!.cells[0]!.left, right, bottom: row.y, pieces: [] }, cellOf(segment)];
  rows.length = from + 1;
  return true;
}

function cellOf({ text, left, right, y, pieces }: Segment): Cell {
  return { text, left, right, bottom: y, pieces };
}

function isUnder(segment: Segment, { cells }: Row): boolean {
  const cell = cells.at(-1)!;
  const before = cells.at(-2);
  return before !== undefined && segment.left > before.right && segment.left < cell.right && segment.right > cell.left;
}

// Two numbers one below the other are two rows.
function isNextNumber(text: string, next: string): boolean {
  return /\d$/.test(text) && /^[\d-]/.test(next);
}

/** A cell with another line, which belongs to the piece it stands under. */
function below(cell: Cell, { text, left, right, y }: Segment): Cell {
  const words = `${cell.text} ${text}`;
  const last = cell.pieces.at(-1);
  const pieces =
    last && left < last.right && right > last.left && cell.pieces.every((piece) => piece === last || piece.right < left)
      ? [
          ...cell.pieces.slice(0, -1),
          { text: `${last.text} ${text}`, left: last.left, right: Math.max(last.right, right) },
        ]
      : [];
  return { text: words, left: cell.left, right: Math.max(cell.right, right), bottom: y, pieces };
}
