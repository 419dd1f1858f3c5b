import type { Span } from '../../figure.js';
import { isSyllable } from './syllables.js';
import { LOST } from './utf8.js';

export interface Mended {
  readonly text: string;
  /** Words that could not be read whole. */
  readonly damaged: readonly Span[];
}

/**
 * Puts lost letters back where one alone makes a syllable (`ngư\ufdd0i` → `người`); where several do, or none,
 * U+FFFD stays. Every word that keeps one is damaged.
 */
export function mend(text: string): Mended {
  if (!BROKEN.test(text)) return { text, damaged: [] };
  const damaged: Span[] = [];
  let shift = 0;
  const mended = text.replace(BROKEN_WORD, (word, at: number) => {
    const filled = fill(word);
    const start = at + shift;
    shift += filled.length - word.length;
    if (filled.includes('\ufffd')) damaged.push({ start, end: start + filled.length });
    return filled;
  });
  return { text: mended, damaged };
}

const BROKEN = /[\ufffd\ufdd0\ufdd1]/;
const BROKEN_WORD = /[\p{L}\p{M}\p{N}]*[\ufffd\ufdd0\ufdd1][\p{L}\p{M}\p{N}\ufffd\ufdd0\ufdd1]*/gu;
const MOST_GAPS = 2;

function fill(word: string): string {
  const gaps = Array.from(word).filter((character) => LOST.has(character));
  if (gaps.length > 0 && gaps.length <= MOST_GAPS) {
    const readings = gaps.reduce(
      (words, gap) => words.flatMap((one) => Array.from(LOST.get(gap)!, (letter) => one.replace(gap, letter))),
      [word],
    );
    const syllables = readings.filter((one) => isSyllable(one));
    if (syllables.length === 1) return syllables[0]!;
  }
  return word.replace(/[\ufdd0\ufdd1]/g, '\ufffd');
}
