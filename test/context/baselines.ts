import type { Corpus } from '../corpus/corpus.js';

/** What each figure is compared with: `<figure>: <baseline>`, `-` where it is not. */
export const baselines: Corpus = [
  ['Thu ngân sách tăng 8% so với cùng kỳ năm trước.', '8%: so với cùng kỳ năm trước'],
  ['Giải ngân đạt 98% kế hoạch.', '98%: kế hoạch'],
  ['Nông nghiệp chiếm 12% tổng sản phẩm.', '12%: tổng sản phẩm'],
  ['Sản lượng vượt kế hoạch 4,7%.', '4,7%: kế hoạch'],
  ['So với năm 2022, thu tăng 8%, chi tăng 3%.', '8%: So với năm 2022', '3%: So với năm 2022'],
  ['Tăng 12 vụ, giảm 3 người chết so với cùng kỳ.', '12 vụ: so với cùng kỳ', '3 người: so với cùng kỳ'],
  ['Có 85% số xã đạt chuẩn.', '85%: -'],
  ['Thu 5 tỷ đồng, tăng 5%.', '5 tỷ đồng: -', '5%: -'],
  ['Giá lúa thấp hơn cùng kỳ 500 đồng/kg.', '500 đồng/kg: cùng kỳ'],
  ['Lợi nhuận gấp 2,3 lần cùng kỳ.', '2,3 lần: cùng kỳ'],
];
