import { join } from 'node:path';
import type { Figure } from '../src/figure.js';
import { COLUMNS, type Column } from '../src/output/columns.js';
import { fileSink } from '../src/output/file.js';
import type { Sink } from '../src/output/sink.js';
import type { Loss, Table, TableOptions } from '../src/output/table.js';
import { WRITERS, type Format } from '../src/output/writers.js';
import { folder } from './solieu.js';

export const only = (...names: string[]): Column[] => COLUMNS.filter(({ name }) => names.includes(name));

export function lossless({ column, code }: Loss): never {
  throw new Error(`${column}: ${code}`);
}

/** A new file of a format, with these figures. */
export async function tableFile(
  format: Format,
  figures: readonly Figure[],
  columns: readonly Column[] = COLUMNS,
  options: Partial<TableOptions> = {},
): Promise<string> {
  const file = join(folder({}), `bang${WRITERS[format].extensions[0]}`);
  await fillFile(file, figures, (sink) => WRITERS[format].open(sink, columns, { onLoss: lossless, ...options }));
  return file;
}

export async function fillFile(
  file: string,
  figures: readonly Figure[],
  open: (sink: Sink) => Promise<Table>,
): Promise<void> {
  const sink = await fileSink(file);
  const table = await open(sink);
  await table.write(figures, { source: 'bao-cao.txt', text: '' });
  await table.close();
  await sink.close();
}
