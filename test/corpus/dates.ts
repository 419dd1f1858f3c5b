import type { Corpus } from './corpus.js';

/** Dates, periods and times of day, which are no figures, beside durations, which are. */
export default [
  // days
  ['Hội nghị họp ngày 05/6/2024.'],
  ['Hội nghị họp ngày 5-6-2024, bế mạc ngày 07.6.2024.'],
  ['Sáng 12/3, chiều 13/3 và tối 14/3 có mưa.'],
  ['Rạng sáng 14/9, bão đổ bộ.'],
  ['Ngày 5 tháng 6 năm 2024, Ủy ban nhân dân họp.'],
  ['Hà Nội, ngày 05 tháng 6 năm 2024'],
  ['Từ ngày 01/01/2025 đến hết ngày 15/3/2025, huyện ra quân.'],
  ['Họp các ngày 3, 5 và 7 tháng 6.'],
  ['Đợt cao điểm từ 15/12/2023 đến 14/01/2024.'],
  ['Tính đến 30/6/2024, dư nợ tăng.'],
  ['Đoàn đi trong hai ngày 20-21/7.'],
  ['Lễ hội mở ngày mùng 8 tháng Giêng, chính hội rằm tháng 2.'],
  ['Thứ 2 ngày 10/6, thứ Ba (11/6) học sinh đi thi.'],
  ['Cúp điện ngày 2024-06-05.'],
  // months, quarters, years
  ['Tháng 7/2024 và tháng 8 năm 2024 nắng nóng.'],
  ['Trong các tháng 4, 5, 6 có mưa dông.'],
  ['Quý II/2024, quý 3 năm 2024 và quý IV giá ổn định.'],
  ['Năm 2023 và các năm 2021, 2022 được mùa.'],
  ['Giai đoạn 2021-2025, nhiệm kỳ 2020 - 2025.'],
  ['Từ năm 2019 đến năm 2024, rừng được giữ vững.'],
  ['Năm học 2023-2024, học kỳ I, tuần 32.'],
  ['Vụ đông xuân 2023-2024 được mùa.'],
  ['Những năm 1990, đường còn khó đi.'],
  ['Thế kỷ XX, thế kỷ 19 và thập niên 80 có nhiều biến động.'],
  // months of the year so far
  ['6 tháng đầu năm 2024, kinh tế ổn định.'],
  ['Trong 9 tháng đầu năm, thời tiết thuận lợi.'],
  ['Sáu tháng cuối năm, huyện tập trung thu ngân sách.'],
  ['Báo cáo 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2024.'],
  ['Tính chung 8 tháng năm 2024, xuất khẩu tăng 7%.', 'increase 7 %'],
  // when, not how long
  ['Trong 5 năm qua, xã đổi mới nhiều.'],
  ['Trong 3 tháng tới, huyện sẽ khắc phục.'],
  ['Trong 2 năm gần đây, giá đất tăng 30%.', 'increase 30 %'],
  ['Ba tháng cuối năm, khách tăng 20%.', 'increase 20 %'],
  ['Kết quả 9 tháng năm 2024 đạt 75% kế hoạch.', '75 %'],
  ['Từ đầu năm đến nay, trong 10 ngày đầu tháng 6, xảy ra 3 vụ cháy.', '3 vụ'],
  // times of day
  ['Họp lúc 7 giờ 30 phút, nghỉ lúc 10h30.'],
  ['Vụ cháy xảy ra hồi 14h20 ngày 12/3.'],
  ['Lúc 5h sáng, khoảng 19 giờ ngày 3/5 trời mưa to.'],
  ['Từ 7h đến 11h30 hằng ngày cấm xe tải.'],
  ['Khoảng 22 giờ đêm, nước lên nhanh.'],
  ['Phát sóng lúc 20:15, phát lại 08:00.'],
  // durations
  ['Kỷ niệm 75 năm thành lập huyện.', '75 năm'],
  ['Lớp học kéo dài 3 tháng, nghỉ 2 ngày.', '3 tháng', '2 ngày'],
  ['Bị cáo lĩnh 7 năm 6 tháng tù.', '90 tháng'],
  ['Thi công trong 18 tháng, bảo hành 24 tháng.', '18 tháng', '24 tháng'],
  ['Trạm bơm chạy liên tục 6 đến 8 giờ mỗi ngày.', '6..8 giờ / ngày'],
  ['Mưa lớn suốt 4 giờ, nước ngập 2 ngày đêm.', '4 giờ', '2 ngày đêm'],
  ['Sau 5 năm thực hiện Nghị quyết 30a, hộ nghèo giảm.', '5 năm'],
  ['Vay kỳ hạn 6 tháng, trả góp 12 tháng.', '6 tháng', '12 tháng'],
  ['Làng nghề có từ hơn 300 năm.', 'over 300 năm'],
  // a figure beside a date
  ['Ngày 12/3, có 15 hộ bị ngập.', '15 hộ'],
  ['Năm 2024 có 12 dự án, năm 2025 thêm 3 dự án.', '12 dự án', 'increase 3 dự án'],
  ['Đến tháng 6/2024, 18/24 xã về đích.', '18 of 24 xã'],
  ['Quý I thu 25 tỷ đồng, quý II thu 30 tỷ đồng.', '25000000000 VND', '30000000000 VND'],
  ['Vụ mùa 2024 cấy 1.250 ha.', '1250 ha'],
  ['Năm 2024, 2.024 hộ được vay vốn.', '2024 hộ'],
  // days without a year behind từ, and a share
  ['Từ 20/2, phạt 3 triệu đồng.', '3000000 VND'],
  ['Từ 12/2 bạn cần biết.'],
  ['Có 2/12 xã đạt.', '2 of 12 xã'],
  // an hour parted from its day
  ['Thời gian: 8 giờ, ngày 14/8/2031.'],
] satisfies Corpus;
