import type { Figure } from '../../../figure.js';
import { markup, type Markup } from '../markup.js';
import { short } from '../numbers.js';
import type { Row } from '../rows.js';

export const MOST_BARS = 8;
/** With fewer there is nothing to compare. */
export const LEAST_BARS = 3;

/** One bar, with its words: a link to a row of the table. */
export interface Bar {
  /** Of the row. */
  readonly id: number;
  readonly label: string;
  readonly note: string | null;
  readonly value: string;
  /** Where the bar begins and ends, in parts of the whole width. */
  readonly from: number;
  readonly to: number;
  /** Colour: a kind or a change. */
  readonly tone: string;
}

export interface Chart {
  readonly title: string;
  readonly note: string | null;
  readonly bars: readonly Bar[];
  /** Thin lines behind the bars, in parts of the whole width. */
  readonly ticks?: readonly number[];
  /** What the left and the right end of the width stand for. */
  readonly ends?: readonly [string, string];
}

/** Bars from zero to the size of each figure. */
export function fromZero(rows: readonly Row[], words: (figure: Figure) => Pick<Bar, 'label' | 'note'>): Bar[] {
  const most = rows.reduce((largest, { figure }) => Math.max(largest, size(figure)), 0);
  return rows.map(({ id, figure }) => {
    return { id, ...words(figure), value: short(figure), from: 0, to: size(figure) / most, tone: figure.kind };
  });
}

/** Good enough for the length of a bar; 0 for a range, which has none. */
export function size({ value }: Figure): number {
  return value === null ? 0 : Number(value);
}

/** Bars are SVG: a length in a style attribute is what our own policy forbids. */
export function chartOf({ title, note, bars, ticks = [], ends }: Chart): Markup {
  const lines = ticks.map((at) => markup`<line x1="${percent(at)}" x2="${percent(at)}" y2="100%" />`);
  return markup`<figure>
    <figcaption>${title}${note && markup` <small>${note}</small>`}</figcaption>
    ${ends ? markup`<p class="ends"><span>${ends[0]}</span><span>${ends[1]}</span></p>` : null}
    <ol>
      ${bars.map((bar) => barOf(bar, lines))}
    </ol>
  </figure> `;
}

function barOf({ id, label, note, value, from, to, tone }: Bar, lines: readonly Markup[]): Markup {
  return markup`<li>
    <a class="${tone}" href="#r${id}">
      <span>${label}${note && markup` <small>${note}</small>`}</span>
      <b>${value}</b>
      <svg aria-hidden="true">
        ${lines}
        <rect x="${percent(Math.min(from, 1 - LEAST))}" width="${percent(Math.max(to - from, LEAST))}" height="100%" rx="2" />
      </svg>
    </a>
  </li> `;
}

/** What is little can still be seen. */
const LEAST = 0.01;

function percent(part: number): string {
  return `${Math.round(part * 1000) / 10}%`;
}
