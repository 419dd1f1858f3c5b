import { pipeline, Readable, type Writable } from 'node:stream';
import { extract, type Headers } from 'tar-stream';
import { InputFault } from '../fault.js';
import { failing, part } from './chunks.js';
import type { Member, Packed } from './member.js';
import { label, nameReader } from './names.js';

const WHAT = 'tar archive';

/** The files of a tar; no links, no devices. */
export async function* tarMembers({ chunks }: Packed): AsyncGenerator<Member> {
  // Names as bytes: only those of a pax header are said to be UTF-8.
  const tar = extract({ filenameEncoding: 'latin1' } as object);
  const readName = nameReader('windows-1252');
  // One for the archive and the member that it breaks in. What the library throws has no name.
  const damaged = new InputFault('damaged', WHAT);
  const fault = (error: unknown) =>
    error instanceof Error && /^(?:Invalid|Unexpected|Header)/.test(error.message) ? damaged : error;
  pipeline(Readable.from(chunks), tar as unknown as Writable, () => {});
  const entries = tar[Symbol.asyncIterator]();
  try {
    for (;;) {
      const { done, value: entry } = await entries.next();
      if (done) return;
      const { type, name: raw, pax }: Headers & { readonly pax?: Readonly<Record<string, string>> } = entry.header;
      const name = pax?.['path'] === undefined ? readName(Buffer.from(raw, 'latin1')) : label(raw);
      const { chunks: bytes, drain } = part(failing(entry, fault));
      const isFile = type === 'file' || type === 'contiguous-file';
      if (isFile && !name.endsWith('/')) yield { name, chunks: bytes };
      await drain();
    }
  } catch (error) {
    throw fault(error);
  } finally {
    tar.destroy();
  }
}
