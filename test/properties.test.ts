import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { explain, extract } from '../src/index.js';
import { list } from '../src/lexicon/words.js';

// The same texts at every run; other ones with SEED, more of them with RUNS.
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 1), numRuns: Number(process.env['RUNS'] ?? 300) });

const NUMBERS = [
  '12,5',
  '1.234.567,89',
  '2,250',
  '2,250,000.5',
  '2,3,4',
  ...list(
    '0, 1, 2, 05, 12, 75, 100, 345, 2024, 1.327, 50.700.00, 1O5, l2, １２, ½, 1 234, -3, +5, 20+, 18/71, 2/3, 3-5',
  ),
  ...list('1m75, 2tr5, một, hai, năm, mười, hai mươi lăm, ba mươi mốt, một trăm linh năm, nửa, gấp đôi, vài'),
];
const MAGNITUDES = list('trăm, nghìn, ngàn, vạn, triệu, tỷ, nghìn tỷ, tr, k, K, chục, tá, million');
const UNITS = [
  ...list(
    'hộ, xã, người, lớp, vụ, lần, tuổi, năm, tháng, giờ, phút, ngày, suất quà, con, sao, đồng, đ, USD, $, VND, cent',
  ),
  ...list('ha, tạ/ha, km/h, m2, kWh, °C, mg/l, tấn, sào, công đất, %, ‰, phần trăm, điểm, điểm phần trăm'),
];
/** What stands before, between and behind the numbers of reports, good and broken. */
const OTHERS = [
  ',',
  '\t',
  '\n',
  '\r\n',
  '\r',
  '\u00a0',
  '\u2028',
  '\u200b',
  '\ud800',
  '\udc00',
  ...list(
    '., ;, :, -, –, −, +, /, (, ), [, ], ", “, …, ~, <, >, ≥, ≤, |, $, US$, ₫, €, ², 😀, rưỡi, không, mươi, linh',
  ),
  ...list(
    'phẩy, 30/6/2024, 10h30, 2-1, 123/QĐ-TTg, ngày 5, quý II, (năm), từ, đến, giữa, và, tới, khoảng, gần, hơn, dưới',
  ),
  ...list('trên, ít nhất, không quá, trở lên, tăng, giảm, lên, còn, đạt, vượt, cao hơn, so với cùng kỳ, kế hoạch, mỗi'),
  ...list('trong số, tổng số, cứ, thì có, Điều, số, thứ, Quận, Tổng cộng, Đơn vị tính: triệu đồng, STT, Hải Phòng'),
];

const aNumber = fc.constantFrom(...NUMBERS);
const aMagnitude = fc.constantFrom(...MAGNITUDES);
const aUnit = fc.constantFrom(...UNITS);
const piece = fc.oneof(
  fc.tuple(aNumber, aUnit).map((parts) => parts.join(' ')),
  fc.tuple(aNumber, aMagnitude, aUnit).map((parts) => parts.join(' ')),
  aNumber,
  aMagnitude,
  aUnit,
  { arbitrary: fc.constantFrom(...OTHERS), weight: 3 },
);
const mixed = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '', '\n')), { maxLength: 20, size: 'max' })
  .map((parts) => parts.flat().join(''));

const codeUnit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));

const anything = fc.oneof(
  { arbitrary: mixed, weight: 12 },
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'grapheme-composite' }),
  fc.string({ unit: 'grapheme-ascii' }),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'binary-ascii' }),
  fc.string({ unit: codeUnit }),
  fc.tuple(mixed, fc.string({ unit: codeUnit }), mixed).map((parts) => parts.join('')),
);

/** Texts that broke one of these properties once, tried first. */
const FOUND: [string][] = [
  ['5$6'],
  ['1 US$2'],
  ['5 USD 3-5 tạ'],
  ['5 m/USD 3'],
  ['5 cent rưỡi'],
  ['2,25 tấn rưỡi'],
  ['2,1O tấn'],
  ['2,1O tá'],
  ['1.234.1O hộ'],
  ['0,0.2,5 m'],
  ['1.0,0.5 tá'],
  ['3-2,4.7,9'],
  ['12,51.234.567,89 trăm hộ'],
  ['5 phẩy 1m5'],
  ['5 phẩy 2tr5'],
  ['5%so với đ'],
];

/** Line and column of an offset, counted from the text before it. */
function positionOf(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}

describe('any text', () => {
  test('gives figures that stand where they say, in order and apart', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const nfc = text.normalize('NFC');
        let last = 0;
        for (const figure of extract(text)) {
          const { start, end, line, column } = figure;
          expect(nfc.slice(start, end)).toBe(figure.text);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect({ line, column }).toEqual(positionOf(nfc, start));
          expect(figure.sentence).toContain(figure.text);
          last = end;
        }
      }),
      { examples: FOUND },
    );
  });

  test('gives exact decimals: one value, or both ends of a range', () => {
    const canonical = /^(?:0|-?(?:[1-9]\d*|0\.\d*[1-9]|[1-9]\d*\.\d*[1-9]))$/;
    fc.assert(
      fc.property(anything, (text) => {
        for (const { value, min, max, of, unit } of extract(text)) {
          const numbers = value === null ? [min, max] : [value];
          for (const number of of === null ? numbers : [...numbers, of]) expect(number).toMatch(canonical);
          if (value !== null) expect([min, max]).toEqual([null, null]);
          expect(unit).toBe(unit.trim());
        }
      }),
      { examples: FOUND },
    );
  });

  test('is explained: the taken numerals are its figures', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const taken = explain(text).filter((one) => one.taken);
        expect(taken.map(({ start, end }) => [start, end])).toEqual(
          extract(text).map(({ start, end }) => [start, end]),
        );
      }),
      { examples: FOUND },
    );
  });

  test('gives the same figures however its accents are written', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const figures = extract(text);
        expect(extract(text.normalize('NFC'))).toEqual(figures);
        expect(extract(text.normalize('NFD'))).toEqual(figures);
      }),
      { examples: FOUND },
    );
  });
});

/** Value and unit of the only figure that a text should have. */
function read(text: string): string {
  const figures = extract(text, { context: false });
  return figures.map(({ value, unit }) => `${value} ${unit}`).join(' | ');
}

/** Digits in groups of three, by the dots of Vietnamese. */
function dotted(digits: bigint | number): string {
  return String(digits).replace(/\B(?=(?:\d{3})+$)/g, '.');
}

const integer = fc.oneof(
  fc.nat({ max: 9999 }).map(BigInt),
  fc.bigInt({ min: 0n, max: 10n ** 12n }),
  fc.bigInt({ min: 0n, max: 10n ** 30n }),
);
const fraction = fc.string({
  unit: fc.constantFrom('0', '1', '2', '3', '4', '5', '6', '7', '8', '9'),
  minLength: 1,
  maxLength: 12,
});

/** `digits` with the point before the last `places` of them, without needless zeros. */
function withPoint(digits: string, places: number): string {
  const padded = digits.padStart(places + 1, '0');
  const whole = BigInt(padded.slice(0, padded.length - places)).toString();
  const rest = padded.slice(padded.length - places).replace(/0+$/, '');
  return places === 0 || rest === '' ? whole : `${whole}.${rest}`;
}

describe('numbers in digits', () => {
  test('are read exactly: integers', () => {
    fc.assert(
      fc.property(integer, (n) => {
        expect(read(`Có ${dotted(n)} hộ dân tham gia.`)).toBe(`${n} hộ`);
      }),
    );
  });

  test('are read exactly: decimals', () => {
    fc.assert(
      fc.property(integer, fraction, (whole, rest) => {
        expect(read(`đạt ${dotted(whole)},${rest}%`)).toBe(`${withPoint(`${whole}${rest}`, rest.length)} %`);
      }),
    );
  });

  test('are read exactly: decimals of a magnitude', () => {
    const powers = fc.constantFrom(['nghìn', 3], ['triệu', 6], ['tỷ', 9], ['nghìn tỷ', 12]) as fc.Arbitrary<
      [string, number]
    >;
    fc.assert(
      fc.property(integer, fraction, powers, (whole, rest, [power, zeros]) => {
        const digits = `${whole}${rest}${'0'.repeat(zeros)}`;
        expect(read(`Thu ${dotted(whole)},${rest} ${power} đồng.`)).toBe(`${withPoint(digits, rest.length)} VND`);
      }),
    );
  });

  test.each([2n ** 53n + 1n, 2n ** 63n + 1n, 10n ** 24n + 1n])('are no floats: %s', (n) => {
    expect(read(`Thu ${dotted(n)} đồng.`)).toBe(`${n} VND`);
    expect(read(`Thu ${dotted(n)},1 tỷ đồng.`)).toBe(`${n}100000000 VND`);
  });
});

describe('chains of magnitudes', () => {
  const below = (limit: number) => fc.option(fc.integer({ min: 1, max: limit }), { nil: undefined });
  const term = (coefficient: number | undefined, magnitude: string) =>
    coefficient === undefined ? [] : [`${dotted(coefficient)} ${magnitude}`];

  test('add up', () => {
    const spelling = fc.record({ tỷ: fc.constantFrom('tỷ', 'tỉ'), nghìn: fc.constantFrom('nghìn', 'ngàn') });
    const chain = fc
      .tuple(below(9999), below(999), below(999), below(999))
      .filter(([tỷ, triệu, nghìn]) => (tỷ ?? triệu ?? nghìn) !== undefined);
    fc.assert(
      fc.property(chain, spelling, ([tỷ, triệu, nghìn, ones], as) => {
        const words = [...term(tỷ, as.tỷ), ...term(triệu, 'triệu'), ...term(nghìn, as.nghìn), ...term(ones, '')];
        const sum =
          BigInt(tỷ ?? 0) * 10n ** 9n +
          BigInt(triệu ?? 0) * 10n ** 6n +
          BigInt(nghìn ?? 0) * 10n ** 3n +
          BigInt(ones ?? 0);
        expect(read(`Chi ${words.join(' ').trim()} đồng.`)).toBe(`${sum} VND`);
      }),
    );
  });

  test('multiply by a higher magnitude behind them', () => {
    const upTo = (max: number) => fc.integer({ min: 1, max });
    fc.assert(
      fc.property(upTo(99), upTo(999), below(999), (nghìn, tỷ, triệu) => {
        const sum = BigInt(nghìn * 1000 + tỷ) * 10n ** 9n + BigInt(triệu ?? 0) * 10n ** 6n;
        const words = [`${nghìn} nghìn ${tỷ} tỷ`, ...term(triệu, 'triệu')].join(' ');
        expect(read(`Chi ${words} đồng.`)).toBe(`${sum} VND`);
      }),
    );
  });
});

describe('numbers in words', () => {
  const ONES = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

  /** How a writer says what may be said in two ways. */
  interface Style {
    readonly thousand: 'nghìn' | 'ngàn';
    readonly and: 'linh' | 'lẻ';
    readonly four: 'bốn' | 'tư';
    readonly five: 'lăm' | 'nhăm';
  }
  const style: fc.Arbitrary<Style> = fc.record({
    thousand: fc.constantFrom('nghìn', 'ngàn'),
    and: fc.constantFrom('linh', 'lẻ'),
    four: fc.constantFrom('bốn', 'tư'),
    five: fc.constantFrom('lăm', 'nhăm'),
  });

  /** Tens and ones; `linh` where hundreds stand before. */
  function belowHundred(n: number, behindHundreds: boolean, { and, four, five }: Style): string[] {
    const tens = Math.floor(n / 10);
    const ones = n % 10;
    if (tens === 0) return ones === 0 ? [] : [...(behindHundreds ? [and] : []), ONES[ones]!];
    const said = tens === 1 ? ['mười'] : [ONES[tens]!, 'mươi'];
    if (ones === 0) return said;
    if (ones === 5) return [...said, tens === 1 ? 'lăm' : five];
    if (tens > 1 && ones === 1) return [...said, 'mốt'];
    return [...said, tens > 1 && ones === 4 ? four : ONES[ones]!];
  }

  /** Three digits; `không trăm` where higher ones stand before. */
  function belowThousand(n: number, behindHigher: boolean, how: Style): string[] {
    const hundreds = Math.floor(n / 100);
    if (hundreds === 0 && !behindHigher) return belowHundred(n, false, how);
    return [ONES[hundreds]!, 'trăm', ...belowHundred(n % 100, true, how)];
  }

  function inWords(n: number, how: Style): string {
    const words: string[] = [];
    for (const [power, name] of [
      [1e6, 'triệu'],
      [1e3, how.thousand],
      [1, ''],
    ] as const) {
      const part = Math.floor(n / power) % 1000;
      if (part > 0) words.push(...belowThousand(part, words.length > 0, how), name);
    }
    return words.filter((word) => word !== '').join(' ');
  }

  const amount = fc.oneof(
    fc.integer({ min: 2, max: 1199 }),
    fc.integer({ min: 2, max: 999_999 }),
    fc.integer({ min: 2, max: 999_999_999 }),
    fc.tuple(fc.integer({ min: 1, max: 999 }), fc.constantFrom(1e3, 1e6)).map(([n, power]) => n * power),
  );

  test('are written as one would', () => {
    const how: Style = { thousand: 'nghìn', and: 'linh', four: 'tư', five: 'lăm' };
    expect(inWords(25_304, how)).toBe('hai mươi lăm nghìn ba trăm linh bốn');
    expect(inWords(3_001_021, how)).toBe('ba triệu không trăm linh một nghìn không trăm hai mươi mốt');
  });

  test('are read exactly', () => {
    fc.assert(
      fc.property(amount, style, (n, how) => {
        expect(read(`Có ${inWords(n, how)} hộ.`)).toBe(`${n} hộ`);
        expect(read(`Chi ${inWords(n, how)} đồng.`)).toBe(`${n} VND`);
      }),
    );
  });
});
