import type { Figure } from '../../../figure.js';
import type { Row } from '../rows.js';

/** The rows that have one key, in the order of the text. */
export function groups(rows: readonly Row[], key: (figure: Figure) => string): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const own = found.get(key(row.figure));
    if (own) own.push(row);
    else found.set(key(row.figure), [row]);
  }
  return found;
}

/** The first row of each key. */
export function oneOfEach(rows: readonly Row[], key: (figure: Figure) => string): Row[] {
  return Array.from(groups(rows, key).values(), ([first]) => first!);
}

/** The key of most rows, and those rows. */
export function commonest(rows: readonly Row[], key: (figure: Figure) => string): [key: string, rows: Row[]] {
  return [...groups(rows, key)].toSorted(([, a], [, b]) => b.length - a.length)[0] ?? ['', []];
}
