import type { Corpus } from '../corpus/corpus.js';

/** What each figure measures and, behind an @, of whom: `<figure>: <indicator> @ <subject>`. */
export const phrases: Corpus = [
  [
    'Hội Nông dân xã Tân Hòa đã vận động hội viên hiến 2.340 m2 đất và đóng góp 415 triệu đồng làm đường.',
    '2.340 m2: hiến đất @ Hội Nông dân xã Tân Hòa',
    '415 triệu đồng: đóng góp @ Hội Nông dân xã Tân Hòa',
  ],
  [
    'Tổng đàn lợn của huyện hiện có 46.800 con, giảm 3,2% so với cùng kỳ.',
    '46.800 con: Tổng đàn lợn @ huyện',
    '3,2%: Tổng đàn lợn @ huyện',
  ],
  [
    'Số hộ được sử dụng nước sạch là 12.415 hộ, chiếm 87,3% tổng số hộ toàn huyện.',
    '12.415 hộ: Số hộ được sử dụng nước sạch',
    '87,3%: Số hộ được sử dụng nước sạch',
  ],
  [
    'Công ty cổ phần Mía đường Sông Con ép 412.000 tấn mía, sản xuất 41.300 tấn đường; doanh thu đạt 712 tỷ đồng, lợi nhuận trước thuế 58,4 tỷ đồng.',
    '412.000 tấn: ép mía @ Công ty cổ phần Mía đường Sông Con',
    '41.300 tấn: sản xuất đường @ Công ty cổ phần Mía đường Sông Con',
    '712 tỷ đồng: doanh thu @ Công ty cổ phần Mía đường Sông Con',
    '58,4 tỷ đồng: lợi nhuận trước thuế @ Công ty cổ phần Mía đường Sông Con',
  ],
  [
    'Sở Công Thương đã cấp 37 giấy phép, thu hồi 4 giấy phép và xử phạt 12 doanh nghiệp với tổng số tiền 345 triệu đồng.',
    '37 giấy phép: cấp giấy phép @ Sở Công Thương',
    '4 giấy phép: thu hồi giấy phép @ Sở Công Thương',
    '12 doanh nghiệp: xử phạt doanh nghiệp @ Sở Công Thương',
    '345 triệu đồng: tổng số tiền @ Sở Công Thương',
  ],
  [
    'Kim ngạch xuất khẩu gạo sang Philippines đạt 1,2 tỷ USD, tăng 18%; sang Indonesia đạt 430 triệu USD, giảm 6%.',
    '1,2 tỷ USD: Kim ngạch xuất khẩu gạo @ Philippines',
    '18%: Kim ngạch xuất khẩu gạo @ Philippines',
    '430 triệu USD: Kim ngạch xuất khẩu gạo @ Indonesia',
    '6%: Kim ngạch xuất khẩu gạo @ Indonesia',
  ],
  [
    'Bệnh viện Đa khoa tỉnh khám cho 212.450 lượt người, điều trị nội trú 31.200 bệnh nhân, phẫu thuật 8.940 ca.',
    '212.450 lượt người: khám cho lượt người @ Bệnh viện Đa khoa tỉnh',
    '31.200 bệnh nhân: điều trị nội trú bệnh nhân @ Bệnh viện Đa khoa tỉnh',
    '8.940 ca: phẫu thuật ca @ Bệnh viện Đa khoa tỉnh',
  ],
  [
    'Có 27 xã đạt chuẩn nông thôn mới, trong đó 6 xã đạt chuẩn nâng cao.',
    '27 xã: xã đạt chuẩn nông thôn mới',
    '6 xã: xã đạt chuẩn nâng cao',
  ],
  [
    'Toàn trường có 42 lớp với 1.678 học sinh; tỷ lệ học sinh khá, giỏi chiếm 68,5%.',
    '42 lớp: lớp @ Toàn trường',
    '1.678 học sinh: học sinh @ Toàn trường',
    '68,5%: tỷ lệ học sinh khá, giỏi @ Toàn trường',
  ],
  [
    'Giá cà phê nhân xô tại Đắk Lắk ngày 12/3 là 131.500 đồng/kg, tăng 1.500 đồng so với hôm trước.',
    '131.500 đồng/kg: Giá cà phê nhân xô @ Đắk Lắk',
    '1.500 đồng: Giá cà phê nhân xô @ Đắk Lắk',
  ],
  [
    'Lực lượng kiểm lâm phát hiện 18 vụ vi phạm, tịch thu 23,7 m3 gỗ tròn.',
    '18 vụ: phát hiện vụ vi phạm @ Lực lượng kiểm lâm',
    '23,7 m3: tịch thu gỗ tròn @ Lực lượng kiểm lâm',
  ],
  [
    'Tỷ lệ lấp đầy của 5 khu công nghiệp đạt 74%.',
    '5 khu công nghiệp: khu công nghiệp',
    '74%: Tỷ lệ lấp đầy của 5 khu công nghiệp',
  ],
  [
    'Mưa lớn làm sập 14 ngôi nhà, ngập 1.230 ha lúa; ước thiệt hại 45 tỷ đồng.',
    '14 ngôi nhà: làm sập ngôi nhà',
    '1.230 ha: ngập lúa',
    '45 tỷ đồng: ước thiệt hại',
  ],
  [
    'Nhà máy thủy điện Nậm Na 3 có công suất lắp máy 84 MW, sản lượng bình quân 361 triệu kWh/năm.',
    '84 MW: công suất lắp máy @ Nhà máy thủy điện Nậm Na 3',
    '361 triệu kWh/năm: sản lượng bình quân @ Nhà máy thủy điện Nậm Na 3',
  ],
  [
    'Ngân hàng Chính sách xã hội giải ngân 96 tỷ đồng cho 1.840 hộ nghèo vay vốn.',
    '96 tỷ đồng: giải ngân @ Ngân hàng Chính sách xã hội',
    '1.840 hộ: hộ nghèo vay vốn @ Ngân hàng Chính sách xã hội',
  ],
  [
    'Đến nay, 100% thôn, bản có điện lưới quốc gia; 96% hộ dân dùng điện an toàn.',
    '100%: thôn, bản có điện lưới quốc gia',
    '96%: hộ dân dùng điện an toàn @ bản',
  ],
  [
    'Dân số trung bình của tỉnh ước 1.345,6 nghìn người, trong đó nữ 672,1 nghìn người.',
    '1.345,6 nghìn người: Dân số trung bình @ tỉnh',
    '672,1 nghìn người: nữ @ tỉnh',
  ],
  ['Chợ Bình Điền tiếp nhận 2.500 tấn hàng mỗi đêm.', '2.500 tấn: tiếp nhận hàng @ Chợ Bình Điền'],
  [
    'Chi bộ thôn Đông kết nạp 3 đảng viên mới, nâng tổng số đảng viên lên 41 đồng chí.',
    '3 đảng viên: kết nạp đảng viên mới @ Chi bộ thôn Đông',
    '41 đồng chí: tổng số đảng viên @ Chi bộ thôn Đông',
  ],
  [
    'Anh Lò Văn Pảnh nuôi 120 con dê, mỗi năm thu lãi 150 triệu đồng.',
    '120 con dê: nuôi con dê @ Anh Lò Văn Pảnh',
    '150 triệu đồng: lãi @ Anh Lò Văn Pảnh',
  ],
  [
    'Dự án đường vành đai dài 12,4 km, rộng 60 m, tổng mức đầu tư 2.150 tỷ đồng.',
    '12,4 km: dài @ Dự án đường vành đai',
    '60 m: rộng @ Dự án đường vành đai',
    '2.150 tỷ đồng: tổng mức đầu tư @ Dự án đường vành đai',
  ],
  [
    'Các ngân hàng thương mại huy động 12.450 tỷ đồng, cho vay 10.980 tỷ đồng, nợ xấu 1,2%.',
    '12.450 tỷ đồng: huy động @ Các ngân hàng thương mại',
    '10.980 tỷ đồng: cho vay @ Các ngân hàng thương mại',
    '1,2%: nợ xấu @ Các ngân hàng thương mại',
  ],
  [
    'Trong số 450 lao động được đào tạo có 380 người tìm được việc làm.',
    '450 lao động: lao động được đào tạo',
    '380 người: người tìm việc làm',
  ],
  [
    'Khách du lịch đến Sa Pa ước đạt 2,1 triệu lượt, công suất phòng bình quân 65%.',
    '2,1 triệu lượt: Khách du lịch đến Sa Pa',
    '65%: công suất phòng bình quân',
  ],
  [
    'Học phí ngành Y khoa là 55 triệu đồng/năm, ngành Dược 42 triệu đồng/năm.',
    '55 triệu đồng/năm: Học phí ngành Y khoa',
    '42 triệu đồng/năm: Học phí ngành Y khoa @ ngành Dược',
  ],
  [
    'Tòa án nhân dân huyện thụ lý 312 vụ, giải quyết 297 vụ, đạt tỷ lệ 95,2%.',
    '312 vụ: thụ lý vụ @ Tòa án nhân dân huyện',
    '297 vụ: giải quyết vụ @ Tòa án nhân dân huyện',
    '95,2%: tỷ lệ @ Tòa án nhân dân huyện',
  ],
  [
    'Thu nhập bình quân đầu người năm 2024 của xã là 61 triệu đồng.',
    '61 triệu đồng: Thu nhập bình quân đầu người @ xã',
  ],
  [
    'Hộ ông Trần Văn Bé thu 18 tấn lúa trên 3 ha ruộng.',
    '18 tấn: thu lúa @ Hộ ông Trần Văn Bé',
    '3 ha: ruộng @ Hộ ông Trần Văn Bé',
  ],
  [
    'Đội tuyển Việt Nam giành 5 huy chương vàng, 7 huy chương bạc, xếp thứ 4 toàn đoàn.',
    '5 huy chương: giành huy chương vàng @ Đội tuyển Việt Nam',
    '7 huy chương: giành huy chương bạc @ Đội tuyển Việt Nam',
  ],
  [
    'Chỉ số VN-Index giảm 12,5 điểm xuống 1.245 điểm; thanh khoản đạt 18.700 tỷ đồng.',
    '12,5 điểm: Chỉ số VN-Index',
    '1.245 điểm: Chỉ số VN-Index',
    '18.700 tỷ đồng: thanh khoản',
  ],
  [
    'Ban quản lý rừng phòng hộ trồng 350 ha rừng mới tại 4 xã.',
    '350 ha: trồng rừng mới @ Ban quản lý rừng phòng hộ',
    '4 xã: trồng rừng mới tại xã @ Ban quản lý rừng phòng hộ',
  ],
  [
    'Lúa: 12.400 ha; ngô: 3.150 ha; rau màu các loại: 870 ha.',
    '12.400 ha: Lúa',
    '3.150 ha: ngô',
    '870 ha: rau màu các loại',
  ],
  [
    'Số ca mắc tay chân miệng: Quận 1 có 45 ca, Quận 3 có 38 ca, huyện Nhà Bè 27 ca.',
    '45 ca: Số ca mắc tay chân miệng @ Quận 1',
    '38 ca: Số ca mắc tay chân miệng @ Quận 3',
    '27 ca: Số ca mắc tay chân miệng @ huyện Nhà Bè',
  ],
  [
    'Diện tích nuôi tôm nước lợ toàn tỉnh đạt 25.300 ha, sản lượng 71.000 tấn.',
    '25.300 ha: Diện tích nuôi tôm nước lợ @ toàn tỉnh',
    '71.000 tấn: sản lượng @ toàn tỉnh',
  ],
  [
    'Cục Thuế tỉnh thu 8.450 tỷ đồng, vượt 4% dự toán pháp lệnh và tăng 9% so với thực hiện năm trước.',
    '8.450 tỷ đồng: thu @ Cục Thuế tỉnh',
    '4%: thu @ Cục Thuế tỉnh',
    '9%: thu @ Cục Thuế tỉnh',
  ],
  [
    'Điện lực huyện đã thay 2.300 công tơ, giảm tổn thất điện năng xuống còn 5,1%.',
    '2.300 công tơ: thay công tơ @ Điện lực huyện',
    '5,1%: tổn thất điện năng @ Điện lực huyện',
  ],
  [
    'Phường có 14.320 nhân khẩu sinh sống ở 11 khu phố.',
    '14.320 nhân khẩu: nhân khẩu sinh sống @ Phường',
    '11 khu phố: nhân khẩu sinh sống ở khu phố @ Phường',
  ],
  [
    'Lãi suất tiền gửi kỳ hạn 12 tháng ở mức 4,7%/năm.',
    '12 tháng: Lãi suất tiền gửi kỳ hạn',
    '4,7%/năm: Lãi suất tiền gửi kỳ hạn',
  ],
  [
    'Xã tổ chức 12 buổi tuyên truyền, có 980 lượt người tham dự.',
    '12 buổi: tổ chức buổi tuyên truyền @ Xã',
    '980 lượt người: lượt người tham dự @ Xã',
  ],
];
