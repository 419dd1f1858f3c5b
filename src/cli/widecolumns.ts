import { basename } from 'node:path';
import type { Codebook, Entry } from '../gather/codebook.js';
import type { WideRow } from '../gather/wide.js';
import type { Column } from '../output/columns.js';
import { grouped } from '../output/grouped.js';
import type { ScreenColumn } from '../output/layout.js';
import { printable } from '../output/printable.js';
import { titleOf, type Language } from '../output/table.js';

/** Which row it is. */
const ROW: readonly Column<WideRow>[] = [
  { name: 'source', vi: 'Nguồn', description: 'file it was read from', type: 'string', get: (row) => row.source },
  {
    name: 'subject',
    vi: 'Đối tượng',
    description: 'who or where it is about',
    type: 'string',
    nullable: true,
    get: (row) => row.subject,
  },
  {
    name: 'period',
    vi: 'Kỳ',
    description: 'the time it is about',
    type: 'string',
    nullable: true,
    get: (row) => row.period,
  },
  {
    name: 'periodStart',
    vi: 'Từ ngày',
    description: 'first day of the period',
    type: 'date',
    nullable: true,
    get: (row) => row.periodStart,
  },
  {
    name: 'periodEnd',
    vi: 'Đến ngày',
    description: 'last day of the period',
    type: 'date',
    nullable: true,
    get: (row) => row.periodEnd,
  },
];

/** Heads that no indicator may have. */
export const TAKEN: readonly string[] = [...ROW.map(({ name }) => name), 'missing', 'conflicts', 'doubts'];

/** Which row it is, a column for each entry, and what to look at. */
export function wideColumns(codebook: Codebook): Column<WideRow>[] {
  return [
    ...ROW,
    ...codebook.map((entry): Column<WideRow> => {
      const description = entry.unit ?? 'in any unit';
      const { name } = entry;
      const get = ({ cells }: WideRow) => cells.get(entry)?.value ?? null;
      return { name, vi: name, description, type: 'decimal', nullable: true, get };
    }),
    {
      name: 'missing',
      vi: 'Không thấy',
      description: 'how many indicators were not found',
      type: 'integer',
      get: ({ cells }) => codebook.length - cells.size,
    },
    {
      name: 'conflicts',
      vi: 'Mâu thuẫn',
      description: 'all values that are stated',
      type: 'string',
      nullable: true,
      get: (row) => conflictsOf(row),
    },
    {
      name: 'doubts',
      vi: 'Cần kiểm tra',
      description: 'what to check by hand',
      type: 'string',
      nullable: true,
      get: (row) => doubtsOf(row),
    },
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
export function wideScreen(codebook: Codebook, headers: Language | undefined): ScreenColumn<WideRow>[] {
  const columns = wideColumns(codebook);
  const head = (name: string) =>
    titleOf(
      columns.find((column) => column.name === name)!,
      headers,
    );
  return [
    { head: head('source'), rank: 0, least: 10, cell: ({ source }) => printable(basename(source)) },
    { head: head('subject'), rank: 2, least: 10, cell: ({ subject }) => printable(subject ?? '') },
    {
      head: head('period'),
      rank: 1,
      least: 10,
      cell: ({ period }) => printable(period ?? ''),
      paint: ({ periodInherited }, colours) => (periodInherited ? colours.doubt : (text) => text),
    },
    ...codebook.map((entry, i) => entryColumn(entry, 3 + i)),
    {
      head: head('missing'),
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
