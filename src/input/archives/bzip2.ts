import bitIterator from 'unbzip2-stream/lib/bit_iterator.js';
import bzip2 from 'unbzip2-stream/lib/bzip2.js';
import { InputFault } from '../fault.js';
import type { Chunks } from './member.js';

/** A block of so many bytes is packed in no more, and a little. */
const BLOCK = 100_000;
const SPARE = 25_000;

/** A bzip2 file, or several one behind the other, block by block. The library's own stream makes eight bytes of each. */
export async function* bunzip2(chunks: Chunks): Chunks {
  const queue: Uint8Array[] = [];
  let received = 0;
  let bits: ReturnType<typeof bitIterator> | undefined;
  let level = 0;
  let sum: number | null = 0;
  const left = () => received - (bits?.bytesRead ?? 0);

  function* blocks(least: () => number): Generator<Uint8Array> {
    while (left() > least()) {
      bits ??= bitIterator(() => queue.shift());
      if (level === 0) {
        level = bzip2.header(bits);
        sum = 0;
        continue;
      }
      const block = new Bytes();
      sum = bzip2.decompress(bits, (byte) => block.push(byte), new Int32Array(BLOCK * level), BLOCK * level, sum!);
      if (sum === null) level = 0;
      else yield block.done();
    }
  }

  for await (const chunk of chunks) {
    queue.push(chunk);
    received += chunk.length;
    yield* blocks(() => SPARE + BLOCK * level);
  }
  yield* blocks(() => 0);
  if (level !== 0) throw new InputFault('damaged', 'bzip2 archive');
}

class Bytes {
  #bytes = new Uint8Array(1 << 20);
  #length = 0;

  push(byte: number): void {
    if (this.#length === this.#bytes.length) {
      const longer = new Uint8Array(2 * this.#length);
      longer.set(this.#bytes);
      this.#bytes = longer;
    }
    this.#bytes[this.#length++] = byte;
  }

  done(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }
}
