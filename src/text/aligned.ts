import type { Span } from '../figure.js';
import { isNumberCell, isYearCell, type Cell, type Row, type Table } from './cells.js';
import { gridOf, type Grid } from './grid.js';
import { lineAt, linesFrom } from './lines.js';

/** A line longer than this is prose, whatever blanks stand in it. */
const LONGEST_ROW = 400;
/** A cell longer than this is prose too, in the line of a head or alone between rows. */
const LONGEST_HEAD = 60;
const MOST_HEADS = 6;
/** How many lines of a single cell may stand between two rows: `I. Nông nghiệp`. */
const MOST_SECTIONS = 2;

// Tân Lập      1.846     92
const GAP = /\S {2,}\S/;
const CELL = /\S+(?: \S+)*/g;

/**
 * Finds tables whose columns stand one below the other, two or more blanks between their cells. Double blanks in prose,
 * signatures and the two columns of a letterhead are none: rows have numbers, in columns of their own.
 */
export function alignedFinder(text: string): (line: Span, floor: number) => Table | undefined {
  let found: Table | undefined;
  /** Up to here every table is known. */
  let known = 0;
  return (line, floor) => {
    const row = line.start >= known ? rowAt(text, line, Math.max(floor, known)) : undefined;
    if (row) {
      const lines = linesAround(text, row, Math.max(floor, known));
      found = tableOf(text, lines);
      known = lines.at(-1)!.end + 1;
    }
    return found && found.start >= floor && found.start <= line.start && line.end <= found.end ? found : undefined;
  };
}

/** The line itself, or the one above it where it may be a section below heads: `Cây hằng năm`. */
function rowAt(text: string, line: Span, floor: number): Span | undefined {
  if (isAligned(text, line)) return line;
  if (line.end - line.start > LONGEST_HEAD || line.start <= floor) return undefined;
  const above = lineAt(text, line.start - 1);
  return above.start >= floor && isAligned(text, above) ? above : undefined;
}

function isAligned(text: string, line: Span): boolean {
  if (line.end - line.start > LONGEST_ROW) return false;
  const written = text.slice(line.start, line.end);
  return written.includes('  ') && GAP.test(written);
}

function rowOf(text: string, line: Span): Row {
  const written = text.slice(line.start, line.end);
  const cells = Array.from(written.matchAll(CELL), ({ 0: cell, index }) => {
    return { start: line.start + index, end: line.start + index + cell.length };
  });
  return { ...line, cells };
}

/** The rows around a line: a few above, and those below up to prose or two blank lines. */
function linesAround(text: string, line: Span, floor: number): Row[] {
  let first = line;
  for (let i = 0; i < MOST_HEADS && first.start > floor; i++) {
    const above = lineAt(text, first.start - 1);
    if (above.start < floor) break;
    if (!isAligned(text, above) && !isIndented(text, above)) {
      // A blank line or a section may stand below the heads.
      const head = above.start > floor && above.end - above.start <= LONGEST_HEAD && lineAt(text, above.start - 1);
      if (!head || head.start < floor || !isAligned(text, head)) break;
    }
    first = above;
  }
  const rows: Row[] = [];
  let blank = 0;
  let single = 0;
  for (const below of linesFrom(text, first.start)) {
    if (below.end - below.start > LONGEST_ROW) break;
    const row = rowOf(text, below);
    const [cell] = row.cells;
    blank = cell ? 0 : blank + 1;
    if (row.cells.length > 0) single = row.cells.length > 1 ? 0 : single + 1;
    if (blank > 1 || single > MOST_SECTIONS || (single > 0 && cell && cell.end - cell.start > LONGEST_HEAD)) break;
    if (cell) rows.push(row);
  }
  return rows;
}

// "                 Năm 2024": a head above several columns
function isIndented(text: string, line: Span): boolean {
  return line.end - line.start <= LONGEST_ROW && /^ {6,}\S/.test(text.slice(line.start, line.end));
}

function tableOf(text: string, rows: readonly Row[]): Table | undefined {
  const isData = (row: Row) =>
    row.cells.length > 1 && row.cells.some((cell) => isNumberCell(text, cell) && !isYearCell(text, cell));
  const first = rows.findIndex(isData);
  const last = rows.findLastIndex(isData);
  if (first === last) return undefined;
  const body = rows.slice(first, last + 1);
  const data = body.filter(isData);
  const broken = body.filter((row) => row.cells.length > 1).length - data.length;
  const grid = broken * 3 <= data.length ? gridOf(text, data, LONGEST_ROW) : undefined;
  if (!grid) return undefined;
  let head = first;
  for (let at = first - 1; at >= 0 && first - at <= MOST_HEADS; at--) {
    if (isHead(grid, rows[at]!)) head = at;
    else if (head < first) break;
  }
  // Without heads it is a table of contents as soon as anything else.
  if (head === first) return undefined;
  const isSpanning = (row: Row, r: number) => r < first - 1 && row.cells.length < grid.length && grid[0]!.to > 0;
  const table = rows.slice(head, last + 1).map((row, i) => {
    return { start: row.start, end: row.end, cells: (isSpanning(row, head + i) ? spanning : arranged)(grid, row) };
  });
  return { start: table[0]!.start, end: table.at(-1)!.end, rows: table };
}

function isHead(grid: Grid, { start, cells }: Row): boolean {
  if (cells.some((cell) => cell.end - cell.start > LONGEST_HEAD)) return false;
  return cells.length > 1 || cells[0]!.start - start > grid[0]!.to;
}

/** The cells of a row, one a column. */
function arranged(grid: Grid, { start, cells }: Row): Cell[] {
  const columns: Cell[] = grid.map(() => ({ start, end: start }));
  for (const [i, cell] of cells.entries()) {
    const column = columnOf(grid, cell.start - start, cell.end - start, i);
    const before = columns[column]!;
    columns[column] = before.end > before.start ? { start: before.start, end: cell.end } : cell;
  }
  return columns;
}

// "Xã       Năm 2023         Năm 2024" above two columns a year: a head begins with the first column it is nearest to
function spanning(grid: Grid, { start, cells }: Row): Cell[] {
  let before = -1;
  return grid.map(({ from, to }, column) => {
    const distances = cells.map((cell) => Math.max(cell.start - start - to, from - (cell.end - start)));
    const nearest = distances.indexOf(Math.min(...distances));
    // Above the row heads stands their own head or none.
    const opens = nearest !== before && (column > 0 || distances[nearest]! < 0);
    if (opens) before = nearest;
    return opens ? cells[nearest]! : { start, end: start };
  });
}

/** The first column that a cell stands above, or the nearest; by their order where columns do not stand straight. */
function columnOf(grid: Grid, from: number, to: number, order: number): number {
  if (grid[0]!.to < 0) return Math.min(order, grid.length - 1);
  const overlapped = grid.findIndex((column) => column.from < to && from < column.to);
  if (overlapped >= 0) return overlapped;
  const behind = grid.findIndex((column) => column.from >= to);
  if (behind < 0) return grid.length - 1;
  return behind > 0 && from - grid[behind - 1]!.to < grid[behind]!.from - to ? behind - 1 : behind;
}
