import type { Corpus } from '../corpus/corpus.js';

/** Figures that state one fact, each as `<figure> <group>`; a figure that stands alone without a number. */
export const groups: Corpus = [
  // a level, its changes, its shares, its plan
  ['Toàn Cụm đạt 1.327 hội viên, tăng 12,5% so với cùng kỳ.', '1.327 hội viên 1', '12,5% 1'],
  [
    'Thu 1.200 tỷ đồng, đạt 98% kế hoạch, tăng 8% so với cùng kỳ, chi 900 tỷ đồng.',
    '1.200 tỷ đồng 1',
    '98% 1',
    '8% 1',
    '900 tỷ đồng',
  ],
  [
    'Doanh thu 3.214 tỷ đồng, tăng 18,4% so với cùng kỳ và tăng 9,7% so với quý trước.',
    '3.214 tỷ đồng 1',
    '18,4% 1',
    '9,7% 1',
  ],
  [
    'Đàn trâu giảm 120 con, còn 1.840 con; đàn bò 12.000 con, tăng 3%.',
    '120 con 1',
    '1.840 con 1',
    '12.000 con 2',
    '3% 2',
  ],
  [
    'Chỉ số tăng 5,2 điểm (0,4%), lên 1.290 điểm, thanh khoản đạt 15.000 tỷ đồng.',
    '5,2 điểm 1',
    '0,4% 1',
    '1.290 điểm 1',
    '15.000 tỷ đồng',
  ],
  ['Tỷ lệ hộ nghèo giảm từ 8,6% xuống còn 7,15%.', '8,6% 1', '7,15% 1'],
  ['IIP tăng 1,2% so với tháng trước, tăng 9,5% so với cùng kỳ, diện tích giảm 3%.', '1,2% 1', '9,5% 1', '3%'],
  ['Lãi 5 tỷ đồng, hoàn thành 87% kế hoạch năm và tăng 22%.', '5 tỷ đồng 1', '87% 1', '22% 1'],
  ['Thu 5 tỷ đồng, đạt 98% kế hoạch và tăng 5%.', '5 tỷ đồng 1', '98% 1', '5% 1'],
  // a total and what stands in its brackets
  ['Ghi nhận 486 ca (nam 200, nữ 286), trong đó 12 ca nặng.', '486 ca 1', '200 1', '286 1', '12 ca'],
  ['Có 215 hộ nghèo (8,7%) và 120 hộ cận nghèo (4,9%).', '215 hộ 1', '8,7% 1', '120 hộ 2', '4,9% 2'],
  // facts side by side
  ['Trồng 30 ha lúa và 12 ha ngô, năng suất đạt 60 tạ/ha.', '30 ha', '12 ha', '60 tạ/ha'],
  ['Mở 37 lớp cho 2.915 cán bộ.', '37 lớp', '2.915 cán bộ'],
  ['Sản lượng đạt 5 tấn, diện tích giảm 3%.', '5 tấn', '3%'],
  ['| Xã | Số hộ | Tỷ lệ (%) |\n|---|---|---|\n| Tân Lập | 92 | 4,98 |', '92', '4,98'],
  // counted on through the document
  ['Thu 5 tỷ đồng, tăng 3%.\nChi 4 tỷ đồng, giảm 2%.', '5 tỷ đồng 1', '3% 1', '4 tỷ đồng 2', '2% 2'],
  ['Thu 5 tỷ đồng, tăng 5%. Chi 4 tỷ đồng, giảm 2%.', '5 tỷ đồng 1', '5% 1', '4 tỷ đồng 2', '2% 2'],
];
