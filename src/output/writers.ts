import type { Column } from './columns.js';
import type { Sink } from './sink.js';
import type { Table } from './table.js';

export interface Writer {
  /** Endings of `--output` that choose this format, the usual one first. */
  readonly extensions: readonly string[];
  /** One line for the help. */
  readonly description: string;
  open(sink: Sink, columns: readonly Column[]): Promise<Table>;
}

/** Every output format; `--format` takes its keys. A writer's module loads when its format is asked for. */
export const WRITERS = {
  csv: {
    extensions: ['.csv'],
    description: 'comma-separated, UTF-8, one header line',
    open: async (sink, columns) => (await import('./csv.js')).openCsv(sink, columns),
  },
  json: {
    extensions: ['.json'],
    description: 'one array of objects',
    open: async (sink, columns) => (await import('./json.js')).openJson(sink, columns),
  },
  ndjson: {
    extensions: ['.ndjson', '.jsonl'],
    description: 'one object a line',
    open: async (sink, columns) => (await import('./json.js')).openNdjson(sink, columns),
  },
  table: {
    // A file is for other programs: no ending names it.
    extensions: [],
    description: 'for people: as wide as the terminal, in colour; the default there',
    open: async (sink, columns) => (await import('./terminal.js')).openTerminal(sink, columns),
  },
} as const satisfies Record<string, Writer>;

export type Format = keyof typeof WRITERS;

export const FORMATS = Object.keys(WRITERS).filter((key): key is Format => key in WRITERS);
