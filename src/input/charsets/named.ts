import { mend, type Mended } from './damage.js';
import type { Encoding } from './encodings.js';
import { DECODERS } from './legacy.js';

/** Bytes in an encoding that is known: nothing is found out and nothing repaired. */
export function decodeNamed(bytes: Uint8Array, encoding: Encoding): Mended {
  switch (encoding) {
    case 'utf-8':
    case 'utf-16le':
    case 'utf-16be':
      return mend(new TextDecoder(encoding).decode(bytes).normalize('NFC'));
    default:
      return mend(DECODERS[encoding](Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')));
  }
}
