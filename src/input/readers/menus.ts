import type { Block } from './blocks.js';

/** An article element: the one it stands in, and its characters that are no link. The first is the page. */
export interface Article {
  readonly within: number;
  chars: number;
}

/** Characters of a part of a page, and how many of them are links. */
export interface Sum {
  readonly chars: number;
  readonly linked: number;
}

/** Text that is mostly links; a part of a page with much text of its own must be links almost whole. */
export function isMenu({ chars, linked }: Sum): boolean {
  return linked > (chars - linked > LONG_TEXT ? 0.8 : 0.5) * chars;
}

const LONG_TEXT = 600;

/** Whether it is but the title of a menu of so many characters: `Chuyên mục`. */
export function isTitleOf(menu: number, { chars }: Sum): boolean {
  return chars < 60 && menu > 3 * chars && menu > 60;
}

export function sumOf(blocks: readonly Block[]): Sum {
  let chars = 0;
  let linked = 0;
  for (const block of blocks) {
    chars += block.text.length;
    // Of a row with one cell that is no link the row is kept.
    linked += block.row && block.linked < block.text.replaceAll('\t', '').length ? 0 : block.linked;
  }
  return { chars, linked };
}

/** The blocks of the smallest article element that holds the better part of the text, and the titles; all where none does. */
export function ofArticle(blocks: readonly Block[], articles: readonly Article[]): readonly Block[] {
  for (const { text, linked, place } of blocks) {
    for (let a = place; a >= 0; a = articles[a]!.within) articles[a]!.chars += text.length - linked;
  }
  const enough = articles[0]!.chars * BETTER_PART;
  // Later ones stand within earlier ones.
  const chosen = articles.findLastIndex(({ chars }) => chars >= enough);
  if (chosen <= 0) return blocks;
  const isWithin = (place: number): boolean => {
    for (let a = place; a >= chosen; a = articles[a]!.within) if (a === chosen) return true;
    return false;
  };
  return blocks.filter(({ title, place }) => title || isWithin(place));
}

const BETTER_PART = 2 / 3;
