import { ARCHIVES } from '../input/archives.js';
import { READERS } from '../input/readers.js';
import { WRITERS } from '../output/writers.js';

/** A part of the help: terms with a line each. */
export interface List {
  readonly title: string;
  readonly rows: readonly (readonly [term: string, description: string])[];
}

/** What is read and what is written, with the endings of each. */
export const FORMAT_LISTS: readonly List[] = [
  { title: 'Formats read', rows: Object.entries(READERS).map(row) },
  { title: 'Archives opened', rows: Object.entries(ARCHIVES).map(row) },
  { title: 'Formats written', rows: Object.entries(WRITERS).map(row) },
];

export function formats(): string {
  return FORMAT_LISTS.map(listText).join('');
}

interface Format {
  readonly extensions: readonly string[];
  readonly description: string;
}

function row([name, { extensions, description }]: readonly [string, Format]): readonly [string, string] {
  return [name, extensions.length ? `${description} (${extensions.join(' ')})` : description];
}

export function listText({ title, rows }: List): string {
  return `\n${title}:\n${rows.map(([term, description]) => `  ${term.padEnd(13)} ${description}\n`).join('')}`;
}
