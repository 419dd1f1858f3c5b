import { scale } from '../decimal.js';
import type { Change, Quantity, Sentence } from '../figure.js';
import { revised } from './quantity.js';
import { NO_DATA, UNIT_COLUMN } from '../lexicon/cues.js';
import { at } from '../text/matcher.js';
import { sentenceOf } from '../text/sentences.js';
import type { Row, Table } from '../text/tables.js';
import type { Found } from './attributes.js';
import { readBracketUnit, readCountedHead, readHeadUnit, readNounHead, type HeadUnit } from './heads.js';
import { readQuantity } from './quantities.js';
import { readSentence } from './read.js';
import type { NumberStyle } from './separators.js';

/** Reads every number of a table. `caption` is the text above it that may give the unit of all cells. */
export function readTable(text: string, table: Table, caption: Sentence | undefined, style: NumberStyle): Found[] {
  const sentences = table.rows.map((row) => row.cells.map((cell) => sentenceOf(text, cell)));
  const heads = headRows(table, sentences, style);
  const columns = columnHeads(text, table.rows.slice(0, heads));
  const unitColumn = columns.findIndex((head) => UNIT_COLUMN.has(head.toLowerCase()));
  const captionUnit = caption && readCaption(caption);
  const columnSentences = columns.map((head) => sentenceOf(head, { start: 0, end: head.length }));
  const found: Found[] = [];
  table.rows.slice(heads).forEach((row, r) => {
    const cells = sentences[heads + r]!;
    const rowHeadAt = cells.findIndex(
      (cell, c) => cell.tokens.length > 0 && !isNumber(cell, style) && !isNoData(columns[c]) && c !== unitColumn,
    );
    const rowHead = cells[rowHeadAt];
    const unitCell = unitColumn < 0 ? undefined : cells[unitColumn];
    const rowSentence = sentenceOf(text, row);
    cells.forEach((cell, c) => {
      if (c === rowHeadAt || c === unitColumn || isNoData(columns[c])) return;
      const head = columnSentences[c];
      for (const quantity of readCell(cell, style)) {
        if (quantity.kind === null && isRunningNumber(columns[c], rowHeadAt, c)) continue;
        const unit = quantity.kind ? undefined : unitOf(unitCell, head, rowHead, captionUnit);
        if (!quantity.kind && !unit) continue;
        const filled = unit ? underHead(quantity, unit) : quantity;
        found.push({
          sentence: rowSentence,
          quantity: filled,
          from: filled.from,
          modifier: null,
          change: head ? changeOf(head, quantity) : null,
          per: filled.per,
          table: { row: rowHead ? text.slice(rowHead.start, rowHead.end) : '', column: columns[c] ?? '' },
        });
      }
    });
  });
  return found;
}

/** How many rows from the top are heads: up to the first that holds a number which is no year. */
function headRows(table: Table, sentences: readonly (readonly Sentence[])[], style: NumberStyle): number {
  const first = sentences.findIndex((cells) => cells.some((cell) => isNumber(cell, style) && !isYear(cell)));
  return first < 0 ? table.rows.length : first;
}

function isYear(cell: Sentence): boolean {
  return cell.tokens.length === 1 && /^(19|20)\d\d$/.test(at(cell, 0).key);
}

function isNumber(cell: Sentence, style: NumberStyle): boolean {
  const sign = at(cell, 0).key === '-' || at(cell, 0).key === '+' ? 1 : 0;
  const quantity = readQuantity(cell, sign, style);
  return quantity !== undefined && !quantity.numeral.inWords && quantity.to >= cell.tokens.length;
}

/** The heads of each column, one below the other joined. */
function columnHeads(text: string, rows: readonly Row[]): string[] {
  const width = Math.max(0, ...rows.map((row) => row.cells.length));
  return Array.from({ length: width }, (_, c) =>
    rows
      .map((row) => row.cells[c])
      .map((cell) => (cell ? text.slice(cell.start, cell.end) : ''))
      .filter((head) => head !== '')
      .join(' '),
  );
}

function isNoData(head: string | undefined): boolean {
  return head !== undefined && NO_DATA.has(head.toLowerCase());
}

// A column without a head before the row heads numbers the rows.
function isRunningNumber(head: string | undefined, rowHeadAt: number, column: number): boolean {
  return (head === undefined || head === '') && column < rowHeadAt;
}

function readCell(cell: Sentence, style: NumberStyle): readonly Quantity[] {
  if (isNumber(cell, style)) {
    const sign = at(cell, 0).key === '-' || at(cell, 0).key === '+' ? 1 : 0;
    const quantity = readQuantity(cell, sign, style)!;
    return [sign && quantity.from === 1 ? withSign(cell, quantity) : quantity];
  }
  return readSentence(cell, style).quantities.filter((quantity) => quantity.kind);
}

// -12,5 alone in its cell: no hyphen between numbers, no list mark
function withSign(cell: Sentence, quantity: Quantity): Quantity {
  const negative = at(cell, 0).key === '-' && quantity.value !== null;
  return revised(quantity, { from: 0, start: cell.start, value: negative ? `-${quantity.value}` : quantity.value });
}

/** Own unit column, then the head's or row's own brackets, what they count, the caption's unit, and a bare noun last. */
function unitOf(
  unitCell: Sentence | undefined,
  head: Sentence | undefined,
  row: Sentence | undefined,
  caption: HeadUnit | undefined,
): HeadUnit | undefined {
  const whole = (sentence: Sentence | undefined, read: typeof readHeadUnit) =>
    sentence && read(sentence, 0, sentence.tokens.length);
  return (
    whole(unitCell, readHeadUnit) ??
    whole(head, readBracketUnit) ??
    whole(row, readBracketUnit) ??
    whole(head, readCountedHead) ??
    whole(row, readCountedHead) ??
    caption ??
    whole(head, readHeadUnit) ??
    whole(head, readNounHead) ??
    whole(row, readNounHead)
  );
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

// Giảm so với năm 2022 (hộ) | Tăng/giảm so với cùng kỳ (%): there the sign tells which
function changeOf(head: Sentence, quantity: Quantity): Change | null {
  const words = head.tokens.map((token) => token.key);
  const up = words.includes('tăng');
  const down = words.includes('giảm');
  if (words[0] !== 'tăng' && words[0] !== 'giảm') return null;
  if (up !== down) return up ? 'increase' : 'decrease';
  if (!words.join(' ').includes('so với')) return null;
  return quantity.value?.startsWith('-') ? 'decrease' : 'increase';
}

/** `(đơn vị tính: triệu đồng)` or `ĐVT: tấn` in the text above a table. */
function readCaption(caption: Sentence): HeadUnit | undefined {
  const bracketed = readBracketUnit(caption, -1, caption.tokens.length);
  if (bracketed) return bracketed;
  for (let index = 0; index < caption.tokens.length; index++) {
    const { key } = at(caption, index);
    const labelled =
      key === 'đvt' ||
      (key === 'đơn' && at(caption, index + 1).key === 'vị') ||
      (key === 'đv' && at(caption, index + 1).key === 'tính');
    const unit = labelled ? readHeadUnit(caption, index, caption.tokens.length) : undefined;
    if (unit) return unit;
  }
  return undefined;
}
