import { bareKey, EDGE, tokenise, type Token } from './tokens.js';

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
export function at(text: Tokens, index: number): Token {
  return text.tokens[index] ?? EDGE;
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
  readonly #entries: readonly (readonly [phrase: string, value: T])[];
  readonly #trees = new Map<string, Node<T>>();

  constructor(entries: Iterable<readonly [phrase: string, value: T]>) {
    this.#entries = [...entries];
  }

  /** The longest phrase that begins with token `index`. */
  match(text: Tokens, index: number): Match<T> | undefined {
    const { tokens } = text;
    const first = tokens[index];
    let node = first && this.#tree(text.bare ? 'bare' : 'marked').spaced.get(first.key);
    let best: Match<T> | undefined;
    for (let to = index + 1; node; to++) {
      if (node.value !== undefined) best = { from: index, to, value: node.value };
      const next = tokens[to];
      node = next && (next.spaced ? node.spaced : node.glued).get(next.key);
    }
    return best;
  }

  /** The longest phrase that ends with the token before `index`. */
  matchBefore(text: Tokens, index: number): Match<T> | undefined {
    const { tokens } = text;
    let next = tokens[index - 1];
    let node = next && this.#tree(text.bare ? 'bare backward' : 'marked backward').spaced.get(next.key);
    let best: Match<T> | undefined;
    for (let from = index - 1; node; from--) {
      if (node.value !== undefined) best = { from, to: index, value: node.value };
      const step: Map<string, Node<T>> = next!.spaced ? node.spaced : node.glued;
      next = tokens[from - 1];
      node = next && step.get(next.key);
    }
    return best;
  }

  #tree(kind: 'marked' | 'bare' | 'marked backward' | 'bare backward'): Node<T> {
    let tree = this.#trees.get(kind);
    if (!tree) {
      tree = emptyNode();
      for (const [phrase, value] of this.#entries)
        grow(tree, phrase, value, kind.startsWith('bare'), kind.endsWith('ward'));
      this.#trees.set(kind, tree);
    }
    return tree;
  }
}

function emptyNode<T>(): Node<T> {
  return { value: undefined, spaced: new Map(), glued: new Map() };
}

function grow<T>(root: Node<T>, phrase: string, value: T, bare: boolean, backward: boolean): void {
  const tokens = tokenise(phrase, 0, phrase.length);
  const path = backward ? tokens.toReversed() : tokens;
  let node = root;
  path.forEach((token, i) => {
    const spaced = i === 0 || (backward ? path[i - 1]! : token).spaced;
    const next = spaced ? node.spaced : node.glued;
    const key = bare ? bareKey(token.key) : token.key;
    let child = next.get(key);
    if (!child) next.set(key, (child = emptyNode()));
    node = child;
  });
  // The earlier entry keeps a phrase that two entries share once their marks are gone (tạ, tá).
  node.value ??= value;
}
