import { isUtf8 } from 'node:buffer';
import { repaired } from './decode.js';
import type { Document } from './document.js';
import { InputFault } from './fault.js';
import type { Line } from './lines.js';
import { documents, type InputOptions } from './read.js';
import { readBytes } from './readers.js';
import { unread, type Unread } from './sources.js';

/** What whoever sends a document calls it; null where it does not say. */
export type DocumentId = string | number | null;

/** A document as a line: `{"id", "text"}`, or `{"id", "name", "base64"}` for a file of any format. */
export interface Piped {
  readonly id: DocumentId;
  /** Its name, else its id, else `-`. */
  readonly source: string;
  readonly text?: string;
  readonly bytes?: Uint8Array;
  /** Why it is none. */
  readonly fault?: InputFault;
}

/** What a line holds. Never throws: a line that is no document comes with its fault, and its id where that can be told. */
export function piped({ bytes, fault }: Line): Piped {
  if (fault) return refused(bytes, fault);
  try {
    return documentOf(bytes);
  } catch (error) {
    return refused(bytes, unread('-', error).fault);
  }
}

/** The documents in it: one, or those of an archive. What cannot be read comes as its fault, and the rest goes on. */
export async function* pipedDocuments(
  { source, text, bytes, fault }: Piped,
  options: InputOptions,
): AsyncGenerator<Document | Unread> {
  if (fault) yield { source, fault };
  else if (bytes) yield* documents({ source, path: null }, once(bytes), options);
  else {
    try {
      yield await textDocument(source, text!, options);
    } catch (error) {
      yield unread(source, error);
    }
  }
}

/** Text that comes as text is in no encoding, and looks like nothing else; `format` says that it is markup. */
async function textDocument(source: string, text: string, { format = 'text' }: InputOptions): Promise<Document> {
  return format === 'text'
    ? { source, ...(await repaired(text)) }
    : readBytes(source, Buffer.from(text), { format, encoding: 'utf-8' });
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function documentOf(bytes: Buffer): Piped {
  if (!isUtf8(bytes)) throw new InputFault('badLine', 'not UTF-8');
  const value = parsed(bytes.toString());
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new InputFault('badLine', 'no object');
  const { id = null, name, text, base64 } = value as Readonly<Record<string, unknown>>;
  if (!isId(id)) throw new InputFault('badId');
  if (name !== undefined && name !== null && typeof name !== 'string') {
    throw new InputFault('badLine', 'its name is no string');
  }
  const one = { id, source: name || String(id ?? '-') || '-' };
  const isText = typeof text === 'string';
  if (isText === (typeof base64 === 'string')) {
    return { ...one, fault: new InputFault('badLine', isText ? 'both text and base64' : 'neither text nor base64') };
  }
  if (isText) return { ...one, text };
  const decoded = fromBase64(base64 as string);
  return decoded ? { ...one, bytes: decoded } : { ...one, fault: new InputFault('badBase64') };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line.replace(/^\uFEFF/, ''));
  } catch {
    throw new InputFault('badLine', 'not JSON');
  }
}

// 12345678901234567890 is another number when it is read, and 1.10 another when it is written.
function isId(id: unknown): id is DocumentId {
  return id === null || typeof id === 'string' || Number.isSafeInteger(id);
}

// Buffer.from passes over what is no base64, and over what is missing.
function fromBase64(base64: string): Uint8Array | undefined {
  const digits = /^[\w+/\s-]*/.exec(base64)![0];
  if (!/^[=\s]{0,4}$/.test(base64.slice(digits.length))) return undefined;
  const bytes = Buffer.from(digits, 'base64');
  const sextets = digits.replaceAll(/\s/g, '').length;
  return sextets % 4 !== 1 && bytes.length === Math.floor((sextets * 3) / 4) ? bytes : undefined;
}

function refused(bytes: Buffer, fault: InputFault): Piped {
  const id = idOf(bytes);
  return { id, source: String(id ?? '-'), fault };
}

// {"id": "a/1", … | {"id":17, … : the id comes first where a program writes it
function idOf(bytes: Buffer): DocumentId {
  const start = bytes.toString('utf8', 0, 4_096);
  const written = /^\s*\{\s*"id"\s*:\s*("(?:[^"\\]|\\.)*"|-?\d{1,15})\s*[,}]/.exec(start)?.[1];
  try {
    return written === undefined ? null : (JSON.parse(written) as DocumentId);
  } catch {
    return null;
  }
}
