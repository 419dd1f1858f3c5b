import type { Corpus } from '../corpus/corpus.js';

/** Figures that state one fact, each as `<figure> <group>`; a figure that stands alone without a number. */
export const groups: Corpus = [
  ['Kết nạp 1.327 hội viên, tăng 12,5% so với cùng kỳ.', '1.327 hội viên 1', '12,5% 1'],
  ['Toàn xã có 215 hộ nghèo (8,7%); trồng 12 ha rừng.', '215 hộ 1', '8,7% 1', '12 ha'],
  ['Có 486 ca (nam 200, nữ 286).', '486 ca 1', '200 1', '286 1'],
  ['Thu 5 tỷ đồng, đạt 98% kế hoạch và tăng 5%.', '5 tỷ đồng 1', '98% 1', '5% 1'],
  ['Mở 12 lớp, trồng 3 ha rừng.', '12 lớp', '3 ha'],
  ['Thu 5 tỷ đồng, tăng 5%. Chi 4 tỷ đồng, giảm 2%.', '5 tỷ đồng 1', '5% 1', '4 tỷ đồng 2', '2% 2'],
];
