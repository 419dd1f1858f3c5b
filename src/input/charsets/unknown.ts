import { InputFault } from '../fault.js';
import { mend, type Mended } from './damage.js';
import { decodeWestern } from './legacy.js';
import { restore } from './repair.js';

// A file cut or patched in a few places is still read.
const DAMAGE_ALLOWED = 0.01;
/** Of the letters of French one in twenty has an accent, of TCVN3 every third is beyond ASCII, of Russian all. */
const WESTERN_ALLOWED = 0.15;

/**
 * Bytes that are neither UTF-8 nor UTF-16: the Vietnamese encoding that makes syllables of them, else UTF-8 with a few
 * bytes broken, else windows-1252.
 *
 * @throws InputFault `undecodable` for what is none of them.
 */
export function decodeUnknown(bytes: Uint8Array): Mended {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  const { text, damaged, way } = restore(raw, 'bytes');
  if (way) return { text, damaged };

  const utf8 = new TextDecoder().decode(bytes).normalize('NFC');
  const broken = count(utf8, /\ufffd/g);
  if (count(utf8, BEYOND_ASCII) > broken && broken < DAMAGE_ALLOWED * utf8.length) return mend(utf8);
  if (!CONTROL.test(raw) && count(raw, BEYOND_ASCII) < WESTERN_ALLOWED * raw.length) {
    return { text: decodeWestern(raw), damaged };
  }
  throw new InputFault('undecodable', `${Math.round((100 * broken) / utf8.length)} %`);
}

// oxlint-disable-next-line no-control-regex
const BEYOND_ASCII = /[^\0-\x7f]/g;
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\0-\x08\x0e-\x19\x1c-\x1f\x7f\x81\x8d\x8f\x90\x9d]/;

function count(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0;
}
