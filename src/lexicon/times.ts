import { list } from './words.js';

/** Units of time as an amount. `seconds` orders them, so that a chain (`7 năm 6 tháng`) ends in the smaller. */
export const DURATIONS = [
  { unit: 'giây', seconds: 1, spellings: ['giây', 'giây đồng hồ'] },
  { unit: 'phút', seconds: 60, spellings: ['phút'] },
  // gần ba giờ | 48 tiếng
  { unit: 'giờ', seconds: 3_600, spellings: list('giờ, tiếng, giờ đồng hồ, tiếng đồng hồ, h') },
  { unit: 'ngày', seconds: 86_400, spellings: ['ngày', 'ngày đêm', 'hôm'] },
  { unit: 'đêm', seconds: 86_400, spellings: ['đêm'] },
  { unit: 'tuần', seconds: 604_800, spellings: ['tuần', 'tuần lễ'] },
  { unit: 'tháng', seconds: 2_592_000, spellings: ['tháng'] },
  { unit: 'quý', seconds: 7_776_000, spellings: ['quý'] },
  { unit: 'năm', seconds: 31_536_000, spellings: ['năm'] },
  { unit: 'thập kỷ', seconds: 315_360_000, spellings: ['thập kỷ', 'thập niên', 'thập kỉ'] },
  { unit: 'thế kỷ', seconds: 3_153_600_000, spellings: ['thế kỷ', 'thế kỉ'] },
];

/** Ages: 34 tuổi | trẻ 6-36 tháng tuổi | cây đa 400 năm tuổi. */
export const AGES = list(
  'tuổi, năm tuổi, tháng tuổi, tuần tuổi, ngày tuổi, giờ tuổi, tuổi đời, tuổi đảng, năm tuổi đảng',
);

/** How many of the smaller unit one of the larger holds, for chains of time units. */
export const IN_SMALLER: Readonly<Record<string, number>> = {
  'phút giây': 60,
  'giờ phút': 60,
  'giờ giây': 3_600,
  'ngày giờ': 24,
  'tuần ngày': 7,
  'năm tháng': 12,
};

/** Times that rates are counted by besides units of time: 3 nghìn người mỗi tối | không quá 9 tháng/năm học. */
export const RATE_TIMES = [
  ...list('năm học, học kỳ, niên vụ, chu kỳ, chu kỳ thuê, tối, sáng, chiều, trưa, đêm, mùa, vụ, chuyến'),
  ...list('buổi, ca, phiên, kỳ, dịp, đợt, tiết'),
];
