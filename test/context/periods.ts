import type { Corpus } from '../corpus/corpus.js';

/** When each figure is: `<figure>: <words> <first day>..<last day>`, `-` where the text does not say. */
export const periods: Corpus = [
  [
    'Năm 2022 đạt 5 tỷ đồng, năm 2023 đạt 7 tỷ đồng.',
    '5 tỷ đồng: Năm 2022 2022-01-01..2022-12-31',
    '7 tỷ đồng: năm 2023 2023-01-01..2023-12-31',
  ],
  ['Đến hết ngày 30/6/2025, toàn tỉnh có 45 xã đạt chuẩn.', '45 xã: Đến hết ngày 30/6/2025 ..2025-06-30'],
  [
    'Từ ngày 01/3/2025 đến ngày 15/3/2025, đội xử lý 12 vụ.',
    '12 vụ: Từ ngày 01/3/2025 đến ngày 15/3/2025 2025-03-01..2025-03-15',
  ],
  [
    'Trong quý II/2024, thu 12 tỷ đồng, tăng 5% so với quý I/2024.',
    '12 tỷ đồng: quý II/2024 2024-04-01..2024-06-30',
    '5%: quý II/2024 2024-04-01..2024-06-30',
  ],
  [
    'Chỉ số PMI tháng 9/2024 đạt 51,2 điểm, so với mức 50,4 điểm của tháng 8/2024.',
    '51,2 điểm: tháng 9/2024 2024-09-01..2024-09-30',
    '50,4 điểm: tháng 8/2024 2024-08-01..2024-08-31',
  ],
  ['Đến nay, huyện có 12 hợp tác xã.', '12 hợp tác xã: -'],
  ['Giai đoạn 2021-2025, tỉnh giải ngân 980 tỷ đồng.', '980 tỷ đồng: Giai đoạn 2021-2025 2021-01-01..2025-12-31'],
  ['Cuối năm 2024, dư nợ còn 3 tỷ đồng.', '3 tỷ đồng: Cuối năm 2024 ..2024-12-31'],
  ['Theo Quyết định số 12/QĐ-UBND ngày 05/6/2024, hỗ trợ 30 triệu đồng.', '30 triệu đồng: -'],
  ['Ngày 14/9/2025, bão làm 3 người bị thương.', '3 người: Ngày 14/9/2025 2025-09-14..2025-09-14'],
  ['Doanh thu quý I đạt 5 tỷ đồng, quý II đạt 6 tỷ đồng.', '5 tỷ đồng: quý I', '6 tỷ đồng: quý II'],
  ['Vụ đông xuân gieo cấy 74.215 ha lúa.', '74.215 ha: Vụ đông xuân'],
  ['Năm học 2023-2024, trường có 42 lớp.', '42 lớp: Năm học 2023-2024'],
  ['Trong 5 năm qua, xã trồng 120 ha rừng.', '120 ha: 5 năm qua'],
  ['Tính đến cuối tháng 9/2025, đàn bò có 1.200 con.', '1.200 con: Tính đến cuối tháng 9/2025 ..2025-09-30'],
  ['Số ca mắc tăng 12 ca so với tháng trước.', '12 ca: -'],
  ['Từ đầu năm đến nay, xảy ra 4 vụ cháy.', '4 vụ: Từ đầu năm đến nay'],
  ['Đoàn kiểm tra 5 cơ sở trong tháng 5/2025.', '5 cơ sở: tháng 5/2025 2025-05-01..2025-05-31'],
  ['Kỳ hạn vay là 12 tháng.', '12 tháng: -'],
  [
    'BÁO CÁO\nKết quả 9 tháng đầu năm 2025\n\nI. KẾT QUẢ\n1. Trồng trọt\nDiện tích lúa đạt 5.000 ha. Đến ngày 15/9, đã gặt 3.000 ha.\nNgô đạt 400 ha.\n2. Chăn nuôi\nTrong tháng 9/2025, tiêm 3.000 con. Đàn lợn có 12.000 con.\n3. Thủy sản\nSản lượng 500 tấn.\nII. KẾ HOẠCH NĂM 2026\nTrồng 100 ha rừng.',
    '5.000 ha: 9 tháng đầu năm 2025 2025-01-01..2025-09-30',
    '3.000 ha: Đến ngày 15/9 ..2025-09-15',
    '400 ha: 9 tháng đầu năm 2025 2025-01-01..2025-09-30',
    '3.000 con: tháng 9/2025 2025-09-01..2025-09-30',
    '12.000 con: tháng 9/2025 2025-09-01..2025-09-30',
    '500 tấn: 9 tháng đầu năm 2025 2025-01-01..2025-09-30',
    '100 ha: NĂM 2026 2026-01-01..2026-12-31',
  ],
  ['Tại thời điểm 30/9/2025, quỹ còn 12 tỷ đồng.', '12 tỷ đồng: Tại thời điểm 30/9/2025 ..2025-09-30'],
  ['Mưa lớn từ ngày 17 đến 21/9/2025 làm ngập 45 ha.', '45 ha: từ ngày 17 đến 21/9/2025 2025-09-17..2025-09-21'],
  [
    'Trong quý III/2025:\n- Bảo hiểm xã hội: thu 12 tỷ đồng.\n- Bảo hiểm y tế: thu 8 tỷ đồng.',
    '12 tỷ đồng: quý III/2025 2025-07-01..2025-09-30',
    '8 tỷ đồng: quý III/2025 2025-07-01..2025-09-30',
  ],
  ['Tuần qua, xã xử lý 12 vụ.', '12 vụ: Tuần qua'],
  ['Lúc 13h/18/11/2025, mực nước đạt 9,7 m.', '9,7 m: 13h/18/11/2025 2025-11-18..2025-11-18'],
  [
    'Năm 2024, tỉnh đón 2 triệu lượt khách. Khách ở lại bình quân 2,7 ngày. Thời hạn vay 36 tháng.',
    '2 triệu lượt khách: Năm 2024 2024-01-01..2024-12-31',
    '2,7 ngày: Năm 2024 2024-01-01..2024-12-31',
    '36 tháng: -',
  ],
];
