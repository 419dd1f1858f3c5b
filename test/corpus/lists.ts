import type { Corpus } from './corpus.js';

/** Numbers that share a unit: spread backward in a list, or taken from the head of one. */
export default [
  // spread: the unit stands once, at the end
  ['Hỗ trợ lần lượt 3, 5 và 7 triệu đồng.', '3000000 VND', '5000000 VND', '7000000 VND'],
  ['Các xã lần lượt nhận 3, 5 và 8 máy lọc nước.', '3 máy lọc nước', '5 máy lọc nước', '8 máy lọc nước'],
  ['Doanh thu lần lượt là 12; 14,5 và 16 tỷ đồng.', '12000000000 VND', '14500000000 VND', '16000000000 VND'],
  [
    'Doanh thu các tháng 4, 5, 6 lần lượt là 12; 14,5 và 16 tỷ đồng.',
    '12000000000 VND',
    '14500000000 VND',
    '16000000000 VND',
  ],
  [
    'Sĩ số các lớp tăng 2, 3 và 5 học sinh so với đầu năm.',
    'increase 2 học sinh',
    'increase 3 học sinh',
    'increase 5 học sinh',
  ],
  ['Ba thửa ruộng rộng 2, 3 và 4 sào.', '3 thửa ruộng', '2 sào', '3 sào', '4 sào'],
  ['Tuyến 1 và 2 dài 12 và 15 km.', '12 km', '15 km'],
  ['Tỷ lệ lần lượt là 45, 52,5 và 61%.', '45 %', '52.5 %', '61 %'],
  // each with its own
  ['Tỷ lệ của ba huyện lần lượt là 45%, 52,5% và 61%.', '3 huyện', '45 %', '52.5 %', '61 %'],
  ['Công ty lãi lần lượt 42 tỷ và 31 tỷ đồng.', '42000000000 VND', '31000000000 VND'],
  ['Tặng 120 chiếc xe đạp, 35 xe lăn và 1.500 thùng sữa.', '120 chiếc xe đạp', '35 xe lăn', '1500 thùng sữa'],
  // places in brackets
  [
    'Lũ quét làm 12 người chết (Lào Cai 6, Yên Bái 4, Hà Giang 2).',
    '12 người',
    '6 người !inherited_unit',
    '4 người !inherited_unit',
    '2 người !inherited_unit',
  ],
  [
    'Tai nạn làm 6 người chết (Quảng Ninh 4, Hải Phòng 2).',
    '6 người',
    '4 người !inherited_unit',
    '2 người !inherited_unit',
  ],
  [
    'Mất điện 1.850 trạm (Quảng Ninh 920, Hải Phòng 610), đã khôi phục 1.400 trạm.',
    '1850 trạm',
    '920 trạm !inherited_unit',
    '610 trạm !inherited_unit',
    '1400 trạm',
  ],
  ['Ngập 450 nhà (Hà Tĩnh: 300; Quảng Bình: 150).', '450 nhà', '300 nhà !inherited_unit', '150 nhà !inherited_unit'],
  [
    'Hư hỏng 320 ha lúa (Thái Bình 120,5, Nam Định 199,5).',
    '320 ha',
    '120.5 ha !inherited_unit',
    '199.5 ha !inherited_unit',
  ],
  [
    'Thiệt hại 3.250 tỷ đồng (Quảng Ninh 1.200, Hải Phòng 2.050).',
    '3250000000000 VND',
    '1200000000000 VND !inherited_unit',
    '2050000000000 VND !inherited_unit',
  ],
  ['Có 8 người bị thương (Nghệ An 5 người, Hà Tĩnh 3 người).', '8 người', '5 người', '3 người'],
  // after a colon
  [
    'Toàn tỉnh có 38 trường đạt chuẩn: mầm non 14, tiểu học 15, trung học cơ sở 9.',
    '38 trường',
    '14 trường !inherited_unit',
    '15 trường !inherited_unit',
    '9 trường !inherited_unit',
  ],
  [
    'Xếp loại đảng viên: xuất sắc 85 đồng chí, hoàn thành tốt 412, không hoàn thành 1.',
    '85 đồng chí',
    '412 đồng chí !inherited_unit',
    '1 đồng chí !inherited_unit',
  ],
  // heads with a unit
  [
    'Thu ngân sách (tỷ đồng): Thái Nguyên 4.812; Bắc Giang 3.950,6.',
    '4812000000000 VND !inherited_unit',
    '3950600000000 VND !inherited_unit',
  ],
  [
    'Diện tích gieo trồng (ha): lúa 12.450, ngô 3.120, lạc 890.',
    '12450 ha !inherited_unit',
    '3120 ha !inherited_unit',
    '890 ha !inherited_unit',
  ],
  ['Tỷ lệ đạt chuẩn (%): mầm non 61,5; tiểu học 72.', '61.5 % !inherited_unit', '72 % !inherited_unit'],
  ['Năng suất (tạ/ha): lúa 58,2, ngô 44.', '58.2 tạ / ha !inherited_unit', '44 tạ / ha !inherited_unit'],
  [
    'Số doanh nghiệp thành lập mới tháng 5/2025: Hà Nội 2.310, Đà Nẵng 402.',
    '2310 doanh nghiệp !inherited_unit',
    '402 doanh nghiệp !inherited_unit',
  ],
  ['Tổng số hộ nghèo: Nậm Pồ 1.204, Mường Nhé 986.', '1204 hộ !inherited_unit', '986 hộ !inherited_unit'],
  [
    'Dư nợ một số chương trình (tỷ đồng):\n- Cho vay hộ nghèo: 812,6\n- Cho vay học sinh: 95',
    '812600000000 VND !inherited_unit',
    '95000000000 VND !inherited_unit',
  ],
  ['Diện tích cây trồng (ha):\n+ Lúa: 12.450\n+ Ngô: 3.120', '12450 ha !inherited_unit', '3120 ha !inherited_unit'],
  [
    'Số trường: 38; số lớp: 412; số học sinh: 12.450.',
    '38 trường !inherited_unit',
    '412 lớp !inherited_unit',
    '12450 học sinh !inherited_unit',
  ],
  [
    'Có 25 học sinh, trong đó nam 12, nữ 13.',
    '25 học sinh',
    '12 học sinh !inherited_unit',
    '13 học sinh !inherited_unit',
  ],
  // a number in a name takes no unit
  ['Có 12 ca mắc (Quận 3, Quận 7 và phường 12).', '12 ca'],
  ['Quận 8: 32 ca, Quận 4: 15 ca.', '32 ca', '15 ca'],
  ['Có 3 xã biên giới gồm Na Ư, Pa Thơm và Mường Pồn 2.', '3 xã'],
  // no unit anywhere
  ['Các tiểu đội 3, 5 và 7 lên đường.'],
  ['Xem các điểm a, b khoản 2, 3 và 4 Điều 12.'],
  ['Họp vào các ngày 3, 5 và 7 tháng 6.'],
  // an aside is no sibling
  ['Tiếp nhận 992 hồ sơ (89%), trễ hạn 12.', '992 hồ sơ', '89 %', '12 hồ sơ !inherited_unit'],
  // a heading that gives the unit
  [
    '2. Doanh thu theo mảng (tỷ đồng)\n\n- Bao bì giấy: 391,8\n- Bao bì nhựa: 214,6',
    '391800000000 VND !inherited_unit',
    '214600000000 VND !inherited_unit',
  ],
] satisfies Corpus;
