import { isUtf8 } from 'node:buffer';
import { InputFault } from './fault.js';

/**
 * Bytes → NFC text. UTF-8 and UTF-16, with a byte order mark or without; every offset of the program is into this text.
 *
 * @throws InputFault `binary` for what is no text, `undecodable` for text in another encoding.
 */
export function decode(bytes: Uint8Array): string {
  return decodeRaw(bytes).normalize('NFC');
}

function decodeRaw(bytes: Uint8Array): string {
  for (const [mark, label] of BYTE_ORDER_MARKS)
    if (startsWith(bytes, mark)) return new TextDecoder(label).decode(bytes);
  for (const [magic, what] of BINARIES) if (startsWith(bytes, magic)) throw new InputFault('binary', what);
  if (bytes.includes(0)) return new TextDecoder(utf16ByParity(bytes)).decode(bytes);
  return decodeUtf8(bytes);
}

// TextDecoder drops the mark itself.
const BYTE_ORDER_MARKS = [
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
] as const;

/** First bytes of what people hand over by mistake. */
const BINARIES = [
  ['PK\x03\x04', 'a zip file'],
  ['%PDF-', 'a PDF'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'an old Office document of no known kind'],
  ['{\\rtf', 'an RTF document'],
  ['\x89PNG', 'a PNG picture'],
  ['\xff\xd8\xff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['II*\0', 'a TIFF picture'],
  ['MM\0*', 'a TIFF picture'],
  ['\x1f\x8b', 'a gzip archive'],
  ['7z\xbc\xaf\x27\x1c', 'a 7z archive'],
  ['Rar!\x1a\x07', 'a RAR archive'],
  ['\xfd7zXZ\0', 'an xz archive'],
  ['\x28\xb5\x2f\xfd', 'a zstd archive'],
  ['PAR1', 'a Parquet table'],
  ['SQLite format 3\0', 'an SQLite database'],
  ['\x7fELF', 'a program'],
].map(([magic = '', what = '']) => [Array.from(magic, (c) => c.charCodeAt(0)), what] as const);

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, i) => bytes[i] === byte);
}

const PROBE = 1 << 14;

/** In Vietnamese UTF-16 about two characters in three are ASCII: a NUL in one half of their pairs, hardly one in the other. */
function utf16ByParity(bytes: Uint8Array): 'utf-16le' | 'utf-16be' {
  const probe = bytes.subarray(0, PROBE);
  let even = 0;
  let odd = 0;
  probe.forEach((byte, i) => {
    if (byte === 0 && i % 2) odd++;
    else if (byte === 0) even++;
  });
  const pairs = probe.length / 2;
  if (odd >= 0.3 * pairs && even <= 0.02 * pairs) return 'utf-16le';
  if (even >= 0.3 * pairs && odd <= 0.02 * pairs) return 'utf-16be';
  throw new InputFault('binary', 'NUL bytes');
}

// A file cut or patched in a few places is still read; more than this is another encoding.
const DAMAGE_ALLOWED = 0.01;

function decodeUtf8(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes);
  if (isUtf8(bytes)) return text;
  const damage = text.split('\ufffd').length - 1;
  const share = damage / text.length;
  if (share >= DAMAGE_ALLOWED) throw new InputFault('undecodable', `${Math.round(share * 100)} % of it`);
  return text;
}
