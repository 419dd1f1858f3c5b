import type { Paint } from './colours.js';
import { graphemes, widthOf } from './width.js';

/** Printable text in one colour. */
export interface Run {
  readonly text: string;
  readonly paint: Paint;
}

/** A word, or the blanks between two, in as many runs as it has colours. */
interface Word {
  readonly blank: boolean;
  readonly runs: Run[];
  width: number;
}

/** The lines of a paragraph, broken between words, and inside those that are longer than a line; all as far in as the first. */
export function* wrap(runs: readonly Run[], width: number): Generator<string> {
  const words = wordsOf(runs);
  const first = words[0]?.blank ? words[0].width : 0;
  // An indent that leaves less than half of the line to the text is none.
  const line = new Line(width, first <= width / 2 ? first : 0);
  let blank: Word | undefined;
  for (const [i, word] of words.entries()) {
    if (word.blank) {
      if (i > 0 || line.indent === 0) blank = word;
      continue;
    }
    if ((blank?.width ?? 0) + word.width <= line.room) for (const run of blank?.runs ?? []) line.add(run);
    else if (!line.fresh) yield line.end();
    blank = undefined;
    for (const run of word.runs) {
      for (const text of widthOf(run.text) > line.room ? graphemes(run.text) : [run.text]) {
        if (widthOf(text) > line.room && !line.fresh) yield line.end();
        line.add({ text, paint: run.paint });
      }
    }
  }
  yield line.end();
}

/** A line on its way: neighbours of one colour are painted at once. */
class Line {
  private runs: Run[] = [];
  room: number;

  constructor(
    private readonly width: number,
    readonly indent: number,
  ) {
    this.room = width - indent;
  }

  get fresh(): boolean {
    return this.runs.length === 0;
  }

  add({ text, paint }: Run): void {
    const last = this.runs.at(-1);
    if (last?.paint === paint) this.runs[this.runs.length - 1] = { text: last.text + text, paint };
    else this.runs.push({ text, paint });
    this.room -= widthOf(text);
  }

  /** The line, and the next begins. */
  end(): string {
    const line = this.runs.map(({ text, paint }) => paint(text)).join('');
    const indent = this.runs.length > 0 ? ' '.repeat(this.indent) : '';
    this.runs = [];
    this.room = this.width - this.indent;
    return indent + line;
  }
}

function wordsOf(runs: readonly Run[]): Word[] {
  const words: Word[] = [];
  for (const { text, paint } of runs) {
    for (const part of text.match(/ +|[^ ]+/g) ?? []) {
      const blank = part.startsWith(' ');
      const last = words.at(-1);
      const word = last?.blank === blank ? last : { blank, runs: [], width: 0 };
      if (word !== last) words.push(word);
      word.runs.push({ text: part, paint });
      word.width += widthOf(part);
    }
  }
  return words;
}
