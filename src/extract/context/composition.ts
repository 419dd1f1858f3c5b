import type { Sentence, Span } from '../../figure.js';
import { at } from '../../text/matcher.js';
import { TokenKind } from '../../text/tokens.js';
import type { Found } from '../attributes.js';
import type { Chunk } from './chunks.js';
import type { Stretch } from './compromise.js';
import type { Phrase } from './context.js';
import type { Reading } from './rulebook.js';
import type { Standing } from './standings.js';

/** A figure with what it measures and of whom. */
export interface Composed {
  readonly standing: Standing;
  readonly indicator: Phrase;
  readonly subject: Phrase;
  /** The verb that governs it. */
  readonly action: Phrase;
  readonly clause: number;
  /** Its subject does what the sentence says. */
  readonly agent: boolean;
  /** Its place among the figures of the sentence, and that of the one with which it states one fact. */
  readonly index: number;
  readonly partner: number | undefined;
  /** It is an item of a list: `Tỷ lệ đạt chuẩn: mầm non 92%, tiểu học 88%`. */
  readonly list: boolean;
}

/** Who an earlier figure is about. */
type Carried = Pick<Composed, 'subject' | 'agent'>;

const NO_WORDS: Phrase = [];

/** Puts together what the rules say of the figures of a sentence. `above` are those of the sentence before. */
export function compose(
  sentence: Sentence,
  chunks: readonly Chunk[],
  standings: readonly Standing[],
  readings: readonly Reading[],
  above: readonly Composed[],
): Composed[] {
  const first = openingOf(sentence, chunks) ?? (opensWithTopic(chunks) ? undefined : subjectAbove(above));
  const all: Composed[] = [];
  // What stands between parentheses is over behind them.
  const outside: Composed[] = [];
  let carried: Carried | undefined = first;
  for (const [i, standing] of standings.entries()) {
    const before = standing.inside ? all : outside;
    const reading = readings[i]!;
    const like = earlier(before.length > 0 ? before : above, standing, reading.same);
    // đạt 1.327 hội viên, tăng 12,5% | 486 ca (nam 200, nữ 286)
    const together = reading.same === 'last' || (reading.same === 'alike' && standing.inside);
    const place = { index: i, partner: together && before.length > 0 ? like?.index : undefined };
    const one = composeOne(
      sentence,
      chunks,
      standing,
      reading,
      place,
      like,
      standing.inside ? (all.at(-1) ?? first) : carried,
    );
    all.push(one);
    if (standing.inside) continue;
    outside.push(one);
    // 1 người mất tích (xã Mường Lạn), 5 người bị thương: said of the one alone
    if (!isBehind(one.subject, standing)) carried = one;
  }
  return all;
}

function composeOne(
  sentence: Sentence,
  chunks: readonly Chunk[],
  standing: Standing,
  reading: Reading,
  { index, partner }: Pick<Composed, 'index' | 'partner'>,
  like: Composed | undefined,
  carried: Carried | undefined,
): Composed {
  const { found, window, clause } = standing;
  const words = (stretch: Stretch | undefined): Phrase =>
    stretch ? piecesOf(sentence, chunks, window.from + stretch.from, window.from + stretch.to) : NO_WORDS;
  const action = reading.same === 'action' ? (like?.action ?? []) : words(reading.action);
  const itemOf = reading.indicator && like && isItem(standing, like) ? like : undefined;
  const indicator = itemOf ? itemOf.indicator : indicatorOf(sentence, found, reading, words, action, like);
  const list = reading.list || itemOf !== undefined;

  let subject = words(itemOf ? reading.indicator : reading.subject);
  let agent = false;
  if (subject.length === 0 || overlaps(subject, indicator)) {
    subject = words(reading.doer);
    agent = true;
    if (subject.length === 0 || overlaps(subject, indicator)) {
      subject = carried?.subject ?? [];
      agent = carried?.agent ?? false;
    }
  }
  return { standing, index, clause, indicator, subject, action, agent, list, partner };
}

// Tỷ lệ đạt chuẩn: mầm non 92,7%, tiểu học 88,4%: what stands before a later item says of whom
function isItem({ found, clause }: Standing, like: Composed): boolean {
  return like.list && like.clause === clause && like.standing.found.quantity.unit === found.quantity.unit;
}

function indicatorOf(
  sentence: Sentence,
  found: Found,
  { same, indicator, tail }: Reading,
  words: (stretch: Stretch | undefined) => Phrase,
  action: Phrase,
  like: Composed | undefined,
): Phrase {
  if (indicator) return words(indicator);
  // tăng 2 người chết, giảm 5 người bị thương | 1.274 ca mắc (02 ca tử vong)
  if (same === 'last' && tail && found.quantity.kind === 'count') {
    return [...unitOf(sentence, found), ...words(tail)];
  }
  if (like && (same === 'last' || same === 'alike' || same === 'nearest')) return like.indicator;
  const { kind } = found.quantity;
  const whole = same === 'extended' && like ? like.indicator : [];
  const unit = kind === 'count' || kind === 'ratio' ? unitOf(sentence, found) : [];
  const pieces = [...whole, ...action, ...unit, ...words(tail)];
  if (pieces.length > 0) return pieces;
  return kind === 'age' ? agedOf(sentence, found, like) : (like?.indicator ?? []);
}

// 37 cụ tròn 90 tuổi; but Đào Duy Phong (60 tuổi): nobody's age is what was counted before
function agedOf(sentence: Sentence, { from }: Found, like: Composed | undefined): Phrase {
  const counted = like?.standing.found;
  if (counted?.quantity.kind !== 'count' || from > counted.quantity.to + FURTHEST_AGE) return [];
  for (let index = counted.quantity.to; index < from; index++) {
    if (at(sentence, index).kind === TokenKind.Sign) return [];
  }
  return unitOf(sentence, counted);
}

const FURTHEST_AGE = 3;

/** The words of the unit behind the number: `lớp` of `220 lớp`. */
function unitOf(sentence: Sentence, { quantity }: Found): Phrase {
  let from = quantity.numeral.to;
  for (let index = from; index < quantity.to; index++) {
    if (at(sentence, index).kind === TokenKind.Digits) from = index + 1;
  }
  return from < quantity.to ? [spanOf(sentence, from, quantity.to)] : [];
}

/** The figure before that one like it goes on from. */
function earlier(
  before: readonly Composed[],
  { found, clause }: Standing,
  same: Reading['same'],
): Composed | undefined {
  const { unit, kind } = found.quantity;
  const alike = ({ standing }: Composed) => standing.found.quantity.unit === unit;
  if (same === 'action' || same === 'extended' || same === 'nearest') return before.at(-1);
  if (same === 'alike') return before.findLast(alike) ?? before.at(-1);
  // 118 vụ, làm chết 64 người: so với cùng kỳ bớt 9 vụ
  if (kind === 'count') {
    const counted = before.findLast(alike);
    if (counted) return counted;
  }
  // 1.396/1.430 trẻ dưới 1 tuổi được tiêm (97,6%)
  const plain = before.filter(({ standing }) => standing.found.quantity.kind !== 'age');
  if (kind === 'percent' && plain.length > 0) return plain.findLast(({ standing }) => !standing.aside) ?? plain.at(-1);
  const ofUnit = kind === 'percent' ? undefined : before.findLast((one) => one.clause < clause || alike(one));
  if (ofUnit?.clause === clause) return ofUnit;
  return before.findLast(({ standing }) => !standing.aside) ?? before.at(-1);
}

function isBehind([subject]: Phrase, { found }: Standing): boolean {
  return subject !== undefined && subject.start > at(found.sentence, found.from).start;
}

/** Who a sentence opens with: `Thị trấn Ollolai, nằm ở vùng núi, bán 200 ngôi nhà`. */
function openingOf(sentence: Sentence, chunks: readonly Chunk[]): Carried | undefined {
  const place = placeAhead(chunks);
  if (place) return { subject: piecesOf(sentence, chunks, 1, 2), agent: false };
  const first = chunks[0];
  // Lễ hội pháo hoa (mùa thứ 13) có 10 đội
  const close = chunks[1]?.sort.tags.has('Open') ? chunks.findIndex(({ sort }) => sort.tags.has('Close')) : 0;
  const second = chunks[close + 1];
  if (!second || !first || !opensSentence(sentence, first) || NO_OPENING.some((tag) => second.sort.tags.has(tag)))
    return undefined;
  if (!first.sort.tags.has('Person') && chunks.slice(1, close + 1).some(({ found }) => found)) return undefined;
  return { subject: piecesOf(sentence, chunks, 0, 1), agent: true };
}

// Tại huyện Trà Vân, mưa lũ làm 4 người chết | Trên sông Cửa Rạch, ranh mặn vào sâu 47 km
function placeAhead([link, place, comma]: readonly Chunk[]): boolean {
  if (!link?.sort.tags.has('At') || !comma?.sort.tags.has('Comma')) return false;
  return place !== undefined && PLACES.some((tag) => place.sort.tags.has(tag));
}

const PLACES = ['Place', 'Body', 'Thing', 'Name', 'Named'];

// Phim Mùa Nước Bạc dài 128 phút: a name, though its first word is none that names begin with
function opensSentence(sentence: Sentence, { sort, from, to }: Chunk): boolean {
  if (sort.tags.has('Subject') || sort.tags.has('Name')) return true;
  return sort.tags.has('Noun') && to - from > 2 && at(sentence, to - 1).capital && at(sentence, to - 2).capital;
}

/** Chunks behind a name with which it names the figure, and does nothing. */
const NO_OPENING = ['Figure', 'Level', 'Change', 'Colon', 'Open'];

// Hội có 36.520 hội viên. Trong đó, hội viên nữ có 9.336 người: who the sentence before is about
function subjectAbove(above: readonly Composed[]): Carried | undefined {
  return above.findLast(({ subject, standing }) => subject.length > 0 && !standing.inside);
}

// Quy mô GRDP đạt 58.412 tỷ đồng: a sentence that opens with what it measures is about that
function opensWithTopic([first]: readonly Chunk[]): boolean {
  return TOPICS.some((tag) => first?.sort.tags.has(tag));
}

const TOPICS = ['Measured', 'Noun', 'Event', 'Paper'];

/** The text of chunks `from` up to `to`: one piece where nothing left out stands between them. */
export function piecesOf(sentence: Sentence, chunks: readonly Chunk[], from: number, to: number): Span[] {
  const pieces: Span[] = [];
  let end = -1;
  for (let index = from; index < to; index++) {
    const chunk = chunks[index]!;
    const span = spanOf(sentence, chunk.from, chunk.to);
    if (chunk.from === end) pieces.push({ start: pieces.pop()!.start, end: span.end });
    else pieces.push(span);
    end = chunk.to;
  }
  return pieces;
}

function spanOf(sentence: Sentence, from: number, to: number): Span {
  return { start: at(sentence, from).start, end: at(sentence, to - 1).end };
}

function overlaps(phrase: Phrase, other: Phrase): boolean {
  return phrase.some(({ start, end }) => other.some((piece) => piece.start < end && start < piece.end));
}
