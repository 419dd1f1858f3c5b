import { statSync } from 'node:fs';
import { sources } from '../input/sources.js';
import { MESSAGES } from './messages.js';
import type { Process } from './process.js';

/** ms between two looks, and before the first: one report needs none. */
const INTERVAL = 100;
const DELAY = 1_000;
const BACK = '\r\x1b[2K';

/** What a run has done so far. */
export interface Done {
  files: number;
  bytes: number;
  figures: number;
  failed: number;
}

/** One line on standard error that is written over itself; nothing where nobody looks. */
export class Progress {
  #shown = performance.now() + DELAY - INTERVAL;
  #isShown = false;
  #total: Pick<Done, 'files' | 'bytes'> | undefined;
  readonly #start = performance.now();

  constructor(
    private readonly process: Process,
    private readonly isOn: boolean,
  ) {}

  /** Finds out how much there is, while it is read. */
  async survey(paths: readonly string[], except: string | undefined): Promise<void> {
    if (!this.isOn || !paths.length) return;
    const total = { files: 0, bytes: 0 };
    for await (const one of sources(paths, { cwd: this.process.cwd(), except })) {
      if ('fault' in one) continue;
      if (one.path === null) return;
      total.files++;
      total.bytes += statSync(one.path, { throwIfNoEntry: false })?.size ?? 0;
      if (total.files % 100 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    this.#total = total;
  }

  show(done: Done): void {
    const now = performance.now();
    if (!this.isOn || now - this.#shown < INTERVAL) return;
    this.#shown = now;
    this.#isShown = true;
    this.process.stderr.write(`${BACK}${MESSAGES.progress({ ...done, ...this.#rate(done) })}`);
  }

  /** Makes room for a line. */
  clear(): void {
    if (this.#isShown) this.process.stderr.write(BACK);
    this.#isShown = false;
  }

  get seconds(): number {
    return (performance.now() - this.#start) / 1000;
  }

  #rate({ bytes }: Done): { seconds: number; total: number | undefined; left: number | undefined } {
    const { seconds } = this;
    const total = this.#total;
    const left = total && bytes > 0 ? (seconds * (total.bytes - bytes)) / bytes : undefined;
    return { seconds, total: total?.files, left };
  }
}
