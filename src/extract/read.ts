import type { Quantity, Sentence } from '../figure.js';
import { BEFORE_YEAR, VAGUE_BEFORE, HALF_OF_TIME } from '../lexicon/cues.js';
import { DIGITS, HALF, SET_PHRASES, TEN } from '../lexicon/numerals.js';
import { at, Matcher } from '../text/matcher.js';
import { mark, TokenKind } from '../text/tokens.js';
import { readGap } from './multiples.js';
import { readQuantity } from './quantities.js';
import { REJECT_OPENERS, rejectAtDigits, rejectAtWord, type Reject } from './rejects.js';
import type { NumberStyle } from './separators.js';
import { readTimeAtNumberWord } from './times.js';

/** Every numeral of a sentence: what was read, bare numbers included, and what was claimed by something else. */
export interface Reading {
  readonly quantities: Quantity[];
  readonly rejects: Reject[];
}

/** How many words may stand between the first of a label or a time and its number: `quyết định số`, `đoàn kinh tế quốc phòng`. */
const LONGEST_OPENING = 6;

const NUMBER_WORDS: ReadonlySet<string> = new Set(
  [...Object.keys(DIGITS), TEN, HALF].filter((word) => word !== 'không'),
);
const SET_PHRASE = new Matcher(SET_PHRASES.map((phrase) => [phrase, true] as const));

// Words that a number may begin with, and those at which something else may begin that claims one: a time, a label.
const NUMBERS = mark([...NUMBER_WORDS, 'gấp']);
const OPENS = mark(REJECT_OPENERS);

/** Reads a sentence from left to right, from number to number; each token is claimed once. */
export function readSentence(sentence: Sentence, style: NumberStyle): Reading {
  const quantities: Quantity[] = [];
  const rejects: Reject[] = [];
  const { length } = sentence.tokens;
  let number = -1;
  let floor = 0;
  for (let index = 0; index < length;) {
    if (number < index) {
      number = nextNumber(sentence, index);
      if (number < 0) break;
      index = Math.max(index, number - LONGEST_OPENING);
    }
    const reject = readReject(sentence, index, number);
    const quantity = !reject && index === number ? readAt(sentence, index, style, floor) : undefined;
    if (reject) rejects.push(reject);
    if (quantity) quantities.push(quantity);
    const claimed = reject ?? quantity;
    if (claimed) floor = claimed.to;
    index = claimed?.to ?? index + 1;
  }
  return { quantities, rejects };
}

/** The first token at or behind `index` that may begin a number, or -1. */
function nextNumber({ tokens }: Sentence, index: number): number {
  for (let i = index; i < tokens.length; i++) {
    const { kind, marks, mixed } = tokens[i]!;
    if (kind === TokenKind.Digits || (marks & NUMBERS) !== 0 || mixed) return i;
  }
  return -1;
}

function readReject(sentence: Sentence, index: number, number: number): Reject | undefined {
  const { kind, marks } = sentence.tokens[index]!;
  if (kind === TokenKind.Digits) return rejectAtDigits(sentence, index);
  const opens = (marks & OPENS) !== 0 || sentence.bare;
  return kind === TokenKind.Word && (opens || index === number) ? rejectWord(sentence, index) : undefined;
}

function rejectWord(sentence: Sentence, index: number): Reject | undefined {
  const claimed = rejectAtWord(sentence, index);
  if (claimed) return claimed;
  if (!NUMBER_WORDS.has(at(sentence, index).key)) return undefined;
  const time = readTimeAtNumberWord(sentence, index);
  if (time) return { from: index, to: time.to, rule: time.rule, time };
  const phrase = SET_PHRASE.match(sentence, index);
  return phrase && { from: index, to: phrase.to, rule: '<set phrase>' };
}

function readAt(sentence: Sentence, index: number, style: NumberStyle, floor: number): Quantity | undefined {
  const token = at(sentence, index);
  if (token.kind === TokenKind.Digits) return readQuantity(sentence, index, style, floor);
  if (token.key === 'gấp') return readGap(sentence, index);
  if (token.mixed) return counted(readQuantity(sentence, index, style, floor));
  if (!NUMBER_WORDS.has(token.key)) return undefined;
  if (token.key === 'năm' && BEFORE_YEAR.has(at(sentence, index - 1).key)) return undefined;
  // "… 5 năm hai bên": a number right before it has the word as its unit
  if (token.key === 'năm' && at(sentence, index - 1).kind === TokenKind.Digits) return undefined;
  // dăm bảy hộ | vài ba hộ
  if (VAGUE_BEFORE.has(at(sentence, index - 1).key)) return undefined;
  // anh Bảy tổ trưởng: a name
  if (token.capital && !token.upper && !opensSentence(sentence, index)) return undefined;
  const quantity = readQuantity(sentence, index, style, floor);
  return quantity && isCountedWord(sentence, quantity) ? quantity : undefined;
}

function opensSentence(sentence: Sentence, index: number): boolean {
  const before = at(sentence, index - 1);
  return before.kind === TokenKind.Edge || before.kind === TokenKind.Sign;
}

// l2 hộ: letters that a scanner put for digits count only before a noun
function counted(quantity: Quantity | undefined): Quantity | undefined {
  return quantity?.kind && quantity.kind !== 'measure' ? quantity : undefined;
}

// hai huyện | ba dự án | hai trăm suất quà; "một" alone is an article, "hai" without a noun counts nothing
function isCountedWord(sentence: Sentence, quantity: Quantity): boolean {
  const { numeral, kind } = quantity;
  if (!kind) return numeral.exponent >= 3;
  if (numeral.exponent > 0 || kind === 'ratio') return true;
  if (numeral.value === '1' && quantity.min === null) return false;
  if (numeral.value === '0.5' && kind === 'duration') return !HALF_OF_TIME.has(at(sentence, quantity.to).key);
  return true;
}
