import { deflateRawSync } from 'node:zlib';

/** A file of a zip made by hand, with what a good zip would not say of it. */
export interface ZipMember {
  readonly name: string | Uint8Array;
  readonly content: string | Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  /** The size that is stated. */
  readonly size?: number;
  /** The place in the list of a member whose bytes these are. */
  readonly over?: number;
}

/** A zip whose members are deflated, unless they say otherwise. */
export function zipOf(members: readonly ZipMember[]): Buffer {
  const parts: Buffer[] = [];
  const offsets: number[] = [];
  const directory: Buffer[] = [];
  let length = 0;
  const put = (part: Buffer) => {
    parts.push(part);
    length += part.length;
  };
  for (const { name, content, method = 8, flags = 0, size, over } of members) {
    const bytes = Buffer.from(content as Uint8Array);
    const packed = method === 8 ? deflateRawSync(bytes) : bytes;
    const raw = Buffer.from(name as Uint8Array);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(flags, 2);
    head.writeUInt16LE(method, 4);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(size ?? bytes.length, 18);
    head.writeUInt16LE(raw.length, 22);
    offsets.push(over === undefined ? length : offsets[over]!);
    if (over === undefined) for (const part of [Buffer.from('PK\x03\x04'), head, raw, packed]) put(part);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offsets.at(-1)!, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), head, tail, raw]));
  }
  const end = Buffer.alloc(18);
  const at = length;
  for (const part of directory) put(part);
  end.writeUInt16LE(members.length, 4);
  end.writeUInt16LE(members.length, 6);
  end.writeUInt32LE(length - at, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...parts, Buffer.from('PK\x05\x06'), end]);
}

/** A tar of files; of types other than `0` with nothing in them. */
export function tarOf(
  members: readonly (readonly [name: string | Uint8Array, content: string | Uint8Array, type?: string])[],
): Buffer {
  const blocks = members.flatMap(([name, content, type = '0']) => {
    const bytes = Buffer.from(content as Uint8Array);
    const head = Buffer.alloc(512);
    Buffer.from(name as Uint8Array).copy(head);
    head.write('0000644\x000000000\x000000000\x00', 100, 'latin1');
    head.write(`${bytes.length.toString(8).padStart(11, '0')}\x0000000000000\0        ${type}`, 124, 'latin1');
    head.write('ustar\x0000', 257, 'latin1');
    const sum = head.reduce((all, byte) => all + byte, 0);
    head.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
    return [head, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)];
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}

/** A name of more than 100 bytes: `L` is GNU's way, `x` that of pax. */
export function longName(name: string, way: 'L' | 'x'): [string, string, string] {
  if (way === 'L') return ['././@LongLink', `${name}\0`, 'L'];
  const record = ` path=${name}\n`;
  let length = Buffer.byteLength(record);
  length += String(length + 3).length;
  return ['PaxHeader', `${length}${record}`, 'x'];
}

export interface WarcRecord {
  readonly type: string;
  readonly address?: string;
  readonly contentType: string;
  readonly content: string | Uint8Array;
}

export function warcOf(records: readonly WarcRecord[]): Buffer {
  return Buffer.concat(
    records.flatMap(({ type, address, contentType, content }) => {
      const bytes = Buffer.from(content as Uint8Array);
      const target = address === undefined ? '' : `WARC-Target-URI: ${address}\r\n`;
      const head = `WARC/1.0\r\nWARC-Type: ${type}\r\n${target}Content-Type: ${contentType}\r\nContent-Length: ${bytes.length}\r\n\r\n`;
      return [Buffer.from(head), bytes, Buffer.from('\r\n\r\n')];
    }),
  );
}

/** An answer of a server. */
export function answer(status: string, fields: readonly string[], content: string | Uint8Array): Buffer {
  return Buffer.concat([
    Buffer.from(['HTTP/1.1 ' + status, ...fields, '', ''].join('\r\n')),
    Buffer.from(content as Uint8Array),
  ]);
}
