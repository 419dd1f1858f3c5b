import type { Row } from './lines.js';

/** How many lines at the top and the bottom of a page may be its header or footer. */
const DEEP = 3;
/** A line is a header that stands at this height, give or take, on half of the pages. */
const SAME_HEIGHT = 3;

// 3 | - 3 - | Trang 3 | Trang 3/12 | 3 / 12
const PAGE_NUMBER = /^[-–—\s|]*(?:(?:trang|page)\s*)?\d{1,4}(?:\s*(?:\/|of)\s*\d{1,4})?[-–—\s|]*$/iu;

/** The pages without page numbers, running headers and footers; of a table head said again on each page the first. */
export function withoutMargins(pages: readonly (readonly Row[])[]): Row[][] {
  const edges = pages.map(edgesOf);
  const seen = new Map<string, number[]>();
  for (const edge of edges) {
    for (const row of edge) {
      const heights = seen.get(shapeOf(row));
      if (heights) heights.push(row.y);
      else seen.set(shapeOf(row), [row.y]);
    }
  }
  const enough = Math.max(2, pages.length / 2);
  const isRunning = (row: Row) => {
    const heights = seen.get(shapeOf(row))!;
    return heights.length >= enough && heights.filter((y) => Math.abs(y - row.y) < SAME_HEIGHT).length >= enough;
  };
  const met = new Set<string>();
  return pages.map((page, p) => {
    const edge = edges[p]!;
    return page.filter((row) => {
      if (!edge.has(row)) return true;
      const text = textOf(row);
      if (PAGE_NUMBER.test(text) && isOutside(row, page)) return false;
      if (!/\p{L}{2}/u.test(text) || !isRunning(row)) return true;
      if (row.cells.length === 1 || met.has(text)) return false;
      met.add(text);
      return true;
    });
  });
}

function textOf({ cells }: Row): string {
  return cells.map(({ text }) => text).join(' ');
}

/** Its words, whatever its numbers are. */
function shapeOf(row: Row): string {
  return textOf(row).replace(/\d+/g, '#');
}

function edgesOf(page: readonly Row[]): Set<Row> {
  const down = page.toSorted((a, b) => b.y - a.y);
  return new Set([...down.slice(0, DEEP), ...down.slice(-DEEP)]);
}

/** Whether it is the first or the last line of the page. */
function isOutside(row: Row, page: readonly Row[]): boolean {
  return page.every(({ y }) => y <= row.y) || page.every(({ y }) => y >= row.y);
}
