import { compile, matchAll, type Match, type Pattern, type Stretch, type Term } from './compromise.js';
import { FIGURE_TAGS, sortOf, sortOfLetter, type Sort } from './sorts.js';
import { wordsOf, type ContextRule } from './rules.js';
import type { Chunk, Literals } from './chunks.js';

/** What the rules say of a figure. Stretches count chunks from the first of its window. */
export interface Reading {
  readonly same: ContextRule['same'];
  readonly list: boolean;
  readonly action: Stretch | undefined;
  readonly indicator: Stretch | undefined;
  readonly tail: Stretch | undefined;
  readonly subject: Stretch | undefined;
  /** Who does what the clause says. */
  readonly doer: Stretch | undefined;
}

/** The chunks around a figure that rules may look at. */
export interface Window {
  /** Index of its first chunk; -1 where the beginning of the sentence is in it. */
  readonly from: number;
  /** What rules see of it, a letter for the sort of each chunk: windows of one shape read the same. */
  readonly shape: string;
}

/** How many chunks a window may have before and behind its figure. */
const MOST_BEFORE = 14;
const MOST_BEHIND = 8;
/** How many chunks before the previous figure belong to the window too: `dư nợ qua 4 tổ chức đạt …`. */
const BEFORE_PREVIOUS = 2;

const START = sortOf('Start');
const OTHER = sortOf('Other');
const OTHER_AGE = sortOf('OtherAge');

/** The window of the figure at chunk `index`; `previous` and `next` are the chunks of the figures beside it. */
export function windowOf(chunks: readonly Chunk[], index: number, previous: number, next: number): Window {
  const from = Math.max(0, index - MOST_BEFORE, previous - BEFORE_PREVIOUS);
  const to = Math.min(next, index + 1 + MOST_BEHIND);
  let shape = from === 0 ? START.letter : '';
  for (let i = from; i < to; i++) {
    const { sort, found } = chunks[i]!;
    shape += !found || i === index ? sort.letter : found.quantity.kind === 'age' ? OTHER_AGE.letter : OTHER.letter;
  }
  return { from: from === 0 ? -1 : from, shape };
}

/** How many shapes are kept: reports are written in few, and an archive of junk must not grow the table without end. */
const MOST_SHAPES = 50_000;

/** Rules compiled when first needed, and what they said of every shape of window met so far. */
export class Rulebook {
  /** The words that its patterns ask for. */
  readonly literals: Literals;
  private readonly readings = new Map<string, Reading>();
  private patterns: Pattern[] | undefined;

  constructor(private readonly rules: readonly ContextRule[]) {
    this.literals = new Set(rules.flatMap(wordsOf));
  }

  /** Reads each window; those of a shape read before are not read again. */
  read(windows: readonly Window[]): Reading[] {
    if (this.readings.size > MOST_SHAPES) this.readings.clear();
    const fresh = new Set<string>();
    for (const { shape } of windows) if (!this.readings.has(shape)) fresh.add(shape);
    if (fresh.size > 0) this.readFresh([...fresh]);
    return windows.map(({ shape }) => this.readings.get(shape)!);
  }

  private readFresh(shapes: readonly string[]): void {
    this.patterns ??= this.rules.map(({ match }) => compile(match));
    const slots: Slots[] = shapes.map(() => ({ ...NOTHING }));
    const terms = shapes.map((shape) => Array.from(shape, (letter) => termOf(sortOfLetter(letter))));
    const figures = terms.map((window) => window.findIndex(({ tags }) => tags.has('Figure')));
    matchAll(this.patterns, terms).forEach((matches, r) => {
      for (const match of matches) fill(slots[match.window]!, match, this.rules[r]!, figures[match.window]!);
    });
    shapes.forEach((shape, i) => this.readings.set(shape, slots[i]!));
  }
}

function termOf({ tags, word }: Sort): Term {
  return { text: word, normal: word, pre: '', post: '', tags };
}

type Slots = { -readonly [K in keyof Reading]: Reading[K] };

const NOTHING: Reading = {
  same: undefined,
  list: false,
  action: undefined,
  indicator: undefined,
  tail: undefined,
  subject: undefined,
  doer: undefined,
};

/** The earlier rule keeps what two rules give; of doers the nearest before the figure counts. */
function fill(slots: Slots, { groups, from }: Match, rule: ContextRule, figure: number): void {
  const { action, indicator, tail, subject } = groups;
  if (!slots.action && !slots.indicator && !slots.same) {
    slots.same = rule.same;
    slots.list = rule.list === true;
    slots.action = action;
    slots.indicator = indicator;
  }
  slots.tail ??= tail;
  if (!speaksOfFigure(rule)) slots.doer = from < figure ? subject : slots.doer;
  // What stands between the doer and the figure is an object.
  else if (!slots.doer || !rule.weak) slots.subject ??= subject;
}

const OF_FIGURE = new RegExp(`#(?:${FIGURE_TAGS.join('|')})\\b`);

function speaksOfFigure({ match }: ContextRule): boolean {
  return OF_FIGURE.test(match);
}
