import type { Sentence, Span } from '../figure.js';
import { NO_DATA, TIME_COLUMN, UNIT_COLUMN } from '../lexicon/tables.js';
import { at } from '../text/matcher.js';
import { sentenceOf } from '../text/sentences.js';
import type { Row } from '../text/cells.js';
import { readHeadUnit } from './heads.js';
import { readQuantity } from './quantities.js';
import { readSentence } from './read.js';
import type { NumberStyle } from './separators.js';
import { readTimeAtDigits } from './times.js';

/** A column of a table by what its heads say. */
export interface Column {
  /** The heads, from the outermost in, as pieces of the text. */
  readonly head: readonly Span[];
  /** The same, each by itself, and all of them as one. */
  readonly pieces: readonly Sentence[];
  readonly whole: Sentence | undefined;
  /** What stands under it: figures, the unit of the row, the time of the row, or numbers that are none. */
  readonly holds: 'data' | 'unit' | 'time' | 'none';
}

/** What the top rows of a table say. */
export interface Heads {
  readonly columns: readonly Column[];
  /** How many rows from the top are no data. */
  readonly rows: number;
  /** A row of a single cell above the heads: the title of the table. */
  readonly title: Span | undefined;
  /** No cell holds a number alone: the cells are read as sentences, those that head rows too. */
  readonly prose: boolean;
}

/** More rows than this are no heads. */
const MOST_HEADS = 8;

/** Reads the rows above the first number of a table. `sentences` are its cells. */
export function readHeads(
  text: string,
  rows: readonly Row[],
  sentences: readonly (readonly Sentence[])[],
  style: NumberStyle,
): Heads {
  const number = sentences.findIndex((cells, r) =>
    cells.some((cell) => isNumber(cell, style) && !isTime(cell, r, style)),
  );
  // Without a number alone in its cell only the first row can be heads, and is where it holds no figure.
  const top = number < 0 ? (hasFigure(sentences[0], style) ? 0 : 1) : number > MOST_HEADS ? 0 : number;
  const numbered = number >= 0 && isNumbering(sentences[top]!);
  const below = numbered ? top + 1 : top;
  // I. Nông nghiệp: the section that the first rows stand in
  let first = top;
  if (!numbered) while (first > 1 && isSection(rows[first - 1]!)) first--;
  const title = first > 1 && isSection(rows[0]!) ? rows[0]!.cells.find(isFilled) : undefined;
  const heads = rows
    .slice(title ? 1 : 0, first)
    .filter((row) => !isNumbering(row.cells.map((cell) => sentenceOf(text, cell))));
  const data = sentences.slice(below, below + MOST_HEADS);
  const columns = spread(heads).map((head, c) =>
    columnOf(
      text,
      head,
      data.flatMap((cells) => cells[c] ?? []),
    ),
  );
  return { columns, rows: numbered ? below : first, title, prose: number < 0 };
}

function hasFigure(cells: readonly Sentence[] = [], style: NumberStyle): boolean {
  return cells.some((cell) => readSentence(cell, style).quantities.some(({ kind }) => kind));
}

function columnOf(text: string, head: readonly Span[], cells: readonly Sentence[]): Column {
  const pieces = head.map((span) => sentenceOf(text, span));
  const written = head.map(({ start, end }) => text.slice(start, end)).join(' ');
  const key = written.toLowerCase().replace(/\s+/g, ' ');
  // Đơn vị: of measure, or whoever reports
  const isUnit =
    UNIT_COLUMN.has(key) && (key !== 'đơn vị' || cells.some((cell) => readHeadUnit(cell, 0, cell.tokens.length)));
  const holds = isUnit ? 'unit' : TIME_COLUMN.has(key) ? 'time' : NO_DATA.has(key) ? 'none' : 'data';
  const whole = head.length > 0 ? sentenceOf(written, { start: 0, end: written.length }) : undefined;
  return { head, pieces, whole, holds };
}

/** The heads of each column, one below the other; a head above several columns heads each of them. */
function spread(rows: readonly Row[]): Span[][] {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const columns: Span[][] = Array.from({ length: width }, () => []);
  let above: readonly (Span | undefined)[] = [];
  for (const [r, { cells }] of rows.entries()) {
    const line: (Span | undefined)[] = [];
    for (let c = 0; c < width; c++) {
      const cell = cells[c];
      const own = isFilled(cell) ? cell : undefined;
      // Năm 2023 | (empty): where heads stand below it, and no head of the column's own above it
      const isBelow = rows.slice(r + 1).some((row) => isFilled(row.cells[c]));
      const spreads = r === 0 ? isBelow && c > 0 : above[c] !== undefined && above[c] === above[c - 1];
      line.push(own ?? (spreads ? line[c - 1] : undefined));
      if (line[c]) columns[c]!.push(line[c]!);
    }
    above = line;
  }
  return columns;
}

function isFilled(cell: Span | undefined): cell is Span {
  return cell !== undefined && cell.end > cell.start;
}

/** A row of a single filled cell, at its beginning. */
export function isSection({ cells }: Row): boolean {
  const filled = cells.findIndex(isFilled);
  return (
    filled >= 0 &&
    filled < 2 &&
    (cells.length > 1 || filled === 0) &&
    cells.slice(filled + 1).every((cell) => !isFilled(cell))
  );
}

// A | B | 1 | 2 | 3=2/1: columns numbered below their heads
function isNumbering(cells: readonly Sentence[]): boolean {
  let expected = 1;
  for (const { text, start, end } of cells) {
    const number = /^\(?(?:(\d{1,2})(?:\s?=.*)?|[A-ZĐ])\)?$/.exec(text.slice(start, Math.min(end, start + 24)));
    if (!number && end > start) return false;
    if (number?.[1] && Number(number[1]) !== expected++) return false;
  }
  return expected > 2;
}

/** Whether a cell is one number, with its unit or without. */
export function isNumber(cell: Sentence, style: NumberStyle): boolean {
  const quantity = readQuantity(cell, isSigned(cell) ? 1 : 0, style);
  return quantity !== undefined && !quantity.numeral.inWords && quantity.to >= cell.tokens.length;
}

export function isSigned(cell: Sentence): boolean {
  const { key } = at(cell, 0);
  return key === '-' || key === '+';
}

// 2024 | 2019-2024 | 6/2024; 6 tháng heads a column in the first row
function isTime(cell: Sentence, row: number, style: NumberStyle): boolean {
  if (cell.tokens.length === 1 && /^(19|20)\d\d$/.test(at(cell, 0).key)) return true;
  if (readTimeAtDigits(cell, 0)?.to === cell.tokens.length) return true;
  return row === 0 && readQuantity(cell, 0, style)?.kind === 'duration';
}
