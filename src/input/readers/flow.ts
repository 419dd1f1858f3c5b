import { tableRows } from './grid.js';
import type { Row } from './lines.js';

/** The part of a paragraph that stands on one page, from 0. */
export interface Piece {
  readonly text: string;
  readonly page: number;
}

/** A line that may go on in the next one. */
interface Line {
  readonly row: Row;
  readonly page: number;
  /** The lines of its column. */
  readonly column: Column;
}

interface Column {
  readonly left: number;
  readonly right: number;
  /** Distance between its lines. */
  readonly leading: number;
}

/** The paragraphs of a document, those that go on over a page's end whole; rows of tables with tabs between cells. */
export function flowOf(pages: readonly (readonly Row[])[]): Piece[][] {
  const paragraphs: Piece[][] = [];
  let last: Line | undefined;
  let notes: Piece[][] = [];
  pages.forEach((rows, page) => {
    const lines = columnsOf(rows).flatMap((column) => linesOf(column, page));
    const body = lines.slice(0, notesFrom(lines));
    const first = body[0];
    // Footnotes stand before the paragraph that they cut in two.
    if (last && first && goesOn(last, first)) paragraphs.splice(-1, 0, ...notes);
    else {
      for (const note of notes) paragraphs.push(note);
      if (notes.length > 0) last = undefined;
    }
    last = write(body, last, paragraphs);
    notes = [];
    write(lines.slice(body.length).map(withoutMark), undefined, notes);
  });
  for (const note of notes) paragraphs.push(note);
  while (paragraphs.at(-1)?.length === 0) paragraphs.pop();
  return paragraphs;
}

/** Adds the paragraphs of `lines`; the first may go on from `last`. Gives the line that may go on. */
function write(lines: readonly Line[], last: Line | undefined, paragraphs: Piece[][]): Line | undefined {
  let open = last;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const { row, page } = line;
    let end = i;
    while (isMulti(lines[end])) end++;
    if (end - i > 1) {
      const table = lines.slice(i, end).map((one) => one.row);
      paragraphs.push([], ...tableRows(table).map((text) => [{ text, page }]), []);
      open = undefined;
      i = end - 1;
      continue;
    }
    const text = row.cells.map((cell) => cell.text.trim()).join(' ');
    if (open && goesOn(open, line)) extend(paragraphs.at(-1)!, { text, page });
    else paragraphs.push([{ text, page }]);
    open = line;
  }
  return open;
}

/** Where the footnotes of a page begin: at the first mark that no larger line follows. */
function notesFrom(lines: readonly Line[]): number {
  const marks = new Set(lines.flatMap(({ row }) => row.marks));
  let from = lines.length;
  for (let i = lines.length - 1; i > 0; i--) {
    const { row } = lines[i]!;
    if (row.cells.length > 1 || lines.slice(i, i + 2).some((line) => line.row.size > row.size * 1.05)) break;
    if (row.note || marks.has(NOTE.exec(row.cells[0]!.text)?.[1] ?? '')) from = i;
  }
  return from;
}

// 1 Theo kết quả … | (2) Số liệu … : the mark of a footnote that stands raised elsewhere on the page
const NOTE = /^[([]?(\d{1,2})[)\]]?\s+(?=\p{Lu})/u;

function withoutMark(line: Line): Line {
  const [cell, ...others] = line.row.cells;
  return { ...line, row: { ...line.row, cells: [{ ...cell!, text: cell!.text.replace(NOTE, '') }, ...others] } };
}

function isMulti(line: Line | undefined): boolean {
  return line !== undefined && line.row.cells.length > 1;
}

function extend(pieces: Piece[], { text, page }: Piece): void {
  const before = pieces.at(-1);
  if (before?.page === page) pieces[pieces.length - 1] = { text: `${before.text} ${text}`, page };
  else pieces.push({ text, page });
}

/** The rows of a page by its columns: one ends where the next line stands higher. */
function columnsOf(rows: readonly Row[]): Row[][] {
  const columns: Row[][] = [];
  let column: Row[] = [];
  for (const row of rows) {
    const last = column.at(-1);
    if (last && row.y > last.y + row.size) {
      // Of what stands left of it the lines not above it are the column before, and what is above spans both.
      const { left } = row.cells[0]!;
      const from = column.findIndex(({ y, cells }) => y < row.y + row.size / 2 && cells.at(-1)!.right < left);
      if (from > 0) columns.push(column.slice(0, from), column.slice(from));
      else columns.push(column);
      column = [];
    }
    column.push(row);
  }
  if (column.length > 0) columns.push(column);
  return columns;
}

function linesOf(rows: readonly Row[], page: number): Line[] {
  const single = rows.filter(({ cells }) => cells.length === 1);
  const steps = single.map((row, i) => (i > 0 ? single[i - 1]!.y - row.y : 0)).filter((step) => step > 0);
  const column: Column = {
    left: single.reduce((least, { cells }) => Math.min(least, cells[0]!.left), Infinity),
    right: single.reduce((most, { cells }) => Math.max(most, cells[0]!.right), -Infinity),
    leading: steps.toSorted((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 0,
  };
  return rows.map((row) => ({ row, page, column }));
}

// - … | + … | a) … | 1. … | 2.1. … | I. … | • …
const LIST_MARK =
  /^(?:[-–—+*•▪●]\s|(?:[a-zđ]|\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5})[.)]\s|(?:Điều|Chương|Mục|Phần|Bảng|Biểu)\s)/u;

/** Whether a line runs to the margin and the next one takes it up. */
function goesOn(line: Line, next: Line): boolean {
  const { row, column } = line;
  const cell = row.cells.at(-1)!;
  const follower = next.row.cells[0]!;
  const em = row.size;
  if (Math.abs(next.row.size - em) > 0.08 * em || LIST_MARK.test(follower.text)) return false;
  const fell = row.y - next.row.y;
  const isApart = line.page === next.page && column === next.column && fell > 1.35 * column.leading;
  if (isApart) return false;
  // An indented line opens a paragraph, but for what hangs under a list mark.
  const indent = follower.left - next.column.left;
  const hangs = LIST_MARK.test(row.cells[0]!.text) || follower.left <= row.cells[0]!.left + 0.3 * em;
  if (indent > 0.8 * em && !(hangs && column === next.column)) return false;
  // The margin was reached if the next word had found no room.
  const word = follower.text.split(/\s/, 1)[0]!;
  const width = ((follower.right - follower.left) * (word.length + 1)) / Math.max(1, follower.text.length);
  // Letters differ in width; what begins with a small letter goes on anyway.
  const slack = /^\p{Ll}/u.test(word) ? 0.12 * (column.right - column.left) : em;
  return cell.right + width > column.right - slack;
}
