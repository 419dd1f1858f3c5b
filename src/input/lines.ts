import { Budget, type Limits } from './archives/limits.js';
import { InputFault } from './fault.js';

/** A line of a stream, from 1, without its end; of one that is too long its head. */
export interface Line {
  readonly number: number;
  readonly bytes: Buffer;
  readonly fault?: InputFault;
}

/** As much of a line that is too long as tells whose it was. */
const HEAD = 4_096;

const NEWLINE = 10;

/**
 * The lines of a stream, cut at the byte of a newline, which stands in no other character of UTF-8. Lines of blanks are
 * left out, and counted. No more than one line is held, and of one beyond the limit no more than its head.
 */
export async function* lines(
  chunks: AsyncIterable<Uint8Array | string>,
  limits: Partial<Limits> = {},
): AsyncGenerator<Line> {
  const budget = new Budget(limits);
  let number = 0;
  let held = new Held(budget);
  for await (const chunk of chunks) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    let from = 0;
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, from)) {
      held.add(bytes.subarray(from, end));
      number++;
      if (!held.isBlank) yield held.line(number);
      held = new Held(budget);
      from = end + 1;
    }
    held.add(bytes.subarray(from));
  }
  if (!held.isBlank) yield held.line(number + 1);
}

/** A line that is coming in. */
class Held {
  readonly #budget: Budget;
  #pieces: Uint8Array[] = [];
  #size = 0;
  #fault: InputFault | undefined;
  isBlank = true;

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  add(piece: Uint8Array): void {
    if (piece.length === 0) return;
    this.isBlank &&= piece.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
    this.#size += piece.length;
    if (this.#fault) return;
    // A copy: the stream may lay the next chunk over these bytes.
    this.#pieces.push(Buffer.from(piece));
    try {
      this.#budget.line(this.#size);
    } catch (fault) {
      this.#fault = fault as InputFault;
      this.#pieces = [Buffer.from(Buffer.concat(this.#pieces).subarray(0, HEAD))];
    }
  }

  line(number: number): Line {
    const bytes = Buffer.concat(this.#pieces);
    return { number, bytes, ...(this.#fault && { fault: this.#fault }) };
  }
}
