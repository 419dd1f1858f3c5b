/** What commander knows of an option, as far as help, manual and completion ask. */
interface CommanderOption {
  readonly short?: string | undefined;
  readonly long?: string | undefined;
  readonly flags: string;
  readonly description: string;
  readonly argChoices?: readonly string[] | undefined;
  readonly parseArg?: ((value: string, previous: never) => unknown) | undefined;
}

interface CommanderCommand {
  name(): string;
  description(): string;
  readonly commands: readonly CommanderCommand[];
  readonly registeredArguments: readonly CommanderArgument[];
  createHelp(): {
    commandUsage(command: never): string;
    visibleOptions(command: never): CommanderOption[];
  };
}

interface CommanderArgument {
  readonly variadic: boolean;
  name(): string;
  readonly description: string;
  readonly argChoices?: readonly string[] | undefined;
}

export interface OptionDefinition {
  /** `-f`, `--format` */
  readonly names: readonly string[];
  readonly description: string;
  /** `format` for `--format <format>`; undefined for a switch. */
  readonly value?: string | undefined;
  /** All that its value can be; undefined where it is not one of a list. */
  readonly choices?: readonly string[] | undefined;
  /** Several of them may be given, with commas. */
  readonly several: boolean;
}

export interface ArgumentDefinition {
  readonly name: string;
  readonly description: string;
  readonly choices?: readonly string[] | undefined;
}

/** A command as it may be typed. */
export interface CommandDefinition {
  /** `codebook init`; empty for the one that is meant where none is named. */
  readonly name: string;
  readonly usage: string;
  readonly description: string;
  readonly options: readonly OptionDefinition[];
  /** Its first argument; undefined where it takes none. */
  readonly argument: ArgumentDefinition | undefined;
  /** Its arguments are reports. */
  readonly readsReports: boolean;
}

/** What `Option.argParser` of commander was given, where it takes names of a list. */
export interface NameParser {
  readonly names: readonly string[];
  readonly several: boolean;
}

/** All commands, the default one first. */
export function definitionsOf(program: CommanderCommand, parents: readonly string[] = []): CommandDefinition[] {
  return program.commands.flatMap((command) => {
    const path = [...parents, command.name()];
    if (command.commands.length) return definitionsOf(command, path);
    const help = command.createHelp();
    const name = path.join(' ');
    return {
      name: name === DEFAULT ? '' : name,
      usage: help.commandUsage(command as never),
      description: command.description(),
      options: help.visibleOptions(command as never).map(optionOf),
      argument: argumentOf(command),
      readsReports: command.registeredArguments.some(({ variadic }) => variadic),
    };
  });
}

/** The command that is meant where none is named. */
export const DEFAULT = 'extract';

function argumentOf({ registeredArguments: [argument] }: CommanderCommand): ArgumentDefinition | undefined {
  return argument && { name: argument.name(), description: argument.description, choices: argument.argChoices };
}

function optionOf({ short, long, flags, description, argChoices, parseArg }: CommanderOption): OptionDefinition {
  const named = parseArg as Partial<NameParser> | undefined;
  return {
    names: [short, long].filter((name) => name !== undefined),
    description,
    value: /<([^<>]+)>/.exec(flags)?.[1],
    choices: argChoices ?? named?.names,
    several: named?.several ?? false,
  };
}
