import type { Column, ColumnType } from './columns.js';
import type { Sink } from './sink.js';
import { titleOf, type Table, type TableOptions } from './table.js';
import { totals } from './totals.js';
import { archive } from './xlsx/archive.js';
import { cellEncoder } from './xlsx/cells.js';
import { sheetPath, workbookParts } from './xlsx/parts.js';
import { openSheet, type Head, type Sheet } from './xlsx/sheet.js';
import { styles as newStyles } from './xlsx/styles.js';
import { totalCells, totalHeads } from './xlsx/totalsheet.js';

// What Excel opens.
const ROWS_A_SHEET = 1_048_576;

const WIDTHS: { readonly [T in ColumnType]: number } = {
  string: 24,
  integer: 8,
  decimal: 22,
  date: 12,
  list: 20,
  object: 24,
};

const NAMES = { vi: { rows: 'Số liệu', totals: 'Tổng hợp' }, en: { rows: 'figures', totals: 'totals' } } as const;

/**
 * An Excel workbook, written as the rows come (no library does so with styles, within the memory of a small machine): the
 * rows, on as many sheets as it takes, and a sheet of totals.
 */
export async function openXlsx(
  sink: Sink,
  columns: readonly Column[],
  options: TableOptions,
  rowsASheet = ROWS_A_SHEET,
): Promise<Table> {
  const zip = archive(sink);
  const styles = newStyles();
  const encoders = columns.map((column) => cellEncoder(column, styles, options));
  const heads = columns.map((column) => ({ title: titleOf(column, options.headers), width: WIDTHS[column.type] }));
  const names = NAMES[options.headers ?? 'en'];
  const sum = totals();
  const sheets: Sheet[] = [];

  const next = (name: string, head: readonly Head[]) => {
    const sheet = openSheet(name, zip.part(sheetPath(sheets.length)), head);
    sheets.push(sheet);
    return sheet;
  };
  let sheet = next(names.rows, heads);
  return {
    async write(figures) {
      for (const figure of figures) {
        if (sheet.rows === rowsASheet) {
          await sheet.close();
          sheet = next(`${names.rows} ${sheets.length + 1}`, heads);
        }
        await sheet.write(encoders.map((encode) => encode(figure)));
        sum.add(figure);
      }
    },
    async close() {
      await sheet.close();
      const last = next(names.totals, totalHeads(options.headers));
      for (const total of sum.rows()) await last.write(totalCells(total, styles));
      await last.close();
      await zip.close(workbookParts(sheets, styles.xml()));
    },
  };
}
