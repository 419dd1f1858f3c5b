import { compare, plain, scale } from '../decimal.js';
import type { Decimal, Flag, Kind, Numeral, Quantity, Sentence } from '../figure.js';
import { at } from '../text/matcher.js';
import { readDenominator } from './denominators.js';
import { readNumeral } from './numerals.js';
import { readRepeat } from './repeats.js';
import type { NumberStyle } from './separators.js';
import { readNoun, readUnit, symbolBefore, type UnitReading } from './units.js';

/** Joins of a range, and how far its second number may stand behind them. */
const RANGE_WORDS: ReadonlySet<string> = new Set(['-', 'đến', 'tới', 'den']);
const BOUNDS: ReadonlySet<string> = new Set(['dưới', 'gần', 'khoảng', 'hơn', 'trên']);

/** The quantity whose numeral begins with token `index`: one number or both ends of a range, with its unit and denominator. */
export function readQuantity(sentence: Sentence, index: number, style: NumberStyle): Quantity | undefined {
  const numeral = readNumeral(sentence, index, style);
  if (!numeral) return undefined;
  return (
    readMultiple(sentence, numeral) ??
    readShare(sentence, numeral, style) ??
    readRange(sentence, numeral, style) ??
    readSingle(sentence, numeral, style)
  );
}

function readSingle(sentence: Sentence, numeral: Numeral, style: NumberStyle): Quantity {
  // 05 (năm) xã
  const repeat = readRepeat(sentence, numeral.to, numeral.value, style);
  const unitAt = repeat?.to ?? numeral.to;
  const symbol = symbolBefore(sentence, numeral.from);
  const unit = symbol
    ? symbolUnit(numeral, symbol.code)
    : (readMetresAndMore(sentence, numeral) ?? readUnit(sentence, unitAt, numeral) ?? moneyBelowSlash(sentence, numeral));
  const quantity = made(
    sentence,
    symbol?.from ?? numeral.from,
    repeat ? numeral.to : (unit?.to ?? numeral.to),
    numeral,
    unit,
  );
  if (repeat) {
    quantity.to = unit?.to ?? repeat.to;
    if (!repeat.agrees) quantity.flags.push('words_mismatch');
    return quantity;
  }
  return withRepeatBehind(sentence, withDenominator(sentence, quantity), style);
}

// 15.000.000 đồng (Mười lăm triệu đồng)
function withRepeatBehind(sentence: Sentence, quantity: Quantity, style: NumberStyle): Quantity {
  const repeat =
    quantity.kind && quantity.value !== null ? readRepeat(sentence, quantity.to, quantity.value, style) : undefined;
  if (!repeat) return quantity;
  quantity.to = repeat.to;
  if (!repeat.agrees) quantity.flags.push('words_mismatch');
  return quantity;
}

// 3 - 5% | từ 3 đến 5 triệu đồng | từ 60 tạ/ha đến 65 tạ/ha | 70 -80 tuổi
function readRange(sentence: Sentence, first: Numeral, style: NumberStyle): Quantity | undefined {
  const opening = at(sentence, first.from - 1).key;
  const between = opening === 'giữa';
  const firstUnit = readUnit(sentence, first.to, first);
  const firstSlash = firstUnit && readDenominator(sentence, firstUnit.to);
  for (const join of new Set([first.to, firstUnit?.to ?? first.to, firstSlash?.to ?? first.to])) {
    const word = at(sentence, join).key;
    if (!RANGE_WORDS.has(word) && !(between && word === 'và')) continue;
    // "ngân sách 8 tỷ - 12 hộ": a dash with blanks around it joins only what shares a unit
    const skip = BOUNDS.has(at(sentence, join + 1).key) && opening === 'từ' ? join + 2 : join + 1;
    const symbol = at(sentence, skip).key === '$' ? skip + 1 : skip;
    const second = readNumeral(sentence, symbol, style);
    if (!second || second.value.startsWith('-')) continue;
    const unit = readUnit(sentence, second.to, second) ?? bareMoney(second);
    if (join > first.to && !isSameUnit(firstUnit, unit)) continue;
    if (!unit && second.exponent < 3) continue;
    const reach = spread(first, second, join > first.to || first.exponent > 0);
    if (compare(reach.min, reach.max) >= 0) continue;
    const takesOpening = (opening === 'từ' || between) && word !== '-';
    const from = takesOpening ? first.from - 1 : (symbolBefore(sentence, first.from)?.from ?? first.from);
    const quantity = made(sentence, from, unit?.to ?? second.to, second, unit);
    quantity.value = null;
    quantity.min = unit ? inUnit(reach.min, first, unit) : reach.min;
    quantity.max = unit ? inUnit(reach.max, second, unit) : reach.max;
    quantity.rule = `<numeral> ${word} ${quantity.rule}`;
    for (const flag of first.flags) if (!quantity.flags.includes(flag)) quantity.flags.push(flag);
    return withDenominator(sentence, quantity);
  }
  return undefined;
}

function isSameUnit(a: UnitReading | undefined, b: UnitReading | undefined): boolean {
  return a !== undefined && b !== undefined && a.kind === b.kind && a.unit === b.unit;
}

// 3-5 triệu: the magnitude of the second number is that of the first as well, unless the first has its own
function spread(first: Numeral, second: Numeral, own: boolean): { min: Decimal; max: Decimal } {
  return { min: own ? first.value : scale(first.value, second.exponent), max: second.value };
}

/** A lone comma group counts thousands where the unit comes whole: 2,250 người. */
function inUnit(value: Decimal, numeral: Numeral, unit: UnitReading): Decimal {
  return numeral.whole !== null && comesWhole(unit) ? numeral.whole : value;
}

function comesWhole(unit: UnitReading): boolean {
  return unit.kind === 'count' || (unit.kind === 'money' && unit.unit === 'VND');
}

// 18/71 xã | 2/3 số xã | 9 trong số 15 chỉ tiêu | hai phần ba số hộ | một nửa số hộ
function readShare(sentence: Sentence, part: Numeral, style: NumberStyle): Quantity | undefined {
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
  return {
    ...made(sentence, part.from, unit.to, part, { ...unit, value: part.value }),
    of: whole.value,
    rule: '<part> trong số <whole> <noun>',
  };
}

// 18/71 xã | 21 / 24 nhiệm vụ | 1/2 khối lượng rác thải
function readSlashShare(sentence: Sentence, part: Numeral, style: NumberStyle): Quantity | undefined {
  const whole = readNumeral(sentence, part.to + 1, style);
  if (!whole || whole.from !== part.to + 1 || part.exponent > 0) return undefined;
  const ratio = at(sentence, whole.to).key === 'số';
  const noun = ratio ? readNoun(sentence, whole.to + 1) : readNoun(sentence, whole.to);
  if (ratio || noun?.mass) {
    return (
      noun && {
        ...made(sentence, part.from, noun.to, part, asUnit('ratio', noun, part)),
        of: whole.value,
        rule: '<fraction> số <noun>',
      }
    );
  }
  const unit = asCount(readUnit(sentence, whole.to, whole));
  // tỷ lệ 1/500 is the scale of a map
  if (unit?.kind !== 'count' || compare(part.value, whole.value) > 0 || at(sentence, part.from - 1).key === 'lệ') return undefined;
  return {
    ...made(sentence, part.from, unit.to, part, { ...unit, value: part.value }),
    of: whole.value,
    rule: '<part>/<whole> <noun>',
  };
}

/** Words that are units of area or points behind a number are things behind a share: 4/6 mẫu thức ăn. */
function asCount(unit: UnitReading | undefined): UnitReading | undefined {
  return unit?.kind === 'measure' && (unit.unit === 'mẫu' || unit.unit === 'điểm') ? { ...unit, kind: 'count' } : unit;
}

// hai phần ba số hộ | ba phần tư diện tích
function readFraction(sentence: Sentence, part: Numeral, index: number, style: NumberStyle): Quantity | undefined {
  const four = at(sentence, index).key === 'tư';
  const whole = four ? undefined : readNumeral(sentence, index, style);
  const to = four ? index + 1 : whole?.to;
  const of = four ? '4' : whole?.value;
  if (to === undefined || of === undefined) return undefined;
  const noun = readNoun(sentence, at(sentence, to).key === 'số' ? to + 1 : to);
  if (!noun) return undefined;
  return {
    ...made(sentence, part.from, noun.to, part, asUnit('ratio', noun, part)),
    of,
    rule: '<n> phần <n> số <noun>',
  };
}

// một nửa số hộ | giảm gần một nửa | nửa tỷ and nửa thế kỷ are amounts
function readHalf(sentence: Sentence, part: Numeral, index: number): Quantity | undefined {
  const half: Numeral = { ...part, value: '0.5' };
  const ofNumber = at(sentence, index).key === 'số';
  const noun = readNoun(sentence, ofNumber ? index + 1 : index);
  if (noun && (ofNumber || noun.mass)) {
    return { ...made(sentence, part.from, noun.to, half, asUnit('ratio', noun, half)), rule: 'một nửa số <noun>' };
  }
  if (part.value !== '1') return undefined;
  const rest = { kind: 'ratio', unit: '', to: index, value: '0.5', rule: 'một nửa' } as const;
  return made(sentence, part.from, index, half, rest);
}

// "gấp đôi", "gấp rưỡi" open with gấp and are read there; "gấp ba" is three times
function readMultiple(sentence: Sentence, numeral: Numeral): Quantity | undefined {
  if (at(sentence, numeral.from - 1).key !== 'gấp' || !numeral.inWords || at(sentence, numeral.to).key === 'lần')
    return undefined;
  const unit = { kind: 'ratio', unit: 'lần', to: numeral.to, value: numeral.value, rule: 'gấp <numeral>' } as const;
  return made(sentence, numeral.from - 1, numeral.to, numeral, unit);
}

/** `gấp đôi`, `gấp rưỡi`: multiples without a numeral, at the word `gấp`. */
export function readGap(sentence: Sentence, index: number): Quantity | undefined {
  const value = MULTIPLES[at(sentence, index + 1).key];
  if (at(sentence, index).key !== 'gấp' || value === undefined) return undefined;
  const { start } = at(sentence, index);
  const { end } = at(sentence, index + 1);
  const numeral: Numeral = {
    from: index,
    to: index + 2,
    start,
    end,
    value,
    coefficient: value,
    exponent: 0,
    inWords: true,
    whole: null,
    flags: [],
  };
  return made(sentence, index, index + 2, numeral, {
    kind: 'ratio',
    unit: 'lần',
    to: index + 2,
    value,
    rule: 'gấp đôi',
  });
}

const MULTIPLES: Readonly<Record<string, Decimal>> = { đôi: '2', rưỡi: '1.5', bội: '2' };

// 1m75 | 5m2: metres and the rest of them
function readMetresAndMore(sentence: Sentence, numeral: Numeral): UnitReading | undefined {
  const token = at(sentence, numeral.to);
  const more = token.spaced ? null : /^(m|tr|tỷ|k)(\d{1,3})$/.exec(token.key);
  if (!more || /[.,]/.test(at(sentence, numeral.from).key)) return undefined;
  const [, unit = '', digits = ''] = more;
  const value = plain('', numeral.value, digits);
  if (unit === 'm') {
    // m2 and m3 are square and cubic metres
    return digits.length < 2
      ? undefined
      : { to: numeral.to + 1, kind: 'measure', unit, value, rule: '<metres>m<centimetres>' };
  }
  const exponent = unit === 'tỷ' ? 9 : unit === 'tr' ? 6 : 3;
  return { to: numeral.to + 1, kind: 'money', unit: 'VND', value: scale(value, exponent), rule: '<millions>tr<more>' };
}

// 350k/m2 | 9tr/tháng: an amount with a magnitude and no noun is money
function moneyBelowSlash(sentence: Sentence, numeral: Numeral): UnitReading | undefined {
  return at(sentence, numeral.to).key === '/' ? bareMoney(numeral) : undefined;
}

function bareMoney(numeral: Numeral): UnitReading | undefined {
  if (numeral.exponent < 3) return undefined;
  return { to: numeral.to, kind: 'money', unit: 'VND', value: numeral.value, rule: '<numeral> <magnitude>' };
}

function symbolUnit(numeral: Numeral, code: string): UnitReading {
  return { to: numeral.to, kind: 'money', unit: code, value: numeral.value, rule: '<symbol> <numeral>' };
}

function asUnit(kind: Kind, noun: { to: number; unit: string }, numeral: Numeral): UnitReading {
  return { to: noun.to, kind, unit: noun.unit, value: numeral.value, rule: '' };
}

function withDenominator(sentence: Sentence, quantity: Quantity): Quantity {
  const below = quantity.kind && readDenominator(sentence, quantity.to);
  if (!below) return quantity;
  return { ...quantity, to: below.to, per: below.per, end: at(sentence, below.to - 1).end };
}

function made(sentence: Sentence, from: number, to: number, numeral: Numeral, unit: UnitReading | undefined): Quantity {
  const flags: Flag[] = [...numeral.flags];
  const start = at(sentence, from).start;
  const end = at(sentence, to - 1).end;
  if (!unit) {
    return {
      from,
      to,
      start,
      end,
      numeral,
      kind: null,
      value: numeral.value,
      min: null,
      max: null,
      of: null,
      unit: '',
      per: null,
      flags,
      exponent: numeral.exponent,
      rule: '<numeral>',
    };
  }
  // 3 tháng rưỡi
  const half = at(sentence, to).key === 'rưỡi' && numeral.exponent === 0 && to === unit.to;
  const value = half ? scale(String(BigInt(scale(unit.value, 1)) + 5n), -1) : inUnit(unit.value, numeral, unit);
  const stop = half ? to + 1 : to;
  return {
    from,
    to: stop,
    start,
    end: half ? at(sentence, to).end : end,
    numeral,
    kind: unit.kind,
    value,
    min: null,
    max: null,
    of: null,
    unit: unit.unit,
    per: null,
    flags,
    exponent: numeral.exponent,
    rule: unit.rule,
  };
}
