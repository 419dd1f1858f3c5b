import { decode } from '../decode.js';
import type { Document } from '../document.js';

/** Plain text, and any other format that is text to the eye. */
export function readText(source: string, bytes: Uint8Array): Document {
  return { source, text: decode(bytes) };
}
