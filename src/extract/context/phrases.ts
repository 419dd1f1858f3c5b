import type { Sentence } from '../../figure.js';
import type { Head, Passage } from '../document.js';
import { chunksOf, type Chunk } from './chunks.js';
import { compose, piecesOf, type Composed } from './composition.js';
import type { Phrase } from './context.js';
import type { OwnRules } from './own.js';
import { evenOut, shareOut } from './respective.js';
import { Rulebook } from './rulebook.js';
import { RULES } from './rules.js';
import { standingsOf, type Standing } from './standings.js';
import { vocabularyOf, type Vocabulary } from './vocabulary.js';

/** What a figure measures and of whom. */
export interface Phrases {
  readonly indicator: Phrase;
  readonly subject: Phrase;
  /** Index in its passage of the figure with which it states one fact: the level of its change, the total of its part. */
  readonly partner: number | undefined;
}

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

/** A passage cut into chunks, its figures in their places. */
interface Laid {
  readonly passage: Passage;
  readonly chunks: readonly Chunk[];
  readonly standings: readonly Standing[];
}

/** Reads what each figure of some passages measures and of whom, on from the sentence before in its paragraph. */
export function phraseReader(own: OwnRules | undefined): (passages: readonly Passage[]) => (readonly Phrases[])[] {
  const grammar = grammarOf(own);
  let paragraph = -1;
  let above: readonly Composed[] = [];
  return (passages) => {
    const laid = passages.map((passage) => lay(passage, grammar));
    const readings = grammar.book.read(laid.flatMap(({ standings }) => standings.map(({ window }) => window)));
    let next = 0;
    return laid.map(({ passage, chunks, standings }) => {
      if (standings.length === 0) return passage.found.map(() => NOTHING);
      if (passage.paragraph.start !== paragraph) above = [];
      paragraph = passage.paragraph.start;
      const said = readings.slice(next, (next += standings.length));
      above = together(passage.sentence, chunks, compose(passage.sentence, chunks, standings, said, above));
      return (above = passage.head ? underHead(passage, passage.head, grammar, chunks, above) : above);
    });
  };
}

/** What the figures of a list have together. */
function together(sentence: Sentence, chunks: readonly Chunk[], all: readonly Composed[]): readonly Composed[] {
  return all.length < 2 ? all : shareOut(sentence, chunks, evenOut(sentence, all));
}

const NOTHING: Phrases = { indicator: [], subject: [], partner: undefined };

function lay(passage: Passage, { vocabulary, book }: Grammar): Laid {
  const { sentence, found, rejects } = passage;
  // The heads of a table say what its figures are.
  if (found.length === 0 || found[0]!.table) return { passage, chunks: [], standings: [] };
  const chunks = chunksOf(sentence, found, rejects, vocabulary, book.literals);
  return { passage, chunks, standings: standingsOf(chunks) };
}

/** The figures of a list's item: the head names what is measured, the item of whom. */
function underHead(
  { sentence, found }: Passage,
  head: Head,
  grammar: Grammar,
  chunks: readonly Chunk[],
  composed: readonly Composed[],
): readonly Composed[] {
  const index = chunks.findIndex((chunk) => chunk.found);
  const to = chunks[index - 1]?.sort.tags.has('Colon') ? index - 1 : index;
  if (to < 1 || !found[0]!.quantity.flags.includes('inherited_unit')) return composed;
  const indicator = headOf(head, grammar);
  if (indicator.length === 0) return composed;
  return composed.map((one) => ({ ...one, indicator, subject: piecesOf(sentence, chunks, 0, to) }));
}

/** What a head names, up to a link, a bracket or its colon: `Dư nợ một số chương trình đến 31/3/2025 (tỷ đồng):`. */
function headOf({ sentence, rejects }: Head, { vocabulary, book }: Grammar): Phrase {
  const chunks = chunksOf(sentence, [], rejects, vocabulary, book.literals);
  const end = chunks.findIndex(({ sort }) => ENDS_HEAD.some((tag) => sort.tags.has(tag)));
  return piecesOf(sentence, chunks, 0, end < 0 ? chunks.length : end);
}

const ENDS_HEAD = ['Open', 'Colon', 'For', 'At', 'From', 'But', 'Comma'];
