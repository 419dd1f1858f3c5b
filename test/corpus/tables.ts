import type { Corpus } from './corpus.js';

/** Tables in text: the unit of a cell comes from itself, its column, its row, its caption. */
export default [
  // tabs
  [
    'Chỉ tiêu\tĐơn vị\tNăm 2023\tNăm 2024\nSản lượng chè\ttấn\t1.250\t1.408',
    '1250 tấn !inherited_unit',
    '1408 tấn !inherited_unit',
  ],
  [
    'Chỉ tiêu\tĐVT\tKế hoạch\tThực hiện\nThu ngân sách\ttỷ đồng\t120\t131,5',
    '120000000000 VND !inherited_unit',
    '131500000000 VND !inherited_unit',
  ],
  [
    'Nguồn thu\tSố tiền (triệu đồng)\nThuế\t12.450,5\nPhí, lệ phí\t980',
    '12450500000 VND !inherited_unit',
    '980000000 VND !inherited_unit',
  ],
  ['Xã\tDân số (nghìn người)\nTân Lập\t12,5', '12500 người !inherited_unit'],
  [
    'Cây trồng\tDiện tích (ha)\tNăng suất (tạ/ha)\nLúa\t1.250\t58,2',
    '1250 ha !inherited_unit',
    '58.2 tạ / ha !inherited_unit',
  ],
  ['Huyện\tSố xã\tSố hộ nghèo\nNam Sơn\t12\t1.846', '12 xã !inherited_unit', '1846 hộ !inherited_unit'],
  ['Bệnh viện\tSố giường bệnh\nĐa khoa tỉnh\t600', '600 giường bệnh !inherited_unit'],
  [
    'Đơn vị tính: triệu đồng\nNguồn thu\tKế hoạch\tThực hiện\nThuế\t450\t512',
    '450000000 VND !inherited_unit',
    '512000000 VND !inherited_unit',
  ],
  ['ĐVT: tấn\nMặt hàng\tTháng 5\tTháng 6\nGạo\t1.200\t1.350', '1200 tấn !inherited_unit', '1350 tấn !inherited_unit'],
  // the unit in the row
  [
    'Chỉ tiêu\tNăm 2023\tNăm 2024\nSản lượng (tấn)\t1.250\t1.408\nTỷ lệ che phủ (%)\t57,1\t57,4',
    '1250 tấn !inherited_unit',
    '1408 tấn !inherited_unit',
    '57.1 % !inherited_unit',
    '57.4 % !inherited_unit',
  ],
  ['Chỉ tiêu\tNăm 2023\tNăm 2024\nSố trường\t38\t41', '38 trường !inherited_unit', '41 trường !inherited_unit'],
  // the cell has its own
  ['Xã\tTỷ lệ giải ngân\nTân Lập\t95,4%\nTân Hòa\t88,1%', '95.4 %', '88.1 %'],
  ['Dự án\tVốn\nCầu Bến Mới\t120 tỷ đồng\nĐường Tân Lập\t4,5 km', '120000000000 VND', '4.5 km'],
  // bars
  [
    '| STT | Huyện | Số trường | Tỷ lệ đạt chuẩn (%) |\n|---|---|---|---|\n| 1 | Nam Sơn | 76 | 80,3 |\n| 2 | Yên Hòa | 54 | 72,2 |',
    '76 trường !inherited_unit',
    '80.3 % !inherited_unit',
    '54 trường !inherited_unit',
    '72.2 % !inherited_unit',
  ],
  ['| TT | Xã | Hộ nghèo |\n|---|---|---|\n| 1 | Tân Lập | 1.846 |', '1846 hộ !inherited_unit'],
  [
    '| Chỉ tiêu | Năm 2023 | Năm 2024 |\n|---|---|---|\n| Vốn (tỷ đồng) | 12,5 | 14 |',
    '12500000000 VND !inherited_unit',
    '14000000000 VND !inherited_unit',
  ],
  [
    '| Xã | Diện tích (ha) |\n|:--|--:|\n| Tân Lập | 12,5 |\n| Tân Hòa | 8 |',
    '12.5 ha !inherited_unit',
    '8 ha !inherited_unit',
  ],
  ['| Xã | Số hộ |\n|---|---|\n| Tân Lập | 125 |\n| Cộng | 125 |', '125 hộ !inherited_unit', '125 hộ !inherited_unit'],
  // signs, changes, blanks
  ['Chỉ tiêu\tTăng so với cùng kỳ (%)\nThu ngân sách\t5,2', 'increase 5.2 % !inherited_unit'],
  ['Chỉ tiêu\tGiảm so với năm 2022 (hộ)\nHộ nghèo\t120', 'decrease 120 hộ !inherited_unit'],
  [
    'Công ty\tLợi nhuận (tỷ đồng)\nHoàng Long\t-12,5\nThiên Phú\t8',
    '-12500000000 VND !inherited_unit',
    '8000000000 VND !inherited_unit',
  ],
  ['Xã\tSố hộ\tSố thôn\nTân Lập\t125\t-\nTân Hòa\t\t7', '125 hộ !inherited_unit', '7 thôn !inherited_unit'],
  ['Xã\tThu nhập (triệu đồng/người/năm)\nTân Lập\t45-50', '45000000..50000000 VND / người/năm !inherited_unit'],
  [
    'Nội dung\tĐơn giá (đồng)\tThành tiền (đồng)\nGạch\t1.200\t1.200.000',
    '1200 VND !inherited_unit',
    '1200000 VND !inherited_unit',
  ],
  // text around a table
  [
    'Toàn huyện có 12 xã.\n\nXã\tSố hộ\nTân Lập\t125\n\nCòn 3 xã chưa báo cáo.',
    '12 xã',
    '125 hộ !inherited_unit',
    '3 xã',
  ],
  // no figures
  ['STT\tXã\n1\tTân Lập\n2\tTân Hòa'],
  ['STT\tHọ và tên\tNăm sinh\tĐiện thoại\n1\tLò Văn Sơn\t1985\t0912345678'],
  ['Tên văn bản\tSố hiệu\tNgày\nQuyết định\t123/QĐ-TTg\t05/6/2024'],
  ['| Nội dung | Ghi chú |\n|---|---|\n| Họp giao ban | Phòng 301 |'],
] satisfies Corpus;
