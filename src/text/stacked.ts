import type { Span } from '../figure.js';
import { CAPTION_WORDS } from '../lexicon/tables.js';
import { cellBetween, isNumberCell, isYearCell, type Row, type Table } from './cells.js';
import { linesFrom } from './lines.js';
import { Cells, cellsAbove, isShort } from './stack.js';

const MOST_COLUMNS = 12;
/** Texts that a row may open with: `Sản lượng chè`, `tấn`. */
const MOST_TEXTS = 3;
/** How many cells may stand between a number in a head and the first number of the first row. */
const FURTHEST_HEAD = 16;

// I. Trồng trọt between the heads and the first row
const SECTION = /^(?:[IVX]+|[A-Z]|\d{1,2})[.)]\s/;
/** What a row is made of: a running number, texts, numbers. */
interface Shape {
  readonly numbered: boolean;
  readonly texts: number;
  readonly numbers: number;
}

/**
 * Finds tables as web pages leave them when their markup is gone: a cell a line, row after row, the heads first. Only
 * rows of one shape are taken for a table, with a head for each column above them: text, number, number, text, …
 */
export function stackedFinder(text: string): (line: Span, floor: number) => Table | undefined {
  let found: Table | undefined;
  /** Up to here every table is known. */
  let known = 0;
  /** Up to here no line is a number alone. */
  let quiet = 0;
  return (line, floor) => {
    if (line.start >= known && isShort(line)) {
      const next = numberBelow(text, Math.max(line.start, quiet));
      quiet = next.start;
      if (next.number) {
        found = tableAt(text, next.number, Math.max(floor, known));
        quiet = known = found ? found.end : next.number.end;
      }
    }
    return found && found.start >= floor && found.start <= line.start && line.end <= found.end ? found : undefined;
  };
}

/** The first line that is a number alone, among the next short ones, or where the search stopped. */
function numberBelow(text: string, from: number): { start: number; number?: Span } {
  let looked = 0;
  let start = from;
  for (const line of linesFrom(text, from)) {
    ({ start } = line);
    if (!isShort(line) || looked > FURTHEST_HEAD) break;
    const cell = cellBetween(text, line.start, line.end);
    if (isNumberCell(text, cell) && !isYearCell(text, cell)) return { start, number: line };
    if (cell.end > cell.start) looked++;
  }
  return { start };
}

/** The table whose first number alone in its line is `number`. */
function tableAt(text: string, number: Span, floor: number): Table | undefined {
  const above = cellsAbove(text, number, floor, MOST_COLUMNS + MOST_TEXTS + 2);
  const cells = new Cells(text, above, number);
  const shape = shapeAt(cells, above.length);
  if (!shape) return undefined;
  const start = above.length - (shape.numbered ? 0 : shape.texts);
  const before = start > 0 ? cells.at(start - 1) : undefined;
  const section = before && SECTION.test(cells.written(before)) ? before : undefined;
  // Heads are asked for first: rows may go on for long.
  const heads = headsAbove(cells, section ? start - 1 : start, shape);
  if (!heads) return undefined;
  const rows: Row[] = section ? [heads, { ...section, cells: [section] }] : [heads];
  let data = 0;
  for (let row = rowAt(cells, start, shape); row; row = rowAt(cells, row.to, shape)) {
    rows.push(row.row);
    if (!row.section) data++;
  }
  const fewest = shape.numbers > 1 || shape.numbered ? 2 : 3;
  return data < fewest ? undefined : { start: heads.start, end: rows.at(-1)!.end, rows };
}

/** The shape that the first rows have in common, the first number of the first row being cell `index`. */
function shapeAt(cells: Cells, index: number): Shape | undefined {
  const first = cells.count(index, 'isNumber', MOST_COLUMNS);
  const texts = cells.count(index + first, 'isText', MOST_TEXTS + 1);
  const second = cells.count(index + first + texts, 'isNumber', MOST_COLUMNS);
  if (texts === 0 || second === 0 || Math.max(first, second) > MOST_COLUMNS) return undefined;
  const behind = index + first + texts + second;
  // 1, Tân Lập, 125, 2, Tân Hòa, 98
  if (first === 1 && second > 1 && isValue(cells, index, 1) && isValue(cells, behind - 1, 2)) {
    return texts <= MOST_TEXTS ? { numbered: true, texts, numbers: second - 1 } : undefined;
  }
  // Behind the first row a section may stand: the fewer texts are those of a row.
  const next = cells.count(behind, 'isText', MOST_TEXTS + 1);
  const common = cells.isNumber(behind + next) ? Math.min(texts, next) : texts;
  return first === second && common > 0 && common <= MOST_TEXTS
    ? { numbered: false, texts: common, numbers: first }
    : undefined;
}

function isValue(cells: Cells, index: number, value: number): boolean {
  const cell = cells.at(index);
  return cell !== undefined && Number(cells.written(cell)) === value;
}

/** The row of that shape that begins with a cell, or the section that heads one: `I. Nông nghiệp`, `I` and `Nông nghiệp`. */
function rowAt(cells: Cells, index: number, shape: Shape): { row: Row; to: number; section: boolean } | undefined {
  const to = endOfRow(cells, index, shape);
  if (to !== undefined) return { row: rowOf(cells, index, to, shape), to, section: false };
  for (let next = index + 1; next <= index + 2 && cells.isText(next - 1); next++) {
    if (endOfRow(cells, next, shape) === undefined) continue;
    const section = { start: cells.at(index)!.start, end: cells.at(next - 1)!.end };
    return { row: { ...section, cells: [section] }, to: next, section: true };
  }
  return undefined;
}

function endOfRow(cells: Cells, index: number, { numbered, texts, numbers }: Shape): number | undefined {
  const from = numbered && cells.isNumber(index) ? index + 1 : index;
  for (let i = 0; i < texts; i++) if (!cells.isText(from + i)) return undefined;
  for (let i = 0; i < numbers; i++) if (!cells.isNumber(from + texts + i)) return undefined;
  return from + texts + numbers;
}

function rowOf(cells: Cells, from: number, to: number, { numbered, texts, numbers }: Shape): Row {
  const own = Array.from({ length: to - from }, (_, i) => cells.at(from + i)!);
  const { start } = own[0]!;
  // A total has no running number.
  if (numbered && own.length === texts + numbers) own.unshift({ start, end: start });
  return { start, end: own.at(-1)!.end, cells: own };
}

/** One head a column right above the first row; the column of the row heads may be without. */
function headsAbove(cells: Cells, start: number, { numbered, texts, numbers }: Shape): Row | undefined {
  const columns = (numbered ? 1 : 0) + texts + numbers;
  const isHead = (index: number) => index >= 0 && (cells.isText(index) || isYearCell(cells.text, cells.at(index)!));
  for (let index = start - columns + 1; index < start; index++) if (!isHead(index)) return undefined;
  const hasCorner = isHead(start - columns) && !isCaption(cells.written(cells.at(start - columns)!));
  // Việt Nam, 2, Thái Lan, 1 below a single line are no table.
  if (!hasCorner && columns < 3) return undefined;
  const count = hasCorner ? columns : columns - 1;
  const own = Array.from({ length: count }, (_, i) => cells.at(start - count + i)!);
  const from = own[0]!.start;
  return { start: from, end: own.at(-1)!.end, cells: hasCorner ? own : [{ start: from, end: from }, ...own] };
}

// Bảng 2. Vốn các dự án | Đơn vị tính: triệu đồng | (tấn)
function isCaption(written: string): boolean {
  return /^[("]|:/.test(written) || CAPTION_WORDS.has(/^\S+/.exec(written)![0].toLowerCase());
}
