import type { Figure } from '../../figure.js';
import type { ColumnName } from '../columns.js';
import { CHANGE_LABELS, FLAG_LABELS, INFERRED, KIND_LABELS, MODIFIER_LABELS } from './labels.js';
import { markup, type Markup, type Part } from './markup.js';
import { written } from './numbers.js';

/** A figure and its number in the page: `#f12` in the text, `#r12` in the table. */
export interface Row {
  readonly id: number;
  readonly figure: Figure;
}

interface PageColumn {
  readonly name: string;
  readonly label: string;
  /** Shown where one of them is asked for and some figure has it. */
  readonly fields: readonly ColumnName[];
  readonly cell: (row: Row) => Part;
  /** What the cell is sorted by, where not by its text. */
  readonly key?: (figure: Figure) => string | null;
}

/** A report has a table of 25 columns; a page has room for what a reader looks at. */
const PAGE_COLUMNS = [
  { name: 'figure', label: 'Số liệu', fields: ['text'], cell: figureCell },
  { name: 'indicator', label: 'Chỉ tiêu', fields: ['indicator'], cell: ({ figure }) => figure.indicator },
  { name: 'subject', label: 'Đối tượng', fields: ['subject'], cell: ({ figure }) => figure.subject },
  {
    name: 'period',
    label: 'Kỳ',
    fields: ['period'],
    cell: ({ figure }) => inferred(figure.period, figure.flags.includes('inherited_period')),
    key: ({ periodEnd }) => periodEnd,
  },
  { name: 'value', label: 'Giá trị', fields: ['value', 'min', 'max', 'of'], cell: ({ figure }) => valueOf(figure) },
  {
    name: 'unit',
    label: 'Đơn vị',
    fields: ['unit', 'per'],
    cell: ({ figure }) => inferred(unitOf(figure), figure.flags.includes('inherited_unit')),
  },
  { name: 'change', label: 'So sánh', fields: ['change', 'baseline'], cell: changeCell },
] as const satisfies readonly PageColumn[];

/** The table of one report; its columns are those asked for that hold something, and always the figure. */
export function tableOf(rows: readonly Row[], asked: ReadonlySet<ColumnName>, title: string): Markup {
  const columns = PAGE_COLUMNS.filter(({ name, fields }: PageColumn) => {
    if (name === 'figure') return true;
    return fields.some((field) => asked.has(field) && rows.some(({ figure }) => figure[field]));
  });
  return markup`<table role="table">
    <caption>${title}</caption>
    <thead role="rowgroup">
      <tr role="row">${columns.map(head)}</tr>
    </thead>
    <tbody role="rowgroup">
${rows.map((row) => rowOf(row, columns))}</tbody>
  </table>`;
}

// Roles are said, since rows laid out as boxes (so that those out of sight cost nothing) are no table to some browsers.
function head({ name, label }: PageColumn): Markup {
  return markup`<th role="columnheader" scope="col" class="${name}"><button type="button">${label}</button></th>`;
}

function rowOf(row: Row, columns: readonly PageColumn[]): Markup {
  const { kind, flags } = row.figure;
  const cells = columns.map(({ name, cell, key }) => {
    const sortKey = key?.(row.figure);
    return markup`<td role="cell" class="${name}"${sortKey ? markup` data-key="${sortKey}"` : null}>${cell(row)}</td>`;
  });
  return markup`<tr role="row" class="${[kind, ...flags].join(' ')}">${cells}</tr>
`;
}

function figureCell({ id, figure }: Row): Markup {
  const { text, kind, modifier, flags } = figure;
  const doubts = flags.filter((flag) => !INFERRED.includes(flag));
  return markup`${modifier && markup`<small>${MODIFIER_LABELS[modifier]}</small> `}<a id="r${id}" href="#f${id}">${text}</a> <b>${KIND_LABELS[kind]}</b>${doubts.map((flag) => markup` <mark>${FLAG_LABELS[flag]}</mark>`)}`;
}

function changeCell({ figure: { change, baseline } }: Row): Markup {
  return markup`${change && markup`<span class="${change}">${CHANGE_LABELS[change]}</span> `}${baseline}`;
}

function inferred(words: string | null, isInferred: boolean): Part {
  return words && isInferred ? markup`<i>${words}</i>` : words;
}

function valueOf({ value, min, max, of }: Figure): string {
  if (value === null) return [min, max].map((end) => (end === null ? '…' : written(end))).join(' – ');
  return of === null ? written(value) : `${written(value)} / ${written(of)}`;
}

export function unitOf({ unit, per }: Figure): string {
  return per === null ? unit : `${unit}/${per}`;
}
