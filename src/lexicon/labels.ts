import { list } from './words.js';

/**
 * Words whose number names a thing and counts nothing. Under `always` the number is a name whatever follows it; under
 * `unlessCounted` it is one only where no counted noun or unit stands behind it (bão cấp 12, but cấp 14 giấy chứng nhận).
 */
export const LABELS = {
  always: [
    // Điều 5 khoản 2 | Nghị quyết số 18 | Quyết định 1719
    ...list('số hiệu, số:, nghị quyết, nghị định, quyết định, thông tư, chỉ thị, công văn, pháp lệnh, kết luận số'),
    ...list(
      'nghị quyết số, nghị định số, quyết định số, thông tư số, chỉ thị số, công văn số, kế hoạch số, văn bản số, hướng dẫn số, báo cáo số',
    ),
    ...list(
      'tờ trình số, thông báo số, quy định số, công điện số, hợp đồng số, đề án số, chương trình số, biên bản số, bản án số, giấy phép số',
    ),
    ...list(
      'thông tri, công điện, tcvn, qcvn, iso, mã số thuế, mst, số cccd, căn cước số, biển số, bks, biển kiểm soát, điểm a, seri, serie',
    ),
    // chương trình 135 | nghị quyết 30a | đề án 06 | chỉ thị 40
    ...list('hiệp định, công ước'),
    // quốc lộ 6 | đường 419 | km 06 | vành đai 3 | tuyến metro số 1
    ...list(
      'quốc lộ, ql, tỉnh lộ, tl, đt, đường tỉnh, huyện lộ, hương lộ, km, lý trình, vành đai, đại lộ, cao tốc số, cầu số, quận, cột mốc, mốc giới, cửa số',
    ),
    // bão số 3 | áp thấp số | COVID 19 | lần thứ 2 | thứ 5 | khóa 13 | hạng 3 | kỳ họp thứ 8
    ...list(
      'số, no, thứ, lần thứ, hạng, kỳ họp thứ, bão số, covid, sars-cov, kênh vtv, vtv, vov, boeing, airbus, windows, version, phiên bản, web, thế hệ',
    ),
    // Sư đoàn 5 | Quân khu 7 | Đoàn 379
    ...list(
      'sư đoàn, quân khu, quân đoàn, binh đoàn, trung đoàn, lữ đoàn, tiểu đoàn, vùng cảnh sát biển, hải đoàn, quân chủng, đoàn kinh tế quốc phòng, vùng cảnh sát',
    ),
    // Điện thoại 0912… | Fax 024…
    ...list(
      'đt:, đtdđ, sđt, fax, hotline, đường dây nóng, tổng đài, zalo, máy lẻ, số điện thoại, số tài khoản, stk, tài khoản số',
    ),
    // thửa đất số 1562 | tờ bản đồ số 5 | tiểu khu 12 | lô A12
    ...list(
      'tờ bản đồ, tiểu khu, tk, lô số, khoảnh, ngõ, ngách, hẻm, kiệt, số nhà, nhà số, tầng số, phòng số, lầu, nhánh, nhà cấp',
    ),
  ],
  unlessCounted: [
    // Điều 5 khoản 2; but điều 5 xe, chuyển khoản 500 triệu, tiền điện thoại 150 nghìn đồng
    ...list('điều, khoản, cccd, cmnd, điện thoại, di động, thửa, khóa'),
    ...list('chương trình, đề án, chiến dịch, kế hoạch, quy chuẩn, tiêu chuẩn, mã, liên hệ, tài khoản, học viện, luật'),
    ...list(
      'tổ, khu, khu phố, tổ dân phố, phường, thôn, bản, ấp, xóm, đội, cụm, khóm, buôn, làng, đội sản xuất, tổ công tác, khối, đoàn, khu vực',
    ),
    ...list(
      'lớp, cấp, loại, nhóm, đợt, mũi, vòng, giai đoạn, bước, mức, mức độ, phần, mục, chương, tiểu mục, phụ lục, biểu, bảng, hình, trang, câu, bài, tập, kỳ, tiết',
    ),
    ...list(
      'công ty, xí nghiệp, nhà máy, mỏ, xưởng, bệnh viện, trường, trại, trạm, cửa hàng, ga, bến, cảng, tàu, tuyến, toa, ca, cổng, cửa, bàn, quầy, gói thầu, gói',
    ),
    ...list(
      'tầng, phòng, căn hộ, tòa, block, nhà, lô, ô, đường, phố, hồ, kênh, cầu, trục, liên khu, khu công nghiệp, kcn, vị trí, điểm',
    ),
    ...list(
      'bệnh nhân, bn, ca bệnh, nghị quyết hội nghị trung ương, trung ương, đại hội, rằm, gọi, ngạch, bậc, hệ số lương, top, vụ án, chuyến bay, chuyên án',
    ),
    ...list('đồn, đồn biên phòng, hải đội, đại đội, trung đội, ban, vùng, trạm bơm'),
  ],
} as const;

/** Words that end like a label and are none: thuế bảo vệ môi trường 116 tỷ. */
export const NOT_LABELS = list(
  'môi trường, thị trường, nông trường, lâm trường, công trường, hiện trường, quảng trường, hội trường, thương trường, chính trường, phi trường, ngư trường, chủ trường, quy mô, tổng kho, ngân hàng, thị phần, học phần, cổ phần, thành phần, phụ phẩm, cao tầng, hạ tầng, nền tảng, cùng kỳ, khởi điểm',
);

/** Nouns that are counted behind a label too: cấp CCCD 64 trường hợp | tàu cập cảng 21 chuyến. */
export const COUNTED_BEHIND_LABEL = list(
  'vụ, chuyến, lượt, cuộc, buổi, suất, chiếc, phiếu, trường hợp, giấy chứng nhận, giấy, văn bản, hồ sơ',
);

/** Words in which `số` asks for an amount and does not number: tổng số 164 thôn | một số. */
export const AMOUNT_OF = list(
  'tổng số, sĩ số, quân số, trong số, trong tổng số, con số, trên tổng số, số lượng, một số, đa số, hầu hết số, phần lớn số, của số',
);

/** Signs behind a number that rate and count nothing: OCOP 4 sao | khách sạn 5 sao | 4 tại chỗ. */
export const SLOGANS = list(
  'sao, tại chỗ, không, sạch, rõ, cùng, đúng, tốt, chống, quyết, nhất, xung kích, nêu gương, tiên phong, biết, đảm đang, sẵn sàng',
);
