import type { Corpus } from './corpus.js';

/** What an amount is counted against: behind a slash, behind `mỗi`, in words. */
export default [
  // a slash
  ['Năng suất lúa đạt 68,8 tạ/ha.', '68.8 tạ / ha'],
  ['Thu nhập 55 triệu đồng/người/năm.', '55000000 VND / người/năm'],
  ['Giá heo hơi 62.000 đồng/kg.', '62000 VND / kg'],
  ['Xe chạy 80 km/h, gió giật 120 km/giờ.', '80 km / h', '120 km / giờ'],
  ['Lưu lượng xả 1.200 m3/s, nồng độ 35 mg/l.', '1200 m3 / s', '35 mg / l'],
  ['Mật độ 320 người/km2, định mức 2,2 giáo viên/lớp.', '320 người / km2', '2.2 giáo viên / lớp'],
  ['Học phí 150.000 đồng/tháng/học sinh.', '150000 VND / tháng/học sinh'],
  ['Sĩ số bình quân 35 học sinh/lớp.', '35 học sinh / lớp'],
  ['Lãi suất 6,5%/năm, phí 0,03%/ngày.', '6.5 % / năm', '0.03 % / ngày'],
  ['Bón 25 kg phân/sào.', '25 kg / sào'],
  ['Nhà máy chế biến 150 tấn nguyên liệu/ngày.', '150 tấn / ngày'],
  ['Công suất 500 m3 nước/ngày đêm.', '500 m3 / ngày đêm'],
  ['Khu xử lý 40 tấn rác/ngày.', '40 tấn / ngày'],
  ['Trạm khám 60 lượt bệnh nhân/ngày.', '60 lượt bệnh nhân / ngày'],
  ['Giá bán 3,5-4 triệu đồng/con.', '3500000..4000000 VND / con'],
  // mỗi behind
  ['Cơ sở nộp 10 triệu đồng mỗi năm.', '10000000 VND / năm'],
  ['Lò bánh bán 400 chiếc bánh mì mỗi ngày.', '400 chiếc bánh mì / ngày'],
  ['Trạm bơm tưới 12 ha mỗi giờ.', '12 ha / giờ'],
  ['Giá giữ ở 84 USD mỗi thùng.', '84 USD / thùng'],
  ['Bến đón 3 nghìn khách mỗi tối.', '3000 khách / tối'],
  ['Thợ được trả 350 nghìn đồng một ngày công.', '350000 VND / ngày công'],
  // mỗi before
  ['Trao 40 suất quà, mỗi suất 500 nghìn đồng.', '40 suất quà', '500000 VND / suất'],
  ['Mỗi hộ được hỗ trợ 15 triệu đồng.', '15000000 VND / hộ'],
  ['Mỗi xã cử 2 cán bộ tham gia.', '2 cán bộ / xã'],
  ['Bình quân mỗi ngày có 25 vụ va chạm.', '25 vụ / ngày'],
  ['Mỗi năm trồng 30 ha rừng.', '30 ha / năm'],
  ['Mỗi tháng tiết kiệm 2 triệu đồng, mỗi quý nộp 6 triệu đồng.', '2000000 VND / tháng', '6000000 VND / quý'],
  ['Mỗi cháu nhận 5 quyển vở và 1 chiếc áo.', '5 quyển vở / cháu', '1 chiếc áo / cháu'],
  // where two compete, the one behind the amount wins
  ['Mỗi hộ đóng 10 triệu đồng mỗi năm.', '10000000 VND / năm'],
  ['Mỗi hộ trả 120.000 đồng/tháng.', '120000 VND / tháng'],
  // against a population
  ['Tỉnh có 12 bác sĩ trên 10.000 dân.', '12 bác sĩ / 10.000 dân'],
  ['Đạt 32 giường bệnh trên 10.000 dân.', '32 giường bệnh / 10.000 dân'],
  ['Đạt 32 giường bệnh/10.000 dân.', '32 giường bệnh / 10.000 dân'],
  ['Tỷ suất lao phổi là 44 ca trên 100.000 dân.', '44 ca / 100.000 dân'],
  ['Tỷ lệ mắc là 85 ca/100.000 dân.', '85 ca / 100.000 dân'],
  ['Cứ 10 người thì có 3 người hút thuốc.', '3 người / 10 người'],
  ['Cứ 100 hộ thì có 12 hộ nuôi ong.', '12 hộ / 100 hộ'],
  ['Trạm bơm 2.500 m3 nước thô/giờ.', '2500 m3 / giờ'],
  ['Tiêu hao 5,2 lít xăng/100 km.', '5.2 lít / 100 km'],
  ['Bón 30 kg đạm/ha, phun 2 lít thuốc/sào.', '30 kg / ha', '2 lít / sào'],
  ['Khách đặt 120 suất ăn/ngày, mỗi suất 35 nghìn đồng.', '120 suất ăn / ngày', '35000 VND / suất'],
  ['Trung bình mỗi giáo viên dạy 18 tiết/tuần.', '18 tiết / tuần'],
  ['Mỗi lớp không quá 35 học sinh.', 'at_most 35 học sinh / lớp'],
  // no rates
  ['Hoàn thành 18/24 chỉ tiêu.', '18 of 24 chỉ tiêu'],
  ['Tặng 20 suất quà cho 20 hộ, mỗi hộ một suất.', '20 suất quà', '20 hộ'],
  ['Xã tặng 30 xe đạp và mỗi trường 5 máy tính.', '30 xe đạp', '5 máy tính / trường'],
  ['Mỗi người một việc, mỗi nhà một cách làm.'],
  ['Trực 24/7, họp ngày 5/6, xem Thông tư 05/2021/TT-BTC.'],
] satisfies Corpus;
