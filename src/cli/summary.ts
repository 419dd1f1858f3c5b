import { summary, type SummaryRow } from '../gather/summary.js';
import type { Column } from '../output/columns.js';
import { grouped } from '../output/grouped.js';
import type { ScreenColumn } from '../output/layout.js';
import { printable } from '../output/printable.js';
import { changeOf, rangeOf, unitOf } from '../output/reading.js';
import { runGathering, type GatherCommand } from './gather.js';
import type { Process } from './process.js';

const COLUMNS: readonly Column<SummaryRow>[] = [
  { name: 'indicator', description: 'what is measured', type: 'string', get: (row) => row.indicator },
  { name: 'kind', description: 'sort of quantity', type: 'string', get: (row) => row.kind },
  { name: 'unit', description: 'unit without magnitude', type: 'string', get: (row) => row.unit },
  { name: 'per', description: 'denominator of a rate', type: 'string', get: (row) => row.per },
  { name: 'change', description: 'increase or decrease; empty for levels', type: 'string', get: (row) => row.change },
  { name: 'figures', description: 'how many figures', type: 'integer', get: (row) => row.figures },
  { name: 'reports', description: 'how many reports have them', type: 'integer', get: (row) => row.reports },
  { name: 'total', description: 'sum, where one says something', type: 'decimal', get: (row) => row.total },
  { name: 'least', description: 'least value', type: 'decimal', get: (row) => row.least },
  { name: 'greatest', description: 'greatest value', type: 'decimal', get: (row) => row.greatest },
  { name: 'ranges', description: 'ranges among them, in no total', type: 'integer', get: (row) => row.ranges },
  { name: 'flagged', description: 'figures to check by hand', type: 'integer', get: (row) => row.flagged },
];

const SCREEN: readonly ScreenColumn<SummaryRow>[] = [
  { head: 'indicator', rank: 0, least: 20, cell: ({ indicator }) => printable(indicator ?? '—') },
  { head: 'figures', rank: 2, right: true, cell: (row) => String(row.figures) },
  { head: 'reports', rank: 5, right: true, cell: (row) => String(row.reports) },
  {
    head: 'total',
    rank: 3,
    right: true,
    cell: ({ total }) => (total === null ? '' : grouped(total)),
    paint: ({ kind }, colours) => colours[kind],
  },
  {
    head: 'range',
    rank: 4,
    right: true,
    cell: ({ least, greatest }) => (least === greatest && least !== null ? grouped(least) : rangeOf(least, greatest)),
    paint: ({ kind }, colours) => colours[kind],
  },
  {
    head: 'unit',
    rank: 1,
    least: 8,
    cell: (row) => printable([changeOf(row), unitOf(row)].filter(Boolean).join(' ')),
    paint: ({ kind }, colours) => colours[kind],
  },
  { head: 'flagged', rank: 6, right: true, cell: (row) => String(row.flagged) },
];

/** Writes a row for each indicator, unit and direction of change. Resolves to the exit code. */
export function runSummary(command: GatherCommand, process: Process): Promise<number> {
  return runGathering(command, process, { columns: COLUMNS, screen: SCREEN, ...summary() });
}
