import { byteOf, textOf, UNASSIGNED } from './bytes.js';
import { VOWELS } from './letters.js';

/**
 * Takes back that UTF-8 was read a byte a character: `Viá»‡t` → `Việt`. A character that is part of no sequence stays, or
 * becomes U+FFFD where `strict` says that the characters are the bytes of a file. A byte that windows-1252 had lost
 * (U+FFFD in the text) is put back where one letter fits, and stands as a key of `LOST` where several do.
 */
export function decodeUtf8(text: string, strict: boolean): string {
  const units = new Uint16Array(text.length);
  let length = 0;
  for (let i = 0; i < text.length;) {
    const code = text.charCodeAt(i);
    const lead = code < 0x80 ? 0 : byteOf(code);
    const size = lead < 0xc2 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 1;
    const point = size === 1 ? 0 : pointOf(text, i, lead, size);
    if (point === 0) {
      units[length++] = strict && code >= 0x80 ? 0xfffd : code;
      i++;
      continue;
    }
    if (point > 0xffff) {
      units[length++] = 0xd7c0 + (point >> 10);
      units[length++] = 0xdc00 + (point & 0x3ff);
    } else units[length++] = point;
    i += size;
  }
  return textOf(units, length).normalize('NFC');
}

/** The code point of a sequence; 0 where there is none, or a surrogate, or more of it lost than its last byte. */
function pointOf(text: string, at: number, lead: number, size: number): number {
  let point = lead & (0xff >> (size + 1));
  for (let i = at + 1; i < at + size; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd && i === at + size - 1) return restored(point << 6);
    // A byte of ASCII ends the sequence, and so does NaN behind the text.
    const byte = code >= 0x80 ? byteOf(code) : 0;
    if (byte >> 6 !== 2) return 0;
    point = (point << 6) | (byte & 0x3f);
  }
  const shortest = size === 2 ? 0x80 : size === 3 ? 0x800 : 0x10000;
  return point < shortest || point > 0x10ffff || (point >= 0xd800 && point < 0xe000) ? 0 : point;
}

const LETTERS = VOWELS.join('') + VOWELS.join('').toUpperCase() + 'đĐ\u0301”';

/**
 * What may be meant by a lost byte, by the character that stands for the doubt, which is no character of any text:
 * `á»\ufffd` is one of ềọỏỐờ, `Ã\ufffd` of ÁÍÝ. All others leave one letter or none.
 */
export const LOST: ReadonlyMap<string, string> = new Map([
  ['\ufdd0', 'ềọỏỐờ'],
  ['\ufdd1', 'ÁÍÝ'],
]);
const PLACEHOLDERS = new Map(Array.from(LOST, ([placeholder, letters]) => [letters, placeholder.charCodeAt(0)]));

function restored(point: number): number {
  const letters = UNASSIGNED.map((byte) => String.fromCodePoint(point | (byte & 0x3f))).filter((one) =>
    LETTERS.includes(one),
  );
  return letters.length === 1 ? letters[0]!.codePointAt(0)! : (PLACEHOLDERS.get(letters.join('')) ?? 0);
}
