import { scale } from '../decimal.js';
import type { Change, Quantity, Sentence, Span } from '../figure.js';
import { at } from '../text/matcher.js';
import { sentenceOf } from '../text/sentences.js';
import type { Table } from '../text/cells.js';
import { attribute, type Found } from './attributes.js';
import { isNumber, isSection, isSigned, readHeads, type Column } from './columns.js';
import { readCaptionUnit, unitOf } from './cellunits.js';
import type { HeadUnit } from './heads.js';
import { readQuantity } from './quantities.js';
import { revised } from './quantity.js';
import { readSentence } from './read.js';
import { rejectAtDigits } from './rejects.js';
import type { NumberStyle } from './separators.js';

/** Reads every number of a table. `captions` are the lines above it that may give the unit of all cells, the nearest first. */
export function readTable(text: string, table: Table, captions: readonly Span[], style: NumberStyle): Found[] {
  const sentences = table.rows.map((row) => row.cells.map((cell) => sentenceOf(text, cell)));
  const { columns, rows: heads, title, prose } = readHeads(text, table.rows, sentences, style);
  const above = title ? [title, ...captions] : captions;
  const caption = above.reduce<HeadUnit | undefined>(
    (unit, span) => unit ?? readCaptionUnit(sentenceOf(text, span)),
    undefined,
  );
  const unitColumn = columns.findIndex(({ holds }) => holds === 'unit');
  const found: Found[] = [];
  let section: readonly Span[] = [];
  for (let r = heads; r < table.rows.length; r++) {
    const row = table.rows[r]!;
    const cells = sentences[r]!;
    const rowHeadAt = rowHeadOf(cells, columns, style);
    const rowHead = cells[rowHeadAt];
    if (isSection(row)) {
      section = rowHead ? [spanOf(rowHead)] : [];
      continue;
    }
    const unitCell = unitColumn < 0 ? undefined : cells[unitColumn];
    const rowSentence = sentenceOf(text, row);
    const rowSpans = rowHead ? [spanOf(rowHead)] : [];
    cells.forEach((cell, c) => {
      const column = columns[c];
      if ((c === rowHeadAt && !prose) || (column && column.holds !== 'data')) return;
      const corner = columns[rowHeadAt]?.head ?? [];
      const left = c - 1 === rowHeadAt ? [] : (columns[c - 1]?.head ?? []);
      const around = { row: rowSpans, column: column?.head ?? [], left, corner, section, captions: above };
      if (!isNumber(cell, style)) {
        for (const one of attribute(cell, readSentence(cell, style).quantities))
          found.push({ ...one, sentence: rowSentence, table: around });
        return;
      }
      const quantity = readNumber(cell, style);
      if (!quantity || (quantity.kind === null && isRunningNumber(column, rowHeadAt, c))) return;
      const unit = quantity.kind ? undefined : unitOf(unitCell, column, rowHead, caption);
      if (!quantity.kind && !unit) return;
      const filled = unit ? underHead(quantity, unit) : quantity;
      const change = changeOf(column?.whole, cell, quantity) ?? changeOf(rowHead, cell, quantity);
      found.push({
        sentence: rowSentence,
        quantity: filled,
        from: filled.from,
        modifier: null,
        change,
        per: filled.per,
        table: around,
      });
    });
  }
  return found;
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** The cell that names its row: the first text, else the time of the row. */
function rowHeadOf(cells: readonly Sentence[], columns: readonly Column[], style: NumberStyle): number {
  const isHead = (holds: Column['holds']) => (cell: Sentence, c: number) =>
    cell.tokens.length > 0 && (columns[c]?.holds ?? 'data') === holds && (holds === 'time' || !isNumber(cell, style));
  const named = cells.findIndex(isHead('data'));
  return named < 0 ? cells.findIndex(isHead('time')) : named;
}

// A column without a head before the row heads numbers the rows.
function isRunningNumber(column: Column | undefined, rowHeadAt: number, index: number): boolean {
  return (column === undefined || column.head.length === 0) && index < rowHeadAt;
}

function readNumber(cell: Sentence, style: NumberStyle): Quantity | undefined {
  const sign = isSigned(cell) ? 1 : 0;
  const reject = rejectAtDigits(cell, sign);
  if (isCode(at(cell, sign).key) || (reject && NO_QUANTITIES.has(reject.rule))) return undefined;
  const quantity = readQuantity(cell, sign, style)!;
  return sign && quantity.from === 1 ? withSign(cell, quantity) : quantity;
}

/** Of the rules for what is no figure those that hold for a number alone in its cell. */
const NO_QUANTITIES: ReadonlySet<string> = new Set([
  '<phone>',
  '<date>',
  '<month>/<year>',
  '<document number>',
  '<plate>',
]);

// 00125 | 0912345678, but 05
function isCode(digits: string): boolean {
  return /^0\d{2,}$/.test(digits);
}

// -12,5 alone in its cell: no hyphen between numbers, no list mark
function withSign(cell: Sentence, quantity: Quantity): Quantity {
  const negative = at(cell, 0).key === '-' && quantity.value !== null;
  return revised(quantity, { from: 0, start: cell.start, value: negative ? `-${quantity.value}` : quantity.value });
}

function underHead(quantity: Quantity, head: HeadUnit): Quantity {
  const { numeral } = quantity;
  const value = numeral.whole !== null && head.kind === 'count' && head.exponent === 0 ? numeral.whole : quantity.value;
  const scaled = (decimal: string | null) => decimal && scale(decimal, head.exponent);
  return revised(quantity, {
    kind: head.kind,
    unit: head.unit,
    per: head.per,
    value: scaled(value),
    min: scaled(quantity.min),
    max: scaled(quantity.max),
    flags: [...quantity.flags, 'inherited_unit'],
    rule: '<numeral> of a table',
  });
}

// Giảm so với năm 2022 (hộ) | Tăng/giảm (%), So cùng kỳ (%): there the sign tells which
function changeOf(head: Sentence | undefined, cell: Sentence, quantity: Quantity): Change | null {
  if (!head) return null;
  const words = head.tokens.map((token) => token.key);
  const opening = words[0] === '%' ? words[1] : words[0];
  const up = words.includes('tăng');
  const down = words.includes('giảm');
  const changes = opening === 'tăng' || opening === 'giảm';
  if (changes && up !== down) return up ? 'increase' : 'decrease';
  const compared = words.includes('so') || opening === 'biến' || opening === 'chênh';
  if (!changes && !(compared && isSigned(cell))) return null;
  return quantity.value?.startsWith('-') ? 'decrease' : 'increase';
}
