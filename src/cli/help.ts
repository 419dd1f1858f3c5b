import { ENCODINGS } from '../input/charsets/encodings.js';
import { COLUMNS } from '../output/columns.js';
import { COMMANDS } from './commands.js';
import { EXAMPLES } from './examples.js';
import { formats, FORMATS_COMMAND, list } from './formats.js';

/** What the help says behind the options. */
export function details(): string {
  return [
    list(
      'Other commands',
      [...COMMANDS, FORMATS_COMMAND].map(({ name, description }) => [name, description]),
    ),
    formats(),
    list(
      'Columns',
      COLUMNS.map(({ name, description }) => [name, description]),
    ),
    list('Encodings', Object.entries(ENCODINGS)),
    `\nExamples:\n${EXAMPLES.map(({ command, description }) => `  ${command}\n      ${description}\n`).join('')}`,
    '\nExit status: 0 all read, 1 some input failed and the rest is written, 2 wrong usage.',
  ].join('');
}
