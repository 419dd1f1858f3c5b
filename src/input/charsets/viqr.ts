import { textOf } from './bytes.js';
import { isSyllable } from './syllables.js';
import { VIQR_SHAPES, VIQR_TONES } from './tables.js';

/**
 * `Vie^.t Nam` → `Việt Nam`, `dda^'t` → `đất`; RFC 1456. A sign at the end of a word is a tone where it makes a syllable:
 * `nay.` has a full stop. So does one behind a backslash; without any of those a long line that ends in `ba.` has one too.
 */
export function decodeViqr(text: string): string {
  const escapes = text.includes('\\');
  const units = new Uint16Array(text.length);
  let length = 0;
  let word = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const next = text.charCodeAt(i + 1);
    // mo+'i\.
    if (code === BACKSLASH && SIGNS.includes(text[i + 1] ?? ' ')) units[length++] = text.charCodeAt(++i);
    else if (!isLetter(code)) units[length++] = code;
    // dda.i, DDa.i, TDDKT; GDDDT is GDĐT
    else if (
      (code | 0x20) === D &&
      (next | 0x20) === D &&
      (length === word || (code === next && code < 0x60 && text[i + 2] !== 'D'))
    ) {
      units[length++] = code < 0x60 ? 0x110 : 0x111;
      i++;
      continue;
    } else {
      const [letter, sign] = letterAt(code, text, i + 1);
      const end = i + 1 + sign;
      units[length++] = letter;
      if (sign === 0) continue;
      i = end - 1;
      // nghi. or nay.
      if (ENDS.includes(text[i]!) && !isLetter(text.charCodeAt(end))) {
        const closes = end > SENTENCE && text[i] === '.' && (end === text.length || '\r\n'.includes(text[end]!));
        if ((closes && !escapes) || !isSyllable(textOf(units.subarray(word, length), length - word))) {
          units[length - 1] = letterAt(code, text, end - sign, sign - 1)[0];
          units[length++] = text.charCodeAt(i);
        }
      }
      continue;
    }
    if (!isLetter(code)) word = length;
  }
  return textOf(units, length).normalize('NFC');
}

const BACKSLASH = 0x5c;
const D = 0x64;
/** Where a line ends that is a sentence, not a heading or a cell. */
const SENTENCE = 80;
const SIGNS = `${Object.keys(VIQR_SHAPES).join('')}${Object.keys(VIQR_TONES).join('')}\\dD`;
const ENDS = ".?'";

function isLetter(code: number): boolean {
  const small = code | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

/** The letter of a vowel with what signs stand at `from`, at most `most` of them, and how many it takes. */
function letterAt(code: number, text: string, from: number, most = 2): readonly [letter: number, signs: number] {
  // Most letters have no sign behind them.
  const vowel = isLetter(text.charCodeAt(from)) ? undefined : LETTERS.get(code);
  if (!vowel) return [code, 0];
  const shaped = most > 0 ? vowel.get(text.slice(from, from + 2)) : undefined;
  if (shaped !== undefined && most > 1) return [shaped, 2];
  const single = most > 0 ? vowel.get(text.slice(from, from + 1)) : undefined;
  return single === undefined ? [code, 0] : [single, 1];
}

/** By the code of a vowel: what its signs make of it, as `^'` or `'`. */
const LETTERS = new Map<number, ReadonlyMap<string, number>>();
for (const vowel of 'aeiouyAEIOUY') {
  const made = new Map<string, number>();
  const shapes = [['', ''], ...Object.entries(VIQR_SHAPES)];
  const tones = [['', ''], ...Object.entries(VIQR_TONES)];
  for (const [shape = '', mark = ''] of shapes) {
    for (const [tone = '', accent = ''] of tones) {
      const letter = `${vowel}${mark}${accent}`.normalize('NFC');
      if (letter.length === 1 && shape + tone !== '') made.set(shape + tone, letter.charCodeAt(0));
    }
  }
  LETTERS.set(vowel.charCodeAt(0), made);
}
