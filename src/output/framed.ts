import type { Sink } from './sink.js';
import type { RowTable } from './table.js';

/** A format that is written row by row: rows can be encoded apart from one another, and joined. */
export interface Frame<Row> {
  /** What a table begins with, rows or none. */
  readonly head: string;
  /** What stands before the first row, between two and behind the last. */
  readonly first: string;
  readonly between: string;
  readonly last: string;
  /** What stands for a table without rows, behind its head. */
  readonly none: string;
  /** Some rows, joined. */
  encode(rows: readonly Row[]): string;
}

// Rows a call: enough to forget the cost of one, few enough to keep a huge document out of memory.
const BATCH = 512;

/** Some rows as the bytes of a table, joined. */
export function encodeRows<Row>(frame: Frame<Row>, rows: readonly Row[]): Uint8Array {
  const texts: string[] = [];
  for (let i = 0; i < rows.length; i += BATCH) texts.push(frame.encode(rows.slice(i, i + BATCH)));
  return new TextEncoder().encode(texts.join(frame.between));
}

/** Puts encoded rows together. */
export class FrameTable {
  #written = false;

  constructor(
    private readonly frame: Omit<Frame<never>, 'encode'>,
    private readonly sink: Sink,
  ) {}

  /** Whether rows can be joined as they are. */
  get joins(): boolean {
    return this.frame.first === '' && this.frame.between === '';
  }

  async open(): Promise<void> {
    if (this.frame.head) await this.sink.write(this.frame.head);
  }

  /** Rows as `encode` gives them, at least one. */
  async append(rows: string | Uint8Array): Promise<void> {
    const before = this.#written ? this.frame.between : this.frame.first;
    this.#written = true;
    if (before) await this.sink.write(before);
    await this.sink.write(rows);
  }

  async close(): Promise<void> {
    const end = this.#written ? this.frame.last : this.frame.none;
    if (end) await this.sink.write(end);
  }
}

/** A table of the rows that are given to it. */
export async function openFramed<Row>(sink: Sink, frame: Frame<Row>): Promise<RowTable<Row>> {
  const table = new FrameTable(frame, sink);
  await table.open();
  return {
    async write(rows) {
      for (let i = 0; i < rows.length; i += BATCH) await table.append(frame.encode(rows.slice(i, i + BATCH)));
    },
    close: () => table.close(),
  };
}
