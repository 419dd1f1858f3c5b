import type { Sentence } from '../figure.js';
import {
  AFTER_MONTHS,
  BEFORE_MONTHS,
  BEFORE_SCORE,
  BEFORE_TERM,
  POPULATION_HEADS,
  VERBAL_NOUNS,
} from '../lexicon/cues.js';
import { DIGITS } from '../lexicon/numerals.js';
import { AMOUNT_OF, COUNTED_BEHIND_LABEL, LABELS, NOT_LABELS, SLOGANS } from '../lexicon/labels.js';
import { at, entriesOf, Matcher } from '../text/matcher.js';
import { mark, TokenKind, type Token } from '../text/tokens.js';
import { isMagnitude } from './numerals.js';
import { readTimeAtDigits, readTimeAtWord, TIME_BEHIND, TIME_OPENERS, type Time } from './times.js';
import { isRateBase, RATE_TIME } from './denominators.js';
import { leadsToFraction } from './shares.js';
import { isMeasure, isNounOrUnit, isUnit, symbolBefore } from './units.js';

/** Tokens claimed by something that is no figure: up to, not including, `to`, by the rule of that name. */
export interface Reject {
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  /** The expression of time, where it is one. */
  readonly time?: Time;
}

interface Rule {
  readonly name: string;
  /** What must stand behind the digits for the rule to read them: most numbers have a word there, and few rules to try. */
  readonly behind: 'anything' | 'sign' | 'word' | 'letters';
  /** Index behind the last token claimed, or undefined where the rule does not read this. */
  read(sentence: Sentence, index: number): number | undefined;
}

const LABEL = new Matcher(entriesOf(LABELS));
const AMOUNT = new Matcher(AMOUNT_OF.map((phrase) => [phrase, true] as const));
const NO_LABEL = new Matcher(NOT_LABELS.map((phrase) => [phrase, true] as const));
const COUNTED = new Matcher(COUNTED_BEHIND_LABEL.map((phrase) => [phrase, true] as const));
const SLOGAN = new Matcher(SLOGANS.map((word) => [word, true] as const));

/** The words at which `rejectAtWord` may find something. */
export const REJECT_OPENERS: readonly string[] = [...LABEL.firstWords(), ...TIME_OPENERS];

/** Rules for numbers in digits. The longest reading wins, the earlier rule where two are as long. */
const AT_DIGITS: readonly Rule[] = [
  { name: '<name>-<number>', behind: 'anything', read: readGlued },
  { name: '<list mark>', behind: 'anything', read: readListMark },
  { name: '<phone>', behind: 'anything', read: readPhone },
  { name: '<document number>', behind: 'sign', read: readDocumentNumber },
  { name: '<plate>', behind: 'letters', read: readPlate },
  { name: '24/7', behind: 'sign', read: readAroundTheClock },
  { name: '<version>', behind: 'anything', read: readVersion },
  { name: '<score>', behind: 'sign', read: readScore },
  { name: '<date without year>', behind: 'sign', read: readShortDate },
  { name: '<slash>', behind: 'sign', read: readBareSlash },
  { name: '<code>', behind: 'letters', read: readCode },
  { name: '<year>', behind: 'anything', read: readYear },
  { name: '<slogan>', behind: 'anything', read: readSlogan },
  { name: '<co-ordinate>', behind: 'word', read: readCoordinate },
  { name: '<rate base>', behind: 'word', read: readRateBase },
  { name: '<n> tháng', behind: 'word', read: readMonthsSoFar },
  { name: '<identifier>', behind: 'anything', read: readIdentifier },
  { name: '<unit of a table>', behind: 'word', read: readTableUnit },
  { name: '<grade>', behind: 'anything', read: readGrade },
  { name: '<n> cấp', behind: 'word', read: readTiers },
];

/** What claims the numerals that begin at or behind the word at `index`: a date, a label with its number. */
export function rejectAtWord(sentence: Sentence, index: number): Reject | undefined {
  const time = readTimeAtWord(sentence, index);
  if (time) return { from: index, to: time.to, rule: time.rule, time };
  return readLabel(sentence, index);
}

/** What claims the digits at `index`. */
export function rejectAtDigits(sentence: Sentence, index: number): Reject | undefined {
  if (isPlain(sentence, index)) return undefined;
  const time = readTimeAtDigits(sentence, index);
  let best: Reject | undefined = time && { from: index, to: time.to, rule: time.rule, time };
  for (const rule of RULES_BY_BEHIND[behindOf(at(sentence, index + 1))]) {
    const to = rule.read(sentence, index);
    if (to !== undefined && to > (best?.to ?? index)) best = { from: index, to, rule: rule.name };
  }
  return best;
}

// Words beside digits that some rule above, or an expression of time, asks for.
const BESIDE = mark([...SLOGAN.firstWords(), ...TIME_BEHIND, 'độ', 'cứ', 'trên', 'mỗi', 'vàng', 'cấp']);

/** Most numbers stand between two ordinary words, and no rule can claim them: 1.327 in `kết nạp 1.327 hội viên`. */
function isPlain(sentence: Sentence, index: number): boolean {
  const before = at(sentence, index - 1);
  const behind = at(sentence, index + 1);
  if (before.kind !== TokenKind.Word || behind.kind !== TokenKind.Word || sentence.bare || BESIDE === 0) return false;
  if (!behind.spaced || !at(sentence, index).spaced || ((before.marks | behind.marks) & BESIDE) !== 0) return false;
  const { key } = at(sentence, index);
  const isGrouped = key.length > 4 && key.indexOf('.') === key.lastIndexOf('.');
  return key.charCodeAt(0) !== 48 && (key.length < 4 || isGrouped);
}

const RULES_BY_BEHIND = {
  sign: AT_DIGITS.filter(({ behind }) => behind === 'anything' || behind === 'sign'),
  word: AT_DIGITS.filter(({ behind }) => behind === 'anything' || behind === 'word'),
  letters: AT_DIGITS.filter(({ behind }) => behind === 'anything' || behind === 'letters' || behind === 'word'),
};

function behindOf(token: Token): keyof typeof RULES_BY_BEHIND {
  if (token.kind !== TokenKind.Word) return 'sign';
  return token.spaced ? 'word' : 'letters';
}

// Điều 5 | Quận 7 | quốc lộ 4D, 32 và 279 | cấp 12, but cấp 14 giấy chứng nhận
function readLabel(sentence: Sentence, index: number): Reject | undefined {
  const label = LABEL.match(sentence, index);
  if (!label || isPartOfName(sentence, index) || NO_LABEL.matchBefore(sentence, label.to)) return undefined;
  const number = skipColon(sentence, label.to);
  const token = at(sentence, number);
  if (token.kind === TokenKind.Word) {
    // thứ hai | lần thứ nhất
    const ordinal = at(sentence, label.to - 1).key === 'thứ' && token.key in DIGITS;
    return ordinal ? { from: index, to: number + 1, rule: 'thứ <ordinal>' } : undefined;
  }
  if (token.kind !== TokenKind.Digits || !isName(token)) return undefined;
  // tổng đài 1900 6868
  const phone = readPhone(sentence, number);
  if (phone) return { from: index, to: phone, rule: '<phone>' };
  const to = endOfName(sentence, number);
  // Without marks every short label is also another word: thu 25 triệu is no thứ 25.
  const yields = label.value === 'unlessCounted' || sentence.bare;
  if (yields && (number > label.to || isCounted(sentence, index, to) || isCounted(sentence, index, number + 1))) {
    return undefined;
  }
  if (at(sentence, label.to - 1).key === 'số' && AMOUNT.matchBefore(sentence, label.to)) return undefined;
  return { from: index, to: endOfNames(sentence, to), rule: `<label> <number>` };
}

// cấp 14 giấy chứng nhận | phụ cấp 80 nghìn | nhóm 15 - 44 tuổi
function isCounted(sentence: Sentence, label: number, index: number): boolean {
  const { key, capital, upper, spaced } = at(sentence, index);
  if (key === '%' || isMagnitude(sentence, index) || (!spaced && MAGNITUDE_LETTERS.test(key))) return true;
  if ((key === '-' || key === 'đến') && at(sentence, index + 1).kind === TokenKind.Digits)
    return isCounted(sentence, label, index + 2);
  // khoản 4 Điều 12 | Khu 7 đề nghị lắp …
  const named = (capital && !upper) || (at(sentence, label).capital && VERBAL_NOUNS.has(key));
  // học sinh lớp 9 học kỳ I
  if (named) return false;
  return COUNTED.match(sentence, index) !== undefined || (!RATE_TIME.match(sentence, index) && isUnit(sentence, index));
}

// Hải Phòng 2: the second half of a name is no label
function isPartOfName(sentence: Sentence, index: number): boolean {
  const before = at(sentence, index - 1);
  return at(sentence, index).capital && before.capital && !before.upper;
}

// ĐT: 0912.345.678 | Số: 27/BC-CTĐ
function skipColon(sentence: Sentence, index: number): number {
  return at(sentence, index).key === ':' ? index + 1 : index;
}

function isName(token: Token): boolean {
  return !token.key.includes(',') && !/\.\d{3}$/.test(token.key);
}

/** The end of a number that names: with glued letters and what hangs on by slashes and hyphens (`12/5`, `12+300`, `30a`). */
function endOfName(sentence: Sentence, index: number): number {
  let to = index + 1;
  for (;;) {
    const token = at(sentence, to);
    const glued =
      !token.spaced &&
      (token.kind !== TokenKind.Sign || (NAME_SIGNS.has(token.key) && isGluedPart(at(sentence, to + 1))));
    if (!glued) return to;
    to++;
  }
}

const NAME_SIGNS: ReadonlySet<string> = new Set(['/', '-', '+', '.', '_']);

function isGluedPart(token: Token): boolean {
  return !token.spaced && (token.kind === TokenKind.Digits || token.kind === TokenKind.Word);
}

// … 4D, 32 và 279
function endOfNames(sentence: Sentence, to: number): number {
  const join = at(sentence, to).key;
  if (join !== ',' && join !== 'và' && join !== '-' && join !== 'đến') return to;
  const next = at(sentence, to + 1);
  if (next.kind !== TokenKind.Digits || !isName(next)) return to;
  const end = endOfName(sentence, to + 1);
  const behind = at(sentence, end);
  const counts = isUnit(sentence, end) && !(behind.capital && !behind.upper);
  if (counts || behind.key === '%' || behind.key === ':' || behind.key === '.') return to;
  return endOfNames(sentence, end);
}

// COVID-19 | PM2.5 | Km153+450 | https://example.vn/tin/2024
function readGlued(sentence: Sentence, index: number): number | undefined {
  const token = at(sentence, index);
  const sign = at(sentence, index - 1);
  // ABC123, but USD1,23
  if (!token.spaced && sign.kind === TokenKind.Word)
    return symbolBefore(sentence, index, 0) ? undefined : endOfName(sentence, index);
  if (token.spaced || sign.spaced || sign.kind !== TokenKind.Sign || !NAME_SIGNS.has(sign.key))
    return isAddress(sentence, index) ? endOfName(sentence, index) : undefined;
  const name = at(sentence, index - 2);
  const isCode =
    name.kind === TokenKind.Word && (name.upper || /\d/.test(name.key) || sign.key === '.' || sign.key === '_');
  return isCode || isAddress(sentence, index) ? endOfName(sentence, index) : undefined;
}

/** Whether the run of glued tokens before `index` is an address: it holds `://`, `@` or `www`. */
function isAddress(sentence: Sentence, index: number): boolean {
  for (let i = index; i > index - 24 && !at(sentence, i).spaced; i--) {
    const { key } = at(sentence, i - 1);
    if (key === '@' || key === 'www' || (key === '/' && at(sentence, i - 2).key === '/')) return true;
  }
  return false;
}

// 1. Trồng trọt | 2) … | 1.1. … | [4] | (1) | ; 2. Tổ 6 có …
function readListMark(sentence: Sentence, index: number): number | undefined {
  const token = at(sentence, index);
  const behind = at(sentence, index + 1);
  const before = at(sentence, index - 1);
  if (before.key === '[' && behind.key === ']') return index + 2;
  if (before.key === '(' && behind.key === ')' && /^\d{1,2}$/.test(token.key)) return index + 2;
  if (before.kind === TokenKind.Word) return undefined;
  const opens =
    before.kind === TokenKind.Edge || ((before.key === ';' || before.key === ':') && at(sentence, index + 2).capital);
  if (!opens || !/^\d{1,2}(\.\d{1,2})*$/.test(token.key)) return undefined;
  if (!behind.spaced && (behind.key === '.' || behind.key === ')' || behind.key === '/')) {
    return behind.key === '/' && at(sentence, index + 2).kind === TokenKind.Digits ? undefined : index + 2;
  }
  // 1.1 Công tác …
  return token.key.includes('.') && behind.capital && !/\.\d{3}$/.test(token.key) ? index + 1 : undefined;
}

// 0912.345.678 | (024) 3825 5555 | (+84) 292 3841 560 | 1900 9095
function readPhone(sentence: Sentence, index: number): number | undefined {
  const first = at(sentence, index).key;
  const opened = at(sentence, index - 1).key;
  const abroad = first === '84' && opened === '+';
  if (!abroad && first.charCodeAt(0) > 49) return undefined;
  if (!abroad && !/^0\d/.test(first) && !/^1[89]00$/.test(first)) return undefined;
  if (/,/.test(first)) return undefined;
  let digits = first.replace(/\D/g, '').length;
  let to = index + 1;
  for (;;) {
    const sign = at(sentence, to);
    const skip = sign.kind === TokenKind.Sign && (sign.key === ')' || sign.key === '-' || sign.key === '.') ? 1 : 0;
    const next = at(sentence, to + skip);
    if (
      next.kind !== TokenKind.Digits ||
      next.key.includes(',') ||
      next.key.length > 9 ||
      isUnit(sentence, to + skip + 1)
    )
      break;
    digits += next.key.replace(/\D/g, '').length;
    to += skip + 1;
    if (digits >= 12) break;
  }
  return digits >= 9 || (digits >= 8 && /^1[89]00/.test(first)) || (digits >= 6 && abroad) ? to : undefined;
}

// 123/QĐ-TTg | 146/2017/NĐ-CP | 18-NQ/TW | 532 - TB/TU
function readDocumentNumber(sentence: Sentence, index: number): number | undefined {
  let to = index + 1;
  if (at(sentence, to).key === '/' && /^(19|20)\d\d$/.test(at(sentence, to + 1).key)) to += 2;
  const sign = at(sentence, to);
  const letters = at(sentence, to + 1);
  if ((sign.key !== '/' && sign.key !== '-') || letters.kind !== TokenKind.Word || !letters.upper) return undefined;
  const behind = at(sentence, to + 2);
  if (sign.key === '-' && behind.key !== '/') return undefined;
  if (sign.key === '/' && letters.spaced) return undefined;
  if (letters.key.length < 2 || (isUnit(sentence, to + 1) && behind.key !== '-')) return undefined;
  to += 2;
  while (
    !at(sentence, to).spaced &&
    (at(sentence, to).key === '-' || at(sentence, to).key === '/') &&
    isGluedPart(at(sentence, to + 1))
  )
    to += 2;
  return to;
}

// 29B-123.45 | 15B1-234.56
function readPlate(sentence: Sentence, index: number): number | undefined {
  const letters = at(sentence, index + 1);
  const isPlate = /^\d\d$/.test(at(sentence, index).key) && letters.upper && !letters.spaced && letters.key.length <= 3;
  const number = at(sentence, index + 3);
  return isPlate && /^[-.]$/.test(at(sentence, index + 2).key) && number.kind === TokenKind.Digits
    ? index + 4
    : undefined;
}

function readAroundTheClock(sentence: Sentence, index: number): number | undefined {
  const behind = at(sentence, index + 2).key;
  if (at(sentence, index).key !== '24' || at(sentence, index + 1).key !== '/' || (behind !== '24' && behind !== '7'))
    return undefined;
  const unit = at(sentence, index + 3).key;
  return unit === 'giờ' || unit === 'h' ? index + 4 : index + 3;
}

// 192.168.1.10 | 2.4.1 | NB.1.8.1
function readVersion(sentence: Sentence, index: number): number | undefined {
  const { key } = at(sentence, index);
  if (key.length < 5 || key.indexOf('.') === key.lastIndexOf('.')) return undefined;
  const groups = key.split('.');
  return groups.length >= 3 && groups.slice(1, -1).some((group) => group.length < 3) ? index + 1 : undefined;
}

// thắng 2-1 | hòa 1 - 1
function readScore(sentence: Sentence, index: number): number | undefined {
  const last = at(sentence, index + 2);
  const isScore =
    at(sentence, index + 1).key === '-' && /^\d{1,2}$/.test(at(sentence, index).key) && /^\d{1,2}$/.test(last.key);
  return isScore && BEFORE_SCORE.has(at(sentence, index - 1).key) && !isUnit(sentence, index + 3)
    ? index + 3
    : undefined;
}

// 29/1 | từ 20/2; 18/71 xã is a share
function readShortDate(sentence: Sentence, index: number): number | undefined {
  const date = at(sentence, index).key;
  const month = at(sentence, index + 2).key;
  if (
    at(sentence, index + 1).key !== '/' ||
    !/^(0?[1-9]|[12]\d|3[01])$/.test(date) ||
    !/^(0?[1-9]|1[0-2])$/.test(month)
  )
    return undefined;
  const next = at(sentence, index + 3);
  if (leadsToFraction(sentence, index)) return undefined;
  // từ 12/2 bạn cần biết: no part is more than its whole
  if (Number(date) > Number(month) && next.key !== '/') return index + 3;
  return isNounOrUnit(sentence, index + 3) || next.key === 'số' || next.key === '/' ? undefined : index + 3;
}

// tỷ lệ 1/500 | 118/77/49 Lê Trọng Tấn | 42/5B
function readBareSlash(sentence: Sentence, index: number): number | undefined {
  if (at(sentence, index + 1).key !== '/' || at(sentence, index + 2).kind !== TokenKind.Digits) return undefined;
  const to = endOfName(sentence, index + 2);
  const isAddressNumber = to > index + 3;
  const isScale = at(sentence, index - 1).key === 'lệ'; // tỷ lệ 1/500
  if (!isScale && !isAddressNumber && leadsToFraction(sentence, index)) return undefined;
  return isScale || isAddressNumber || !(isNounOrUnit(sentence, to) || mayBeNoun(sentence, to)) ? to : undefined;
}

function mayBeNoun(sentence: Sentence, index: number): boolean {
  const token = at(sentence, index);
  return token.kind === TokenKind.Word && !token.capital;
}

// 5G | 20T294 | 30a: letters glued to digits that are no unit
function readCode(sentence: Sentence, index: number): number | undefined {
  const letters = at(sentence, index + 1);
  if (
    letters.kind !== TokenKind.Word ||
    letters.spaced ||
    isUnit(sentence, index + 1) ||
    MAGNITUDE_LETTERS.test(letters.key)
  )
    return undefined;
  return endOfName(sentence, index);
}

const MAGNITUDE_LETTERS =
  /^(k|tr|tỷ|tỉ|ty|triệu|trieu|nghìn|ngàn|vạn|chục|trăm|m\d{1,2}|tr\d+k?|tỷ\d+|k\d+|[lo][\dlo]*)$/;

// đến 2025 đạt …: four digits without a unit
function readYear(sentence: Sentence, index: number): number | undefined {
  const { key } = at(sentence, index);
  if (key.length !== 4 || !/^(19|20)\d\d$/.test(key)) return undefined;
  const next = at(sentence, index + 1);
  return next.key === '%' || next.key === '/' || isUnit(sentence, index + 1) || MAGNITUDE_LETTERS.test(next.key)
    ? undefined
    : index + 1;
}

// OCOP 4 sao | 4 tại chỗ | 3 - 5 sao | "5 không, 3 sạch"
function readSlogan(sentence: Sentence, index: number): number | undefined {
  const range = at(sentence, index + 1).key === '-' && at(sentence, index + 2).kind === TokenKind.Digits ? 2 : 0;
  const slogan = SLOGAN.match(sentence, index + range + 1);
  // 12 quyết định | 5 không gian: a longer noun
  return slogan && (ALWAYS_SLOGANS.has(at(sentence, slogan.from).key) || !isUnit(sentence, slogan.from))
    ? slogan.to
    : undefined;
}

/** Stars and `tại chỗ` count nothing, though `sao` is a noun. */
const ALWAYS_SLOGANS: ReadonlySet<string> = new Set(['sao', 'tại']);

// số sổ BHXH 7909123456: so many digits without groups number somebody
function readIdentifier(sentence: Sentence, index: number): number | undefined {
  const { key } = at(sentence, index);
  return key.length >= SHORTEST_IDENTIFIER && /^\d+$/.test(key) && !isUnit(sentence, index + 1) ? index + 1 : undefined;
}

const SHORTEST_IDENTIFIER = 9;

// (ĐVT: 1.000 đồng/m2) | Đơn vị tính: 1000 con
function readTableUnit(sentence: Sentence, index: number): number | undefined {
  const named = at(sentence, index - 1).key === ':' ? at(sentence, index - 2).key : '';
  const isHead = named === 'đvt' || (named === 'tính' && at(sentence, index - 3).key === 'vị');
  return isHead && /^10*(?:\.000)*$/.test(at(sentence, index).key) ? index + 1 : undefined;
}

// gạo 5% tấm | vàng 9999 | vàng 24K
function readGrade(sentence: Sentence, index: number): number | undefined {
  const behind = at(sentence, index + 1);
  if (behind.key === '%') return at(sentence, index + 2).key === 'tấm' ? index + 2 : undefined;
  if (at(sentence, index - 1).key !== 'vàng') return undefined;
  if (behind.key === 'k' && !behind.spaced) return index + 2;
  return /^9{2,4}(?:[,.]9)?$/.test(at(sentence, index).key) && !isUnit(sentence, index + 1) ? index + 1 : undefined;
}

// chính quyền địa phương 2 cấp
function readTiers(sentence: Sentence, index: number): number | undefined {
  return at(sentence, index + 1).key === 'cấp' && at(sentence, index - 1).key === 'phương' ? index + 2 : undefined;
}

// 15,5 độ Vĩ Bắc
function readCoordinate(sentence: Sentence, index: number): number | undefined {
  const axis = at(sentence, index + 2).key;
  return at(sentence, index + 1).key === 'độ' && (axis === 'vĩ' || axis === 'kinh') ? index + 3 : undefined;
}

// 12 bác sĩ trên 10.000 dân | cứ 10 người thì có 3 người: what a rate is counted by is no figure of its own
function readRateBase(sentence: Sentence, index: number): number | undefined {
  const before = at(sentence, index - 1).key;
  const isBase = before === 'cứ' || ((before === 'trên' || before === 'mỗi') && isRateBase(at(sentence, index).key));
  // 5,2 lít xăng/100 km
  if (
    before === '/' &&
    !at(sentence, index).spaced &&
    at(sentence, index - 2).kind === TokenKind.Word &&
    isMeasure(sentence, index + 1)
  ) {
    return index + 2;
  }
  if (!isBase || !isUnit(sentence, index + 1)) return undefined;
  if (before === 'cứ') return index + 2;
  return at(sentence, index - 2).kind === TokenKind.Word && POPULATION_HEADS.has(at(sentence, index + 1).key)
    ? index + 2
    : undefined;
}

// Trong 9 tháng, toàn tỉnh … | Tính chung 6 tháng … | Doanh số cho vay 9 tháng đạt …: months of the year so far
function readMonthsSoFar(sentence: Sentence, index: number): number | undefined {
  if (!/^(?:[2-9]|1[01]|0[2-9])$/.test(at(sentence, index).key) || at(sentence, index + 1).key !== 'tháng')
    return undefined;
  const before = at(sentence, index - 1);
  const behind = at(sentence, index + 2);
  const opensClause = before.key === 'trong' && (before.capital || at(sentence, index - 2).kind !== TokenKind.Word);
  const goesOn = behind.kind === TokenKind.Word || behind.key === ',';
  const counted =
    (opensClause && goesOn) ||
    BEFORE_MONTHS.has(before.key) ||
    before.kind === TokenKind.Edge ||
    (before.upper && behind.kind === TokenKind.Edge);
  // nguồn lực 9 tháng được 2.140 tỷ đồng
  const sum = behind.key === 'được' && at(sentence, index + 3).kind === TokenKind.Digits;
  return counted || ((sum || AFTER_MONTHS.has(behind.key)) && !BEFORE_TERM.has(before.key)) ? index + 2 : undefined;
}
