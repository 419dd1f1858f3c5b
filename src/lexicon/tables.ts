import { list, words } from './words.js';

/** Heads of columns whose numbers are no data: running numbers, codes, dates, phones. */
export const NO_DATA: ReadonlySet<string> = new Set([
  ...list(
    'stt, tt, số tt, số thứ tự, thứ tự, #, no, no., mã số, mã, mã hs, mã số thuế, mst, mã hàng, mã đơn vị, mã chỉ tiêu',
  ),
  ...list('năm sinh, ngày sinh, ngày tháng năm sinh, ngày, ngày tháng, ngày ký, ngày ban hành, ngày cấp, thời điểm'),
  ...list('năm thành lập, năm hoàn thành, năm xây dựng, năm sản xuất, năm tốt nghiệp, số cccd, số cmnd, cccd, cmnd'),
  ...list('số hiệu, số văn bản, số quyết định, số hóa đơn, số tài khoản, stk, biển số, số nhà, số báo danh, sbd'),
  ...list('điện thoại, số điện thoại, đt, sđt, số đt, fax, email, địa chỉ, ghi chú, thuyết minh, tm'),
]);

/** Heads of columns that say when their row is: its number heads the row and is no data. */
export const TIME_COLUMN = words('năm, tháng, quý, tuần, kỳ, thời gian, thời kỳ, giai đoạn, niên độ, niên vụ, năm học');

/** Heads of the column that names the unit of its row. */
export const UNIT_COLUMN = words('đơn vị, đơn vị tính, đvt, đv, đv tính, đơn vị đo');

/** First words of heads under which numbers are percentages, whatever the caption says: Tỷ lệ hộ nghèo | Cơ cấu. */
export const PERCENT_HEADS = words('tỷ lệ, tỉ lệ, tỷ trọng, tỉ trọng, cơ cấu, tốc độ, tỷ lệ %');

/** First words of the line above a table that is no head: Bảng 2. Vốn | Biểu 1 | ĐVT: tấn. */
export const CAPTION_WORDS = words('bảng, biểu, phụ, đvt, đvt:, đơn, nguồn, hình, table');

/** Heads of the row heads, by their first word or first two, where rows are things measured: Chỉ tiêu | Nội dung. */
export const INDICATOR_CORNERS = words(
  'chỉ tiêu, chỉ số, nội dung, tiêu chí, khoản mục, hạng mục, danh mục, các chỉ, tên chỉ, diễn giải',
);

/** Heads of the row heads where rows are who or where: Xã | Huyện | Địa phương. */
export const SUBJECT_CORNERS = words(
  'xã, phường, huyện, quận, tỉnh, thành, thị, địa, đơn, tên, họ, thôn, bản, ấp, khu, vùng, nước, quốc, thị trường, dự, công, doanh, ngân, trường, bệnh, cơ, chi, cụm, khối, đối, nhóm',
);

/** First words of rows that name who or where: Huyện Nam Sơn | Công ty Hoàng Long | Toàn tỉnh. */
export const SUBJECT_ROWS = list(
  'xã, phường, huyện, quận, tỉnh, thành phố, tp, thị trấn, thị xã, thôn, bản, ấp, khu vực, vùng, toàn, cả nước, công ty, tổng công ty, tập đoàn, ngân hàng, bệnh viện, trường, sở, phòng, chi nhánh, chi cục, cục, hội, ban, cộng, tổng cộng, tổng',
);

/** First words of what is measured: Tổng thu ngân sách | Diện tích lúa | Số hộ nghèo. */
export const MEASURING = [
  ...list(
    'số, tổng, tổng số, tỷ lệ, tỉ lệ, tỷ trọng, tỷ suất, diện tích, sản lượng, năng suất, thu, chi, vốn, nguồn vốn',
  ),
  ...list('doanh thu, doanh số, lợi nhuận, giá, giá trị, giá thành, mức, kim ngạch, tốc độ, dư nợ, nợ, dân số, lượng'),
  ...list(
    'khối lượng, chỉ số, grdp, gdp, cpi, iip, thu nhập, chi phí, thuế, xuất khẩu, nhập khẩu, thời gian, chiều dài',
  ),
  ...list(
    'công suất, huy động, tổng mức, mật độ, lãi suất, bình quân, quy mô, trữ lượng, nhiệt độ, lượng mưa, tuổi thọ',
  ),
];

/** Names that begin like those: Chi nhánh Nam Sơn | Tổng công ty Hoàng Long. */
export const NOT_MEASURING = list(
  'chi nhánh, chi cục, chi hội, chi đoàn, chi bộ, tổng công ty, tổng cục, tổng cộng, tổng kho, thu bồn, giá rai, vốn là',
);

/** What heads say of a time besides the time, and what makes no indicator of them: Thực hiện 2024 | Ước 6 tháng | Cùng kỳ. */
export const TIME_STATUS = words(
  'thực, hiện, ước, kế, hoạch, kh, th, uth, dự, toán, kiến, số, liệu, cùng, kỳ, chính, thức, sơ, bộ, mục, tiêu, lũy, kết, quả, trong, cả, tính, báo, cáo, năm, tháng, đầu, đạt, được, gốc, nay',
);

/** What heads of changes are made of: Tăng/giảm | Chênh lệch | So sánh. */
export const CHANGE_WORDS = words(
  'tăng, giảm, so, sánh, với, chênh, lệch, tuyệt, đối, tương, trưởng, biến, động, mức, tỷ, lệ, thêm, bớt',
);

/** Before a time these make it the state at its end: đến 31/12/2024 | cuối năm 2023. */
export const STATE_WORDS = words('đến, tới, hết, cuối, tính');

/** Words at the edges of what a head measures that say nothing without the time cut out: trong | tại. */
export const LOOSE_WORDS = words('trong, của, vào, tại, và, là, năm, tháng, ở');

/** Words that end what a title measures: Diện tích lúa theo huyện | Dân số phân theo giới tính. */
export const ENDS_TITLE = words('theo, phân, chia, tại, trên, của');
