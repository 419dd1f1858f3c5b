import type { Corpus } from './corpus.js';

/** Ranges, and pairs of numbers that are none: levels, dates, scores. */
export default [
  // a dash
  ['Dự báo giá tăng 3 - 5%.', 'increase 3..5 %'],
  ['Lãi suất phổ biến 4,5-5,2%/năm.', '4.5..5.2 % / năm'],
  ['Ngập sâu 0,5 – 1,2 m.', '0.5..1.2 m'],
  ['Vùng núi mưa 70-120mm, có nơi trên 200mm.', '70..120 mm', 'over 200 mm'],
  ['Hỗ trợ 3-5 triệu mỗi hộ.', '3000000..5000000 VND / hộ'],
  ['Hỗ trợ 3 triệu - 5 triệu đồng.', '3000000..5000000 VND'],
  ['Lương tăng 200.000 - 280.000 đồng/tháng.', 'increase 200000..280000 VND / tháng'],
  ['Cần 10-12 cán bộ.', '10..12 cán bộ'],
  ['Ăn 2-3 bữa/ngày.', '2..3 bữa / ngày'],
  ['Các cụ 70 -80 tuổi.', '70..80 tuổi'],
  ['Thời hạn 3—5 ngày.', '3..5 ngày'],
  ['Nhiệt độ 25-28°C.', '25..28 °C'],
  // words
  ['Thu nhập từ 3 đến 5 triệu đồng/tháng.', '3000000..5000000 VND / tháng'],
  ['Vụ này cần 1.200 đến 1.500 lao động.', '1200..1500 lao động'],
  ['Điều trị từ 7 đến 10 ngày.', '7..10 ngày'],
  ['Năng suất từ 60 tạ/ha đến 65 tạ/ha.', '60..65 tạ / ha'],
  ['Vay từ 500 triệu đến 1,2 tỷ đồng.', '500000000..1200000000 VND'],
  ['Có 15 đến 20% số giếng bị nhiễm mặn.', '15..20 %'],
  ['Mỗi lớp từ 30 tới 35 học sinh.', '30..35 học sinh / lớp'],
  ['Mưa từ 50mm đến 100mm.', '50..100 mm'],
  ['Sản lượng giữa 40 và 50 tấn.', '40..50 tấn'],
  ['Có từ hai đến ba đợt rét.', '2..3 đợt'],
  ['Phạt tù từ 2 năm đến 7 năm.', '2..7 năm'],
  // with a modifier or a change
  ['Khoảng 3-5 hộ phải di dời.', 'about 3..5 hộ'],
  ['Nghi phạm chừng 35 - 40 tuổi.', 'about 35..40 tuổi'],
  ['Dân số trong khoảng từ 3 đến 5 nghìn người.', '3000..5000 người'],
  ['Mưa ít hơn trung bình 15 - 20%.', 'decrease 15..20 %'],
  ['Số hộ nghèo giảm từ 2 đến 3%.', 'decrease 2..3 %'],
  ['Lãi suất giảm 0,4 - 0,6 điểm phần trăm.', 'decrease 0.4..0.6 điểm phần trăm'],
  ['GDP tăng 8,3-8,5% trong năm 2025.', 'increase 8.3..8.5 %'],
  // a lone end
  ['Vùng núi mưa từ 100mm.', '100 mm'],
  ['Vốn vay từ 300 triệu đồng trở lên.', 'at_least 300000000 VND'],
  // levels
  ['Số xã khó khăn giảm từ 41 xã xuống còn 29 xã.', '41 xã', '29 xã'],
  ['Doanh thu tăng từ 8 lên 11 tỷ đồng.', '8000000000 VND', '11000000000 VND'],
  ['Độ che phủ nâng từ 52,1% lên 54,8%.', '52.1 %', '54.8 %'],
  ['Rút từ 15 ngày xuống 7 ngày.', '15 ngày', '7 ngày'],
  // no ranges
  ['Trong 3-5 năm tới, huyện tập trung trồng rừng.'],
  ['Giai đoạn 2019-2024 và từ năm 2021 đến năm 2025.'],
  ['Từ ngày 01/01/2025 đến ngày 15/3/2025.'],
  ['Đội chủ nhà thắng 2-1.'],
  ['Hội nghị từ 7h30 đến 11h.'],
  ['Xem Điều 5 - 7, trang 12-15.'],
  ['Dịch COVID-19, khách sạn 3 - 5 sao.'],
] satisfies Corpus;
