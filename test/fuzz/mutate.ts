import type { Random } from './random.js';

/** What both kinds of sequence can do that are bent here. */
interface Sequence<T> {
  readonly length: number;
  slice(start: number, end?: number): T;
}

interface Ways<T> {
  readonly join: (parts: readonly T[]) => T;
  /** A part that is put in or over. */
  readonly token: (random: Random) => T;
  readonly most: number;
}

const NUMBERS = ['0', '-1', '1', '2', '255', '65535', '2147483647', '4294967295', '999999999999', '1e9', '0.5', ''];

/** `input` with one to eight faults in it: parts cut, doubled, repeated, moved, replaced, and what `token` gives put in. */
function bent<T extends Sequence<T>>(input: T, other: T, random: Random, { join, token, most }: Ways<T>): T {
  let now = input;
  for (let left = 1 + random.below(8); left > 0; left--) {
    const at = random.below(now.length + 1);
    const to = Math.min(now.length, at + random.size(now.length + 1));
    const part = now.slice(at, to);
    const head = now.slice(0, at);
    const tail = now.slice(to);
    switch (random.below(8)) {
      case 0:
        now = join([head, tail]);
        break;
      case 1:
        now = join([head, part, part, tail]);
        break;
      case 2:
        now = join([
          head,
          ...Array.from({ length: random.size(Math.max(1, most / (part.length + 1))) }, () => part),
          tail,
        ]);
        break;
      case 3:
        now = join([head, token(random), now.slice(at)]);
        break;
      case 4:
        now = join([head, token(random), tail]);
        break;
      case 5: {
        const from = random.below(other.length + 1);
        now = join([head, other.slice(from, from + random.size(other.length + 1)), now.slice(at)]);
        break;
      }
      case 6: {
        const rest = random.below(tail.length + 1);
        now = join([head, tail.slice(0, rest), part, tail.slice(rest)]);
        break;
      }
      default:
        now = random.below(4) ? join([head, token(random), now.slice(Math.min(now.length, at + 1))]) : head;
    }
    if (now.length > most) now = now.slice(0, most);
  }
  return now;
}

/** A text with faults; `words` are what such texts are made of. */
export function bentText(text: string, other: string, words: readonly string[], random: Random): string {
  return bent(text, other, random, {
    join: (parts) => parts.join(''),
    token: () => {
      const kind = random.below(6);
      if (kind === 0) return String.fromCharCode(random.below(0x10000));
      if (kind === 1) return random.of(NUMBERS);
      if (kind === 2) return ` ${random.of(words)} `;
      return random.of(words);
    },
    most: 20_000,
  });
}

/** Bytes with faults: of single bits, of numbers in ASCII and in two or four bytes, of the words of their format. */
export function bentBytes(bytes: Uint8Array, other: Uint8Array, words: readonly string[], random: Random): Uint8Array {
  return bent<Buffer>(bufferOf(bytes), bufferOf(other), random, {
    join: (parts) => Buffer.concat(parts),
    token: () => {
      const number = random.of([0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0xffff, 0x7fffffff, 0xfffffffe, 0xffffffff, 0x10000]);
      const raw = Buffer.alloc(4);
      raw.writeUInt32LE(number);
      const kind = random.below(7);
      if (kind === 0) return raw;
      if (kind === 1) return raw.subarray(0, 2);
      if (kind === 2) return Buffer.from(random.of(NUMBERS));
      if (kind === 3) return Buffer.of(random.below(256));
      if (kind === 4) return Buffer.from(Array.from({ length: random.size(64) }, () => random.below(256)));
      return Buffer.from(random.of(words));
    },
    most: 200_000,
  });
}

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
