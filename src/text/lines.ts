import type { Span } from '../figure.js';

/** The line that holds `offset`, without its end. */
export function lineAt(text: string, offset: number): Span {
  const end = text.indexOf('\n', offset);
  return { start: text.lastIndexOf('\n', offset - 1) + 1, end: end < 0 ? text.length : end };
}

/** The lines from `offset` on. */
export function* linesFrom(text: string, offset: number): Generator<Span> {
  for (let start = offset; start <= text.length;) {
    const end = text.indexOf('\n', start);
    yield { start, end: end < 0 ? text.length : end };
    if (end < 0) return;
    start = end + 1;
  }
}
