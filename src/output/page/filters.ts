import { FLAGS, KINDS, type Figure } from '../../figure.js';
import type { ColumnName } from '../columns.js';
import { FLAG_LABELS, INFERRED, KIND_LABELS } from './labels.js';
import { markup, NOTHING, type Markup } from './markup.js';
import { written } from './numbers.js';
import type { Tally } from './tally.js';

const MOST_INDICATORS = 500;

/** What the choices offer, gathered over all reports. */
export interface Choices {
  readonly units: Map<string, number>;
  readonly indicators: Map<string, number>;
  readonly flags: Map<string, number>;
}

export function noChoices(): Choices {
  return { units: new Map(), indicators: new Map(), flags: new Map() };
}

/** Units and indicators only where the table shows them: the script reads them there. */
export function addChoices(
  { units, indicators, flags }: Choices,
  figures: readonly Figure[],
  asked: ReadonlySet<ColumnName>,
): void {
  const add = (counts: Map<string, number>, one: string) => counts.set(one, (counts.get(one) ?? 0) + 1);
  for (const { unit, indicator, flags: own } of figures) {
    if (unit && asked.has('unit')) add(units, unit);
    // Mở lớp | mở lớp: one to choose
    if (indicator && asked.has('indicator')) add(indicators, indicator.charAt(0).toUpperCase() + indicator.slice(1));
    for (const flag of own) add(flags, flag);
  }
}

/** The bar that filters every table of the page. The script shows it: without one it could do nothing. */
export function filtersOf({ units, indicators, flags }: Choices, { figures, doubtful, kinds }: Tally): Markup {
  if (!figures) return NOTHING;
  const present = FLAGS.filter((flag) => flags.has(flag));
  return markup`<div class="filters" role="search" aria-label="Lọc số liệu" hidden>
    <div class="kinds" role="group" aria-label="Loại">
      ${KINDS.filter((kind) => kinds[kind]).map(
        (kind) =>
          markup`<button type="button" class="${kind}" value="${kind}" aria-pressed="false">
            ${KIND_LABELS[kind]} <small>${written(String(kinds[kind]))}</small>
          </button> `,
      )}
    </div>
    <input
      type="search"
      aria-label="Chỉ tiêu, hoặc chữ bất kỳ trong dòng"
      placeholder="Chỉ tiêu…"
      list="indicators"
      autocomplete="off"
    />
    <datalist id="indicators">
      ${mostFrequent(indicators)
        .slice(0, MOST_INDICATORS)
        .map(([one]) => markup`<option value="${one}"></option>`)}
    </datalist>
    <select class="unit" aria-label="Đơn vị"${units.size ? null : markup` hidden`}>
      <option value="">Mọi đơn vị</option>
      ${mostFrequent(units).map(([unit, n]) => option(unit, unit, n))}
    </select>
    <select class="flag" aria-label="Ghi chú"${flags.size ? null : markup` hidden`}>
      <option value="">Mọi ghi chú</option>
      ${doubtful ? option(DOUBTFUL, 'Cần xem', doubtful) : null}${present.map((flag) => option(flag, FLAG_LABELS[flag], flags.get(flag)!))}
    </select>
    <button type="button" class="reset" disabled>Bỏ lọc</button>
    <output aria-live="polite">${written(String(figures))} số liệu</output>
  </div> `;
}

/** Any flag that is not a mere inference, as the script reads it: names with blanks between. */
const DOUBTFUL = FLAGS.filter((flag) => !INFERRED.includes(flag)).join(' ');

function option(value: string, label: string, n: number): Markup {
  return markup`<option value="${value}">${label} (${written(String(n))})</option>`;
}

function mostFrequent(counts: Map<string, number>): [string, number][] {
  return [...counts].toSorted(([, a], [, b]) => b - a);
}
