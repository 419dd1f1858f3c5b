import { appendFileSync, existsSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { open, rename, type FileHandle } from 'node:fs/promises';
import { orSinkFault, type Sink } from '../output/sink.js';
import type { Outcome, Unit } from './task.js';

/** A unit that is done, what became of it, and where in the table its rows end. */
interface Entry extends Unit {
  readonly end: number;
  readonly outcome: Outcome;
}

/** Undefined for a line that was not written whole. */
function entryOf(line: string): Entry | undefined {
  try {
    const entry: Entry = JSON.parse(line);
    return entry;
  } catch {
    return undefined;
  }
}

/** ms between two notes of what is done: what was done since the last is done again after a kill. */
const INTERVAL = 200;

/**
 * A table that a later run can go on with: `NAME.partial`, renamed when it is whole, and beside it `NAME.ledger`, a line
 * for each unit that is done. A line is written behind the rows that it tells of. What a killed run left behind the last
 * line is cut off, and so is all that comes behind a unit that has changed since.
 */
export class Ledger {
  readonly #partial: string;
  readonly #ledger: string;
  readonly #entries: Entry[] = [];
  #matched = 0;
  #isMatching = true;
  #file: FileHandle | undefined;
  #position = 0;
  #lines = '';
  #noted = 0;

  /**
   * @param target the table's file.
   * @param run what the rows depend on beside the units; the ledger of another run is not gone on with.
   */
  constructor(
    private readonly target: string,
    private readonly run: string,
  ) {
    this.#partial = `${target}.partial`;
    this.#ledger = `${target}.ledger`;
  }

  /** Whether there is nothing to go on with, or it is of the same run. */
  load(): boolean {
    if (!existsSync(this.#ledger) || !existsSync(this.#partial)) return true;
    const [first = '', ...lines] = readFileSync(this.#ledger, 'utf8').split('\n');
    if (first !== this.run) return first === '';
    const { size } = statSync(this.#partial);
    for (const line of lines.slice(0, -1)) {
      const entry = entryOf(line);
      if (!entry || entry.end > size) break;
      this.#entries.push(entry);
    }
    return true;
  }

  /** What became of a unit in an earlier run; asked of each, in their order. */
  done({ source, size, mtime, from }: Unit): Outcome | undefined {
    const entry = this.#isMatching ? this.#entries[this.#matched] : undefined;
    const isSame = entry?.source === source && entry.size === size && entry.mtime === mtime && entry.from === from;
    this.#isMatching = isSame;
    if (!isSame) return undefined;
    this.#matched++;
    return entry.outcome;
  }

  /** The table, behind the rows of what is done; `isNew` where there are none. @throws SinkFault */
  open(): Promise<{ readonly sink: Sink; readonly isNew: boolean }> {
    return orSinkFault(async () => {
      const kept = this.#entries.slice(0, this.#matched);
      this.#position = kept.at(-1)?.end ?? 0;
      const isNew = kept.length === 0;
      if (isNew) writeFileSync(this.#partial, '');
      truncateSync(this.#partial, this.#position);
      // As a whole or not at all.
      writeFileSync(`${this.#ledger}.new`, [this.run, ...kept.map((entry) => JSON.stringify(entry)), ''].join('\n'));
      await rename(`${this.#ledger}.new`, this.#ledger);
      this.#file = await open(this.#partial, 'r+');
      return { sink: this.#sink(), isNew };
    });
  }

  /** The rows of some units are written, the last thing that was. @throws SinkFault */
  note(units: readonly Unit[], outcomes: readonly Outcome[]): Promise<void> {
    return orSinkFault(async () => this.#note(units, outcomes));
  }

  #note(units: readonly Unit[], outcomes: readonly Outcome[]): void {
    let end = outcomes.reduce((at, { length = 0 }) => at - length, this.#position);
    for (const [i, outcome] of outcomes.entries()) {
      end += outcome.length ?? 0;
      const entry: Entry = { ...units[i]!, end, outcome };
      this.#lines += `${JSON.stringify(entry)}\n`;
    }
    const now = performance.now();
    if (now - this.#noted < INTERVAL) return;
    this.#noted = now;
    this.#write();
  }

  #write(): void {
    if (this.#lines) appendFileSync(this.#ledger, this.#lines);
    this.#lines = '';
  }

  #sink(): Sink {
    return {
      write: (chunk) =>
        orSinkFault(async () => {
          const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
          for (let at = 0; at < bytes.length;) {
            const { bytesWritten } = await this.#file!.write(bytes, at, bytes.length - at, this.#position);
            at += bytesWritten;
            this.#position += bytesWritten;
          }
        }),
      close: () =>
        orSinkFault(async () => {
          this.#write();
          await this.#file!.close();
          await rename(this.#partial, this.target);
          rmSync(this.#ledger, { force: true });
        }),
      // For the next run.
      abort: async () => {
        try {
          this.#write();
          await this.#file?.close();
        } catch {
          // What is not noted is done again.
        }
      },
    };
  }
}
