import { readFile } from 'node:fs/promises';
import type { Document } from './document.js';
import { inputFault } from './fault.js';
import { readBytes, type ReadOptions } from './readers.js';
import type { Source } from './sources.js';

/** @throws InputFault when the source cannot be read. */
export async function read(
  { source, path }: Source,
  stdin: AsyncIterable<Uint8Array | string>,
  options?: ReadOptions,
): Promise<Document> {
  try {
    const bytes = path === null ? await readAll(stdin) : await readFile(path);
    return await readBytes(source, bytes, options);
  } catch (error) {
    throw inputFault(error);
  }
}

async function readAll(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}
