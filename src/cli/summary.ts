import { summary, type SummaryRow } from '../gather/summary.js';
import type { Column } from '../output/columns.js';
import { grouped } from '../output/grouped.js';
import type { ScreenColumn } from '../output/layout.js';
import { printable } from '../output/printable.js';
import { changeOf, rangeOf, unitOf } from '../output/reading.js';
import { titleOf, type Language } from '../output/table.js';
import { runGathering, type GatherCommand } from './gather.js';
import type { Process } from './process.js';

const COLUMNS: readonly Column<SummaryRow>[] = [
  {
    name: 'indicator',
    vi: 'Chỉ tiêu',
    description: 'what is measured',
    type: 'string',
    nullable: true,
    get: (row) => row.indicator,
  },
  { name: 'kind', vi: 'Loại', description: 'sort of quantity', type: 'string', get: (row) => row.kind },
  { name: 'unit', vi: 'Đơn vị tính', description: 'unit without magnitude', type: 'string', get: (row) => row.unit },
  {
    name: 'per',
    vi: 'Tính trên mỗi',
    description: 'denominator of a rate',
    type: 'string',
    nullable: true,
    get: (row) => row.per,
  },
  {
    name: 'change',
    vi: 'Tăng/giảm',
    description: 'increase or decrease; empty for levels',
    type: 'string',
    nullable: true,
    get: (row) => row.change,
  },
  { name: 'figures', vi: 'Số lần nêu', description: 'how many figures', type: 'integer', get: (row) => row.figures },
  {
    name: 'reports',
    vi: 'Số báo cáo',
    description: 'how many reports have them',
    type: 'integer',
    get: (row) => row.reports,
  },
  {
    name: 'total',
    vi: 'Tổng',
    description: 'sum, where one says something',
    type: 'decimal',
    nullable: true,
    get: (row) => row.total,
  },
  {
    name: 'least',
    vi: 'Nhỏ nhất',
    description: 'least value',
    type: 'decimal',
    nullable: true,
    get: (row) => row.least,
  },
  {
    name: 'greatest',
    vi: 'Lớn nhất',
    description: 'greatest value',
    type: 'decimal',
    nullable: true,
    get: (row) => row.greatest,
  },
  {
    name: 'ranges',
    vi: 'Số khoảng',
    description: 'ranges among them, in no total',
    type: 'integer',
    get: (row) => row.ranges,
  },
  {
    name: 'flagged',
    vi: 'Cần kiểm tra',
    description: 'figures to check by hand',
    type: 'integer',
    get: (row) => row.flagged,
  },
];

/** What a person sees: least and greatest in one, the direction of a change before its unit. */
function screen(headers: Language | undefined): ScreenColumn<SummaryRow>[] {
  const head = (name: string) =>
    titleOf(
      COLUMNS.find((column) => column.name === name)!,
      headers,
    );
  const paint: ScreenColumn<SummaryRow>['paint'] = ({ kind }, colours) => colours[kind];
  return [
    { head: head('indicator'), rank: 0, least: 20, cell: ({ indicator }) => printable(indicator ?? '—') },
    { head: head('figures'), rank: 2, right: true, cell: (row) => String(row.figures) },
    { head: head('reports'), rank: 5, right: true, cell: (row) => String(row.reports) },
    { head: head('total'), rank: 3, right: true, cell: ({ total }) => (total === null ? '' : grouped(total)), paint },
    { head: `${head('least')} – ${head('greatest')}`, rank: 4, right: true, cell: ends, paint },
    {
      head: head('unit'),
      rank: 1,
      least: 8,
      cell: (row) => printable([changeOf(row), unitOf(row)].filter(Boolean).join(' ')),
      paint,
    },
    { head: head('flagged'), rank: 6, right: true, cell: (row) => String(row.flagged) },
  ];
}

function ends({ least, greatest }: SummaryRow): string {
  return least !== null && least === greatest ? grouped(least) : rangeOf(least, greatest);
}

/** Writes a row for each indicator, unit and direction of change. Resolves to the exit code. */
export function runSummary(command: GatherCommand, process: Process): Promise<number> {
  return runGathering(command, process, { columns: COLUMNS, screen, ...summary() });
}
