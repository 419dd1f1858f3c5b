import type { Decimal, Figure } from '../figure.js';
import type { Codebook, Entry } from './codebook.js';
import { matcher } from './match.js';
import { wording } from './wording.js';

/** What one report says of one subject in one period. */
export interface WideRow {
  readonly source: string;
  readonly subject: string | null;
  readonly period: string | null;
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  /** Whether the period of some figure was read in a heading or another sentence. */
  readonly periodInherited: boolean;
  /** What was found, by entry. */
  readonly cells: ReadonlyMap<Entry, Cell>;
}

export interface Cell {
  /** As first stated; null for a range. */
  readonly value: Decimal | null;
  /** All that is stated, where it is not one: `5000000 | 6500000`. */
  readonly conflict: string | null;
  /** What to check by hand: flags, a modifier, the ends of a range. */
  readonly doubts: readonly string[];
}

export interface Wide {
  add(source: string, figures: readonly Figure[]): void;
  rows(): WideRow[];
}

/** The wide table of a codebook: a row for each report, subject and period; one without cells for a report that has none. */
export function wide(codebook: Codebook): Wide {
  const entryOf = matcher(codebook);
  const rows: WideRow[] = [];
  return {
    add(source, figures) {
      const found = new Map<string, { first: Figure; cells: Map<Entry, Figure[]> }>();
      for (const figure of figures) {
        const entry = entryOf(figure);
        if (!entry) continue;
        const key = rowKey(figure);
        const row = found.get(key) ?? { first: figure, cells: new Map<Entry, Figure[]>() };
        found.set(key, row);
        const stated = row.cells.get(entry);
        if (stated) stated.push(figure);
        else row.cells.set(entry, [figure]);
      }
      for (const { first, cells } of found.values()) {
        const { subject, period, periodStart, periodEnd } = first;
        const read = new Map(Array.from(cells, ([entry, stated]) => [entry, cellOf(entry, stated)]));
        const periodInherited = [...cells.values()].flat().some(({ flags }) => flags.includes('inherited_period'));
        rows.push({ source, subject, period, periodStart, periodEnd, periodInherited, cells: read });
      }
      if (found.size === 0) rows.push({ source, ...NOTHING });
    },
    rows: () => rows,
  };
}

const NOTHING: Omit<WideRow, 'source'> = {
  subject: null,
  period: null,
  periodStart: null,
  periodEnd: null,
  periodInherited: false,
  cells: new Map(),
};

/** `quý II/2024` and `3 tháng, từ 1/4 đến 30/6/2024` are one period: its days tell, where the text fixes them. */
function rowKey({ subject, period, periodStart, periodEnd }: Figure): string {
  const when = (periodStart ?? periodEnd) ? [periodStart, periodEnd] : period && wording(period);
  return JSON.stringify([subject && wording(subject), when]);
}

function cellOf(entry: Entry, figures: readonly Figure[]): Cell {
  const statements = new Set(figures.map((figure) => statementOf(entry, figure)));
  const doubts = figures.flatMap(({ value, min, max, modifier, flags }) => [
    ...(value === null ? [`${min} - ${max}`] : []),
    ...(modifier === null ? [] : [modifier]),
    // The period is the row's.
    ...flags.filter((flag) => flag !== 'inherited_period'),
  ]);
  return {
    value: signed(figures[0]!),
    conflict: statements.size > 1 ? [...statements].join(' | ') : null,
    doubts: [...new Set(doubts)],
  };
}

function signed({ value, change }: Figure): Decimal | null {
  return value !== null && change === 'decrease' && value !== '0' ? `-${value}` : value;
}

/** The unit too, where the entry has none: 5 % and 5 ha are no agreement. */
function statementOf({ unit }: Entry, figure: Figure): string {
  const number = signed(figure) ?? `${figure.min} - ${figure.max}`;
  if (unit !== undefined) return number;
  return `${number} ${figure.unit}${figure.per === null ? '' : `/${figure.per}`}`;
}
