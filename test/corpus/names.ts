import type { Corpus } from './corpus.js';

/** Numbers that name, rank or mark, each beside a near miss that is a figure. */
export default [
  // units of the army
  ['Sư đoàn 5, Trung đoàn 148 và Quân khu 7 ra quân.'],
  ['Lữ đoàn 144 có 3 tiểu đoàn.', '3 tiểu đoàn'],
  ['Đoàn kinh tế quốc phòng 379 giúp 120 hộ dân.', '120 hộ'],
  ['Đại đội 2 trồng 500 cây keo.', '500 cây keo'],
  // companies, works
  ['Công ty 705 và Nhà máy Z113 dẫn đầu phong trào.'],
  ['Công ty Cổ phần Xây dựng 47 trúng 2 gói thầu.', '2 gói thầu'],
  ['Xí nghiệp 26 có 26 công nhân.', '26 công nhân'],
  ['Bệnh viện 108 phẫu thuật 12 ca.', '12 ca'],
  // quarters, hamlets, groups
  ['Quận 7, phường 12 và khu phố 3 cách ly.'],
  ['Quận 7 có 10 phường.', '10 phường'],
  ['Tổ 3, thôn 5 và bản Mường Pồn 2 mất điện.'],
  ['Tổ dân phố 4 có 86 hộ, tổ 5 có 92 hộ.', '86 hộ', '92 hộ'],
  ['Ấp 2 vận động 15 hộ hiến đất.', '15 hộ'],
  ['Thôn 7 đạt 7 tiêu chí.', '7 tiêu chí'],
  ['Huyện có 7 thôn chưa có điện.', '7 thôn'],
  // roads, works
  ['Tuyến quốc lộ 6, đường tỉnh 419 và vành đai 3 thông xe.'],
  ['Cao tốc CT.01, đường ĐT.610 và QL1A ùn tắc.'],
  ['Nâng cấp 6 tuyến quốc lộ dài 45 km.', '6 tuyến', '45 km'],
  ['Cầu Rạch Miễu 2, tuyến metro số 1 và hồ Đồng Xanh 2 về đích.'],
  ['Xây 2 cầu vượt và 1 hầm chui.', '2 cầu vượt', '1 hầm chui'],
  // storms, illnesses, makes
  ['Bão số 3 mạnh cấp 14, giật cấp 17.'],
  ['Năm nay có 3 cơn bão.', '3 cơn bão'],
  ['Dịch COVID-19 và cúm A/H5N1 được khống chế.'],
  ['Ca bệnh 17, BN 1234 đã khỏi.'],
  ['Phủ sóng 5G, máy bay A320 và Boeing 787 hạ cánh.'],
  ['Kênh VTV1, VOV2 và HTV7 phát sóng.'],
  ['Nồng độ bụi PM2.5 là 58 µg/m3, PM10 là 90 µg/m3.', '58 µg / m3', '90 µg / m3'],
  ['Nhân viên dùng vitamin B12, xăng RON95 và phân NPK 16-16-8.'],
  // classes, ranks
  ['Học sinh lớp 12, lớp 9A2 ôn thi.'],
  ['Trường có 12 lớp với 420 học sinh.', '12 lớp', '420 học sinh'],
  ['Bệnh viện hạng 3, cán bộ cấp 2, đô thị loại 5.'],
  ['Thợ bậc 7, chuyên viên ngạch 01.003.'],
  ['Trường chuẩn quốc gia mức độ 2.'],
  ['Tăng 2 bậc, giảm 3 hạng.', 'increase 2 bậc', 'decrease 3 hạng'],
  // ordinals
  ['Đại hội lần thứ VII, khóa XIII, kỳ họp thứ 8.'],
  ['Lần thứ 3 liên tiếp, xã đứng thứ nhất.'],
  ['Tỉnh xếp thứ 12/63, hạng 5 toàn quốc, top 10 cả nước.'],
  ['Giải có 8 hạng mục, 3 lần tổ chức.', '8 hạng mục', '3 lần'],
  ['Hội thảo lần 2, đợt 3 và vòng 1 kết thúc.'],
  ['Tổ chức 2 lần hội thảo, 3 đợt ra quân.', '2 lần', '3 đợt'],
  ['Mục tiêu số 1, ưu tiên số một.'],
  // scores
  ['Đội chủ nhà thắng 2-1, dẫn 3-0 rồi hòa 3-3.'],
  ['Tỷ số 21-18, 21-15 nghiêng về chủ nhà.'],
  ['Đội ghi 2 bàn thắng, thua 3 trận.', '2 bàn thắng', '3 trận'],
  // slogans, stars
  ['Huyện có 12 sản phẩm OCOP 4 sao.', '12 sản phẩm'],
  ['Khách sạn 5 sao, khu nghỉ dưỡng 4 sao.'],
  ['Phụ nữ thực hiện 5 không, 3 sạch.'],
  ['Phương châm 4 tại chỗ, 3 sẵn sàng.'],
  ['Đội hình múa có 5 ngôi sao vàng.', '5 ngôi sao'],
  ['Đường 3 Tháng 2, phố 19 Tháng 8 và trường 30/4.'],
  ['Tiểu đoàn 8 bàn giao 8 căn nhà.', '8 căn nhà'],
  ['Tổ công tác 161 xử lý 161 trường hợp.', '161 trường hợp'],
  ['Nhóm 2 trồng, nhóm 3 tưới.'],
  // list marks, footnotes
  ['1. Kết nạp 12 hội viên.', '12 hội viên'],
  ['2) Vận động 35 triệu đồng.', '35000000 VND'],
  ['1.2. Tình hình chăn nuôi'],
  ['III. NHIỆM VỤ 6 THÁNG CUỐI NĂM'],
  ['Theo số liệu thống kê [3], tỷ lệ là 12%.', '12 %'],
  ['Xã có 45 hộ(1) được vay vốn.', '45 hộ'],
  // grades, hotlines, identifiers, tiers, words that end like a label
  ['Gạo 5% tấm, gạo tấm chiếm 5%.', '5 %'],
  ['Mua 30 chỉ vàng 9999 và 2 chỉ vàng 24K.', '30 chỉ', '2 chỉ'],
  ['Gọi tổng đài 1900 6868.'],
  ['Số sổ BHXH 7909123456, số dư 7909123456 đồng.', '7909123456 VND'],
  ['Chính quyền địa phương 2 cấp có 47 biên chế, hệ thống 2 cấp.', '47 biên chế', '2 cấp'],
  ['Thuế bảo vệ môi trường 116 tỷ đồng.', '116000000000 VND'],
  ['Tàu cập cảng 21 chuyến, làm CCCD 64 trường hợp, sĩ số 436 em.', '21 chuyến', '64 trường hợp', '436 em'],
  ['Từ hai bàn tay trắng, năm công tác mới.'],
  // papers, codes, set phrases; đồng that is no money
  ['Thông tư liên tịch 01/2017 nêu rõ.'],
  ['Xe biển số ký hiệu 80 nền trắng.'],
  ['BLDS 2015 quy định.'],
  ['Bị cáo có 7 đồng phạm.', '7 đồng phạm'],
  ['Cho ba mặt một lời.'],
] satisfies Corpus;
