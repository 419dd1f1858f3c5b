import { open, type FileHandle } from 'node:fs/promises';
import { isCut } from '../text/cuts.js';
import { decode, type DecodeOptions } from './decode.js';
import type { Document } from './document.js';
import { isText, type ReadOptions } from './readers.js';

/** A text of more bytes is read in pieces, whoever reads it: pieces are found by the text alone. */
export const LARGEST_WHOLE = 1 << 21;
/** Bytes of a piece, or more up to where the text can be cut. */
const PIECE = 1 << 18;
const WINDOW = 1 << 16;
/** How far the place of a cut is looked for. */
const FURTHEST = 1 << 20;
/** How much of a line is looked at, and kept to look back at. */
const LONGEST_LINE = 1 << 12;

/** Bytes of a file: a piece from `from` up to, not including, `to`, and the line above it from `above`. */
export interface Range {
  readonly above: number;
  readonly from: number;
  readonly to: number;
}

/** Whether a file that begins like this is a text that can be read in pieces: any but UTF-16. */
export function isDivisible(source: string, head: Uint8Array, options: ReadOptions & DecodeOptions): boolean {
  if (options.encoding?.startsWith('utf-16') || head.includes(0)) return false;
  const [first, second] = head;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return false;
  return isText(source, head, options);
}

/** The pieces of a text file of `size` bytes, in their order. */
export async function* pieces(path: string, size: number): AsyncGenerator<Range> {
  const file = await open(path);
  try {
    let above = 0;
    let from = 0;
    while (from < size) {
      const cut = size - from <= 2 * PIECE ? undefined : await cutBehind(file, from + PIECE, size);
      yield { above, from, to: cut?.at ?? size };
      if (!cut) return;
      ({ above, at: from } = cut);
    }
  } finally {
    await file.close();
  }
}

/** The text of a piece, and where in it the piece begins, behind the line above it. */
export async function readPiece(
  source: string,
  bytes: Uint8Array,
  { above, from }: Range,
  options: DecodeOptions,
): Promise<Document & { readonly from: number }> {
  const { text, damaged } = await decode(bytes, options);
  return { source, text, damaged, from: above < from ? text.indexOf('\n') + 1 : 0 };
}

interface Cut {
  readonly above: number;
  readonly at: number;
}

/** The first place behind `target` where the text can be cut; undefined where it ends before. */
async function cutBehind(file: FileHandle, target: number, size: number): Promise<Cut | undefined> {
  const limit = Math.min(size, target + FURTHEST);
  let spare: Cut | undefined;
  for (let start = target; start < limit; start += WINDOW - 2 * LONGEST_LINE) {
    const bytes = await readRange(file, start, Math.min(size, start + WINDOW));
    const cut = cutIn(bytes, isCut);
    if (cut) return { above: start + cut.above, at: start + cut.at };
    // A text of lists, of tables, of a single line: behind a line, else behind a word, the last that was seen.
    spare = moved(cutIn(bytes, () => true) ?? wordCut(bytes), start);
  }
  return limit === size ? undefined : spare;
}

function moved(cut: Cut, start: number): Cut {
  return { above: start + cut.above, at: start + cut.at };
}

const utf8 = new TextDecoder();
const LINE_FEED = 0x0a;

/** The first line of some bytes, but the first, behind which `isCut`. */
function cutIn(bytes: Uint8Array, cuts: typeof isCut): Cut | undefined {
  const lineEnd = (from: number) => bytes.indexOf(LINE_FEED, from);
  let start = 0;
  let above = '';
  for (let end = lineEnd(0); end >= 0; end = lineEnd(start)) {
    const line = utf8.decode(bytes.subarray(start, end));
    const behind = end + 1 + LONGEST_LINE;
    if (start > 0 && end - start < LONGEST_LINE && behind <= bytes.length) {
      const next = lineEnd(end + 1);
      const below = utf8.decode(bytes.subarray(end + 1, next < 0 || next > behind ? behind : next));
      if (cuts(above, line, below)) return { above: start, at: end + 1 };
    }
    above = line;
    start = end + 1;
  }
  return undefined;
}

/** Behind the last blank, else before the last byte that begins a character. */
function wordCut(bytes: Uint8Array): Cut {
  let at = bytes.lastIndexOf(0x20) + 1;
  if (at === 0) {
    at = bytes.length - 1;
    while (at > 1 && bytes[at]! >> 6 === 2) at--;
  }
  return { above: at, at };
}

/** Bytes `from` up to, not including, `to`. */
export async function readRange(file: FileHandle, from: number, to: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(to - from);
  let length = 0;
  while (length < bytes.length) {
    const { bytesRead } = await file.read(bytes, length, bytes.length - length, from + length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return bytes.subarray(0, length);
}
