import { KINDS } from '../figure.js';
import { ROW_FORMATS } from '../output/rows.js';
import { parseDate, parseNames } from './options.js';
import type { Process } from './process.js';

export interface OptionRow {
  /** `-f, --format <format>` */
  readonly flags: string;
  readonly description: string;
  readonly choices?: readonly string[];
  /** @throws UsageFault */
  readonly parse?: (value: string) => unknown;
}

/** A command that reads reports. */
export interface CommandRow<Options> {
  /** `show`, `codebook init`. */
  readonly name: string;
  readonly description: string;
  readonly options: readonly OptionRow[];
  /** Resolves to the exit code. */
  readonly run: (command: Options & { readonly paths: readonly string[] }, process: Process) => Promise<number>;
}

export const COLOUR_OPTIONS: readonly OptionRow[] = [
  { flags: '--color', description: 'colour even in a pipe' },
  { flags: '--no-color', description: 'no colour at a terminal either' },
];

const QUIET: OptionRow = { flags: '--quiet', description: 'no totals at the end; errors are still told' };

const KIND: OptionRow = {
  flags: '--kind <kinds>',
  description: `only these kinds (comma-separated): ${KINDS.join(', ')}`,
  parse: parseNames('--kind', KINDS),
};

const ROW_OPTIONS: readonly OptionRow[] = [
  {
    flags: '-f, --format <format>',
    description: 'format of the table (default: by --output, else table at a terminal, csv in a pipe)',
    choices: ROW_FORMATS,
  },
  { flags: '-o, --output <file>', description: 'write the table to a file; its ending names the format' },
];

const CONTEXT_OPTIONS: readonly OptionRow[] = [
  {
    flags: '--as-of <date>',
    description: 'day that "đến nay" and "năm nay" refer to, as 2024-06-30',
    parse: parseDate('--as-of'),
  },
  { flags: '--rules <file>', description: 'add rules and words of your own, from JSON or YAML' },
];

/** The commands beside extract; the module of each loads when it is called. */
export const COMMANDS: readonly CommandRow<never>[] = [
  {
    name: 'show',
    description: 'Prints a report with its figures in colours, and beside each what it was read as.',
    options: [QUIET, ...COLOUR_OPTIONS],
    run: async (command, process) => (await import('./show.js')).runShow(command, process),
  },
  {
    name: 'summary',
    description: 'Counts, totals and ranges by indicator and unit over all reports.',
    options: [...ROW_OPTIONS, KIND, ...CONTEXT_OPTIONS, QUIET, ...COLOUR_OPTIONS],
    run: async (command, process) => (await import('./summary.js')).runSummary(command, process),
  },
];
