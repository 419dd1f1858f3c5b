import { list } from './words.js';

/** A province or a city under the central government (thành phố trực thuộc trung ương). */
export interface Province {
  /** As the resolutions write it, without `tỉnh` or `thành phố`; Hồ Chí Minh City keeps its `Thành phố`. */
  readonly name: string;
  /** First day of the name at this level, ISO; left out where it is older than July 2025 by years. */
  readonly from?: string;
  /** Last day, ISO; left out where the name goes on. */
  readonly until?: string;
  /** The name under which its land goes on from the day after `until`. */
  readonly into?: string;
  /** Other spellings in reports. Tone marks placed otherwise (Hoà Bình, Khánh Hoà) and left out are the matcher's work. */
  readonly other: readonly string[];
}

/** Last day of the 63 provinces and cities. */
export const LAST_DAY_OF_63 = '2025-06-30';

/** First day on which the 34 are at work. */
export const FIRST_DAY_OF_34 = '2025-07-01';

const MERGED = { until: LAST_DAY_OF_63 };

/**
 * Provinces and cities before and after the mergers, one row a name: 63 until 30 June 2025, 34 since. Each group stands
 * under its name of today; a row without `until` is one of the 34, and where rows go `into` it, it grew on that day.
 *
 * Source: Resolution 202/2025/QH15 of the National Assembly, 12 June 2025, article 1. The resolution is in force from that
 * day; the authorities of the new units work from 1 July 2025, which is the day used here.
 * Huế: Resolution 175/2024/QH15, 30 November 2024, from 1 January 2025: with Thừa Thiên Huế there are 64 rows.
 *
 * No "Hồ Chí Minh", no "HCM" alone (tư tưởng Hồ Chí Minh, Đoàn TNCS HCM), no "Thủ đô" (of any country), no initials that
 * are words or other things (HN, ĐN, QN). Thái Bình, Hoà Bình, Vĩnh Long, Bình Dương and others name communes, streets
 * and rivers too, and Huế, Bắc Ninh, Cà Mau … the town that is their seat: the word before decides.
 */
export const PROVINCES: readonly Province[] = [
  // 1. Tuyên Quang
  { name: 'Tuyên Quang', other: [] },
  { name: 'Hà Giang', ...MERGED, into: 'Tuyên Quang', other: [] },
  // 2. Lào Cai
  { name: 'Lào Cai', other: ['Lao Cai', 'Lào Kay'] },
  { name: 'Yên Bái', ...MERGED, into: 'Lào Cai', other: [] },
  // 3. Thái Nguyên
  { name: 'Thái Nguyên', other: [] },
  { name: 'Bắc Kạn', ...MERGED, into: 'Thái Nguyên', other: ['Bắc Cạn'] },
  // 4. Phú Thọ
  { name: 'Phú Thọ', other: [] },
  { name: 'Vĩnh Phúc', ...MERGED, into: 'Phú Thọ', other: [] },
  { name: 'Hòa Bình', ...MERGED, into: 'Phú Thọ', other: [] },
  // 5. Bắc Ninh
  { name: 'Bắc Ninh', other: [] },
  { name: 'Bắc Giang', ...MERGED, into: 'Bắc Ninh', other: [] },
  // 6. Hưng Yên
  { name: 'Hưng Yên', other: [] },
  { name: 'Thái Bình', ...MERGED, into: 'Hưng Yên', other: [] },
  // 7. Hải Phòng
  { name: 'Hải Phòng', other: [] },
  { name: 'Hải Dương', ...MERGED, into: 'Hải Phòng', other: [] },
  // 8. Ninh Bình
  { name: 'Ninh Bình', other: [] },
  { name: 'Hà Nam', ...MERGED, into: 'Ninh Bình', other: [] },
  { name: 'Nam Định', ...MERGED, into: 'Ninh Bình', other: [] },
  // 9. Quảng Trị
  { name: 'Quảng Trị', other: [] },
  { name: 'Quảng Bình', ...MERGED, into: 'Quảng Trị', other: [] },
  // 10. Đà Nẵng
  { name: 'Đà Nẵng', other: [] },
  { name: 'Quảng Nam', ...MERGED, into: 'Đà Nẵng', other: [] },
  // 11. Quảng Ngãi
  { name: 'Quảng Ngãi', other: ['Quảng Ngải'] },
  { name: 'Kon Tum', ...MERGED, into: 'Quảng Ngãi', other: list('Kontum, Kon-Tum, Công Tum') },
  // 12. Gia Lai
  { name: 'Gia Lai', other: ['Gia-Lai'] },
  { name: 'Bình Định', ...MERGED, into: 'Gia Lai', other: [] },
  // 13. Khánh Hòa
  { name: 'Khánh Hòa', other: [] },
  { name: 'Ninh Thuận', ...MERGED, into: 'Khánh Hòa', other: [] },
  // 14. Lâm Đồng
  { name: 'Lâm Đồng', other: [] },
  {
    name: 'Đắk Nông',
    ...MERGED,
    into: 'Lâm Đồng',
    other: list('Đăk Nông, Đắc Nông, Đăc Nông, Đak Nông, Dak Nông, Dak Nong, Đắknông, Daknong'),
  },
  { name: 'Bình Thuận', ...MERGED, into: 'Lâm Đồng', other: [] },
  // 15. Đắk Lắk
  {
    name: 'Đắk Lắk',
    other: [
      ...list('Đăk Lăk, Đắk Lăk, Đăk Lắk, Đắc Lắc, Đăc Lăc, Đắk Lắc, Đắc Lắk, Đak Lak, Đac Lăc, Dak Lak, Dac Lac'),
      ...list('Dắk Lắk, Đắklắk, Đăklăk, Đaklak, Daklak, Darlac'),
    ],
  },
  { name: 'Phú Yên', ...MERGED, into: 'Đắk Lắk', other: [] },
  // 16. Thành phố Hồ Chí Minh
  {
    name: 'Thành phố Hồ Chí Minh',
    other: [
      ...list('TP Hồ Chí Minh, TP. Hồ Chí Minh, TP.Hồ Chí Minh, T.P Hồ Chí Minh, T.P. Hồ Chí Minh, TPHồ Chí Minh'),
      ...list('TP HCM, TP. HCM, TP.HCM, TPHCM, TP-HCM, T.P HCM, Thành phố HCM, TP. H.C.M, HCMC'),
      ...list('Sài Gòn, Sài-Gòn, Saigon, TP Sài Gòn'),
    ],
  },
  {
    name: 'Bà Rịa - Vũng Tàu',
    ...MERGED,
    into: 'Thành phố Hồ Chí Minh',
    other: [
      ...list('Bà Rịa-Vũng Tàu, Bà Rịa -Vũng Tàu, Bà Rịa- Vũng Tàu, Bà Rịa Vũng Tàu'),
      ...list('BR-VT, BR - VT, BRVT, BR VT'),
    ],
  },
  { name: 'Bình Dương', ...MERGED, into: 'Thành phố Hồ Chí Minh', other: [] },
  // 17. Đồng Nai
  { name: 'Đồng Nai', other: [] },
  { name: 'Bình Phước', ...MERGED, into: 'Đồng Nai', other: [] },
  // 18. Tây Ninh
  { name: 'Tây Ninh', other: [] },
  { name: 'Long An', ...MERGED, into: 'Tây Ninh', other: [] },
  // 19. Cần Thơ
  { name: 'Cần Thơ', other: [] },
  { name: 'Sóc Trăng', ...MERGED, into: 'Cần Thơ', other: [] },
  { name: 'Hậu Giang', ...MERGED, into: 'Cần Thơ', other: [] },
  // 20. Vĩnh Long
  { name: 'Vĩnh Long', other: [] },
  { name: 'Bến Tre', ...MERGED, into: 'Vĩnh Long', other: [] },
  { name: 'Trà Vinh', ...MERGED, into: 'Vĩnh Long', other: [] },
  // 21. Đồng Tháp
  { name: 'Đồng Tháp', other: [] },
  { name: 'Tiền Giang', ...MERGED, into: 'Đồng Tháp', other: [] },
  // 22. Cà Mau
  { name: 'Cà Mau', other: [] },
  { name: 'Bạc Liêu', ...MERGED, into: 'Cà Mau', other: [] },
  // 23. An Giang
  { name: 'An Giang', other: [] },
  { name: 'Kiên Giang', ...MERGED, into: 'An Giang', other: [] },
  // the 11 that did not merge, two cities first
  { name: 'Hà Nội', other: ['Hà-Nội', 'Hanoi'] },
  { name: 'Huế', from: '2025-01-01', other: [] },
  {
    name: 'Thừa Thiên Huế',
    until: '2024-12-31',
    into: 'Huế',
    other: [
      ...list('Thừa Thiên - Huế, Thừa Thiên-Huế, Thừa Thiên- Huế, Thừa Thiên -Huế'),
      ...list('TT-Huế, TT - Huế, TT Huế, TT. Huế, TT.Huế, TTHuế'),
    ],
  },
  { name: 'Lai Châu', other: [] },
  { name: 'Điện Biên', other: [] },
  { name: 'Sơn La', other: [] },
  { name: 'Lạng Sơn', other: [] },
  { name: 'Cao Bằng', other: [] },
  { name: 'Quảng Ninh', other: [] },
  { name: 'Thanh Hóa', other: [] },
  { name: 'Nghệ An', other: [] },
  { name: 'Hà Tĩnh', other: [] },
];

/** Every name and spelling. */
export const PROVINCE_NAMES: readonly string[] = PROVINCES.flatMap(({ name, other }) => [name, ...other]);

/** The rows that count on a day, ISO. */
export function provincesOn(day: string): readonly Province[] {
  return PROVINCES.filter(({ from = day, until = day }) => from <= day && day <= until);
}

/**
 * Regions as plans and statistics name them, and how people do. The six socio-economic regions are those of Resolution
 * 81/2023/QH15 (9 January 2023); since the mergers some provinces span two of them.
 */
export const REGIONS: readonly string[] = [
  // the six regions and their initials: vùng Trung du và miền núi phía Bắc | ĐBSCL
  ...list(`
    Trung du và miền núi phía Bắc, Trung du và miền núi Bắc Bộ, Trung du miền núi phía Bắc, Trung du miền núi Bắc Bộ,
    Trung du phía Bắc, Trung du Bắc Bộ, miền núi phía Bắc, TDMNPB, TD&MNPB, Đồng bằng sông Hồng, ĐBSH,
    Đồng bằng Bắc Bộ, châu thổ sông Hồng, Bắc Trung Bộ và Duyên hải miền Trung, Bắc Trung Bộ và duyên hải Trung Bộ,
    Bắc Trung Bộ, Duyên hải Nam Trung Bộ, Nam Trung Bộ, Duyên hải miền Trung, Duyên hải Trung Bộ, BTB&DHMT, DHMT,
    DHNTB, Tây Nguyên, Đông Nam Bộ, ĐNB, Đồng bằng sông Cửu Long, ĐBSCL, Đồng bằng Nam Bộ, Tây Nam Bộ, TNB,
    châu thổ sông Cửu Long
  `),
  // key economic regions: vùng kinh tế trọng điểm phía Nam
  ...list(`
    vùng kinh tế trọng điểm Bắc Bộ, vùng kinh tế trọng điểm phía Bắc, vùng kinh tế trọng điểm miền Trung,
    vùng kinh tế trọng điểm phía Nam, vùng kinh tế trọng điểm, vùng Thủ đô
  `),
  // as people say: các tỉnh miền Tây | Tây Bắc | phía Nam
  ...list(`
    miền Bắc, miền Trung, miền Nam, miền Tây, miền Đông, miền Tây Nam Bộ, miền Đông Nam Bộ, miền Trung - Tây Nguyên,
    miền Trung-Tây Nguyên, miền Trung và Tây Nguyên, phía Bắc, phía Nam, Bắc Bộ, Trung Bộ, Nam Bộ, Tây Bắc, Đông Bắc,
    Tây Bắc Bộ, Đông Bắc Bộ, Nam Tây Nguyên, Bắc Tây Nguyên, Trung Trung Bộ, cực Nam Trung Bộ, Việt Bắc,
    Đồng Tháp Mười, Tứ giác Long Xuyên, bán đảo Cà Mau, Hoàng Sa, Trường Sa, Biển Đông, vịnh Bắc Bộ
  `),
];
