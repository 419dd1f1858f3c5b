import { bareKey, EDGE, mark, markMore, tokenise, wordKey, type Token } from './tokens.js';

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
  private readonly entries: readonly Entry<T>[];
  /** From the first word and from the last, with the marks of the words and without; made when first asked for. */
  private readonly trees: (Tree<T> | undefined)[] = [undefined, undefined, undefined, undefined];

  constructor(entries: Iterable<Entry<T>>) {
    this.entries = [...entries];
  }

  /** The longest phrase that begins with token `index` and ends before token `limit`. */
  match(text: Tokens, index: number, limit = text.tokens.length): Match<T> | undefined {
    const { tokens } = text;
    if (index < 0 || index >= limit) return undefined;
    let node = this.tree(text.bare ? Direction.Bare : Direction.Marked).root(tokens[index]!);
    let best: Match<T> | undefined;
    for (let to = index + 1; node; to++) {
      if (node.value !== undefined) best = { from: index, to, value: node.value };
      if (to >= limit) break;
      const next = tokens[to]!;
      node = (next.spaced ? node.spaced : node.glued).get(next.key);
    }
    return best;
  }

  /** The longest phrase that ends with the token before `index`. */
  matchBefore(text: Tokens, index: number): Match<T> | undefined {
    const { tokens } = text;
    if (index <= 0 || index > tokens.length) return undefined;
    let node = this.tree(text.bare ? Direction.BareBackward : Direction.MarkedBackward).root(tokens[index - 1]!);
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
    return [...this.tree(Direction.Marked).words()];
  }

  private tree(direction: Direction): Tree<T> {
    return (this.trees[direction] ??= new Tree(this.entries, direction));
  }
}

const Direction = { Marked: 0, Bare: 1, MarkedBackward: 2, BareBackward: 3 } as const;
type Direction = (typeof Direction)[keyof typeof Direction];

type Entry<T> = readonly [phrase: string, value: T];

/** Phrases by their first word, or by their last. What goes on from a word is grown when a text first has the word. */
class Tree<T> {
  private readonly roots = new Map<string, Node<T> | Entry<T>[]>();
  private readonly bit: number;
  private readonly secondBit: number;

  constructor(
    entries: readonly Entry<T>[],
    private readonly direction: Direction,
  ) {
    for (const entry of entries) {
      const outer = outerKey(entry[0], this.isBackward());
      const key = this.isBare() ? bareKey(outer) : outer;
      const others = this.roots.get(key);
      if (Array.isArray(others)) others.push(entry);
      else this.roots.set(key, [entry]);
    }
    this.bit = this.isBare() ? 0 : mark(this.roots.keys());
    this.secondBit = this.isBare() || this.bit !== 0 ? 0 : markMore(this.roots.keys());
  }

  words(): Iterable<string> {
    return this.roots.keys();
  }

  /** Where the phrases with this token at their near end go on. */
  root(token: Token): Node<T> | undefined {
    if (this.bit !== 0 && (token.marks & this.bit) === 0) return undefined;
    if (this.secondBit !== 0 && (token.more & this.secondBit) === 0) return undefined;
    const known = this.roots.get(token.key);
    if (!Array.isArray(known)) return known;
    const root = emptyNode<T>();
    for (const [phrase, value] of known) grow(root, this.steps(phrase), value);
    this.roots.set(token.key, root);
    return root;
  }

  /** The tokens of a phrase behind the outermost one, in the direction of reading. */
  private steps(phrase: string): Step[] {
    const tokens = tokenise(phrase, 0, phrase.length);
    const steps = tokens.map((token, i) => {
      // Backward, a token is glued where the one behind it has no white space before it.
      const key = this.isBare() ? bareKey(token.key) : token.key;
      return { key, spaced: this.isBackward() ? (tokens[i + 1]?.spaced ?? true) : token.spaced };
    });
    return (this.isBackward() ? steps.toReversed() : steps).slice(1);
  }

  private isBare(): boolean {
    return this.direction === Direction.Bare || this.direction === Direction.BareBackward;
  }

  private isBackward(): boolean {
    return this.direction === Direction.MarkedBackward || this.direction === Direction.BareBackward;
  }
}

interface Step {
  readonly key: string;
  readonly spaced: boolean;
}

// Only the word at the near end is read when a tree is made: most phrases are never asked for in a run.
function outerKey(phrase: string, last: boolean): string {
  const blank = last ? phrase.lastIndexOf(' ') : phrase.indexOf(' ');
  const word = last ? phrase.slice(blank + 1) : blank < 0 ? phrase : phrase.slice(0, blank);
  const known = last ? LAST : FIRST;
  let key = known.get(word);
  if (key === undefined) {
    key = wordKey(word) ?? (tokenise(word, 0, word.length).at(last ? -1 : 0) ?? EDGE).key;
    known.set(word, key);
  }
  return key;
}

/** The tables of words have a few thousand ends between them, in many more phrases. */
const FIRST = new Map<string, string>();
const LAST = new Map<string, string>();

/** The entries of a table that lists words under what they stand for. */
export function entriesOf<K extends string>(
  table: Readonly<Partial<Record<K, readonly string[]>>>,
): (readonly [phrase: string, value: K])[] {
  const entries: (readonly [phrase: string, value: K])[] = [];
  for (const [value, phrases] of Object.entries(table) as [K, readonly string[]][]) {
    for (const phrase of phrases) entries.push([phrase, value]);
  }
  return entries;
}

function emptyNode<T>(): Node<T> {
  return { value: undefined, spaced: new Map(), glued: new Map() };
}

function grow<T>(root: Node<T>, steps: readonly Step[], value: T): void {
  let node = root;
  for (const { key, spaced } of steps) {
    const next = spaced ? node.spaced : node.glued;
    let child = next.get(key);
    if (!child) next.set(key, (child = emptyNode()));
    node = child;
  }
  // The earlier entry keeps a phrase that two share once their marks are gone (tạ, tá).
  node.value ??= value;
}
