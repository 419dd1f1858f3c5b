import { ARCHIVES } from '../input/archives.js';
import { READERS } from '../input/readers.js';
import { WRITERS } from '../output/writers.js';

/** What is read and what is written, with the endings of each. */
export function formats(): string {
  return [
    list('Formats read', Object.entries(READERS).map(row)),
    list('Archives opened', Object.entries(ARCHIVES).map(row)),
    list('Formats written', Object.entries(WRITERS).map(row)),
  ].join('');
}

interface Format {
  readonly extensions: readonly string[];
  readonly description: string;
}

function row([name, { extensions, description }]: readonly [string, Format]): readonly [string, string] {
  return [name, extensions.length ? `${description} (${extensions.join(' ')})` : description];
}

/** A part of the help: terms with a line each. */
export function list(title: string, rows: readonly (readonly [term: string, description: string])[]): string {
  return `\n${title}:\n${rows.map(([term, description]) => `  ${term.padEnd(13)} ${description}\n`).join('')}`;
}
