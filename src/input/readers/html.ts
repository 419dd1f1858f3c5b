import { isUtf8 } from 'node:buffer';
import { Parser } from 'htmlparser2';
import { decodeMarkup, type DecodeOptions } from '../decode.js';
import type { Document } from '../document.js';
import { InputFault } from '../fault.js';
import { Blocks, textOf } from './blocks.js';
import { isMenu, isTitleOf, ofArticle, sumOf, type Article } from './menus.js';

/** A page: its article before its menus, cells as tab-separated rows. */
export async function readHtml(source: string, bytes: Uint8Array, { encoding }: DecodeOptions = {}): Promise<Document> {
  if (encoding === undefined) return { source, text: htmlText(await decodePage(bytes), { page: true }) };
  const { mend } = await import('../charsets/damage.js');
  return { source, ...mend(htmlText(await decodeMarkup(bytes, { encoding }), { page: true })) };
}

// <meta charset="utf-8"> | <meta http-equiv="Content-Type" content="text/html; charset=windows-1258">
const META = /<meta\b[^<>]*/gi;
const CHARSET = /charset\s*=[\s"']*([\w-]+)/i;
const CHARSET_WITHIN = 4_096;

/** By byte order mark, by what the page says of itself where it is no UTF-8, else as any text. */
async function decodePage(bytes: Uint8Array): Promise<string> {
  const opening = Buffer.from(bytes.subarray(0, CHARSET_WITHIN)).toString('latin1');
  const label = CHARSET.exec((opening.match(META) ?? []).join(' '))?.[1]?.toLowerCase();
  // What says Western is, in old Vietnamese pages, any encoding there was no name for.
  if (!label || isUtf8(bytes) || /^(?:utf|unicode|us-ascii|(?:iso-)?8859-1|latin1|windows-1252)/.test(label)) {
    return decodeMarkup(bytes);
  }
  try {
    return new TextDecoder(label).decode(bytes).normalize('NFC');
  } catch {
    return decodeMarkup(bytes);
  }
}

/** Elements whose content nobody sees or nobody reads. */
const DROPPED = new Set(
  'script style template noscript title svg math select datalist button iframe object textarea audio video canvas nav'.split(
    ' ',
  ),
);
/** Elements that stand apart from what is around them, and may be a menu. */
const CONTAINERS = new Set(
  'div section ul ol dl aside header footer form center fieldset details article main'.split(' '),
);
const PARAGRAPHS = new Set(
  'p h1 h2 h3 h4 h5 h6 li dt dd blockquote pre address figure figcaption caption hr legend summary body html'.split(
    ' ',
  ),
);
const ROLES = new Set(['navigation', 'banner', 'contentinfo', 'search', 'menu', 'dialog']);
const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
// The mark of a footnote and the way back: 1 | [12] | (3) | ↑ | * | i
const NOTE_MARK = /^\s*[[(]?(?:\d{1,3}|\*+|↑|↩|[ivx]{1,4})[\])]?\s*$/;

const DEEPEST = 5_000;

interface Open {
  readonly name: string;
  readonly link: boolean;
  readonly article: number;
  /** Where a container began: blocks and characters before it. */
  readonly blocks: number;
  readonly chars: number;
  readonly linked: number;
  readonly gone: number;
}

interface HtmlOptions {
  /** A page of the web, with menus around its text; a document otherwise. */
  readonly page: boolean;
}

/** The text of an HTML document, a line a paragraph. */
export function htmlText(html: string, { page }: HtmlOptions): string {
  const blocks = new Blocks();
  const articles: Article[] = [{ within: -1, chars: 0 }];
  const open: Open[] = [];
  let dropped = 0;
  let chars = 0;
  let linked = 0;
  /** Characters of the menus that were left out. */
  let gone = 0;
  /** The text of a link within the page, held until it is known to be no mark of a footnote. */
  let inner: string | undefined;

  const flushInner = () => {
    if (inner !== undefined && !NOTE_MARK.test(inner)) blocks.text(inner);
    inner = undefined;
  };
  const boundary = () => {
    flushInner();
    blocks.endParagraph();
  };

  const parser = new Parser({
    onopentag(name, attributes) {
      if (dropped > 0 || isDropped(name, attributes, page, blocks.place > 0)) {
        dropped++;
        return;
      }
      // The parser's own work grows with the square of the depth.
      if (open.length > DEEPEST) throw new InputFault('damaged', 'HTML with elements nested without end');
      const { link, place: article } = blocks;
      open.push({ name, link, article, blocks: blocks.done.length, chars, linked, gone });
      if (name === 'br') blocks.breakLine();
      else if (name === 'a') {
        flushInner();
        const href = attributes['href'];
        if (href?.startsWith('#')) inner = '';
        // <a name="…"> is a place to link to, often left open.
        else if (href !== undefined || !('name' in attributes || 'id' in attributes)) blocks.link = true;
      } else if (name === 'sup') blocks.raise(true);
      else if (name === 'table') {
        flushInner();
        blocks.openTable();
      } else if (name === 'tr') blocks.openRow();
      else if (name === 'td' || name === 'th')
        blocks.openCell({
          columns: Number.parseInt(attributes['colspan'] ?? '', 10) || 1,
          rows: Number.parseInt(attributes['rowspan'] ?? '', 10) || 1,
          head: name === 'th',
        });
      else if (CONTAINERS.has(name) || PARAGRAPHS.has(name)) boundary();
      if (name === 'h1') blocks.title();
      if (name === 'li' && !blocks.inCell && open.at(-2)?.name === 'ul') blocks.text('- ');
      if (name === 'article' || name === 'main' || /\barticleBody\b/.test(attributes['itemprop'] ?? '')) {
        blocks.place = articles.push({ within: blocks.place, chars: 0 }) - 1;
      }
    },
    ontext(text) {
      if (dropped > 0) return;
      if (inner !== undefined) {
        inner += text;
        return;
      }
      blocks.text(text);
      const length = text.trim().length;
      chars += length;
      if (blocks.link) linked += length;
    },
    onclosetag(name) {
      if (dropped > 0) {
        dropped--;
        return;
      }
      // In broken markup the parser closes what it never opened.
      while (open.length > 0 && open.at(-1)!.name !== name && open.at(-2)?.name === name) open.pop();
      const start = open.at(-1);
      if (start?.name !== name) return;
      open.pop();
      if (name === 'a') flushInner();
      else if (name === 'sup') blocks.raise(false);
      else if (name === 'td' || name === 'th') blocks.closeCell();
      else if (name === 'tr') blocks.closeRow();
      else if (name === 'table')
        blocks.closeTable(page ? (inCell) => (isMenu(sumOf(inCell)) ? [] : inCell) : undefined);
      else if (CONTAINERS.has(name)) {
        boundary();
        const within = { chars: chars - start.chars, linked: linked - start.linked };
        if (page && (isMenu(within) || isTitleOf(gone - start.gone, within))) {
          // It has no weight on what is around it.
          gone += within.chars;
          ({ chars, linked } = start);
          for (const block of blocks.done.splice(start.blocks)) if (block.title) blocks.done.push(block);
        }
      } else if (PARAGRAPHS.has(name)) boundary();
      blocks.link = start.link;
      blocks.place = start.article;
    },
  });
  parser.write(html);
  parser.end();
  flushInner();
  const all = blocks.close();
  if (!page) return textOf(all);
  const kept = all.filter((block) => block.title || block.text === '' || !isMenu(sumOf([block])));
  const read = ofArticle(kept, articles);
  return textOf(read.some(({ text }) => text !== '') ? read : all);
}

function isDropped(name: string, attributes: Readonly<Record<string, string>>, page: boolean, withinArticle: boolean) {
  if (DROPPED.has(name) || 'hidden' in attributes || HIDDEN.test(attributes['style'] ?? '')) return true;
  if (!page) return false;
  if (ROLES.has(attributes['role'] ?? '')) return true;
  // The footer of a page, not of the article; header and footer as LibreOffice writes them.
  if (name === 'footer') return !withinArticle;
  return name === 'div' && (attributes['title'] === 'header' || attributes['title'] === 'footer');
}
