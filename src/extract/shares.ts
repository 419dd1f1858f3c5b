import { compare } from '../decimal.js';
import type { Decimal, Numeral, Quantity, Sentence } from '../figure.js';
import { BEFORE_FRACTION, BETWEEN_FRACTION } from '../lexicon/cues.js';
import { at } from '../text/matcher.js';
import { readNumeral } from './numerals.js';
import { quantityOf, revised } from './quantity.js';
import type { NumberStyle } from './separators.js';
import { readNoun, readUnit, unitReading, type UnitReading } from './units.js';

/** Part of a whole and fractions: `18/71 xã`, `2/3 số xã`, `9 trong số 15 chỉ tiêu`, `một nửa số hộ`. */
export function readShare(sentence: Sentence, part: Numeral, style: NumberStyle): Quantity | undefined {
  const key = at(sentence, part.to).key;
  if (key === '/') return readSlashShare(sentence, part, style);
  if (key === 'phần' && part.inWords) return readFraction(sentence, part, part.to + 1, style);
  if (key === 'nửa' && part.value === '1') return readHalf(sentence, part, part.to + 1);
  if (part.value === '0.5' && part.exponent === 0) return readHalf(sentence, part, part.to);
  const whole = at(sentence, part.to + 1).key;
  if (key === 'trong' && whole === 'số') return readPartOf(sentence, part, part.to + 2, style);
  if ((key === 'trong' || key === 'trên') && whole === 'tổng' && at(sentence, part.to + 2).key === 'số') {
    return readPartOf(sentence, part, part.to + 3, style);
  }
  return undefined;
}

function readPartOf(sentence: Sentence, part: Numeral, index: number, style: NumberStyle): Quantity | undefined {
  const whole = readNumeral(sentence, index, style);
  const unit = whole && readUnit(sentence, whole.to, whole);
  if (!whole || unit?.kind !== 'count') return undefined;
  return revised(quantityOf(sentence, part.from, unit.to, part, { ...unit, value: part.value }), {
    of: whole.value,
    rule: '<part> trong số <whole> <noun>',
  });
}

const LEAST_MEASURED = '10';

/** Fractions of a unit: 1/2 ha | 3/4 lít. */
const DECIMALS: Readonly<Record<string, Decimal>> = {
  '1/2': '0.5',
  '1/4': '0.25',
  '3/4': '0.75',
  '1/5': '0.2',
  '1/10': '0.1',
};

// 18/71 xã | 21 / 24 nhiệm vụ | 1/2 khối lượng rác thải
function readSlashShare(sentence: Sentence, part: Numeral, style: NumberStyle): Quantity | undefined {
  const whole = readNumeral(sentence, part.to + 1, style);
  if (!whole || whole.from !== part.to + 1 || part.exponent > 0) return undefined;
  // 1/2 số tiền | 2/3 số hộ
  const mass = readNoun(sentence, whole.to);
  const ratio = !mass?.mass && at(sentence, whole.to).key === 'số';
  const noun = ratio ? readNoun(sentence, whole.to + 1) : mass;
  if (ratio || noun?.mass) {
    return (
      noun &&
      revised(
        quantityOf(sentence, part.from, noun.to, part, unitReading(noun.to, 'ratio', noun.unit, part.value, '')),
        {
          of: whole.value,
          rule: '<fraction> số <noun>',
        },
      )
    );
  }
  const unit = asCount(readUnit(sentence, whole.to, whole));
  // tỷ lệ 1/500 is the scale of a map
  const half = unit?.kind === 'measure' ? DECIMALS[`${part.value}/${whole.value}`] : undefined;
  if (unit && half)
    return revised(quantityOf(sentence, part.from, unit.to, part, { ...unit, value: half }), {
      rule: '<fraction> <unit>',
    });
  // 612/1.150 m đường hầm
  const measured = unit?.kind === 'measure' && compare(part.value, LEAST_MEASURED) >= 0;
  if (compare(part.value, whole.value) > 0) return undefined;
  if (!unit) return isFraction(sentence, part, whole) ? bareFraction(sentence, part, whole) : undefined;
  if (unit.kind !== 'count' && !measured) return undefined;
  if (at(sentence, part.from - 1).key === 'lệ') return undefined;
  return revised(quantityOf(sentence, part.from, unit.to, part, { ...unit, value: part.value }), {
    of: whole.value,
    rule: '<part>/<whole> <noun>',
  });
}

// chiếm 1/5 | giảm gần 1/3
function isFraction(sentence: Sentence, { from, value }: Numeral, whole: Numeral): boolean {
  return compare(whole.value, '10') <= 0 && value !== whole.value && leadsToFraction(sentence, from);
}

/** Whether the words before a token make `1/5` a share and no day of a month. */
export function leadsToFraction(sentence: Sentence, index: number): boolean {
  const before = at(sentence, index - 1).key;
  return BEFORE_FRACTION.has(BETWEEN_FRACTION.has(before) ? at(sentence, index - 2).key : before);
}

function bareFraction(sentence: Sentence, part: Numeral, { to, value: of }: Numeral): Quantity {
  const unit = unitReading(to, 'ratio', '', part.value, '');
  return revised(quantityOf(sentence, part.from, to, part, unit), { of, rule: '<fraction>' });
}

/** Words that are units of area or points behind a number are things behind a share: 4/6 mẫu thức ăn. */
function asCount(unit: UnitReading | undefined): UnitReading | undefined {
  return unit?.kind === 'measure' && (unit.unit === 'mẫu' || unit.unit === 'điểm') ? { ...unit, kind: 'count' } : unit;
}

// hai phần ba số hộ | ba phần tư diện tích | hơn hai phần ba
function readFraction(sentence: Sentence, part: Numeral, index: number, style: NumberStyle): Quantity | undefined {
  const four = at(sentence, index).key === 'tư';
  const whole = four ? undefined : readNumeral(sentence, index, style);
  const to = four ? index + 1 : whole?.to;
  const of = four ? '4' : whole?.value;
  if (to === undefined || of === undefined) return undefined;
  const noun = readNoun(sentence, at(sentence, to).key === 'số' ? to + 1 : to);
  const end = noun?.to ?? to;
  return revised(
    quantityOf(sentence, part.from, end, part, unitReading(end, 'ratio', noun?.unit ?? '', part.value, '')),
    {
      of,
      rule: '<n> phần <n> số <noun>',
    },
  );
}

// một nửa số hộ | giảm gần một nửa | nửa tỷ and nửa thế kỷ are amounts
function readHalf(sentence: Sentence, part: Numeral, index: number): Quantity | undefined {
  const half: Numeral = { ...part, value: '0.5' };
  const ofNumber = at(sentence, index).key === 'số';
  const noun = readNoun(sentence, ofNumber ? index + 1 : index);
  if (noun && (ofNumber || noun.mass)) {
    return revised(
      quantityOf(sentence, part.from, noun.to, half, unitReading(noun.to, 'ratio', noun.unit, '0.5', '')),
      {
        rule: 'một nửa số <noun>',
      },
    );
  }
  if (part.value !== '1') return undefined;
  return quantityOf(sentence, part.from, index, half, unitReading(index, 'ratio', '', '0.5', 'một nửa'));
}
