import type { Corpus } from './corpus.js';

/** Parts of a whole, and slashes that are no share. */
export default [
  ['Đến nay, 18/71 xã về đích nông thôn mới.', '18 of 71 xã'],
  ['Tòa án giải quyết 356/402 vụ án hình sự, đạt 88,6%.', '356 of 402 vụ án', '88.6 %'],
  ['Có 12/12 thành viên bỏ phiếu thuận.', '12 of 12 thành viên'],
  ['Thực hiện 21 / 24 nhiệm vụ được giao.', '21 of 24 nhiệm vụ'],
  ['Hơn 40/52 hộ dân đã nhận tiền đền bù.', 'over 40 of 52 hộ'],
  ['Khoảng 300/412 hộ có nước sạch.', 'about 300 of 412 hộ'],
  ['Giải quyết 1.204/1.350 hồ sơ.', '1204 of 1350 hồ sơ'],
  ['Có 9/13 khu công nghiệp hoạt động.', '9 of 13 khu công nghiệp'],
  ['Khống chế 51/58 ổ dịch.', '51 of 58 ổ dịch'],
  ['Điều tra làm rõ 447/512 vụ (đạt 87,3%).', '447 of 512 vụ', '87.3 %'],
  ['Chuẩn hóa 61/76 trường.', '61 of 76 trường'],
  ['Chi bộ có 17/19 đồng chí dự họp.', '17 of 19 đồng chí'],
  ['Có 4/6 mẫu không đạt.', '4 of 6 mẫu'],
  ['Khắc phục 27/41 điểm sạt lở.', '27 of 41 điểm'],
  ['Có 05/07 chỉ tiêu vượt kế hoạch.', '5 of 7 chỉ tiêu'],
  ['Tỉnh có 5/7 chỉ tiêu vượt kế hoạch, xếp thứ 5/63 cả nước.', '5 of 7 chỉ tiêu'],
  ['Xã hoàn thành 19/19 tiêu chí, 57/57 chỉ tiêu.', '19 of 19 tiêu chí', '57 of 57 chỉ tiêu'],
  // in words
  ['Huyện hoàn thành 9 trong số 15 chỉ tiêu.', '9 of 15 chỉ tiêu'],
  ['Có 97 trong tổng số 164 thôn đạt chuẩn.', '97 of 164 thôn'],
  ['Hai trong số 5 dự án bị chậm.', '2 of 5 dự án'],
  ['Ba trong số năm dự án bị chậm.', '3 of 5 dự án'],
  ['Cứ 10 người thì có 3 người nghèo.', '3 người / 10 người'],
  // no shares
  ['Hội nghị họp sáng 5/7 tại huyện.'],
  ['Từ 20/2 đến 15/3, huyện ra quân.'],
  ['Nhà số 27, ngõ 12/5, đường Trần Phú.'],
  ['Theo Quyết định số 18/QĐ-UBND và Nghị định 146/2017/NĐ-CP.'],
  ['Quy hoạch tỷ lệ 1/500.'],
  ['Đội trực 24/24, xếp thứ 2/63.'],
  ['Quý I/2024 và tháng 6/2024.'],
  ['Phát 10 suất/ngày.', '10 suất / ngày'],
  ['Mật độ là 1.061 người/km2.', '1061 người / km2'],
] satisfies Corpus;
