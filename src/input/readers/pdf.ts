import { getDocumentProxy } from 'unpdf';
import type { Document } from '../document.js';
import { InputFault, orDamaged } from '../fault.js';
import { flowOf, type Piece } from './flow.js';
import { rowsOf, type Item, type Row } from './lines.js';
import { withoutMargins } from './margins.js';

const WHAT = 'PDF';

/** A PDF with text in it: paragraphs joined from their lines, tables as tab-separated rows, and where each page starts. */
export async function readPdf(source: string, bytes: Uint8Array): Promise<Document> {
  if (!hasEnd(bytes)) throw new InputFault('damaged', WHAT);
  const pages = await orDamaged(WHAT, () => withoutStrays(() => pagesOf(bytes)));
  const rows = withoutMargins(pages);
  const empty = rows.filter((page) => page.length === 0).length;
  if (empty > 0 && empty >= rows.length / 2) throw new InputFault('scanned', `${empty} of ${rows.length} pages`);
  return { source, ...assembled(flowOf(rows), rows.length) };
}

const END_WITHIN = 2_048;

/** Whether the end of the file is there: what is left of a file cut short would be taken for the whole. */
function hasEnd(bytes: Uint8Array): boolean {
  const end = bytes.subarray(-END_WITHIN);
  const text = Buffer.from(end.buffer, end.byteOffset, end.byteLength).toString('latin1');
  return text.includes('%%EOF') || text.includes('startxref');
}

/**
 * What `read` gives. Of a damaged page tree the library leaves promises that fail where nobody listens: Node would end
 * the program for one, in the middle of a folder.
 */
async function withoutStrays<T>(read: () => Promise<T>): Promise<T> {
  process.on('unhandledRejection', ignore);
  try {
    return await read();
  } finally {
    // Those of the last moment are told at the end of the turn.
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    process.off('unhandledRejection', ignore);
  }
}

function ignore(): void {}

async function pagesOf(bytes: Uint8Array): Promise<Row[][]> {
  // A copy: the library keeps what it is given.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, isEvalSupported: false }).catch((error) => {
    throw (error as Error).name === 'PasswordException' ? new InputFault('encrypted', WHAT) : error;
  });
  try {
    const pages: Row[][] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(rowsOf(items.flatMap((item) => ('str' in item ? [asItem(item)] : []))));
      page.cleanup();
    }
    return pages;
  } finally {
    await pdf.loadingTask.destroy();
  }
}

function asItem({ str, transform, width }: { str: string; transform: number[]; width: number }): Item {
  const [, slope = 0, c = 0, d = 0, x = 0, y = 0] = transform;
  return { text: str, x, y, width, size: Math.hypot(c, d), level: Math.abs(slope) < 0.01 };
}

function assembled(paragraphs: readonly (readonly Piece[])[], count: number): { text: string; pages: number[] } {
  const parts: string[] = [];
  const pages: number[] = [];
  let length = 0;
  const put = (text: string) => {
    parts.push(text);
    length += text.length;
  };
  for (const pieces of paragraphs) {
    if (length > 0) put('\n');
    pieces.forEach(({ text, page }, i) => {
      if (i > 0) put(' ');
      while (pages.length <= page) pages.push(length);
      put(text.normalize('NFC'));
    });
  }
  while (pages.length < count) pages.push(length);
  return { text: parts.join(''), pages };
}
