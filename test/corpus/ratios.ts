import type { Corpus } from './corpus.js';

/** Multiples and fractions, and counts that are written much like them. */
export default [
  // multiples
  ['Doanh thu gấp 2,3 lần cùng kỳ.', 'ratio 2.3 lần'],
  ['Giá thuê cao gấp 1,5 lần khu vực lân cận.', 'ratio 1.5 lần'],
  ['Thu nhập gấp 5 lần năm 2010.', 'ratio 5 lần'],
  ['Thu nhập gấp ba lần trước đây.', 'ratio 3 lần'],
  ['Thu nhập gấp ba trước đây.', 'ratio 3 lần'],
  ['Số đơn vị đăng ký gấp đôi năm ngoái.', 'ratio 2 lần'],
  ['Chi phí gấp rưỡi dự toán.', 'ratio 1.5 lần'],
  ['Số ca mắc tăng gấp 3 lần so với tháng trước.', 'increase ratio 3 lần'],
  ['Vốn điều lệ tăng gấp đôi, đạt 500 tỷ đồng.', 'increase ratio 2 lần', '500000000000 VND'],
  ['Lượng xe tăng 4,2 lần so với năm 2022.', 'increase ratio 4.2 lần'],
  ['Sản lượng bằng 1,6 lần cùng kỳ.', 'ratio 1.6 lần'],
  ['Hệ số thanh toán hiện hành đạt 1,25 lần.', 'ratio 1.25 lần'],
  ['Lợi nhuận gần gấp đôi năm trước.', 'nearly ratio 2 lần'],
  ['Lượng khách gấp hơn 2 lần ngày thường.', 'over ratio 2 lần'],
  ['Lượng khách gấp 3 - 4 lần ngày thường.', 'ratio 3..4 lần'],
  ['Giá tăng gấp 2 đến 3 lần.', 'increase ratio 2..3 lần'],
  ['Giá thấp hơn 2 lần so với thị trường.', 'decrease ratio 2 lần'],
  ['Sản lượng giảm 2 lần so với năm ngoái.', 'decrease ratio 2 lần'],
  // fractions
  ['Có 2/3 số xã đạt chuẩn.', 'ratio 2 of 3 xã'],
  ['Hơn 1/3 số lao động nông thôn đã qua đào tạo.', 'over ratio 1 of 3 lao động'],
  ['Khoảng 3/4 số hộ có nước sạch.', 'about ratio 3 of 4 hộ'],
  ['Huyện mới thu gom được 1/2 khối lượng rác thải.', 'ratio 1 of 2 khối lượng'],
  ['Xử lý được 2/3 lượng rác thải.', 'ratio 2 of 3 lượng'],
  ['Rừng chiếm 3/5 diện tích.', 'ratio 3 of 5 diện tích'],
  ['Hai phần ba số hộ trong thôn hiến đất.', 'ratio 2 of 3 hộ'],
  ['Một phần ba số hộ trong thôn hiến đất.', 'ratio 1 of 3 hộ'],
  ['Ba phần tư diện tích rừng là rừng trồng.', 'ratio 3 of 4 diện tích'],
  // halves
  ['Một nửa số học sinh được miễn học phí.', 'ratio 0.5 học sinh'],
  ['Hơn một nửa số thôn chưa có nhà văn hóa.', 'over ratio 0.5 thôn'],
  ['Nửa số hộ trong bản đã có điện.', 'ratio 0.5 hộ'],
  ['Số vụ cháy giảm một nửa.', 'decrease ratio 0.5'],
  ['Số vụ cháy giảm gần một nửa so với năm ngoái.', 'nearly decrease ratio 0.5'],
  // counts, no ratios
  ['Cơ sở này bị xử phạt 15 lần.', '15 lần'],
  ['Đoàn kiểm tra 12 lần trong năm.', '12 lần'],
  ['Có 10 đôi giày và 5 cặp vợ chồng.', '10 đôi giày', '5 cặp vợ chồng'],
  // no figures
  ['Đại hội lần thứ 3 và lần thứ VII.'],
  ['Bản đồ tỷ lệ 1/500, 1/2000.'],
  ['Trực 24/24, xếp thứ 2/63 cả nước.'],
  ['Sáng 2/3 huyện họp, ngày 1/4 xã họp.'],
  ['Việc làm nửa vời, nói nửa chừng lúc nửa đêm.'],
  ['Tăng gấp nhiều lần, nhiều lần nhắc nhở.'],
  ['Tỷ lệ thông qua phải đạt hai phần ba.', 'ratio 2 of 3'],
  ['Đào được 612/1.150 m hầm, trồng 1/2 ha.', '612 of 1150 m', '0.5 ha'],
  // a fraction without a noun, and days
  ['Phần dân góp chiếm 1/5.', 'ratio 1 of 5'],
  ['Sản lượng giảm gần 1/3.', 'nearly decrease ratio 1 of 3'],
  ['Ngày 1/5 họp, đến 2/9 xong.'],
] satisfies Corpus;
