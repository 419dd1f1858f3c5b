import { isUtf8 } from 'node:buffer';
import type { Span } from '../figure.js';
import type { Encoding } from './charsets/encodings.js';
import { isSuspect } from './charsets/suspects.js';
import { InputFault } from './fault.js';

/** NFC text; every offset of the program is into it. */
export interface Decoded {
  readonly text: string;
  /** What could not be read whole, in its order. */
  readonly damaged: readonly Span[];
}

export interface DecodeOptions {
  /** Taken at its word; found out when left out. */
  readonly encoding?: Encoding | undefined;
}

/**
 * Bytes → NFC text. Unicode of every kind, with a byte order mark or without; the encodings that Vietnamese had before,
 * and texts that went through a wrong one, by how Vietnamese they read.
 *
 * @throws InputFault `binary` for what is no text, `undecodable` for text in another encoding.
 */
export async function decode(bytes: Uint8Array, options?: DecodeOptions): Promise<Decoded> {
  const { text, damaged } = await decodeRaw(bytes, options);
  return damaged ? { text, damaged } : repaired(text);
}

/** The same for markup, whose paragraphs are mended when they are out of it. */
export async function decodeMarkup(bytes: Uint8Array, options?: DecodeOptions): Promise<string> {
  return (await decodeRaw(bytes, options)).text;
}

/** Unicode comes as it stands, and what is damaged in it is not known. */
async function decodeRaw(
  bytes: Uint8Array,
  { encoding }: DecodeOptions = {},
): Promise<Pick<Decoded, 'text'> & Partial<Decoded>> {
  for (const [magic, what] of BINARIES) if (startsWith(bytes, magic)) throw new InputFault('binary', what);
  if (encoding !== undefined) {
    const { decodeNamed } = await import('./charsets/named.js');
    return decodeNamed(bytes, encoding);
  }
  const unicode = unicodeOf(bytes);
  if (unicode !== undefined) return { text: new TextDecoder(unicode).decode(bytes).normalize('NFC') };
  const { decodeUnknown } = await import('./charsets/unknown.js');
  return decodeUnknown(bytes);
}

/** A text of a document, with where its pages start. */
export interface Repaired extends Decoded {
  readonly pages?: readonly number[];
}

/** A Unicode text in NFC, with the paragraphs mended that were read in a wrong encoding before they came here. */
export async function repaired(text: string, pages?: readonly number[]): Promise<Repaired> {
  const composed = text.normalize('NFC');
  if (!isSuspect(composed)) return { text: composed, damaged: [], ...(pages && { pages }) };
  const { repair } = await import('./charsets/repair.js');
  return repair(composed, pages);
}

/** @throws InputFault `binary` for NULs that are not half of UTF-16. */
function unicodeOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  for (const [mark, label] of BYTE_ORDER_MARKS) if (startsWith(bytes, mark)) return label;
  if (bytes.includes(0)) return utf16ByParity(bytes);
  return isUtf8(bytes) ? 'utf-8' : undefined;
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
