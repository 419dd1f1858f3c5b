import { CFB, read, type WorkBook, type WorkSheet } from '@e965/xlsx';
import type { Document } from '../document.js';
import { InputFault, orDamaged } from '../fault.js';
import { checkInflation, documentMembers, isZip } from '../zip.js';
import { isCut, isOle, streamsOf } from '../ole.js';
import { isXmlWorkbook } from '../recognise.js';
import { cellText, type SheetCell } from './cells.js';

const WHAT = 'spreadsheet';

/** Every sheet that is not hidden: its name, then its rows, cells parted by tabs. */
export async function readSheets(source: string, bytes: Uint8Array): Promise<Document> {
  const workbook = await orDamaged(WHAT, () => {
    let book = bytes;
    if (isZip(bytes)) {
      // The library unpacks them all.
      checkInflation(documentMembers(WHAT, bytes));
    } else if (isOle(bytes)) book = bookOf(bytes);
    else if (!isXmlWorkbook(bytes)) throw new InputFault('damaged', WHAT);
    return silently(() => read(book, { type: 'array', dense: true, cellDates: true, cellNF: true, UTC: true }));
  });
  const sheets = workbook.SheetNames.filter((_, i) => !workbook.Workbook?.Sheets?.[i]?.Hidden);
  const texts = sheets.map((name) => sheetText(name, workbook.Sheets[name]));
  return { source, text: texts.join('\n\n').normalize('NFC') };
}

/** The stream that holds the workbook. Of those beside it, its properties, the library believes whatever length they state. */
function bookOf(bytes: Uint8Array): Uint8Array {
  const streams = streamsOf(bytes);
  if (streams.has('EncryptedPackage')) throw new InputFault('encrypted', WHAT);
  const name = streams.has('Workbook') ? 'Workbook' : 'Book';
  const content = isCut(bytes, name) ? undefined : CFB.find(CFB.read(bytes, { type: 'array' }), name)?.content;
  if (!content) throw new InputFault('damaged', WHAT);
  return Uint8Array.from(content);
}

/** The library prints what it wonders at; and it says of a locked file that it is one. */
function silently(work: () => WorkBook): WorkBook {
  const { error } = console;
  console.error = () => {};
  try {
    return work();
  } catch (fault) {
    if (/password|encrypt/i.test(String(fault))) throw new InputFault('encrypted', WHAT);
    throw fault;
  } finally {
    console.error = error;
  }
}

function sheetText(name: string, sheet: WorkSheet | undefined): string {
  const data: readonly (readonly (SheetCell | undefined)[] | undefined)[] = sheet?.['!data'] ?? [];
  checkExtent(data);
  const rows = Array.from(data, (cells) => Array.from(cells ?? [], cellText));
  spread(rows, sheet);
  const first = rows.reduce((least, row) => {
    const at = row.findIndex((cell) => cell !== '');
    return at < 0 ? least : Math.min(least, at);
  }, Infinity);
  const lines = rows.map((row) => {
    const cells = row.slice(first);
    while (cells.at(-1) === '') cells.pop();
    const written = cells.filter((cell) => cell !== '');
    return written.length === 1 ? written[0]! : cells.join('\t');
  });
  const text = lines.join('\n');
  return [name, text.replace(/\n{3,}/g, '\n\n').replace(/^\n+|(?<!\n)\n+$/g, '')].join('\n\n').trimEnd();
}

/** Rows of the largest sheet that a program makes. */
const MOST_ROWS = 2 ** 20;
/** A cell far to the right makes thousands of empty ones before it, in every row. */
const MOST_CELLS = 20_000_000;

/** @throws InputFault `damaged` or `inflated` for a sheet that states rows or cells that no report has. */
function checkExtent(data: readonly (readonly unknown[] | undefined)[]): void {
  if (data.length > MOST_ROWS) throw new InputFault('damaged', WHAT);
  let cells = 0;
  for (const row of data) cells += row?.length ?? 0;
  if (cells > MOST_CELLS) throw new InputFault('inflated', `more than ${MOST_CELLS / 1e6} million cells`);
}

// 12.450,5 | -3 | 2,1% | not the year 2024
const NUMBER = /^-?(?!(?:19|20)\d\d$)[\d.,]*\d%?$/;

/** A head that spans columns stands over each of them; a title that spans the sheet is but a line. */
function spread(rows: string[][], sheet: WorkSheet | undefined): void {
  const body = rows.findIndex((row) => row.some((cell) => NUMBER.test(cell)));
  for (const { s: start, e: end } of sheet?.['!merges'] ?? []) {
    const row = rows[start.r];
    const head = row?.[start.c];
    if (!row || !head || start.c === end.c || (body >= 0 && start.r >= body)) continue;
    if (row.filter((cell) => cell !== '').length === 1) continue;
    for (let column = start.c + 1; column <= Math.min(end.c, start.c + WIDEST); column++) row[column] = head;
  }
}

const WIDEST = 100;
