import { statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { extname } from 'node:path';
import { NOTHING_CARRIED, type Carried } from '../extract/figures.js';
import { numberStyle, STYLE_SAMPLE } from '../extract/separators.js';
import { archiveOf, ARCHIVES, refusedAs } from '../input/archives.js';
import type { Limits } from '../input/archives/limits.js';
import { isDivisible, LARGEST_WHOLE, pieces, readPiece, readRange } from '../input/pieces.js';
import { documentsBy } from '../input/read.js';
import type { ReadOptions } from '../input/readers.js';
import { unread, type Source, type Unread } from '../input/sources.js';
import { normalise } from '../text/normalise.js';
import { faultOf } from './fault.js';
import type { BytesTask, Chain, FilesTask, Outcome, PieceTask, Unit } from './task.js';

/** Something that was found out already. */
export interface Told {
  readonly kind: 'told';
  readonly outcome: Outcome;
  /** It is read all the same. */
  readonly warning?: boolean;
  /** An earlier run did it. */
  readonly past?: boolean;
}

/** Work, with what is to be known of it. */
export interface Task {
  readonly work: FilesTask | BytesTask | PieceTask | Told;
  /** Bytes. */
  readonly weight: number;
  readonly chain?: Chain;
}

export interface TaskOptions {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly read: ReadOptions;
  readonly limits: Partial<Limits> | undefined;
  /** Whether large texts may be read in pieces. */
  readonly divide: boolean;
  /** What became of a unit in an earlier run; asked once of each, in their order. */
  readonly done: (unit: Unit) => Outcome | undefined;
}

/** Small files travel together. */
const MOST_TOGETHER = 128;
const MOST_BYTES = 1 << 18;
const HEAD = 1 << 16;

const PACKED: ReadonlySet<string> = new Set(Object.values(ARCHIVES).flatMap(({ extensions }) => extensions));

/** The work that sources are, in their order. Nothing is read but what tells how. */
export async function* tasksOf(
  sources: AsyncIterable<Source | Unread>,
  options: TaskOptions,
): AsyncGenerator<Task, void, undefined> {
  let batch = new FileBatch();
  for await (const source of sources) {
    const file = 'fault' in source ? undefined : fileOf(source);
    const packed = file && PACKED.has(extname(source.source).toLowerCase());
    const isSmall = file && !packed && file.unit.size <= LARGEST_WHOLE;
    const past = isSmall && options.done(file.unit);
    if (isSmall && !past) batch.add(file);
    if (isSmall && !past && !batch.isFull) continue;
    if (batch.size > 0) yield batch.task();
    batch = new FileBatch();
    if (past) yield pastTask(past);
    else if ('fault' in source) yield told(source, 'find');
    else if (!file || packed) yield* members(source, options);
    else if (!isSmall) yield* large(source, file, options);
  }
  if (batch.size > 0) yield batch.task();
}

interface File {
  readonly unit: Unit;
  readonly path: string;
}

/** A file on the disk; undefined for what gives its bytes but once, and for what is gone. */
function fileOf({ source, path }: Source): File | undefined {
  if (path === null) return undefined;
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat?.isFile() ? { path, unit: { source, size: stat.size, mtime: stat.mtimeMs } } : undefined;
}

class FileBatch {
  readonly #files: File[] = [];
  #bytes = 0;

  get size(): number {
    return this.#files.length;
  }

  get isFull(): boolean {
    return this.#files.length >= MOST_TOGETHER || this.#bytes >= MOST_BYTES;
  }

  add(file: File): void {
    this.#files.push(file);
    this.#bytes += file.unit.size;
  }

  task(): Task {
    const units = this.#files.map(({ unit }) => unit);
    return { work: { kind: 'files', units, paths: this.#files.map(({ path }) => path) }, weight: this.#bytes };
  }
}

function pastTask(outcome: Outcome): Task {
  return { work: { kind: 'told', outcome, past: true }, weight: 0 };
}

function told(one: Unread, stage: 'find' | 'read'): Task {
  const outcome: Outcome = { source: one.source, document: false, fault: faultOf(stage, one.fault) };
  return { work: { kind: 'told', outcome, warning: one.warning === true }, weight: 0 };
}

/** What an archive holds, or standard input. */
export async function* members(source: Source, options: TaskOptions): AsyncGenerator<Task, void, undefined> {
  const mtime = fileOf(source)?.unit.mtime ?? 0;
  const bytesOf = (name: string, bytes: Uint8Array, { ending }: ReadOptions): BytesTask => ({
    kind: 'bytes',
    units: [{ source: name, size: bytes.length, mtime }],
    bytes,
    options: ending === undefined ? {} : { ending },
  });
  for await (const one of documentsBy(bytesOf, source, options.stdin, { ...options.read, limits: options.limits })) {
    if ('fault' in one) {
      yield told(one, 'read');
      continue;
    }
    const past = options.done(one.units[0]!);
    yield past ? pastTask(past) : { work: one, weight: one.bytes.length };
  }
}

/** A file that is too large to be read beside many others: an archive after all, a text in pieces, or any other whole. */
async function* large(
  source: Source,
  { path, unit }: File,
  options: TaskOptions,
): AsyncGenerator<Task, void, undefined> {
  try {
    const head = await headOf(path, HEAD);
    if (archiveOf(head) || refusedAs(head) !== undefined) {
      yield* members(source, options);
      return;
    }
    if (options.divide && isDivisible(source.source, head, options.read)) {
      yield* divided({ path, unit }, options);
      return;
    }
  } catch (error) {
    yield told(unread(source.source, error), 'read');
    return;
  }
  const past = options.done(unit);
  yield past ? pastTask(past) : { work: { kind: 'files', units: [unit], paths: [path] }, weight: unit.size };
}

const LINE_FEED = 0x0a;
const BLANK = 0x20;
const WHOLE = { above: 0, from: 0, to: 0 };

async function* divided({ path, unit }: File, options: TaskOptions): AsyncGenerator<Task, void, undefined> {
  const { source, size } = unit;
  const head = await headOf(path, 4 * STYLE_SAMPLE);
  const end = Math.max(head.lastIndexOf(LINE_FEED), head.lastIndexOf(BLANK)) + 1;
  const sample = await readPiece(source, head.subarray(0, end || undefined), WHOLE, options.read);
  const style = numberStyle(normalise(sample.text));
  let before: Promise<Carried | undefined> = Promise.resolve(NOTHING_CARRIED);
  let failed = false;
  for await (const range of pieces(path, size)) {
    if (failed) return;
    const piece = { ...unit, from: range.from };
    const past = options.done(piece);
    if (past) {
      yield pastTask(past);
      if (past.fault) return;
      before = Promise.resolve(past.carried);
      continue;
    }
    let settled: Chain['settled'] = () => {};
    const next = new Promise<Carried | undefined>((resolve) => {
      settled = (carried) => {
        failed ||= carried === undefined;
        resolve(carried);
      };
    });
    const last = range.to >= size;
    yield {
      work: { kind: 'piece', units: [piece], path, range, style, last },
      weight: range.to - range.above,
      chain: { before, settled },
    };
    before = next;
  }
}

async function headOf(path: string, length: number): Promise<Uint8Array> {
  const file = await open(path);
  try {
    return await readRange(file, 0, length);
  } finally {
    await file.close();
  }
}
