import { scale } from '../decimal.js';
import type { Decimal, Kind, Numeral, Sentence } from '../figure.js';
import { SCORE_WORDS, AFTER_POINTS, BEFORE_MULTIPLE, BEHIND_MULTIPLE } from '../lexicon/cues.js';
import { CURRENCIES } from '../lexicon/currencies.js';
import { MASSES } from '../lexicon/masses.js';
import { CLASSIFIED, CLASSIFIERS, COMPOUNDS, NOT_COUNTED, NOUNS, STANDALONE } from '../lexicon/nouns.js';
import { PERCENTS } from '../lexicon/percents.js';
import { AGES, DURATIONS, IN_SMALLER } from '../lexicon/times.js';
import { UNITS } from '../lexicon/units.js';
import { at, Matcher, surface } from '../text/matcher.js';
import { TokenKind } from '../text/tokens.js';

/** What stands behind a number. */
type Entry =
  | {
      readonly role: 'percent' | 'age' | 'standalone' | 'classifier' | 'noun' | 'classified' | 'mass';
      readonly unit: string;
    }
  | { readonly role: 'duration'; readonly unit: string; readonly base: string }
  | {
      readonly role: 'measure';
      readonly unit: string;
      readonly points: boolean;
      readonly byCase: ReadonlyMap<string, string> | null;
    }
  | { readonly role: 'currency'; readonly unit: string; readonly cents: boolean }
  | { readonly role: 'none' };

/** The unit of a numeral: tokens up to `to`, and the value where the unit changes it (cents, `5 giờ 30 phút`). */
export interface UnitReading {
  readonly to: number;
  readonly kind: Kind;
  readonly unit: string;
  readonly value: Decimal;
  readonly rule: string;
}

const BEHIND = new Matcher<Entry>(entries());

/** Symbols that stand before an amount: US$185.4 triệu | $47 triệu | USD 5 triệu. */
const SYMBOL = new Matcher<string>(
  CURRENCIES.flatMap(({ code, symbols }) => (symbols ?? []).map((symbol) => [symbol, code] as const)),
);

/** The currency whose symbol ends right before token `index`, and the token it begins with. */
export function symbolBefore(sentence: Sentence, index: number): { from: number; code: string } | undefined {
  const found = SYMBOL.matchBefore(sentence, index);
  return found && { from: found.from, code: found.value };
}

/** Whether a counted noun or a unit that the lexicon knows stands at token `index`. */
export function isUnit(sentence: Sentence, index: number): boolean {
  const found = BEHIND.match(sentence, index);
  return found !== undefined && !UNCOUNTED.has(found.value.role);
}

const UNCOUNTED: ReadonlySet<Entry['role']> = new Set<Entry['role']>(['none', 'classified', 'mass']);

/** Whether a noun that the lexicon knows stands at token `index`, of pieces or of amounts. */
export function isNounOrUnit(sentence: Sentence, index: number): boolean {
  const role = BEHIND.match(sentence, index)?.value.role;
  return role !== undefined && role !== 'none' && role !== 'classified';
}

/** The unit that begins with token `index`, behind a numeral. */
export function readUnit(sentence: Sentence, index: number, numeral: Numeral): UnitReading | undefined {
  const found = BEHIND.match(sentence, index);
  if (!found) return readUnknownNoun(sentence, index, numeral);
  const { value: entry, to } = found;
  const { value } = numeral;
  switch (entry.role) {
    case 'none':
    case 'classified':
    case 'mass':
      return undefined;
    case 'percent':
      return unitReading(to, 'percent', entry.unit, value, '<numeral> <percent>');
    case 'age':
      return unitReading(to, 'age', entry.unit, value, '<numeral> <age>');
    case 'currency':
      return unitReading(to, 'money', entry.unit, entry.cents ? scale(value, -2) : value, '<numeral> <currency>');
    case 'duration':
      return readDuration(sentence, index, numeral, entry, to);
    case 'measure':
      return readMeasure(sentence, index, numeral, entry, to);
    case 'standalone':
      if (entry.unit === 'lần' && isMultiple(sentence, numeral))
        return unitReading(to, 'ratio', 'lần', value, '<numeral> lần');
      return unitReading(to, 'count', entry.unit, value, '<numeral> <noun>');
    case 'noun':
      return unitReading(to, 'count', entry.unit, value, '<numeral> <noun>');
    case 'classifier': {
      const noun = readClassified(sentence, to);
      const unit = noun ? `${entry.unit} ${noun.unit}` : entry.unit;
      return unitReading(noun?.to ?? to, 'count', unit, value, '<numeral> <classifier> <noun>');
    }
  }
}

/** One shape for all readings, whoever makes them: the engine is fast where shapes do not vary. */
export function unitReading(to: number, kind: Kind, unit: string, value: Decimal, rule: string): UnitReading {
  return { to, kind, unit, value, rule };
}

export interface Noun {
  readonly to: number;
  /** As a row names it. */
  readonly unit: string;
  /** It comes in amounts, not in pieces: `diện tích`. */
  readonly mass: boolean;
  /** A table has it. */
  readonly known: boolean;
}

/** The first full noun that begins with token `index`: for denominators, fractions and list heads. */
export function readNoun(sentence: Sentence, index: number): Noun | undefined {
  const found = BEHIND.match(sentence, index);
  if (!found) {
    const token = at(sentence, index);
    return token.kind === TokenKind.Word && !token.capital
      ? { to: index + 1, unit: token.key, mass: false, known: false }
      : undefined;
  }
  const { value: entry, to } = found;
  if (entry.role === 'none') return undefined;
  const mass = entry.role === 'mass';
  if (entry.role !== 'classifier') return { to, unit: entry.unit, mass, known: true };
  const noun = readClassified(sentence, to);
  return { to: noun?.to ?? to, unit: noun ? `${entry.unit} ${noun.unit}` : entry.unit, mass, known: true };
}

// 27 con bò | 12 bộ máy tính | 5 bó hoa cúc; 2,6 triệu cây phân tán has no noun behind the classifier
function readClassified(sentence: Sentence, index: number): { to: number; unit: string } | undefined {
  const found = BEHIND.match(sentence, index);
  if (!found) {
    // 200 nghìn viên Aquatabs: a brand
    const token = at(sentence, index);
    return token.capital && token.spaced ? { to: index + 1, unit: surface(sentence, index, index + 1) } : undefined;
  }
  const { role } = found.value;
  if (role !== 'noun' && role !== 'classified' && role !== 'standalone' && role !== 'classifier') return undefined;
  return { to: found.to, unit: found.value.unit };
}

// "12 chậu mai": a noun that no table has is a lower-case word that is no verb, adjective or particle
function readUnknownNoun(sentence: Sentence, index: number, numeral: Numeral): UnitReading | undefined {
  const token = at(sentence, index);
  if (token.kind !== TokenKind.Word || !token.spaced || numeral.inWords || (token.key.length < 2 && !token.upper))
    return undefined;
  if (token.capital && !(token.upper && token.key.length >= 2 && token.key.length <= 6)) return undefined;
  // Bệnh viện Đa khoa 115 vận hành: behind a name a number belongs to the name sooner than to a word no table has
  const before = at(sentence, numeral.from - 1);
  if (before.capital && !before.upper && numeral.exponent === 0) return undefined;
  return unitReading(index + 1, 'count', token.key, numeral.value, '<numeral> <unknown noun>');
}

// 7 năm 6 tháng | 5 giờ 30 phút | 3 tháng rưỡi
function readDuration(
  sentence: Sentence,
  index: number,
  numeral: Numeral,
  entry: Extract<Entry, { role: 'duration' }>,
  to: number,
): UnitReading | undefined {
  const token = at(sentence, index);
  if (token.key === 'h' && token.spaced) return undefined;
  const whole = unitReading(to, 'duration', entry.unit, numeral.value, '<numeral> <time>');
  const next = at(sentence, to);
  if (next.kind !== TokenKind.Digits || !/^\d+$/.test(next.key) || numeral.value.includes('.')) return whole;
  const smaller = BEHIND.match(sentence, to + 1);
  if (smaller?.value.role !== 'duration') return whole;
  const factor = IN_SMALLER[`${entry.base} ${smaller.value.base}`];
  if (factor === undefined) return whole;
  const value = String(BigInt(numeral.value) * BigInt(factor) + BigInt(next.key));
  return unitReading(smaller.to, 'duration', smaller.value.unit, value, '<numeral> <time> <numeral> <time>');
}

function readMeasure(
  sentence: Sentence,
  index: number,
  numeral: Numeral,
  entry: Extract<Entry, { role: 'measure' }>,
  to: number,
): UnitReading | undefined {
  // 123 điểm sạt lở: places, where a noun or a verb says what they are
  if (entry.points && isPlace(sentence, numeral, to)) {
    return unitReading(to, 'count', entry.unit, numeral.value, '<numeral> <noun>');
  }
  // Symbols that differ by case are read as written: W, but not w; Mb, but not MB.
  const unit = entry.byCase ? entry.byCase.get(surface(sentence, index, to)) : entry.unit;
  return unit === undefined ? undefined : unitReading(to, 'measure', unit, numeral.value, '<numeral> <unit>');
}

// 123 điểm sạt lở | sạt lở 63 điểm; but tăng 5 điểm | 6,42 điểm
function isPlace(sentence: Sentence, numeral: Numeral, to: number): boolean {
  if (numeral.value.includes('.')) return false;
  const behind = at(sentence, to);
  if (behind.kind === TokenKind.Word && !behind.capital) return !AFTER_POINTS.has(behind.key);
  for (let index = numeral.from - 1; index >= numeral.from - FURTHEST_SCORE; index--) {
    const { kind, key } = at(sentence, index);
    if (SCORE_WORDS.has(key)) return false;
    if (kind !== TokenKind.Word) break;
  }
  return true;
}

const FURTHEST_SCORE = 6;

// gấp 2,3 lần | tăng 4,2 lần so với; bị phạt 15 lần is a count
function isMultiple(sentence: Sentence, numeral: Numeral): boolean {
  if (numeral.value.includes('.')) return true;
  const { key } = at(sentence, numeral.from - 1);
  if (key === 'gấp' || BEHIND_MULTIPLE.has(at(sentence, numeral.to + 1).key)) return true;
  for (let i = numeral.from - 1; i >= numeral.from - 4; i--) {
    if (at(sentence, i).kind !== TokenKind.Word) return false;
    if (at(sentence, i).key === 'gấp' || at(sentence, i).key === 'tăng') return true;
  }
  return BEFORE_MULTIPLE.has(key) && at(sentence, numeral.to + 1).key === 'so';
}

function* entries(): Generator<readonly [string, Entry]> {
  for (const { unit, spellings } of PERCENTS)
    for (const spelling of spellings) yield [spelling, { role: 'percent', unit }];
  for (const unit of AGES) yield [unit, { role: 'age', unit }];
  for (const { unit: base, spellings } of DURATIONS) {
    for (const spelling of spellings) yield [spelling, { role: 'duration', unit: spelling, base }];
  }
  for (const { code, names, cents = [] } of CURRENCIES) {
    for (const name of names) yield [name, { role: 'currency', unit: code, cents: false }];
    for (const name of cents) yield [name, { role: 'currency', unit: code, cents: true }];
  }
  yield* measures();
  for (const unit of STANDALONE) yield [unit, { role: 'standalone', unit }];
  for (const unit of CLASSIFIERS) yield [unit, { role: 'classifier', unit }];
  for (const unit of MASSES) yield [unit, { role: 'mass', unit }];
  for (const unit of [...COMPOUNDS, ...NOUNS]) yield [unit, { role: 'noun', unit }];
  for (const unit of CLASSIFIED) yield [unit, { role: 'classified', unit }];
  for (const word of NOT_COUNTED) yield [word, { role: 'none' }];
}

function* measures(): Generator<readonly [string, Entry]> {
  // mW and MW, Mb and MB are one word to a matcher: the letters as written choose among them.
  const byCase = new Map<string, Map<string, string>>();
  for (const { dimension, spellings, caseSensitive, as } of UNITS) {
    for (const spelling of spellings) {
      const unit = as?.[spelling] ?? spelling;
      if (caseSensitive || spelling.length === 1) {
        const key = spelling.toLowerCase();
        byCase.set(key, (byCase.get(key) ?? new Map<string, string>()).set(spelling, unit));
      } else {
        yield [spelling, { role: 'measure', unit, points: dimension === 'points', byCase: null }];
      }
    }
  }
  for (const [key, units] of byCase) yield [key, { role: 'measure', unit: key, points: false, byCase: units }];
}
