/** Line and column of an offset, both from 1; columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Finds lines and columns of offsets that mostly ascend: the text is walked once. */
export function positions(text: string): (offset: number) => Position {
  let line = 1;
  let start = 0;
  let end = endOfLine(text, 0);
  return (offset) => {
    if (offset < start) {
      line = 1;
      start = 0;
      end = endOfLine(text, 0);
    }
    while (end < offset) {
      line++;
      start = end + 1;
      end = endOfLine(text, start);
    }
    return { line, column: offset - start + 1 };
  };
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}

/** Finds the page of an offset, from 1, by where each page starts; null without pages. */
export function pageNumbers(starts: readonly number[] | undefined): (offset: number) => number | null {
  if (!starts || starts.length === 0) return () => null;
  return (offset) => {
    let page = 0;
    let behind = starts.length;
    while (behind - page > 1) {
      const middle = (page + behind) >> 1;
      if (starts[middle]! <= offset) page = middle;
      else behind = middle;
    }
    return page + 1;
  };
}
