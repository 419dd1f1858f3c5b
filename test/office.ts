import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { folder } from './solieu.js';

/** A cell as LibreOffice understood it. */
export interface OfficeCell {
  /** `float`, `date`, `string`, ... */
  readonly type: string;
  /** The number or the day; for text the text. */
  readonly value: string;
  /** What the user sees. */
  readonly shown: string;
  readonly formula: boolean;
}

export interface OfficeFile {
  readonly sheets: Readonly<Record<string, (OfficeCell | null)[][]>>;
  /** The whole document, flat. */
  readonly xml: string;
}

export const hasOffice = spawnSync('soffice', ['--version']).status === 0;

/** The file as LibreOffice opens it; `filter` says how, for a CSV. */
export function openedByOffice(file: string, filter: readonly string[] = []): OfficeFile {
  const home = folder({});
  const args = [`-env:UserInstallation=file://${home}/profile`, '--headless', ...filter];
  spawnSync('soffice', [...args, '--convert-to', 'fods', '--outdir', home, basename(file)], { cwd: dirname(file) });
  const xml = readFileSync(join(home, `${basename(file, extname(file))}.fods`), 'utf8');
  const sheets = [...xml.matchAll(/<table:table table:name="([^"]*)"([\s\S]*?)<\/table:table>/g)];
  return { xml, sheets: Object.fromEntries(sheets.map(([, name, body]) => [name, rowsOf(body!)])) };
}

function rowsOf(body: string): (OfficeCell | null)[][] {
  const rows = [...body.matchAll(/<table:table-row[^>]*?(?:\/>|>([\s\S]*?)<\/table:table-row>)/g)];
  const cells = rows.map(([, row = '']) => cellsOf(row));
  return cells.filter((row) => row.some((cell) => cell !== null));
}

function cellsOf(row: string): (OfficeCell | null)[] {
  const cells = [...row.matchAll(/<table:table-cell([^>]*?)(?:\/>|>([\s\S]*?)<\/table:table-cell>)/g)];
  return cells.flatMap(([, attributes = '', content = '']) => {
    const attribute = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1];
    const repeated = Number(attribute('table:number-columns-repeated') ?? 1);
    const type = attribute('office:value-type');
    // Empty cells to the end of the sheet are one.
    if (type === undefined) return Array<null>(Math.min(repeated, 100)).fill(null);
    const shown = [...content.matchAll(/<text:p>([\s\S]*?)<\/text:p>|<text:p\/>/g)]
      .map(([, text = '']) => plainText(text))
      .join('\n');
    const value = attribute('office:value') ?? attribute('office:date-value') ?? shown;
    const cell = { type, value, shown, formula: attributes.includes('table:formula=') };
    return Array.from({ length: repeated }, () => cell);
  });
}

function plainText(xml: string): string {
  return xml
    .replace(/<text:s(?: text:c="(\d+)")?\/>/g, (_, count) => ' '.repeat(Number(count ?? 1)))
    .replace(/<text:tab\/>/g, '\t')
    .replace(/<[^>]*>/g, '')
    .replace(/&#x([0-9a-f]+);|&#(\d+);/gi, (_, hex, decimal) =>
      String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
    )
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}
