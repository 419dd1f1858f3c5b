import type { Sentence } from '../../figure.js';
import { at } from '../../text/matcher.js';
import { mark } from '../../text/tokens.js';
import type { Chunk } from './chunks.js';
import { piecesOf, type Composed } from './composition.js';
import type { Phrase } from './context.js';

const TURN = mark(['lượt']);

/** Items of `Gạo, cà phê và hạt điều lần lượt đạt 5, 3 và 2 tỷ USD` go to the figures in their order. */
export function shareOut(sentence: Sentence, chunks: readonly Chunk[], all: readonly Composed[]): readonly Composed[] {
  if (TURN !== 0 && (sentence.marks & TURN) === 0) return all;
  const turn = sentence.tokens.findIndex(({ key }, index) => key === 'lần' && at(sentence, index + 1).key === 'lượt');
  const first = all.findIndex(({ standing }) => standing.found.from > turn);
  if (turn < 0 || first < 0) return all;
  const end = endOfList(sentence, all, first);
  const count = end - first;
  if (count < 2) return all;
  const items = itemsBefore(sentence, chunks, turn);
  return all.map((one, i) => {
    if (i < first || i >= end) return one;
    if (items.length === count) return asItem(one, items[i - first]!);
    // doanh thu 15 tỷ, lợi nhuận 2 tỷ, lần lượt giảm 0,6% và 5%
    return first >= count ? sameAs(one, all[i - count]!) : one;
  });
}

/** Behind the last figure of a list: `3, 5 và 7 triệu đồng`. */
function endOfList(sentence: Sentence, all: readonly Composed[], first: number): number {
  let end = first + 1;
  while (end < all.length && isJoined(sentence, all[end - 1]!, all[end]!)) end++;
  return end;
}

function isJoined(sentence: Sentence, one: Composed, next: Composed): boolean {
  const { to } = one.standing.found.quantity;
  const { key } = at(sentence, to);
  return next.standing.found.from === to + 1 && (key === ',' || key === 'và' || key === ';');
}

interface Item {
  readonly phrase: Phrase;
  /** It says who or where, not what. */
  readonly who: boolean;
}

/** The names joined by commas and `và` right before the words `lần lượt`. */
function itemsBefore(sentence: Sentence, chunks: readonly Chunk[], turn: number): Item[] {
  const items: Item[] = [];
  let index = chunks.findLastIndex(({ to }) => to <= turn);
  for (; index >= 0; index--) {
    const { tags } = chunks[index]!.sort;
    if (!NAMES.some((tag) => tags.has(tag))) break;
    items.unshift({
      phrase: piecesOf(sentence, chunks, index, index + 1),
      who: tags.has('Subject') || tags.has('Name'),
    });
    const link = chunks[index - 1]?.sort.tags;
    if (!link?.has('Comma') && !link?.has('And')) break;
    index--;
  }
  return items;
}

const NAMES = ['Noun', 'Measured', 'Subject'];

function asItem(one: Composed, { phrase, who }: Item): Composed {
  return who ? { ...one, subject: phrase } : { ...one, indicator: phrase };
}

function sameAs(one: Composed, like: Composed): Composed {
  return { ...one, indicator: like.indicator, subject: like.subject };
}

/** One list measures one thing: `nhận 3, 5 và 8 máy lọc nước`, `sĩ số tăng 2, 3 và 5 học sinh`. */
export function evenOut(sentence: Sentence, all: readonly Composed[]): readonly Composed[] {
  const even = [...all];
  for (let first = 0; first < all.length - 1; first++) {
    const end = endOfList(sentence, all, first);
    if (end - first < 2 || !all.slice(first, end - 1).every(isBare)) continue;
    const indicator = ofList(all[first]!, all[end - 1]!);
    for (let i = first; i < end; i++) even[i] = { ...all[i]!, indicator };
    first = end - 1;
  }
  return even;
}

function isBare({ standing }: Composed): boolean {
  const { quantity } = standing.found;
  return quantity.to === quantity.numeral.to;
}

function ofList({ action, indicator }: Composed, last: Composed): Phrase {
  if (action.length > 0) return [...action, ...last.indicator.slice(last.action.length)];
  return indicator.length > 0 ? indicator : last.indicator;
}
