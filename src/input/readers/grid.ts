import type { Cell, Row } from './lines.js';

interface Column {
  left: number;
  right: number;
}

// 12.450,5 | -3,2% | 2024: what stands in one column however wide it is
const NUMBER = /^[-+]?[\d.,]*\d\s*%?$/;

/** The rows of a table, their cells under one another as on the page: tab-separated, empty where a column has nothing. */
export function tableRows(rows: readonly Row[]): string[] {
  const columns = columnsOf(rows);
  return rows.map(({ cells }) => {
    const texts = columns.map(() => '');
    for (const cell of cells) {
      const over = columns.flatMap((column, c) => (cell.left < column.right && cell.right > column.left ? [c] : []));
      const [first = nearest(cell, columns), ...others] = over;
      const text = cell.text.trim();
      texts[first] = texts[first] === '' ? text : `${texts[first]} ${text}`;
      // A head that spans columns stands over each of them.
      if (!NUMBER.test(text)) for (const c of others) if (texts[c] === '') texts[c] = text;
    }
    return texts.join('\t').trimEnd();
  });
}

/** Where the columns are, by the rows that have the most. */
function columnsOf(rows: readonly Row[]): Column[] {
  const most = Math.max(...rows.map(({ cells }) => cells.length));
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

function nearest(cell: Cell, columns: readonly Column[]): number {
  const middle = (cell.left + cell.right) / 2;
  let best = 0;
  let least = Infinity;
  columns.forEach(({ left, right }, c) => {
    const distance = Math.abs((left + right) / 2 - middle);
    if (distance < least) [best, least] = [c, distance];
  });
  return best;
}
