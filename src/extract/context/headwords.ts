import type { Sentence, Span } from '../../figure.js';
import { BARE_UNITS } from '../../lexicon/cues.js';
import { CHANGE_WORDS, LOOSE_WORDS, STATE_WORDS, TIME_STATUS } from '../../lexicon/tables.js';
import { NO_DAYS, years, type Days } from '../../text/calendar.js';
import { at } from '../../text/matcher.js';
import { TokenKind } from '../../text/tokens.js';
import { readHeadUnit } from '../heads.js';
import { readTimeAtDigits, readTimeAtWord } from '../times.js';

/** What one head of a table says, part by part. */
export interface HeadWords {
  /** What is left without unit, time and comparison: what is measured, or of whom. Null where nothing is. */
  readonly content: Span | null;
  readonly time: (Span & { readonly days: Days }) | null;
  /** `so với cùng kỳ`. */
  readonly baseline: Span | null;
  /** The content says no more than that there is a change (`Tăng/giảm`), or what sort of time it is (`Thực hiện`). */
  readonly bare: boolean;
  /** It tells plan from result and no more: `Kế hoạch`, `Thực hiện`. */
  readonly status: boolean;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Reads a head of a column: `Diện tích năm 2024 (ha)`, `Tăng/giảm so với cùng kỳ (%)`, `Thực hiện 6 tháng 2024`. */
export function readHead(sentence: Sentence): HeadWords {
  const unit = readHeadUnit(sentence, 0, sentence.tokens.length);
  // Học sinh, Nữ: what is counted is what is measured; but Con, Người
  return read(sentence, unit !== undefined && (unit.kind !== 'count' || BARE_UNITS.has(unit.unit)));
}

/** Reads a head of a row, which names something, though it may look like a unit: `Tôm`, `Bình Lãng`. */
export function readRowHead(sentence: Sentence): HeadWords {
  return read(sentence, false);
}

function read(sentence: Sentence, isUnit: boolean): HeadWords {
  const end = endOfWords(sentence);
  const compared = comparedAt(sentence, end);
  const time = timeIn(sentence, compared.from);
  const cut = contentIn(sentence, time, compared);
  const words = sentence.tokens.slice(cut.from, cut.to).filter(({ kind }) => kind === TokenKind.Word);
  const isTimed = time !== undefined || words.some(({ key }) => key === 'cùng' || key === 'kỳ');
  const status = words.every(({ key }) => TIME_STATUS.has(key));
  const nothing = words.length === 0 || (isUnit && time === undefined);
  return {
    content: nothing ? null : spanOf(sentence, cut),
    time: time ? { ...spanOf(sentence, time), days: time.days } : null,
    baseline: compared.from < compared.to ? spanOf(sentence, compared) : null,
    bare: nothing || words.every(({ key }) => CHANGE_WORDS.has(key)) || (isTimed && status),
    status,
  };
}

function spanOf(sentence: Sentence, { from, to }: Stretch): Span {
  return { start: at(sentence, from).start, end: at(sentence, to - 1).end };
}

/** Where the words of a head end and its unit begins: before `(ha)`, `ĐVT: tấn`. */
function endOfWords(sentence: Sentence): number {
  const { length } = sentence.tokens;
  for (let index = 0; index < length; index++) {
    const { key } = at(sentence, index);
    if (
      key === 'đvt' ||
      (key === 'đơn' && at(sentence, index + 1).key === 'vị' && at(sentence, index + 2).key === 'tính')
    )
      return at(sentence, index - 1).key === '(' ? index - 1 : index;
    if (key !== '(') continue;
    let close = index + 1;
    while (close < length && at(sentence, close).key !== ')') close++;
    if (close > index + 1 && close >= length - 1 && readHeadUnit(sentence, index + 1, close)) return index;
  }
  return length;
}

/** `so với …` up to the end of the words; empty, behind them, where there is none. */
function comparedAt(sentence: Sentence, end: number): Stretch {
  for (let from = 0; from < end; from++)
    if (at(sentence, from).key === 'so' && at(sentence, from + 1).key === 'với') return { from, to: end };
  return { from: end, to: end };
}

function timeIn(sentence: Sentence, end: number): (Stretch & { days: Days }) | undefined {
  for (let index = 0; index < end; index++) {
    const found = timeAt(sentence, index);
    if (!found || found.to > end) continue;
    let from = index;
    while (from > 0 && STATE_WORDS.has(at(sentence, from - 1).key)) from--;
    return { from, to: found.to, days: from < index ? { ...NO_DAYS, end: found.days.end } : found.days };
  }
  return undefined;
}

function timeAt(sentence: Sentence, index: number): { to: number; days: Days } | undefined {
  const { kind, key } = at(sentence, index);
  if (kind === TokenKind.Word) return readTimeAtWord(sentence, index);
  if (kind !== TokenKind.Digits) return undefined;
  // 2024: in a head a year needs no word
  const bare = /^(?:19|20)\d\d$/.test(key) ? { to: index + 1, days: years(Number(key), Number(key)) } : undefined;
  const time = readTimeAtDigits(sentence, index);
  // 19h ngày 2/9: the hour is no period
  return time?.rule === '<clock>' ? undefined : (time ?? bare);
}

/** The token behind the mark of a list. */
// 1. Lúa | I. Nông nghiệp | - Trong đó: nữ
export function endOfMark(sentence: Sentence): number {
  const first = at(sentence, 0);
  if (first.key === '-' || first.key === '+' || first.key === '*') return 1;
  const { key } = at(sentence, 1);
  const numbers = first.kind === TokenKind.Digits || /^(?:[ivx]+|[a-zđ])$/.test(first.key);
  return numbers && (key === '.' || key === ')') ? 2 : 0;
}

/** The words before the time and the comparison, or those between or behind them where none stand before. */
function contentIn(sentence: Sentence, time: Stretch | undefined, compared: Stretch): Stretch {
  const start = endOfMark(sentence);
  const limit = compared.from;
  if (!time) return trimmed(sentence, start, limit);
  const before = trimmed(sentence, start, time.from);
  return before.to > before.from ? before : trimmed(sentence, time.to, limit);
}

function trimmed(sentence: Sentence, from: number, to: number): Stretch {
  const isLoose = (index: number, end: number) => {
    const { kind, key } = at(sentence, index);
    return (kind === TokenKind.Sign && key !== '(' && key !== ')' && key !== '"') || (end > 1 && LOOSE_WORDS.has(key));
  };
  let first = from;
  let last = to;
  while (first < last && isLoose(first, last - first)) first++;
  while (last > first && isLoose(last - 1, last - first)) last--;
  return { from: first, to: last };
}
