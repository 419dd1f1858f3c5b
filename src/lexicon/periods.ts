import { list } from './words.js';

/** Words that open an expression of time, and what kind. */
export const TIME_WORDS = {
  // ngày 05/6/2024 | rạng sáng 14/9 | phiên 28/6/2024
  day: list(
    'ngày, sáng, trưa, chiều, tối, đêm, hôm, phiên, rạng sáng, sáng ngày, chiều ngày, phiên ngày, tối ngày, đêm ngày, các ngày, hai ngày, mùng, mồng',
  ),
  // tháng 6/2024 | các tháng 4, 5, 6
  month: ['tháng', 'các tháng', 'th'],
  // quý II/2024
  quarter: ['quý', 'các quý'],
  // năm 2024 | các năm 2021, 2022
  year: list('năm, các năm, hai năm, niên vụ, niên độ, nam'),
  // giai đoạn 2019-2024
  span: list('giai đoạn, nhiệm kỳ, thời kỳ, khóa, trong giai đoạn, kỳ, chiến lược, chu kỳ, thời gian, những năm'),
  // năm học 2023-2024 | học kỳ I năm học 2024-2025 | vụ đông xuân 2023-2024
  school: list(
    'năm học, niên khóa, vụ đông xuân, vụ hè thu, vụ mùa, vụ xuân, vụ chiêm xuân, vụ thu đông, vụ đông, vụ chiêm, vụ xuân hè, đông xuân, hè thu, thu đông, mùa vụ, vụ mía, niên vụ',
  ),
  // tuần 32
  week: ['tuần', 'tuần thứ'],
} as const;

/** Roman quarters. */
export const QUARTERS: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  '01': 1,
  '02': 2,
  '03': 3,
  '04': 4,
};

/** Behind an amount of time these make it a period and no duration: trong 5 năm qua | 3 tháng tới | 2 năm gần đây. */
export const WHEN = list(
  'qua, tới, gần đây, vừa qua, gần nhất, nữa, trước, trước đó, sau đó, sau, trở lại đây, tiếp theo, còn lại của năm, đầu tiên, liền kề, gần nay, trước đây, đã qua, vừa rồi',
);
