import type { Sentence, Span } from '../../figure.js';
import { DIFFERENCES } from '../../lexicon/baselines.js';
import { at, Matcher } from '../../text/matcher.js';
import { TokenKind } from '../../text/tokens.js';
import type { Found } from '../attributes.js';
import { isChangeVerb } from '../changes.js';
import { comparesAt, mayCompare } from '../comparisons.js';
import { endOfYardstick, spanOf } from './yardsticks.js';

/** A written `so với …`: tokens `from` up to `to`, and the figures that it is about. */
export interface Written {
  readonly from: number;
  readonly to: number;
  readonly phrase: Span[];
  /** Index of the figure it stands behind; -1 where it stands before its figures. */
  readonly behind: number;
  /** The token up to which it governs the figures behind it. */
  readonly reach: number;
}

const DIFFERENCE = new Matcher(DIFFERENCES.map((word) => [word, true] as const));

/** How many tokens may stand between a figure and the `so với` behind it: giảm 6,9% về số vụ so với cùng kỳ. */
const LONGEST_TAIL = 14;
/** And where the figure is a level: đạt 98% số hộ so với kế hoạch. */
const LONGEST_SHARE_TAIL = 6;

/** Every `so với …` of a sentence, in its order. */
export function readWritten(sentence: Sentence, found: readonly Found[]): Written[] {
  if (!mayCompare(sentence)) return [];
  const all: Written[] = [];
  let next = 0;
  for (let from = 0; from < sentence.tokens.length; from++) {
    const open = comparesAt(sentence, from);
    if (open === 0) continue;
    while (next < found.length && found[next]!.quantity.to <= from) next++;
    const to = endOfYardstick(sentence, open, limitOf(sentence, found, next, open));
    if (to === open) continue;
    const behind = isBehind(sentence, found[next - 1], from, to) ? next - 1 : -1;
    const reach = behind < 0 ? reachOf(sentence, found, next, from, to) : to;
    all.push({ from, to, phrase: spanOf(sentence, from, to), behind, reach });
    from = to - 1;
  }
  return all;
}

// so với mức 120 tỷ đồng của năm trước: the number belongs to what is compared with
function limitOf(sentence: Sentence, found: readonly Found[], next: number, open: number): number {
  const first = found[next]?.quantity.from ?? Infinity;
  const own = first === open || (first <= open + 2 && LEVEL_NOUNS.has(at(sentence, first - 1).key));
  return own ? (found[next + 1]?.quantity.from ?? Infinity) : first;
}

const LEVEL_NOUNS: ReadonlySet<string> = new Set(['mức', 'số', 'mốc', 'quân']);

function isBehind(sentence: Sentence, figure: Found | undefined, from: number, to: number): boolean {
  if (!figure || !isCompared(figure)) return false;
  const before = at(sentence, from - 1).key;
  // tăng 12 vụ, so với cùng kỳ năm trước.
  if (before === ',' && figure.change) return figure.quantity.to === from - 1 && endsClause(sentence, to);
  if (before === 'và' || before === 'nhưng' || before === 'nếu') return false;
  // chiếm 32% so với năm 2022 tăng 2%: there it is before its figure
  if (!figure.change && (isChangeVerb(sentence, to + 1) || from - figure.quantity.to > LONGEST_SHARE_TAIL))
    return false;
  if (from - figure.quantity.to > LONGEST_TAIL) return false;
  for (let index = figure.quantity.to; index < from; index++) {
    const { kind, key } = at(sentence, index);
    if (kind === TokenKind.Sign && (key === ',' || key === ';' || key === ':' || key === '.')) return false;
  }
  return true;
}

// tăng 5% | đạt 98% | gấp 2 lần | chênh 15 triệu đồng
function isCompared({ sentence, quantity, change }: Found): boolean {
  if (change || quantity.kind === 'percent' || quantity.kind === 'ratio') return true;
  return [0, 1, 2].some((gap) => DIFFERENCE.matchBefore(sentence, quantity.from - gap) !== undefined);
}

function endsClause(sentence: Sentence, index: number): boolean {
  const { kind, key } = at(sentence, index);
  return kind === TokenKind.Edge || key === '.' || key === ';' || key === ')';
}

// So với năm 2022, thu tăng 8%; chi tăng 3%. | …, so với cùng kỳ tăng 5%; up to the next clause or level
function reachOf(sentence: Sentence, found: readonly Found[], next: number, from: number, to: number): number {
  if (next === 0 && at(sentence, from - 1).key !== '(') return Infinity;
  const level = found
    .slice(next)
    .find(({ change, quantity }) => !change && quantity.kind !== 'percent' && quantity.from >= to);
  let reach = to;
  for (; reach < (level?.quantity.from ?? Infinity); reach++) {
    const { kind, key } = at(sentence, reach);
    if (kind === TokenKind.Edge || key === ';' || (key === ')' && at(sentence, from - 1).key === '(')) break;
  }
  return reach;
}
