import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import type { Limits } from '../src/input/archives/limits.js';
import { documents } from '../src/input/read.js';
import { extract } from '../src/index.js';
import { docx, wordParagraph } from './documents.js';
import { ENCODERS } from './encode.js';
import { answer, longName, tarOf, warcOf, zipOf } from './pack.js';
import { folder, ROOT, solieu } from './solieu.js';

/** `kho.zip!/a.txt: its text`, or the fault of what cannot be read. */
async function packed(name: string, bytes: Uint8Array, limits?: Partial<Limits>): Promise<string[]> {
  const root = folder({ [name]: Buffer.from(bytes) });
  return allOf({ source: name, path: join(root, name) }, [], limits);
}

async function allOf(
  source: { source: string; path: string | null },
  stdin: Iterable<Uint8Array>,
  limits?: Partial<Limits>,
) {
  const read: string[] = [];
  const input = (async function* () {
    yield* stdin;
  })();
  for await (const one of documents(source, input, { limits })) {
    read.push(`${one.source}: ${'fault' in one ? one.fault.message : one.text.trim()}`);
  }
  return read;
}

const TEXT = 'Có 5 hộ nghèo.\n';
/** TEXT as the programs of these formats pack it. */
const BZIP2 = Buffer.from(
  'QlpoOTFBWSZTWc0xPvgAAANdPQAQQAECAAgAAMGAIABACAgIACAAIAAxTAABE0wmnonqbtwJkdZLzyElfi7kinChIZpiffA=',
  'base64',
);
const XZ = Buffer.from(
  '/Td6WFoAAATm1rRGAgAhARYAAAB0L+WjAQASQ8OzIDUgaOG7mSBuZ2jDqG8uCgAAHLrfp5/s0EQAASsTnAlI0h+2830BAAAAAARZWg==',
  'base64',
);
const ZSTD = Buffer.from('KLUv/SQTmQAAQ8OzIDUgaOG7mSBuZ2jDqG8uCkwQ2+Y=', 'base64');

const member = (name: string | Uint8Array, content: string | Uint8Array = TEXT) => ({ name, content });
const page = (text: string) => `<html><body><p>${text}</p></body></html>`;
const WORD = docx(wordParagraph('Có 6 xã.'));

describe('what is packed is read under its name', () => {
  const report = `a.txt: ${TEXT.trim()}`;
  const inner = [member('a.txt'), member('thang-6/bao-cao.docx', WORD), member('anh.jpg'), member('.an/b.txt')];
  const files = inner.map(({ name, content }) => [name, content] as const);
  const both = (archive: string) => [`${archive}!/${report}`, `${archive}!/thang-6/bao-cao.docx: Có 6 xã.`];

  test.each<[string, Uint8Array, readonly string[]]>([
    ['kho.zip', zipOf(inner), both('kho.zip')],
    ['kho.tar', tarOf(files), both('kho.tar')],
    ['kho.tar.gz', gzipSync(tarOf(files)), both('kho.tar.gz')],
    ['kho.tgz', gzipSync(tarOf(files)), both('kho.tgz')],
    ['khong-ten', gzipSync(tarOf(files)), both('khong-ten')],
    ['a.txt.gz', gzipSync(TEXT), [`a.txt.gz: ${TEXT.trim()}`]],
    ['a.gz', Buffer.concat([gzipSync(TEXT), gzipSync('5 xe')]), [`a.gz: ${TEXT}5 xe`]],
    ['a.docx.gz', gzipSync(WORD), ['a.docx.gz: Có 6 xã.']],
    ['a.html.gz', gzipSync('<p>5 tỷ<p>6 tỷ'), ['a.html.gz: 5 tỷ\n6 tỷ']],
    ['a.txt.bz2', BZIP2, [`a.txt.bz2: ${TEXT.trim()}`]],
    ['a.bz2', Buffer.concat([BZIP2, BZIP2]), [`a.bz2: ${TEXT}${TEXT.trim()}`]],
    ['a.txt.xz', XZ, [`a.txt.xz: ${TEXT.trim()}`]],
    ['a.txt.zst', ZSTD, [`a.txt.zst: ${TEXT.trim()}`]],
    ['a.zst', Buffer.concat([ZSTD, ZSTD]), [`a.zst: ${TEXT}${TEXT.trim()}`]],
    ['a.docx', WORD, ['a.docx: Có 6 xã.']],
    [
      'ngoai.zip',
      zipOf([member('kho.zip', zipOf(inner)), member('b.txt.gz', gzipSync(TEXT))]),
      [...both('ngoai.zip!/kho.zip'), `ngoai.zip!/b.txt.gz: ${TEXT.trim()}`],
    ],
    ['kho.tar', tarOf([['b.tar.gz', gzipSync(tarOf(files))]]), both('kho.tar!/b.tar.gz')],
    [
      'kho.zip',
      zipOf([{ ...member('a.txt', BZIP2), method: 12, size: Buffer.byteLength(TEXT) }]),
      [`kho.zip!/${report}`],
    ],
    [
      'kho.zip',
      zipOf([{ ...member('a.txt', ZSTD), method: 93, size: Buffer.byteLength(TEXT) }]),
      [`kho.zip!/${report}`],
    ],
    ['kho.zip', zipOf([{ ...member('a.txt', XZ), method: 95, size: Buffer.byteLength(TEXT) }]), [`kho.zip!/${report}`]],
    ['kho.zip', zipOf([{ ...member('a.txt'), method: 0 }]), [`kho.zip!/${report}`]],
  ])('%s', async (name, bytes, expected) => expect(await packed(name, bytes)).toEqual(expected));

  test('a member is read before the next is unpacked', async () => {
    const root = folder({
      'a.tar': tarOf([
        ['a.txt', TEXT],
        ['b.txt', '7 xã'],
      ]).subarray(0, 1536),
    });
    expect(await allOf({ source: 'a.tar', path: join(root, 'a.tar') }, [])).toEqual([
      `a.tar!/${report}`,
      'a.tar!/b.txt: damaged: tar archive',
    ]);
  });

  test.each<[string, Uint8Array, readonly string[]]>([
    ['zip', zipOf(inner), both('-')],
    ['tar.gz', gzipSync(tarOf(files)), both('-')],
    ['docx', WORD, ['-: Có 6 xã.']],
    ['text', Buffer.from(TEXT), [`-: ${TEXT.trim()}`]],
  ])('%s on standard input', async (_, bytes, expected) => {
    const pieces = Array.from({ length: Math.ceil(bytes.length / 100) }, (_one, i) =>
      bytes.subarray(100 * i, 100 * i + 100),
    );
    expect(await allOf({ source: '-', path: null }, pieces)).toEqual(expected);
  });
});

describe('names', () => {
  const name = 'Báo cáo tỉnh/số liệu tháng 6.txt';
  const long = `${'thư mục rất dài/'.repeat(8)}báo cáo.txt`;

  test.each<[string, Uint8Array | string, string]>([
    ['UTF-8', name, name],
    ['UTF-8, decomposed', name.normalize('NFD'), name],
    ['windows-1258', ENCODERS['windows-1258'](name), name],
    ['TCVN3', ENCODERS.tcvn3(name), name],
    ['VNI', ENCODERS.vni(name), name],
    ['CP437', Buffer.from('caf\x82.txt', 'latin1'), 'café.txt'],
    ['the folder itself', './thang 6/a.txt', 'thang 6/a.txt'],
    ['backslashes', 'thang 6\\a.txt', 'thang 6/a.txt'],
    ['control characters', 'a\x1b[31m\n.txt', 'a\ufffd[31m\ufffd.txt'],
  ])('zip: %s', async (_, raw, expected) => {
    expect(await packed('kho.zip', zipOf([member(raw)]))).toEqual([`kho.zip!/${expected}: ${TEXT.trim()}`]);
  });

  test.each<[string, Parameters<typeof tarOf>[0], string]>([
    ['UTF-8', [[name, TEXT]], name],
    ['TCVN3', [[ENCODERS.tcvn3(name), TEXT]], name],
    ['latin-1', [[Buffer.from('caf\xe9.txt', 'latin1'), TEXT]], 'café.txt'],
    ['GNU, long', [longName(long, 'L'), [long.slice(0, 90), TEXT]], long],
    ['pax, long', [longName(long, 'x'), ['ngan.txt', TEXT]], long],
    [
      'links are no files',
      [
        ['lien-ket.txt', '', '2'],
        ['thu-muc.txt', '', '5'],
        ['a.txt', TEXT],
      ],
      'a.txt',
    ],
  ])('tar: %s', async (_, members, expected) => {
    expect(await packed('kho.tar', tarOf(members))).toEqual([`kho.tar!/${expected}: ${TEXT.trim()}`]);
  });

  test.each(['/etc/a.txt', '../../a.txt', 'b/../../a.txt', 'C:/a.txt'])(
    '%s is but a name: read, and told',
    async (out) => {
      const expected = [
        `kho.zip!/${out}: outside`,
        `kho.zip!/${out}: ${TEXT.trim()}`,
        `kho.zip!/ok.txt: ${TEXT.trim()}`,
      ];
      expect(await packed('kho.zip', zipOf([member(out), member('ok.txt')]))).toEqual(expected);
    },
  );
});

describe('web archives', () => {
  const http = 'application/http; msgtype=response';
  const html = 'Content-Type: text/html; charset=utf-8';
  const response = (address: string, content: Uint8Array) => ({
    type: 'response',
    address,
    contentType: http,
    content,
  });
  const chunked = (text: string) => {
    const bytes = Buffer.from(text);
    const half = bytes.length >> 1;
    const chunk = (piece: Buffer) => `${piece.length.toString(16)};x=y\r\n${piece.toString('latin1')}\r\n`;
    return Buffer.from(`${chunk(bytes.subarray(0, half))}${chunk(bytes.subarray(half))}0\r\n\r\n`, 'latin1');
  };
  const coded = (address: string, coding: string, content: Uint8Array) =>
    response(address, answer('200 OK', [html, `Content-Encoding: ${coding}`], content));
  const records = [
    { type: 'warcinfo', contentType: 'application/warc-fields', content: 'software: x\r\n' },
    {
      type: 'request',
      address: 'http://a.vn/0',
      contentType: 'application/http; msgtype=request',
      content: 'GET / HTTP/1.1\r\n\r\n',
    },
    response('http://a.vn/thuong', answer('200 OK', [html], page('5 xã'))),
    response('http://a.vn/khuc', answer('200 OK', [html, 'Transfer-Encoding: chunked'], chunked(page('6 xã')))),
    response('http://a.vn/da-noi', answer('200 OK', [html, 'Transfer-Encoding: chunked'], page('7 xã'))),
    coded('http://a.vn/gzip', 'gzip', gzipSync(page('8 xã'))),
    coded('http://a.vn/deflate', 'deflate', deflateSync(page('9 xã'))),
    coded('http://a.vn/br', 'br', brotliCompressSync(page('10 xã'))),
    coded('http://a.vn/da-giai', 'gzip', Buffer.from(page('11 xã'))),
    response('http://a.vn/cu', answer('301 Moved', [html, 'Location: /moi'], page('12 xã'))),
    response('http://a.vn/mat', answer('404 Not Found', [html], page('13 xã'))),
    response('http://a.vn/anh', answer('200 OK', ['Content-Type: image/png'], '\x89PNG')),
    response('http://a.vn/manh', answer('200 OK', ['content-type: text/html'], '<div>14 xã</div>')),
    response(
      'http://a.vn/tai?id=1',
      answer('200 OK', ['Content-Type: application/vnd.openxmlformats-officedocument.wordprocessingml.document'], WORD),
    ),
    response('http://a.vn/tai/b.docx', answer('200 OK', ['Content-Type: application/octet-stream'], WORD)),
    { type: 'conversion', address: '<http://a.vn/chu>', contentType: 'text/plain', content: '15 xã' },
    { type: 'resource', address: 'http://a.vn/tep', contentType: 'text/plain', content: '16 xã' },
  ];
  const expected = [
    'thuong: 5 xã',
    'khuc: 6 xã',
    'da-noi: 7 xã',
    'gzip: 8 xã',
    'deflate: 9 xã',
    'br: 10 xã',
    'da-giai: 11 xã',
    'manh: 14 xã',
    'tai?id=1: Có 6 xã.',
    'tai/b.docx: Có 6 xã.',
    'chu: 15 xã',
    'tep: 16 xã',
  ];

  test.each<[string, Uint8Array]>([
    ['a.warc', warcOf(records)],
    ['a.warc.gz', gzipSync(warcOf(records))],
    ['b.warc.gz', Buffer.concat(records.map((record) => gzipSync(warcOf([record]))))],
  ])('%s', async (name, bytes) => {
    expect(await packed(name, bytes)).toEqual(expected.map((line) => `${name}!/http://a.vn/${line}`));
  });

  test('one that is cut short says so', async () => {
    const cut = warcOf(records.slice(2, 4)).subarray(0, -40);
    expect(await packed('a.warc', cut)).toEqual([
      'a.warc!/http://a.vn/thuong: 5 xã',
      'a.warc!/http://a.vn/khuc: damaged: web archive, WARC',
    ]);
  });
});

describe('what cannot be read is told by its name, and the rest is read', () => {
  const zeros = Buffer.alloc(3_000_000);
  const rest = `!/z.txt: ${TEXT.trim()}`;
  const last = member('z.txt');
  const lie = { ...member('a.txt', TEXT.repeat(1_000)), size: 100 };
  const over = (name: string) => ({ ...member(name), over: 0 });
  const deep = (levels: number): Uint8Array =>
    levels === 0 ? Buffer.from(TEXT) : zipOf([member(levels === 1 ? 'a.txt' : 'b.zip', deep(levels - 1))]);

  test.each<[string, string, Uint8Array, readonly string[]]>([
    [
      'a locked member',
      'k.zip',
      zipOf([{ ...member('a.txt'), flags: 1 }, last]),
      ['k.zip!/a.txt: encrypted: zip member', `k.zip${rest}`],
    ],
    ['a locked picture', 'k.zip', zipOf([{ ...member('a.jpg'), flags: 1 }, last]), [`k.zip${rest}`]],
    [
      'an unread method',
      'k.zip',
      zipOf([{ ...member('a.txt'), method: 9 }, last]),
      ['k.zip!/a.txt: unpackable: zip member, Deflate64', `k.zip${rest}`],
    ],
    [
      'a size that lies',
      'k.zip',
      zipOf([lie, last]),
      ['k.zip!/a.txt: damaged: zip member of another size than its archive states', `k.zip${rest}`],
    ],
    [
      'a size that lies, stored',
      'k.zip',
      zipOf([{ ...lie, method: 0 }, last]),
      ['k.zip!/a.txt: damaged: zip member of another size than its archive states', `k.zip${rest}`],
    ],
    [
      'broken bytes',
      'k.zip',
      zipOf([{ ...member('a.txt', ZSTD), method: 12 }, last]),
      ['k.zip!/a.txt: damaged: zip member', `k.zip${rest}`],
    ],
    [
      'members over one another',
      'k.zip',
      zipOf([member('a.txt'), over('a.jpg'), over('b.txt'), over('c.txt'), last]),
      [`k.zip!/a.txt: ${TEXT.trim()}`, 'k.zip!/b.txt: overlapping: 3', `k.zip${rest}`],
    ],
    [
      'growth in a zip',
      'k.zip',
      zipOf([member('a.txt', zeros), last]),
      ['k.zip!/a.txt: beyond: ratio: more than 200', `k.zip${rest}`],
    ],
    [
      'growth in a tar.gz',
      'k.tgz',
      gzipSync(
        tarOf([
          ['a.txt', zeros],
          ['z.txt', TEXT],
        ]),
      ),
      ['k.tgz!/a.txt: beyond: ratio: more than 200', `k.tgz${rest}`],
    ],
    ['growth of one file', 'a.txt.gz', gzipSync(zeros), ['a.txt.gz: beyond: ratio: more than 200']],
    [
      'archives in one another',
      'k.zip',
      zipOf([member('b.zip', deep(4)), last]),
      ['k.zip!/b.zip!/b.zip!/b.zip: beyond: depth: more than 3', `k.zip${rest}`],
    ],
    [
      'a document that is damaged',
      'k.zip',
      zipOf([member('a.docx', WORD.subarray(0, 900)), last]),
      ['k.zip!/a.docx: damaged: Word document, docx', `k.zip${rest}`],
    ],
    [
      'a RAR in a zip',
      'k.zip',
      zipOf([member('a.rar', 'Rar!\x1a\x07\x01\0'), last]),
      ['k.zip!/a.rar: unpackable: RAR archive', `k.zip${rest}`],
    ],
    ['7z', 'a.7z', Buffer.from('7z\xbc\xaf\x27\x1c\0\x04', 'latin1'), ['a.7z: unpackable: 7z archive']],
    ['a gzip cut short', 'a.txt.gz', gzipSync(TEXT.repeat(99)).subarray(0, 40), ['a.txt.gz: damaged: gzip archive']],
    ['a bzip2 cut short', 'a.bz2', BZIP2.subarray(0, 60), ['a.bz2: damaged: bzip2 archive']],
    ['an xz cut short', 'a.xz', XZ.subarray(0, 40), ['a.xz: damaged: xz archive']],
    ['a zstd cut short', 'a.zst', ZSTD.subarray(0, 20), ['a.zst: damaged: zstd archive']],
    [
      'a zstd that asks for 2 GB',
      'a.zst',
      Buffer.from(`28b52ffd00a8${'00'.repeat(20)}`, 'hex'),
      ['a.zst: damaged: zstd archive that asks for too much memory'],
    ],
    ['a zip cut short', 'k.zip', zipOf([last]).subarray(0, 60), ['k.zip: damaged: zip archive']],
    [
      'a tar.gz cut short',
      'k.tgz',
      gzipSync(
        tarOf([
          ['z.txt', TEXT],
          ['a.txt', Buffer.from(Array.from({ length: 5_000 }, (_, i) => (i * i) % 251))],
        ]),
      ).subarray(0, 300),
      [`k.tgz${rest}`, 'k.tgz!/a.txt: damaged: gzip archive'],
    ],
    ['an archive of pictures', 'k.zip', zipOf([member('a.jpg')]), ['k.zip: noMembers']],
    ['an empty archive', 'k.zip', zipOf([]), ['k.zip: noMembers']],
  ])('%s', async (_, name, bytes, expected) => expect(await packed(name, bytes)).toEqual(expected));

  test.each<[Partial<Limits>, readonly string[]]>([
    [
      { member: 10 },
      ['k.zip!/a.txt: beyond: member: more than 10 bytes', 'k.zip!/b.zip: beyond: member: more than 10 bytes'],
    ],
    [{ depth: 1 }, [`k.zip!/a.txt: ${TEXT.trim()}`, 'k.zip!/b.zip: beyond: depth: more than 1']],
    [{ members: 1 }, [`k.zip!/a.txt: ${TEXT.trim()}`, 'k.zip: beyond: members: more than 1; the rest too']],
    [{ members: 2 }, [`k.zip!/a.txt: ${TEXT.trim()}`, 'k.zip!/b.zip: beyond: members: more than 2; the rest too']],
    [{ total: 30 }, [`k.zip!/a.txt: ${TEXT.trim()}`, 'k.zip!/b.zip: beyond: total: more than 30 bytes; the rest too']],
  ])('--limits %j', async (limits, expected) => {
    const bytes = zipOf([member('a.txt'), member('b.zip', zipOf([member('c.txt'), member('d.txt')]))]);
    expect(await packed('k.zip', bytes, limits)).toEqual(expected);
  });

  test('growth within the first megabyte is not asked about', async () => {
    const [line] = await packed('k.zip', zipOf([member('a.txt', '5 xe '.repeat(200_000))]));
    expect(line).toMatch(/^k\.zip!\/a\.txt: 5 xe 5 xe/);
  });
});

describe('the command', () => {
  const lines = (text: string) => text.trimEnd().split('\n');
  const SHORT = ['--columns', 'source,value,unit'];
  const table = (...rows: string[]) => ['source,value,unit', ...rows, ''].join('\n');

  test('a folder gives the archives in it; what is refused there is told', () => {
    const root = folder({
      'kho/a.zip': zipOf([member('a.txt'), member('b.txt', '6 xã')]),
      'kho/anh.png.gz': gzipSync(TEXT),
      'kho/b.txt.gz': gzipSync('7 xã'),
      'kho/c.rar': Buffer.from('Rar!\x1a\x07\x01\0', 'latin1'),
    });
    const { exit, stdout, stderr } = solieu(['kho', ...SHORT], root);
    expect(stdout).toBe(table('kho/a.zip!/a.txt,5,hộ', 'kho/a.zip!/b.txt,6,xã', 'kho/b.txt.gz,7,xã'));
    expect(lines(stderr)).toEqual([
      'solieu: kho/c.rar: packed in a way that is not read (RAR archive); unpack it, or pack it as a common zip',
    ]);
    expect(exit).toBe(1);
  });

  test('messages name the member and what to do; a warning is no failure', () => {
    const root = folder({
      'a.zip': zipOf([member('../a.txt')]),
      'b.zip': zipOf([member('a.txt', Buffer.alloc(2_000_000)), member('b.txt'), { ...member('c.txt'), over: 1 }]),
      'c.zip': zipOf([]),
    });
    const warned = solieu(['a.zip', ...SHORT], root);
    expect(warned).toEqual({
      exit: 0,
      stdout: table('a.zip!/../a.txt,5,hộ'),
      stderr:
        'solieu: a.zip!/../a.txt: read, but named as a file outside of its archive; take care where you unpack it\n',
    });
    expect(lines(solieu(['b.zip', 'c.zip'], root).stderr)).toEqual([
      'solieu: b.zip!/a.txt: left out (ratio: more than 200); if you trust it, raise the limit with --limits',
      'solieu: b.zip!/c.txt: left out (bytes of other members, as 1 in this archive are); it is made to harm: do without it',
      'solieu: c.zip: no report in this archive; see what is read with solieu formats',
    ]);
  });

  test('--limits takes sizes with units, and says what it does not know', () => {
    const root = folder({
      'a.zip': zipOf([member('a.txt', Buffer.alloc(3_000_000)), member('b.txt', '5 xe '.repeat(400))]),
    });
    expect(solieu(['a.zip', '--limits', 'ratio=2000,member=4MB', ...SHORT], root).stderr).not.toMatch(/ratio|member/);
    expect(lines(solieu(['a.zip', '--limits', 'member=1.5 KB', ...SHORT], root).stderr)[1]).toMatch(
      /member: more than 1536 bytes/,
    );
    expect(solieu(['a.zip', '--limits', 'deph=2'], root)).toMatchObject({
      exit: 2,
      stderr: "solieu: --limits: no 'deph'; did you mean 'depth'?\n",
    });
    expect(solieu(['a.zip', '--limits', 'depth=x'], root)).toMatchObject({
      exit: 2,
      stderr: "solieu: --limits: 'depth=x' is no limit; write it as member=200MB or depth=5\n",
    });
  });
});

const SHARED = '../shared/samples/archives';
const given = existsSync(join(ROOT, SHARED));

(given ? describe : describe.skip)(
  `archives of other programs${given ? '' : `: skipped, there is no ${SHARED}`}`,
  () => {
    const path = (name: string) => join(ROOT, SHARED, name);
    const figures = (text: string) =>
      extract(text, { context: false }).map(({ value, min, max, unit }) => `${value ?? `${min}..${max}`} ${unit}`);
    const seed = given ? figures(readFileSync(join(ROOT, '../shared/gold/docs/seed.txt'), 'utf8')) : [];

    /** Every document, with whether it has the figures of the text that most of them hold. */
    async function found(name: string): Promise<string[]> {
      const read: string[] = [];
      for await (const one of documents({ source: name, path: path(name) }, (async function* () {})())) {
        if ('fault' in one) read.push(`${one.source}: ${one.fault.message}`);
        else {
          const own = figures(one.text);
          const all = own.length > 20 && own.every((figure) => seed.includes(figure));
          read.push(`${one.source}${all ? '' : `: ${one.text.trim().slice(0, 20)}`}`);
        }
      }
      return read;
    }

    test.each<[string, readonly unknown[]]>([
      ...['a.txt.gz', 'a.txt.bz2', 'a.txt.xz', 'a.txt.zst'].map((name) => [name, [name]] as [string, string[]]),
      ['nested.zip', ['nested.zip!/nested-in.zip!/a.txt', 'nested.zip!/a.txt']],
      ['bz.zip', ['bz.zip!/a.txt']],
      ['d64.zip', ['d64.zip!/a.txt: unpackable: zip member, Deflate64']],
      ['lzma.zip', ['lzma.zip!/a.txt: unpackable: zip member, LZMA']],
      ['enc.zip', ['enc.zip!/a.txt: encrypted: zip member']],
      ['bomb.zip', ['bomb.zip!/bomb.txt: beyond: ratio: more than 200']],
      ['lie.zip', ['lie.zip!/lie.txt: damaged: zip member of another size than its archive states']],
      ['overlap.zip', [expect.stringMatching(/^overlap\.zip!\/a\.txt: /), 'overlap.zip!/a.txt: overlapping: 19999']],
      [
        'names.zip',
        [
          ...['utf8 flag', 'utf8 no flag', 'nfd', 'cp1258', 'tcvn3'].map(
            (text) => `names.zip!/Báo cáo tỉnh.txt: ${text}`,
          ),
          'names.zip!/café.txt: cp437',
        ],
      ],
      ['latin.tar', ['latin.tar!/Báo cáo tỉnh.txt: abc']],
      ...['gnu.tar', 'pax.tar'].map(
        (name) =>
          [name, [expect.stringMatching(/!\/(?:thư mục rất dài )+\/báo cáo\.txt: abc$/)]] as [string, unknown[]],
      ),
      [
        'evil.tar',
        [
          'evil.tar!/../../evil.txt: outside',
          'evil.tar!/../../evil.txt: abc',
          'evil.tar!//abs.txt: abc',
          'evil.tar!/ok.txt: abc',
        ],
      ],
      ...['abs', 'back', 'drive', 'traversal'].map(
        (name) =>
          [
            `evil-${name}.zip`,
            [expect.stringMatching(/: outside$/), expect.stringMatching(/: x$/), `evil-${name}.zip!/ok.txt: y`],
          ] as [string, unknown[]],
      ),
      ['t.7z', ['t.7z: unpackable: 7z archive']],
    ])('%s', async (name, expected) => expect(await found(name)).toEqual(expected));

    test('trunc.tar.gz is read up to its break', async () => {
      const read = await found('trunc.tar.gz');
      expect(read.length).toBeGreaterThan(2_000);
      expect(
        read.slice(0, -1).filter((line) => !/^trunc\.tar\.gz!\/thư mục\/\d+\/báo cáo \d+\.txt$/.test(line)),
      ).toEqual([]);
      expect(read.at(-1)).toMatch(/^trunc\.tar\.gz!\/thư mục\/20\/báo cáo \d+\.txt: damaged: gzip archive$/);
    }, 60_000);

    test.each(['pages.warc.gz', 'texts.warc.wet.gz'])('%s', async (name) => {
      const read = (await found(name)).map((line) => line.replace(/: .*/s, ''));
      expect(read.length).toBeGreaterThan(3);
      expect(read.filter((line) => !/!\/http:\/\/vi\.example\/\d+$/.test(line))).toEqual([]);
      if (name === 'pages.warc.gz') expect(read.filter((line) => /[37]$/.test(line))).toEqual([]);
    });
  },
);
