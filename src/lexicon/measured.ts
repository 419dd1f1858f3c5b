import { list } from './words.js';

/**
 * The first words of named quantities: what is measured rather than counted. All that follows up to the verb is part of
 * the name: `tỷ lệ hộ dân nông thôn dùng nước hợp vệ sinh đạt 98,5%`.
 */
export const MEASURED: readonly string[] = [
  // parts and rates: tỷ lệ hộ nghèo | tỷ trọng công nghiệp | tốc độ tăng trưởng | cơ cấu
  ...list(
    'tỷ lệ, tỉ lệ, tỷ trọng, tỉ trọng, tỷ suất, tỉ suất, tốc độ, nhịp độ, hệ số, mức, mức độ, chỉ số, chỉ tiêu, cơ cấu, xác suất, độ, biên, biên lợi nhuận, mật độ, cường độ, nồng độ, hàm lượng, độ che phủ, hiệu suất, hiệu quả',
  ),
  // totals and numbers: tổng số hội viên | số ca mắc | lượng khách | quy mô đàn
  ...list(
    'tổng, tổng số, tổng mức, tổng lượng, tổng giá trị, tổng trị giá, tổng sản phẩm, tổng vốn, tổng kinh phí, tổng diện tích, tổng đàn, tổng thu, tổng chi, tổng nguồn vốn, tổng dư nợ, tổng doanh thu, số, số lượng, số lượt, số tiền, số vốn, số vụ, số người, số ca, số hộ, lượng, khối lượng, quy mô, dân số, sĩ số, quân số, biên chế, lực lượng lao động, số dư, số thu, số chi, số nợ',
  ),
  // money: doanh thu | dư nợ cho vay | kinh phí | thu nhập bình quân
  ...list(
    'doanh thu, doanh số, doanh số cho vay, doanh số thu nợ, lợi nhuận, lãi suất, lãi, lỗ lũy kế, thu nhập, dư nợ, dư nợ cho vay, nợ, nợ xấu, nợ quá hạn, nợ khoanh, nợ công, nợ đọng, nợ thuế, nợ phải trả, vốn, nguồn vốn, vốn điều lệ, vốn đầu tư, vốn pháp định, vốn hóa, vốn chủ sở hữu, kinh phí, chi phí, giá, giá trị, giá bán, giá thành, trị giá, đơn giá, giá cả, tiền, tiền lương, lương, học phí, hội phí, đảng phí, đoàn phí, viện phí, phí, lệ phí, thuế, thuế suất, kim ngạch, kim ngạch xuất khẩu, kim ngạch nhập khẩu, ngân sách, thu ngân sách, chi ngân sách, thu nội địa, chi thường xuyên, chi đầu tư, tài sản, cổ tức, thị phần, thị giá, thanh khoản, tín dụng, tiền gửi, huy động vốn, tổng tài sản, gdp, grdp, cpi, iip, pmi, pci, papi, fdi, oda, cán cân, xuất siêu, nhập siêu, bội chi, dự toán, mệnh giá, thu nhập bình quân, năng suất lao động, dự phòng',
  ),
  // land, harvest, things made: diện tích lúa | sản lượng thủy sản | năng suất | công suất
  ...list(
    'diện tích, sản lượng, năng suất, giá trị sản xuất, công suất, lưu lượng, dung tích, thể tích, trữ lượng, trọng lượng, cân nặng, chiều dài, chiều rộng, chiều cao, độ dài, độ rộng, độ cao, độ sâu, bề rộng, bề dày, đường kính, bán kính, khoảng cách, cự ly, quãng đường, tải trọng, độ tuổi, tuổi thọ',
  ),
  // weather, time, marks: nhiệt độ | lượng mưa | mực nước | thời hạn | điểm trung bình
  ...list(
    'nhiệt độ, độ ẩm, lượng mưa, tổng lượng mưa, mực nước, độ mặn, gió, áp suất, thời gian, thời hạn, thời lượng, tiến độ, kỳ hạn, hạn mức, điểm, điểm số, điểm chuẩn, điểm trung bình, điểm bình quân, vận tốc, tần suất, áp lực, sức chứa, giải ngân, chi tiêu, tiêu thụ điện, thiệt hại, chỉ số giá, giá vàng, giá xăng, giá dầu, tỷ giá, tỉ giá, vn-index, hnx-index, chỉ số vn-index, hạn ngạch, trình độ',
  ),
];
