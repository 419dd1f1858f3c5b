import { isLayout, span, tableBlocks, type Block, type Cell, type CellOptions } from './rows.js';
import { superscript } from './superscripts.js';

export type { Block } from './rows.js';

interface OpenTable {
  readonly rows: Cell[][];
  row: Cell[] | undefined;
  cell: { readonly from: number; readonly options: CellOptions } | undefined;
}

/** Tables within tables beyond this depth are no tables to the eye. */
const DEEPEST = 30;
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
    const text = this.#text.replace(/(?<! ) *\n */g, '\n').trim();
    if (text !== '') {
      const { place } = this;
      this.done.push({ text, row: false, linked: this.#linked, title: this.#title, place });
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
    const blocks = isLayout(table.rows)
      ? table.rows.flat().flatMap((cell) => keep(cell.blocks))
      : tableBlocks(table.rows, this.place);
    for (const block of blocks) this.done.push(block);
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
