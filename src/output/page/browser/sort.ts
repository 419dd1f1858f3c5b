type Key = string | number;

// Letters of Vietnamese in their order, tháng 9 before tháng 10.
const { compare } = new Intl.Collator('vi', { numeric: true });

/** Sorts `table` by the column whose head is pressed: up, down, and back to the order of the text. */
export function startSorting(table: HTMLTableElement): void {
  const body = table.tBodies[0]!;
  const inText = [...body.rows];
  const heads = [...table.tHead!.rows[0]!.cells];
  for (const [column, head] of heads.entries()) {
    head.querySelector('button')!.addEventListener('click', () => {
      const direction = next(head.ariaSort, head.className === 'value');
      for (const one of heads) one.ariaSort = null;
      head.ariaSort = direction;
      body.replaceChildren(...(direction === null ? inText : sorted(inText, column, direction)));
    });
  }
}

/** Of numbers the largest are looked for first. */
function next(now: string | null, isNumber: boolean): 'ascending' | 'descending' | null {
  const [first, second] = isNumber ? (['descending', 'ascending'] as const) : (['ascending', 'descending'] as const);
  return now === null ? first : now === first ? second : null;
}

/** What is equal stays in the order of the text; what is empty comes last either way. */
function sorted(lines: readonly HTMLTableRowElement[], column: number, direction: 'ascending' | 'descending') {
  const keyed = lines.map((line) => ({ line, key: keyOf(line.cells[column]!) }));
  const ranks = ranksOf(keyed.map(({ key }) => key));
  const sign = direction === 'ascending' ? 1 : -1;
  return keyed
    .map(({ line, key }) => ({ line, rank: key === '' ? Infinity : sign * ranks.get(key)! }))
    .toSorted((a, b) => (a.rank === b.rank ? 0 : a.rank - b.rank))
    .map(({ line }) => line);
}

/** Each different key once: comparing in the order of a language is slow, and tables repeat themselves. */
function ranksOf(keys: readonly Key[]): Map<Key, number> {
  const order = [...new Set(keys)].toSorted((a, b) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b)),
  );
  return new Map(order.map((key, rank) => [key, rank]));
}

function keyOf(cell: HTMLTableCellElement): Key {
  const text = cell.dataset['key'] ?? cell.textContent.trim();
  // Without the modifier before it and the kind behind it.
  if (cell.className === 'figure') return cell.querySelector('a')!.textContent;
  if (cell.className !== 'value') return text;
  // 1.234,5 | −3 | 18 / 71 | 3 – 5: the first number
  const number = /−?\d[\d.]*(?:,\d+)?/.exec(text)?.[0];
  return number ? Number(number.replaceAll('.', '').replace(',', '.').replace('−', '-')) : '';
}
