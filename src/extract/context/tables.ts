import type { Sentence, Span } from '../../figure.js';
import {
  CAPTION_WORDS,
  INDICATOR_CORNERS,
  MEASURING,
  NOT_MEASURING,
  SUBJECT_CORNERS,
  SUBJECT_ROWS,
  TIME_STATUS,
} from '../../lexicon/tables.js';
import { months, NO_DAYS, type Days } from '../../text/calendar.js';
import { at, Matcher } from '../../text/matcher.js';
import { sentenceOf } from '../../text/sentences.js';
import { TokenKind } from '../../text/tokens.js';
import type { Heads } from '../attributes.js';
import type { Context, Period, Phrase } from './context.js';
import { endOfMark, readHead, type HeadWords } from './headwords.js';

const MEASURED = new Matcher<boolean>([
  ...MEASURING.map((word) => [word, true] as const),
  ...NOT_MEASURING.map((word) => [word, false] as const),
]);
const WHO = new Matcher(SUBJECT_ROWS.map((word) => [word, true] as const));

/** One of the heads of a cell, all its pieces. */
interface Side {
  readonly sentences: readonly Sentence[];
  readonly words: readonly HeadWords[];
  /** What it says beside times, units and comparisons. */
  readonly content: Phrase;
}

/** What the heads of a cell say of its number: all of its context but the group. */
export type CellContext = Omit<Context, 'group'>;

/** Reads the context of table cells. Heads that many cells share are read once. */
export function cellReader(text: string): (heads: Heads) => CellContext {
  const known = new WeakMap<Phrase, Side>();
  const sideOf = (head: Phrase) => {
    let side = known.get(head);
    if (!side) known.set(head, (side = readSide(text, head)));
    return side;
  };
  return ({ row, column, corner, section, captions }) => {
    const rowSide = sideOf(row);
    const columnSide = sideOf(column);
    const captionSide = sideOf(captions);
    return {
      ...namesOf(rowSide, columnSide, captionSide, sideOf(section), sideOf(corner)),
      baseline: baselineOf(columnSide) ?? baselineOf(rowSide) ?? [],
      period: periodOf(columnSide, rowSide, captionSide),
    };
  };
}

function readSide(text: string, head: Phrase): Side {
  const sentences = head.map((span) => sentenceOf(text, span));
  const words = sentences.map(readHead);
  return { sentences, words, content: words.flatMap(({ content, bare }) => (content && !bare ? [content] : [])) };
}

/** Column head is what is measured and row head of whom, unless the words say otherwise. */
function namesOf(
  row: Side,
  column: Side,
  caption: Side,
  section: Side,
  corner: Side,
): Pick<Context, 'indicator' | 'subject'> {
  const rowNames = allOf(row);
  const who = isWho(row, corner);
  if (column.content.length === 0) {
    const named = who ? titleOf(caption) : [];
    if (named.length > 0) return { indicator: named, subject: rowNames };
    // Hộ nghèo: 120 | Giảm so với năm 2022 (hộ): the change is all that the head measures
    const change = who ? changeOf(column) : [];
    if (change.length > 0) return { indicator: change, subject: rowNames };
    // Tháng 1 | Tháng 2: rows are times too
    if (who) return { indicator: [], subject: rowNames };
    return { indicator: rowNames.length > 0 ? rowNames : titleOf(caption), subject: section.content };
  }
  if (rowNames.length === 0 && row.words.some(({ time }) => time))
    return { indicator: column.content, subject: section.content };
  const measures = !who && (opens(corner, INDICATOR_CORNERS) || (isMeasured(row) && !isMeasured(column)));
  if (!measures) return { indicator: column.content, subject: rowNames };
  return { indicator: rowNames, subject: isStatus(column) ? section.content : column.content };
}

/** All the words of a head that names something. */
function allOf({ words, content }: Side): Phrase {
  return content.length > 0 ? content : words.flatMap(({ content: own, time }) => (own && !time ? [own] : []));
}

/** `Giảm so với năm 2022`. */
function changeOf({ words }: Side): Phrase {
  return words.flatMap(({ content, baseline }) => {
    const first = content ?? baseline;
    return first && baseline ? [{ start: first.start, end: baseline.end }] : content ? [content] : [];
  });
}

/** What a title says is in the table: `Diện tích lúa` of `Bảng 3. Diện tích lúa năm 2024 (ha)`. */
function titleOf({ sentences, words }: Side): Phrase {
  for (const [i, sentence] of sentences.entries()) {
    const content = words[i]!.content;
    const from = endOfLabel(sentence);
    const { start } = at(sentence, from);
    const isTitle = from > 0 || MEASURED.match(sentence, 0)?.value === true;
    if (isTitle && content && start >= content.start && start < content.end) return [{ start, end: content.end }];
  }
  return [];
}

// Bảng 3. | Biểu số 1:
function endOfLabel(sentence: Sentence): number {
  if (!CAPTION_WORDS.has(at(sentence, 0).key)) return 0;
  for (let index = 1; index < LONGEST_LABEL; index++)
    if (at(sentence, index).key === '.' || at(sentence, index).key === ':') return index + 1;
  return 0;
}

const LONGEST_LABEL = 5;

function isMeasured({ sentences }: Pick<Side, 'sentences'>): boolean {
  return sentences.some((sentence) => MEASURED.match(sentence, endOfMark(sentence))?.value === true);
}

// Xã, Địa phương above it; Huyện Nam Sơn, Tân Lập, Tổng cộng itself
function isWho(row: Side, corner: Side): boolean {
  if (opens(corner, SUBJECT_CORNERS)) return true;
  const [sentence] = row.sentences;
  if (!sentence) return false;
  const first = endOfMark(sentence);
  if (MEASURED.match(sentence, first)?.value === true && sentence.tokens.length > first + 2) return false;
  if (WHO.match(sentence, first)) return true;
  const named = sentence.tokens.slice(first).filter(({ kind }) => kind === TokenKind.Word);
  return named.length > 1 && named.every(({ capital }) => capital) && !named.every(({ upper }) => upper);
}

function opens({ sentences: [sentence] }: Side, words: ReadonlySet<string>): boolean {
  if (!sentence) return false;
  const { key } = at(sentence, 0);
  return words.has(key) || words.has(`${key} ${at(sentence, 1).key}`);
}

// Kế hoạch | Thực hiện: of the same, planned and done
function isStatus({ sentences }: Side): boolean {
  return sentences.every(({ tokens }) =>
    tokens.every(({ kind, key }) => kind !== TokenKind.Word || TIME_STATUS.has(key)),
  );
}

function baselineOf({ words }: Side): Phrase | undefined {
  const baselines = words.flatMap(({ baseline }) => baseline ?? []);
  return baselines.length > 0 ? baselines : undefined;
}

/** The time of the column, else of the row, else of the title; a quarter or month in the year that another of them names. */
function periodOf(column: Side, row: Side, caption: Side): Period | null {
  const times = (side: Side) => side.words.flatMap(({ time }) => time ?? []).toReversed();
  const own = times(row);
  const all = [...times(column), ...own, ...titleTimes(caption)];
  // Quý I below Năm 2024: the narrower of two in one head
  const time = all.find(({ days }) => !hasYear(days) && days.start !== null) ?? all[0];
  if (!time) return null;
  const year = all.map(({ days }) => yearOf(days)).find((one) => one !== undefined);
  const { start, end } = time;
  return { start, end, days: inYear(time.days, year), inherited: !own.includes(time) };
}

function titleTimes({ sentences, words }: Side): (Span & { days: Days })[] {
  return words.flatMap(({ time }, i) => {
    const { text, end } = sentences[i]!;
    return time && text.charAt(end - 1) !== '.' ? [time] : [];
  });
}

function hasYear({ start, end }: Days): boolean {
  return /^\d/.test(start ?? end ?? '');
}

function yearOf(days: Days): number | undefined {
  return hasYear(days) ? Number((days.end ?? days.start)!.slice(0, 4)) : undefined;
}

/** Days as `--04-01` in a year; none without one. */
function inYear(days: Days, year: number | undefined): Days {
  if (hasYear(days)) return days;
  const { start, end } = days;
  if (year === undefined || !start || !end) return NO_DAYS;
  const [first, last] = [start, end].map((date) => Number(date.slice(2, 4)));
  // Whole months: February ends by its year.
  const whole = months(first!, last!, year);
  const isWhole = start.endsWith('-01') && end !== start;
  return isWhole ? whole : { start: `${year}${start.slice(1)}`, end: `${year}${end.slice(1)}` };
}
