import type { Process } from './process.js';

export interface OptionRow {
  /** `-f, --format <format>` */
  readonly flags: string;
  readonly description: string;
  readonly choices?: readonly string[];
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

/** The commands beside extract; the module of each loads when it is called. */
export const COMMANDS: readonly CommandRow<never>[] = [
  {
    name: 'show',
    description: 'Prints a report with its figures in colours, and beside each what it was read as.',
    options: [QUIET, ...COLOUR_OPTIONS],
    run: async (command, process) => (await import('./show.js')).runShow(command, process),
  },
];
