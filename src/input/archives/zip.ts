import { createReadStream } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { fromBufferPromise, getFileNameLowLevel, openPromise, type Entry, type ZipFile } from 'yauzl';
import { InputFault, inputFault } from '../fault.js';
import { startsAsOffice } from '../recognise.js';
import { close, gather, metered, peek, unpacking } from './chunks.js';
import { Growth, type Budget } from './limits.js';
import type { Chunks, Member, Packed, UnreadMember } from './member.js';
import { label, nameReader } from './names.js';
import { surveyOf, type Survey } from './survey.js';

const WHAT = 'zip archive';
const MEMBER = 'zip member';
// Names as bytes. Sizes are compared member by member: one that lies must not hide the others.
const OPTIONS = { autoClose: false, decodeStrings: false, validateEntrySizes: false };

/** How members are packed, by number (APPNOTE 4.4.5). */
const METHODS: Readonly<Record<number, (chunks: Chunks) => Chunks>> = {
  0: (chunks) => chunks,
  8: (chunks) => pipeline(Readable.from(chunks), createInflateRaw(), () => {}),
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
  const open = () => (bytes === undefined ? openPromise(path!, OPTIONS) : fromBufferPromise(bytes, OPTIONS));
  const itself = (): Member => ({
    name: undefined,
    document: true,
    chunks: bytes === undefined ? createReadStream(path!) : Readable.from([bytes]),
  });
  let survey: Survey;
  let zip: ZipFile;
  try {
    zip = await open();
    survey = await surveyOf(zip.eachEntry(), budget.mostMembers);
    zip.close();
    // Its members are listed but once.
    zip = await open();
  } catch (error) {
    if (!startsAsOffice(head)) throw damaged(error);
    yield itself();
    return;
  }
  const readName = nameReader('cp437');
  // One fault for all of them: it is told once.
  const trap = new InputFault('overlapping', String(survey.overlapping.size));
  let place = 0;
  try {
    if (survey.office) {
      yield itself();
      return;
    }
    const entries = zip.eachEntry();
    for (;;) {
      const { done, value: entry } = await entries.next().catch((error: unknown) => {
        throw damaged(error);
      });
      if (done) return;
      const name = nameOf(entry, readName);
      const fault = survey.overlapping.has(place++) ? trap : faultOf(entry);
      if (name.endsWith('/')) continue;
      yield fault ? { name, fault } : { name, chunks: chunksOf(zip, entry, budget) };
    }
  } finally {
    zip.close();
  }
}

function nameOf(
  { fileNameRaw, extraFields, generalPurposeBitFlag: flags }: Entry,
  readName: (raw: Uint8Array) => string,
) {
  const raw = Buffer.from(fileNameRaw);
  // Some programs say it again in UTF-8.
  return extraFields.some(({ id }) => id === 0x7075)
    ? label(getFileNameLowLevel(flags, raw, extraFields, false))
    : readName(raw);
}

function faultOf(entry: Entry): InputFault | undefined {
  if (entry.isEncrypted()) return new InputFault('encrypted', MEMBER);
  const { compressionMethod: method } = entry;
  if (method in METHODS) return undefined;
  return new InputFault('unpackable', `${MEMBER}, ${UNREAD_METHODS[method] ?? `method ${method}`}`);
}

async function* chunksOf(zip: ZipFile, entry: Entry, budget: Budget): Chunks {
  const packed = await zip.openReadStreamPromise(entry, { decodeFileData: false }).catch((error: unknown) => {
    throw damaged(error);
  });
  let size = 0;
  const unpack = unpacking(MEMBER, METHODS[entry.compressionMethod]!);
  const growth = new Growth(budget);
  for await (const chunk of metered(packed, unpack, growth)) {
    growth.check();
    size += chunk.length;
    if (size > entry.uncompressedSize) break;
    yield chunk;
  }
  if (size !== entry.uncompressedSize)
    throw new InputFault('damaged', `${MEMBER} of another size than its archive states`);
}

/** What the library throws says what is wrong with the bytes, but for what the system says. */
function damaged(error: unknown): unknown {
  if ((error as NodeJS.ErrnoException).syscall !== undefined) return inputFault(error);
  return /encrypt/.test(String(error)) ? new InputFault('encrypted', WHAT) : new InputFault('damaged', WHAT);
}
