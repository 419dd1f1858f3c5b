import { pipeline, Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { InputFault } from '../fault.js';
import { ByteReader } from './bytereader.js';
import { metered, part, peek, unpacking } from './chunks.js';
import { Growth, type Budget } from './limits.js';
import type { Chunks, Member, Packed } from './member.js';
import { label } from './names.js';

const WHAT = 'web archive, WARC';
/** Lines of a head that are read; one that is longer is none. */
const MOST_FIELDS = 1_000;

/**
 * The pages of a web archive (ISO 28500), by their addresses: answers that are a document, texts of a WET. Redirects,
 * errors, pictures and what a crawler notes for itself are left out. No library is asked: the one there is holds a
 * chunk of HTTP whole, however long it says it is.
 */
export async function* warcMembers({ chunks, budget }: Packed): AsyncGenerator<Member> {
  const reader = new ByteReader(chunks);
  for (;;) {
    let line = await reader.line(WHAT);
    while (line === '') line = await reader.line(WHAT);
    if (line === undefined) return;
    if (!/^WARC\/\d/.test(line)) throw new InputFault('damaged', WHAT);
    const fields = await fieldsOf(reader);
    const length = Number(fields.get('content-length'));
    if (!Number.isSafeInteger(length) || length < 0) throw new InputFault('damaged', WHAT);
    const { chunks: body, drain } = part(reader.bytes(length, WHAT));
    const member = await memberOf(fields, body, budget);
    if (member) yield member;
    await drain();
  }
}

type Fields = ReadonlyMap<string, string>;

async function fieldsOf(reader: ByteReader): Promise<Fields> {
  const fields = new Map<string, string>();
  for (let count = 0; count < MOST_FIELDS; count++) {
    const line = await reader.line(WHAT);
    if (!line) return fields;
    const [, name, value] = /^([^:]+):(.*)$/s.exec(line) ?? [];
    if (name !== undefined) fields.set(name.trim().toLowerCase(), value!.trim());
  }
  throw new InputFault('damaged', WHAT);
}

async function memberOf(fields: Fields, body: Chunks, budget: Budget): Promise<Member | undefined> {
  const address = fields.get('warc-target-uri')?.replace(/^<(.*)>$/, '$1');
  if (address === undefined) return undefined;
  // Addresses are ASCII but for crawlers that wrote them in UTF-8.
  const name = label(Buffer.from(address, 'latin1').toString('utf8'));
  switch (fields.get('warc-type')) {
    case 'conversion':
    case 'resource':
      return document(name, fields, body);
    case 'response':
      break;
    default:
      return undefined;
  }
  if (!/^application\/http\b/i.test(fields.get('content-type') ?? '')) return document(name, fields, body);
  const reader = new ByteReader(body);
  const status = await reader.line(WHAT);
  if (!/^HTTP\/\S+ 2\d\d\b/.test(status ?? '')) return undefined;
  const answer = await fieldsOf(reader);
  return document(name, answer, contentOf(answer, reader, budget));
}

/** What is a document by its media type, with the ending of such a file. */
const ENDINGS: readonly (readonly [type: RegExp, ending: string])[] = [
  [/^(?:text\/html|application\/xhtml\+xml)$/, '.html'],
  [/^text\/(?:plain|markdown|x-markdown)$/, '.txt'],
  [/^application\/pdf$/, '.pdf'],
  [/^application\/(?:x-)?(?:ms-?word|vnd\.ms-word)/, '.doc'],
  [/wordprocessingml/, '.docx'],
  [/^application\/(?:x-)?(?:ms-?excel|vnd\.ms-excel)/, '.xls'],
  [/spreadsheetml/, '.xlsx'],
  [/opendocument\.text$/, '.odt'],
  [/opendocument\.spreadsheet$/, '.ods'],
  [/^(?:application|text)\/rtf$/, '.rtf'],
  [/^application\/(?:x-)?(?:zip|zip-compressed)$/, '.zip'],
];
/** Types that say nothing: the address may. */
const UNTOLD = /^(?:|application\/(?:octet-stream|force-download|x-download)|binary\/octet-stream)$/;

function document(name: string, fields: Fields, chunks: Chunks): Member | undefined {
  const type = (fields.get('content-type') ?? '').split(';', 1)[0]!.trim().toLowerCase();
  const ending = UNTOLD.test(type)
    ? /\.[a-z]{2,5}$/i.exec(name.split(/[?#]/, 1)[0]!)?.[0]
    : ENDINGS.find(([pattern]) => pattern.test(type))?.[1];
  return ending === undefined ? undefined : { name, ending, chunks };
}

/** The content of an answer. Crawlers may have undone its coding and left the fields that speak of it. */
async function* contentOf(fields: Fields, reader: ByteReader, budget: Budget): Chunks {
  const chunked = /\bchunked\b/i.test(fields.get('transfer-encoding') ?? '');
  const content = chunked ? dechunked(reader) : reader.all();
  const coding = /gzip|deflate|br/i.exec(fields.get('content-encoding') ?? '')?.[0].toLowerCase();
  if (coding === undefined) {
    yield* content;
    return;
  }
  const { head, chunks } = await peek(content, 2);
  const isCoded = {
    gzip: head[0] === 0x1f && head[1] === 0x8b,
    deflate: ((head[0]! << 8) | head[1]!) % 31 === 0,
    br: head[0] !== 0x3c,
  }[coding];
  if (!isCoded) yield* chunks;
  else {
    const decode = unpacking(WHAT, (packed) => pipeline(Readable.from(packed), DECODERS[coding]!(), () => {}));
    const growth = new Growth(budget);
    for await (const chunk of metered(chunks, decode, growth)) {
      growth.check();
      yield chunk;
    }
  }
}

const DECODERS: Readonly<Record<string, () => ReturnType<typeof createGunzip>>> = {
  gzip: createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** Chunks of HTTP put together, however long they are: `1a3f;name=value`, so many bytes, an empty line. */
async function* dechunked(reader: ByteReader): Chunks {
  for (let first = true; ; first = false) {
    const line = await reader.line(WHAT);
    if (line === undefined) return;
    const size = /^\s*([\da-f]{1,12})\s*(?:;.*)?$/i.exec(line)?.[1];
    if (size === undefined) {
      if (!first) throw new InputFault('damaged', WHAT);
      // It was put together before.
      yield Buffer.from(`${line}\n`, 'latin1');
      yield* reader.all();
      return;
    }
    if (/^0+$/.test(size)) return;
    yield* reader.bytes(Number.parseInt(size, 16), WHAT);
    await reader.line(WHAT);
  }
}
