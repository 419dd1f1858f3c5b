import { bareKey, EDGE, mark, tokenise, type Token } from './tokens.js';

/** Tokens with what every matcher asks of them. */
export interface Tokens {
  /** The text that the offsets of the tokens point into. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** No letter of the text carries a Vietnamese mark: words are matched without theirs. */
  readonly bare: boolean;
}

/** A phrase found: tokens `from` up to, not including, `to`, and what the phrase stands for. */
export interface Match<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

interface Node<T> {
  value: T | undefined;
  /** The next token, by its key: with white space between, and without. */
  readonly spaced: Map<string, Node<T>>;
  readonly glued: Map<string, Node<T>>;
}

/** The token at an index, or an edge where there is none. */
export function at({ tokens }: Tokens, index: number): Token {
  // Reading outside of an array is many times slower than asking first.
  return index >= 0 && index < tokens.length ? tokens[index]! : EDGE;
}

/** What is written from token `from` up to, not including, token `to`. */
export function surface(tokens: Tokens, from: number, to: number): string {
  return tokens.text.slice(at(tokens, from).start, at(tokens, to - 1).end);
}

/**
 * Phrases compiled into a tree of tokens: whole words, longest phrase first, letter case and the placing of tone marks
 * ignored. Signs inside a phrase (`ki-lô-mét`, `tấn.km`) stand in the text as closely as in the phrase.
 */
export class Matcher<T> {
  private readonly entries: readonly (readonly [phrase: string, value: T])[];
  /** Bits of the words that a phrase begins with, and ends with. */
  private first = 0;
  private last = 0;
  /** Trees from the first word and from the last, with the marks of the words and without; planted when first asked for. */
  private readonly trees: (Node<T> | undefined)[] = [undefined, undefined, undefined, undefined];

  constructor(entries: Iterable<readonly [phrase: string, value: T]>) {
    this.entries = [...entries];
  }

  /** The longest phrase that begins with token `index`. */
  match(text: Tokens, index: number): Match<T> | undefined {
    const { tokens } = text;
    if (index < 0 || index >= tokens.length) return undefined;
    const tree = this.tree(text.bare ? Tree.Bare : Tree.Marked);
    const first = tokens[index]!;
    if (!text.bare && this.first !== 0 && (first.marks & this.first) === 0) return undefined;
    let node = tree.spaced.get(first.key);
    let best: Match<T> | undefined;
    for (let to = index + 1; node; to++) {
      if (node.value !== undefined) best = { from: index, to, value: node.value };
      if (to >= tokens.length) break;
      const next = tokens[to]!;
      node = (next.spaced ? node.spaced : node.glued).get(next.key);
    }
    return best;
  }

  /** The longest phrase that ends with the token before `index`. */
  matchBefore(text: Tokens, index: number): Match<T> | undefined {
    const { tokens } = text;
    if (index <= 0) return undefined;
    const tree = this.tree(text.bare ? Tree.BareBackward : Tree.MarkedBackward);
    const last = tokens[index - 1]!;
    if (!text.bare && this.last !== 0 && (last.marks & this.last) === 0) return undefined;
    let node = tree.spaced.get(last.key);
    let best: Match<T> | undefined;
    for (let from = index - 1; node; from--) {
      if (node.value !== undefined) best = { from, to: index, value: node.value };
      if (from === 0) break;
      node = (tokens[from]!.spaced ? node.spaced : node.glued).get(tokens[from - 1]!.key);
    }
    return best;
  }

  /** The words that a phrase may begin with. */
  firstWords(): string[] {
    return [...this.tree(Tree.Marked).spaced.keys()];
  }

  private tree(kind: Tree): Node<T> {
    return this.trees[kind] ?? this.plantTree(kind);
  }

  private plantTree(kind: Tree): Node<T> {
    const tree = plant(this.entries, kind);
    this.trees[kind] = tree;
    if (kind === Tree.Marked) this.first = mark(tree.spaced.keys());
    if (kind === Tree.MarkedBackward) this.last = mark(tree.spaced.keys());
    return tree;
  }
}

const enum Tree {
  Marked,
  Bare,
  MarkedBackward,
  BareBackward,
}

function plant<T>(entries: readonly (readonly [string, T])[], kind: Tree): Node<T> {
  const root = emptyNode<T>();
  const bare = kind === Tree.Bare || kind === Tree.BareBackward;
  const backward = kind === Tree.MarkedBackward || kind === Tree.BareBackward;
  for (const [phrase, value] of entries) {
    const tokens = tokenise(phrase, 0, phrase.length);
    const steps = tokens.map(({ key, spaced }, i) => {
      // Backward, a token is glued where the one behind it has no white space before it.
      return { key: bare ? bareKey(key) : key, spaced: backward ? (tokens[i + 1]?.spaced ?? true) : spaced };
    });
    grow(root, backward ? steps.toReversed() : steps, value);
  }
  return root;
}

/** The entries of a table that lists words under what they stand for. */
export function entriesOf<K extends string>(
  table: Readonly<Partial<Record<K, readonly string[]>>>,
): (readonly [phrase: string, value: K])[] {
  const rows = Object.entries(table) as [K, readonly string[]][];
  return rows.flatMap(([value, phrases]) => phrases.map((phrase) => [phrase, value] as const));
}

function emptyNode<T>(): Node<T> {
  return { value: undefined, spaced: new Map(), glued: new Map() };
}

function grow<T>(root: Node<T>, steps: readonly { key: string; spaced: boolean }[], value: T): void {
  let node = root;
  steps.forEach(({ key, spaced }, i) => {
    const next = spaced || i === 0 ? node.spaced : node.glued;
    let child = next.get(key);
    if (!child) next.set(key, (child = emptyNode()));
    node = child;
  });
  // The earlier entry keeps a phrase that two share once their marks are gone (tạ, tá).
  node.value ??= value;
}
