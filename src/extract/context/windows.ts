import { compile, matchAll, type Match, type Pattern, type Stretch, type Term } from './compromise.js';
import { RULES, type ContextRule } from './rules.js';
import { sortOf, type Chunk, type Sort } from './terms.js';

/** What the rules say of a figure. Stretches count chunks from the first of its window. */
export interface Reading {
  readonly same: ContextRule['same'];
  readonly action: Stretch | undefined;
  readonly indicator: Stretch | undefined;
  readonly tail: Stretch | undefined;
  readonly subject: Stretch | undefined;
  /** Who does what the clause says. */
  readonly doer: Stretch | undefined;
}

/** The chunks around a figure that rules may look at. */
export interface Window {
  /** Index of its first chunk. */
  readonly from: number;
  /** What rules see of it: windows of one shape read the same. */
  readonly shape: string;
  readonly terms: () => Term[];
}

/** How many chunks a window may have before and behind its figure. */
const MOST_BEFORE = 14;
const MOST_BEHIND = 4;
/** How many chunks before the previous figure belong to the window too: `dư nợ qua 4 tổ chức đạt …`. */
const BEFORE_PREVIOUS = 2;

const START = sortOf('Start');
const OTHER = sortOf('Other');
const OTHER_AGE = sortOf('OtherAge');

/** The window of the figure at chunk `index`; `previous` and `next` are the chunks of the figures beside it. */
export function windowOf(chunks: readonly Chunk[], index: number, previous: number, next: number): Window {
  const from = Math.max(0, index - MOST_BEFORE, previous - BEFORE_PREVIOUS);
  const to = Math.min(next, index + 1 + MOST_BEHIND);
  const sorts: Sort[] = [];
  // A sentence that begins farther back has no beginning here.
  if (from === 0) sorts.push(START);
  for (let i = from; i < to; i++) {
    const { sort, found } = chunks[i]!;
    sorts.push(found && i !== index ? (found.quantity.kind === 'age' ? OTHER_AGE : OTHER) : sort);
  }
  return {
    from: from === 0 ? -1 : from,
    shape: String.fromCharCode(...sorts.map(({ id }) => id)),
    terms: () => sorts.map(termOf),
  };
}

const TERMS: Term[] = [];

function termOf({ id, tags }: Sort): Term {
  return (TERMS[id] ??= { text: '', normal: '', pre: '', post: '', tags });
}

/** Readings by shape of window. Reports are written in few shapes; the bound keeps an archive from growing it. */
const READINGS = new Map<string, Reading>();
const MOST_SHAPES = 50_000;

/** Reads each window by the rules; those of a shape read before are not read again. */
export function readWindows(windows: readonly Window[]): Reading[] {
  const fresh = new Map<string, Window>();
  for (const window of windows) if (!READINGS.has(window.shape)) fresh.set(window.shape, window);
  if (fresh.size > 0) readFresh([...fresh.values()]);
  const readings = windows.map(({ shape }) => READINGS.get(shape)!);
  if (READINGS.size > MOST_SHAPES) READINGS.clear();
  return readings;
}

let patterns: Pattern[] | undefined;

function readFresh(windows: readonly Window[]): void {
  patterns ??= RULES.map(({ match }) => compile(match));
  const slots: Slots[] = windows.map(() => ({}));
  matchAll(
    patterns,
    windows.map(({ terms }) => terms()),
  ).forEach((matches, r) => {
    for (const match of matches) fill(slots[match.window]!, match, RULES[r]!);
  });
  windows.forEach(({ shape }, i) => READINGS.set(shape, { ...NOTHING, ...slots[i] }));
}

type Slots = { -readonly [K in keyof Reading]?: Reading[K] };

const NOTHING: Reading = {
  same: undefined,
  action: undefined,
  indicator: undefined,
  tail: undefined,
  subject: undefined,
  doer: undefined,
};

/** The earlier rule keeps what two rules give. */
function fill(slots: Slots, { groups }: Match, rule: ContextRule): void {
  const { action, indicator, tail, subject } = groups;
  if (!slots.action && !slots.indicator && !slots.same) {
    slots.same = rule.same;
    slots.action = action;
    slots.indicator = indicator;
  }
  slots.tail ??= tail;
  if (isOfFigure(rule)) slots.subject ??= subject;
  else slots.doer = subject;
}

function isOfFigure({ match }: ContextRule): boolean {
  return /#(?:Figure|Count|Money|Percent|Measure|Duration|Age|Ratio|Share|Listed|Bare|SameUnit|Changed)\b/.test(match);
}
