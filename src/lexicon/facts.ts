import { list } from './words.js';

/** Words that carry a fact on from a figure to its change, share, plan or level: …, tăng 12% | , đạt 98% | , còn 1.840 con. */
export const CARRIES_ON = [
  ...list(
    'tăng, giảm, tăng thêm, giảm thêm, tăng trưởng, vượt, hụt, nhích, sụt, tụt, hạ, cao hơn, thấp hơn, nhiều hơn, ít hơn',
  ),
  ...list('đạt, bằng, chỉ bằng, chiếm, hoàn thành, tương ứng, tương đương, tức, gấp, cao gấp, vượt kế hoạch, từ'),
  ...list('lên, lên mức, lên tới, xuống, xuống còn, còn, chỉ còn, kế hoạch, dự toán, chỉ tiêu, mục tiêu'),
];

/** Those that do so without a comma before them: 12 hộ nghèo chiếm 8% | từ 8 lên 11 tỷ đồng. */
export const CARRIES_CLOSE = list(
  'chiếm, tương ứng, tương đương, lên, lên mức, lên tới, xuống, xuống còn, còn, chỉ còn, tăng, giảm',
);

/** Words that may stand among these and carry nothing by themselves. */
export const AMONG_CARRIERS = list(
  'và, nhưng, là, tỷ lệ, mức, nhẹ, mạnh, khá, thêm, khoảng, gần, trên, dưới, ước, được, hơn, tới, đến, với, đã, lại, năm, đề ra, quá, tương đối',
);
