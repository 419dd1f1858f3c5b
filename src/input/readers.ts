import type { DecodeOptions } from './decode.js';
import type { Document } from './document.js';
import { readText } from './readers/text.js';

export interface Reader {
  /** Endings of the files that a folder gives to this reader. */
  readonly extensions: readonly string[];
  /** One line for the help. */
  readonly description: string;
  /** @throws InputFault when the bytes are not what the reader reads. */
  read(source: string, bytes: Uint8Array, options?: DecodeOptions): Document | Promise<Document>;
}

/** Every input format. */
export const READERS = {
  // No .csv or .tsv: in a folder of reports they are tables that this program wrote; named, they are read.
  text: { extensions: ['.txt', '.md'], description: 'plain text', read: readText },
} as const satisfies Record<string, Reader>;

/** Endings that some reader claims. */
export const EXTENSIONS: readonly string[] = Object.values(READERS).flatMap(({ extensions }) => extensions);

/** The reader of a file by its ending; a file that was named is text unless its ending says otherwise. */
export function readerOf(extension: string): Reader {
  const readers: readonly Reader[] = Object.values(READERS);
  return readers.find(({ extensions }) => extensions.includes(extension.toLowerCase())) ?? READERS.text;
}
