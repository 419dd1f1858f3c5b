import type { Span } from '../figure.js';

/** One cell of a table in text, without the white space around it. */
export type Cell = Span;

export interface Row extends Span {
  readonly cells: readonly Cell[];
}

/** A run of lines that a table is written in. */
export interface Table extends Span {
  readonly rows: readonly Row[];
}

const RULE = /^[\s|:+=-]*$/;

/** The table whose lines hold `offset`, or undefined where it stands in running text. */
export function tableAt(text: string, offset: number): Table | undefined {
  if (!isRow(text, lineAt(text, offset))) return undefined;
  let first = lineAt(text, offset);
  while (first.start > 0 && isRow(text, lineAt(text, first.start - 1))) first = lineAt(text, first.start - 1);
  const rows: Row[] = [];
  let line = first;
  let { end } = first;
  for (; isRow(text, line); line = lineAt(text, line.end + 1)) {
    ({ end } = line);
    if (!RULE.test(text.slice(line.start, line.end))) rows.push({ ...line, cells: cellsOf(text, line) });
    if (line.end >= text.length) break;
  }
  return { start: first.start, end, rows };
}

/** The line that holds `offset`, without its end. */
export function lineAt(text: string, offset: number): Span {
  const end = text.indexOf('\n', offset);
  return { start: text.lastIndexOf('\n', offset - 1) + 1, end: end < 0 ? text.length : end };
}

// | 1 | Tân Lập | 1.846 |    Thuế<TAB>12.450,5
function isRow(text: string, line: Span): boolean {
  const piece = text.slice(line.start, Math.min(line.end, line.start + LONGEST_HEAD));
  if (piece.includes('\t')) return /\S\t+\s*\S/.test(piece);
  if (!piece.includes('|')) return false;
  return /^\s*\|.*\|/.test(piece) || (piece.match(/ \| /g)?.length ?? 0) >= 2;
}

/** How much of a line is looked at to tell a row: its first cells are in there. */
const LONGEST_HEAD = 4_000;

function cellsOf(text: string, line: Span): Cell[] {
  const separator = text.slice(line.start, line.end).includes('\t') ? '\t' : '|';
  const cells: Cell[] = [];
  let start = line.start;
  for (let at = line.start; at <= line.end; at++) {
    if (at < line.end && text.charAt(at) !== separator) continue;
    cells.push(trim(text, start, at));
    start = at + 1;
  }
  // The outer bars of | a | b | leave an empty piece on each side.
  if (separator === '|' && cells.length > 2) {
    if (cells[0]!.start === cells[0]!.end) cells.shift();
    if (cells.at(-1)!.start === cells.at(-1)!.end) cells.pop();
  }
  return cells;
}

function trim(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}
