import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { extname } from 'node:path';
import { close, gather, peek } from './archives/chunks.js';
import { Budget, type Growth, type Limits } from './archives/limits.js';
import type { Chunks, Member } from './archives/member.js';
import { archiveOf, HEAD, innerEnding, isClaimed, refusedAs } from './archives.js';
import type { Document } from './document.js';
import { InputFault } from './fault.js';
import { readBytes, type ReadOptions } from './readers.js';
import { unread, type Source, type Unread } from './sources.js';

export interface InputOptions extends ReadOptions {
  /** What archives may ask for, where it is not the standard. */
  readonly limits?: Partial<Limits> | undefined;
}

/** Makes something of the bytes of a document. */
export type ReadBytes<T> = (source: string, bytes: Uint8Array, options: ReadOptions) => T | Promise<T>;

/**
 * The document that a source is; of an archive every document in it, one at a time, as `kho.zip!/thang-6/bao-cao.docx`.
 * What cannot be read comes as its fault, and the rest goes on.
 */
export function documents(
  source: Source,
  stdin: AsyncIterable<Uint8Array | string>,
  options?: InputOptions,
): AsyncGenerator<Document | Unread> {
  return documentsBy(readBytes, source, stdin, options);
}

/** The same of what `read` makes of the bytes of each. */
export async function* documentsBy<T>(
  read: ReadBytes<T>,
  { source, path }: Source,
  stdin: AsyncIterable<Uint8Array | string>,
  { limits, ...options }: InputOptions = {},
): AsyncGenerator<T | Unread> {
  const run: Run<T> = { budget: new Budget(limits), options, told: new WeakSet(), read };
  try {
    const file = path === null ? undefined : await inspected(path);
    if (file?.bytes) {
      yield await read(source, file.bytes, options);
      return;
    }
    const input = {
      source,
      ending: extname(source),
      path: file?.isWhole ? path : null,
      chunks: path === null ? bytesOf(stdin) : createReadStream(path),
      growth: undefined,
      depth: 0,
      unpacked: false,
    };
    let found = false;
    for await (const one of opened(input, run)) {
      found = true;
      yield one;
    }
    if (!found) yield { source, fault: new InputFault('noMembers') };
  } catch (error) {
    yield* untold(source, error, run);
  }
}

interface Run<T> {
  readonly read: ReadBytes<T>;
  readonly budget: Budget;
  readonly options: ReadOptions;
  /** Faults that were given already: what breaks in a member may break its archive. */
  readonly told: WeakSet<object>;
}

/** A file or a member, archive or document. */
interface Input {
  readonly source: string;
  readonly ending: string | undefined;
  readonly path: string | null;
  readonly chunks: Chunks;
  /** What the compressed file that it lies in grew by. */
  readonly growth: Growth | undefined;
  /** How many archives it lies in. */
  readonly depth: number;
  /** Whether it is what a compressed file was made of. */
  readonly unpacked: boolean;
  /** Whether it is known to be a document, though it looks like an archive. */
  readonly document?: boolean;
}

async function* opened<T>(input: Input, run: Run<T>): AsyncGenerator<T | Unread> {
  const { source, ending, path, depth } = input;
  const { head, chunks } = await peek(input.chunks, HEAD);
  try {
    const refused = refusedAs(head);
    if (refused !== undefined) throw new InputFault('unpackable', refused);
    const archive = input.document ? undefined : archiveOf(head);
    if (!archive) {
      const bytes = await gather(chunks, depth > 0 && !input.document ? run.budget : undefined, input.growth);
      yield await run.read(source, bytes, { ...run.options, ending });
      return;
    }
    // A compressed tar is one archive.
    const deeper = depth + (input.unpacked && !archive.single ? 0 : 1);
    let warned = false;
    for await (const member of archive.members({ path, chunks, budget: run.budget })) {
      if (!('document' in member)) run.budget.enter(deeper);
      const { name } = member;
      if (name !== undefined) {
        run.budget.count();
        if (!isClaimed(name, 'fault' in member ? undefined : member.ending)) continue;
      }
      const within = name === undefined ? source : `${source}!/${name}`;
      if ('fault' in member) {
        yield* untold(within, member.fault, run);
        continue;
      }
      if (name !== undefined && !warned && leadsOut(member)) {
        warned = true;
        yield { source: within, fault: new InputFault('outside'), warning: true };
      }
      const inner = {
        source: within,
        ending: name === undefined ? (innerEnding(source, ending) ?? ending) : (member.ending ?? extname(name)),
        path: null,
        chunks: member.chunks,
        growth: member.growth ?? input.growth,
        depth: deeper,
        unpacked: archive.single === true,
        document: 'document' in member,
      };
      try {
        yield* opened(inner, run);
      } catch (error) {
        yield* untold(within, error, run);
      }
      if (run.budget.spent) return;
    }
  } finally {
    await close(chunks);
  }
}

// ../../etc/passwd.txt | /etc/passwd.txt | C:/bao-cao.txt, but not the address of a page
function leadsOut({ name = '', ending }: Member): boolean {
  return ending === undefined && /^\/|^[a-z]:|(?:^|\/)\.\.\//i.test(name);
}

function* untold(source: string, error: unknown, { told }: Pick<Run<unknown>, 'told'>): Generator<Unread> {
  const one = unread(source, error);
  if (told.has(one.fault)) return;
  told.add(one.fault);
  yield one;
}

interface File {
  /** Whether it can be read from anywhere: a pipe, `<(cat a.txt)`, gives its bytes but once. */
  readonly isWhole: boolean;
  /** All of it, where it is no archive. */
  readonly bytes?: Uint8Array;
}

async function inspected(path: string): Promise<File> {
  const file = await open(path);
  try {
    if (!(await file.stat()).isFile()) return { isWhole: false };
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    const head = buffer.subarray(0, bytesRead);
    if (archiveOf(head) || refusedAs(head) !== undefined) return { isWhole: true };
    return { isWhole: true, bytes: await file.readFile() };
  } finally {
    await file.close();
  }
}

async function* bytesOf(stream: AsyncIterable<Uint8Array | string>): Chunks & AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}
