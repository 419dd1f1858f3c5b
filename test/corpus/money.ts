import type { Corpus } from './corpus.js';

/** Amounts of money: chains of magnitudes, short forms, prices, amounts without a currency. */
export default [
  ['Cho hội viên vay trên 4.425 tỷ 611 triệu đồng.', 'over 4425611000000 VND'],
  ['Quỹ thu được 2 tỷ 437 triệu 650 nghìn đồng.', '2437650000 VND'],
  ['Tổng mức đầu tư là 12 nghìn 600 tỷ đồng.', '12600000000000 VND'],
  ['Đơn giá 350k/m2, thuê 9tr/tháng.', '350000 VND / m2', '9000000 VND / tháng'],
  ['Hỗ trợ 18 tỷ 720 triệu đồng.', '18720000000 VND'],
  ['Dòng họ góp 56 triệu 400 ngàn đồng.', '56400000 VND'],
  ['Xây cầu hết 9 trăm triệu đồng.', '900000000 VND'],
  ['Nộp phạt 750.000 đồng.', '750000 VND'],
  ['Lãi được 1.250.500 đồng.', '1250500 VND'],
  ['Gói tín dụng 145 nghìn tỷ đồng đã giải ngân 4.000 tỷ đồng.', '145000000000000 VND', '4000000000000 VND'],
  // short forms
  ['Cá khô bán lẻ 320.000đ/kg.', '320000 VND / kg'],
  ['Học phí là 1.150.000 VNĐ.', '1150000 VND'],
  ['Lương thử việc 12,5tr/tháng.', '12500000 VND / tháng'],
  ['Thôn còn nợ 15 tr tiền điện.', '15000000 VND'],
  ['Suất cơm tăng từ 20K lên 25K.', '20000 VND', '25000 VND'],
  ['Gửi xe 5k/lượt.', '5000 VND / lượt'],
  ['Áo khoác bán 250 nghìn/chiếc.', '250000 VND / chiếc'],
  // no currency, in a list or a price
  ['Kinh phí gồm nhân dân góp 350 triệu, xã chi 1,2 tỷ.', '350000000 VND', '1200000000 VND'],
  ['Dư nợ: Hội Phụ nữ 124,756 tỷ; Hội Nông dân 98,3 tỷ.', '124756000000 VND', '98300000000 VND'],
  ['Bán đàn lợn được 46 triệu.', '46000000 VND'],
  // rates and prices
  ['Thu nhập bình quân là 8,2 triệu đồng/người/tháng.', '8200000 VND / người/tháng'],
  ['Giá điện bình quân là 2.103,11 đồng/kWh.', '2103.11 VND / kWh'],
  ['Mỗi hộ đóng 10 triệu đồng mỗi năm.', '10000000 VND / năm'],
  ['Trao 40 suất quà, mỗi suất 500 nghìn đồng.', '40 suất quà', '500000 VND / suất'],
  ['Thợ được trả 300 nghìn đồng một ngày công.', '300000 VND / ngày công'],
  ['Tỷ giá trung tâm là 24.241 đồng/USD.', '24241 VND / USD'],
  ['Suất đầu tư là 12 tỷ đồng/km.', '12000000000 VND / km'],
  // changes and levels
  ['Giá cà phê sụt 2.300 đồng/kg.', 'decrease 2300 VND / kg'],
  ['Vốn điều lệ tăng thêm 500 tỷ đồng, lên mức 5.300 tỷ đồng.', 'increase 500000000000 VND', '5300000000000 VND'],
  ['Thu nhập giảm còn 3 triệu đồng.', '3000000 VND'],
  // foreign
  ['Kim ngạch xuất khẩu đạt 25,5 tỷ USD.', '25500000000 USD'],
  ['Doanh thu US$185.4 triệu, lãi $47 triệu.', '185400000 USD', '47000000 USD'],
  ['Giá dầu tăng 1,15 USD, lên 84,32 USD/thùng.', 'increase 1.15 USD', '84.32 USD / thùng'],
  ['Đường thô giá 18,5 cent/pound.', '0.185 USD / pound'],
  // behind a word that numbers articles and phones
  ['Bà Lan chuyển khoản 500 triệu đồng.', '500000000 VND'],
  ['Trong tài khoản còn 12 triệu đồng.', '12000000 VND'],
  ['Tiền điện thoại 150 nghìn đồng.', '150000 VND'],
  // no money
  ['Có 12 đồng chí dự họp.', '12 đồng chí'],
  ['Cấp 5 tấn đồng phế liệu.', '5 tấn'],
  ['Người bệnh có 3 triệu chứng.', '3 triệu chứng'],
  ['Tòa triệu tập 12 nhân chứng.', '12 nhân chứng'],
  ['Tuyên dương 7 tỷ phú nông dân.', '7 tỷ phú'],
  ['Quy định tại Điều 5 về đồng tiền thanh toán.'],
  ['Nhà nghèo nhưng chi vài trăm nghìn đồng mỗi tháng.'],
  // what a reader should check
  ['Thôn nhận quà trị giá 163.200.000 ngàn đồng.', '163200000000 VND !implausible'],
  ['Tổng nguồn vốn đạt 6.482.915 triệu đồng.', '6482915000000 VND'],
  ['Lô hàng trị giá 1,250 USD.', '1.25 USD !ambiguous_separator'],
  ['Ngân sách chi 3 tỷ 200 triệu cho 15 xã, tổng kinh phí 4,5 tỷ.', '3200000000 VND', '15 xã', '4500000000 VND'],
  // spoken amounts before words that nobody counts
  ['Lương khởi điểm 9 - 11 triệu/tháng.', '9000000..11000000 VND / tháng'],
  ['Thợ báo sửa thì 12tr bảo hành 6 tháng.', '12000000 VND', '6 tháng'],
  ['Tụi tui có 3 triệu rưỡi hà.', '3500000 VND'],
  ['Trừ tổn phí 118 triệu, 9 bạn chia nhau.', '118000000 VND', '9 bạn'],
] satisfies Corpus;
