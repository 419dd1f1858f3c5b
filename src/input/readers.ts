import { extname } from 'node:path';
import { repaired, type DecodeOptions } from './decode.js';
import type { Document } from './document.js';
import { InputFault } from './fault.js';
import { either, hasMember, hasStream, isCutShort, isXmlWorkbook, opensWith, type Recognise } from './recognise.js';
import { readText } from './readers/text.js';

export interface Reader {
  /** Endings of the files that a folder gives to this reader. */
  readonly extensions: readonly string[];
  /** One line for the help and the README. */
  readonly description: string;
  /** Whether the bytes are this format, whatever the file is called. Without it the ending decides. */
  readonly recognises?: Recognise;
  /** Whether a file of such an ending is read here though it is not recognised: the format needs no mark. */
  readonly unmarked?: boolean;
  /** Text as it stands: `readBytes` mends what was misread before. @throws InputFault when it is not what the reader reads. */
  read(source: string, bytes: Uint8Array, options?: DecodeOptions): Document | Promise<Document>;
}

/** Every input format; `--input-format` takes its keys. A reader's module loads when a file needs it. */
export const READERS = {
  // No .csv or .tsv: in a folder of reports they are tables that this program wrote; named, they are read.
  text: { extensions: ['.txt', '.md'], description: 'plain text', unmarked: true, read: readText },
  html: {
    extensions: ['.html', '.htm', '.xhtml'],
    description: 'web page: its article, not its menus',
    recognises: opensWith(
      /^(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[^])*-->\s*)*<(?:!doctype html|html|head|body|meta)\b/i,
    ),
    unmarked: true,
    read: async (source, bytes, options) => (await import('./readers/html.js')).readHtml(source, bytes, options),
  },
  docx: {
    extensions: ['.docx', '.docm'],
    description: 'Word document, with footnotes',
    recognises: hasMember('word/document'),
    read: async (source, bytes) => (await import('./readers/docx.js')).readDocx(source, bytes),
  },
  doc: {
    extensions: ['.doc'],
    description: 'document of Word 97 to 2003',
    recognises: hasStream('WordDocument'),
    read: async (source, bytes) => (await import('./readers/doc.js')).readDoc(source, bytes),
  },
  odt: {
    extensions: ['.odt'],
    description: 'LibreOffice document',
    recognises: hasMember('mimetype', 'application/vnd.oasis.opendocument.text'),
    read: async (source, bytes) => (await import('./readers/opendocument.js')).readOdt(source, bytes),
  },
  fodt: {
    extensions: ['.fodt'],
    description: 'LibreOffice document as one XML file',
    recognises: opensWith(/^(?:<\?xml[^>]*>\s*)?<office:document\b[^]*opendocument\.text/i),
    read: async (source, bytes) => (await import('./readers/opendocument.js')).readFodt(source, bytes),
  },
  rtf: {
    extensions: ['.rtf'],
    description: 'rich text',
    recognises: opensWith(/^\{\\rtf/),
    read: async (source, bytes) => (await import('./readers/rtf.js')).readRtf(source, bytes),
  },
  pdf: {
    extensions: ['.pdf'],
    description: 'PDF with a text layer; scans are refused in words',
    recognises: opensWith(/^(?:[^]{0,900}\n)?%PDF-/),
    read: async (source, bytes) => (await import('./readers/pdf.js')).readPdf(source, bytes),
  },
  xlsx: {
    extensions: ['.xlsx', '.xlsm', '.xlsb'],
    description: 'Excel workbook: every sheet that is not hidden',
    recognises: hasMember('xl/workbook'),
    read: async (source, bytes) => (await import('./readers/sheets.js')).readSheets(source, bytes),
  },
  xls: {
    extensions: ['.xls'],
    description: 'workbook of Excel 97 to 2003',
    recognises: either(hasStream('Workbook', 'Book'), isXmlWorkbook),
    read: async (source, bytes) => (await import('./readers/sheets.js')).readSheets(source, bytes),
  },
  ods: {
    extensions: ['.ods'],
    description: 'LibreOffice spreadsheet',
    recognises: hasMember('mimetype', 'application/vnd.oasis.opendocument.spreadsheet'),
    read: async (source, bytes) => (await import('./readers/sheets.js')).readSheets(source, bytes),
  },
} as const satisfies Record<string, Reader>;

export type InputFormat = keyof typeof READERS;

export const INPUT_FORMATS = Object.keys(READERS).filter((key): key is InputFormat => key in READERS);

/** Endings that some reader claims. */
export const EXTENSIONS: readonly string[] = Object.values(READERS).flatMap(({ extensions }) => extensions);

const ALL: readonly Reader[] = Object.values(READERS);

/** The reader that recognises the bytes. @throws InputFault `encrypted` for an Office document that is locked whole. */
export function recognised(bytes: Uint8Array): Reader | undefined {
  if (isLocked(bytes)) throw new InputFault('encrypted', 'Office document');
  return ALL.find((reader) => reader.recognises?.(bytes));
}

const isLocked = hasStream('EncryptedPackage');

export interface ReadOptions extends DecodeOptions {
  /** What the bytes are read as, whatever they are. */
  readonly format?: InputFormat | undefined;
  /** What it ends in, where its name does not say: `.txt` of `a.txt.gz`. */
  readonly ending?: string | undefined;
}

/**
 * Reads a file as what its bytes are, then as what its ending says, then as text; or as `format`, whatever it is. Its
 * paragraphs that were read in a wrong encoding before, as those in the font .VnTime, are mended.
 *
 * @throws InputFault when it is none of these.
 */
export async function readBytes(source: string, bytes: Uint8Array, options: ReadOptions = {}): Promise<Document> {
  const document = await readAs(source, bytes, options);
  return document.damaged ? document : { source, ...(await repaired(document.text, document.pages)) };
}

/** Whether bytes that begin like this are read as plain text. */
export function isText(source: string, head: Uint8Array, { format, ending }: ReadOptions): boolean {
  if (format !== undefined) return format === 'text';
  const named: Reader = byEnding(ending ?? extname(source)) ?? READERS.text;
  return named === READERS.text && !isLocked(head) && !ALL.some((reader) => reader.recognises?.(head));
}

async function readAs(
  source: string,
  bytes: Uint8Array,
  { format, ending, ...options }: ReadOptions,
): Promise<Document> {
  if (format !== undefined) return READERS[format].read(source, bytes, options);
  const known = recognised(bytes);
  if (known) return known.read(source, bytes, options);
  const named: Reader = byEnding(ending ?? extname(source)) ?? READERS.text;
  if (bytes.length === 0 && !named.unmarked) throw new InputFault('empty');
  if (named.unmarked) return named.read(source, bytes, options);
  // Its own reader finds the words for what is missing.
  if (isCutShort(bytes)) return named.read(source, bytes, options);
  try {
    // Many a .xls is a table in plain text.
    return await READERS.text.read(source, bytes, options);
  } catch (fault) {
    if (!(fault instanceof InputFault)) throw fault;
    throw new InputFault('mismatched', fault.code === 'binary' ? fault.detail : 'nothing that is known');
  }
}

function byEnding(ending: string): Reader | undefined {
  return ALL.find(({ extensions }) => extensions.includes(ending.toLowerCase()));
}
