import { scale } from '../decimal.js';
import type { Decimal, Kind, Numeral, Sentence } from '../figure.js';
import { AFTER_POINTS, BEHIND_MULTIPLE, COMPARED, MULTIPLES, SCORE_WORDS, SPOKEN_MONEY } from '../lexicon/cues.js';
import { CURRENCIES } from '../lexicon/currencies.js';
import { MASSES } from '../lexicon/masses.js';
import { CLASSIFIED, CLASSIFIERS, COMPOUNDS, NOT_COUNTED, NOUNS, STANDALONE } from '../lexicon/nouns.js';
import { PLACE_UNITS } from '../lexicon/places.js';
import { PERCENTS } from '../lexicon/percents.js';
import { AGES, DURATIONS, IN_SMALLER } from '../lexicon/times.js';
import { UNITS } from '../lexicon/units.js';
import { at, Matcher, surface } from '../text/matcher.js';
import { TokenKind } from '../text/tokens.js';

const VESSELS: ReadonlySet<string> = new Set(CLASSIFIERS);
/** Counted nouns that are abbreviations, which may be a unit in other letters: SV and Sv. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(NOUNS.filter((noun) => noun !== noun.toLowerCase()));

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
  | {
      readonly role: 'currency';
      readonly unit: string;
      readonly name: string;
      readonly cents: boolean;
      readonly everyday: boolean;
    }
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

const MASS = new Matcher<string>(MASSES.map((mass) => [mass, mass] as const));

/** Symbols that stand before an amount: US$185.4 triệu | $47 triệu | USD 5 triệu. */
const SYMBOL = new Matcher<string>(
  CURRENCIES.flatMap(({ code, symbols }) => (symbols ?? []).map((symbol) => [symbol, code] as const)),
);

/** The currency whose symbol ends right before token `index`, and its first token, which is none before `floor`. */
export function symbolBefore(
  sentence: Sentence,
  index: number,
  floor: number,
): { from: number; code: string } | undefined {
  const found = SYMBOL.matchBefore(sentence, index);
  // 12 VND 5 hộ: there it is the unit of the number before
  return found && found.from >= floor ? { from: found.from, code: found.value } : undefined;
}

/** The token behind the symbol that stands at token `index`, or `index` itself. */
export function skipSymbol(sentence: Sentence, index: number): number {
  return SYMBOL.match(sentence, index)?.to ?? index;
}

/** Whether a counted noun or a unit that the lexicon knows stands at token `index`. */
export function isUnit(sentence: Sentence, index: number): boolean {
  const found = BEHIND.match(sentence, index);
  return found !== undefined && !UNCOUNTED.has(found.value.role);
}

const UNCOUNTED: ReadonlySet<Entry['role']> = new Set<Entry['role']>(['none', 'classified', 'mass']);

/** Whether a physical unit stands at token `index`. */
export function isMeasure(sentence: Sentence, index: number): boolean {
  return BEHIND.match(sentence, index)?.value.role === 'measure';
}

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
      // 3 kíp trực | 4 bảng đấu: names of currencies that are everyday words are money behind a magnitude
      if (entry.everyday && numeral.exponent === 0)
        return unitReading(to, 'count', entry.name, value, '<numeral> <noun>');
      return unitReading(to, 'money', entry.unit, entry.cents ? scale(value, -2) : value, '<numeral> <currency>');
    case 'duration':
      return readDuration(sentence, index, numeral, entry, to);
    case 'measure':
      return readMeasure(sentence, index, numeral, entry, to);
    case 'standalone':
      if (entry.unit === 'lần' && isMultiple(sentence, numeral))
        return unitReading(to, 'ratio', 'lần', value, '<numeral> lần');
      return readCount(numeral, entry.unit, to);
    case 'noun':
      return readCount(numeral, entry.unit, to);
    case 'classifier': {
      const noun = readClassified(sentence, to);
      const unit = noun ? `${entry.unit} ${noun.unit}` : entry.unit;
      return unitReading(noun?.to ?? to, 'count', unit, value, '<numeral> <classifier> <noun>');
    }
  }
}

// ứng trước 20 triệu thôn chưa trả: places do not come in millions, money does
function readCount(numeral: Numeral, unit: string, to: number): UnitReading | undefined {
  if (numeral.exponent >= 6 && PLACE_UNITS.has(unit)) return undefined;
  return unitReading(to, 'count', unit, numeral.value, '<numeral> <noun>');
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
  const mass = MASS.match(sentence, index);
  if (mass && mass.to >= found.to) return { to: mass.to, unit: mass.value, mass: true, known: true };
  const { value: entry, to } = found;
  if (entry.role === 'none') return undefined;
  if (entry.role === 'currency' && entry.everyday) return { to, unit: entry.name, mass: false, known: true };
  if (entry.role !== 'classifier') return { to, unit: entry.unit, mass: false, known: true };
  const noun = readClassified(sentence, to);
  return { to: noun?.to ?? to, unit: noun ? `${entry.unit} ${noun.unit}` : entry.unit, mass: false, known: true };
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
  // 12 tấm bạt
  if (role === 'currency' && found.value.everyday) return { to: found.to, unit: found.value.name };
  if (role !== 'noun' && role !== 'classified' && role !== 'standalone' && role !== 'classifier') return undefined;
  return 'unit' in found.value ? { to: found.to, unit: found.value.unit } : undefined;
}

// "12 chậu mai": a noun that no table has is a lower-case word that is no verb, adjective or particle
function readUnknownNoun(sentence: Sentence, index: number, numeral: Numeral): UnitReading | undefined {
  const token = at(sentence, index);
  if (token.kind !== TokenKind.Word || !token.spaced || numeral.inWords || (token.key.length < 2 && !token.upper))
    return undefined;
  // 12tr bảo hành | 3 triệu rưỡi hà: money, as it is spoken
  if (numeral.exponent >= 3 && SPOKEN_MONEY.has(at(sentence, numeral.to - 1).key)) return undefined;
  if (token.capital && !(token.upper && token.key.length >= 2 && token.key.length <= 6)) return undefined;
  // Bệnh viện Đa khoa 115 vận hành: behind a name a number belongs to the name sooner than to a word no table has
  const before = at(sentence, numeral.from - 1);
  if (before.capital && (!before.upper || token.upper) && numeral.exponent === 0) return undefined;
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
  // 120 ly cà phê: a glass, where tôn 5 ly is a millimetre
  const noun = VESSELS.has(entry.unit) ? readClassified(sentence, to) : undefined;
  if (noun)
    return unitReading(noun.to, 'count', `${entry.unit} ${noun.unit}`, numeral.value, '<numeral> <classifier> <noun>');
  if (!entry.byCase) return unitReading(to, 'measure', entry.unit, numeral.value, '<numeral> <unit>');
  // Symbols that differ by case are read as written: W, but not w; Mb, but not MB; 12 SV are students.
  const written = surface(sentence, index, to);
  const unit = entry.byCase.get(written);
  if (unit !== undefined) return unitReading(to, 'measure', unit, numeral.value, '<numeral> <unit>');
  return ABBREVIATIONS.has(written) ? unitReading(to, 'count', written, numeral.value, '<numeral> <noun>') : undefined;
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
  if (BEHIND_MULTIPLE.has(at(sentence, numeral.to + 1).key)) return true;
  for (let i = numeral.from - 1; i >= numeral.from - FURTHEST_MULTIPLE; i--) {
    const { kind, key } = at(sentence, i);
    if (MULTIPLES.has(key)) return true;
    if (kind === TokenKind.Edge || (kind === TokenKind.Sign && key !== '-')) return false;
  }
  return at(sentence, numeral.from - 1).key === 'hơn' && COMPARED.has(at(sentence, numeral.from - 2).key);
}

const FURTHEST_MULTIPLE = 4;

function* entries(): Generator<readonly [string, Entry]> {
  for (const { unit, spellings } of PERCENTS)
    for (const spelling of spellings) yield [spelling, { role: 'percent', unit }];
  for (const unit of AGES) yield [unit, { role: 'age', unit }];
  for (const { unit: base, spellings } of DURATIONS) {
    for (const spelling of spellings) yield [spelling, { role: 'duration', unit: spelling, base }];
  }
  for (const { code, names, cents = [], everyday = [] } of CURRENCIES) {
    for (const name of names)
      yield [name, { role: 'currency', unit: code, name, cents: false, everyday: everyday.includes(name) }];
    for (const name of cents) yield [name, { role: 'currency', unit: code, name, cents: true, everyday: false }];
  }
  yield* measures();
  for (const unit of STANDALONE) yield [unit, { role: 'standalone', unit }];
  for (const unit of CLASSIFIERS) yield [unit, { role: 'classifier', unit }];
  for (const unit of [...COMPOUNDS, ...NOUNS]) yield [unit, { role: 'noun', unit }];
  for (const unit of MASSES) yield [unit, { role: 'mass', unit }];
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
