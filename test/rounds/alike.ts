import type { Figure } from '../../src/index.js';
import type { Annotation, Wordings } from './texts.js';

/** One spelling for all that are the same word. */
export function folded(words: string | null | undefined): string {
  return (words ?? '').normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

/** `0.50` and `.5` are one decimal. Null where there is none. */
export function sameDecimal(wanted: string | undefined, given: string | null): boolean {
  return shortest(wanted ?? null) === shortest(given);
}

function shortest(decimal: string | null): string | null {
  if (decimal === null) return null;
  const short = decimal.replace(/^(-?)0+(?=\d)/, '$1').replace(/\.0+$|(\.\d*?)0+$/, '$1');
  return short === '-0' ? '0' : short;
}

/** Units that reports write in more than one way, by the way that is compared. */
const SPELLINGS: readonly (readonly [written: RegExp, as: string])[] = [
  [/²/g, '2'],
  [/³/g, '3'],
  [/tỉ/g, 'tỷ'],
  [/^phần trăm$/, '%'],
  [/^(?:độ c|oc)$/, '°c'],
  [/^(?:héc[ -]?ta|hecta)$/, 'ha'],
  [/^(?:ki[ -]?lô[ -]?mét|cây số)$/, 'km'],
  [/^mét$/, 'm'],
  [/^(?:ki[ -]?lô[ -]?gam|kilogam)$/, 'kg'],
];

function unitOf(written: string): string {
  return SPELLINGS.reduce((unit, [spelling, as]) => unit.replace(spelling, as), folded(written));
}

/** What is counted has a short and a long name that begin alike: `lượt` and `lượt khách`. */
export function sameUnit(wanted: Annotation, given: Figure): boolean {
  const [one, other] = [unitOf(wanted.unit), unitOf(given.unit)];
  if (one === other) return true;
  const counted = wanted.kind === 'count' || wanted.kind === 'ratio';
  return counted && one !== '' && other !== '' && one.split(' ')[0] === other.split(' ')[0];
}

/** How much of the words is shared, from 0 to 1: twice the common words by all words, for the nearest wording. */
export function overlap(wordings: Wordings, given: string | null): number {
  return Math.max(...[wordings].flat().map((wanted) => shared(wordsOf(wanted), wordsOf(given))));
}

function shared(wanted: readonly string[], given: readonly string[]): number {
  if (wanted.length + given.length === 0) return 1;
  const left = [...wanted];
  for (const word of given) {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
  }
  return (2 * (wanted.length - left.length)) / (wanted.length + given.length);
}

function wordsOf(phrase: string | null): string[] {
  return folded(phrase).match(/[\p{L}\p{M}\p{N}%]+/gu) ?? [];
}
