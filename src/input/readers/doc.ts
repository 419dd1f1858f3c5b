import WordExtractor from 'word-extractor';
import type { Document } from '../document.js';
import { InputFault, orDamaged } from '../fault.js';
import { isCut, isOle, streamStart } from '../ole.js';

const WHAT = 'old Word document, doc';

/** What the library's own types leave out: the options of each part. */
type Parts = Record<'getBody' | 'getTextboxes' | 'getFootnotes' | 'getEndnotes', (options: object) => string>;

/** A document of Word 97 to 2003: its text, a tab between the cells of a table, notes at the end. */
export async function readDoc(source: string, bytes: Uint8Array): Promise<Document> {
  const text = await orDamaged(WHAT, async () => {
    if (!isOle(bytes)) throw new InputFault('damaged', WHAT);
    if (isLocked(bytes)) throw new InputFault('encrypted', WHAT);
    if (isCut(bytes, 'WordDocument')) throw new InputFault('damaged', WHAT);
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const document: Parts = await new WordExtractor().extract(buffer);
    // Quotation marks and dashes as they stand.
    const as = { filterUnicode: false };
    return [document.getBody(as), document.getTextboxes(as), document.getFootnotes(as), document.getEndnotes(as)];
  });
  return { source, text: text.map(linesOf).filter(Boolean).join('\n').normalize('NFC') };
}

/** The file information block ([MS-DOC] 2.5.2) says whether what follows is locked. */
function isLocked(bytes: Uint8Array): boolean {
  const start = streamStart(bytes, 'WordDocument') ?? bytes.length;
  return start + 12 <= bytes.length && ((bytes[start + 11] ?? 0) & 1) === 1;
}

// 1.<TAB>Trồng trọt | a)<TAB>… | -<TAB>…: a list mark and its tab, no two cells
const LIST_MARK = /^\s*(?:(?:\d{1,2}|[a-zđ]|[IVX]{1,5})(?:\.\d{1,2})*[.)]|[-+*•–])\t+(?=[^\t]*$)/iu;

function linesOf(text: string): string {
  const lines = text.split('\n').map((line) => line.replace(LIST_MARK, (mark) => mark.replace(/\t+/, ' ')));
  // A row ends with the tab of its last cell; a table ends where the tabs do.
  const isRow = (at: number) => lines[at]?.endsWith('\t') ?? false;
  const written = lines.map((line, i) => {
    if (!isRow(i)) return isRow(i - 1) ? `\n${line}` : line;
    if (isRow(i - 1)) return line.trimEnd();
    return `\n${isRow(i + 1) ? spread(line.slice(0, -1), lines[i + 1]!.slice(0, -1)) : line.trimEnd()}`;
  });
  return written
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/**
 * The first row of a table over the columns of the second, which is empty below what reaches down into it:
 * `Chỉ tiêu|Thực hiện|So sánh` over `|2023|2024|` is `Chỉ tiêu|Thực hiện|Thực hiện|So sánh`. How far each cell of the
 * first reaches is lost in the text; where it does not come out even the row stays as it is.
 */
function spread(first: string, second: string): string {
  const heads = first.split('\t');
  const columns = second.split('\t');
  const filled = columns.filter((cell) => cell !== '').length;
  const over = heads.length - (columns.length - filled);
  const width = filled / over;
  if (heads.length >= columns.length || over < 1 || !Number.isInteger(width)) return first.trimEnd();
  const cells: string[] = [];
  for (const head of heads) {
    const spans = columns[cells.length] === '' ? 1 : width;
    for (let i = 0; i < spans; i++) cells.push(head);
  }
  return cells.join('\t').trimEnd();
}
