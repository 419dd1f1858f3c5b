import { Decompress } from 'fzstd';
import { InputFault } from '../fault.js';
import type { Chunks } from './member.js';

/** As much at once as cannot become too much: four bytes may stand for 128 KB. */
const PIECE = 1 << 10;
/** As much of itself as a file may refer back to; what its own program takes without being told to take more. */
const WIDEST = 128 * 2 ** 20;
const MAGIC = Buffer.from('28b52ffd', 'hex');
/** The longest head of a frame. */
const HEAD = 18;

/** A zstd file, or several one behind the other. */
export async function* unzstd(chunks: Chunks): Chunks {
  const ready: Uint8Array[] = [];
  const stream = new Decompress((chunk) => {
    if (chunk.length > 0) ready.push(chunk);
  });
  let seen: Buffer = Buffer.alloc(0);
  let pending: Uint8Array | undefined;
  const push = (piece: Uint8Array, last: boolean) => {
    seen = Buffer.concat([seen.subarray(-HEAD), piece]);
    for (let at = seen.indexOf(MAGIC); at >= 0; at = seen.indexOf(MAGIC, at + 1)) {
      if (windowOf(seen.subarray(at)) > WIDEST)
        throw new InputFault('damaged', 'zstd archive that asks for too much memory');
    }
    stream.push(piece, last);
  };
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += PIECE) {
      if (pending) push(pending, false);
      yield* ready.splice(0);
      pending = chunk.subarray(at, at + PIECE);
    }
  }
  // The library must be told which piece is the last.
  push(pending ?? new Uint8Array(), true);
  yield* ready.splice(0);
}

/** Bytes that a frame asks for (RFC 8878, 3.1.1.1); 0 where its head is not there yet. */
function windowOf(frame: Buffer): number {
  if (frame.length < HEAD) return 0;
  const descriptor = frame[4]!;
  const single = (descriptor & 0x20) !== 0;
  if (!single) {
    const window = frame[5]!;
    const base = 2 ** (10 + (window >> 3));
    return base + (base / 8) * (window & 7);
  }
  const at = 5 + [0, 1, 2, 4][descriptor & 3]!;
  const size = descriptor >> 6;
  if (size === 0) return frame[at]!;
  return size === 3 ? Number(frame.readBigUInt64LE(at)) : frame.readUIntLE(at, 2 * size);
}
