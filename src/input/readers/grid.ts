import type { Cell, Piece, Row } from './lines.js';

interface Column {
  left: number;
  right: number;
}

/** The rows of a table, their cells under one another as on the page: tab-separated, empty where a column has nothing. */
export function tableRows(rows: readonly Row[]): string[] {
  const columns = columnsOf(rows);
  return rows.map(({ cells, size }) => {
    const texts = columns.map(() => '');
    for (const cell of cells.flatMap((one) => parted(one, columns, size))) {
      const [first = nearest(cell, columns), ...others] = under(cell, columns);
      const text = cell.text.trim();
      texts[first] = texts[first] === '' ? text : `${texts[first]} ${text}`;
      // A head that spans columns stands over each of them, a number in one however wide it is.
      if (/\p{L}{2}/u.test(text)) for (const c of others) if (texts[c] === '') texts[c] = text;
    }
    return texts.join('\t').trimEnd();
  });
}

/** The columns that a piece stands in. */
function under({ left, right }: Piece, columns: readonly Column[]): number[] {
  return columns.flatMap((column, c) => (left < column.right && right > column.left ? [c] : []));
}

/** A cell, or the cells that it is if each of its pieces stands in one column and not all in the same. */
function parted(cell: Cell, columns: readonly Column[], em: number): readonly Piece[] {
  const pieces = cell.pieces.flatMap((piece) => cut(piece, columns, em));
  const places = pieces.map((piece) => under(piece, columns));
  const isParted = places.every((place) => place.length === 1) && new Set(places.flat()).size > 1;
  return isParted ? pieces : [cell];
}

// 987 | 12.450,5 | 4,98%
const NUMBER = /^[-+]?[\d.,]*\d\s*%?$/;

/** Cells so close that there is but a blank between them, cut where a column begins or a number stands. */
function cut(piece: Piece, columns: readonly Column[], em: number): Piece[] {
  const [, next] = under(piece, columns);
  if (next === undefined) return [piece];
  const { text, left, right } = piece;
  const width = (right - left) / text.length;
  const blanks = Array.from(text.matchAll(/ /g), ({ index }) => index);
  const off = (blank: number) => Math.abs(left + (blank + 1) * width - columns[next]!.left);
  // 2024 Tăng/giảm | Yên Thắng 987
  const beside = blanks.find((at) => NUMBER.test(text.slice(0, at)) || NUMBER.test(text.slice(at + 1)));
  const blank = beside ?? blanks.toSorted((a, b) => off(a) - off(b))[0];
  if (blank === undefined) return [piece];
  const rest = { text: text.slice(blank + 1), left: Math.max(left + (blank + 1) * width, columns[next]!.left), right };
  if (off(blank) > em / 2 && beside === undefined) return [piece];
  const end = Math.min(left + blank * width, columns[next]!.left);
  return [{ text: text.slice(0, blank), left, right: end }, ...cut(rest, columns, em)];
}

/** Where the columns are, by the rows that have the most. */
function columnsOf(rows: readonly Row[]): Column[] {
  const most = rows.reduce((largest, { cells }) => Math.max(largest, cells.length), 0);
  const columns: Column[] = Array.from({ length: most }, () => ({ left: Infinity, right: -Infinity }));
  for (const { cells } of rows) {
    if (cells.length < most) continue;
    for (const [c, column] of columns.entries()) {
      column.left = Math.min(column.left, cells[c]!.left);
      column.right = Math.max(column.right, cells[c]!.right);
    }
  }
  // Two tables in one, with other columns: each column ends where the next begins.
  columns.forEach((column, c) => {
    column.right = Math.min(column.right, columns[c + 1]?.left ?? Infinity);
  });
  return columns;
}

function nearest(cell: Piece, columns: readonly Column[]): number {
  const middle = (cell.left + cell.right) / 2;
  let best = 0;
  let least = Infinity;
  columns.forEach(({ left, right }, c) => {
    const distance = Math.abs((left + right) / 2 - middle);
    if (distance < least) [best, least] = [c, distance];
  });
  return best;
}
