import { CFB, utils, write, type BookType, type WorkSheet } from '@e965/xlsx';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.js';

/** A file of `test/documents`: `bao-cao.fodt`, and what LibreOffice made of it where no test can. */
export function sample(name: string): Buffer {
  return readFileSync(join(ROOT, 'test/documents', name));
}

export function zip(members: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(members)) {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    files[name] = name === 'mimetype' ? [bytes, { level: 0 }] : bytes;
  }
  return zipSync(files);
}

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A Word document of WordprocessingML in its body, with its footnotes. */
export function docx(body: string, footnotes = ''): Uint8Array {
  const type = (part: string, name: string) =>
    `<Override PartName="/word/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml"/>`;
  const relation = (id: string, name: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${name}" Target="${target}"/>`;
  return zip({
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${type('document', 'document.main')}${type('footnotes', 'footnotes')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relation('r1', 'officeDocument', 'word/document.xml')}</Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relation('r1', 'footnotes', 'footnotes.xml')}</Relationships>`,
    'word/footnotes.xml': `<w:footnotes xmlns:w="${WORD}">${footnotes}</w:footnotes>`,
    'word/document.xml': `<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
  });
}

/** A paragraph of a Word document; what stands between carets is raised. */
export function wordParagraph(text: string): string {
  const runs = text.split('^').map((run, i) => {
    const raised = i % 2 ? '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>' : '';
    return `<w:r>${raised}<w:t xml:space="preserve">${run}</w:t></w:r>`;
  });
  return `<w:p>${runs.join('')}</w:p>`;
}

const ODF = 'urn:oasis:names:tc:opendocument:xmlns';

/** A packed LibreOffice document. */
export function odt(body: string, manifest = ''): Uint8Array {
  const style =
    '<style:style style:name="S" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>';
  return zip({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'META-INF/manifest.xml': `<manifest:manifest xmlns:manifest="${ODF}:manifest:1.0">${manifest}</manifest:manifest>`,
    'content.xml': `<office:document-content xmlns:office="${ODF}:office:1.0" xmlns:style="${ODF}:style:1.0" xmlns:text="${ODF}:text:1.0" xmlns:table="${ODF}:table:1.0"><office:automatic-styles>${style}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
  });
}

/** A workbook of one sheet or more, in any format that sheets are written in. */
export function workbook(bookType: BookType, sheets: Readonly<Record<string, WorkSheet>>): Uint8Array {
  const book = utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, name);
  return new Uint8Array(write(book, { bookType, type: 'array', cellDates: false }) as ArrayBuffer);
}

/** A compound file, as old Office documents and locked new ones are. */
export function compound(streams: Readonly<Record<string, Uint8Array>>): Buffer {
  const file = CFB.utils.cfb_new();
  for (const [name, content] of Object.entries(streams)) CFB.utils.cfb_add(file, name, content);
  return CFB.write(file, { type: 'buffer' }) as Buffer;
}

/** A PDF with a page for each content stream, in Helvetica: ASCII alone. */
export function pdf(...pages: readonly string[]): Buffer {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ')}]>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    ...pages.flatMap((content, i) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents ${5 + 2 * i} 0 R/Resources<</Font<</F 3 0 R>>>>>>`,
      `<</Length ${content.length}>>stream\n${content}\nendstream`,
    ]),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const offset = file.length;
    file += `${i + 1} 0 obj${object}endobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  return Buffer.from(
    `${file}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`,
    'latin1',
  );
}

/** Text of a size at a place, for the content of a page. */
export function at(x: number, y: number, text: string, size = 12): string {
  return `BT /F ${size} Tf ${x} ${y} Td (${text}) Tj ET\n`;
}
