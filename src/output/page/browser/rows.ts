/** A row of a table and its figure in the text. */
export interface PageRow {
  readonly line: HTMLTableRowElement;
  /** In the text; the link in the row has the same number behind another letter. */
  readonly figure: HTMLElement;
  /** Kind and flags. */
  readonly names: DOMTokenList;
}

/** Every row of the page by its number. */
export function readRows(): Map<string, PageRow> {
  const rows = new Map<string, PageRow>();
  for (const link of document.querySelectorAll<HTMLElement>('.rows td.figure a')) {
    const number = numberOf(link.id);
    const line = link.closest('tr')!;
    rows.set(number, { line, figure: document.getElementById(`f${number}`)!, names: line.classList });
  }
  return rows;
}

/** `f12`, `r12` → `12` */
export function numberOf(id: string): string {
  return id.slice(1);
}

export function cellText(line: HTMLTableRowElement, column: string): string {
  return line.querySelector(`td.${column}`)?.textContent.trim() ?? '';
}
