import { Command, CommanderError, Option } from 'commander';
import { readFileSync } from 'node:fs';
import { KINDS } from '../figure.js';
import { ENCODING_NAMES, ENCODINGS } from '../input/charsets/encodings.js';
import { LIMIT_NAMES, LIMITS, limitText } from '../input/archives/limits.js';
import { INPUT_FORMATS } from '../input/readers.js';
import { AMOUNT, amountVnd } from '../output/amount.js';
import { COLUMNS } from '../output/columns.js';
import { schema } from '../output/schema.js';
import { LANGUAGES } from '../output/table.js';
import { FORMATS } from '../output/writers.js';
import { EXAMPLES } from './examples.js';
import { runExtract, type ExtractCommand } from './extract.js';
import { formats, list } from './formats.js';
import { EXIT, MESSAGES, say, UsageFault } from './messages.js';
import { parseDate, parseLimits, parseName, parseNames } from './options.js';
import type { Process } from './process.js';
import { parseRate } from './rates.js';
import { COLUMN_NAMES } from './table.js';

/** Runs what `process.argv` says. Resolves to the exit code. */
export async function runProgram(process: Process): Promise<number> {
  let exit: number = EXIT.done;
  const program = new Command('solieu')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void process.stdout.write(text),
      writeErr: (text) => void process.stderr.write(text),
      outputError: (text) => say(process, usageWords(text)),
    })
    // `solieu --help` is the help of the default command: the only one a newcomer needs.
    .helpOption(false)
    .helpCommand(false);

  const extract = extractCommand(program);
  extract.action(async (paths: string[], options: Omit<ExtractCommand, 'paths'>) => {
    if (!paths.length && process.stdin.isTTY) {
      extract.outputHelp({ error: true });
      exit = EXIT.usage;
    } else exit = await runExtract({ paths, ...options }, process);
  });

  program
    .command('formats')
    .description('Lists the formats that are read and written.')
    .helpOption('-h, --help', 'print this help')
    .action(() => void process.stdout.write(formats()));
  program
    .command('schema')
    .description('Prints the JSON Schema of a row.')
    .helpOption('-h, --help', 'print this help')
    .action(() => void process.stdout.write(`${JSON.stringify(schema(), null, 2)}\n`));

  try {
    await program.parseAsync(process.argv);
  } catch (error) {
    if (error instanceof UsageFault) say(process, error.message);
    else if (!(error instanceof CommanderError)) throw error;
    else if (error.exitCode === 0) return EXIT.done;
    return EXIT.usage;
  }
  return exit;
}

function extractCommand(program: Command): Command {
  return program
    .command('extract', { isDefault: true })
    .description('Reads Vietnamese reports and writes every figure in them as a row of a table.')
    .argument('[paths...]', 'files, folders (with all that is in them), or - for standard input')
    .addOption(
      new Option('-f, --format <format>', 'format of the table (default: by --output, else csv)').choices(FORMATS),
    )
    .addOption(
      new Option('--input-format <format>', 'read every input as this (default: by content, then ending)').choices(
        INPUT_FORMATS,
      ),
    )
    .option('-o, --output <file>', 'write the table to a file; its ending names the format')
    .option(
      '--columns <names>',
      'only these columns, in this order (comma-separated)',
      parseNames('--columns', COLUMN_NAMES),
    )
    .option('--kind <kinds>', `only these kinds (comma-separated): ${KINDS.join(', ')}`, parseNames('--kind', KINDS))
    .option(
      '--encoding <name>',
      'encoding of the texts, where it is found out wrongly',
      parseName('--encoding', ENCODING_NAMES),
    )
    .option(
      '--limits <limits>',
      'what archives may ask for, as member=200MB,depth=5: see below',
      parseLimits('--limits'),
    )
    .addOption(new Option('--headers <language>', 'language of the column titles of a table').choices(LANGUAGES))
    .option('--excel', 'CSV for a double click in a Vietnamese Excel: `;` and decimal commas')
    .option('--rate <rate>', `add ${AMOUNT}, at a rate as USD=25400; repeat it for other currencies`, parseRate)
    .option('--explain', 'say on standard error which rule took or rejected each number')
    .option('--no-context', 'leave out indicator, subject, period and baseline')
    .option('--as-of <date>', 'day that "đến nay" and "năm nay" refer to, as 2024-06-30', parseDate('--as-of'))
    .option('--rules <file>', 'add rules and words of your own, from JSON or YAML')
    .option('--quiet', 'no summary after --output; errors are still told')
    .version(version(), '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .configureHelp({ commandUsage: () => 'solieu [extract] [options] [paths...]' })
    .addHelpText('after', () => details(program));
}

function details(program: Command): string {
  return [
    formats(),
    list(
      'Limits of archives',
      LIMIT_NAMES.map((name) => [name, `${LIMITS[name].description} (${limitText(name, LIMITS[name].value)})`]),
    ),
    list(
      'Columns',
      [...COLUMNS, amountVnd({})].map(({ name, description }) => [name, description]),
    ),
    list(
      'Commands',
      program.commands.map((command) => [command.name(), command.description()]),
    ),
    list('Encodings', Object.entries(ENCODINGS)),
    `\nExamples:\n${EXAMPLES.map(({ command, description }) => `  ${command}\n      ${description}\n`).join('')}`,
    '\nExit status: 0 all read, 1 some input failed and the rest is written, 2 wrong usage.',
  ].join('');
}

/** commander's `error: unknown option '--frmat'\n(Did you mean --format?)` in our words. */
function usageWords(text: string): string {
  const [what = '', suggestion] = text
    .replace(/^error: /, '')
    .trim()
    .split('\n');
  const words = what.replace(/\.$/, '');
  return suggestion ? `${words}; ${suggestion.replace(/^\(Did/, 'did').replace(/\)$/, '')}` : MESSAGES.usage(words);
}

function version(): string {
  const file = new URL('../../../package.json', import.meta.url);
  const manifest: { version: string } = JSON.parse(readFileSync(file, 'utf8'));
  return manifest.version;
}
