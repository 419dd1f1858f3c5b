import { decode, type DecodeOptions } from '../decode.js';
import type { Document } from '../document.js';

/** Plain text, and any other format that is text to the eye. */
export async function readText(source: string, bytes: Uint8Array, options?: DecodeOptions): Promise<Document> {
  return { source, ...(await decode(bytes, options)) };
}
