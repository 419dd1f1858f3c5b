import { list } from './words.js';

/** What comes in amounts and not in pieces: a fraction of it is a ratio (1/2 khối lượng rác thải), never a part-of-whole count. */
export const MASSES = [
  ...list(
    'diện tích, khối lượng, sản lượng, dân số, giá trị, kinh phí, vốn, thời gian, số tiền, lượng, doanh thu, tài sản, dự toán',
  ),
  ...list(
    'công suất, chiều dài, thu nhập, tổng số, quỹ đất, quãng đường, nhu cầu, tổng diện tích, lượng nước, chi phí',
  ),
  ...list(
    'tổng vốn, tổng kinh phí, kim ngạch, tổng thu, nguồn vốn, dung tích, năng lực, thị phần, ngân sách, lợi nhuận',
  ),
];
