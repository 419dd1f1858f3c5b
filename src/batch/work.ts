import { readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { Piece } from '../extract/figures.js';
import type { Figure } from '../figure.js';
import { ownRules, type OwnRules } from '../index.js';
import { archiveOf, HEAD, refusedAs } from '../input/archives.js';
import type { Document } from '../input/document.js';
import { readPiece, readRange } from '../input/pieces.js';
import { readBytes } from '../input/readers.js';
import { chosenColumns } from '../output/chosen.js';
import { encodeRows, type Frame } from '../output/framed.js';
import { WRITERS, type Writer } from '../output/writers.js';
import { faultOf, type Stage } from './fault.js';
import { figuresOf, ofKinds } from './figures.js';
import { tallyOf } from './tally.js';
import type { BytesTask, Chain, FilesTask, Outcome, PieceTask, Result, Settings, Work } from './task.js';

/** What of an outcome is kept apart until all are there. */
interface Done {
  readonly outcome: Outcome;
  readonly rows?: Uint8Array;
}

/** Does the work of a run, in a worker or where the command runs. */
export class Worker {
  private readonly rules: OwnRules | undefined;
  private frame: Promise<Frame<Figure>> | undefined;

  constructor(private readonly settings: Settings) {
    this.rules = settings.rules === undefined ? undefined : ownRules(settings.rules);
  }

  /** Never rejects for what an input holds: that is its outcome. */
  async work(work: Work, chain?: Chain): Promise<Result> {
    switch (work.kind) {
      case 'files':
        return together(await this.files(work));
      case 'bytes':
        return together([await this.bytes(work)]);
      case 'piece':
        return together([await this.piece(work, chain!)]);
    }
  }

  private async files({ units, paths }: FilesTask): Promise<Done[]> {
    const all: Done[] = [];
    for (const [i, { source }] of units.entries()) {
      all.push(
        await this.attempt(source, async () => {
          const bytes = readFileSync(paths[i]!);
          const head = bytes.subarray(0, HEAD);
          if (archiveOf(head) || refusedAs(head) !== undefined) return 'archive';
          return readBytes(source, bytes, this.settings.read);
        }),
      );
    }
    return all;
  }

  private bytes({ units: [unit], bytes, options }: BytesTask): Promise<Done> {
    const { source } = unit!;
    return this.attempt(source, () => readBytes(source, bytes, { ...this.settings.read, ...options }));
  }

  private async attempt(source: string, read: () => Promise<Document | 'archive'>): Promise<Done> {
    let stage: Stage = 'read';
    try {
      const document = await read();
      if (document === 'archive') return { outcome: { source, document: false, archive: true } };
      stage = 'extract';
      const done = await this.done(source, figuresOf(document, this.settings.figures, this.rules), true);
      if (!this.settings.texts) return done;
      return { ...done, outcome: { ...done.outcome, report: { source, text: document.text } } };
    } catch (error) {
      return { outcome: { source, document: false, fault: faultOf(stage, error) } };
    }
  }

  private async piece(task: PieceTask, { before, settled }: Chain): Promise<Done> {
    const { source } = task.units[0]!;
    let stage: Stage = 'read';
    try {
      const { read, figures: options } = this.settings;
      const file = await open(task.path);
      const bytes = await readRange(file, task.range.above, task.range.to).finally(() => file.close());
      const { text, damaged, from } = await readPiece(source, bytes, task.range, read);
      stage = 'extract';
      const { context, asOf, kind } = options;
      const piece = new Piece(text, {
        source,
        from,
        style: task.style,
        ...(damaged && { damaged }),
        ...(context === false && { context }),
        ...(asOf && { asOf }),
        ...(this.rules && { rules: this.rules }),
      });
      const drafts = Array.from(piece.drafts()).flat();
      const carried = await before;
      // A piece before it failed, and that is told.
      if (!carried) return { outcome: { source, document: false } };
      const settling = piece.settling(carried);
      const figures = Array.from(settling.settle(drafts));
      const next = settling.carried();
      settled(next);
      const { outcome, rows } = await this.done(source, ofKinds(figures, kind), task.last);
      return { outcome: { ...outcome, carried: next }, ...(rows && { rows }) };
    } catch (error) {
      return { outcome: { source, document: false, fault: faultOf(stage, error) } };
    }
  }

  private async done(source: string, figures: readonly Figure[], document: boolean): Promise<Done> {
    const tally = tallyOf(figures);
    if (!this.settings.rows) return { outcome: { source, document, tally, figures } };
    if (figures.length === 0) return { outcome: { source, document, tally } };
    const rows = encodeRows(await (this.frame ??= frameOf(this.settings.rows)), figures);
    return { outcome: { source, document, tally, length: rows.length }, rows };
  }
}

/** How rows are encoded. */
export function frameOf({ format, ...options }: NonNullable<Settings['rows']>): Promise<Frame<Figure>> {
  return (WRITERS[format] as Writer).frame!(chosenColumns(options), options);
}

function together(all: readonly Done[]): Result {
  const parts = all.flatMap(({ rows }) => rows ?? []);
  return {
    outcomes: all.map(({ outcome }) => outcome),
    rows: parts.length === 1 ? parts[0]! : concatenated(parts),
  };
}

function concatenated(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
