import type { CommandDefinition, OptionDefinition } from './definitions.js';
import { EXAMPLES, type Example } from './examples.js';
import type { List } from './formats.js';
import { EXIT_STATUS, LISTS } from './help.js';

/** When its own words last changed; those of commands and options are the help's. */
const REVISED = '2026-11-24';

/** The manual page, in the macros of man(7), from what the help is made of. */
export function manual(commands: readonly CommandDefinition[]): string {
  const [main, ...others] = commands;
  return [
    '.\\" Made by solieu man; do not edit.',
    `.TH SOLIEU 1 ${REVISED} solieu "User Commands"`,
    '.SH NAME',
    'solieu \\- figures of Vietnamese reports as rows of a table',
    '.SH SYNOPSIS',
    commands.map(({ usage }) => `.B ${roff(usage)}`).join('\n.br\n'),
    '.SH DESCRIPTION',
    ...lines(main!.description),
    ...lines('What is read are files, folders with all that is in them, or standard input.'),
    ...lines('At a terminal the table is laid out for people; in a pipe or a file it is CSV, or what --format says.'),
    '.SH OPTIONS',
    ...main!.options.flatMap(optionLines),
    '.SH COMMANDS',
    ...others.flatMap(commandLines),
    ...LISTS.flatMap(listLines),
    '.SH EXAMPLES',
    EXAMPLES.map(exampleText).join('\n.PP\n'),
    '.SH "EXIT STATUS"',
    ...EXIT_STATUS.flatMap((row) => term(...row)),
    '',
  ].join('\n');
}

function commandLines({ usage, description, argument, options }: CommandDefinition): string[] {
  return [
    `.SS "${roff(usage)}"`,
    ...lines(description),
    ...(argument?.choices ? term(argument.name, `${argument.description}: ${argument.choices.join(', ')}`) : []),
    ...options.flatMap(optionLines),
  ];
}

function listLines({ title, rows }: List): string[] {
  return [`.SH "${title.toUpperCase()}"`, ...rows.flatMap((row) => term(...row))];
}

function exampleText({ command, description }: Example): string {
  const words = `${description[0]!.toUpperCase()}${description.slice(1)}:`;
  return [...lines(words), '.PP', '.RS', '.nf', roff(command), '.fi', '.RE'].join('\n');
}

function optionLines({ names, value, description, choices, several }: OptionDefinition): string[] {
  const flags = names.map((name) => `\\fB${roff(name)}\\fR`).join(', ');
  // A description that names the values need not be followed by them.
  const rest = choices && !several && !description.includes(choices[0]!) ? `: ${choices.join(', ')}` : '';
  return ['.TP', value === undefined ? flags : `${flags} \\fI${roff(value)}\\fR`, ...lines(`${description}${rest}`)];
}

function term(name: string, description: string): string[] {
  return ['.TP', `.B ${roff(name)}`, ...lines(description)];
}

/** Text in lines of at most 80 characters, parted at blanks. */
function lines(text: string): string[] {
  const folded: string[] = [];
  for (const word of roff(text).split(' ')) {
    const line = folded.at(-1);
    if (line !== undefined && line.length + word.length < 80) folded[folded.length - 1] = `${line} ${word}`;
    else folded.push(word.replace(/^\./, '\\&.'));
  }
  return folded;
}

/** Text as roff takes it whatever its encoding; a line of it is no request. */
function roff(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll("'", '\\(aq')
    .replaceAll('"', '\\(dq')
    .replaceAll('`', '\\(ga')
    .replaceAll('^', '\\(ha')
    .replaceAll('~', '\\(ti')
    .replace(/[^\0-\x7f]/gu, (letter) => `\\[u${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`)
    .replace(/^\./, '\\&.');
}
