import { inflateRawSync } from 'node:zlib';
import { InputFault } from './fault.js';

/** A file packed in a zip, as Office documents are. */
export interface Member {
  readonly name: string;
  readonly encrypted: boolean;
  /** Bytes as packed. */
  readonly packed: Uint8Array;
  readonly deflated: boolean;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** The end record may carry a comment of 64 KB. */
const END_WITHIN = 22 + 0xffff;

export function isZip(bytes: Uint8Array): boolean {
  return bytes.length > 30 && viewOf(bytes).getUint32(0, true) === LOCAL;
}

/** The members that the directory at the end of a zip lists; undefined where there is none: it is cut short. */
export function membersOf(bytes: Uint8Array): Member[] | undefined {
  const view = viewOf(bytes);
  let end = bytes.length - 22;
  const last = Math.max(0, bytes.length - END_WITHIN);
  while (end >= last && view.getUint32(end, true) !== END) end--;
  if (end < last) return undefined;
  const members: Member[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = view.getUint16(end + 10, true); i > 0; i--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    const size = view.getUint32(at + 20, true);
    if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL) return undefined;
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    members.push({
      // Only ASCII names are asked for.
      name: Buffer.from(bytes.subarray(at + 46, at + 46 + nameLength)).toString('latin1'),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packed: bytes.subarray(start, start + size),
      deflated: view.getUint16(at + 10, true) === 8,
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return members;
}

/** The members of a document of the kind `what`. @throws InputFault `damaged`, or `encrypted` where one is locked. */
export function documentMembers(what: string, bytes: Uint8Array): Member[] {
  const members = isZip(bytes) ? membersOf(bytes) : undefined;
  if (!members) throw new InputFault('damaged', what);
  if (members.some(({ encrypted }) => encrypted)) throw new InputFault('encrypted', what);
  return members;
}

/** More than any document needs; beyond the smaller cap the size must be in proportion to what was packed. */
export const INFLATED = { most: 512 * 2 ** 20, unasked: 50 * 2 ** 20, ratio: 200 } as const;

/** @throws InputFault `inflated` before more than the caps of `INFLATED` is unpacked, whatever size the zip declares. */
export function unpack({ packed, deflated }: Member): Uint8Array {
  if (!deflated) return packed;
  const most = Math.min(INFLATED.most, Math.max(INFLATED.unasked, packed.length * INFLATED.ratio));
  try {
    return inflateRawSync(packed, { maxOutputLength: most });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_BUFFER_TOO_LARGE') throw error;
    throw new InputFault('inflated', `more than ${Math.floor(most / 2 ** 20)} MB`);
  }
}

/** Unpacks what a library is about to, to know that it holds, and shows it to `check`. @throws InputFault `inflated` */
export function checkInflation(members: readonly Member[], check?: (content: Uint8Array) => void): void {
  let sum = 0;
  for (const member of members) {
    const content = unpack(member);
    check?.(content);
    sum += content.length;
    if (sum > INFLATED.most) throw new InputFault('inflated', `more than ${INFLATED.most / 2 ** 20} MB`);
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
