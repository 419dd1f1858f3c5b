import type { Kind, Sentence } from '../figure.js';
import { NUMBER_OF, UNIT_LABELS } from '../lexicon/cues.js';
import { MAGNITUDES } from '../lexicon/numerals.js';
import { at, Matcher } from '../text/matcher.js';
import { TokenKind } from '../text/tokens.js';
import { readDenominator } from './denominators.js';
import { readUnit, readNoun } from './units.js';
import { bareNumeral } from './numerals.js';

/** The unit that a head gives to the bare numbers under it. */
export interface HeadUnit {
  readonly kind: Kind;
  readonly unit: string;
  readonly per: string | null;
  /** Power of ten: 9 for `(tỷ đồng)`. */
  readonly exponent: number;
}

const MAGNITUDE = new Matcher(
  MAGNITUDES.flatMap(({ exponent, spellings }) => spellings.map((spelling) => [spelling, exponent] as const)),
);

/** A unit by itself, up to token `end`: `tỷ đồng`, `nghìn ha`, `%`, `Đơn vị tính: triệu đồng`, `tạ/ha`. */
export function readHeadUnit(sentence: Sentence, from: number, end: number): HeadUnit | undefined {
  let index = from;
  while (index < end && UNIT_LABELS.has(at(sentence, index).key)) index++;
  // 1.000 đồng | 1000 tấn as the unit of a table
  let exponent = 0;
  if (/^1[.]?0{3}$/.test(at(sentence, index).key)) {
    exponent = 3;
    index++;
  }
  for (
    let found = MAGNITUDE.match(sentence, index);
    found && found.to <= end;
    found = MAGNITUDE.match(sentence, index)
  ) {
    exponent += found.value;
    index = found.to;
  }
  if (index >= end) return exponent >= 3 ? { kind: 'money', unit: 'VND', per: null, exponent } : undefined;
  const unit = readUnit(sentence, index, bareNumeral(index));
  if (!unit || unit.to > end || unit.rule === '<numeral> <unknown noun>') return undefined;
  const below = readDenominator(sentence, unit.to);
  const to = below?.to ?? unit.to;
  // "(xã)" is a unit, "(xã đạt chuẩn)" a remark
  if (to < end) return undefined;
  return { kind: unit.kind, unit: unit.unit, per: below?.per ?? null, exponent };
}

/** The unit in the last brackets before token `end`: `Diện tích gieo trồng (ha):`. */
export function readBracketUnit(sentence: Sentence, from: number, end: number): HeadUnit | undefined {
  for (let close = end - 1; close > from; close--) {
    if (at(sentence, close).key !== ')') continue;
    let open = close - 1;
    while (open > from && at(sentence, open).key !== '(') open--;
    const unit = at(sentence, open).key === '(' ? readHeadUnit(sentence, open + 1, close) : undefined;
    if (unit) return unit;
  }
  return undefined;
}

/** What a head counts: `Số doanh nghiệp thành lập mới`, `Tổng số hộ`, `lượt khách`. */
export function readCountedHead(sentence: Sentence, from: number, end: number): HeadUnit | undefined {
  for (let index = from; index < end; index++) {
    const { key, kind } = at(sentence, index);
    if (kind !== TokenKind.Word) continue;
    const counted = NUMBER_OF.has(key)
      ? readNoun(sentence, index + 1)
      : key === 'lượt'
        ? readNoun(sentence, index)
        : undefined;
    if (counted?.known && !counted.mass && counted.to <= end && isCount(sentence, index, counted.to)) {
      return { kind: 'count', unit: counted.unit, per: null, exponent: 0 };
    }
  }
  return undefined;
}

function isCount(sentence: Sentence, from: number, to: number): boolean {
  const start = at(sentence, from).key === 'lượt' ? from : from + 1;
  const unit = readUnit(sentence, start, bareNumeral(start));
  return unit?.kind === 'count' && unit.to <= to;
}

/** A head that is itself the counted noun: `Hộ nghèo` counts hộ. */
export function readNounHead(sentence: Sentence, from: number, end: number): HeadUnit | undefined {
  const unit = readUnit(sentence, from, bareNumeral(from));
  // Lò Văn Sơn is a name
  if (at(sentence, from).capital && at(sentence, from + 1).capital && !at(sentence, from).upper) return undefined;
  const isNoun = unit?.kind === 'count' && unit.to <= end && unit.rule !== '<numeral> <unknown noun>';
  return isNoun ? { kind: 'count', unit: unit.unit, per: null, exponent: 0 } : undefined;
}
