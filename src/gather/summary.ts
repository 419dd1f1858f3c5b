import { add, compare } from '../decimal.js';
import type { Change, Decimal, Figure, Kind } from '../figure.js';
import { isAdditive } from './additive.js';
import { wording } from './wording.js';

/** What the figures of one indicator, in one unit, come to over all reports. Levels and changes are apart. */
export interface SummaryRow {
  /** As first met; null for the figures whose indicator is not known. */
  readonly indicator: string | null;
  readonly kind: Kind;
  readonly unit: string;
  readonly per: string | null;
  /** Null for levels. */
  readonly change: Change | null;
  /** Whether a sum says something. */
  readonly additive: boolean;
  figures: number;
  /** Sources that have it. */
  reports: number;
  /** Sum of the single values; null where there are none or a sum says nothing. */
  total: Decimal | null;
  /** Least and greatest, ends of ranges among them. */
  least: Decimal | null;
  greatest: Decimal | null;
  /** Ranges among the figures: in no total. */
  ranges: number;
  flagged: number;
}

export interface Summary {
  add(source: string, figures: readonly Figure[]): void;
  /** The most frequent first, the unknown last. */
  rows(): SummaryRow[];
}

export function summary(): Summary {
  const rows = new Map<string, SummaryRow>();
  const lastSource = new Map<SummaryRow, string>();
  return {
    add(source, figures) {
      for (const figure of figures) {
        const { indicator, kind, unit, per, change } = figure;
        const key = JSON.stringify([indicator && wording(indicator), kind, unit, per, change]);
        let row = rows.get(key);
        if (!row) rows.set(key, (row = emptyRow(figure)));
        count(row, figure);
        if (lastSource.get(row) !== source) row.reports++;
        lastSource.set(row, source);
      }
    },
    rows: () =>
      [...rows.values()].toSorted(
        (a, b) => Number(a.indicator === null) - Number(b.indicator === null) || b.figures - a.figures,
      ),
  };
}

function emptyRow(figure: Figure): SummaryRow {
  const { indicator, kind, unit, per, change } = figure;
  const tally = { figures: 0, reports: 0, ranges: 0, flagged: 0, least: null, greatest: null };
  return { indicator, kind, unit, per, change, additive: isAdditive(figure), ...tally, total: null };
}

function count(row: SummaryRow, { value, min, max, flags }: Figure): void {
  row.figures++;
  if (flags.length > 0) row.flagged++;
  if (value === null) row.ranges++;
  else if (row.additive) row.total = row.total === null ? value : add(row.total, value);
  for (const end of [value, min, max]) {
    if (end === null) continue;
    if (row.least === null || compare(end, row.least) < 0) row.least = end;
    if (row.greatest === null || compare(end, row.greatest) > 0) row.greatest = end;
  }
}
