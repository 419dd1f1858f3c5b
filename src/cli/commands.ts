import { KINDS } from '../figure.js';
import { ENCODING_NAMES } from '../input/charsets/encodings.js';
import { INPUT_FORMATS } from '../input/readers.js';
import { AMOUNT } from '../output/amount.js';
import { ROW_FORMATS } from '../output/rows.js';
import { schema } from '../output/schema.js';
import { LANGUAGES } from '../output/table.js';
import { completion, SHELL_NAMES } from './completion.js';
import type { ArgumentDefinition, CommandDefinition } from './definitions.js';
import { formats } from './formats.js';
import { manual } from './manual.js';
import { parseCount, parseDate, parseLimits, parseName, parseNames, parseShard } from './options.js';
import type { Process } from './process.js';
import { parseRate } from './rates.js';
import { COLUMN_NAMES } from './table.js';

export interface OptionRow {
  /** `-f, --format <format>` */
  readonly flags: string;
  readonly description: string;
  readonly choices?: readonly string[];
  /** `previous`: what it gave where the option was typed before. @throws UsageFault */
  readonly parse?: (value: string, previous: never) => unknown;
}

/** A command that reads reports. */
export interface CommandRow<Options> {
  /** `show`, `codebook init`. */
  readonly name: string;
  readonly description: string;
  readonly options: readonly OptionRow[];
  /** `false` where it reads standard input and nothing else. */
  readonly paths?: false;
  /** Resolves to the exit code. */
  readonly run: (command: Options & { readonly paths: readonly string[] }, process: Process) => Promise<number>;
}

export const COLOUR_OPTIONS: readonly OptionRow[] = [
  { flags: '--color', description: 'colour even in a pipe' },
  { flags: '--no-color', description: 'no colour at a terminal either' },
];

export const QUIET_OPTION: OptionRow = { flags: '--quiet', description: 'no totals at the end; errors are still told' };

/** How bytes are read, wherever they come from. */
export const READ_OPTIONS: readonly OptionRow[] = [
  {
    flags: '--input-format <format>',
    description: 'read every input as this (default: by content, then ending)',
    choices: INPUT_FORMATS,
  },
  {
    flags: '--encoding <name>',
    description: 'encoding of the texts, where it is found out wrongly',
    parse: parseName('--encoding', ENCODING_NAMES),
  },
  {
    flags: '--limits <limits>',
    description: 'what archives may ask for, as member=200MB,depth=5: see the limits of solieu --help',
    parse: parseLimits('--limits'),
  },
];

/** The same, and which of the paths. */
export const INPUT_OPTIONS: readonly OptionRow[] = [
  ...READ_OPTIONS,
  {
    flags: '--shard <part>',
    description: 'read only this part of the files, as 3/8: every file is in one of 1/8 to 8/8',
    parse: parseShard('--shard'),
  },
];

export const KIND_OPTION: OptionRow = {
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

export const CONTEXT_OPTIONS: readonly OptionRow[] = [
  {
    flags: '--as-of <date>',
    description: 'day that "đến nay" and "năm nay" refer to, as 2024-06-30',
    parse: parseDate('--as-of'),
  },
  { flags: '--rules <file>', description: 'add rules and words of your own, from JSON or YAML' },
];

export const NO_CONTEXT_OPTION: OptionRow = {
  flags: '--no-context',
  description: 'leave out indicator, subject, period and baseline',
};

/** Which columns a row of a figure has. */
export const COLUMN_OPTIONS: readonly OptionRow[] = [
  {
    flags: '--columns <names>',
    description: 'only these columns, in this order (comma-separated)',
    parse: parseNames('--columns', COLUMN_NAMES),
  },
  {
    flags: '--rate <rate>',
    description: `add ${AMOUNT}, at a rate as USD=25400; repeat it for other currencies`,
    parse: parseRate,
  },
];

/** Of the titles and cells of a table; formats that do not heed them refuse them. */
export const TITLE_OPTIONS: readonly OptionRow[] = [
  { flags: '--headers <language>', description: 'language of the column titles of a table', choices: LANGUAGES },
  { flags: '--excel', description: 'CSV for a double click in a Vietnamese Excel: `;` and decimal commas' },
];

/** A command that prints something about solieu. */
export interface PrintedRow {
  readonly name: string;
  readonly description: string;
  readonly argument?: ArgumentDefinition & { readonly choices: readonly string[] };
  /** From all commands and the argument, if it takes one. */
  readonly text: (commands: readonly CommandDefinition[], argument: string) => string;
}

export const PRINTED: readonly PrintedRow[] = [
  { name: 'formats', description: 'Lists the formats that are read and written.', text: formats },
  {
    name: 'schema',
    description: 'Prints the JSON Schema of a row.',
    text: () => `${JSON.stringify(schema(), null, 2)}\n`,
  },
  {
    name: 'completion',
    description: 'Prints what makes a shell complete commands, options and their values.',
    argument: { name: 'shell', description: 'the shell that reads it', choices: SHELL_NAMES },
    text: completion,
  },
  { name: 'man', description: 'Prints the manual page, for man.', text: manual },
];

/** The commands beside extract; the module of each loads when it is called. */
export const COMMANDS: readonly CommandRow<never>[] = [
  {
    name: 'show',
    description: 'Prints a report with its figures in colours, and beside each what it was read as.',
    options: [...INPUT_OPTIONS, QUIET_OPTION, ...COLOUR_OPTIONS],
    run: async (command, process) => (await import('./show.js')).runShow(command, process),
  },
  {
    name: 'summary',
    description: 'Counts, totals and ranges by indicator and unit over all reports.',
    options: [
      ...ROW_OPTIONS,
      ...TITLE_OPTIONS,
      KIND_OPTION,
      ...INPUT_OPTIONS,
      ...CONTEXT_OPTIONS,
      QUIET_OPTION,
      ...COLOUR_OPTIONS,
    ],
    run: async (command, process) => (await import('./summary.js')).runSummary(command, process),
  },
  {
    name: 'codebook init',
    description: 'Proposes a file for --codebook from the indicators that most reports tell.',
    options: [
      { flags: '-o, --output <file>', description: 'write it to a file' },
      {
        flags: '--most <count>',
        description: 'how many indicators (default: 30)',
        parse: parseCount('--most'),
      },
      KIND_OPTION,
      ...INPUT_OPTIONS,
      ...CONTEXT_OPTIONS,
      QUIET_OPTION,
    ],
    run: async (command, process) => (await import('./propose.js')).runPropose(command, process),
  },
  {
    name: 'pipe',
    description: 'Reads a document a line as JSON and writes a figure a line, for engines that drive it.',
    paths: false,
    options: [
      { flags: '--done', description: 'tell the end of each document, as {"id": …, "done": 3}' },
      ...COLUMN_OPTIONS,
      KIND_OPTION,
      ...READ_OPTIONS,
      ...CONTEXT_OPTIONS,
      NO_CONTEXT_OPTION,
    ],
    run: async (command, process) => (await import('./pipe.js')).runPipe(command, process),
  },
];
