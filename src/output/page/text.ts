import { markup, type Markup } from './markup.js';
import type { Row } from './rows.js';

/** A stretch of the report and the figures in it. */
interface Piece {
  readonly text: string;
  readonly start: number;
  readonly rows: readonly Row[];
}

/** The report as it stands, every figure a link to its row. The text of the result is the text, to the character. */
export function textOf(text: string, rows: readonly Row[]): Markup {
  const lines = split({ text, start: 0, rows }, /\n/g);
  const blocks: Markup[] = [];
  for (let i = 0; i < lines.length;) {
    const layout = LAYOUTS.find(({ pattern }) => pattern.test(lines[i]!.text));
    const block = layout ? linesOf(lines, i, layout) : [lines[i]!];
    blocks.push(layout && isTable(block) ? tableOf(block, layout) : markup`${block.map(paragraph)}`);
    i += block.length;
  }
  return markup`${blocks}`;
}

/** The pieces between separators, each with the one behind it. A separator inside a figure parts nothing. */
function split({ text, start, rows }: Piece, at: RegExp): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  let first = 0;
  let next = 0;
  for (const { index } of [...text.matchAll(at), { index: text.length - 1 }]) {
    const end = index + 1;
    while (next < rows.length && rows[next]!.figure.start < start + end) next++;
    if (end === from || (next > 0 && rows[next - 1]!.figure.end > start + end)) continue;
    pieces.push({ text: text.slice(from, end), start: start + from, rows: rows.slice(first, next) });
    from = end;
    first = next;
  }
  return pieces;
}

interface Layout {
  readonly name: string;
  readonly pattern: RegExp;
  readonly line: (line: Piece) => Markup;
}

/** How the lines of a table are shown: cells under cells where they are told apart, else in letters of one width. */
const LAYOUTS: readonly Layout[] = [
  // | STT | Trường | Số học sinh |   or cells between tabs
  { name: 'cells', pattern: /^\s*\||\t/, line: lineOfCells },
  // Thành phố Hòa Lộc      12      10
  { name: 'columns', pattern: /\S {3,}\S/, line: paragraph },
];

function linesOf(lines: readonly Piece[], from: number, { pattern }: Layout): readonly Piece[] {
  let end = from;
  while (end < lines.length && pattern.test(lines[end]!.text)) end++;
  return lines.slice(from, end);
}

/** No single line, and no letterhead: `HỘI NÔNG DÂN          CỘNG HÒA XÃ HỘI`. */
function isTable(lines: readonly Piece[]): boolean {
  return lines.length > 1 && lines.some(({ rows }) => rows.length > 0);
}

function tableOf(lines: readonly Piece[], { name, line }: Layout): Markup {
  return markup`<div class="${name}" tabindex="0">${lines.map(line)}</div>`;
}

function paragraph(line: Piece): Markup {
  return markup`<p${isHeading(line.text) ? markup` class="heading"` : null}>${marked(line)}</p>`;
}

/** BÁO CÁO | II. CHẤT LƯỢNG | 1. Tăng trưởng */
function isHeading(text: string): boolean {
  const words = text.trim();
  if (words.length > 90 || /[.;:,]$/.test(words)) return false;
  return /^(?:[IVX]+|\d+(?:\.\d+)*)[.)]\s/.test(words) || (/\p{Lu}{2}/u.test(words) && !/\p{Ll}/u.test(words));
}

function lineOfCells(line: Piece): Markup {
  const cells = split(line, /[\t|]/g);
  // |---|---| says what the ruled cells show.
  const isRule = /^[\s|:-]+$/.test(line.text) && line.text.includes('-');
  // What stands before the first bar and behind the last is no cell.
  const isEdge = (i: number) => (i === 0 || i === cells.length - 1) && /^\s*(?:\|\s*)?$/.test(cells[i]!.text);
  return markup`<p${isRule ? markup` class="rule"` : null}>${cells.map((one, i) => (isEdge(i) ? separator(one.text) : cell(one)))}</p>`;
}

function cell(piece: Piece): Markup {
  const words = piece.text.trimEnd();
  const end = words.endsWith('|') ? words.length - 1 : words.length;
  const text = piece.text.slice(0, end);
  const isNumber = piece.rows.length === 1 && piece.rows[0]!.figure.text === text.trim();
  return markup`<span${isNumber ? markup` class="number"` : null}>${marked({ ...piece, text })}${separator(piece.text.slice(end))}</span>`;
}

/** Stays in the text that a reader may copy; the cells show where it was. */
function separator(text: string): Markup {
  return markup`<s>${text}</s>`;
}

function marked({ text, start, rows }: Piece): Markup {
  const parts: (Markup | string)[] = [];
  let from = 0;
  for (const { id, figure } of rows) {
    const at = figure.start - start;
    parts.push(text.slice(from, at), markup`<a class="${figure.kind}" id="f${id}" href="#r${id}">${figure.text}</a>`);
    from = at + figure.text.length;
  }
  return markup`${parts}${text.slice(from)}`;
}
