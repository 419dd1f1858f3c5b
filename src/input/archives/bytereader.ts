import { InputFault } from '../fault.js';
import type { Chunks } from './member.js';

/** Bytes of a stream by lines and by number, each once. */
export class ByteReader {
  readonly #iterator: AsyncIterator<Uint8Array>;
  #rest: Uint8Array = new Uint8Array();

  constructor(chunks: Chunks) {
    this.#iterator = chunks[Symbol.asyncIterator]();
  }

  /** A line in latin-1 without its end; undefined at the end of the stream. @throws InputFault `damaged` beyond `longest`. */
  async line(what: string, longest = 1 << 16): Promise<string | undefined> {
    let line = '';
    for (;;) {
      if (this.#rest.length === 0 && !(await this.#more())) return line === '' ? undefined : line;
      const feed = this.#rest.indexOf(0x0a);
      const piece = this.#take(feed < 0 ? this.#rest.length : feed + 1);
      line += Buffer.from(piece.buffer, piece.byteOffset, piece.length).toString('latin1');
      if (feed >= 0) return line.replace(/\r?\n$/, '');
      if (line.length > longest) throw new InputFault('damaged', what);
    }
  }

  /** The next `size` bytes. @throws InputFault `damaged` where the stream ends before. */
  async *bytes(size: number, what: string): Chunks {
    for (let left = size; left > 0;) {
      if (this.#rest.length === 0 && !(await this.#more())) throw new InputFault('damaged', what);
      const piece = this.#take(Math.min(left, this.#rest.length));
      left -= piece.length;
      yield piece;
    }
  }

  /** What is left. */
  async *all(): Chunks {
    while (this.#rest.length > 0 || (await this.#more())) yield this.#take(this.#rest.length);
  }

  #take(size: number): Uint8Array {
    const taken = this.#rest.subarray(0, size);
    this.#rest = this.#rest.subarray(size);
    return taken;
  }

  async #more(): Promise<boolean> {
    const { done, value } = await this.#iterator.next();
    if (!done) this.#rest = value;
    return !done;
  }
}
