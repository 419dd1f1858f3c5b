import type { Figure, Span } from '../figure.js';
import { PLAIN, type Paint } from './colours.js';
import { printable } from './printable.js';
import { readingOf, saysItself } from './reading.js';
import type { Screen } from './screen.js';
import { wrap, type Run } from './wrap.js';

const asIs: Paint = (text) => text;

/** What a terminal makes of a tab, near enough. */
const TAB = '    ';

/**
 * The lines of `text` with its figures in the colours of their kinds, and behind each what it was read as, where the
 * text does not say just that: `4.425 tỷ 611 triệu đồng ‹4.425.611.000.000 VND›`. A doubtful one is
 * underlined. Without colours every figure is told by its reading, and a doubtful one by a question mark.
 */
export function* marked(text: string, figures: readonly Figure[], { width, colours }: Screen): Generator<string> {
  let next = 0;
  for (const { start, end } of linesOf(text)) {
    const runs: Run[] = [];
    const add = (from: number, to: number, paint: Paint) => {
      const part = text.slice(Math.max(from, start), Math.min(to, end));
      if (part) runs.push({ text: printable(part.replaceAll('\t', TAB)), paint });
    };
    let done = start;
    for (let figure = figures[next]; figure && figure.start < end; figure = figures[next]) {
      const kind = colours[figure.kind];
      const doubtful = figure.flags.length > 0;
      add(done, figure.start, asIs);
      add(figure.start, figure.end, doubtful ? (part) => colours.doubt(kind(part)) : kind);
      done = figure.end;
      // It goes on in the next line.
      if (figure.end > end) break;
      next++;
      if (colours !== PLAIN && saysItself(figure)) continue;
      const doubt = doubtful ? '? ' : '';
      runs.push({ text: ` ‹${doubt}${printable(readingOf(figure))}›`, paint: colours.aside });
    }
    add(done, end, asIs);
    yield* wrap(runs, width);
  }
}

const LINE_END = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;

/** The lines of a text without their ends; none behind the last end. */
function* linesOf(text: string): Generator<Span> {
  let start = 0;
  for (const { index, 0: lineEnd } of text.matchAll(LINE_END)) {
    yield { start, end: index };
    start = index + lineEnd.length;
  }
  if (start < text.length) yield { start, end: text.length };
}
