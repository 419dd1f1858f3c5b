import { extract, type Figure } from '../../src/index.js';

/**
 * What the language means, a line a case: a text, and its figures in the notation of `notate`. A text without figures is
 * a near miss.
 */
export type Corpus = readonly (readonly [text: string, ...figures: string[]])[];

/**
 * A figure on one line: what the text does to the number, the number, and what it counts.
 *
 * `over 4425611000000 VND` | `increase 3..5 %` | `18 of 71 xã` | `8200000 VND / người/tháng` | `12 hộ !malformed_number`
 *
 * The kind stands in front where the unit does not tell it: `ratio 2.3 lần` and `15 lần`.
 */
export function notate(figure: Figure): string {
  const number = figure.value ?? `${figure.min}..${figure.max}`;
  return [
    figure.modifier,
    figure.change,
    figure.kind === 'ratio' ? 'ratio' : null,
    number,
    figure.of === null ? null : `of ${figure.of}`,
    figure.unit,
    figure.per === null ? null : `/ ${figure.per}`,
    ...figure.flags.map((flag) => `!${flag}`),
  ]
    .filter((part) => part !== null && part !== '')
    .join(' ');
}

/** The figures of a text in that notation. */
export function figuresOf(text: string): string[] {
  return extract(text, { context: false }).map(notate);
}
