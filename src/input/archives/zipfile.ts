import { open, type FileHandle } from 'node:fs/promises';
import { fromRandomAccessReaderPromise, getFileNameLowLevel, RandomAccessReader, type Entry } from 'yauzl';
import type { Chunks } from './member.js';

export type { Entry } from 'yauzl';

// Names as bytes. Sizes are compared member by member: one that lies must not hide the others.
const OPTIONS = { autoClose: false, decodeStrings: false, validateEntrySizes: false };

/** A zip, on the disk or in memory. */
export interface ZipFile {
  /** What its directory lists, from its first entry each time. */
  entries(): AsyncIterable<Entry>;
  /** The bytes of a member, as they are packed. */
  packed(entry: Entry): Chunks;
  close(): Promise<void>;
}

/** @throws what the library says of bytes that have no directory */
export async function openZip(from: string | Buffer): Promise<ZipFile> {
  const bytes = typeof from === 'string' ? await FileBytes.open(from) : new MemoryBytes(from);
  const list = () => fromRandomAccessReaderPromise(bytes, bytes.size, OPTIONS);
  const zip = await list().catch(async (error: unknown) => {
    await bytes.shut();
    throw error;
  });
  return {
    entries: async function* () {
      // A list can be gone through but once.
      yield* (await list()).eachEntry();
    },
    packed: async function* (entry) {
      const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
      const end = fileDataStart + entry.compressedSize;
      for (let at = fileDataStart; at < end;) {
        const chunk = await bytes.at(at, Math.min(WINDOW, end - at));
        // Its end is missing: what unpacks it will say so.
        if (chunk.length === 0) return;
        at += chunk.length;
        yield chunk;
      }
    },
    close: () => bytes.shut(),
  };
}

/** Its name in UTF-8, where some programs say it again. */
export function unicodeName({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string | undefined {
  return extraFields.some(({ id }) => id === 0x7075)
    ? getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false)
    : undefined;
}

abstract class Bytes extends RandomAccessReader {
  abstract readonly size: number;

  /** `length` bytes, fewer at the end. */
  abstract at(position: number, length: number): Promise<Buffer>;

  abstract shut(): Promise<void>;

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null, bytesRead?: number) => void,
  ): void {
    this.at(position, length).then(
      (bytes) => callback(null, bytes.copy(buffer, offset)),
      (error: Error) => callback(error),
    );
  }
}

class MemoryBytes extends Bytes {
  readonly size: number;
  readonly #bytes: Buffer;

  constructor(bytes: Buffer) {
    super();
    this.#bytes = bytes;
    this.size = bytes.length;
  }

  override at(position: number, length: number): Promise<Buffer> {
    return Promise.resolve(this.#bytes.subarray(position, position + length));
  }

  override shut(): Promise<void> {
    return Promise.resolve();
  }
}

/** As much as is read of a file at once: heads and small members stand close to one another. */
const WINDOW = 1 << 16;

interface Window {
  readonly start: number;
  readonly bytes: Buffer;
}

class FileBytes extends Bytes {
  readonly size: number;
  readonly #file: FileHandle;
  /** What was read last: of the directory, and of the members. */
  #windows: readonly Window[] = [];

  static async open(path: string): Promise<FileBytes> {
    const file = await open(path);
    return new FileBytes(file, (await file.stat()).size);
  }

  private constructor(file: FileHandle, size: number) {
    super();
    this.#file = file;
    this.size = size;
  }

  override async at(position: number, length: number): Promise<Buffer> {
    let window = this.#windows.find(
      ({ start, bytes }) => start <= position && position + length <= start + bytes.length,
    );
    if (!window) {
      const bytes = Buffer.allocUnsafeSlow(Math.max(length, WINDOW));
      const { bytesRead } = await this.#file.read(bytes, 0, bytes.length, position);
      window = { start: position, bytes: bytes.subarray(0, bytesRead) };
    }
    const other = this.#windows.find((one) => one !== window);
    this.#windows = other ? [window, other] : [window];
    return window.bytes.subarray(position - window.start, position - window.start + length);
  }

  override shut(): Promise<void> {
    return this.#file.close();
  }
}
