import type { Decimal } from '../../figure.js';
import { titleOf, type Language } from '../table.js';
import type { Total } from '../totals.js';
import { decimalCell, numberCell, textCell, type Cell } from './cells.js';
import type { Head } from './sheet.js';
import { suffixOf, type Styles } from './styles.js';

interface TotalColumn {
  readonly name: string;
  readonly vi: string;
  readonly cell: (total: Total, styles: Styles) => Cell;
}

const TOTAL_COLUMNS: readonly TotalColumn[] = [
  { name: 'kind', vi: 'Loại', cell: ({ kind }) => textCell(kind) },
  { name: 'unit', vi: 'Đơn vị tính', cell: ({ unit }) => textCell(unit) },
  { name: 'per', vi: 'Tính trên mỗi', cell: ({ per }) => (per === null ? null : textCell(per)) },
  { name: 'levels', vi: 'Số giá trị', cell: ({ levels }) => numberCell(levels) },
  { name: 'sum', vi: 'Tổng', cell: (total, styles) => amountCell(total, total.sum, styles) },
  { name: 'min', vi: 'Nhỏ nhất', cell: (total, styles) => amountCell(total, total.min, styles) },
  { name: 'max', vi: 'Lớn nhất', cell: (total, styles) => amountCell(total, total.max, styles) },
  { name: 'ranges', vi: 'Số khoảng', cell: ({ ranges }) => numberCell(ranges) },
  { name: 'changes', vi: 'Số mức tăng, giảm', cell: ({ changes }) => numberCell(changes) },
];

function amountCell({ kind, unit, levels }: Total, value: Decimal | null, styles: Styles): Cell {
  return value === null || !levels ? null : decimalCell(value, styles, suffixOf(kind, unit));
}

export function totalHeads(headers: Language | undefined): Head[] {
  return TOTAL_COLUMNS.map((column) => ({ title: titleOf(column, headers), width: 20 }));
}

export function totalCells(total: Total, styles: Styles): Cell[] {
  return TOTAL_COLUMNS.map(({ cell }) => cell(total, styles));
}
