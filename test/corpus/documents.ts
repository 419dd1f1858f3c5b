import type { Corpus } from './corpus.js';

/** Numbers of laws, papers, phones, accounts, plates, addresses, links, versions: no figures, beside figures that are. */
export default [
  // legal numbers
  ['Căn cứ Quyết định số 123/QĐ-TTg ngày 05/6/2024 của Thủ tướng.'],
  ['Theo Nghị định 146/2017/NĐ-CP và Thông tư 80/2021/TT-BTC.'],
  ['Thực hiện Nghị quyết số 18-NQ/TW, Chỉ thị 40-CT/TW, Kết luận số 06-KL/TW.'],
  ['Luật số 45/2019/QH14, Nghị quyết 42/2017/QH14 có hiệu lực.'],
  ['Công văn số 1234/UBND-KT, Tờ trình 56/TTr-STC, Báo cáo số 789/BC-UBND.'],
  ['Số: 215/BC-HND'],
  ['Kế hoạch số 27-KH/TU, Hướng dẫn 05-HD/BTCTW, Thông báo số 312/TB-VP.'],
  ['Giấy phép số 08/GP-UBND, Hợp đồng số 15/2024/HĐXD đã ký.'],
  ['Bản án số 32/2023/HS-ST bị kháng cáo.'],
  ['Theo TCVN 5574:2018, QCVN 08:2023/BTNMT và ISO 9001:2015.'],
  ['Nghị quyết 30a, Đề án 06, Chương trình 135 và Quyết định 1719.'],
  // articles
  ['Quy định tại Điều 5, khoản 2 và điểm a khoản 3 Điều 12.'],
  ['Phạm tội theo khoản 1, Điều 251 Bộ luật Hình sự.'],
  ['Sửa đổi Điều 12, bãi bỏ các Điều 14, 15 và 16.'],
  ['Xem Phụ lục 2, Biểu 03, Bảng 4, Hình 1.2 và trang 15.'],
  ['Chương 3, Mục 2 nói về thẩm quyền.'],
  // phones, accounts, identities
  ['Điện thoại: 0912.345.678, fax 024.3825.1234.'],
  ['Liên hệ 0987 654 321 hoặc đường dây nóng 1900 1234.'],
  ['Gọi 113, 114 hoặc tổng đài 18001096 khi có cháy.'],
  ['SĐT: (0204) 3854.321, Zalo 0904111222.'],
  ['Điện thoại: +84 24 3825 1234.'],
  ['Số tài khoản 1234567890 tại Ngân hàng Nông nghiệp.'],
  ['Mã số thuế 0101234567, CCCD số 034085001234.'],
  ['Hóa đơn số 0001234, seri AB 123456.'],
  // plates, vehicles, devices
  ['Xe khách 29B-123.45 va chạm xe tải BKS 98C-056.78.'],
  ['Xe máy biển số 30K1-234.56 bị mất cắp.'],
  ['Tàu cá BĐ 96789 TS và tàu QNg 95123 TS cập bến.'],
  ['Chuyến bay VN1234 hạ cánh muộn.'],
  // addresses, plots
  ['Trụ sở tại số 12, ngõ 35, đường Trần Phú, phường 7.'],
  ['Nhà số 27/5 đường 30 Tháng 4, Quận 3.'],
  ['Lô B12, khu đô thị mới; căn hộ 1205, tầng 12, tòa CT3.'],
  ['Thửa đất số 156, tờ bản đồ số 24 đang tranh chấp.'],
  ['Tại km 45+300 quốc lộ 6 xảy ra sạt lở.'],
  // links, addresses of machines, versions, coordinates
  ['Chi tiết tại https://solieu.example.vn/bao-cao/2024/06?id=123.'],
  ['Thư điện tử: vanphong2024@example.vn.'],
  ['Máy chủ 192.168.1.10 cài Windows 11, phiên bản 2.3.1.'],
  ['Tọa độ 21.0285, 105.8542.'],
  ['Tâm bão ở 15,5 độ Vĩ Bắc; 110,2 độ Kinh Đông.'],
  ['Mã hồ sơ 000.12.34.H56-240605-0001.'],
  ['Sản phẩm mã SP-2024-015, lô hàng số 0456.'],
  // figures beside them
  ['Điều 5 quy định mức phạt 15 triệu đồng.', '15000000 VND'],
  ['Nghị định 100/2019/NĐ-CP phạt 30 - 40 triệu đồng.', '30000000..40000000 VND'],
  ['Quyết định số 45/QĐ-UBND giao 12 chỉ tiêu cho 8 xã.', '12 chỉ tiêu', '8 xã'],
  ['Ban hành 12 quyết định, 5 công văn và 3 nghị quyết.', '12 quyết định', '5 công văn', '3 nghị quyết'],
  ['Luật gồm 9 chương, 128 điều.', '9 chương', '128 điều'],
  ['Báo cáo dài 45 trang, có 6 phụ lục.', '45 trang', '6 phụ lục'],
  ['Mở 1.200 tài khoản, cấp 300 biển số xe.', '1200 tài khoản', '300 biển số'],
  ['Đường dây nóng nhận 215 cuộc gọi.', '215 cuộc gọi'],
  ['Tại km 45 quốc lộ 6, 3 xe tải va chạm.', '3 xe tải'],
  ['Theo Thông tư 22, lớp có 35 học sinh.', '35 học sinh'],
] satisfies Corpus;
