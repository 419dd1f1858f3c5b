import { list } from './words.js';

/** Times that figures are compared with, by their first words: 105% cùng kỳ | tăng 8% so năm trước. */
export const TIME_YARDSTICKS = [
  ...list(
    'cùng kỳ, cùng kì, cùng thời điểm, cùng thời gian, cùng thời kỳ, cùng giai đoạn, cùng tháng, cùng quý, cùng năm, cùng ngày',
  ),
  ...list(
    'năm trước, năm ngoái, năm học trước, tháng trước, quý trước, tuần trước, kỳ trước, vụ trước, ngày trước, phiên trước',
  ),
  ...list('đầu năm, đầu kỳ, đầu tháng, cuối năm, cuối kỳ, cuối tháng, hôm qua, hôm trước, thời điểm, năm, quý, tháng'),
];
