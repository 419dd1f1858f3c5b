import { amounts } from './charts/amounts.js';
import { chartOf } from './charts/bars.js';
import { changes } from './charts/changes.js';
import { repeats } from './charts/repeats.js';
import { timeline } from './charts/timeline.js';
import { markup, NOTHING, type Markup } from './markup.js';
import type { Row } from './rows.js';

/** The charts of one report that have something to show. */
export function chartsOf(rows: readonly Row[]): Markup {
  const charts = [amounts(rows), changes(rows), ...repeats(rows), timeline(rows)].filter((chart) => chart !== null);
  return charts.length ? markup`<div class="charts">${charts.map(chartOf)}</div>` : NOTHING;
}
