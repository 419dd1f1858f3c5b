import { isOle, streamsOf } from './ole.js';
import { isZip, membersOf, unpack, type Member } from './zip.js';

/** Whether a file is of a kind, by its first bytes and what is packed in it, whatever its name says. */
export type Recognise = (bytes: Uint8Array) => boolean;

/** As much of a file as tells text formats apart. */
const OPENING = 1_024;

/** The first characters, ASCII ones right in any encoding: without byte order mark and the NULs of UTF-16. */
function openingOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, OPENING))
    .toString('latin1')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replaceAll('\0', '')
    .trimStart();
}

export function opensWith(pattern: RegExp): Recognise {
  return (bytes) => pattern.test(openingOf(bytes));
}

/** By its first bytes, one of these, a character each. */
export function startsWith(...magics: readonly string[]): Recognise {
  return (bytes) => magics.some((magic) => bufferOf(bytes).toString('latin1', 0, magic.length) === magic);
}

/** A workbook that Excel 2003 saved as XML, as many a program still does, with the ending .xls. */
export const isXmlWorkbook = opensWith(
  /^<\?xml[^]*(?:progid="Excel\.Sheet"|urn:schemas-microsoft-com:office:spreadsheet)/,
);

export function either(...all: readonly Recognise[]): Recognise {
  return (bytes) => all.some((recognises) => recognises(bytes));
}

/** A compound file with a stream of one of these names. */
export function hasStream(...names: readonly string[]): Recognise {
  return (bytes) => {
    if (!isOle(bytes)) return false;
    const streams = streamsOf(bytes);
    return names.some((name) => streams.has(name));
  };
}

/** A zip with a member whose name begins so and that holds `content`; one cut short is known by the bytes of either. */
export function hasMember(name: string, content?: string): Recognise {
  return (bytes) => {
    if (!isZip(bytes)) return false;
    const members = membersOf(bytes);
    if (!members)
      return startsAsOffice(bytes) && bufferOf(bytes).includes(content ?? name.slice(0, name.lastIndexOf('/') + 1));
    return members.some((one) => one.name.startsWith(name) && (content === undefined || holds(one, content)));
  };
}

/** A container of documents whose directory is not there, or holds nothing that is known. */
export function isCutShort(bytes: Uint8Array): boolean {
  return isOle(bytes) || (isZip(bytes) && !membersOf(bytes));
}

function holds(member: Member, content: string): boolean {
  try {
    return bufferOf(unpack(member)).includes(content);
  } catch {
    return false;
  }
}

// [Content_Types].xml | _rels/.rels | mimetype: what an Office document is packed with first
const FIRST_MEMBER = /^(?:\[Content_Types\]\.xml|_rels\/|docProps\/|word\/|xl\/|mimetype|META-INF\/)/;

/** Whether a zip opens as Office documents do. */
export function startsAsOffice(bytes: Uint8Array): boolean {
  return FIRST_MEMBER.test(bufferOf(bytes).toString('latin1', 30, 60));
}

/** Whether a zip that holds a member of this name is an Office document. */
export function isOfficeMember(name: string): boolean {
  return OFFICE_MEMBER.test(name);
}

// word/document.xml, word/document2.xml | xl/workbook.bin | mimetype
const OFFICE_MEMBER = /^(?:word\/document\d*\.xml|xl\/workbook\.\w+|mimetype)$/;

// ustar behind the first name, or a sum that is right
export function isTar(bytes: Uint8Array): boolean {
  if (bytes.length < 512) return false;
  const head = bufferOf(bytes.subarray(0, 512));
  if (head.toString('latin1', 257, 262) === 'ustar') return true;
  const stated = Number.parseInt(head.toString('latin1', 148, 156).replaceAll('\0', ' '), 8);
  const sum = head.reduce((all, byte, i) => all + (i >= 148 && i < 156 ? 0x20 : byte), 0);
  return head[0] !== 0 && sum === stated;
}

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
