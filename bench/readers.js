// Speed of the readers on one report many times over, in one file of each format; the baseline of bench.js beside it.
import { utils, write } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readBytes } from '../dist/src/input/readers.js';

const SHARED = new URL('../../shared/samples/documents/', import.meta.url);
const OWN = new URL('../test/documents/', import.meta.url);
const ROUNDS = 3;

/** `baseline` is a run over `size` bytes of text. */
export async function readers(baseline, size) {
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    baseline();
    best = Math.min(best, performance.now() - start);
  }
  console.log(`readers, beside a baseline of ${(size / 1e3 / best).toFixed(1)} MB/s; MB of the file, or of its text:`);
  const fodt = sample('fodt');
  const files = {
    html: Buffer.from(press().replace(/<body[^>]*>([^]*)<\/body>/, (_, inner) => `<body>${inner.repeat(500)}</body>`)),
    fodt: Buffer.from(multiplied(fodt.toString(), /(<office:text>)([^]*)(<\/office:text>)/, 200)),
    odt: zipSync({
      mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
      'content.xml': strToU8(multiplied(fodt.toString(), /(<office:text>)([^]*)(<\/office:text>)/, 200)),
    }),
    rtf: rtf(200),
    pdf: pdf(sample('pdf'), 100),
    doc: sample('doc'),
    xlsx: sheet('xlsx'),
    xls: sheet('biff8'),
  };
  const word = optional('docx');
  if (word) files.docx = docx(word, 200);
  for (const [format, bytes] of Object.entries(files)) if (bytes) await measure(format, bytes);
  console.log();
}

async function measure(format, bytes) {
  let best = Infinity;
  let document;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    document = await readBytes(`bench.${format}`, bytes);
    best = Math.min(best, (performance.now() - start) / 1000);
  }
  const text = Buffer.byteLength(document.text) / 1e6;
  const pages = document.pages ? `${(document.pages.length / best).toFixed(0).padStart(6)} pages/s` : '';
  console.log(
    `  ${format.padEnd(6)}${(bytes.length / 1e6).toFixed(2).padStart(7)} MB in ${best.toFixed(2)} s: ${(bytes.length / 1e6 / best).toFixed(1).padStart(6)} MB/s of file${(text / best).toFixed(1).padStart(7)} MB/s of text${pages}`,
  );
}

function optional(ending) {
  const file = new URL(`report.${ending}`, SHARED);
  return existsSync(fileURLToPath(file)) ? readFileSync(file) : undefined;
}

function sample(ending) {
  return optional(ending) ?? readFileSync(new URL(`bao-cao.${ending}`, OWN));
}

function press() {
  const file = new URL('page.html', SHARED);
  if (existsSync(fileURLToPath(file))) return readFileSync(file, 'utf8');
  const item = (n) => `<li><a href="/${n}">Tin số ${n}: tăng ${n}%</a>`;
  const paragraph = '<p>Xã có <b>1.846</b> hộ với 7.913 nhân khẩu, trong đó dân tộc Thái chiếm 61,2%.</p>';
  return `<html><body><ul>${Array.from({ length: 60 }, (_, n) => item(n)).join('')}</ul><article>${paragraph.repeat(60)}</article></body></html>`;
}

function multiplied(xml, pattern, times) {
  return xml.replace(pattern, (_, start, text, end) => start + text.repeat(times) + end);
}

function docx(bytes, times) {
  const files = unzipSync(bytes);
  const xml = strFromU8(files['word/document.xml']);
  files['word/document.xml'] = strToU8(multiplied(xml, /(<w:body>)([^]*)(<w:sectPr[^]*<\/w:body>)/, times));
  return zipSync(files);
}

/** Documents within one: to a reader they are groups like others. */
function rtf(times) {
  const text = optional('rtf')?.toString('latin1');
  return text && Buffer.from(`{\\rtf1 ${`${text}\\par `.repeat(times)}}`, 'latin1');
}

/** The same pages many times over, each an object of its own, behind the end of the file as an editor would add them. */
function pdf(bytes, times) {
  const file = bytes.toString('latin1');
  const [list, number, kids] = /(\d+) 0 obj\s*<<\s*\/Type\/Pages[^]*?\/Kids\s*\[([^\]]*)\][^]*?endobj/.exec(file);
  const [, size, root] = /trailer\s*<<\/Size (\d+)\/Root (\d+ 0 R)/.exec(file);
  const [previous] = file.match(/(?<=startxref\s+)\d+/g).slice(-1);
  const pages = kids.match(/\d+(?= 0 R)/g).map((page) => new RegExp(`\\n${page} 0 obj([^]*?)endobj`).exec(file)[1]);
  const copies = Array(times).fill(pages).flat();
  const references = copies.map((_, i) => `${Number(size) + i} 0 R`).join(' ');
  let added = '';
  const place = (object) => {
    const entry = `${String(bytes.length + added.length).padStart(10, '0')} 00000 n \n`;
    added += `${object}\n`;
    return entry;
  };
  const entry = place(list.replace(kids, references).replace(/\/Count \d+/, `/Count ${copies.length}`));
  const entries = copies.map((page, i) => place(`${Number(size) + i} 0 obj${page}endobj`));
  const start = bytes.length + added.length;
  const end = `trailer<</Size ${Number(size) + copies.length}/Root ${root}/Prev ${previous}>>\nstartxref\n${start}\n%%EOF\n`;
  added += `xref\n${number} 1\n${entry}${size} ${copies.length}\n${entries.join('')}${end}`;
  return Buffer.concat([bytes, Buffer.from(added, 'latin1')]);
}

function sheet(bookType) {
  const rows = Array.from({ length: 20_000 }, (_, r) => [
    `Chỉ tiêu ${r}`,
    'tấn',
    r * 1.5,
    r * 1000.25,
    r / 7,
    'ghi chú',
  ]);
  const book = utils.book_new();
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([['Chỉ tiêu', 'Đơn vị', 2022, 2023, 2024, 'Ghi chú'], ...rows]),
    'Biểu',
  );
  return write(book, { bookType, type: 'buffer', compression: true });
}
