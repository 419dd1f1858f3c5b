import type { Corpus } from './corpus.js';

/** Things counted: classifiers and their nouns, words that stand alone, compounds, unknown nouns, short forms. */
export default [
  // a classifier takes its noun
  ['Lũ cuốn trôi 12 căn nhà, 3 ngôi nhà sập hẳn.', '12 căn nhà', '3 ngôi nhà'],
  ['Người dân giao nộp 6 khẩu súng và 45 viên đạn.', '6 khẩu súng', '45 viên đạn'],
  ['Xã tiêm 1.250 liều vắc xin cho đàn lợn.', '1250 liều vắc xin'],
  ['Tịch thu 3.400 bao thuốc lá, 25 chai rượu ngoại.', '3400 bao thuốc lá', '25 chai rượu ngoại'],
  ['Thư viện nhận 500 cuốn sách và 2.000 quyển vở.', '500 cuốn sách', '2000 quyển vở'],
  ['Bến cảng đón 1,2 triệu lượt khách.', '1200000 lượt khách'],
  ['Đoàn trao 60 suất quà, 15 suất học bổng.', '60 suất quà', '15 suất học bổng'],
  ['Hộ ông Lò Văn Sơn mất 4 con bò, 2 con trâu.', '4 con bò', '2 con trâu'],
  ['Gió lốc làm đổ 35 cây xanh, 8 cột điện.', '35 cây xanh', '8 cột điện'],
  ['Phát 5.000 tờ rơi, treo 40 tấm pa nô.', '5000 tờ rơi', '40 tấm pa nô'],
  ['Ủng hộ 300 thùng mì tôm, 120 hộp sữa.', '300 thùng mì tôm', '120 hộp sữa'],
  ['Công an thu hai chiếc điện thoại.', '2 chiếc điện thoại'],
  ['Cửa hàng bày 7 loại rau.', '7 loại rau'],
  ['Huyện bàn giao 20 bộ bàn ghế, 4 cái loa.', '20 bộ bàn ghế', '4 cái loa'],
  // a word that stands alone, whatever noun follows
  ['Toàn tỉnh xảy ra 45 vụ tai nạn giao thông, làm 20 người chết.', '45 vụ', '20 người'],
  ['Ghi nhận 112 ca mắc sốt xuất huyết.', '112 ca'],
  ['Tổ chức 6 buổi tuyên truyền, 2 đợt ra quân.', '6 buổi', '2 đợt'],
  ['Mở 9 lớp tập huấn cho nông dân.', '9 lớp'],
  ['Xử phạt 31 trường hợp vi phạm nồng độ cồn.', '31 trường hợp'],
  ['Khởi công 4 công trình thủy lợi, kiểm tra 17 cơ sở kinh doanh.', '4 công trình', '17 cơ sở'],
  ['Khảo sát 25 điểm sạt lở và 13 tuyến đê.', '25 điểm', '13 tuyến'],
  ['Rà soát 312 hộ dân vùng ven sông.', '312 hộ'],
  ['Đoàn đã 5 lần đi kiểm tra.', '5 lần'],
  // fixed compounds stay whole
  ['Tòa đưa ra xét xử 24 vụ án, thụ lý 130 vụ việc dân sự.', '24 vụ án', '130 vụ việc'],
  ['Vùng cao còn 11 điểm trường lẻ.', '11 điểm trường'],
  ['Bệnh viện có 250 giường bệnh, 12 phòng khám.', '250 giường bệnh', '12 phòng khám'],
  ['Huy động 480 ngày công lao động.', '480 ngày công'],
  ['Xưởng có 86 công nhân, 4 công an viên hỗ trợ.', '86 công nhân', '4 công an viên'],
  ['Trồng 1.500 cây giống, xây 3 nhà văn hóa.', '1500 cây giống', '3 nhà văn hóa'],
  ['Phiên chợ có 22 gian hàng của 9 hợp tác xã.', '22 gian hàng', '9 hợp tác xã'],
  ['Trạm có 5 bác sĩ, 8 y sĩ và 2 nữ hộ sinh.', '5 bác sĩ', '8 y sĩ', '2 nữ hộ sinh'],
  ['Tuyên dương 15 bà mẹ, 6 cô giáo, 10 anh hùng.', '15 bà mẹ', '6 cô giáo', '10 anh hùng'],
  // the first full noun; what follows it stays outside
  ['Kết nạp 34 hội viên mới, bồi dưỡng 120 cán bộ y tế.', '34 hội viên', '120 cán bộ'],
  ['Có 1.204 doanh nghiệp thành lập mới, 88 doanh nghiệp giải thể.', '1204 doanh nghiệp', '88 doanh nghiệp'],
  ['Toàn tỉnh còn 143 xã, phường, thị trấn chưa có trạm.', '143 xã'],
  ['Kiện toàn 12 tổ chức Đảng và 7 tổ hợp tác.', '12 tổ chức', '7 tổ hợp tác'],
  ['Tiếp nhận 2.480 hồ sơ, trả đúng hạn 2.391 hồ sơ.', '2480 hồ sơ', '2391 hồ sơ'],
  ['Xóm có hai nghệ nhân, ba già làng.', '2 nghệ nhân', '3 già làng'],
  ['Cụm thi đua gồm 6 đơn vị, 3 ngành, 14 địa phương.', '6 đơn vị', '3 ngành', '14 địa phương'],
  ['Ủy ban thông qua 8 báo cáo, 5 đề án và 11 kế hoạch.', '8 báo cáo', '5 đề án', '11 kế hoạch'],
  ['Đoàn liên ngành phát hiện 4 đối tượng, bắt 2 nghi phạm.', '4 đối tượng', '2 nghi phạm'],
  ['Câu lạc bộ có 24 thành viên, 3 ban nhạc.', '24 thành viên', '3 ban nhạc'],
  // short forms
  ['Huyện có 18 HTX, 240 DN và 1.560 ĐVTN.', '18 HTX', '240 DN', '1560 ĐVTN'],
  ['Trường có 32 GV, 640 HS.', '32 GV', '640 HS'],
  // nouns with the verb behind
  ['Bão làm 3 người mất tích, 14 người bị thương.', '3 người', '14 người'],
  ['Trong đó 8 xã đạt chuẩn, 2 huyện về đích.', '8 xã', '2 huyện'],
  // longer words that begin like a unit
  ['Họp bàn 5 kiến nghị, 3 mục tiêu và 4 giải pháp.', '5 kiến nghị', '3 mục tiêu', '4 giải pháp'],
  ['Bàn giao 2 xe cứu thương, 1 xe lu, 6 xe đạp điện.', '2 xe cứu thương', '1 xe lu', '6 xe đạp điện'],
  ['Đội tàu có 40 tàu cá, 3 ca nô, 15 xuồng máy.', '40 tàu cá', '3 ca nô', '15 xuồng máy'],
  ['Cấp 900 giấy phép, 75 bằng khen, 14 giấy chứng nhận.', '900 giấy phép', '75 bằng khen', '14 giấy chứng nhận'],
  ['Gỡ 64 tin bài, chặn 9 mã độc, khóa 120 tài khoản.', '64 tin bài', '9 mã độc', '120 tài khoản'],
  // a verb behind a number is no noun
  ['Theo tờ trình số 14 được phê duyệt, dự án dừng lại.'],
  ['Tổ 4 đã họp, tổ 5 chưa họp.'],
  ['Nhóm 2 đang khảo sát thực địa.'],
  ['Đây là một vấn đề khó, một số nơi còn lúng túng.'],
  ['Nhiều hộ nuôi hàng trăm con lợn, vài hộ nuôi dê.'],
  ['Một mặt cần tiết kiệm, mặt khác phải đầu tư.'],
  ['Cả tổ đều vui, mọi nhà đều góp công.'],
  ['Trường mở 18 lớp/587 học sinh.', '18 lớp', '587 học sinh'],
  // trees
  ['Trồng 12 cây quế, 3 cây muồng.', '12 cây quế', '3 cây muồng'],
] satisfies Corpus;
