import { utils, type BookType, type WorkSheet } from '@e965/xlsx';
import { gzipSync, unzipSync, zipSync } from 'fflate';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InputFormat } from '../../src/input/readers.js';
import { list } from '../../src/lexicon/words.js';
import { at, docx, odt, pdf, sample, wordParagraph, workbook } from '../documents.js';
import { ENCODERS, western } from '../encode.js';
import { answer, longName, tarOf, warcOf, zipOf } from '../pack.js';
import { ROOT } from '../root.js';

/** A good file in parts that can be bent each on its own: what is packed in it, or all of it. */
export interface Sample {
  readonly name: string;
  readonly parts: readonly Uint8Array[];
  readonly pack: (parts: readonly Uint8Array[]) => Uint8Array;
}

export interface Target {
  /** What the bytes are read as; archives and texts without it are told by their bytes. */
  readonly format?: InputFormat;
  readonly samples: () => readonly Sample[];
  /** What such files are made of: their marks, keywords, and numbers. */
  readonly words: readonly string[];
}

const REPORT = [
  'Sáu tháng đầu năm 2024, toàn tỉnh có 1.327 hộ nghèo, giảm 12,5% so với cùng kỳ.',
  'Tổng thu đạt 4.425 tỷ 611 triệu đồng; từ 3 đến 5 triệu đồng mỗi hộ.',
  'Đơn vị tính: triệu đồng\nChỉ tiêu\tKế hoạch\tThực hiện\nThu\t1.200\t1.350,5\nChi\t900\t88',
].join('\n');

const whole = (name: string, bytes: Uint8Array): Sample => ({
  name,
  parts: [bytes],
  pack: ([all]) => all ?? new Uint8Array(),
});

/** A document that is a zip: its members are bent, and packed again. */
function zipped(name: string, bytes: Uint8Array): Sample {
  const files = Object.entries(unzipSync(bytes));
  return {
    name,
    parts: files.map(([, content]) => content),
    pack: (parts) =>
      zipSync(
        Object.fromEntries(files.map(([path], i) => [path, [parts[i]!, { level: path === 'mimetype' ? 0 : 1 }]])),
      ),
  };
}

const MARKUP = [
  ...list(
    '<, >, </, />, &, &amp;, &#0;, &#x110000;, &#xd800;, &nbsp;, <!--, -->, <![CDATA[, ]]>, <?xml?>, <!DOCTYPE a>',
  ),
  '="',
  '"',
  "'",
  '<!ENTITY a "b">',
  '&a;',
  ' xml:space="preserve"',
  ' colspan="99999"',
  ' rowspan="99999"',
  ...list('<table>, </table>, <tr>, <td>, <p>, </p>, <b>, <sup>, <script>, </script>, <li>, <ul>, <br>, <svg>, <math>'),
];
const OFFICE = [
  ...MARKUP,
  ...list(
    '<w:p>, </w:p>, <w:r>, <w:t>, </w:t>, <w:tbl>, </w:tbl>, <w:tr>, <w:tc>, <w:gridSpan w:val="99999"/>, <w:vMerge/>',
  ),
  ...list(
    '<w:footnoteReference w:id="1"/>, <text:p>, </text:p>, <text:s text:c="999999999"/>, <text:tab/>, <table:table>',
  ),
  '<table:table-cell table:number-columns-repeated="99999999">',
  '<table:table-row table:number-rows-repeated="99999999">',
  '<c r="XFD1048576"><v>1</v></c>',
  '<dimension ref="A1:XFD1048576"/>',
  '<mergeCell ref="A1:XFD1048576"/>',
  '<f>1/0</f>',
];
const PDF = list(
  'obj, endobj, stream, endstream, xref, trailer, <<, >>, [, ], 1 0 R, 2 0 R, 3 0 R, 4 0 R, /Kids, /Parent, /Length, /Filter, /FlateDecode, /Type, /Page, BT, ET, Tf, Td, Tj, TJ, Tm, cm, q, Q, (, ), \\, /Count, Do, /XObject, /Resources, /Contents, 99999999999 0 R, startxref, %%EOF',
);
const RTF = list(
  "{, }, \\, \\*, \\u-1 ?, \\u99999 ?, \\uc999999 , \\'ff, \\'zz, \\bin99999999 , \\bin-1 , \\cell, \\row, \\trowd, \\cellx99999999, \\par, \\pard, \\intbl, \\super, \\fonttbl, \\f99999, \\ansicpg1258, \\ansicpg99999, \\footnote, \\pict, \\object, \\fldinst, \\tab",
);
const ARCHIVE = [
  'PK\x01\x02',
  'PK\x03\x04',
  'PK\x05\x06',
  'PK\x06\x06',
  'PK\x06\x07',
  'PK\x07\x08',
  '\x1f\x8b\x08',
  'ustar',
  '../',
  '/',
  '\0',
  '\n',
  ...list(
    '.txt, .zip, .gz, WARC/1.0, WARC-Type: response, Content-Length: 99999999999, Content-Length: -1, HTTP/1.1 200 OK',
  ),
  ...list('Transfer-Encoding: chunked, Content-Encoding: gzip, Content-Type: text/html, 27 path=, 99999999 size='),
];

/** What figures are made of, and what stands around them. */
export const WORDS = [
  ...list(
    '0, 5, 12, 05, 1.327, 12,5, 1.234.567,89, 2,250, 50.700.00, 1O5, １２, ½, 1 234, -3, +5, 20+, 18/71, 2/3, 3-5, 1m75',
  ),
  ...list(
    'trăm, nghìn, ngàn, vạn, triệu, tỷ, tỉ, nghìn tỷ, tr, k, chục, tá, rưỡi, nửa, gấp đôi, phẩy, linh, lẻ, mươi, mười',
  ),
  ...list(
    'một, hai, ba, bốn, năm, sáu, bảy, tám, chín, mốt, tư, lăm, vài, mấy, hộ, xã, người, lớp, tuổi, năm, tháng, ngày, giờ',
  ),
  ...list(
    'đồng, đ, USD, $, VND, %, ‰, phần trăm, ha, tạ/ha, km/h, m2, kWh, °C, tấn, điểm, khoảng, gần, hơn, trên, dưới',
  ),
  ...list(
    'từ, đến, và, hoặc, giữa, tăng, giảm, lên, còn, đạt, so với cùng kỳ, kế hoạch, mỗi, cứ, thì có, trong số, tổng số',
  ),
  ...list(
    'ngày 05/6/2024, 10h30, quý II, năm 2024, Điều 5, số 12/QĐ-TTg, Quận 7, A., Đơn vị tính: triệu đồng, STT, TT',
  ),
  ...list('(, ), [, ], “, ”, ", ., ;, :, -, –, −, +, /, *, •, …, ~, <, >, ≥, |, ₫, €, ², 😀'),
  ',',
  '\t',
  '\n',
  '\r',
  '\n\n',
  '\u00a0',
  '\u2028',
  '\u200b',
  '\u0301',
  '\u031b',
  '\ud800',
  '\udc00',
  '\0',
  '\x1b[31m',
];

function sheets(type: BookType): Uint8Array {
  const sheet: WorkSheet = utils.aoa_to_sheet([
    ['Đơn vị tính: triệu đồng'],
    ['Chỉ tiêu', 'Kế hoạch', 'Thực hiện'],
    ['Thu', 1200, 1350.5],
    ['Chi', { t: 'n', v: 88, f: 'SUM(B3:B4)' }, new Date(0)],
  ]);
  sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 2 } }];
  return workbook(type, { 'Biểu 1': sheet, 'Biểu 2': utils.aoa_to_sheet([['a', true, null, '5 hộ']]) });
}

const paragraphs = (open: string, close: string) =>
  REPORT.split('\n')
    .map((line) => `${open}${line}${close}`)
    .join('');
const HTML = `<!doctype html><html><head><title>a</title><script>5 xe</script></head><body><ul><li><a href="#">Mục</a></ul><article>${paragraphs('<p>', '</p>')}<table><tr><th rowspan=2>Xã<td colspan=2>12<tr><td>3<sup>2</sup><td>5&nbsp;ha</table></article></body></html>`;
const WORD_TABLE = `<w:tbl>${'<w:tr><w:tc><w:p><w:r><w:t>Thu</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>12</w:t></w:r></w:p></w:tc></w:tr>'.repeat(3)}</w:tbl>`;
const ODT_BODY = `${paragraphs('<text:p>', '</text:p>')}<table:table><table:table-row><table:table-cell table:number-columns-repeated="2"><text:p>5<text:span text:style-name="S">2</text:span></text:p></table:table-cell></table:table-row></table:table>`;
const RTF_BODY = `{\\rtf1\\ansi\\ansicpg1258\\uc1{\\fonttbl{\\f0 Times;}}Thu 12,5 t\\u7927 ? \\'f0\\par\\trowd\\cellx100\\cellx200\\intbl Thu\\cell 5\\cell\\row{\\footnote a}\\super 2\\nosupersub}`;
const GZ = () => gzipSync(Buffer.from(REPORT));
const TAR = (content: Uint8Array) =>
  tarOf([
    longName('n/'.repeat(80) + 'a.txt', 'x'),
    ['a.txt', content],
    ['../b.txt', '5 xã'],
    longName('m/'.repeat(80) + 'a.txt', 'L'),
    ['c.txt', '6 xã'],
  ]);
const WARC = (content: Uint8Array) =>
  warcOf([
    { type: 'warcinfo', contentType: 'application/warc-fields', content: 'software: a' },
    {
      type: 'response',
      address: 'http://vi.example/1',
      contentType: 'application/http; msgtype=response',
      content: answer('200 OK', ['Content-Type: text/html', 'Transfer-Encoding: chunked'], content),
    },
    { type: 'conversion', address: 'http://vi.example/2', contentType: 'text/plain', content: REPORT },
  ]);

/** What can be fuzzed, beside `extract`, which takes texts. */
export const TARGETS: Readonly<Record<string, Target>> = {
  text: {
    samples: () => [
      ...Object.values(ENCODERS).map((encode) => whole('a.txt', encode(REPORT))),
      whole('a.txt', Buffer.from(western(Buffer.from(REPORT)))),
      whole('a.txt', Buffer.from(western(ENCODERS.tcvn3(REPORT)))),
      whole('a.txt', Buffer.from(`\ufeff${REPORT}`, 'utf16le')),
      whole('a.txt', Buffer.from(REPORT.normalize('NFD'))),
    ],
    words: WORDS,
  },
  html: { format: 'html', samples: () => [whole('a.html', Buffer.from(HTML))], words: MARKUP },
  docx: {
    format: 'docx',
    samples: () => [
      zipped(
        'a.docx',
        docx(
          paragraphs('<w:p><w:r><w:t>', '</w:t></w:r></w:p>') + wordParagraph('5 m^2^') + WORD_TABLE,
          `<w:footnote w:id="1">${wordParagraph('5 xe')}</w:footnote>`,
        ),
      ),
    ],
    words: OFFICE,
  },
  doc: {
    format: 'doc',
    samples: () => [whole('a.doc', sample('bao-cao.doc'))],
    words: ['\x07', '\x0d', '\x13', '\x14', '\x15'],
  },
  odt: { format: 'odt', samples: () => [zipped('a.odt', odt(ODT_BODY))], words: OFFICE },
  fodt: { format: 'fodt', samples: () => [whole('a.fodt', sample('bao-cao.fodt'))], words: OFFICE },
  rtf: { format: 'rtf', samples: () => [whole('a.rtf', Buffer.from(RTF_BODY))], words: RTF },
  pdf: {
    format: 'pdf',
    samples: () => [
      whole(
        'a.pdf',
        pdf(at(50, 700, 'Thu 12,5 ty dong') + at(50, 680, 'Chi') + at(300, 680, '88'), at(50, 700, 'Co 5 xa')),
      ),
      whole('a.pdf', sample('bao-cao.pdf')),
      whole('a.pdf', sample('khoa.pdf')),
    ],
    words: PDF,
  },
  xlsx: {
    format: 'xlsx',
    samples: () => [zipped('a.xlsx', sheets('xlsx')), zipped('a.xlsb', sheets('xlsb'))],
    words: OFFICE,
  },
  xls: {
    format: 'xls',
    samples: () => [whole('a.xls', sheets('biff8')), whole('a.xls', sheets('xlml'))],
    words: OFFICE,
  },
  ods: { format: 'ods', samples: () => [zipped('a.ods', sheets('ods'))], words: OFFICE },
  archives: {
    samples: () => [
      whole(
        'a.zip',
        zipOf([
          { name: 'a.txt', content: REPORT },
          { name: 'b.zip', content: zipOf([{ name: 'c.txt', content: '5 xã' }]) },
        ]),
      ),
      whole('a.tar', TAR(Buffer.from(REPORT))),
      whole('a.gz', GZ()),
      { name: 'a.tgz', parts: [TAR(Buffer.from(REPORT))], pack: ([tar]) => gzipSync(tar!, { level: 1 }) },
      {
        name: 'a.zip',
        parts: [Buffer.from(HTML), docx(wordParagraph('5 xe'))],
        pack: ([a, b]) =>
          zipOf([
            { name: 'a.html', content: a! },
            { name: 'b.docx', content: b! },
          ]),
      },
      whole('a.warc', WARC(Buffer.from(`${HTML.length.toString(16)}\r\n${HTML}\r\n0\r\n\r\n`))),
      {
        name: 'a.warc.gz',
        parts: [WARC(Buffer.from('5\r\n<b>5 \r\n3\r\nha.\r\n0\r\n\r\n'))],
        pack: ([warc]) => gzipSync(warc!, { level: 1 }),
      },
      whole(
        'a.bz2',
        Buffer.from(
          'QlpoOTFBWSZTWc0xPvgAAANdPQAQQAECAAgAAMGAIABACAgIACAAIAAxTAABE0wmnonqbtwJkdZLzyElfi7kinChIZpiffA=',
          'base64',
        ),
      ),
      whole(
        'a.xz',
        Buffer.from(
          '/Td6WFoAAATm1rRGAgAhARYAAAB0L+WjAQASQ8OzIDUgaOG7mSBuZ2jDqG8uCgAAHLrfp5/s0EQAASsTnAlI0h+2830BAAAAAARZWg==',
          'base64',
        ),
      ),
      whole('a.zst', Buffer.from('KLUv/SQTmQAAQ8OzIDUgaOG7mSBuZ2jDqG8uCkwQ2+Y=', 'base64')),
    ],
    words: ARCHIVE,
  },
};

/** Texts that are bent for `extract`: whole reports, and each of their lines. */
export function texts(): readonly string[] {
  const folder = join(ROOT, 'fixtures');
  const reports = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const all = reports.map((name) => readFileSync(join(folder, name), 'utf8'));
  return [...all, ...all.flatMap((text) => text.split('\n')).filter((line) => line.length > 30)];
}
