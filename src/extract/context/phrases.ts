import type { Sentence, Span } from '../../figure.js';
import { OPENS_PART } from '../../lexicon/cues.js';
import { at } from '../../text/matcher.js';
import { TokenKind } from '../../text/tokens.js';
import type { Found } from '../attributes.js';
import type { Passage } from '../document.js';
import type { Stretch } from './compromise.js';
import type { Phrase } from './context.js';
import { chunksOf, type Chunk } from './chunks.js';
import { Rulebook, windowOf, type Reading, type Window } from './rulebook.js';
import { RULES } from './rules.js';
import { vocabularyOf, type Vocabulary } from './vocabulary.js';
import type { OwnRules } from './own.js';

/** What phrases are read by: the words that cut a clause into chunks and the rules over them. */
interface Grammar {
  readonly vocabulary: Vocabulary;
  readonly book: Rulebook;
}

let common: Grammar | undefined;
/** Made once for all texts of a run. */
const OWN = new WeakMap<OwnRules, Grammar>();

function grammarOf(own: OwnRules | undefined): Grammar {
  if (!own) return (common ??= { vocabulary: vocabularyOf({}), book: new Rulebook(RULES) });
  let grammar = OWN.get(own);
  if (!grammar) {
    grammar = { vocabulary: vocabularyOf(own.words), book: new Rulebook([...own.rules, ...RULES]) };
    OWN.set(own, grammar);
  }
  return grammar;
}

/** What a figure measures and of whom. */
export interface Phrases {
  readonly indicator: Phrase;
  readonly subject: Phrase;
}

/** A figure where it stands in its sentence. */
interface Place {
  readonly found: Found;
  readonly window: Window;
  /** Between parentheses. */
  readonly inside: boolean;
  /** Behind a `với`: named beside another. */
  readonly aside: boolean;
  /** How many clauses of the sentence end before it. */
  readonly clause: number;
  /** It has a named quantity before it in its clause. */
  readonly named: boolean;
}

interface Placed extends Place, Phrases {
  /** The verb that governs it. */
  readonly action: Phrase;
  /** Its subject does what the sentence says. */
  readonly agent: boolean;
}

/** Who an earlier figure is about. */
type Carried = Pick<Placed, 'subject' | 'agent' | 'clause'>;

/** A passage cut into chunks, its figures in their places. */
interface Laid {
  readonly passage: Passage;
  readonly chunks: readonly Chunk[];
  readonly places: readonly Place[];
}

/** Reads what each figure of some passages measures and of whom, on from the sentence before in its paragraph. */
export function phraseReader(own: OwnRules | undefined): (passages: readonly Passage[]) => (readonly Phrases[])[] {
  const grammar = grammarOf(own);
  let paragraph = -1;
  let above: readonly Placed[] = [];
  return (passages) => {
    const laid = passages.map((passage) => lay(passage, grammar));
    const readings = grammar.book.read(laid.flatMap(({ places }) => places.map(({ window }) => window)));
    let next = 0;
    return laid.map(({ passage, chunks, places }) => {
      if (places.length === 0) return passage.found.map(() => NOTHING);
      if (passage.paragraph.start !== paragraph) above = [];
      paragraph = passage.paragraph.start;
      const said = readings.slice(next, (next += places.length));
      above = composeAll(passage.sentence, chunks, places, said, above);
      return (above = passage.head ? underHead(passage, grammar, chunks, above) : above);
    });
  };
}

const NOTHING: Phrases = { indicator: [], subject: [] };

function lay(passage: Passage, { vocabulary, book }: Grammar): Laid {
  const { sentence, found, rejects } = passage;
  // The heads of a table say what its figures are.
  if (found.length === 0 || found[0]!.table) return { passage, chunks: [], places: [] };
  const chunks = chunksOf(sentence, found, rejects, vocabulary, book.literals);
  return { passage, chunks, places: placesOf(chunks) };
}

function placesOf(chunks: readonly Chunk[]): Place[] {
  const places: Place[] = [];
  let depth = 0;
  let clause = 0;
  let aside = false;
  let named = false;
  let previous = -1;
  for (const [index, { sort, found }] of chunks.entries()) {
    const { tags } = sort;
    if (tags.has('Open')) depth++;
    else if (tags.has('Close')) depth = Math.max(0, depth - 1);
    else if (tags.has('Semicolon') && depth === 0) clause++;
    if (tags.has('With')) aside = true;
    else if (tags.has('Comma') || tags.has('Semicolon')) aside = named = false;
    else if (tags.has('Measured')) named = true;
    if (!found) continue;
    const next = chunks.findIndex((chunk, i) => i > index && chunk.found);
    const window = windowOf(chunks, index, previous, next < 0 ? chunks.length : next);
    places.push({ found, window, inside: depth > 0, aside, clause, named });
    aside = named = false;
    previous = index;
  }
  return places;
}

function composeAll(
  sentence: Sentence,
  chunks: readonly Chunk[],
  places: readonly Place[],
  readings: readonly Reading[],
  above: readonly Placed[],
): Placed[] {
  const goesOn = OPENS_PART.has(at(sentence, 0).key);
  const opening = openingOf(sentence, chunks);
  const placed: Placed[] = [];
  places.forEach((place, i) => {
    const reading = readings[i]!;
    const words = (stretch: Stretch | undefined) =>
      stretch && piecesOf(sentence, chunks, place.window.from + stretch.from, place.window.from + stretch.to);
    // What stands between parentheses is over behind them.
    const before = place.inside ? placed : placed.filter(({ inside }) => !inside);
    const like = earlier(before.length > 0 ? before : above, place, reading.same);
    const carried: Carried | undefined =
      before.at(-1) ?? opening ?? (goesOn ? above.findLast(({ inside, agent }) => !inside && agent) : undefined);
    const action = words(reading.action) ?? (reading.same === 'action' ? (like?.action ?? []) : []);
    const indicator = indicatorOf(
      sentence,
      place.found,
      reading.same,
      words(reading.indicator),
      action,
      words(reading.tail) ?? [],
      like,
    );
    const isNew = (phrase: Phrase | undefined) =>
      phrase?.some(({ start }) => indicator.some((piece) => piece.start === start)) ? undefined : phrase;
    const doer = isNew(words(reading.doer));
    const own = isNew(words(reading.subject)) ?? doer;
    const goes = carried && (carried.clause === place.clause || !place.named || carried.agent) ? carried : undefined;
    const subject = own ?? goes?.subject ?? [];
    const agent = own ? own === doer : (goes?.agent ?? false);
    placed.push({ ...place, action, indicator, subject, agent });
  });
  return placed;
}

/** Who a sentence opens with: `Thị trấn Ollolai, nằm ở vùng núi, bán 200 ngôi nhà`. */
function openingOf(sentence: Sentence, chunks: readonly Chunk[]): Carried | undefined {
  if (!chunks[0]?.sort.tags.has('Subject') || chunks.length < 2) return undefined;
  if (NO_OPENING.some((tag) => chunks[1]!.sort.tags.has(tag))) return undefined;
  return { subject: piecesOf(sentence, chunks, 0, 1), agent: true, clause: 0 };
}

const NO_OPENING = ['Figure', 'Level', 'Change', 'Colon', 'Open'];

/** The first figure of a list's item: the head names what is measured, the item of whom. */
function underHead(
  { sentence, head, found }: Passage,
  grammar: Grammar,
  chunks: readonly Chunk[],
  placed: readonly Placed[],
): readonly Placed[] {
  const indicator = headOf(head!, grammar);
  const index = chunks.findIndex((chunk) => chunk.found);
  const to = chunks[index - 1]?.sort.tags.has('Colon') ? index - 1 : index;
  if (indicator.length === 0 || to < 1 || !found[0]!.quantity.flags.includes('inherited_unit')) return placed;
  return placed.map((one) => ({ ...one, indicator, subject: piecesOf(sentence, chunks, 0, to) }));
}

/** What a head names, up to a time, a bracket or its colon: `Dư nợ một số chương trình đến ngày 31/3 (tỷ đồng):`. */
function headOf(head: Sentence, { vocabulary, book }: Grammar): Phrase {
  const digits = head.tokens.findIndex(({ kind }) => kind === TokenKind.Digits);
  const chunks = chunksOf(head, [], [], vocabulary, book.literals).filter(({ to }) => digits < 0 || to <= digits);
  const end = chunks.findIndex(({ sort }) => ENDS_HEAD.some((tag) => sort.tags.has(tag)));
  return piecesOf(head, chunks, 0, end < 0 ? chunks.length : end);
}

const ENDS_HEAD = ['Open', 'Colon', 'For', 'At', 'From', 'But', 'Comma'];

/** The figure before that one like it goes on from. */
function earlier(before: readonly Placed[], place: Place, same: Reading['same']): Placed | undefined {
  const { unit, kind } = place.found.quantity;
  const alike = ({ found }: Placed) => found.quantity.unit === unit;
  if (same === 'action' || same === 'extended') return before.at(-1);
  if (same === 'alike') return before.findLast(alike) ?? before.at(-1);
  const clause = before.filter((one) => one.clause === place.clause);
  return (
    (kind === 'percent' ? undefined : clause.findLast(alike)) ?? before.findLast(({ aside }) => !aside) ?? before.at(-1)
  );
}

function indicatorOf(
  sentence: Sentence,
  found: Found,
  same: Reading['same'],
  name: Phrase | undefined,
  action: Phrase,
  tail: Phrase,
  like: Placed | undefined,
): Phrase {
  if (name) return name;
  if (like && (same === 'last' || same === 'alike')) return like.indicator;
  const { kind } = found.quantity;
  const unit = kind === 'count' || kind === 'ratio' ? unitOf(sentence, found) : [];
  const whole = same === 'extended' ? (like?.indicator ?? []) : [];
  const indicator = [...whole, ...action, ...unit, ...tail];
  return indicator.length > 0 ? indicator : (like?.indicator ?? []);
}

/** The text of chunks `from` up to `to`: one piece where nothing left out stands between them. */
function piecesOf(sentence: Sentence, chunks: readonly Chunk[], from: number, to: number): Span[] {
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

/** The words of the unit behind the number: `lớp` of `220 lớp`. */
function unitOf(sentence: Sentence, { quantity }: Found): Phrase {
  let from = quantity.numeral.to;
  for (let index = from; index < quantity.to; index++)
    if (at(sentence, index).kind === TokenKind.Digits) from = index + 1;
  return from < quantity.to ? [spanOf(sentence, from, quantity.to)] : [];
}
