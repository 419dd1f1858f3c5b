import { cellText, type PageRow } from './rows.js';

interface Wish {
  readonly kinds: readonly string[];
  readonly unit: string;
  /** Any of them. */
  readonly flags: readonly string[];
  readonly words: string;
  /** Of the indicators that were offered: it alone is meant, not the rows that hold its words. */
  readonly isIndicator: boolean;
}

interface Filtered extends PageRow {
  readonly unit: string;
  readonly indicator: string;
  readonly words: string;
}

/** Hides the rows that are not asked for. Returns what shows them all again. */
export function startFilters(bar: HTMLElement, rows: ReadonlyMap<string, PageRow>): () => void {
  const kinds = [...bar.querySelectorAll<HTMLButtonElement>('.kinds button')];
  const search = bar.querySelector<HTMLInputElement>('input')!;
  const unit = bar.querySelector<HTMLSelectElement>('.unit')!;
  const flag = bar.querySelector<HTMLSelectElement>('.flag')!;
  const reset = bar.querySelector<HTMLButtonElement>('.reset')!;
  const output = bar.querySelector('output')!;
  const offered = new Set(Array.from(bar.querySelectorAll('option'), ({ value }) => value));
  const all = output.textContent;
  let read: readonly Filtered[] | undefined;

  const apply = () => {
    const wish: Wish = {
      kinds: kinds.filter((button) => button.ariaPressed === 'true').map(({ value }) => value),
      unit: unit.value,
      flags: flag.value.split(' ').filter(Boolean),
      words: folded(search.value.trim()),
      isIndicator: offered.has(search.value),
    };
    // Read at the first wish: a page of thousands of rows is to open at once.
    read ??= Array.from(rows.values(), filtered);
    let shown = 0;
    for (const row of read) {
      const fits = isWished(row, wish);
      row.line.hidden = !fits;
      row.figure.classList.toggle('off', !fits);
      if (fits) shown++;
    }
    const isAll = !wish.kinds.length && !wish.unit && !wish.flags.length && !wish.words;
    reset.disabled = isAll;
    output.textContent = isAll ? all : `${shown.toLocaleString('vi')} trong ${all}`;
  };

  const clear = () => {
    for (const button of kinds) button.ariaPressed = 'false';
    search.value = unit.value = flag.value = '';
    apply();
  };

  for (const button of kinds) {
    button.addEventListener('click', () => {
      button.ariaPressed = String(button.ariaPressed !== 'true');
      apply();
    });
  }
  for (const field of [search, unit, flag]) field.addEventListener('input', apply);
  reset.addEventListener('click', () => {
    clear();
    search.focus();
  });
  bar.hidden = false;
  keepClear(bar);
  return clear;
}

function filtered(row: PageRow): Filtered {
  return {
    ...row,
    unit: cellText(row.line, 'unit').split('/')[0]!,
    indicator: cellText(row.line, 'indicator'),
    words: folded(row.line.textContent),
  };
}

function isWished(row: Filtered, { kinds, unit, flags, words, isIndicator }: Wish): boolean {
  if (kinds.length && !kinds.some((kind) => row.names.contains(kind))) return false;
  if (unit && row.unit !== unit) return false;
  if (flags.length && !flags.some((flag) => row.names.contains(flag))) return false;
  return !words || (isIndicator ? folded(row.indicator) === words : row.words.includes(words));
}

/** Without case and marks: who types `xuat khau` finds `Xuất khẩu`. */
function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('đ', 'd');
}

/** Tells the style how high the bar is: what sticks or is jumped to stays below it. */
function keepClear(bar: HTMLElement): void {
  new ResizeObserver(() => {
    document.documentElement.style.setProperty('--bar', `${bar.offsetHeight}px`);
  }).observe(bar);
}
