import { list } from './words.js';

/** Digits in words and their values. */
export const DIGITS = {
  không: 0,
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
} as const satisfies Record<string, number>;

/** Digits in the spelling that they take behind `mươi`, `mười` or a magnitude: hai mươi mốt | hai mươi lăm | một tỷ tư. */
export const LATER_DIGITS = { mốt: 1, tư: 4, lăm: 5, nhăm: 5 } as const satisfies Record<string, number>;

/** mười hai: one ten and what follows. */
export const TEN = 'mười';

/** hai mươi: so many tens. */
export const TENS = 'mươi';

/** một trăm linh năm | một trăm lẻ năm: no tens. */
export const NO_TENS: ReadonlySet<string> = new Set(['linh', 'lẻ']);

/** hai triệu rưỡi | 3 tháng rưỡi: and a half of the last magnitude or unit. */
export const AND_A_HALF: ReadonlySet<string> = new Set(['rưỡi']);

/** nửa tỷ đồng | nửa thế kỷ */
export const HALF = 'nửa';

export interface Magnitude {
  /** Power of ten. */
  readonly exponent: number;
  /** Multiplies besides: a dozen is twelve. */
  readonly factor?: number;
  readonly spellings: readonly string[];
}

/** Words that multiply the number before them. */
// No "m": in headlines it is triệu, everywhere else it is metres.
export const MAGNITUDES: readonly Magnitude[] = [
  // 5 chục quyển vở
  { exponent: 1, spellings: ['chục'] },
  // 2 tá bút chì
  { exponent: 0, factor: 12, spellings: ['tá'] },
  // 5 trăm nghìn đồng
  { exponent: 2, spellings: ['trăm'] },
  // 56 triệu 400 ngàn đồng | 350k/m2
  { exponent: 3, spellings: ['nghìn', 'ngàn', 'nghin', 'k'] },
  // ba vạn dân
  { exponent: 4, spellings: ['vạn'] },
  // 15 tr | 15 trieu dong | 8 trđ
  { exponent: 6, spellings: ['triệu', 'trieu', 'tr', 'trđ'] },
  // 4.425 tỷ 611 triệu đồng | 9 tỉ đồng
  { exponent: 9, spellings: ['tỷ', 'tỉ', 'ty'] },
  // 4,927 billion | 3.2 million, in press releases
  { exponent: 6, spellings: ['million'] },
  { exponent: 9, spellings: ['billion'] },
];

/** Words that begin like a magnitude and are none: năm 2023 tỷ lệ hộ nghèo … | 5 triệu chứng. */
export const NOT_MAGNITUDES = [
  ...list('tỷ lệ, tỉ lệ, tỷ trọng, tỉ trọng, tỷ suất, tỉ suất, tỷ giá, tỉ giá, tỷ số, tỉ số, tỷ phú, tỉ phú'),
  ...list('ty le, ty trong, ty suat, ty gia, ti le, ti vi'),
  ...list('triệu chứng, triệu tập, triệu hồi, triệu phú, vạn vật, vạn sự, vạn năng, tá điền, tá tràng'),
];

/** Set phrases with a number word that count nothing: hai bên cùng ký | trăm họ. */
export const SET_PHRASES = [
  ...list('hai bên, đôi bên, ba cùng, năm châu, bốn biển, trăm họ, muôn vạn, ba sẵn sàng, hai mặt, ba miền'),
  ...list('bốn phương, tám hướng, mười phương, bốn mùa, ba bề bốn bên, năm bờ ô thước, trăm năm, ngàn năm'),
  ...list('nghìn năm, muôn năm, ba hoa, ba lô, ba mẹ, ba má, hai lúa, ba gác, ba vì, ba đình, ba tri, ba bể'),
  ...list('chín chắn, chín muồi, bảy mươi hai phép, sáu câu, ba khía, ba ba, tám chuyện, chín rộ, chín vụ'),
  ...list('hai bàn tay, ba đầu, sáu tay, năm lần bảy lượt, một nắng hai sương, ba ca bốn kíp, năm công tác'),
  ...list(
    'ba đảm đang, ba nhất, hai giỏi, hai chiều, hai tay, hai đầu, ba số không, ba mặt một lời, nửa đêm, nửa vời, nửa chừng',
  ),
];
