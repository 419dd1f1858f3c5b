import { basename, resolve } from 'node:path';
import { CodebookFault, readCodebook, type Codebook, type Entry } from '../gather/codebook.js';
import { wide, type WideRow } from '../gather/wide.js';
import type { Column } from '../output/columns.js';
import { grouped } from '../output/grouped.js';
import type { ScreenColumn } from '../output/layout.js';
import { printable } from '../output/printable.js';
import { ROW_FORMATS } from '../output/rows.js';
import type { Format } from '../output/writers.js';
import { runGathering, type GatherCommand } from './gather.js';
import { MESSAGES, UsageFault } from './messages.js';
import { parseName } from './options.js';
import type { Process } from './process.js';
import { readYaml } from './yaml.js';

export interface CodebookCommand extends Omit<GatherCommand, 'format'> {
  readonly format?: Format;
  /** A file of indicators that the user follows. */
  readonly codebook: string;
}

/** Which row it is. */
const ROW: readonly Column<WideRow>[] = [
  { name: 'source', description: 'file it was read from', type: 'string', get: (row) => row.source },
  { name: 'subject', description: 'who or where it is about', type: 'string', get: (row) => row.subject },
  { name: 'period', description: 'the time it is about', type: 'string', get: (row) => row.period },
  { name: 'periodStart', description: 'first day of the period', type: 'date', get: (row) => row.periodStart },
  { name: 'periodEnd', description: 'last day of the period', type: 'date', get: (row) => row.periodEnd },
];

/** Heads that no indicator may have. */
export const TAKEN: readonly string[] = [...ROW.map(({ name }) => name), 'missing', 'conflicts', 'doubts'];

/** Writes a row for each report, subject and period, with a column for each indicator. Resolves to the exit code. */
export async function runCodebook({ format, ...command }: CodebookCommand, process: Process): Promise<number> {
  const rowFormat = format && parseName('--format', ROW_FORMATS)(format);
  const codebook = await loadCodebook(resolve(process.cwd(), command.codebook));
  const table = wide(codebook);
  return runGathering({ ...command, ...(rowFormat && { format: rowFormat }) }, process, {
    columns: columnsOf(codebook),
    screen: screenOf(codebook),
    ...table,
    words: () => wordsOf(codebook, table.rows()),
  });
}

async function loadCodebook(file: string): Promise<Codebook> {
  const value = await readYaml('--codebook', file);
  try {
    return readCodebook(value, TAKEN);
  } catch (error) {
    if (error instanceof CodebookFault) throw new UsageFault(MESSAGES.badOwn('--codebook', file, error.message));
    throw error;
  }
}

function columnsOf(codebook: Codebook): Column<WideRow>[] {
  return [
    ...ROW,
    ...codebook.map((entry): Column<WideRow> => {
      const description = entry.unit ?? 'in any unit';
      return { name: entry.name, description, type: 'decimal', get: ({ cells }) => cells.get(entry)?.value ?? null };
    }),
    {
      name: 'missing',
      description: 'how many indicators were not found',
      type: 'integer',
      get: ({ cells }) => codebook.length - cells.size,
    },
    { name: 'conflicts', description: 'all values that are stated', type: 'string', get: (row) => conflictsOf(row) },
    { name: 'doubts', description: 'what to check by hand', type: 'string', get: (row) => doubtsOf(row) },
  ];
}

/** `Dư nợ: 5000000 | 6500000; Nợ xấu: 0.3 | 0.5` */
function conflictsOf({ cells }: WideRow): string | null {
  const conflicts = Array.from(cells, ([{ name }, { conflict }]) => (conflict === null ? '' : `${name}: ${conflict}`));
  return conflicts.filter(Boolean).join('; ') || null;
}

/** `Dư nợ: over inherited_unit; period: inherited_period` */
function doubtsOf({ cells, periodInherited }: WideRow): string | null {
  const doubts = Array.from(cells, ([{ name }, cell]) =>
    cell.doubts.length ? `${name}: ${cell.doubts.join(' ')}` : '',
  );
  return [...doubts, periodInherited ? 'period: inherited_period' : ''].filter(Boolean).join('; ') || null;
}

/** What a person sees: file names without their folders, `!` before a conflict and `?` before a doubt. */
function screenOf(codebook: Codebook): ScreenColumn<WideRow>[] {
  return [
    { head: 'source', rank: 0, least: 10, cell: ({ source }) => printable(basename(source)) },
    { head: 'subject', rank: 2, least: 10, cell: ({ subject }) => printable(subject ?? '') },
    {
      head: 'period',
      rank: 1,
      least: 10,
      cell: ({ period }) => printable(period ?? ''),
      paint: ({ periodInherited }, colours) => (periodInherited ? colours.doubt : (text) => text),
    },
    ...codebook.map((entry, i) => entryColumn(entry, 3 + i)),
    {
      head: 'missing',
      rank: 3 + codebook.length,
      right: true,
      cell: ({ cells }) => String(codebook.length - cells.size),
    },
  ];
}

function entryColumn(entry: Entry, rank: number): ScreenColumn<WideRow> {
  return {
    head: printable(entry.name),
    rank,
    right: true,
    cell: ({ cells }) => {
      const cell = cells.get(entry);
      if (!cell) return '';
      const mark = cell.conflict !== null ? '! ' : cell.doubts.length > 0 ? '? ' : '';
      return `${mark}${cell.value === null ? '–' : grouped(cell.value)}`;
    },
    paint: ({ cells }, colours) => {
      const cell = cells.get(entry);
      if (cell && cell.conflict !== null) return colours.rejected;
      return cell && cell.doubts.length > 0 ? colours.doubt : (text) => text;
    },
  };
}

function wordsOf(codebook: Codebook, rows: readonly WideRow[]): string[] {
  const found = rows.flatMap(({ cells }) => [...cells.values()]);
  const nowhere = codebook.filter((entry) => !rows.some(({ cells }) => cells.has(entry)));
  return [
    MESSAGES.codebook(
      found.filter(({ conflict }) => conflict !== null).length,
      found.filter(({ doubts }) => doubts.length > 0).length,
      codebook.length * rows.length - found.length,
      nowhere.map(({ name }) => printable(name)),
    ),
  ];
}
