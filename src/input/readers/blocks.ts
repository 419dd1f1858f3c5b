import { paragraph } from './paragraphs.js';
import { superscript } from './superscripts.js';

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

interface Cell {
  readonly blocks: readonly Block[];
  readonly columns: number;
  readonly rows: number;
  readonly head: boolean;
  /** How far right it reaches, in any measure, where its format says that and no columns. */
  readonly edge?: number | undefined;
}

/** How many columns and rows a cell spans, or how far it reaches, and whether it is said to be a head. */
export type CellOptions = Partial<Omit<Cell, 'blocks'>>;

interface OpenTable {
  readonly rows: Cell[][];
  row: Cell[] | undefined;
  cell: { readonly from: number; readonly options: CellOptions } | undefined;
}

/** Tables within tables beyond this depth are no tables to the eye. */
const DEEPEST = 30;
/** A cell that holds more than this is a part of the page, not of a table. */
const LONGEST_CELL = 1_500;
/** As much as a superscript looks back. */
const TAIL = 12;

/** Where the readers of marked-up documents put what they meet: text runs, paragraph ends, tables. Blocks come out. */
export class Blocks {
  readonly done: Block[] = [];
  /** Kept in every block that begins; a reader's own number. */
  place = 0;
  /** Whether text that comes now stands in a link. */
  link = false;
  #text = '';
  /** Its last characters: to ask a text that grows for its end would copy it each time. */
  #tail = '';
  #linked = 0;
  #title = false;
  #raised: string | undefined;
  readonly #tables: OpenTable[] = [];
  /** Depth of tables that are too deep to be kept. */
  #tooDeep = 0;

  /** A run of text; white space of any length is one space. */
  text(run: string): void {
    const words = run.replace(/[ \t\n\r\f]+/g, ' ');
    if (this.#raised !== undefined) {
      this.#raised += words;
      return;
    }
    const fresh = this.#tail === '' || this.#tail.endsWith(' ') || this.#tail.endsWith('\n');
    this.#add(fresh && words.startsWith(' ') ? words.slice(1) : words);
  }

  #add(words: string): void {
    this.#text += words;
    this.#tail = words.length >= TAIL ? words.slice(-TAIL) : (this.#tail + words).slice(-TAIL);
    if (this.link) this.#linked += words.length;
  }

  /** Superscript begins and ends. */
  raise(on: boolean): void {
    if (on) this.#raised ??= '';
    else if (this.#raised !== undefined) {
      const said = superscript(this.#tail, this.#raised);
      this.#raised = undefined;
      this.#add(said);
    }
  }

  /** A new line within the paragraph; within a cell it is but a space. */
  breakLine(): void {
    this.raise(false);
    if (!this.inCell) this.#add('\n');
    else this.text(' ');
  }

  title(): void {
    this.#title = true;
  }

  endParagraph(): void {
    this.raise(false);
    const text = this.#text.replace(/ *\n */g, '\n').trim();
    if (text !== '') {
      const { place } = this;
      this.done.push({ text: paragraph(text), row: false, linked: this.#linked, title: this.#title, place });
    }
    this.#text = '';
    this.#tail = '';
    this.#linked = 0;
    this.#title = false;
  }

  get inCell(): boolean {
    return this.#tables.at(-1)?.cell !== undefined;
  }

  openTable(): void {
    this.endParagraph();
    if (this.#tables.length === DEEPEST) this.#tooDeep++;
    else this.#tables.push({ rows: [], row: undefined, cell: undefined });
  }

  openRow(): void {
    this.closeRow();
    const table = this.#open();
    if (table) table.row = [];
  }

  openCell(options: CellOptions = {}): void {
    this.closeCell();
    const table = this.#open();
    if (!table) return;
    table.row ??= [];
    table.cell = { from: this.done.length, options };
  }

  /** `more` for what is known at the end only. */
  closeCell(more: CellOptions = {}): void {
    this.endParagraph();
    const table = this.#open();
    if (!table?.cell) return;
    const { from, options } = table.cell;
    const { columns = 1, rows = 1, head = false, edge } = { ...options, ...more };
    table.row!.push({ blocks: this.done.splice(from), columns: span(columns), rows: span(rows), head, edge });
    table.cell = undefined;
  }

  closeRow(): void {
    this.closeCell();
    const table = this.#open();
    if (!table?.row) return;
    if (table.row.length > 0) table.rows.push(table.row);
    table.row = undefined;
  }

  /** `keep` may leave out blocks of a table that only lays out a page. */
  closeTable(keep: (blocks: readonly Block[]) => readonly Block[] = (blocks) => blocks): void {
    this.closeRow();
    if (this.#tooDeep > 0) {
      this.#tooDeep--;
      return;
    }
    const table = this.#tables.pop();
    if (!table) return;
    if (table.rows.some((row) => row.some(isPartOfPage)) || table.rows.every((row) => row.length === 1)) {
      for (const cell of table.rows.flat()) for (const block of keep(cell.blocks)) this.done.push(block);
      return;
    }
    const grid = byEdges(table.rows);
    const heads = headRows(grid);
    const rows = aligned(grid).map((cells, r) => rowOf(cells, r < heads, this.place));
    const written = rows.filter(({ text }) => text.trim() !== '');
    if (written.length > 0) this.done.push(this.#empty(), ...written, this.#empty());
  }

  /** Everything that was put in, whatever was left open. */
  close(): readonly Block[] {
    this.endParagraph();
    while (this.#tooDeep > 0 || this.#tables.length > 0) this.closeTable();
    return this.done;
  }

  #open(): OpenTable | undefined {
    return this.#tooDeep > 0 ? undefined : this.#tables.at(-1);
  }

  #empty(): Block {
    return { text: '', row: true, linked: 0, title: false, place: this.place };
  }
}

/** The text of a document: its blocks, a line each. */
export function textOf(blocks: readonly Block[]): string {
  return blocks
    .map(({ text }) => text)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .normalize('NFC');
}

/** The widest span that is believed. */
const WIDEST = 100;

function span(columns: number): number {
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
const NUMBER = /^[-+(]?(?!(?:19|20)\d\d$)[\d.,]*\d[\d.,]*\s*%?\)?$/;

/** How many rows from the top are heads: all cells are said to be, or none holds a number alone. */
function headRows(rows: readonly (readonly Cell[])[]): number {
  const first = rows.findIndex((row, r) => !row.every(({ head }) => head) && (r >= MOST_HEADS || !holdsWordsOnly(row)));
  return first < 0 ? rows.length : first;
}

const MOST_HEADS = 4;

function holdsWordsOnly(row: readonly Cell[]): boolean {
  return row.length > 1 && !row.some(({ blocks }) => blocks.some(({ text }) => NUMBER.test(text)));
}
