import { KINDS } from '../../figure.js';
import { KIND_LABELS, nameOf } from './labels.js';
import { markup, NOTHING, type Markup } from './markup.js';
import { written } from './numbers.js';
import { total, type Tally } from './tally.js';

export interface Entry {
  readonly source: string;
  readonly tally: Tally;
}

/** The reports of a page and what is in each; nothing for a single one. */
export function contentsOf(entries: readonly Entry[]): Markup {
  if (entries.length < 2) return NOTHING;
  const all = total(entries.map(({ tally }) => tally));
  const lines = entries.map(({ source, tally }, i) => {
    return line(markup`<a href="#p${i + 1}" title="${source}">${nameOf(source)}</a>`, tally, all);
  });
  return markup`<nav aria-labelledby="contents">
    <h2 id="contents">Mục lục</h2>
    <table class="contents">
      <thead>
        <tr>
          <th scope="col">Báo cáo</th>
          <th scope="col">Gồm</th>
          <th scope="col">Số liệu</th>
          ${all.doubtful ? markup`<th scope="col">Cần xem</th>` : null}
        </tr>
      </thead>
      <tbody>
        ${lines}
      </tbody>
      <tfoot>
        ${line('Cộng', all, all)}
      </tfoot>
    </table>
  </nav> `;
}

function line(name: Markup | string, tally: Tally, all: Tally): Markup {
  return markup`<tr>
    <th scope="row">${name}</th>
    <td>${mixOf(tally)}</td>
    <td>${written(String(tally.figures))}</td>
    ${all.doubtful ? markup`<td>${tally.doubtful || null}</td>` : null}
  </tr> `;
}

/** How much of each kind, side by side. */
function mixOf({ figures, kinds }: Tally): Markup {
  const present = KINDS.filter((kind) => kinds[kind]);
  const words = present.map((kind) => `${KIND_LABELS[kind]} ${kinds[kind]}`).join(', ');
  let x = 0;
  const pieces = present.map((kind) => {
    const width = (100 * kinds[kind]) / figures;
    const piece = markup`<rect class="${kind}" x="${x.toFixed(2)}%" width="${width.toFixed(2)}%" height="100%" />`;
    x += width;
    return piece;
  });
  return markup`<svg role="img" aria-label="${words}">
    <title>${words}</title>
    ${pieces}
  </svg>`;
}
