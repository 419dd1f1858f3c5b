import type { Colours, Paint } from './colours.js';
import type { Screen } from './screen.js';
import { cut, widthOf } from './width.js';

/** A column of a table on a screen. */
export interface ScreenColumn<Row> {
  readonly head: string;
  /** Columns of low rank are chosen first where not all have room. */
  readonly rank: number;
  /** Chosen only where those before it stand uncut. */
  readonly extra?: boolean;
  /** The narrowest that its cells may be cut to; none for numbers: only their heads are cut, while there is room for one column. */
  readonly least?: number;
  readonly right?: boolean;
  /** Printable text, on one line. */
  cell(row: Row): string;
  paint?(row: Row, colours: Colours): Paint;
}

export interface Layout<Row> {
  /** Heads, then a line for each row. */
  readonly lines: readonly string[];
  /** Columns that had no room. */
  readonly left: readonly ScreenColumn<Row>[];
}

const GAP = '  ';

// Less of a text than this says nothing.
const SNIPPET = 8;

/** `rows` under the heads of the columns that fit, each line at most as wide as the screen. */
export function layOut<Row>(
  columns: readonly ScreenColumn<Row>[],
  rows: readonly Row[],
  { width, colours }: Screen,
): Layout<Row> {
  const sized = columns.map((column, at) => {
    const cells = rows.map((row) => column.cell(row));
    const longest = cells.reduce((most, cell) => Math.max(most, widthOf(cell)), 0);
    const head = widthOf(column.head);
    const full = Math.max(longest, head);
    const least = Math.min(full, column.least ?? Math.max(longest, Math.min(head, SNIPPET)));
    return { column, at, cells, full, least };
  });
  const chosen = choose(sized, width);
  const widths = share(chosen, width);
  const line = (textOf: (i: number) => string, paintOf: (i: number) => Paint | undefined) =>
    chosen
      .map(({ column }, i) => {
        const text = cut(textOf(i), widths[i]!);
        const blank = ' '.repeat(widths[i]! - widthOf(text));
        const painted = text && (paintOf(i)?.(text) ?? text);
        return column.right ? blank + painted : painted + blank;
      })
      .join(GAP)
      .trimEnd();
  return {
    lines: [
      line(
        (i) => chosen[i]!.column.head,
        () => colours.aside,
      ),
      ...rows.map((row, r) =>
        line(
          (i) => chosen[i]!.cells[r]!,
          (i) => chosen[i]!.column.paint?.(row, colours),
        ),
      ),
    ],
    left: columns.filter((one) => !chosen.some(({ column }) => column === one)),
  };
}

/** A line that names what the screen leaves out, if anything. */
export function noRoom(heads: readonly string[], { width, colours }: Screen): string[] {
  return heads.length ? [colours.aside(cut(`no room for ${heads.join(', ')}`, width))] : [];
}

interface Sized {
  readonly column: { readonly rank: number; readonly extra?: boolean; readonly least?: number };
  /** Its place in the table. */
  readonly at: number;
  /** Width of its longest cell, and the narrowest that it may be. */
  readonly full: number;
  readonly least: number;
}

// A cell longer than this is no reason to leave out the next column.
const UNCUT = 48;

/** By rank, until the next has no room; in the order of the table. One column there always is. */
function choose<S extends Sized>(sized: readonly S[], width: number): S[] {
  const chosen: S[] = [];
  let room = width;
  let roomBesideUncut = width;
  for (const one of sized.toSorted((a, b) => a.column.rank - b.column.rank)) {
    const { extra = false, least: cuttable } = one.column;
    const most = extra ? roomBesideUncut : room;
    const floor = cuttable === undefined || extra ? one.least : Math.min(one.least, SNIPPET);
    if (chosen.length > 0 && floor > most) break;
    chosen.push({ ...one, least: Math.max(1, Math.min(one.least, most)) });
    room -= one.least + GAP.length;
    roomBesideUncut -= Math.min(one.full, Math.max(one.least, UNCUT)) + GAP.length;
  }
  return chosen.toSorted((a, b) => a.at - b.at);
}

/** Each its least, and the rest of the width in equal parts to those that want more. */
function share(chosen: readonly Sized[], width: number): number[] {
  const widths = chosen.map(({ least }) => least);
  let room = width - widths.reduce((sum, one) => sum + one + GAP.length, -GAP.length);
  for (;;) {
    const wanting = chosen.flatMap(({ full }, i) => (widths[i]! < full ? [i] : []));
    if (room <= 0 || wanting.length === 0) return widths;
    const part = Math.max(1, Math.floor(room / wanting.length));
    for (const i of wanting.slice(0, room)) {
      const more = Math.min(part, chosen[i]!.full - widths[i]!);
      widths[i]! += more;
      room -= more;
    }
  }
}
