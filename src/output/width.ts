import stringWidth from 'string-width';

// ASCII, Latin with its marks composed, and the signs that this program writes: one cell each, whatever the terminal.
const NARROW = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u1e00-\u1eff\u2013\u2026\u2039\u203a\u2191\u2193]*$/;

/** Cells that printable `text` takes on a terminal: none for a combining mark, two for 表. */
export function widthOf(text: string): number {
  return NARROW.test(text) ? text.length : stringWidth(text);
}

const SEGMENTER = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/** Letters with their marks: `ế` is one, composed or not. */
export function graphemes(text: string): string[] {
  return NARROW.test(text) ? text.split('') : Array.from(SEGMENTER.segment(text), ({ segment }) => segment);
}

/** The start of `text` that takes at most `width` cells, ending in `…` where the rest was cut. */
export function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = '';
  let room = width - 1;
  for (const grapheme of graphemes(text)) {
    room -= widthOf(grapheme);
    if (room < 0) break;
    kept += grapheme;
  }
  return width > 0 ? `${kept.trimEnd()}…` : '';
}
