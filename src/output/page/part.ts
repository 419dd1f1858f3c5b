import type { ColumnName } from '../columns.js';
import type { Report } from '../table.js';
import { chartsOf } from './charts.js';
import { nameOf } from './labels.js';
import { markup, type Markup } from './markup.js';
import { tableOf, type Row } from './rows.js';
import { textOf } from './text.js';

/** A report with its charts, its text and its table. `n` counts from 1. */
export function partOf(n: number, report: Report, rows: readonly Row[], asked: ReadonlySet<ColumnName>): Markup {
  const name = nameOf(report.source);
  const table = rows.length
    ? tableOf(rows, asked, `Bảng số liệu của ${name}`)
    : markup`<p class="none">Không có số liệu nào.</p>`;
  return markup`<section id="p${n}" aria-labelledby="h${n}">
    <header>
      <h2 id="h${n}">${name}</h2>
      ${report.source !== name && report.source !== '-' ? markup` <p>${report.source}</p>` : null}
    </header>
    ${chartsOf(rows)}
    <div class="panes">
      <div class="text" role="region" aria-label="Văn bản ${name}" tabindex="0">${textOf(report.text, rows)}</div>
      <div class="rows" role="region" aria-label="Bảng số liệu ${name}" tabindex="0">${table}</div>
    </div>
  </section> `;
}
