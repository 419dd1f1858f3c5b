import type { Span } from '../figure.js';
import { cellBetween, isNumberCell, type Cell } from './cells.js';
import { lineAt, linesFrom } from './lines.js';

/** A line longer than this is no cell. */
const LONGEST_CELL = 80;
/** How many blank lines may part two cells. */
const MOST_BLANK = 2;

// The cell of no value: a dash, dots
const NO_VALUE = /^(?:-|\.{2,3}|…)$/;
/** A line that ends like this is a sentence or introduces one. */
const SENTENCE_END = /[.:;!?]$/;

export function isShort(line: Span): boolean {
  return line.end - line.start <= LONGEST_CELL;
}

/** The lines of a stretch of text that are not blank, read as far as they are asked for; none behind a long one. */
export class Cells {
  private readonly cells: Cell[];
  private readonly lines: Iterator<Span, unknown>;
  private blank = 0;
  private ended = false;

  constructor(
    readonly text: string,
    above: readonly Cell[],
    first: Span,
  ) {
    this.cells = [...above];
    this.lines = linesFrom(text, first.start);
  }

  at(index: number): Cell | undefined {
    while (index >= this.cells.length && !this.ended) this.read();
    return this.cells[index];
  }

  private read(): void {
    const { value: line, done } = this.lines.next();
    if (done || !line || !isShort(line)) {
      this.ended = true;
      return;
    }
    const cell = cellBetween(this.text, line.start, line.end);
    this.blank = cell.end > cell.start ? 0 : this.blank + 1;
    if (cell.end > cell.start) this.cells.push(cell);
    else if (this.blank > MOST_BLANK) this.ended = true;
  }

  isNumber(index: number): boolean {
    const cell = this.at(index);
    return cell !== undefined && (isNumberCell(this.text, cell) || NO_VALUE.test(this.written(cell)));
  }

  isText(index: number): boolean {
    const cell = this.at(index);
    return cell !== undefined && !this.isNumber(index) && !SENTENCE_END.test(this.written(cell));
  }

  written(cell: Cell): string {
    return this.text.slice(cell.start, cell.end);
  }

  /** How many cells from `index` on are numbers, or texts, at most `most`. */
  count(index: number, kind: 'isNumber' | 'isText', most: number): number {
    let count = 0;
    while (count <= most && this[kind](index + count)) count++;
    return count;
  }
}

/** The cells of heads and of the first row that may stand above a number, the topmost first. */
export function cellsAbove(text: string, number: Span, floor: number, most: number): Cell[] {
  const cells: Cell[] = [];
  let blank = 0;
  let line = number;
  while (cells.length < most && line.start > floor) {
    line = lineAt(text, line.start - 1);
    const cell = cellBetween(text, line.start, line.end);
    blank = cell.end > cell.start ? 0 : blank + 1;
    if (line.start < floor || !isShort(line) || blank > MOST_BLANK) break;
    if (blank === 0) cells.push(cell);
  }
  return cells.toReversed();
}
