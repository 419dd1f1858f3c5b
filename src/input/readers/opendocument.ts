import { decodeMarkup } from '../decode.js';
import type { Document } from '../document.js';
import { InputFault, orDamaged } from '../fault.js';
import { documentMembers, unpack } from '../zip.js';
import { Blocks, textOf } from './blocks.js';
import { parseXml } from './xml.js';

const WHAT = 'OpenDocument text, odt';

/** A LibreOffice document, packed. */
export async function readOdt(source: string, bytes: Uint8Array): Promise<Document> {
  const text = await orDamaged(WHAT, async () => {
    const members = documentMembers(WHAT, bytes);
    const named = (name: string) => members.find((member) => member.name === name);
    const manifest = named('META-INF/manifest.xml');
    if (manifest && Buffer.from(unpack(manifest)).includes('encryption-data')) {
      throw new InputFault('encrypted', WHAT);
    }
    const content = named('content.xml');
    if (!content) throw new InputFault('damaged', WHAT);
    return contentText(await decodeMarkup(unpack(content)));
  });
  return { source, text };
}

/** A LibreOffice document as one XML file. */
export async function readFodt(source: string, bytes: Uint8Array): Promise<Document> {
  const text = await orDamaged('flat OpenDocument text, fodt', async () => contentText(await decodeMarkup(bytes)));
  return { source, text };
}

const DROPPED = new Set([
  'text:tracked-changes',
  'text:note-citation',
  'office:annotation',
  'office:forms',
  'svg:title',
  'svg:desc',
  'math:math',
]);

/** The text of the body, notes at its end. @throws Error where the XML is not well-formed. */
function contentText(xml: string): string {
  const body = new Blocks();
  const notes = new Blocks();
  let blocks = body;
  let inBody = false;
  let dropped = 0;
  let style = '';
  const raising = new Set<string>();
  /** Of each open span whether it raises. */
  const spans: boolean[] = [];

  const open = (name: string, attributes: Readonly<Record<string, string>>) => {
    const number = (attribute: string) => Number.parseInt(attributes[attribute] ?? '', 10) || 1;
    if (dropped > 0 || DROPPED.has(name)) {
      dropped++;
      return;
    }
    switch (name) {
      case 'style:style':
        style = attributes['style:name'] ?? '';
        break;
      case 'style:text-properties':
        // super 58% | 33% 58%
        if (/^(?:super|[1-9])/.test(attributes['style:text-position'] ?? '')) raising.add(style);
        break;
      case 'office:body':
        inBody = true;
        break;
      case 'text:p':
      case 'text:h':
        blocks.endParagraph();
        break;
      case 'text:span': {
        const raises = raising.has(attributes['text:style-name'] ?? '');
        spans.push(raises);
        if (raises) blocks.raise(true);
        break;
      }
      case 'text:s':
      case 'text:tab':
        blocks.text(' ');
        break;
      case 'text:line-break':
        blocks.breakLine();
        break;
      case 'text:note-body':
        blocks.raise(false);
        blocks = notes;
        break;
      case 'table:table':
        blocks.openTable();
        break;
      case 'table:table-row':
        blocks.openRow();
        break;
      case 'table:table-cell': {
        const columns = Math.max(number('table:number-columns-spanned'), number('table:number-columns-repeated'));
        blocks.openCell({ columns, rows: number('table:number-rows-spanned') });
        break;
      }
    }
  };
  const text = (written: string) => {
    if (inBody && dropped === 0) blocks.text(written);
  };
  const close = (name: string) => {
    if (dropped > 0) {
      dropped--;
      return;
    }
    switch (name) {
      case 'office:body':
        inBody = false;
        break;
      case 'text:p':
      case 'text:h':
        blocks.endParagraph();
        break;
      case 'text:span':
        if (spans.pop()) blocks.raise(false);
        break;
      case 'text:note-body':
        blocks.endParagraph();
        blocks = body;
        break;
      case 'table:table-cell':
        blocks.closeCell();
        break;
      case 'table:table-row':
        blocks.closeRow();
        break;
      case 'table:table':
        blocks.closeTable();
        break;
    }
  };
  parseXml(xml, { open, text, close });
  return textOf([...body.close(), ...notes.close()]);
}
