/** A line of the document: a paragraph or a row of a table, its cells parted by tabs. Empty where tables end. */
export interface Block {
  readonly text: string;
  readonly row: boolean;
  /** Characters that stand in links. */
  readonly linked: number;
  /** Kept however many links stand around it. */
  readonly title: boolean;
  /** What the reader had said of the place: `place` of the moment. */
  readonly place: number;
}

export interface Cell {
  readonly blocks: readonly Block[];
  readonly columns: number;
  readonly rows: number;
  readonly head: boolean;
  /** How far right it reaches, in any measure, where its format says that and no columns. */
  readonly edge?: number | undefined;
}

/** How many columns and rows a cell spans, or how far it reaches, and whether it is said to be a head. */
export type CellOptions = Partial<Omit<Cell, 'blocks'>>;

/** A cell that holds more than this is a part of the page, not of a table. */
const LONGEST_CELL = 1_500;

/** Whether a table only lays out a page: one of its cells is a part of the page, or there is but one column. */
export function isLayout(rows: readonly (readonly Cell[])[]): boolean {
  return rows.some((row) => row.some(isPartOfPage)) || rows.every((row) => row.length === 1);
}

/** A block for each row, and an empty one on each side. `place` is that of the rows without text. */
export function tableBlocks(rows: readonly (readonly Cell[])[], place: number): Block[] {
  const grid = byEdges(rows);
  const heads = headRows(grid);
  const blocks = aligned(grid).map((cells, r) => rowOf(cells, r < heads, place));
  const written = blocks.filter(({ text }) => text.trim() !== '');
  const empty: Block = { text: '', row: true, linked: 0, title: false, place };
  return written.length > 0 ? [empty, ...written, empty] : [];
}

/** The widest span that is believed. */
const WIDEST = 100;

export function span(columns: number): number {
  return Math.min(Math.max(1, columns), WIDEST);
}

/** Edges nearer to each other than this are one. */
const SAME_EDGE = 40;

/** The rows with the columns that their cells span, by how far each reaches. */
function byEdges(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const cells = rows.flat();
  if (!cells.some(({ edge }) => edge !== undefined)) return rows;
  const edges: number[] = [];
  for (const edge of cells.flatMap((cell) => cell.edge ?? []).toSorted((a, b) => a - b)) {
    if (edge - (edges.at(-1) ?? -Infinity) > SAME_EDGE) edges.push(edge);
  }
  return rows.map((row) => {
    let column = 0;
    return row.flatMap((cell) => {
      // What a row is left open with.
      if (cell.edge === undefined) return cell.blocks.length > 0 ? [cell] : [];
      const next = edges.findLastIndex((edge) => edge <= cell.edge!) + 1;
      const columns = span(next - column);
      column = Math.max(next, column + 1);
      return [{ ...cell, columns }];
    });
  });
}

const NO_CELL: Cell = { blocks: [], columns: 1, rows: 1, head: false };

/** The rows with an empty cell wherever one from above reaches down. */
function aligned(rows: readonly (readonly Cell[])[]): (readonly Cell[])[] {
  if (rows.every((row) => row.every((cell) => cell.rows === 1))) return [...rows];
  /** How many rows more each column is taken. */
  const taken: number[] = [];
  return rows.map((row) => {
    const cells: Cell[] = [];
    let column = 0;
    const skip = () => {
      for (; (taken[column] ?? 0) > 0; column++) {
        taken[column]!--;
        cells.push(NO_CELL);
      }
    };
    for (const cell of row) {
      skip();
      cells.push(cell);
      for (let i = 0; i < cell.columns; i++) taken[column++] = cell.rows - 1;
    }
    skip();
    return cells;
  });
}

function isPartOfPage({ blocks }: Cell): boolean {
  return blocks.some(({ row }) => row) || blocks.reduce((sum, { text }) => sum + text.length, 0) > LONGEST_CELL;
}

function rowOf(cells: readonly Cell[], head: boolean, place: number): Block {
  const pieces: string[] = [];
  for (const cell of cells) {
    const text = cell.blocks.reduce((before, { text: next }) => joined(before, next.replace(/\s+/g, ' ')), '');
    pieces.push(text);
    // A head stands over each of its columns, a number but once.
    for (let i = 1; i < cell.columns; i++) pieces.push(head ? text : '');
  }
  while (pieces.at(-1) === '') pieces.pop();
  const all = cells.flatMap(({ blocks }) => blocks);
  return {
    text: pieces.join('\t'),
    row: true,
    linked: all.reduce((sum, { linked }) => sum + linked, 0),
    title: false,
    place: all[0]?.place ?? place,
  };
}

// Two numbers one below the other stay two.
function joined(before: string, next: string): string {
  if (before === '') return next;
  return `${before}${/\d$/.test(before) && /^\d/.test(next) ? ';' : ''} ${next}`;
}

// A cell of a number alone: 12.450,5 | -3,2 % | not the year 2024
const NUMBER = /^[-+(]?(?!(?:19|20)\d\d$)[.,]*\d[\d.,]*\s*%?\)?$/;

/** How many rows from the top are heads: all cells are said to be, or none holds a number alone. */
function headRows(rows: readonly (readonly Cell[])[]): number {
  const first = rows.findIndex((row, r) => !row.every(({ head }) => head) && (r >= MOST_HEADS || !holdsWordsOnly(row)));
  return first < 0 ? rows.length : first;
}

const MOST_HEADS = 4;

function holdsWordsOnly(row: readonly Cell[]): boolean {
  return row.length > 1 && !row.some(({ blocks }) => blocks.some(({ text }) => NUMBER.test(text)));
}
