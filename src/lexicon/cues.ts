/**
 * Words that tell one reading from another, by the question they answer. Single words; an example stands with each set.
 */
import { words } from './words.js';

/** Behind `điểm` these leave it points, other words make it places: 6,42 điểm môn Toán | 123 điểm sạt lở. */
export const AFTER_POINTS = words(
  'môn, trong, so, và, lên, xuống, tương, hay, hoặc, tại, ở, của, khi, sau, trên, vào, với, là, đạt, cho, để, mỗi, thi, trở, thấp, cao, do, ngay, nhưng, lùi, chốt, cuối, đầu, phiên',
);

/** Before `<n> lần` these make it a multiple: gấp 2 đến 3 lần | tăng hơn 3 lần | bằng 2 lần dự toán. */
export const MULTIPLES = words('gấp, tăng, bằng');

/** Behind `<n> lần` these make it a multiple: 3 lần so với | 2 lần cùng kỳ. */
export const BEHIND_MULTIPLE = words('so, cùng, mức, bình, trung, năm, thường');

/** Between an amount and its `mỗi …` none of these stands. */
export const ENDS_RATE = words('và, đạt, tăng, giảm, so, là, chiếm');

/** What rates are counted against: 12 bác sĩ trên 10.000 dân. */
export const POPULATIONS = words(
  'dân, người, người dân, trẻ, trẻ em, ca, phụ nữ, bệnh nhân, hộ, học sinh, lao động, nhân khẩu, phương tiện, xe',
);

/** Words of `Đơn vị tính:` before a unit in a head. */
export const UNIT_LABELS = words('đơn, vị, tính, đvt, :, đv, ngàn, unit');

/** Words that open what a head counts: Số doanh nghiệp | Tổng số hộ. */
export const NUMBER_OF = words('số, lượng, tổng, số lượng');

/** Before the second number of a range in words: từ 5 km/h đến dưới 10 km/h. */
export const RANGE_BOUNDS = words('dưới, gần, khoảng, hơn, trên');

/** Between a modifier and its number: tối thiểu là 60 m2 | tối đa lên tới 5 năm. */
export const AFTER_MODIFIER = words(
  'là, đạt, lên, đến, tới, mức, được, có, còn, phải, cũng, chỉ, từ, với, thực, hiện, tính, giá',
);

/** Between `ước` and its number: ước tăng 7,42% | ước tính ban đầu 1.867 tỷ đồng. */
export const AFTER_ESTIMATE = words(
  ':, tính, tổng, mất, tăng, giảm, ban, đầu, đạt, thêm, bằng, còn, chiếm, có, thực, hiện, thu, chi, là, thiệt, hại, trưởng, đón, phục, vụ, huy, động, cho, vay, giải, ngân, xuất, nhập, khẩu, khai, thác, tiêu, thụ, nộp',
);

/** Bounds that a `không` ahead turns round: không để phát sinh quá 20 hộ. */
export const DENIABLE = words('quá, vượt, dưới');

/** Modifiers that are far more often another word and count right before the number alone: độ 5 km | khách hàng là 5 tỷ. */
export const ADJACENT = words('cả, hàng, độ, tầm, cỡ, quanh, ngoài');

/** First halves of nouns that end like such a modifier: tốc độ | khách hàng | mặt hàng | tất cả. */
export const NOUN_WITH_ADJACENT = words(
  'tốc, biên, bán, mua, chở, giao, cỡ, nhiệt, mật, cường, trình, mức, nồng, tiến, chế, thái, ấn, hạn, khách, ngân, đơn, mặt, hãng, nhập, xuất, tất, kể, cao, nước, bên, phía',
);

/** Adjectives that make of `hơn` and `kém` a difference: cao hơn 5%. */
export const COMPARED = words(
  'kém, nhỉnh, trội, cao, thấp, nhiều, ít, lớn, nhỏ, dài, ngắn, nhanh, chậm, sớm, muộn, nặng, nhẹ, tốt, rẻ, đắt, rộng, hẹp, già, trẻ, cũ, mới, xa, gần',
);

/** Words that a noun between a number and `trở lên` does not hold. */
export const ENDS_NOUN = words('trình, hạng, cấp, loại, mức, bậc, và, đạt, là, được, có, cho, từ, với');

/** What may follow an amount as spoken: 3 triệu 2 mỗi tháng | 2 tỷ 3 để … */
export const AFTER_SPEECH = words('mỗi, một, tiền, để, từ, và, là, đồng, cho, bạc, trong, còn, nữa, qua, chưa');

/** Between a change verb and its number: tăng bình quân 5% | giảm mạnh 12% | tăng gấp 3 lần. */
export const CHANGE_ADVERBS = new Set([
  ...words(
    'nhẹ, mạnh, khá, cao, sâu, nhanh, thêm, bình, quân, trung, đều, được, gấp, đã, tiếp, chung, chậm, vọt, hơn, khoảng, ròng, thực',
  ),
  // giảm mạnh tới gần 60% | giảm giá đến 50% | tăng những 35% | giảm ngay 100.000 đồng | trừ đi 2 điểm
  ...words('tới, đến, những, ngay, đi, rất, chỉ, dương'),
  // tăng bình quân mỗi năm 8,5% | giảm hằng năm 2% | tăng lần lượt 5% và 12%
  ...words('mỗi, hằng, hàng, năm, tháng, lần, lượt'),
  // tăng đột biến 30% | giảm đồng loạt 5% | tăng kỷ lục 40% | tăng đáng kể 8%
  ...words('đột, biến, đồng, loạt, kỷ, lục, đáng, kể, rõ, rệt, phi, mã, tương, đối, tổng, cộng'),
]);

/** Behind or before an amount of time these count how often in a row: giảm 3 tháng liên tiếp | tăng 5 phiên liền. */
export const IN_A_ROW = words('liên, liền, tiếp, tục');

/** Units of which that is said and which are no time: tăng 5 phiên liên tiếp. */
export const TURNS = words('phiên, kỳ, lần, đợt, vụ');

/** Last words of what is compared with: tăng so với tuần trước 15 ca | giảm so với cùng kỳ là 5,2%. */
export const LAST_OF_YARDSTICK = words('trước, ngoái, kỳ, hoạch, toán, tiêu, quân, nay, năm, giao, là');

/** Behind `được` these say how a plan came about: vượt chỉ tiêu được giao 3%. */
export const PLANNED = words('giao, duyệt, phê, đề, đặt, thông, ký, phân, quy, xây, cấp, hđnd, tỉnh, trung, ubnd');

/** Before `tăng` these make a noun of it, the rate itself: tốc độ tăng 6% | tỷ lệ tăng 1,1%. */
export const RATES_OF_CHANGE = words('tốc độ, tỷ lệ, tỉ lệ');

/** Change verbs that take an object before the number: giảm phát thải 3.900 tấn | tăng vốn thêm 47 triệu. */
export const VERBS_WITH_OBJECT = words('tăng, giảm, giản');

/** Words that such an object does not hold. */
export const NO_OBJECT = words(
  'và, của, cho, có, nghèo, đã, được, bị, khi, do, nên, thì, mà, với, nhưng, trong, tại, ở, theo, để, trưởng, cường, giá, so, các, những, hiện, còn, cả, ca, gia, lệ',
);

/** Right before a number these make it a level, whatever comparison stands before them. */
export const BEFORE_LEVEL = words('đạt, còn, lên, xuống, từ, bằng, với, mức, mốc');

/** Words that part a comparison from a number further on. */
export const ENDS_COMPARISON = words(
  'đạt, có, và, được, gồm, để, trong, do, nhưng, cho, nữa, nhờ, vì, thì, đã, sẽ, khi, mà, nên, bởi',
);

/** Behind `vượt` these begin what is exceeded: vượt kế hoạch 4,7% | vượt đỉnh lũ 0,5 m; but vượt đèo 20 km. */
export const EXCEEDED = words(
  'kế, dự, chỉ, mục, định, tiến, quy, lưu, ngưỡng, sản, tiêu, mức, kỷ, đỉnh, thời, tốc, trọng, tải, giới, thành, công, nhu, yêu, cùng, năm, tháng, bình, trung, báo, kh, xa, so, nghị, số, vốn, hợp, tổng, sức, chuẩn, trần, giá, đối, hạn, đăng, diện, nhiệm',
);

/** Last words of comparisons that a baseline may part from the number: vượt kế hoạch 4,7% | trên báo động 3 là 1,42m. */
export const FAR_COMPARISONS = words('hơn, vượt, kém, động, hụt, thua');

/** Last words that say a change again: giảm 6 vụ, tương ứng 15%. */
export const EQUALS = words('ứng, đương, tức, hay, =');

/** Words that the tail of a noun between two numbers of one change does not hold. */
export const ENDS_TAIL = words('so, đạt, có, là, lên, xuống, còn, trong, chiếm, kế, cùng, cho, gồm');

/** Sizes: dài hơn 11 cây số is long, where cao hơn 5% is a difference. */
export const SIZES = words('dài, rộng, nặng');

/** Words of pace: what is slow takes longer and gets less far. */
export const PACES = words('chậm, muộn, trễ, nhanh, sớm');

/** Behind these `năm` is a year, not five: trong năm, cả năm, mỗi năm. */
export const BEFORE_YEAR = words(
  'trong, mỗi, hằng, hàng, cả, một, nhiều, đầu, cuối, giữa, theo, qua, các, những, từng, vài, mấy, suốt, hoạch, toán, hết, đến, từ, sau, trước, lần, đúng, quanh, tròn, nửa, sang, khi, ngay, tháng, đêm',
);

/** Behind `nửa năm` these say when, not how long: nửa năm đầu. */
export const HALF_OF_TIME = words('đầu, cuối, sau, trước, qua');

/** Units below a slash, also those that are none elsewhere: mg/l | m3/s | km/h. */
export const BELOW_SLASH = words('h, s, l, giờ, giây, phút, ngày, đêm, tháng, quý, năm, tuần, buổi, vụ, lít');

/** Behind `năm` these say which: năm nay, năm ngoái, năm học. */
export const RELATIVE_YEARS = words('nay, ngoái, trước, qua, học, tài');

/** Behind `7 giờ` these make it a time of day. */
export const OF_A_DAY = words('ngày, sáng, trưa, chiều, tối, đêm, hôm, cùng');

/** Before `7 giờ` these make it a time of day. */
export const BEFORE_CLOCK = words('lúc, hồi');

/** Before `7 giờ` these make it an amount of time. */
export const BEFORE_DURATION = words('trong, sau, suốt, dài, khoảng, gần, hơn, mất');

/** First syllables of counted nouns that are verbs behind a name: Khu 7 đề nghị lắp thêm … */
export const VERBAL_NOUNS = words(
  'quy, xử, hỗ, kiểm, giám, tổ, thanh, phối, đề, báo, kiến, hướng, công, tố, bảo, vi, phẫu, xét',
);

/** Words before a score: thắng 2-1. */
export const BEFORE_SCORE = words('thắng, thua, hòa, số, dẫn, trước, bại, đậm, sát, nút, hạ, tỉ, tỷ, đánh');

/** Behind these a fraction is a share, and no day of a month: chiếm 1/5 | giảm gần 1/3. */
export const BEFORE_FRACTION = words('chiếm, bằng, giảm, tăng, mất');

/** What may stand between: giảm gần 1/3. */
export const BETWEEN_FRACTION = words('gần, hơn, tới, đến, khoảng, quá, được');

/** Magnitudes that are written and spoken of money alone: 12tr | 250k | 3 triệu rưỡi. */
export const SPOKEN_MONEY = words('tr, k, rưỡi');

/** Before `<n> tháng` these make it the months of the year so far: tính chung 6 tháng, lũy kế 9 tháng. */
export const BEFORE_MONTHS = words('chung, kế, quả, qua, hết');

/** Behind `<n> tháng` these do so too: doanh số cho vay 9 tháng đạt … */
export const AFTER_MONTHS = words('đạt, ước, tăng, giảm, bằng, là');

/** But before `<n> tháng` these make it a term: kỳ hạn 12 tháng. */
export const BEFORE_TERM = words('hạn, dài, sau, mất, gần, hơn, trên, dưới, đủ, quá, gian, đến, đa, nhất');

/** First words of what rates are counted against. */
export const POPULATION_HEADS = words('dân, người, trẻ, ca, phụ, bệnh, hộ, học, lao, nhân');

/** Before `<n> điểm` in its clause these make it points, without them whole numbers of điểm are places. */
export const SCORE_WORDS = words(
  'đạt, tăng, giảm, lên, xuống, index, số, quân, bình, thang, mức, trừ, cộng, hơn, chấm, papi, pci, pmi, par, được, thêm, đa, thiểu, mất, điểm, thi, cao',
);

/** Between two levels of one change: tăng từ 8 lên 11 tỷ | giảm từ 41 xuống còn 29 xã. */
export const LEVEL_WORDS = words('lên, xuống, còn, chỉ, mức, tới, đến, lại, thành');

/** Before a number word these make it vague: dăm bảy hộ | vài ba hộ. */
export const VAGUE_BEFORE = words('dăm, vài, mấy, mươi');

/** Before `âm` these make it a sound and no sign: siêu âm 12 ca. */
export const SOUNDS = words('siêu, ghi, thu, thanh, phát, cách, độ');

/** Units that say nothing of what is counted: đàn trâu có 38.460 con | hội viên nữ có 9.336 người. */
export const BARE_UNITS = words(
  'người, con, lượt, lượt người, chiếc, cái, ca, vụ, trường hợp, em, cháu, đơn vị, sản phẩm, suất, hộ',
);

/** Before a place these part it from a named quantity: dư nợ qua Hội Nông dân | mực nước tại Yên Bái. */
export const BEFORE_PLACE = words('qua, tại, ở');

/** Before a time these are no part of a name: lúc 16 giờ | trong tháng 6 | của năm 2024. */
export const BEFORE_TIME = words(
  'lúc, vào, trong, ngày, đến, tính, từ, hết, cuối, đầu, hồi, của, kỳ, cùng, là, cả, và',
);

/** Before a name these belong to it: các chi đoàn | nhiều địa phương | hầu hết các trường. */
export const QUANTIFIERS = words('các, những, nhiều, mọi, từng, mỗi, một, số, hầu, hết, toàn, thể, đa');

/** Words that tell of what is counted what becomes of it: 1.126 học sinh được hỗ trợ | 300 hộ phải sơ tán. */
export const PASSIVES = words('được, bị, phải');
