import { byteOf, PUNCTUATION, textOf } from './bytes.js';
import type { Legacy } from './encodings.js';
import { isSyllable } from './syllables.js';
import { CONTROLS, TABLES, VNI_LETTERS, VNI_MARKS } from './tables.js';
import { decodeViqr } from './viqr.js';

/**
 * From a text whose characters stand for bytes (see `byteOf`) to NFC. A character that stands for no byte stays: in
 * `sè hé ≥ 5` it was never anything else.
 */
export type Decoder = (text: string) => string;

/** What the bytes are where they are no Vietnamese: a letter with an accent of French, a quotation mark. */
export const decodeWestern: Decoder = byTable(unitsOf(`${PUNCTUATION}${latin1(0xa0)}`));

export const DECODERS: Readonly<Record<Legacy, Decoder>> = {
  'windows-1258': byTable(unitsOf(TABLES['windows-1258'])),
  tcvn3: decodeTcvn3,
  vni: decodeVni,
  viqr: (text) => decodeViqr(decodeWestern(text)),
  viscii: byTable(unitsOf(TABLES.viscii, CONTROLS['viscii'])),
  vps: byTable(unitsOf(TABLES.vps)),
};

function latin1(from: number): string {
  return String.fromCharCode(...Array.from({ length: 0x100 - from }, (_, i) => from + i));
}

/** The UTF-16 unit of every byte. */
function unitsOf(upper: string, controls: Readonly<Record<number, string>> = {}): Uint16Array {
  const units = new Uint16Array(0x100);
  for (let byte = 0; byte < 0x80; byte++) units[byte] = (controls[byte] ?? '').charCodeAt(0) || byte;
  for (let i = 0; i < 0x80; i++) units[0x80 + i] = upper.charCodeAt(i);
  return units;
}

function byTable(table: Uint16Array): Decoder {
  return (text) => {
    const units = new Uint16Array(text.length);
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const byte = byteOf(code);
      units[i] = byte === 0 ? code : table[byte]!;
    }
    return textOf(units, text.length).normalize('NFC');
  };
}

const VNI_UNITS = unitsOf(`${PUNCTUATION}${latin1(0xa0)}`);
/** The letter that a byte makes of the one before it, at `vowel << 8 | byte`; 0 where it makes none. */
const VNI_PAIRS = new Uint16Array(0x10000);
for (const [key, letter] of Object.entries(VNI_LETTERS)) {
  VNI_UNITS[Number(key)] = letter.charCodeAt(0);
  VNI_UNITS[Number(key) - 0x20] = letter.toUpperCase().charCodeAt(0);
}
// A small and a capital letter may both be met behind either: `Uûy`, `UÛY`.
for (const [key, marks] of Object.entries(VNI_MARKS)) {
  for (const vowel of 'aeouyAEOUY\u00f4\u00f6\u00d4\u00d6') {
    const base = String.fromCharCode(VNI_UNITS[vowel.charCodeAt(0)]!);
    const letter = `${base}${marks}`.normalize('NFC');
    if (letter.length > 1) continue;
    for (const byte of [Number(key), Number(key) - 0x20]) {
      VNI_PAIRS[(vowel.charCodeAt(0) << 8) | byte] = letter.charCodeAt(0);
    }
  }
}

/** `Thöôøng vuï` → `Thường vụ`. */
function decodeVni(text: string): string {
  const units = new Uint16Array(text.length);
  let length = 0;
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const byte = byteOf(code);
    const pair = VNI_PAIRS[(before << 8) | byte]!;
    if (pair !== 0) units[length - 1] = pair;
    else units[length++] = byte === 0 ? code : VNI_UNITS[byte]!;
    before = pair === 0 ? byte : 0;
  }
  return textOf(units, length).normalize('NFC');
}

const readTcvn3 = byTable(unitsOf(TABLES.tcvn3));

/** `Tr­ëng ban D©n vËn` → `Trưởng ban Dân vận`. */
function decodeTcvn3(text: string): string {
  // A text that has the byte of ư has it everywhere.
  const horned = text.includes('\u00ad') || text.includes('\uf0ad');
  const decoded = readTcvn3(text).replace(BETWEEN_DIGITS, (letter) => (letter === 'ì' ? '×' : '÷'));
  return withCapitals(horned ? decoded : withHorns(decoded));
}

// 2 × 3, 25÷30 %: signs that another font held.
const BETWEEN_DIGITS = /[ìữ](?= ?\d)(?<=\d ?[ìữ])/g;

/** In a PDF the byte of ư, the soft hyphen of latin-1, comes as a hyphen: `Tr-ëng`, `l-u`, `-u tiªn`. */
function withHorns(text: string): string {
  if (!text.includes('-')) return text;
  return text.replace(HYPHENED, (word) => {
    const horned = word.replaceAll('-', 'ư');
    return isSyllable(horned) ? horned : word;
  });
}

// Tr-ởng, -ơng
const HYPHENED = /(?<!\p{L})(?:\p{L}+-\p{L}*|-\p{L}+)/gu;

/** TCVN3 has no capitals with a tone: `BáO CáO` is `BÁO CÁO`. Of `Hà NộI` the second is seen, of `ủy viên` none. */
function withCapitals(text: string): string {
  if (!HALF_CAPITALS.test(text)) return text;
  return text.replace(WORD, (word) => (!SMALL.test(word) && HALF_CAPITALS.test(word) ? word.toUpperCase() : word));
}

const WORD = /\p{L}+/gu;
const SMALL = /[a-z]/;
const HALF_CAPITALS = /[à-ỹ][A-Z]/;
