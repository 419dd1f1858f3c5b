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
  // sentences in cells
  [
    '| Nội dung | Kết quả |\n|---|---|\n| Họp thôn | tăng 12 cuộc; trên 300 người dự |',
    'increase 12 cuộc',
    'over 300 người',
  ],
  ['Thu ngân sách\ttăng 5,2%\nChi ngân sách\tkhoảng 12 tỷ đồng', 'increase 5.2 %', 'about 12000000000 VND'],
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
  // a percentage in a row with another unit
  [
    'Chỉ tiêu\tĐVT\tThực hiện\tSo với kế hoạch (%)\nThu ngân sách\ttỷ đồng\t120\t104,5',
    '120000000000 VND !inherited_unit',
    '104.5 % !inherited_unit',
  ],
  ['ĐVT: người\nXã\tDân số\tTỷ lệ nữ\nTân Lập\t1.250\t49,8', '1250 người !inherited_unit', '49.8 % !inherited_unit'],
  ['Xã\tSố hộ\t% so với kế hoạch\nTân Lập\t125\t98', '125 hộ !inherited_unit', '98 % !inherited_unit'],
  // heads above heads, the outer ones above several columns
  [
    'Xã\tNăm 2023\t\tNăm 2024\t\n\tSố hộ\tDiện tích (ha)\tSố hộ\tDiện tích (ha)\nTân Lập\t125\t12,5\t130\t13',
    '125 hộ !inherited_unit',
    '12.5 ha !inherited_unit',
    '130 hộ !inherited_unit',
    '13 ha !inherited_unit',
  ],
  [
    '| Chỉ tiêu | Năm | |\n|---|---|---|\n| | 2023 | 2024 |\n| Số hộ nghèo | 120 | 98 |',
    '120 hộ !inherited_unit',
    '98 hộ !inherited_unit',
  ],
  [
    'Nguồn thu\tNăm 2023\tNăm 2024\n\ttriệu đồng\ttriệu đồng\nThuế\t12,5\t14',
    '12500000 VND !inherited_unit',
    '14000000 VND !inherited_unit',
  ],
  [
    'Chỉ tiêu\tĐVT\tKế hoạch\tThực hiện\nA\tB\t1\t2\nSản lượng chè\ttấn\t120\t125',
    '120 tấn !inherited_unit',
    '125 tấn !inherited_unit',
  ],
  [
    '| Xã | Số hộ | Tỷ lệ (%) |\n|---|---|---|\n| (1) | (2) | (3)=(2)/(1) |\n| Tân Lập | 125 | 12 |',
    '125 hộ !inherited_unit',
    '12 % !inherited_unit',
  ],
  // the unit in its own line below the title
  [
    'Bảng 2. Vốn các dự án\nĐơn vị tính: triệu đồng\n\nDự án\tKế hoạch\nNước sạch\t450',
    '450000000 VND !inherited_unit',
  ],
  ['| Bảng 1. Diện tích (ha) | |\n| Xã | Lúa |\n| Tân Lập | 12,5 |', '12.5 ha !inherited_unit'],
  // sections are no rows and part no table
  [
    'Chỉ tiêu\tThực hiện (tấn)\nI. Trồng trọt\nLúa\t120\nII. Thủy sản\t\nCá\t7',
    '120 tấn !inherited_unit',
    '7 tấn !inherited_unit',
  ],
  ['Cây\tDiện tích (ha)\nCây hằng năm\nLúa\t12', '12 ha !inherited_unit'],
  ['| Cây | Diện tích (ha) |\n| 1. Cây hằng năm | |\n| Lúa | 12 |', '12 ha !inherited_unit'],
  // the sign tells the direction where the head leaves it open
  [
    'Chỉ tiêu\tTăng/giảm (%)\nThu ngân sách\t5,2\nChi ngân sách\t-3,1',
    'increase 5.2 % !inherited_unit',
    'decrease -3.1 % !inherited_unit',
  ],
  [
    'Chỉ tiêu\tSo với cùng kỳ (%)\nGiá trị A\t+5,2\nGiá trị B\t104,1',
    'increase 5.2 % !inherited_unit',
    '104.1 % !inherited_unit',
  ],
  // rows by time
  ['Năm\tSản lượng (tấn)\n2022\t1.250\n2023\t1.408', '1250 tấn !inherited_unit', '1408 tấn !inherited_unit'],
  // columns aligned by blanks
  [
    'Xã            Số hộ      Diện tích (ha)\nTân Lập       1.250        12,5\nTân Hòa          98         8',
    '1250 hộ !inherited_unit',
    '12.5 ha !inherited_unit',
    '98 hộ !inherited_unit',
    '8 ha !inherited_unit',
  ],
  [
    'TT   Dự án                   Vốn (tỷ đồng)\n1    Cầu Bến Mới                 120,5\n\n2    Đường Tân Lập                  45\n     Tổng cộng                   165,5',
    '120500000000 VND !inherited_unit',
    '45000000000 VND !inherited_unit',
    '165500000000 VND !inherited_unit',
  ],
  [
    '                   Năm 2023            Năm 2024\nXã             Số hộ    Số thôn    Số hộ    Số thôn\nTân Lập          125         7       130         8\nTân Hòa           98         5        99         5',
    '125 hộ !inherited_unit',
    '7 thôn !inherited_unit',
    '130 hộ !inherited_unit',
    '8 thôn !inherited_unit',
    '98 hộ !inherited_unit',
    '5 thôn !inherited_unit',
    '99 hộ !inherited_unit',
    '5 thôn !inherited_unit',
  ],
  [
    'Chỉ tiêu   Năm 2023   Năm 2024\nLúa (tấn)   12.500   13.000\nNgô lai vụ đông (tấn)   3.200   3.100',
    '12500 tấn !inherited_unit',
    '13000 tấn !inherited_unit',
    '3200 tấn !inherited_unit',
    '3100 tấn !inherited_unit',
  ],
  [
    'Cây        Diện tích (ha)\nCây hằng năm\nLúa             12\nNgô              8\n\nCòn 3 xã chưa báo cáo.',
    '12 ha !inherited_unit',
    '8 ha !inherited_unit',
    '3 xã',
  ],
  // a letterhead, signatures, double blanks, two columns of prose, a table of contents
  [
    'UBND TỈNH SƠN LA              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 41/BC-UBND                Sơn La, ngày 5 tháng 6 năm 2024',
  ],
  ['Nơi nhận:                     KT. CHỦ TỊCH\n- Lưu: VT, 02 bản.            PHÓ CHỦ TỊCH', '2 bản'],
  ['Toàn  huyện  có  12  xã,  125  thôn.\nNăm  nay  có  15  hộ  thoát  nghèo.', '12 xã', '125 thôn', '15 hộ'],
  [
    'Toàn huyện có 12 xã với dân số      Năm qua huyện thu hút được\n125.000 người, là nơi chung          9 dự án với tổng vốn lớn.',
    '12 xã',
    '125000 người',
    '9 dự án',
  ],
  ['MỤC LỤC\nĐặc điểm tình hình          3\nHộ nghèo các xã              5'],
  ['Họ tên              Điện thoại\nLò Văn Sơn          0912345678\nVì Thị Mai          0912345679'],
  // one cell a line
  [
    'Chỉ tiêu\nĐơn vị\nNăm 2023\nNăm 2024\nSản lượng chè\ntấn\n1.250\n1.408\nDiện tích chè\nha\n320\n325',
    '1250 tấn !inherited_unit',
    '1408 tấn !inherited_unit',
    '320 ha !inherited_unit',
    '325 ha !inherited_unit',
  ],
  [
    'STT\nHuyện\nSố xã\nSố hộ nghèo\n1\nNam Sơn\n12\n1.846\n2\nYên Hòa\n9\n987\nCộng\n21\n2.833',
    '12 xã !inherited_unit',
    '1846 hộ !inherited_unit',
    '9 xã !inherited_unit',
    '987 hộ !inherited_unit',
    '21 xã !inherited_unit',
    '2833 hộ !inherited_unit',
  ],
  [
    'Xã\n\nSố hộ\n\nTân Lập\n\n125\n\nTân Hòa\n\n98\n\nPhú Sơn\n\n77\n\nCòn 3 xã chưa báo cáo.',
    '125 hộ !inherited_unit',
    '98 hộ !inherited_unit',
    '77 hộ !inherited_unit',
    '3 xã',
  ],
  [
    'Bảng 1\nChỉ tiêu\n2023\n2024\nI. Kinh tế\nGRDP (tỷ đồng)\n12,5\n13,5\nThu (tỷ đồng)\n-\n14',
    '12500000000 VND !inherited_unit',
    '13500000000 VND !inherited_unit',
    '14000000000 VND !inherited_unit',
  ],
  [
    'ĐVT: tấn\nTháng 5\nTháng 6\nGạo\n1.200\n1.350\nCà phê\n98\n102',
    '1200 tấn !inherited_unit',
    '1350 tấn !inherited_unit',
    '98 tấn !inherited_unit',
    '102 tấn !inherited_unit',
  ],
  // scores, counters of a page, two rows of one number, heads that do not fit
  ['Kết quả\nViệt Nam\n2\nThái Lan\n1\nLào\n0'],
  ['Trang chủ\nTin tức\n1\n2\n3\nTrang sau\n4'],
  ['Xã\nSố hộ\nTân Lập\n125\nTân Hòa\n98'],
  ['Kết quả cụ thể như sau:\nTân Lập\n125\n12\nTân Hòa\n98\n8'],
  // no figures
  ['STT\tXã\n1\tTân Lập\n2\tTân Hòa'],
  ['STT\tHọ và tên\tNăm sinh\tĐiện thoại\n1\tLò Văn Sơn\t1985\t0912345678'],
  ['Mã\tTên\tLiên hệ\tNhập (đồng)\n00125\tLò Văn Sơn\t0912345678\t6/2024'],
  ['Tên văn bản\tSố hiệu\tNgày\nQuyết định\t123/QĐ-TTg\t05/6/2024'],
  ['| Nội dung | Ghi chú |\n|---|---|\n| Họp giao ban | Phòng 301 |'],
  // semicolons between cells, and in a sentence; a caption before a noun
  ['Lồng nuôi;Năm 2023;Năm 2024\nTôm (lồng);210;236', '210 lồng !inherited_unit', '236 lồng !inherited_unit'],
  ['Nuôi 210 lồng tôm;thu 3 tấn;bán hết', '210 lồng', '3 tấn'],
  [
    '(ĐVT: triệu đồng)\n\nChỉ tiêu | 2024 | 2025\nTổng tài sản | 1.142 | 1.098',
    '1142000000 VND !inherited_unit',
    '1098000000 VND !inherited_unit',
  ],
] satisfies Corpus;
