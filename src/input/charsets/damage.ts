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
 * U+FFFD stays and the word is damaged. So is one that could be a unit, but that is read as the unit.
 */
export function mend(text: string): Mended {
  if (!BROKEN.test(text)) return { text, damaged: [] };
  const damaged: Span[] = [];
  let shift = 0;
  const mended = text.replace(BROKEN_WORD, (word, at: number) => {
    const syllables = syllablesOf(word);
    const filled =
      syllables.length === 1 ? syllables[0]! : (UNITS.find((unit) => syllables.includes(unit)) ?? lost(word));
    const start = at + shift;
    shift += filled.length - word.length;
    if (syllables.length !== 1) damaged.push({ start, end: start + filled.length });
    return filled;
  });
  return { text: mended, damaged };
}

const BROKEN = /[\ufffd\ufdd0\ufdd1]/;
// Only from where a word begins: a long one without damage is looked at once.
const BROKEN_WORD =
  /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}\p{N}]*[\ufffd\ufdd0\ufdd1][\p{L}\p{M}\p{N}\ufffd\ufdd0\ufdd1]*/gu;
const MOST_GAPS = 2;

/** Units that a lost letter leaves in doubt: `gi?` may be giờ, giỏ or giọ. */
const UNITS = ['giờ', 'tờ', 'lọ', 'ngọn', 'mỏ'];

/** What a word with gaps can be. */
function syllablesOf(word: string): string[] {
  const gaps = Array.from(word).filter((character) => LOST.has(character));
  if (gaps.length === 0 || gaps.length > MOST_GAPS) return [];
  return gaps
    .reduce(
      (words, gap) => words.flatMap((one) => Array.from(LOST.get(gap)!, (letter) => one.replace(gap, letter))),
      [word],
    )
    .filter((one) => isSyllable(one));
}

function lost(word: string): string {
  return word.replace(/[\ufdd0\ufdd1]/g, '\ufffd');
}
