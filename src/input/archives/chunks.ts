import { InputFault } from '../fault.js';
import type { Budget, Growth } from './limits.js';
import type { Chunks } from './member.js';

/** The first bytes, at least `size` of them where there are as many, and all of them again. */
export async function peek(chunks: Chunks, size: number): Promise<{ head: Uint8Array; chunks: Chunks }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let length = 0;
  while (length < size) {
    const { done, value } = await iterator.next();
    if (done) break;
    first.push(value);
    length += value.length;
  }
  const again: AsyncIterator<Uint8Array> = {
    next: async () => {
      const value = first.shift();
      return value ? { done: false, value } : iterator.next();
    },
    return: async () => {
      await iterator.return?.();
      return { done: true, value: undefined };
    },
  };
  return {
    head: first.length === 1 ? first[0]! : Buffer.concat(first),
    chunks: { [Symbol.asyncIterator]: () => again },
  };
}

/** Lets go of what is not read. */
export async function close(chunks: Chunks): Promise<void> {
  await chunks[Symbol.asyncIterator]().return?.();
}

/** All of it in one piece. @throws InputFault `beyond` before it holds more than `budget` lets a member have. */
export async function gather(chunks: Chunks, budget?: Budget, growth?: Growth): Promise<Buffer> {
  const all: Uint8Array[] = [];
  let size = 0;
  growth?.begin();
  for await (const chunk of chunks) {
    all.push(chunk);
    size += chunk.length;
    budget?.hold(size);
    growth?.check();
  }
  return Buffer.concat(all, size);
}

/** What `unpack` makes of it; what it grows by is known to `growth`. @throws InputFault `beyond` when it is too much. */
export async function* metered(chunks: Chunks, unpack: (chunks: Chunks) => Chunks, growth: Growth): Chunks {
  async function* counted() {
    for await (const chunk of chunks) {
      growth.packed += chunk.length;
      yield chunk;
    }
  }
  for await (const chunk of unpack(counted())) {
    growth.add(chunk.length);
    yield chunk;
  }
}

/** What `unpack` makes of it; whatever its library throws is a damaged `what`. */
export function unpacking(what: string, unpack: (chunks: Chunks) => Chunks): (chunks: Chunks) => Chunks {
  return (chunks) =>
    failing(unpack(chunks), (error) => {
      const isSystem = (error as NodeJS.ErrnoException).syscall !== undefined;
      return error instanceof InputFault || isSystem ? error : new InputFault('damaged', what);
    });
}

/** The same; what is thrown is `fault` of it. */
export async function* failing<T>(all: AsyncIterable<T>, fault: (error: unknown) => unknown): AsyncIterable<T> {
  try {
    yield* all;
  } catch (error) {
    throw fault(error);
  }
}

/** The chunks of a part of a longer stream, which stays open when they are left; `drain` goes on to the end of the part. */
export function part(chunks: Chunks): { chunks: Chunks; drain: () => Promise<void> } {
  const iterator = chunks[Symbol.asyncIterator]();
  // One after the other: who reads ahead may have asked already when the part is drained.
  let last: Promise<unknown> = Promise.resolve();
  const next = () => {
    const step = last.then(() => iterator.next());
    last = step;
    return step;
  };
  return {
    chunks: { [Symbol.asyncIterator]: () => ({ next }) },
    drain: async () => {
      while (!(await next()).done);
    },
  };
}
