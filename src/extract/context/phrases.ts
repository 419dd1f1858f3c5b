import type { Sentence, Span } from '../../figure.js';
import { OPENS_PART } from '../../lexicon/cues.js';
import { at } from '../../text/matcher.js';
import { TokenKind } from '../../text/tokens.js';
import type { Found } from '../attributes.js';
import type { Passage } from '../document.js';
import { compile, matchAll, type Match, type Pattern } from './compromise.js';
import type { Phrase } from './context.js';
import { RULES, type ContextRule } from './rules.js';
import { chunksOf, type Chunk } from './terms.js';

/** What a figure measures and of whom. */
export interface Phrases {
  readonly indicator: Phrase;
  readonly subject: Phrase;
}

/** What the rules give a figure. */
interface Reading {
  action?: Phrase;
  indicator?: Phrase;
  same?: NonNullable<ContextRule['same']>;
  tail?: Phrase;
  subject?: Phrase;
}

/** A figure where it stands in its sentence. */
interface Place {
  readonly found: Found;
  /** Between parentheses. */
  readonly inside: boolean;
  /** Behind a `với`: named beside another. */
  readonly aside: boolean;
  /** How many clauses of the sentence end before it. */
  readonly clause: number;
  /** It has a named quantity right before it in its clause. */
  readonly named: boolean;
  /** Who does what its clause says, where that is said between the figure before and this one. */
  readonly doer: Phrase | undefined;
}

interface Placed extends Place, Phrases {
  readonly action: Phrase;
  /** Its subject does what the sentence says. */
  readonly agent: boolean;
}

let patterns: Pattern[] | undefined;

/** Reads what each figure of a passage measures and of whom, on from the sentence before in its paragraph. */
export function phraseReader(): (passage: Passage) => readonly Phrases[] {
  let paragraph = -1;
  let above: readonly Placed[] = [];
  return (passage) => {
    const { sentence, found, rejects } = passage;
    // The heads of a table say it.
    if (found.length === 0 || found[0]!.table) return found.map(() => ({ indicator: [], subject: [] }));
    if (passage.paragraph.start !== paragraph) above = [];
    paragraph = passage.paragraph.start;
    const chunks = chunksOf(sentence, found, rejects);
    above = composeAll(sentence, chunks, readingsOf(sentence, chunks), above);
    return above;
  };
}

interface Readings {
  readonly readings: ReadonlyMap<Found, Reading>;
  readonly doers: ReadonlyMap<number, Phrase>;
}

/** What the rules say of each figure, and who does what follows from a chunk on. */
function readingsOf(sentence: Sentence, chunks: readonly Chunk[]): Readings {
  const doers = new Map<number, Phrase>();
  patterns ??= RULES.map(({ match }) => compile(match));
  const readings = new Map<Found, Reading>();
  matchAll(patterns, [chunks]).forEach((matches, r) => {
    for (const match of matches) {
      const found = anchorOf(chunks, match);
      if (!found) {
        const { subject } = match.groups;
        if (subject) doers.set(subject.from, piecesOf(sentence, chunks.slice(subject.from, subject.to)));
        continue;
      }
      const reading = readings.get(found) ?? {};
      readings.set(found, reading);
      apply(sentence, chunks, match, RULES[r]!, reading);
    }
  });
  return { readings, doers };
}

function apply(
  sentence: Sentence,
  chunks: readonly Chunk[],
  { groups }: Match,
  rule: ContextRule,
  reading: Reading,
): void {
  const pieces = (name: string) => {
    const group = groups[name];
    return group && piecesOf(sentence, chunks.slice(group.from, group.to));
  };
  if (!reading.action && !reading.indicator && !reading.same) {
    if (rule.same) reading.same = rule.same;
    const action = pieces('action');
    if (action) reading.action = action;
    const indicator = pieces('indicator');
    if (indicator) reading.indicator = indicator;
  }
  const tail = pieces('tail');
  if (tail) reading.tail ??= tail;
  const subject = pieces('subject');
  if (subject) reading.subject ??= subject;
}

/** The last figure of a match outside of its groups. */
function anchorOf(chunks: readonly Chunk[], { from, to, groups }: Match): Found | undefined {
  const inside = Object.values(groups);
  for (let index = to - 1; index >= from; index--) {
    const { found } = chunks[index]!;
    if (found && !inside.some((group) => index >= group.from && index < group.to)) return found;
  }
  return undefined;
}

/** The text of chunks: one piece where nothing left out stands between them. */
function piecesOf(sentence: Sentence, chunks: readonly Chunk[]): Span[] {
  const pieces: Span[] = [];
  let to = -1;
  for (const chunk of chunks) {
    const span = spanOf(sentence, chunk.from, chunk.to);
    if (chunk.from === to) pieces.push({ start: pieces.pop()!.start, end: span.end });
    else pieces.push(span);
    ({ to } = chunk);
  }
  return pieces;
}

function spanOf(sentence: Sentence, from: number, to: number): Span {
  return { start: at(sentence, from).start, end: at(sentence, to - 1).end };
}

function composeAll(
  sentence: Sentence,
  chunks: readonly Chunk[],
  { readings, doers }: Readings,
  above: readonly Placed[],
): Placed[] {
  const goesOn = OPENS_PART.has(at(sentence, 0).key);
  const placed: Placed[] = [];
  for (const place of placesOf(chunks, doers)) {
    // What stands between parentheses is over behind them.
    const before = place.inside ? placed : placed.filter(({ inside }) => !inside);
    const reading = readings.get(place.found) ?? {};
    const like = earlier(before.length > 0 ? before : above, place, reading.same);
    const carried = before.at(-1) ?? (goesOn ? above.findLast(({ inside }) => !inside) : undefined);
    const action = reading.action ?? (reading.same === 'action' ? (like?.action ?? []) : []);
    placed.push({ ...place, action, ...compose(sentence, place, { ...reading, action }, like, carried) });
  }
  return placed;
}

function placesOf(chunks: readonly Chunk[], doers: ReadonlyMap<number, Phrase>): Place[] {
  const places: Place[] = [];
  let depth = 0;
  let clause = 0;
  let aside = false;
  let named = false;
  let doer: Phrase | undefined;
  for (const [index, { tags, found }] of chunks.entries()) {
    doer = doers.get(index) ?? doer;
    if (tags.has('Open')) depth++;
    else if (tags.has('Close')) depth = Math.max(0, depth - 1);
    else if (tags.has('Semicolon') && depth === 0) clause++;
    if (tags.has('With')) aside = true;
    else if (tags.has('Comma') || tags.has('Semicolon')) aside = named = false;
    else if (tags.has('Measured')) named = true;
    if (!found) continue;
    places.push({ found, inside: depth > 0, aside, clause, named, doer });
    aside = named = false;
    doer = undefined;
  }
  return places;
}

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

function compose(
  sentence: Sentence,
  place: Place,
  reading: Reading,
  like: Placed | undefined,
  carried: Placed | undefined,
): Omit<Placed, 'action' | keyof Place> {
  const indicator = indicatorOf(sentence, place.found, reading, like);
  const own = [reading.subject, place.doer].find(
    (phrase) => phrase && !phrase.some(({ start }) => indicator.some((piece) => piece.start === start)),
  );
  if (own) return { indicator, subject: own, agent: own === place.doer };
  const goesOn = carried && (carried.clause === place.clause || !place.named || carried.agent);
  return { indicator, subject: goesOn ? carried.subject : [], agent: goesOn ? carried.agent : false };
}

function indicatorOf(sentence: Sentence, found: Found, reading: Reading, like: Placed | undefined): Phrase {
  if (reading.indicator) return reading.indicator;
  if (like && (reading.same === 'last' || reading.same === 'alike')) return like.indicator;
  const { kind } = found.quantity;
  const unit = kind === 'count' || kind === 'ratio' ? unitOf(sentence, found) : [];
  const whole = reading.same === 'extended' ? (like?.indicator ?? []) : [];
  const indicator = [...whole, ...(reading.action ?? []), ...unit, ...(reading.tail ?? [])];
  return indicator.length > 0 ? indicator : (like?.indicator ?? []);
}

/** The words of the unit behind the number: `lớp` of `220 lớp`. */
function unitOf(sentence: Sentence, { quantity }: Found): Phrase {
  let from = quantity.numeral.to;
  for (let index = from; index < quantity.to; index++)
    if (at(sentence, index).kind === TokenKind.Digits) from = index + 1;
  return from < quantity.to ? [spanOf(sentence, from, quantity.to)] : [];
}
