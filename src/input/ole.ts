const MAGIC = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const LAST_SECTOR = 0xfffffffa;
/** A chain longer than this goes in a circle. */
const MOST_SECTORS = 1 << 22;
/** Shorter streams stand together in one, which is that of the first entry. */
const SHORT = 4_096;

/** A stream of a compound file: the number of its first sector, and its length in bytes. */
interface Stream {
  readonly sector: number;
  readonly size: number;
}

/** Whether it is a compound file, the container of old Office documents. */
export function isOle(bytes: Uint8Array): boolean {
  return bytes.length >= 512 && MAGIC.equals(bytes.subarray(0, MAGIC.length));
}

/**
 * Names of the streams and storages at the top of a compound file ([MS-CFB] 2.6): `WordDocument`, `Workbook`,
 * `EncryptedPackage`. Those of a file that is cut short are found as far as they are there.
 */
export function streamsOf(bytes: Uint8Array): ReadonlySet<string> {
  return new Set(compoundOf(bytes).streams.keys());
}

/** Where the stream `name` begins; undefined where there is none, or one too short to stand by itself. */
export function streamStart(bytes: Uint8Array, name: string): number | undefined {
  const { streams, offsetOf } = compoundOf(bytes);
  const stream = streams.get(name);
  return stream && stream.size >= SHORT ? offsetOf(stream.sector) : undefined;
}

/** Whether a sector of the stream `name`, or of those that share one, lies beyond the end of the file. */
export function isCut(bytes: Uint8Array, name: string): boolean {
  const { streams, root, offsetOf, chainOf } = compoundOf(bytes);
  const stream = streams.get(name);
  const whole = stream && stream.size < SHORT ? root : stream;
  if (!whole) return true;
  const sectors = chainOf(whole.sector);
  return sectors.length === 0 || sectors.some((sector) => offsetOf(sector) >= bytes.length);
}

interface Compound {
  readonly streams: ReadonlyMap<string, Stream>;
  readonly root: Stream | undefined;
  readonly offsetOf: (sector: number) => number;
  readonly chainOf: (sector: number) => readonly number[];
}

function compoundOf(bytes: Uint8Array): Compound {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = 1 << Math.min(view.getUint16(30, true), 16);
  const offsetOf = (sector: number) => (sector + 1) * size;
  const nextOf = (sector: number) => {
    const table = Math.floor((4 * sector) / size);
    // Tables beyond the 109th are listed elsewhere, in files of more than 6 MB: there the chain is taken to end.
    if (table >= 109) return LAST_SECTOR;
    const at = offsetOf(view.getUint32(76 + 4 * table, true)) + ((4 * sector) % size);
    return at + 4 <= bytes.length ? view.getUint32(at, true) : LAST_SECTOR;
  };
  const chainOf = (first: number) => {
    const sectors: number[] = [];
    for (let sector = first; sector < LAST_SECTOR && sectors.length < MOST_SECTORS; sector = nextOf(sector)) {
      sectors.push(sector);
      if (offsetOf(sector) >= bytes.length) break;
    }
    return sectors;
  };
  const entries: number[] = [];
  for (const sector of chainOf(view.getUint32(48, true))) {
    for (let at = offsetOf(sector); at < offsetOf(sector + 1) && at + 128 <= bytes.length; at += 128) entries.push(at);
    // A directory of more than this is none.
    if (entries.length > 100_000) break;
  }
  const streamAt = (at: number) => ({ sector: view.getUint32(at + 116, true), size: view.getUint32(at + 120, true) });
  const streams = new Map<string, Stream>();
  const seen = new Set<number>();
  const waiting = entries.length > 0 ? [view.getUint32(entries[0]! + 76, true)] : [];
  while (waiting.length > 0) {
    const entry = waiting.pop()!;
    const at = entries[entry];
    if (at === undefined || seen.has(entry)) continue;
    seen.add(entry);
    const length = Math.max(0, Math.min(view.getUint16(at + 64, true), 64) - 2);
    streams.set(Buffer.from(bytes.subarray(at, at + length)).toString('utf16le'), streamAt(at));
    // Left and right in the tree of its storage.
    waiting.push(view.getUint32(at + 68, true), view.getUint32(at + 72, true));
  }
  return { streams, root: entries.length > 0 ? streamAt(entries[0]!) : undefined, offsetOf, chainOf };
}
