import type { Sentence } from '../figure.js';
import { PERCENT_HEADS } from '../lexicon/tables.js';
import { at } from '../text/matcher.js';
import type { Column } from './columns.js';
import { readBracketUnit, readCountedHead, readHeadUnit, readNounHead, type HeadUnit } from './heads.js';

const PERCENT: HeadUnit = { kind: 'percent', unit: '%', per: null, exponent: 0 };

/**
 * The unit of a bare number in a table: that in the brackets of its column, which has one because it differs from the
 * row's; the row's, from the column of units or brackets; what they count; the caption's; and a bare noun last.
 */
export function unitOf(
  unitCell: Sentence | undefined,
  column: Column | undefined,
  row: Sentence | undefined,
  caption: HeadUnit | undefined,
): HeadUnit | undefined {
  const whole = (sentence: Sentence | undefined, read: typeof readHeadUnit) =>
    sentence && read(sentence, 0, sentence.tokens.length);
  const head = column?.whole;
  return (
    column?.pieces.reduce<HeadUnit | undefined>((above, piece) => ownUnit(piece) ?? above, undefined) ??
    percent(head) ??
    whole(unitCell, readHeadUnit) ??
    whole(row, readBracketUnit) ??
    percent(row) ??
    whole(head, readCountedHead) ??
    whole(row, readCountedHead) ??
    caption ??
    whole(head, readHeadUnit) ??
    whole(head, readNounHead) ??
    whole(row, readNounHead)
  );
}

// Diện tích (ha) | triệu đồng, a head by itself; but "Kế hoạch", "Năm" are none
function ownUnit(piece: Sentence): HeadUnit | undefined {
  const { length } = piece.tokens;
  const unit = readBracketUnit(piece, 0, length) ?? readHeadUnit(piece, 0, length);
  const isWord = unit?.kind === 'count' || unit?.kind === 'duration';
  return isWord && at(piece, length - 1).key !== ')' ? undefined : unit;
}

// % so với kế hoạch | Tỷ lệ hộ nghèo | Cơ cấu
function percent(head: Sentence | undefined): HeadUnit | undefined {
  if (!head) return undefined;
  const opening = `${at(head, 0).key} ${at(head, 1).key}`;
  return PERCENT_HEADS.has(opening) || head.tokens.some(({ key }) => key === '%') ? PERCENT : undefined;
}

/** `(đơn vị tính: triệu đồng)` or `ĐVT: tấn` in the text above a table. */
export function readCaptionUnit(caption: Sentence): HeadUnit | undefined {
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
