import { numberOf, type PageRow } from './rows.js';

/** A figure and its row light up together; a jump to a row that is filtered away shows it first. */
export function startPairs(rows: ReadonlyMap<string, PageRow>, reveal: () => void): void {
  let lit: PageRow | undefined;
  const light = (row: PageRow | undefined) => {
    if (row === lit) return;
    for (const one of [lit?.line, lit?.figure]) one?.classList.remove('lit');
    for (const one of [row?.line, row?.figure]) one?.classList.add('lit');
    lit = row;
  };
  const rowAt = (target: EventTarget | null) => {
    if (!(target instanceof Element)) return undefined;
    const link = target.closest('.text a') ?? target.closest('.rows tbody tr')?.querySelector('.figure a');
    return link ? rows.get(numberOf(link.id)) : undefined;
  };
  document.addEventListener('pointerover', ({ target }) => light(rowAt(target)));
  document.addEventListener('focusin', ({ target }) => light(rowAt(target)));

  // Before the browser follows the link, so that it finds its end shown.
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#r"]') : null;
    if (link && rows.get(numberOf(link.hash.slice(1)))?.line.hidden) reveal();
  });
}
