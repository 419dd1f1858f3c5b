import { Command, CommanderError, Option } from 'commander';
import { readFileSync } from 'node:fs';
import { AMOUNT } from '../output/amount.js';
import { FORMATS } from '../output/writers.js';
import {
  BATCH_OPTIONS,
  COLOUR_OPTIONS,
  COMMANDS,
  CONTEXT_OPTIONS,
  INPUT_OPTIONS,
  KIND_OPTION,
  PRINTED,
  QUIET_OPTION,
  TITLE_OPTIONS,
  type CommandRow,
  type OptionRow,
} from './commands.js';
import { runExtract } from './extract.js';
import { details } from './help.js';
import { EXIT, MESSAGES, say, UsageFault } from './messages.js';
import { parseNames } from './options.js';
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

  const on = <C extends object>(command: Command, run: CommandRow<C>['run']) =>
    command.action(async (paths: string[], options: C) => {
      if (!paths.length && process.stdin.isTTY) {
        command.outputHelp({ error: true });
        exit = EXIT.usage;
      } else exit = await run({ ...options, paths }, process);
    });
  on(extractCommand(program), runExtract);
  for (const row of COMMANDS) on(otherCommand(program, row), row.run);

  for (const { name, description, text } of PRINTED) {
    program
      .command(name)
      .description(description)
      .helpOption('-h, --help', 'print this help')
      .action(() => void process.stdout.write(text()));
  }

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

const REPORTS = ['[paths...]', 'files, folders (with all that is in them), or - for standard input'] as const;

function extractCommand(program: Command): Command {
  const extract = program
    .command('extract', { isDefault: true })
    .description('Reads Vietnamese reports and writes every figure in them as a row of a table.')
    .argument(...REPORTS)
    .addOption(
      new Option(
        '-f, --format <format>',
        'format of the table (default: by --output, else table at a terminal, csv in a pipe)',
      ).choices(FORMATS),
    )
    .option('-o, --output <file>', 'write the table to a file; its ending names the format')
    .option(
      '--columns <names>',
      'only these columns, in this order (comma-separated)',
      parseNames('--columns', COLUMN_NAMES),
    )
    .addOption(
      new Option(
        '--codebook <file>',
        'a column for each indicator of a JSON or YAML file, a row for each report, subject and period',
      ).conflicts(['columns', 'rate', 'explain', 'context', 'jobs', 'resume', 'errors', 'timeout', 'memory']),
    )
    .option('--rate <rate>', `add ${AMOUNT}, at a rate as USD=25400; repeat it for other currencies`, parseRate)
    .option('--explain', 'say on standard error which rule took or rejected each number')
    .option('--no-context', 'leave out indicator, subject, period and baseline')
    .version(version(), '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .configureHelp({ commandUsage: () => 'solieu [extract] [options] [paths...]' })
    .addHelpText('after', details);
  return addOptions(extract, [
    ...TITLE_OPTIONS,
    KIND_OPTION,
    ...INPUT_OPTIONS,
    ...CONTEXT_OPTIONS,
    ...BATCH_OPTIONS,
    QUIET_OPTION,
    ...COLOUR_OPTIONS,
  ]);
}

function otherCommand(program: Command, { name, description, options }: CommandRow<never>): Command {
  const command = parentOf(program, name)
    .command(name.split(' ').at(-1)!)
    .description(description)
    .argument(...REPORTS)
    .helpOption('-h, --help', 'print this help');
  return addOptions(command, options);
}

/** `codebook` of `codebook init`. */
function parentOf(program: Command, name: string): Command {
  const [parent, child] = name.split(' ');
  if (child === undefined) return program;
  const made = program.commands.find((command) => command.name() === parent);
  return made ?? program.command(parent!).helpCommand(false).helpOption('-h, --help', 'print this help');
}

function addOptions(command: Command, rows: readonly OptionRow[]): Command {
  for (const { flags, description, choices, parse } of rows) {
    const option = new Option(flags, description);
    if (choices) option.choices(choices);
    if (parse) option.argParser(parse);
    command.addOption(option);
  }
  return command;
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
