import { add, multiply, plain, scale } from '../decimal.js';
import type { Decimal, Flag, Numeral, Sentence } from '../figure.js';
import { AFTER_SPEECH, SOUNDS } from '../lexicon/cues.js';
import {
  AND_A_HALF,
  DIGITS,
  HALF,
  LATER_DIGITS,
  MAGNITUDES,
  NO_TENS,
  NOT_MAGNITUDES,
  TEN,
  TENS,
  type Magnitude,
} from '../lexicon/numerals.js';
import { at, Matcher } from '../text/matcher.js';
import { TokenKind } from '../text/tokens.js';
import { readDigits, type NumberStyle } from './separators.js';

const DIGIT_WORDS: ReadonlyMap<string, number> = new Map(Object.entries(DIGITS));
const LATER_WORDS: ReadonlyMap<string, number> = new Map(Object.entries(LATER_DIGITS));
const MAGNITUDE = new Matcher<Magnitude | null>([
  ...MAGNITUDES.flatMap((magnitude) => magnitude.spellings.map((spelling) => [spelling, magnitude] as const)),
  ...NOT_MAGNITUDES.map((phrase) => [phrase, null] as const),
]);

/** A number before its magnitudes. */
interface Coefficient {
  readonly to: number;
  readonly value: Decimal;
  readonly whole: Decimal | null;
  readonly flags: readonly Flag[];
  readonly inWords: boolean;
}

/** One `<coefficient> <magnitude>` of a chain, still apart: 437 and 6 in `2 tỷ 437 triệu`. */
interface Term {
  value: Decimal;
  exponent: number;
}

/** The number that begins with token `from`, with its magnitudes: `4.425 tỷ 611 triệu`, `hai mươi lăm nghìn`, `2 tỷ 3`. */
export function readNumeral(sentence: Sentence, from: number, style: NumberStyle): Numeral | undefined {
  const first = readCoefficient(sentence, from, style);
  if (!first || (first.inWords && !OPENING_WORDS.has(at(sentence, from).key))) return undefined;
  const sign = signBefore(sentence, from);
  const { to, exponent, value } = readMagnitudes(sentence, first, style);
  const multiplied = to > first.to;
  const opening = sign ? from - 1 : from;
  return {
    from: opening,
    to,
    start: at(sentence, opening).start,
    end: at(sentence, to - 1).end,
    value: sign === '-' && value !== '0' ? `-${value}` : value,
    coefficient: first.value,
    exponent,
    inWords: first.inWords,
    whole: multiplied ? null : first.whole,
    flags: first.flags,
  };
}

/** A numeral whose magnitude stands behind a repetition in words: `50 (năm mươi) triệu đồng`. */
export function withMagnitudesAt(sentence: Sentence, numeral: Numeral, index: number, style: NumberStyle): Numeral {
  const first: Coefficient = { ...numeral, to: index };
  const { to, exponent, value } = readMagnitudes(sentence, first, style);
  return { ...numeral, to, exponent, value };
}

/** The number with the magnitudes behind it: `611 triệu`, `hai mươi lăm nghìn tỷ`. */
function readMagnitudes(
  sentence: Sentence,
  first: Coefficient,
  style: NumberStyle,
): { to: number; exponent: number; value: Decimal } {
  let magnitude = readMagnitude(sentence, first.to);
  if (!magnitude) return { to: first.to, exponent: 0, value: first.value };
  const terms: Term[] = [{ value: first.value, exponent: 0 }];
  let { to } = first;
  let exponent = 0;
  for (;;) {
    if (magnitude) {
      ({ to } = magnitude);
      ({ exponent } = magnitude.value);
      multiplyTerms(terms, magnitude.value);
    } else {
      const next = exponent > 0 ? readNextTerm(sentence, to, style, exponent) : undefined;
      if (!next) break;
      terms.push(next.term);
      ({ to } = next);
      if (next.ends) break;
    }
    magnitude = readMagnitude(sentence, to);
  }
  return { to, exponent, value: terms.map((term) => scale(term.value, term.exponent)).reduce(add) };
}

/** The words that a number may begin with. */
const OPENING_WORDS: ReadonlySet<string> = new Set(
  [...DIGIT_WORDS.keys(), TEN, HALF].filter((word) => word !== 'không'),
);

// CPI: -0,23% | (+4,4%); a hyphen between numbers is a range, one that opens a line is a list mark
function signBefore(sentence: Sentence, index: number): string {
  const sign = at(sentence, index - 1);
  // nhiệt độ âm 3 độ C; but siêu âm 12 ca
  const sounded = at(sentence, index - 2);
  if (sign.key === 'âm' && sounded.kind !== TokenKind.Digits && !SOUNDS.has(sounded.key)) return '-';
  if ((sign.key !== '-' && sign.key !== '+') || at(sentence, index).spaced) return '';
  const before = at(sentence, index - 2);
  if (before.kind === TokenKind.Edge || before.kind === TokenKind.Digits || before.key === '%') return '';
  return sign.spaced || before.key === '(' || before.key === ':' ? sign.key : '';
}

/** Whether a word that multiplies the number before it stands at token `index`. */
export function isMagnitude(sentence: Sentence, index: number): boolean {
  return readMagnitude(sentence, index) !== undefined;
}

function readMagnitude(sentence: Sentence, index: number): { to: number; value: Magnitude } | undefined {
  const found = MAGNITUDE.match(sentence, index);
  if (!found?.value) return undefined;
  const token = at(sentence, index);
  // A capital opens a name (Vạn Ninh), but for headings and 20K; "k" stands close to its digits or before a slash.
  if (token.key === 'k' && token.spaced && at(sentence, found.to).key !== '/') return undefined;
  return { to: found.to, value: found.value };
}

// "tỷ" after "12 nghìn 600" multiplies the whole chain: 12.600 tỷ. "nghìn" after "15 triệu 5 trăm" only the last term.
function multiplyTerms(terms: Term[], { exponent, factor }: Magnitude): void {
  const last = terms.length - 1;
  terms.forEach((term, i) => {
    if (i !== last && term.exponent >= exponent) return;
    term.exponent += exponent;
    if (factor !== undefined) term.value = multiply(term.value, String(factor));
  });
}

/** What may follow a magnitude: a lower term (`611 triệu`), half of it (`rưỡi`), the next decimal place (`2 tỷ 3`). */
function readNextTerm(
  sentence: Sentence,
  index: number,
  style: NumberStyle,
  exponent: number,
): { term: Term; to: number; ends: boolean } | undefined {
  const token = at(sentence, index);
  // 2 triệu rưỡi
  if (AND_A_HALF.has(token.key)) return { term: { value: '5', exponent: exponent - 1 }, to: index + 1, ends: true };
  const next = readCoefficient(sentence, index, style);
  if (!next || next.whole !== null || next.value.includes('.')) return undefined;
  const term = { value: next.value, exponent: 0 };
  const magnitude = readMagnitude(sentence, next.to);
  // 2 tỷ 437 triệu | 12 nghìn 600 tỷ
  if (magnitude && magnitude.value.exponent !== exponent) return { term, to: next.to, ends: false };
  if (magnitude) return undefined;
  const behind = at(sentence, next.to);
  // 300 nghìn 500 đồng: the rest in ones, where the currency follows
  if (exponent >= 3 && (behind.key === 'đồng' || behind.key === 'đ') && next.value.length <= exponent) {
    return { term, to: next.to, ends: true };
  }
  // 1 nghìn 140 người
  if (exponent === 3 && next.value.length === 3 && !next.inWords && behind.kind === TokenKind.Word) {
    return { term, to: next.to, ends: true };
  }
  // một trăm linh năm học viên | một nghìn hai trăm năm mươi công nhân: words below the magnitude
  if (next.inWords && !LATER_WORDS.has(token.key)) {
    if (token.key === 'năm' && next.to === index + 1) return undefined; // hai trăm năm: years
    const below = exponent === 2 || NO_TENS.has(token.key);
    return below ? { term, to: next.to, ends: true } : speech(sentence, next, term, exponent);
  }
  // 2 tỷ 3 | 3 triệu 2 mỗi tháng | một tỷ tư
  return speech(sentence, next, term, exponent);
}

function speech(sentence: Sentence, next: Coefficient, term: Term, exponent: number): ReturnType<typeof readNextTerm> {
  const behind = at(sentence, next.to);
  const alone = behind.kind !== TokenKind.Word || AFTER_SPEECH.has(behind.key);
  const single = next.value.length === 1 && next.value !== '0';
  // giá 2 tỷ 350: three digits are of the next magnitude
  const three = next.value.length === 3 && !next.inWords && exponent >= 6;
  if (!(single || three) || !alone || exponent < 3 || behind.key === '%' || behind.key === '/') return undefined;
  if (behind.kind === TokenKind.Digits || (behind.kind === TokenKind.Sign && !behind.spaced && behind.key === '-'))
    return undefined;
  return { term: { ...term, exponent: exponent - next.value.length }, to: next.to, ends: true };
}

/** A numeral of nothing in particular before token `index`: lets a head be read for its unit as the words behind a number are. */
export function bareNumeral(index: number): Numeral {
  return {
    from: index,
    to: index,
    start: 0,
    end: 0,
    value: '2',
    coefficient: '2',
    exponent: 0,
    inWords: false,
    whole: null,
    flags: [],
  };
}

function readCoefficient(sentence: Sentence, index: number, style: NumberStyle): Coefficient | undefined {
  const whole = readWhole(sentence, index, style);
  // hai phẩy năm | 2 chấm 23
  const point = whole && at(sentence, whole.to).key;
  if (!whole || (point !== 'phẩy' && point !== 'chấm') || whole.value.includes('.')) return whole;
  const decimals = readWhole(sentence, whole.to + 1, style);
  if (!decimals || decimals.value.includes('.')) return whole;
  return { ...whole, to: decimals.to, value: plain('', whole.value, decimals.value), whole: null };
}

function readWhole(sentence: Sentence, index: number, style: NumberStyle): Coefficient | undefined {
  const token = at(sentence, index);
  if (token.kind === TokenKind.Digits) return readDigitTokens(sentence, index, style);
  if (token.kind !== TokenKind.Word) return undefined;
  return readMisread(sentence, index, style) ?? (sentence.bare ? undefined : readWords(sentence, index));
}

// 1.327 | 1 234 567: spaces group where one to three digits are followed by threes
function readDigitTokens(sentence: Sentence, index: number, style: NumberStyle): Coefficient {
  let raw = at(sentence, index).key;
  let to = index + 1;
  const behind = at(sentence, to);
  if (behind.kind === TokenKind.Digits && /^[1-9]\d{0,2}$/.test(raw)) {
    while (isGroup(sentence, to)) raw += at(sentence, to++).key;
  } else if (behind.kind === TokenKind.Word && !behind.spaced && MISREAD_TAIL.test(behind.key)) {
    // 1O5 hộ: a letter that a scanner put for a digit
    return misread(to + 1, raw + digitsOf(behind.key), style);
  }
  const { value, whole, flags } = readDigits(raw, style);
  return { to, value, whole, flags, inWords: false };
}

function misread(to: number, digits: string, style: NumberStyle): Coefficient {
  const { value } = readDigits(digits, style);
  return { to, value, whole: null, flags: ['malformed_number'], inWords: false };
}

function isGroup(sentence: Sentence, index: number): boolean {
  const token = at(sentence, index);
  const before = at(sentence, index - 1);
  return token.kind === TokenKind.Digits && /^\d{3}(?:,\d+)?$/.test(token.key) && token.start === before.end + 1;
}

// l2 hộ: what a scanner makes of 12
const MISREAD = /^[lio][lo]*\d[\dlo]*$/;
const MISREAD_TAIL = /^[lo][\dlo]*$/;

function readMisread(sentence: Sentence, index: number, style: NumberStyle): Coefficient | undefined {
  const { key, capital, mixed } = at(sentence, index);
  return !mixed || capital || key.length > 6 || !MISREAD.test(key)
    ? undefined
    : misread(index + 1, digitsOf(key), style);
}

function digitsOf(key: string): string {
  return key.replace(/[li]/g, '1').replace(/o/g, '0');
}

/** A number below a hundred in words: `mười hai`, `hai mươi lăm`, `linh năm`, `ba`, `nửa`. */
function readWords(sentence: Sentence, index: number): Coefficient | undefined {
  const word = (offset: number) => at(sentence, index + offset).key;
  const result = (value: number | string, length: number): Coefficient => {
    return { to: index + length, value: String(value), whole: null, flags: [], inWords: true };
  };
  const first = word(0);
  if (first === HALF) return result('0.5', 1);
  if (first === TEN) {
    const ones = onesAfterTens(word(1));
    return ones === undefined ? result(10, 1) : result(10 + ones, 2);
  }
  if (NO_TENS.has(first)) {
    const ones = DIGIT_WORDS.get(word(1)) ?? LATER_WORDS.get(word(1));
    return ones === undefined ? undefined : result(ones, 2);
  }
  const digit = DIGIT_WORDS.get(first) ?? LATER_WORDS.get(first);
  if (digit === undefined) return undefined;
  if (word(1) !== TENS) {
    // hai lăm | ba mốt, in speech
    const short = digit >= 2 && first !== 'tư' ? SHORT_ONES.get(word(1)) : undefined;
    return short === undefined ? result(digit, 1) : result(digit * 10 + short, 2);
  }
  const ones = onesAfterTens(word(2));
  return ones === undefined ? result(digit * 10, 2) : result(digit * 10 + ones, 3);
}

const SHORT_ONES: ReadonlyMap<string, number> = new Map([['lăm', 5], ['nhăm', 5], ['mốt', 1], ['tư', 4]]); // prettier-ignore

// hai mươi năm is twenty years: five is lăm there
function onesAfterTens(word: string): number | undefined {
  if (word === 'năm' || word === 'không') return undefined;
  return DIGIT_WORDS.get(word) ?? LATER_WORDS.get(word);
}
