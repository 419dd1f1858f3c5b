import { DECODERS, decodeWestern } from './legacy.js';
import type { Legacy } from './encodings.js';
import { scoreOf, type Score } from './score.js';
import { decodeUtf8 } from './utf8.js';

/** What to take a text for, one after the other: UTF-8 read as latin-1 twice is two steps. */
export type Way = readonly ('utf-8' | Legacy)[];

/** `bytes`: each character is a byte of a file. `text`: a Unicode text, some of which may have gone wrong before. */
export type Matter = 'bytes' | 'text';

export interface Reading {
  readonly way: Way;
  readonly text: string;
  readonly score: Score;
}

/** Score that a reading must exceed, and distance that it must keep from the text as it is. Wrong ones score below -0.3. */
const LEAST_SCORE = 0.3;
const LEAST_MARGIN = 0.3;
/** Distance from other readings: VISCII and VPS have many letters in common. */
const LEAST_LEAD = 0.15;
const LEAST_SYLLABLES = 2;
/** `a^n + a^m` are two syllables of VIQR. */
const LEAST_VIQR_SYLLABLES = 4;
const ROUNDS = 2;

export function follow(way: Way, text: string, matter: Matter): Reading {
  let read = text;
  for (const [i, step] of way.entries()) {
    read = step === 'utf-8' ? decodeUtf8(read, matter === 'bytes' && i === 0) : DECODERS[step](read);
  }
  return { way, text: read, score: scoreOf(read) };
}

/** Whether a reading is Vietnamese, and surely more so than another. */
export function beats({ score }: Reading, other: Score): boolean {
  return score.value > LEAST_SCORE && score.value - other.value > LEAST_MARGIN;
}

/** The one reading of a paragraph that is Vietnamese; `ambiguous` where several are, undefined where none is. */
export function bestReading(text: string, matter: Matter): Reading | 'ambiguous' | undefined {
  const readings = readingsOf(text, matter, ROUNDS);
  const itself = readings[0]!;
  const [best, ...others] = readings.toSorted((a, b) => b.score.value - a.score.value) as [Reading, ...Reading[]];
  const least = best.way.includes('viqr') ? LEAST_VIQR_SYLLABLES : LEAST_SYLLABLES;
  if (best.text === itself.text || !beats(best, itself.score) || best.score.valid < least) return undefined;
  const rival = others.find((one) => one.text !== best.text);
  return rival && best.score.value - rival.score.value <= LEAST_LEAD ? 'ambiguous' : best;
}

const LEGACY = Object.keys(DECODERS) as Legacy[];
const VIQR_SIGN = /[aeo]\^|[uo]\+/i;

function readingsOf(text: string, matter: Matter, rounds: number): Reading[] {
  const itself = matter === 'bytes' ? decodeWestern(text) : text;
  const readings: Reading[] = [{ way: [], text: itself, score: scoreOf(itself) }];
  for (const step of LEGACY) {
    if (step !== 'viqr' || VIQR_SIGN.test(text)) readings.push(follow([step], text, matter));
  }
  const taken = follow(['utf-8'], text, matter);
  if (taken.text === itself) return readings;
  readings.push(taken);
  if (rounds > 1 && taken.score.value <= LEAST_SCORE) {
    for (const { way, ...rest } of readingsOf(taken.text, 'text', rounds - 1).slice(1)) {
      readings.push({ way: ['utf-8', ...way], ...rest });
    }
  }
  return readings;
}
