import { list } from './words.js';

/** Times that say by themselves that something is compared with them: 105% cùng kỳ. */
export const SAME_TIMES = list(
  'cùng kỳ, cùng kì, cùng thời điểm, cùng thời gian, cùng thời kỳ, cùng giai đoạn, cùng tháng, cùng quý, cùng năm, cùng ngày',
);

/** Times that do so only behind `so` or a verb that sets against: tăng 8% so năm trước | bằng 60% năm 2019. */
export const OTHER_TIMES = [
  ...list('năm, tháng, quý, tuần, đầu năm, đầu kỳ, đầu tháng, đầu nhiệm kỳ, cuối năm, cuối kỳ, cuối tháng, thời điểm'),
  ...list('giai đoạn, nhiệm kỳ, vụ trước, phiên trước, kỳ trước, hôm trước, hôm qua'),
];

/** Plans and marks that shares are counted against, whatever stands before the share: 98% kế hoạch | 60% GDP. */
export const PLAN_YARDSTICKS = [
  ...list('kế hoạch, kh, dự toán, dt, chỉ tiêu, mục tiêu, tiến độ, định mức, nghị quyết, hợp đồng, giá trị hợp đồng'),
  ...list('công suất thiết kế, quy hoạch, khối lượng hợp đồng, nhiệm vụ năm, kh năm, mức kế hoạch, số kế hoạch'),
  ...list('gdp, grdp, tổng sản phẩm, vốn kế hoạch, tổng kế hoạch, tổng dự toán, mức bình quân, mức trung bình'),
  ...list('bình quân chung, bình quân cả nước, trung bình nhiều năm, trung bình cả nước, vốn được giao, số dự toán'),
];

/** Wholes that shares are counted against where a verb of reaching stands before: đạt 93,8% dân số, but 85% số xã. */
export const WHOLES = list(
  'dân số, tổng số, tổng, nhu cầu, yêu cầu, công suất, khối lượng, diện tích, quy mô, vốn điều lệ, vốn, sản lượng, quỹ, toàn bộ',
);

/** Verbs whose share is counted against whatever noun follows: chiếm 12% tổng kim ngạch | bằng 10% mức lương cơ sở. */
export const SHARE_OF = [
  ...list(
    'chiếm, chiếm tỷ lệ, chiếm tỉ lệ, chiếm tỷ trọng, chiếm đến, chiếm tới, bằng, chỉ bằng, chưa bằng, tương đương',
  ),
  ...list('tương đương với, tương ứng, tương ứng với, ngang, ngang với, đóng góp, nắm, nắm giữ, sở hữu, gấp, cao gấp'),
  ...list('mới bằng, đã bằng, bằng mức, góp'),
];

/** Verbs that reach a share of a plan or a whole: đạt 93,8% dân số | hoàn thành 51,2% kế hoạch năm. */
export const REACHES = list(
  'đạt, đạt được, đạt tỷ lệ, hoàn thành, thực hiện, thực hiện được, giải ngân, giải ngân được, đáp ứng, đáp ứng được, phủ, che phủ, bao phủ, vượt, được, là, vượt quá',
);

/** Differences that are no change, but have what they differ from: chênh 15 triệu đồng so với giá thế giới. */
export const DIFFERENCES = list('chênh, chênh lệch, lệch, cách biệt, chênh nhau, khác biệt');

/** Words between a verb and the number of its share: chiếm tới gần 70%. */
export const BEFORE_SHARE = list('tới, đến, khoảng, gần, hơn, trên, dưới, được, tỷ lệ, mức, chỉ, mới, quá, vượt');

/** Words at which what is compared with has ended. */
export const ENDS_YARDSTICK_PHRASE = [
  // so với cùng kỳ tăng 5% | so với tháng trước và đạt …
  ...list(
    'tăng, giảm, đạt, ước, ước đạt, là, vượt, bằng, chiếm, gấp, nâng, đưa, hoàn thành, tương ứng, tương đương, còn, xuống',
  ),
  ...list(
    'lên, hụt, cao hơn, thấp hơn, nhiều hơn, ít hơn, nhanh hơn, chậm hơn, tuy, hơn, gần, khoảng, nhích, sụt, tụt, hạ',
  ),
  // … do giá giảm | nhưng | trong đó | để | gồm
  ...list(
    'do, vì, nhờ, bởi, nên, để, nhằm, nhưng, song, mà, thì, khi, trong đó, trong khi, trong bối cảnh, trong điều kiện',
  ),
  ...list(
    'gồm, bao gồm, làm, khiến, xảy ra, cho thấy, chủ yếu, tập trung, riêng, cụ thể, đặc biệt, nhất là, cùng với, cùng lúc',
  ),
  ...list(
    'ngoài ra, bên cạnh, theo đó, qua đó, từ đó, đồng thời, trong khi đó, trở thành, góp phần, đứng, xếp, đóng góp, tức',
  ),
  ...list(
    'đã, đang, sẽ, vẫn, bị, được, có, phải, cần, cũng, không, chưa, hay, hoặc, lẫn, như, theo, với, thuộc, ký ngày, ký kết, gây, vào, hiện, sau',
  ),
];

/** Words at which a plan, a time or a whole has ended besides: so với cùng kỳ ở hầu hết các nhóm | 98% kế hoạch cho cả năm. */
export const ENDS_NAMED_YARDSTICK = list(
  'ở, tại, trên, trong, về, cho, từ, nhằm, qua, tham gia, sử dụng, dùng, sống, hưởng, thông qua, đồng ý, tán thành, người chết, người bị thương, bàn giao, giải ngân',
);

/** Between what is compared with and its number, or behind it: no part of it. */
export const AROUND_YARDSTICK = list(
  'là, khoảng, gần, hơn, trên, dưới, tới, đến, từ, với, đạt, thêm, cả, ước, chỉ, có, và, mức tăng, tăng, giảm, nhẹ',
);

/** Wholes that shares are counted against without a verb where their clause ends: trả nợ 22% tổng thu ngân sách. */
export const SUMS = list('tổng, tổng số');

/** Before a share these make its noun what is spoken of: có 85% chỉ tiêu đạt kế hoạch. */
export const SPEAKS_OF = list('có, với, còn, và, trên, trong, hết');

/** Verbs that set one time against another: bằng 60% năm 2019, but chiếm 35% năm 2019. */
export const SETS_AGAINST = list(
  'bằng, chỉ bằng, chưa bằng, mới bằng, đã bằng, tương đương, ngang, gấp, cao gấp, ngang với, tương đương với',
);
