import { Argument, Command, CommanderError, Option } from 'commander';
import { FORMATS } from '../output/writers.js';
import {
  COLOUR_OPTIONS,
  COLUMN_OPTIONS,
  COMMANDS,
  CONTEXT_OPTIONS,
  INPUT_OPTIONS,
  KIND_OPTION,
  NO_CONTEXT_OPTION,
  PRINTED,
  QUIET_OPTION,
  TITLE_OPTIONS,
  type CommandRow,
  type OptionRow,
} from './commands.js';
import { DEFAULT, definitionsOf } from './definitions.js';
import { runExtract } from './extract.js';
import { details } from './help.js';
import { EXIT, MESSAGES, say, UsageFault } from './messages.js';
import { parseName } from './options.js';
import type { Process } from './process.js';
import { checkShard } from './reports.js';
import { version } from './version.js';

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
    command.action(async () => {
      const [paths = []] = command.processedArgs as [string[]?];
      const options = command.opts<C>();
      if (!paths.length && process.stdin.isTTY) {
        command.outputHelp({ error: true });
        exit = EXIT.usage;
      } else {
        checkShard({ ...options, paths });
        exit = await run({ ...options, paths }, process);
      }
    });
  on(extractCommand(program), runExtract);
  for (const row of COMMANDS) on(otherCommand(program, row), row.run);

  for (const { name, description, argument, text } of PRINTED) {
    const command = described(program, program.command(name), name, description);
    if (argument) {
      const { name: called, choices } = argument;
      const parse = parseName(called, choices);
      command.addArgument(new Argument(`<${called}>`, argument.description).choices(choices).argParser(parse));
    }
    command.action(() => void process.stdout.write(text(definitionsOf(program), command.args[0] ?? '')));
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
  const extract = described(
    program,
    program.command(DEFAULT, { isDefault: true }),
    '',
    'Reads Vietnamese reports and writes every figure in them as a row of a table.',
  )
    .argument(...REPORTS)
    .addOption(
      optionOf({
        flags: '-f, --format <format>',
        description: 'format of the table (default: by --output, else table at a terminal, csv in a pipe)',
        choices: FORMATS,
      }),
    )
    .option('-o, --output <file>', 'write the table to a file; its ending names the format')
    .addOption(
      new Option(
        '--codebook <file>',
        'a column for each indicator of a JSON or YAML file, a row for each report, subject and period',
      ).conflicts(['columns', 'rate', 'explain', 'context']),
    )
    .option('--explain', 'say on standard error which rule took or rejected each number')
    .version(version(), '--version', 'print the version')
    .configureHelp({ commandUsage: () => 'solieu [extract] [options] [paths...]' });
  return addOptions(extract, [
    ...COLUMN_OPTIONS,
    ...TITLE_OPTIONS,
    KIND_OPTION,
    ...INPUT_OPTIONS,
    ...CONTEXT_OPTIONS,
    NO_CONTEXT_OPTION,
    QUIET_OPTION,
    ...COLOUR_OPTIONS,
  ]);
}

function otherCommand(program: Command, { name, description, options, paths }: CommandRow<never>): Command {
  const command = described(program, parentOf(program, name).command(name.split(' ').at(-1)!), name, description);
  if (paths !== false) command.argument(...REPORTS);
  return addOptions(command, options);
}

function described(program: Command, command: Command, name: string, description: string): Command {
  return command
    .description(description)
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', () => details(definitionsOf(program), name));
}

/** `codebook` of `codebook init`. */
function parentOf(program: Command, name: string): Command {
  const [parent, child] = name.split(' ');
  if (child === undefined) return program;
  const made = program.commands.find((command) => command.name() === parent);
  return (
    made ??
    program
      .command(parent!)
      .description(`Commands about a ${parent}; each has a help of its own.`)
      .helpCommand(false)
      .helpOption('-h, --help', 'print this help')
  );
}

function addOptions(command: Command, rows: readonly OptionRow[]): Command {
  for (const row of rows) command.addOption(optionOf(row));
  return command;
}

function optionOf({ flags, description, choices, parse }: OptionRow): Option {
  const option = new Option(flags, description);
  // The help lists the choices; what is none of them is told as for any other name.
  if (choices) option.choices(choices).argParser(parseName(option.long!, choices));
  if (parse) option.argParser(parse as (value: string, previous: unknown) => unknown);
  return option;
}

/** commander's `error: unknown option '--frmat'\n(Did you mean --format?)` in our words. */
function usageWords(text: string): string {
  const FLAGS = /option '(?:-\w, )?(--[\w-]+)(?: <(\w+)>)?'/g;
  const [[, option = '', value = ''] = [], [, other] = []] = [...text.matchAll(FLAGS)];
  if (/argument missing/.test(text)) return MESSAGES.noValue(option, value);
  if (other !== undefined) return MESSAGES.notWith(option, other);
  const [what = '', suggestion] = text
    .replace(/^error: /, '')
    .trim()
    .split('\n');
  const words = what.replace(/\.$/, '');
  return suggestion ? `${words}; ${suggestion.replace(/^\(Did/, 'did').replace(/\)$/, '')}` : MESSAGES.usage(words);
}
