import type { Corpus } from './corpus.js';

/** Careless typing in minutes and messages: missing blanks and accents, short forms, hard line breaks. */
export default [
  // missing blanks
  ['Thu quỹ 25triệu đồng, chi 12triệu.', '25000000 VND', '12000000 VND'],
  ['Có 15hộ bị ngập, 3người bị thương.', '15 hộ', '3 người'],
  ['Cấy 12,5ha lúa, thu 60tấn.', '12.5 ha', '60 tấn'],
  ['Đường dài 2,5km,rộng 4m.', '2.5 km', '4 m'],
  ['Dự án 1,2tỷ đồng.', '1200000000 VND'],
  ['Nợ quỹ 500.000đ,đã thu 300.000đ.', '500000 VND', '300000 VND'],
  ['Có 12 hội viên,trong đó 5 nữ.', '12 hội viên', '5 nữ'],
  ['Tỷ lệ đạt 98%,vượt 3% so với kế hoạch.', '98 %', 'increase 3 %'],
  ['Tổng thu:45 triệu đồng;tổng chi:40 triệu đồng.', '45000000 VND', '40000000 VND'],
  ['Xã có 120 hộ(15 hộ nghèo).', '120 hộ', '15 hộ'],
  ['Họp xong lúc 11h.Có 32 người dự.', '32 người'],
  ['Nuôi 20con lợn,150con gà.', '20 con lợn', '150 con gà'],
  ['Đợt này tiêm 300liều.', '300 liều'],
  // too many blanks
  ['Thu  25   triệu   đồng.', '25000000 VND'],
  ['Tỷ lệ đạt 12,5  %.', '12.5 %'],
  ['Có 85 % hộ dùng nước sạch .', '85 %'],
  // short forms
  ['Góp 2tr5 mỗi hộ, nợ 500k.', '2500000 VND / hộ', '500000 VND'],
  ['Tiền thuê 3tr/tháng, điện 450k/tháng.', '3000000 VND / tháng', '450000 VND / tháng'],
  ['Chi 1tr2 mua vật tư.', '1200000 VND'],
  ['Quỹ còn 12tr500k.', '12500000 VND'],
  ['Bán được 1tỷ2, lãi 200tr.', '1200000000 VND', '200000000 VND'],
  ['Hỗ trợ 50K/suất, tổng 2.500K.', '50000 VND / suất', '2500000 VND'],
  ['Đ/c Nam báo cáo: có 12 đ/c dự họp.', '12 đ/c'],
  ['Cột điện cao 7m5, chôn sâu 1m25.', '7.5 m', '1.25 m'],
  ['Vận động 15 trđ, chi 8 trđ.', '15000000 VND', '8000000 VND'],
  // unaccented
  ['Tong thu 25 trieu dong, chi 12 trieu dong.', '25000000 VND', '12000000 VND'],
  ['Du no 2,5 ty dong.', '2500000000 VND'],
  ['Gia lua 7 nghin dong/kg.', '7000 VND / kg'],
  ['Ty le dat 98 phan tram.', '98 %'],
  ['San luong 120 tan, dien tich 45 ha.', '120 tấn', '45 ha'],
  ['Doi truong 45 tuoi, cong tac 20 nam.', '45 tuổi', '20 năm'],
  ['Ngay 5/6/2024 hop luc 7h30.'],
  ['Hoi thu 15 trieu dong, con no 3 trieu dong.', '15000000 VND', '3000000 VND'],
  ['Thu nhap 5 trieu dong/thang.', '5000000 VND / tháng'],
  ['Loi nhuan tang 12%, chi phi giam 3%.', 'increase 12 %', 'decrease 3 %'],
  // accents set the old way
  ['Có 12 khoá học, 3 toà nhà và 5 hoạ sĩ.', '12 khóa học', '3 tòa nhà', '5 họa sĩ'],
  ['TỔNG THU 25 TRIỆU ĐỒNG, ĐẠT 98% KẾ HOẠCH.', '25000000 VND', '98 %'],
  ['KẾT NẠP 12 HỘI VIÊN', '12 hội viên'],
  // hard line breaks inside a sentence
  ['Trong năm, Hội đã kết nạp được 120\nhội viên mới, đạt 98% kế hoạch.', '120 hội viên', '98 %'],
  ['Tổng kinh phí thực hiện chương trình là 2 tỷ\n300 triệu đồng.', '2300000000 VND'],
  ['Thu ngân sách của huyện trong kỳ báo cáo đạt 45\ntỷ đồng.', '45000000000 VND'],
  ['Số hộ nghèo trên địa bàn toàn huyện giảm\n120 hộ so với cùng kỳ năm trước.', 'decrease 120 hộ'],
  ['Doanh thu của toàn đơn vị trong quý tăng hơn\n15% so với năm trước.', 'over increase 15 %'],
  ['Ủy ban nhân dân huyện đã ban hành Quyết định số\n45/QĐ-UBND ngày 05/6/2024.'],
  ['Hội nghị đã được tổ chức vào sáng ngày 15\ntháng 6 năm 2024 tại huyện.'],
  ['Đoàn kiểm tra đã làm việc với các xã, tổ\n3 người mỗi xã.', '3 người / xã'],
  // a new line that opens a new thing
  ['Tổng số lớp: 12\nTổng số học sinh: 420', '12 lớp !inherited_unit', '420 học sinh !inherited_unit'],
  ['Kết quả thu quỹ:\n- Tổ 1: 12 triệu đồng\n- Tổ 2: 9 triệu đồng', '12000000 VND', '9000000 VND'],
] satisfies Corpus;
