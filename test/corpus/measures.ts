import type { Corpus } from './corpus.js';

/** Physical units and points. */
export default [
  // length
  ['Đường dài 7,2 km, nền rộng 6m.', '7.2 km', '6 m'],
  ['Xã cách trung tâm 12 cây số.', '12 cây số'],
  ['Kè dài 850 md, cao 3 mét.', '850 md', '3 mét'],
  ['Tấm thép dày 5 ly, rộng 40 cm.', '5 ly', '40 cm'],
  ['Lượng mưa đo được 120 mm.', '120 mm'],
  ['Tàu cách bờ 25 hải lý.', '25 hải lý'],
  ['Em cao 1m62.', '1.62 m'],
  // area
  ['Gia đình cấy 3 sào lúa, 2 mẫu ngô.', '3 sào', '2 mẫu'],
  ['Nhà tôi có 10 công đất, 15 công ruộng.', '10 công', '15 công'],
  ['Trồng mới 1.234,5 ha rừng và 12 héc-ta cỏ.', '1234.5 ha', '12 héc-ta'],
  ['Kho rộng 1.500m², sân 200 m2, vườn 300 mét vuông.', '1500 m²', '200 m2', '300 mét vuông'],
  ['Tỉnh rộng 9.068 km2.', '9068 km2'],
  // volume
  ['Hồ tích được 3,5 triệu m3 nước.', '3500000 m3'],
  ['Nạo vét 5.000 khối đất, đổ 12 mét khối bê tông.', '5000 khối', '12 mét khối'],
  ['Trại ong thu 1.250 lít mật, 500 ml sữa ong chúa.', '1250 lít', '500 ml'],
  ['Xe máy 150 phân khối, xe 50cc.', '150 phân khối', '50 cc'],
  // mass
  ['Năng suất đạt 68,8 tạ/ha, sản lượng 12.450 tấn.', '68.8 tạ / ha', '12450 tấn'],
  ['Lợn nặng 80 kg, gà nặng 2 ký, nấm nặng 3 lạng.', '80 kg', '2 ký', '3 lạng'],
  ['Thu hồi 5 chỉ vàng và 2 lượng vàng.', '5 chỉ', '2 lượng'],
  ['Thu giữ 15,3 gam heroin, 200 mg ketamine.', '15.3 gam', '200 mg'],
  ['Bụi mịn đo được 58,3 µg/m3.', '58.3 µg / m3'],
  ['Giảm phát thải 3.150 tCO2e.', 'decrease 3150 tCO2e'],
  // energy, power, electricity
  ['Nhà máy 32 MW phát 118 triệu kWh/năm.', '32 MW', '118000000 kWh / năm'],
  ['Trạm biến áp 250 kVA, đường dây 110 kV, pin 5.000 mAh.', '250 kVA', '110 kV', '5000 mAh'],
  ['Điện áp là 220V, bóng đèn 40W.', '220 V', '40 W'],
  ['Tàu cá có công suất từ 90 CV trở lên.', 'at_least 90 CV'],
  ['Tiết kiệm 250 TOE, mỗi suất ăn có 700 kcal.', '250 TOE', '700 kcal / suất ăn'],
  ['Máy kéo 24 mã lực.', '24 mã lực'],
  // temperature, degrees
  ['Nhiệt độ cao nhất 39,5 độ C, thấp nhất 8°C.', '39.5 độ C', '8 °C'],
  ['Bé sốt 39,5 oC.', '39.5 °C'],
  ['Vùng núi rét dưới 10 độ.', 'under 10 độ'],
  ['Động đất mạnh 4,2 độ Richter.', '4.2 độ Richter'],
  // speed, pressure, frequency, sound
  ['Bão di chuyển với tốc độ 20 km/giờ, xe chạy 60 km/h.', '20 km / giờ', '60 km / h'],
  ['Lưu lượng về hồ là 450 m3/s.', '450 m3 / s'],
  ['Huyết áp 140 mmHg, áp suất lốp 0,8 bar.', '140 mmHg', '0.8 bar'],
  ['Băng tần 700 MHz, tiếng ồn 62,4 dBA.', '700 MHz', '62.4 dBA'],
  // data
  ['Gói cước gồm 120 GB, tốc độ 146,64 Mbps.', '120 GB', '146.64 Mbps'],
  ['Kho dữ liệu có dung lượng 3 TB, ảnh 48 MP.', '3 TB', '48 MP'],
  // transport, concentration, medicine
  ['Luân chuyển 28,6 tỷ tấn.km.', '28600000000 tấn.km'],
  ['Cảng đón tàu 50.000 DWT, xếp dỡ 1,2 triệu TEU.', '50000 DWT', '1200000 TEU'],
  ['Khí CO là 35 ppm, coliform 2.400 MPN/100 ml.', '35 ppm', '2400 MPN / 100 ml'],
  ['Uống vitamin A liều 200.000 IU.', '200000 IU'],
  // points
  ['VN-Index tăng 5,23 điểm, lên 1.287,04 điểm.', 'increase 5.23 điểm', '1287.04 điểm'],
  ['Điểm trung bình môn Toán đạt 6,42 điểm.', '6.42 điểm'],
  // longer words, names and codes
  ['Lấy 150 mẫu xét nghiệm.', '150 mẫu'],
  ['Quán bán 120 ly cà phê.', '120 ly cà phê'],
  ['Lắp đặt 12 ATM, cấp 500 sim.', '12 ATM', '500 sim'],
  ['Giải tỏa 214 điểm lấn chiếm vỉa hè.', '214 điểm'],
  ['Vùng cao còn 5 điểm trường.', '5 điểm trường'],
  ['Có 3 công nhân, 2 công trình, 4 khối phố.', '3 công nhân', '2 công trình', '4 khối phố'],
  ['Hoàn thành 12 chỉ tiêu, 5 chỉ số.', '12 chỉ tiêu', '5 chỉ số'],
  ['Hội viên có 3 phân xưởng và 2 phân khu.', '3 phân xưởng', '2 phân khu'],
  ['Phủ sóng 5G, máy bay A320 hạ cánh.'],
  ['Tai nạn tại km 06 quốc lộ 6.'],
  ['Bão mạnh cấp 14, tâm ở 15,5 độ Vĩ Bắc.'],
  // an old measure
  ['Cống rộng 4 tấc.', '4 tấc'],
] satisfies Corpus;
