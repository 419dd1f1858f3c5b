import { expect, test } from '@jest/globals';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../src/input/decode.js';
import { InputFault, inputFault } from '../src/input/fault.js';
import { read } from '../src/input/read.js';
import { EXTENSIONS } from '../src/input/readers.js';
import { sources, type Source, type Unread } from '../src/input/sources.js';
import { folder } from './solieu.js';

const TEXT = 'Tổng dư nợ đạt 4.425 tỷ 611 triệu đồng.\nTăng 6,42% so với năm trước.\n';
const utf8 = (text: string) => Buffer.from(text);
const utf16le = (text: string) => Buffer.from(text, 'utf16le');
const utf16be = (text: string) => utf16le(text).swap16();

test.each<[string, Uint8Array]>([
  ['UTF-8', utf8(TEXT)],
  ['UTF-8 with a mark', utf8(`\ufeff${TEXT}`)],
  ['NFD', utf8(TEXT.normalize('NFD'))],
  ['UTF-16LE with a mark', utf16le(`\ufeff${TEXT}`)],
  ['UTF-16BE with a mark', utf16be(`\ufeff${TEXT}`)],
  ['UTF-16LE', utf16le(TEXT)],
  ['UTF-16BE', utf16be(TEXT)],
  ['UTF-16LE in NFD', utf16le(TEXT.normalize('NFD'))],
])('%s reads as the same text', async (_, bytes) => {
  expect(await decode(bytes)).toEqual({ text: TEXT, damaged: [] });
});

test('an empty file is an empty text', async () => {
  expect(await decode(new Uint8Array())).toEqual({ text: '', damaged: [] });
});

test('UTF-8 with a few broken bytes is read, and the place shows', async () => {
  const bytes = utf8(TEXT.repeat(10));
  bytes[bytes.length - 1] = 0xe1;
  const text = `${TEXT.repeat(10).slice(0, -1)}\ufffd`;
  expect(await decode(bytes)).toMatchObject({ text, damaged: [{ start: text.length - 1, end: text.length }] });
});

async function faultOf(bytes: Uint8Array): Promise<string> {
  try {
    return (await decode(bytes)).text;
  } catch (error) {
    return error instanceof InputFault ? error.message : String(error);
  }
}

test.each<[string, Uint8Array, RegExp]>([
  ['docx', Buffer.from('PK\x03\x04\x14\0\x06\0', 'latin1'), /^binary: a zip file/],
  ['pdf', utf8('%PDF-1.7\n%'), /^binary: a PDF/],
  ['doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /^binary: an old Office document/],
  ['rtf', utf8('{\\rtf1\\ansi'), /^binary: an RTF/],
  ['png', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), /^binary: a PNG/],
  ['NULs here and there', utf8('220 l\0p, 45 l\0\0p, 12 xã'), /^binary: NUL/],
  ['NULs everywhere', Buffer.alloc(64), /^binary: NUL/],
  ['Russian', Buffer.from('cff0e8e2e5f2, e2 f1e5e3ee'.replace(/[, ]/g, ''), 'hex'), /^undecodable: \d+ %/],
  [
    'noise',
    Uint8Array.from({ length: 4096 }, (_, i) => (((i * 2_654_435_761) >>> 13) % 255) + 1),
    /^undecodable: \d+ %/,
  ],
])('%s is not read as text', async (_, bytes, fault) => {
  expect(await faultOf(bytes)).toMatch(fault);
});

test('faults of the file system are named', () => {
  const named = ['ENOENT', 'EACCES', 'ERR_FS_FILE_TOO_LARGE', 'EIO'].map((code) => inputFault({ code }));
  expect(named).toMatchObject([{ code: 'missing' }, { code: 'denied' }, { code: 'tooLarge' }, { code: 'unreadable' }]);
  const bug = new TypeError('x is not a function');
  expect(inputFault(bug)).toBe(bug);
});

async function all(paths: readonly string[], cwd: string, except?: string): Promise<string[]> {
  const found: (Source | Unread)[] = [];
  for await (const one of sources(paths, { cwd, except })) found.push(one);
  return found.map((one) => ('fault' in one ? `${one.source}: ${one.fault.code}` : one.source));
}

test('a folder gives its reports, deep, in one order; not what is hidden or of another kind', async () => {
  const root = folder({
    'kho/b.txt': '',
    'kho/a/2.TXT': '',
    'kho/a/1.md': '',
    'kho/a/anh.png': '',
    'kho/B.txt': '',
    'kho/bang.csv': '',
    'kho/.an.txt': '',
    'kho/.git/x.txt': '',
    'kho/so-lieu.tsv': '',
  });
  const reports = ['kho/B.txt', 'kho/a/1.md', 'kho/a/2.TXT', 'kho/b.txt'];
  expect(await all(['kho'], root)).toEqual(reports);
  expect(await all(['kho/'], root)).toEqual(reports);
  expect(await all(['.'], root)).toEqual(reports.map((path) => `./${path}`));
  expect(await all(['kho'], root, join(root, 'kho/B.txt'))).toEqual(reports.slice(1));
});

test('links are followed, once, and never in a circle', async () => {
  const root = folder({ 'kho/a/1.txt': '', 'ngoai.txt': '' });
  symlinkSync('..', join(root, 'kho/a/vong'));
  symlinkSync('../ngoai.txt', join(root, 'kho/lien-ket.txt'));
  symlinkSync('khong-co.txt', join(root, 'kho/dut.txt'));
  expect(await all(['kho'], root)).toEqual(['kho/a/1.txt', 'kho/lien-ket.txt']);
});

test('files come as they are named, whatever their ending, and faults in their place', async () => {
  const root = folder({ 'bao-cao': '', 'x.log': '', 'trong/anh.png': '' });
  expect(await all(['./bao-cao', 'mat.txt', '-', 'x.log', 'trong', 'x.log/y'], root)).toEqual([
    './bao-cao',
    'mat.txt: missing',
    '-',
    'x.log',
    'trong: noReports',
    'x.log/y: missing',
  ]);
});

test('every ending is lower-case, dotted and claimed once', () => {
  expect(EXTENSIONS.filter((ending) => !/^\.[a-z0-9]+$/.test(ending))).toEqual([]);
  expect(new Set(EXTENSIONS).size).toBe(EXTENSIONS.length);
});

async function* chunks() {
  const bytes = utf8(TEXT);
  // `ổ` is cut in two.
  yield bytes.subarray(0, 2);
  yield bytes.subarray(2);
}

test('standard input is one document, wherever its chunks are cut', async () => {
  expect(await read({ source: '-', path: null }, chunks())).toEqual({ source: '-', text: TEXT, damaged: [] });
});
