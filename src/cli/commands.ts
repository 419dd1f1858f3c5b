import { KINDS } from '../figure.js';
import { ENCODING_NAMES } from '../input/charsets/encodings.js';
import { INPUT_FORMATS } from '../input/readers.js';
import { ROW_FORMATS } from '../output/rows.js';
import { schema } from '../output/schema.js';
import { LANGUAGES } from '../output/table.js';
import { formats } from './formats.js';
import { parseCount, parseDate, parseLimits, parseName, parseNames, parseSize } from './options.js';
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

export const QUIET_OPTION: OptionRow = { flags: '--quiet', description: 'no totals at the end; errors are still told' };

export const INPUT_OPTIONS: readonly OptionRow[] = [
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

/** Of the titles and cells of a table; formats that do not heed them refuse them. */
export const TITLE_OPTIONS: readonly OptionRow[] = [
  { flags: '--headers <language>', description: 'language of the column titles of a table', choices: LANGUAGES },
  { flags: '--excel', description: 'CSV for a double click in a Vietnamese Excel: `;` and decimal commas' },
];

/** Commands that print something about solieu. */
export const PRINTED: readonly { readonly name: string; readonly description: string; readonly text: () => string }[] =
  [
    { name: 'formats', description: 'Lists the formats that are read and written.', text: formats },
    {
      name: 'schema',
      description: 'Prints the JSON Schema of a row.',
      text: () => `${JSON.stringify(schema(), null, 2)}\n`,
    },
  ];

/** Of runs over many files. */
export const BATCH_OPTIONS: readonly OptionRow[] = [
  {
    flags: '--jobs <count>',
    description: 'workers that read at once (default: one for each core where there is much to read)',
    parse: parseCount('--jobs'),
  },
  { flags: '--resume', description: 'go on with the table of --output where a run that was ended left it' },
  { flags: '--errors <file>', description: 'write what could not be read to a file too, as NDJSON' },
  {
    flags: '--timeout <seconds>',
    description: 'give up on a file, or a piece of a large text, that takes longer (default with workers: 300)',
    parse: parseCount('--timeout'),
  },
  {
    flags: '--memory <size>',
    description: 'give up on a file that takes more memory, as 512MB (default with workers: 2GB)',
    parse: parseSize('--memory'),
  },
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
];
