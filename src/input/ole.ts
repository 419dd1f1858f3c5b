const MAGIC = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const END_OF_CHAIN = 0xfffffffa;
const NONE = 0xffffffff;
/** A directory longer than this goes in a circle. */
const MOST_SECTORS = 10_000;

/** Whether it is a compound file, the container of old Office documents. */
export function isOle(bytes: Uint8Array): boolean {
  return bytes.length >= 512 && MAGIC.equals(bytes.subarray(0, MAGIC.length));
}

/**
 * The streams and storages at the top of a compound file ([MS-CFB] 2.6) and the offsets where they start:
 * `WordDocument`, `Workbook`, `EncryptedPackage`. Those of a file that is cut short are found as far as they are there.
 */
export function streamsOf(bytes: Uint8Array): ReadonlyMap<string, number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = 1 << Math.min(view.getUint16(30, true), 16);
  const perTable = size / 4;
  const offsetOf = (sector: number) => (sector + 1) * size;
  const nextOf = (sector: number) => {
    const table = Math.floor(sector / perTable);
    // Tables beyond the 109th are listed elsewhere, in files of more than 6 MB; the directory stands early as a rule.
    if (table >= 109) return NONE;
    const at = offsetOf(view.getUint32(76 + 4 * table, true)) + 4 * (sector % perTable);
    return at + 4 <= bytes.length ? view.getUint32(at, true) : NONE;
  };
  const entries: number[] = [];
  let sector = view.getUint32(48, true);
  for (let i = 0; i < MOST_SECTORS && sector < END_OF_CHAIN; i++, sector = nextOf(sector)) {
    for (let at = offsetOf(sector); at < offsetOf(sector + 1) && at + 128 <= bytes.length; at += 128) entries.push(at);
  }
  const streams = new Map<string, number>();
  const seen = new Set<number>();
  const waiting = entries.length > 0 ? [view.getUint32(entries[0]! + 76, true)] : [];
  while (waiting.length > 0) {
    const entry = waiting.pop()!;
    const at = entries[entry];
    if (at === undefined || seen.has(entry)) continue;
    seen.add(entry);
    const length = Math.max(0, Math.min(view.getUint16(at + 64, true), 64) - 2);
    const name = Buffer.from(bytes.subarray(at, at + length)).toString('utf16le');
    streams.set(name, offsetOf(view.getUint32(at + 116, true)));
    // Left and right in the tree of its storage.
    waiting.push(view.getUint32(at + 68, true), view.getUint32(at + 72, true));
  }
  return streams.size > 0 ? streams : namesAnywhere(bytes);
}

/** Whether a compound file takes up more than there is of it: its last sector that is in use begins beyond the end. */
export function isCut(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = 1 << Math.min(view.getUint16(30, true), 16);
  const tables = Math.min(view.getUint32(44, true), 109);
  for (let table = tables - 1; table >= 0; table--) {
    const start = (view.getUint32(76 + 4 * table, true) + 1) * size;
    if (start + size > bytes.length) return true;
    for (let at = start + size - 4; at >= start; at -= 4) {
      if (view.getUint32(at, true) === NONE) continue;
      return ((table * size + at - start) / 4 + 1) * size >= bytes.length;
    }
  }
  return false;
}

const KNOWN = ['EncryptedPackage', 'WordDocument', 'Workbook', 'PowerPoint Document'];

/** Without a directory, the names as they stand somewhere in the bytes. */
function namesAnywhere(bytes: Uint8Array): ReadonlyMap<string, number> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = KNOWN.filter((name) => buffer.includes(Buffer.from(name, 'utf16le')));
  return new Map(found.map((name) => [name, bytes.length]));
}
