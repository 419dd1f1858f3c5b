import mammoth from 'mammoth';
import type { Document } from '../document.js';
import { orDamaged } from '../fault.js';
import { checkInflation, documentMembers } from '../zip.js';
import { htmlText } from './html.js';
import { checkXml } from './xml.js';

const WHAT = 'Word document, docx';

/** A Word document: its text with footnotes at the end; no headers and footers, no comments, nothing that was deleted. */
export async function readDocx(source: string, bytes: Uint8Array): Promise<Document> {
  const html = await orDamaged(WHAT, async () => {
    // On XML that is not well-formed the library spends time that grows with the square of its length.
    checkInflation(
      documentMembers(WHAT, bytes).filter(({ name }) => /\.(?:xml|rels)$/i.test(name)),
      checkXml,
    );
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
      { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })), includeEmbeddedStyleMap: false },
    );
    return value;
  });
  return { source, text: htmlText(html, { page: false }) };
}
