import type { Corpus } from './corpus.js';

/** Amounts said again in words. */
export default [
  ['Kiểm tra 05 (năm) xã.', '5 xã'],
  ['Kiểm tra 03 (ba) huyện, 12 (mười hai) xã.', '3 huyện', '12 xã'],
  ['Thời hạn là 06 (sáu) tháng.', '6 tháng'],
  ['Trao 100 (một trăm) suất quà.', '100 suất quà'],
  ['Trao 25 (hai mươi lăm) suất quà.', '25 suất quà'],
  ['Lập 02 (hai) bản chính.', '2 bản'],
  ['Phạt 15.000.000 đồng (Mười lăm triệu đồng).', '15000000 VND'],
  ['Phạt 15.000.000 đồng (mười lăm triệu đồng chẵn).', '15000000 VND'],
  ['Phạt 2.500.000 đồng (hai triệu năm trăm nghìn đồng).', '2500000 VND'],
  ['Hỗ trợ 1.250.000.000 đồng (Một tỷ hai trăm năm mươi triệu đồng).', '1250000000 VND'],
  ['Thu 15.000.000 đồng (Bằng chữ: Mười lăm triệu đồng).', '15000000 VND'],
  ['Thu 15.000.000 đồng (bằng chữ: mười lăm triệu đồng chẵn).', '15000000 VND'],
  ['Thu 12.000.000 đồng (mười hai triệu đồng) tiền thuê.', '12000000 VND'],
  ['Giá thuê 500.000 đồng/tháng (năm trăm nghìn đồng).', '500000 VND / tháng'],
  ['Bàn giao 30 (ba mươi) máy tính và 1 (một) máy in.', '30 máy tính', '1 máy in'],
  ['Vay 50 (năm mươi) triệu đồng.', '50000000 VND'],
  ['Lãi suất 10% (mười phần trăm).', '10 %'],
  ['Diện tích 120 m2 (một trăm hai mươi mét vuông).', '120 m2'],
  ['Thời hạn 5 năm (năm năm).', '5 năm'],
  // the two disagree
  ['Kiểm tra 05 (sáu) xã.', '5 xã !words_mismatch'],
  ['Phạt 15.000.000 đồng (Năm mươi triệu đồng).', '15000000 VND !words_mismatch'],
  ['Phạt 2.500.000 đồng (hai triệu đồng).', '2500000 VND !words_mismatch'],
  ['Phạt 15.000.000 đồng (Bằng chữ: Mười sáu triệu đồng).', '15000000 VND !words_mismatch'],
  // no repetition
  ['Có 76 trường (hai trường liên cấp).', '76 trường', '2 trường'],
  ['Có 120 hộ (ba hộ neo đơn).', '120 hộ', '3 hộ'],
  ['Kết nạp 12 đảng viên (năm 2024).', '12 đảng viên'],
  ['Toàn xã có 215 hộ nghèo (8,7%).', '215 hộ', '8.7 %'],
  ['Tặng 40 suất quà (mỗi suất 500 nghìn đồng).', '40 suất quà', '500000 VND / suất'],
  ['Tòa phạt 15 triệu đồng (theo Điều 5).', '15000000 VND'],
] satisfies Corpus;
