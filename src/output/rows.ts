import type { Column } from './columns.js';
import { openFramed } from './framed.js';
import type { ScreenColumn } from './layout.js';
import type { Sink } from './sink.js';
import type { RowTable, TableOptions } from './table.js';

/** Opens a table of rows that are no figures; `screen` is what a person sees of it. */
export type RowWriter = <Row>(
  sink: Sink,
  columns: readonly Column<Row>[],
  screen: readonly ScreenColumn<Row>[],
  options: TableOptions,
) => Promise<RowTable<Row>>;

/** The formats that take rows of any sort, by their names among all formats. */
export const ROW_WRITERS = {
  csv: async (sink, columns, _, options) => openFramed(sink, (await import('./csv.js')).csvFrame(columns, options)),
  tsv: async (sink, columns, _, options) => openFramed(sink, (await import('./csv.js')).tsvFrame(columns, options)),
  json: async (sink, columns) => openFramed(sink, (await import('./json.js')).jsonFrame(columns)),
  ndjson: async (sink, columns) => openFramed(sink, (await import('./json.js')).ndjsonFrame(columns)),
  table: async (sink, _, screen) => (await import('./rowscreen.js')).openRowScreen(sink, screen),
} as const satisfies Record<string, RowWriter>;

export type RowFormat = keyof typeof ROW_WRITERS;

export const ROW_FORMATS = Object.keys(ROW_WRITERS).filter((key): key is RowFormat => key in ROW_WRITERS);
