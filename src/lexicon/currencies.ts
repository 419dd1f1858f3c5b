import { list } from './words.js';

export interface Currency {
  /** ISO 4217. */
  readonly code: string;
  /** Names and symbols that stand behind the amount. */
  readonly names: readonly string[];
  /** Symbols that stand before it. */
  readonly symbols?: readonly string[];
  /** Names among them that are everyday words too: money only behind a magnitude. */
  readonly everyday?: readonly string[];
  /** Hundredths. */
  readonly cents?: readonly string[];
}

/** Currencies by ISO 4217 code, with the names that Vietnamese reports give them. */
export const CURRENCIES: readonly Currency[] = [
  // 18 tỷ 720 triệu đồng | 320.000đ/kg | 1.150.000 VNĐ
  {
    code: 'VND',
    names: list('đồng, đ, vnd, vnđ, việt nam đồng, đồng việt nam, dong, đồng vn, ₫, vn đồng'),
    symbols: ['VND', 'VNĐ', '₫', 'VN$'],
  },
  // 25,5 tỷ USD | US$185.4 triệu | 50 xu Mỹ
  {
    code: 'USD',
    names: list(
      'usd, đô la mỹ, đô-la mỹ, đôla mỹ, đô la, đô-la, đôla, đô, mỹ kim, us dollar, dollar, dollars, usd mỹ, $, đô mỹ',
    ),
    symbols: ['US$', 'USD', '$'],
    cents: list('cent, cents, xu mỹ, uscent, us cent, cent mỹ'),
  },
  // 3,2 triệu euro
  { code: 'EUR', names: list('euro, euros, eur, ơ-rô, đồng euro, €, ê-rô'), symbols: ['€', 'EUR'] },
  // 5,3 tỷ yên
  { code: 'JPY', names: list('yên, yên nhật, jpy, yen, yen nhật, ¥, đồng yên'), symbols: ['¥', 'JPY'] },
  // 450 triệu nhân dân tệ
  { code: 'CNY', names: ['nhân dân tệ', 'cny', 'ndt', 'tệ', 'rmb'], symbols: ['CNY', 'RMB'] },
  { code: 'GBP', names: ['bảng anh', 'gbp', 'bảng', '£'], everyday: ['bảng'], symbols: ['£', 'GBP'] },
  { code: 'KRW', names: ['won', 'won hàn quốc', 'krw', 'won hàn'], symbols: ['₩', 'KRW'] },
  { code: 'AUD', names: ['đô la úc', 'đô-la úc', 'đôla úc', 'aud', 'đô úc'], symbols: ['A$', 'AUD'] },
  { code: 'CAD', names: ['đô la canada', 'đô-la canada', 'cad', 'đô canada'], symbols: ['C$', 'CAD'] },
  {
    code: 'SGD',
    names: ['đô la singapore', 'đô-la singapore', 'sgd', 'đô sing', 'đô la sing'],
    symbols: ['S$', 'SGD'],
  },
  { code: 'NZD', names: ['đô la new zealand', 'nzd'] },
  { code: 'HKD', names: ['đô la hồng kông', 'đô la hong kong', 'hkd'], symbols: ['HK$', 'HKD'] },
  { code: 'TWD', names: ['đô la đài loan', 'đài tệ', 'tân đài tệ', 'twd'], symbols: ['NT$', 'TWD'] },
  { code: 'CHF', names: ['franc thụy sĩ', 'phrăng thụy sĩ', 'chf'], symbols: ['CHF'] },
  { code: 'THB', names: ['baht', 'bạt', 'baht thái', 'bạt thái', 'thb'], everyday: ['bạt'], symbols: ['฿', 'THB'] },
  { code: 'LAK', names: ['kíp', 'kip', 'kíp lào', 'kip lào', 'lak'], everyday: ['kíp', 'kip'] },
  { code: 'KHR', names: ['riel', 'riên', 'khr'] },
  { code: 'MMK', names: ['kyat', 'mmk'] },
  { code: 'MYR', names: ['ringgit', 'myr'], symbols: ['RM'] },
  { code: 'IDR', names: ['rupiah', 'idr'] },
  { code: 'PHP', names: ['peso philippines', 'php'] },
  { code: 'INR', names: ['rupee', 'rupees', 'ru-pi', 'rupi', 'rupee ấn độ', 'inr'], symbols: ['₹', 'INR'] },
  { code: 'RUB', names: ['rúp', 'rup', 'rub', 'rúp nga'], symbols: ['₽'] },
  { code: 'AED', names: ['aed'], symbols: ['AED'] },
  { code: 'SEK', names: ['krona thụy điển', 'curon thụy điển', 'sek'] },
  { code: 'NOK', names: ['krone na uy', 'nok'] },
  { code: 'DKK', names: ['krone đan mạch', 'dkk'] },
  { code: 'FRF', names: ['franc', 'phrăng', 'quan pháp'] },
  { code: 'DEM', names: ['mác đức', 'mark đức'] },
];
