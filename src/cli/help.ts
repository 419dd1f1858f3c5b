import { LIMIT_NAMES, LIMITS, limitText } from '../input/archives/limits.js';
import { ENCODINGS } from '../input/charsets/encodings.js';
import { amountVnd } from '../output/amount.js';
import { COLUMNS } from '../output/columns.js';
import type { CommandDefinition } from './definitions.js';
import { EXAMPLES, type Example } from './examples.js';
import { FORMAT_LISTS, listText, type List } from './formats.js';

/** What options and columns speak of. */
export const LISTS: readonly List[] = [
  ...FORMAT_LISTS,
  {
    title: 'Limits',
    rows: LIMIT_NAMES.map((name) => [name, `${LIMITS[name].description} (${limitText(name, LIMITS[name].value)})`]),
  },
  { title: 'Columns', rows: [...COLUMNS, amountVnd({})].map(({ name, description }) => [name, description]) },
  { title: 'Encodings', rows: Object.entries(ENCODINGS) },
];

export const EXIT_STATUS: readonly (readonly [code: string, meaning: string])[] = [
  ['0', 'all read'],
  ['1', 'some input failed and the rest is written'],
  ['2', 'wrong usage'],
];

/** What the help of a command says behind the options. */
export function details(commands: readonly CommandDefinition[], name: string): string {
  const others = commands.filter((command) => command.name !== '');
  const command = commands.find((one) => one.name === name);
  const lists: List[] = [{ title: 'Other commands', rows: others.map((one) => [one.name, one.description]) }, ...LISTS];
  return [
    ...(name === '' ? lists.map(listText) : []),
    `\nExamples:\n${examplesOf(name).map(exampleText).join('')}`,
    command?.readsReports ? `\nExit status: ${EXIT_STATUS.map((row) => row.join(' ')).join(', ')}.` : '',
  ].join('');
}

/** The examples that call a command; all of them for the default one. */
export function examplesOf(name: string): readonly Example[] {
  return EXAMPLES.filter(({ command }) => name === '' || new RegExp(`\\bsolieu ${name}\\b`).test(command));
}

function exampleText({ command, description }: Example): string {
  return `  ${command}\n      ${description}\n`;
}
