import { ENCODINGS } from '../input/charsets/encodings.js';
import { LIMIT_NAMES, LIMITS, limitText } from '../input/archives/limits.js';
import { amountVnd } from '../output/amount.js';
import { COLUMNS } from '../output/columns.js';
import { COMMANDS, PRINTED } from './commands.js';
import { EXAMPLES } from './examples.js';
import { formats, list } from './formats.js';

/** What the help says behind the options. */
export function details(): string {
  return [
    list(
      'Other commands',
      [...COMMANDS, ...PRINTED].map(({ name, description }) => [name, description]),
    ),
    formats(),
    list(
      'Limits of archives',
      LIMIT_NAMES.map((name) => [name, `${LIMITS[name].description} (${limitText(name, LIMITS[name].value)})`]),
    ),
    list(
      'Columns',
      [...COLUMNS, amountVnd({})].map(({ name, description }) => [name, description]),
    ),
    list('Encodings', Object.entries(ENCODINGS)),
    `\nExamples:\n${EXAMPLES.map(({ command, description }) => `  ${command}\n      ${description}\n`).join('')}`,
    '\nExit status: 0 all read, 1 some input failed and the rest is written, 2 wrong usage, 130 interrupted.',
  ].join('');
}
