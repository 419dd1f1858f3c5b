import type { Column } from './columns.js';
import type { CsvOptions } from './csv.js';
import { openFramed, type Frame } from './framed.js';
import type { Sink } from './sink.js';
import type { Table, TableOptions } from './table.js';

export interface Writer {
  /** Endings of `--output` that choose this format, the usual one first. */
  readonly extensions: readonly string[];
  /** One line for the help. */
  readonly description: string;
  /** The options that it heeds; asking others of it is wrong usage. */
  readonly heeds?: readonly ('headers' | 'excel')[];
  /** No text: nothing for a terminal. */
  readonly binary?: true;
  /** It needs the texts too, not only their figures. */
  readonly texts?: true;
  /** Nothing stands behind its last row: it can be gone on with. */
  readonly appends?: true;
  /** Where its rows can be encoded apart from one another. */
  readonly frame?: MakeFrame;
  open(sink: Sink, columns: readonly Column[], options: TableOptions): Promise<Table>;
}

type MakeFrame = <Row>(columns: readonly Column<Row>[], options: CsvOptions) => Promise<Frame<Row>>;

/** A format that is written row by row. */
function framed(frame: MakeFrame) {
  return {
    frame,
    open: async (sink: Sink, columns: readonly Column[], options: TableOptions): Promise<Table> =>
      openFramed(sink, await frame(columns, options)),
  };
}

/** Every output format; `--format` takes its keys. A writer's module loads when its format is asked for. */
export const WRITERS = {
  csv: {
    extensions: ['.csv'],
    description: 'comma-separated, UTF-8, one header line',
    heeds: ['headers', 'excel'],
    appends: true,
    ...framed(async (columns, options) => (await import('./csv.js')).csvFrame(columns, options)),
  },
  tsv: {
    extensions: ['.tsv', '.tab'],
    description: 'the same with tabs',
    heeds: ['headers'],
    appends: true,
    ...framed(async (columns, options) => (await import('./csv.js')).tsvFrame(columns, options)),
  },
  json: {
    extensions: ['.json'],
    description: 'one array of objects',
    ...framed(async (columns) => (await import('./json.js')).jsonFrame(columns)),
  },
  ndjson: {
    extensions: ['.ndjson', '.jsonl'],
    description: 'one object a line',
    appends: true,
    ...framed(async (columns) => (await import('./json.js')).ndjsonFrame(columns)),
  },
  xlsx: {
    extensions: ['.xlsx'],
    description: 'Excel workbook: the rows, and totals by kind and unit',
    heeds: ['headers'],
    binary: true,
    open: async (sink, columns, options) => (await import('./xlsx.js')).openXlsx(sink, columns, options),
  },
  parquet: {
    extensions: ['.parquet'],
    description: 'Parquet with exact decimals, for DuckDB, pandas, Spark',
    binary: true,
    open: async (sink, columns, options) => (await import('./parquet.js')).openParquet(sink, columns, options),
  },
  html: {
    extensions: ['.html', '.htm'],
    description: 'one page to read: text, table and charts',
    texts: true,
    open: async (sink, columns) => (await import('./page.js')).openPage(sink, columns),
  },
  table: {
    // A file is for other programs: no ending names it.
    extensions: [],
    description: 'for people: as wide as the terminal, in colour; the default there',
    heeds: ['headers'],
    open: async (sink, columns, options) => (await import('./terminal.js')).openTerminal(sink, columns, options),
  },
} as const satisfies Record<string, Writer>;

export type Format = keyof typeof WRITERS;

export const FORMATS = Object.keys(WRITERS).filter((key): key is Format => key in WRITERS);
