import type { Span } from '../figure.js';
import { cellBetween, isNumberCell, type Cell, type Row, type Table } from './cells.js';
import { lineAt, linesFrom } from './lines.js';

const RULE = /^[\s|:+=-]*$/;

/** The table in bars, tabs or semicolons that `line` is a row of, or a section. */
export function delimitedTable(text: string, line: Span, floor: number): Table | undefined {
  if (!isRow(text, line) && !(line.start > floor && isSection(text, line))) return undefined;
  let first = line;
  for (let above = lineAbove(text, first, floor); above; above = lineAbove(text, above, floor)) {
    if (isRow(text, above)) first = above;
    else if (!isSection(text, above)) break;
  }
  const rows: Row[] = [];
  let { end } = first;
  for (const below of linesFrom(text, first.start)) {
    const section = !isRow(text, below);
    if (section && !isSection(text, below)) break;
    ({ end } = below);
    const cells = section ? [cellBetween(text, below.start, below.end)] : cellsOf(text, below);
    if (!RULE.test(text.slice(below.start, below.end))) rows.push({ ...below, cells });
  }
  return { start: first.start, end, rows };
}

function lineAbove(text: string, line: Span, floor: number): Span | undefined {
  const above = line.start > floor ? lineAt(text, line.start - 1) : undefined;
  return above && above.start >= floor ? above : undefined;
}

// | 1 | Tân Lập | 1.846 |    Thuế<TAB>12.450,5
function isRow(text: string, line: Span): boolean {
  const piece = text.slice(line.start, Math.min(line.end, line.start + LONGEST_HEAD));
  if (piece.includes('\t')) return /\S\t\s*\S/.test(piece);
  if (!piece.includes('|')) return isList(text, line, piece);
  return /^\s*\|.*\|/.test(piece) || (piece.match(/ \| /g)?.length ?? 0) >= 2;
}

// Lồng nuôi;lồng;210;236;228 beside a line of as many pieces
function isList(text: string, line: Span, piece: string): boolean {
  const pieces = piecesOf(piece);
  if (pieces < FEWEST_PIECES) return false;
  const beside = (at: number) => at >= 0 && at < text.length && piecesOf(lineText(text, at)) === pieces;
  return beside(line.end + 1) || beside(line.start - 1);
}

const FEWEST_PIECES = 3;

/** How many pieces semicolons part a line into; one where any has a blank behind it, as in a sentence. */
function piecesOf(line: string): number {
  return /;\s/.test(line) ? 1 : line.split(';').length;
}

function lineText(text: string, at: number): string {
  const { start, end } = lineAt(text, at);
  return text.slice(start, Math.min(end, start + LONGEST_HEAD));
}

/** How much of a line is looked at to tell a row: its first cells are in there. */
const LONGEST_HEAD = 4_000;
const LONGEST_SECTION = 100;

// I. Nông nghiệp: without tabs between rows with them, the row below with a number
function isSection(text: string, line: Span): boolean {
  if (line.end - line.start > LONGEST_SECTION || line.start === 0 || line.end >= text.length) return false;
  const written = text.slice(line.start, line.end).trim();
  if (written === '' || written.includes('\t') || /[.:;|]$/.test(written)) return false;
  const below = lineAt(text, line.end + 1);
  if (!isTabbed(text, lineAt(text, line.start - 1)) || !isTabbed(text, below)) return false;
  const opening = { start: below.start, end: Math.min(below.end, below.start + LONGEST_HEAD) };
  return cellsOf(text, opening).some((cell) => isNumberCell(text, cell));
}

function isTabbed(text: string, line: Span): boolean {
  return isRow(text, line) && text.slice(line.start, Math.min(line.end, line.start + LONGEST_HEAD)).includes('\t');
}

function separatorOf(line: string): string {
  if (line.includes('\t')) return '\t';
  return line.includes('|') ? '|' : ';';
}

function cellsOf(text: string, line: Span): Cell[] {
  const separator = separatorOf(text.slice(line.start, line.end));
  const cells: Cell[] = [];
  let start = line.start;
  for (let at = line.start; at <= line.end; at++) {
    if (at < line.end && text.charAt(at) !== separator) continue;
    cells.push(cellBetween(text, start, at));
    start = at + 1;
  }
  // The outer bars of | a | b | leave an empty piece on each side.
  if (separator === '|' && cells.length > 2) {
    if (cells[0]!.start === cells[0]!.end) cells.shift();
    if (cells.at(-1)!.start === cells.at(-1)!.end) cells.pop();
  }
  return cells;
}
