import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import xz from 'xz-decompress';
import type { Chunks } from './member.js';

/** An xz file. */
export async function* unxz(chunks: Chunks): Chunks {
  const packed = Readable.toWeb(Readable.from(chunks));
  const stream = new xz.XzReadableStream(packed as never) as unknown as ReadableStream<Uint8Array>;
  const iterator = stream[Symbol.asyncIterator]();
  try {
    for (;;) {
      const { done, value } = await iterator.next();
      if (done) return;
      yield value;
    }
  } finally {
    await iterator.return?.().catch(() => {});
  }
}
