import type { Corpus } from './corpus.js';

/** Amounts of money: chains of magnitudes, short forms, currencies. */
export default [
  ['Cho hội viên vay trên 4.425 tỷ 611 triệu đồng.', 'over 4425611000000 VND'],
  ['Quỹ thu được 2 tỷ 437 triệu 650 nghìn đồng.', '2437650000 VND'],
  ['Tổng mức đầu tư là 12 nghìn 600 tỷ đồng.', '12600000000000 VND'],
  ['Đơn giá 350k/m2, thuê 9tr/tháng.', '350000 VND / m2', '9000000 VND / tháng'],
] satisfies Corpus;
