import type { Part } from './archive.js';
import { textCell, type Cell } from './cells.js';
import { HEADER } from './styles.js';

const CHUNK = 1 << 16;

export interface Head {
  readonly title: string;
  /** In characters. */
  readonly width: number;
}

/** A sheet being written: a bold header that stays in sight, rows, a filter over all. */
export interface Sheet {
  readonly name: string;
  /** Rows so far, with the header. */
  readonly rows: number;
  write(cells: readonly Cell[]): Promise<void>;
  /** Cells from the first to the last: `$A$1:$Y$17`. */
  readonly range: () => string;
  close(): Promise<void>;
}

export function openSheet(name: string, part: Part, heads: readonly Head[]): Sheet {
  const letters = heads.map((_, i) => lettersOf(i));
  const header = heads.map(({ title }) => textCell(title, HEADER));
  let rows = 0;
  let text = openingOf(heads) + rowOf(header);

  function rowOf(cells: readonly Cell[]): string {
    let xml = `<row r="${++rows}">`;
    for (let i = 0; i < cells.length; i++) if (cells[i] !== null) xml += `<c r="${letters[i]}${rows}"${cells[i]}`;
    return `${xml}</row>`;
  }

  const range = () => `$A$1:$${letters.at(-1)}$${rows}`;
  return {
    name,
    range,
    get rows() {
      return rows;
    },
    async write(cells) {
      text += rowOf(cells);
      if (text.length < CHUNK) return;
      const chunk = text;
      text = '';
      await part.write(chunk);
    },
    async close() {
      await part.write(`${text}</sheetData><autoFilter ref="${range().replaceAll('$', '')}"/></worksheet>`);
      part.end();
    },
  };
}

function openingOf(heads: readonly Head[]): string {
  const cols = heads.map(({ width }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetViews><sheetView workbookViewId="0">',
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    '</sheetView></sheetViews>',
    `<cols>${cols.join('')}</cols><sheetData>`,
  ].join('');
}

/** 0 → A, 25 → Z, 26 → AA. */
function lettersOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : lettersOf(Math.floor(index / 26) - 1) + last;
}
