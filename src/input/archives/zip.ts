import { createReadStream } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { createInflateRaw, inflateRawSync } from 'node:zlib';
import { InputFault, inputFault } from '../fault.js';
import { startsAsOffice } from '../recognise.js';
import { close, failing, gather, metered, peek, unpacking } from './chunks.js';
import { Growth, type Budget } from './limits.js';
import type { Chunks, Member, Packed, UnreadMember } from './member.js';
import { label, nameReader } from './names.js';
import { surveyOf } from './survey.js';
import { openZip, unicodeName, type Entry, type ZipFile } from './zipfile.js';

const WHAT = 'zip archive';
const MEMBER = 'zip member';
const DEFLATED = 8;

/** How members are packed, by number (APPNOTE 4.4.5). */
const METHODS: Readonly<Record<number, (chunks: Chunks) => Chunks>> = {
  0: (chunks) => chunks,
  [DEFLATED]: (chunks) => pipeline(Readable.from(chunks), createInflateRaw(), () => {}),
  12: async function* (chunks) {
    yield* (await import('./bzip2.js')).bunzip2(chunks);
  },
  93: async function* (chunks) {
    yield* (await import('./zstd.js')).unzstd(chunks);
  },
  95: async function* (chunks) {
    yield* (await import('./xz.js')).unxz(chunks);
  },
};
/** Those that no library for every machine unpacks. */
const UNREAD_METHODS: Readonly<Record<number, string>> = {
  1: 'Shrink',
  6: 'Implode',
  9: 'Deflate64',
  14: 'LZMA',
  98: 'PPMd',
  99: 'AES',
};

/**
 * The files of a zip; of an Office document only itself. What lies on the disk is read there where its directory says,
 * anything else from memory.
 */
export async function* zipMembers({ path, chunks, budget }: Packed): AsyncGenerator<Member | UnreadMember> {
  const { head, chunks: whole } = await peek(chunks, 128);
  const bytes = path === null ? await gather(whole, budget) : undefined;
  await close(whole);
  const itself = (): Member => ({
    name: undefined,
    document: true,
    chunks: bytes === undefined ? createReadStream(path!) : Readable.from([bytes]),
  });
  let zip: ZipFile;
  try {
    zip = await openZip(bytes ?? path!);
  } catch (error) {
    if (!startsAsOffice(head)) throw damaged(error);
    yield itself();
    return;
  }
  try {
    const { office, overlapping } = await surveyOf(zip.entries(), budget.mostMembers);
    if (office) {
      yield itself();
      return;
    }
    const readName = nameReader('cp437');
    // One fault for all of them: it is told once.
    const trap = new InputFault('overlapping', String(overlapping.size));
    let place = 0;
    for await (const entry of failing(zip.entries(), damaged)) {
      const said = unicodeName(entry);
      const name = said === undefined ? readName(entry.fileNameRaw) : label(said);
      const fault = overlapping.has(place++) ? trap : faultOf(entry);
      if (name.endsWith('/')) continue;
      yield fault ? { name, fault } : { name, chunks: chunksOf(zip, entry, budget) };
    }
  } finally {
    await zip.close();
  }
}

function faultOf(entry: Entry): InputFault | undefined {
  if (entry.isEncrypted()) return new InputFault('encrypted', MEMBER);
  const { compressionMethod: method } = entry;
  if (method in METHODS) return undefined;
  return new InputFault('unpackable', `${MEMBER}, ${UNREAD_METHODS[method] ?? `method ${method}`}`);
}

async function* chunksOf(zip: ZipFile, entry: Entry, budget: Budget): Chunks {
  const { compressionMethod: method, compressedSize, uncompressedSize } = entry;
  const unpack = method === DEFLATED && compressedSize <= SMALL ? inflatedAtOnce : METHODS[method]!;
  const growth = new Growth(budget);
  let size = 0;
  for await (const chunk of metered(failing(zip.packed(entry), damaged), unpacking(MEMBER, unpack), growth)) {
    growth.check();
    size += chunk.length;
    if (size > uncompressedSize) break;
    yield chunk;
  }
  if (size !== uncompressedSize) throw new InputFault('damaged', `${MEMBER} of another size than its archive states`);
}

/** So little cannot become more than 16 MB, and is unpacked at once in less time than a stream takes to begin. */
const SMALL = 1 << 14;

async function* inflatedAtOnce(chunks: Chunks): Chunks {
  yield inflateRawSync(await gather(chunks));
}

/** What the library throws says what is wrong with the bytes, but for what the system says. */
function damaged(error: unknown): unknown {
  if ((error as NodeJS.ErrnoException).syscall !== undefined) return inputFault(error);
  return /encrypt/.test(String(error)) ? new InputFault('encrypted', WHAT) : new InputFault('damaged', WHAT);
}
