import type { CommandDefinition, OptionDefinition } from '../definitions.js';

/** Options of a command whose value is one word of a list, or several with commas, and the words. */
export function listed(command: CommandDefinition, several: boolean): (readonly [OptionDefinition, string])[] {
  return command.options
    .filter((option) => option.several === several)
    .flatMap((option) => (option.choices ? [[option, option.choices.join(' ')] as const] : []));
}

/** First words of commands (`show`, `codebook`); behind `codebook`, the second ones (`init`). */
export function wordsBehind(commands: readonly CommandDefinition[], first: string): string[] {
  const words = commands
    .map(({ name }) => name.split(' '))
    .flatMap(([one = '', two = '']) => (first === '' ? one : one === first ? two : ''));
  return [...new Set(words.filter(Boolean))];
}

/** `codebook`: first words of commands of two. */
export function parentsOf(commands: readonly CommandDefinition[]): string[] {
  return wordsBehind(commands, '').filter((word) => wordsBehind(commands, word).length > 0);
}

/** What a first or second word is about: a command, or the first of those behind it. */
export function descriptionOf(commands: readonly CommandDefinition[], name: string): string {
  return commands.find((command) => `${command.name} `.startsWith(`${name} `))?.description ?? '';
}

/** Its value is a file: not a day, a rate, a number. */
export function takesFile({ value }: OptionDefinition): boolean {
  return value === 'file';
}
