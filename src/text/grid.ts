import { isNumberCell, type Row } from './cells.js';

/** The columns of rows aligned by blanks, as stretches of their lines; of no width where only their order tells them. */
export type Grid = readonly { readonly from: number; readonly to: number }[];

/** Rows of so many cells are a table by their order alone, where the same ones hold numbers. */
const FEWEST_CELLS = 3;

/** The columns that every one of the rows fits in, at least one of them of numbers. */
export function gridOf(text: string, rows: readonly Row[], width: number): Grid | undefined {
  const straight = straightColumns(rows, width);
  if (isGrid(text, rows, straight)) return straight;
  const [first] = rows;
  const shape = first && shapeOf(text, first);
  if (!shape || first.cells.length < FEWEST_CELLS || rows.some((row) => shapeOf(text, row) !== shape)) return undefined;
  return first.cells.map(() => ({ from: -1, to: -1 }));
}

/** Stretches of the line that some row writes in, parted where none does. */
function straightColumns(rows: readonly Row[], width: number): { from: number; to: number }[] {
  const written = new Uint8Array(width + 1);
  for (const { start, cells } of rows) for (const cell of cells) written.fill(1, cell.start - start, cell.end - start);
  const columns: { from: number; to: number }[] = [];
  for (let at = 0; at < width;) {
    const from = written.indexOf(1, at);
    if (from < 0) break;
    const to = written.indexOf(0, from);
    columns.push({ from, to });
    at = to;
  }
  return columns;
}

function isGrid(text: string, rows: readonly Row[], columns: readonly { from: number; to: number }[]): boolean {
  const numbers = columns.map(() => 0);
  for (const { start, cells } of rows) {
    let column = -1;
    for (const cell of cells) {
      const fits = columns.findIndex(({ to }, c) => c > column && cell.end - start <= to);
      // Two cells of one row in one column: the blanks between them part no columns.
      if (fits < 0 || columns[fits]!.from > cell.start - start) return false;
      column = fits;
      if (isNumberCell(text, cell)) numbers[column]!++;
    }
  }
  return numbers.some((count) => count > 1);
}

/** `tnn` for a text and two numbers. */
function shapeOf(text: string, { cells }: Row): string {
  return cells.map((cell) => (isNumberCell(text, cell) ? 'n' : 't')).join('');
}
