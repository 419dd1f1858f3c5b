import type { Sentence } from '../../figure.js';
import {
  CAPTION_WORDS,
  ENDS_TITLE,
  INDICATOR_CORNERS,
  MEASURING,
  NOT_MEASURING,
  SUBJECT_CORNERS,
  SUBJECT_ROWS,
} from '../../lexicon/tables.js';
import { at, Matcher } from '../../text/matcher.js';
import { sentenceOf } from '../../text/sentences.js';
import { TokenKind } from '../../text/tokens.js';
import type { Heads } from '../attributes.js';
import { endOfMark, readHead, readRowHead, type HeadWords } from './headwords.js';
import { periodOf, type CellPeriod } from './tableperiods.js';

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
export interface CellContext {
  readonly indicator: Phrase;
  readonly subject: Phrase;
  readonly baseline: Phrase;
  readonly period: CellPeriod | null;
}

type Phrase = Heads['row'];

/** Reads the context of table cells. Heads that many cells share are read once. */
export function cellReader(text: string): (heads: Heads) => CellContext {
  const known = new WeakMap<Phrase, Side>();
  const sideOf = (head: Phrase, read = readHead) => {
    let side = known.get(head);
    if (!side) known.set(head, (side = readSide(text, head, read)));
    return side;
  };
  return ({ row, column, left, corner, section, captions }) => {
    const rowSide = sideOf(row, readRowHead);
    const columnSide = sideOf(column);
    const captionSide = sideOf(captions);
    return {
      ...namesOf(rowSide, columnSide, sideOf(left), captionSide, sideOf(section), sideOf(corner)),
      baseline: baselineOf(columnSide) ?? baselineOf(rowSide) ?? [],
      period: periodOf(columnSide, rowSide, captionSide),
    };
  };
}

function readSide(text: string, head: Phrase, read: typeof readHead): Side {
  const sentences = head.map((span) => sentenceOf(text, span));
  const words = sentences.map(read);
  return { sentences, words, content: words.flatMap(({ content, bare }) => (content && !bare ? [content] : [])) };
}

/** Column head is what is measured and row head of whom, unless the words say otherwise. */
function namesOf(
  row: Side,
  column: Side,
  left: Side,
  caption: Side,
  section: Side,
  corner: Side,
): Pick<CellContext, 'indicator' | 'subject'> {
  const rowNames = allOf(row);
  const who = isWho(row, corner);
  if (column.content.length === 0) {
    const title = who ? titleOf(caption) : [];
    // Hộ nghèo | Giảm so với năm 2022 (hộ): the title is about more than the change, unlike that above 2023 | 2024 | Tăng (%)
    const change = who && (title.length === 0 || left.content.length > 0) ? changeOf(column) : [];
    const named = change.length > 0 ? change : title;
    if (named.length > 0) return { indicator: named, subject: rowNames };
    // Tháng 1 | Tháng 2: rows are times too
    if (who) return { indicator: [], subject: rowNames };
    return { indicator: rowNames.length > 0 ? rowNames : titleOf(caption), subject: section.content };
  }
  if (rowNames.length === 0 && row.words.some(({ time }) => time))
    return { indicator: column.content, subject: section.content };
  const measures = !who && (opens(corner, INDICATOR_CORNERS) || (isMeasured(row) && !isMeasured(column)));
  if (!measures) return { indicator: column.content, subject: rowNames };
  return {
    indicator: rowNames,
    subject: column.words.every(({ status }) => status) ? section.content : column.content,
  };
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
    if (isTitle && content && start >= content.start && start < content.end)
      return [{ start, end: endOfTitle(sentence, from, content.end) }];
  }
  return [];
}

// Diện tích lúa theo huyện: the rows tell them apart
function endOfTitle({ tokens }: Sentence, from: number, end: number): number {
  const cut = tokens.findIndex(({ key, start }, i) => i > from && start < end && ENDS_TITLE.has(key));
  return cut < 0 ? end : tokens[cut - 1]!.end;
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

function baselineOf({ words }: Side): Phrase | undefined {
  const baselines = words.flatMap(({ baseline }) => baseline ?? []);
  return baselines.length > 0 ? baselines : undefined;
}
