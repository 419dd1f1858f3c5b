import type { CommandDefinition, OptionDefinition } from '../definitions.js';
import { descriptionOf, parentsOf, takesFile, wordsBehind } from './words.js';

export function fish(commands: readonly CommandDefinition[]): string {
  const quoted = (words: string) => `'${words.replace(/['\\]/g, '\\$&')}'`;
  const firsts = wordsBehind(commands, '');
  const seen = (name: string) => {
    const [first, second] = name.split(' ');
    if (first === '') return `not __fish_seen_subcommand_from ${firsts.join(' ')}`;
    const condition = `__fish_seen_subcommand_from ${first}`;
    return second === undefined ? condition : `${condition}; and __fish_seen_subcommand_from ${second}`;
  };
  const line = (parts: readonly (string | false | undefined)[]) =>
    `complete -c solieu ${parts.filter(Boolean).join(' ')}\n`;
  const wordLines = (first: string, condition: string) =>
    wordsBehind(commands, first).map((word) => {
      const name = first ? `${first} ${word}` : word;
      return line([`-n ${quoted(condition)}`, `-a ${word}`, `-d ${quoted(descriptionOf(commands, name))}`]);
    });
  const optionLine = (command: CommandDefinition, option: OptionDefinition) => {
    const { names, description, value, choices, several } = option;
    return line([
      `-n ${quoted(seen(command.name))}`,
      ...names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`)),
      value !== undefined && (takesFile(option) ? '-r' : '-x'),
      choices &&
        `-a ${quoted(several ? `(__fish_complete_list , 'printf "%s\\n" ${choices.join(' ')}')` : choices.join(' '))}`,
      `-d ${quoted(description)}`,
    ]);
  };
  return [
    '# Completion of solieu in fish: solieu completion fish > ~/.config/fish/completions/solieu.fish\n',
    ...wordLines('', '__fish_use_subcommand'),
    ...parentsOf(commands).flatMap((word) =>
      wordLines(
        word,
        `__fish_seen_subcommand_from ${word}; and not __fish_seen_subcommand_from ${wordsBehind(commands, word).join(' ')}`,
      ),
    ),
    ...commands.flatMap((command) => command.options.map((option) => optionLine(command, option))),
    ...commands.flatMap(({ name, argument }) =>
      argument?.choices ? [line([`-n ${quoted(seen(name))}`, '-f', `-a ${quoted(argument.choices.join(' '))}`])] : [],
    ),
  ].join('');
}
