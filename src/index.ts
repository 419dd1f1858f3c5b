import { readDocument } from './extract/document.js';
import { Piece, type ExtractOptions } from './extract/figures.js';
import type { Figure } from './figure.js';
import { normalise } from './text/normalise.js';
import { positions } from './text/positions.js';

export type { ExtractOptions } from './extract/figures.js';
export type { Change, Decimal, Figure, Flag, Kind, Modifier, Span, TableCell } from './figure.js';
export { ownRules, RuleFault, type OwnRules } from './extract/context/own.js';
export { CHANGES, FLAGS, KINDS, MODIFIERS } from './figure.js';

/** A numeral of the text and the rule that took or rejected it. */
export interface Explanation {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly taken: boolean;
  /** Name of the rule: `<numeral> <currency>`, `day <time>`. */
  readonly rule: string;
}

/**
 * Every figure of `text`, in its order, none overlapping. Offsets are UTF-16 code units into `text.normalize('NFC')`.
 * Never throws, whatever the text.
 */
export function extract(text: string, options: ExtractOptions = {}): Figure[] {
  const piece = new Piece(text, options);
  const settling = piece.settling();
  const figures: Figure[] = [];
  for (const drafts of piece.drafts()) for (const figure of settling.settle(drafts)) figures.push(figure);
  return figures;
}

/** Every numeral of `text`, taken or rejected, in its order. */
export function explain(text: string): Explanation[] {
  const decoded = text.normalize('NFC');
  const locate = positions(decoded);
  const explained: Explanation[] = [];
  for (const { found, quantities, rejects, sentence } of readDocument(normalise(decoded))) {
    const all = [
      ...found.map(({ quantity }) => ({ start: quantity.start, end: quantity.end, taken: true, rule: quantity.rule })),
      ...quantities
        .filter(({ kind }) => !kind)
        .map(({ start, end }) => ({ start, end, taken: false, rule: '<number without a unit>' })),
      ...rejects.map(({ from, to, rule }) => {
        return { start: sentence.tokens[from]!.start, end: sentence.tokens[to - 1]!.end, taken: false, rule };
      }),
    ].toSorted((a, b) => a.start - b.start);
    for (const one of all) explained.push({ ...one, ...locate(one.start), text: decoded.slice(one.start, one.end) });
  }
  return explained;
}
