import { isSyllable } from './syllables.js';

/** How Vietnamese a text is. */
export interface Score {
  /** Syllables of Vietnamese with a letter that is not ASCII. */
  readonly valid: number;
  /** From 1, Vietnamese with a sign on every word, down to -2: (valid - 2 · invalid) / words; 0 without a word. */
  readonly value: number;
}

const ENOUGH = 1200;

/**
 * The score of the first stretch of a text in NFC. A word is counted where it has a letter beyond ASCII, and must then be
 * a syllable; words of ASCII, the same in every encoding, only make the others weigh less.
 */
export function scoreOf(text: string): Score {
  const end = Math.min(text.length, ENOUGH);
  let ascii = 0;
  let valid = 0;
  let invalid = 0;
  let start = -1;
  let beyond = false;
  let lower = false;
  for (let i = 0; i <= end; i++) {
    const code = i < end ? text.charCodeAt(i) : 0;
    if (code < 0x80 ? isLetter(code) : isPartOfWord(code)) {
      if (start < 0) [start, beyond, lower] = [i, false, false];
      if (code >= 0x80) beyond = true;
      else if (code >= 0x61) lower = true;
      continue;
    }
    if (start < 0) continue;
    if (beyond) {
      const word = text.slice(start, i);
      if (isSyllable(word)) valid++;
      else if (!ABBREVIATION.test(word)) invalid++;
    } else if (lower) ascii++;
    start = -1;
  }
  const words = ascii + valid + invalid;
  return { valid, value: words === 0 ? 0 : (valid - 2 * invalid) / words };
}

// QĐ, NĐ, and the đ of đ/c
const ABBREVIATION = /^[A-ZĐ]+$|^đ$/;

function isLetter(code: number): boolean {
  const small = code | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

// m², 30°, 2×3 are no words; ¸ and ® in B¸o, ®¹t are letters that went wrong.
const SIGNS = new Set(Array.from('\u00a0§°±²³·¼½×÷£€', (sign) => sign.charCodeAt(0)));

function isPartOfWord(code: number): boolean {
  if (code < 0x100) return !SIGNS.has(code);
  return code < 0x2000 || code === 0xfffd || (code >= 0xf020 && code <= 0xf0ff);
}
