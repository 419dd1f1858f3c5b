import { list } from './words.js';

/** First words of what a change or a share is compared with, by what else must stand there to know it for that. */
export const YARDSTICKS = {
  // 105% cùng kỳ: nothing else
  same: list(
    'cùng kỳ, cùng kì, cùng thời điểm, cùng thời gian, cùng thời kỳ, cùng giai đoạn, cùng tháng, cùng quý, cùng năm, cùng ngày',
  ),
  // tăng 8% so năm trước | bằng 60% năm 2019: `so` or a verb that sets against; without one it says when
  time: [
    ...list(
      'năm, tháng, quý, tuần, đầu năm, đầu kỳ, đầu tháng, đầu nhiệm kỳ, cuối năm, cuối kỳ, cuối tháng, thời điểm',
    ),
    ...list('giai đoạn, nhiệm kỳ, vụ trước, phiên trước, kỳ trước, hôm trước, hôm qua'),
  ],
  // giải ngân 98% kế hoạch | nợ công 60% GDP: whatever verb
  plan: [
    ...list('kế hoạch, kh, dự toán, dt, chỉ tiêu, mục tiêu, tiến độ, định mức, nghị quyết, hợp đồng, giá trị hợp đồng'),
    ...list(
      'công suất thiết kế, quy hoạch, khối lượng hợp đồng, nhiệm vụ năm, mức kế hoạch, số kế hoạch, vốn kế hoạch',
    ),
    ...list('gdp, grdp, tổng sản phẩm, tổng kế hoạch, tổng dự toán, mức bình quân, mức trung bình, bình quân chung'),
    ...list('bình quân cả nước, trung bình nhiều năm, trung bình cả nước, vốn được giao, số dự toán'),
  ],
  // đạt 93,8% dân số, but 85% số xã: a verb of reaching
  whole: [
    ...list('dân số, tổng số, tổng, nhu cầu, yêu cầu, công suất, khối lượng, diện tích, quy mô, vốn điều lệ, vốn'),
    ...list('sản lượng, quỹ, toàn bộ'),
  ],
} as const;

/** Verbs of shares, by what the share may be counted against. */
export const SHARING = {
  // bằng 60% năm 2019 | ngang 30% vốn: a time, or any noun
  against: [
    ...list('bằng, chỉ bằng, chưa bằng, mới bằng, đã bằng, bằng mức, tương đương, tương đương với, ngang, ngang với'),
    ...list('gấp, cao gấp'),
  ],
  // chiếm 12% tổng kim ngạch: any noun
  part: [
    ...list('chiếm, chiếm tỷ lệ, chiếm tỉ lệ, chiếm tỷ trọng, chiếm đến, chiếm tới, tương ứng, tương ứng với'),
    ...list('đóng góp, góp, nắm, nắm giữ, sở hữu'),
  ],
  // hoàn thành 51,2% kế hoạch | đáp ứng 70% nhu cầu: a plan or a whole
  reach: [
    ...list('đạt, đạt được, đạt tỷ lệ, hoàn thành, thực hiện, thực hiện được, giải ngân, giải ngân được, đáp ứng'),
    ...list('đáp ứng được, phủ, che phủ, bao phủ, được, là, vượt quá'),
  ],
} as const;

/** Words between such a verb and the modifier of its number: chiếm tới gần 70%. */
export const BEFORE_SHARE = list('tới, đến, khoảng, gần, hơn, trên, dưới, được, tỷ lệ, mức, chỉ, mới, quá, vượt');

/** Before a share these make its noun what is spoken of: có 85% tổng số hộ dùng nước sạch. */
export const SPEAKS_OF = list('có, với, còn, và, trên, trong, hết');

/** Differences that are no change, but have what they differ from: chênh 15 triệu đồng so với giá thế giới. */
export const DIFFERENCES = list('chênh, chênh lệch, lệch, cách biệt, chênh nhau, khác biệt');

/** Words at which what is compared with has ended, whatever it is, or where it is a time, a plan or a whole. */
export const ENDS_YARDSTICK = {
  always: [
    // so với cùng kỳ tăng 5% | so với tháng trước đạt …
    ...list('tăng, giảm, đạt, ước, ước đạt, là, vượt, bằng, chiếm, gấp, nâng, đưa, hoàn thành, tương ứng, tương đương'),
    ...list('còn, xuống, lên, hụt, cao hơn, thấp hơn, nhiều hơn, ít hơn, nhanh hơn, chậm hơn, tuy, hơn, gần, khoảng'),
    ...list('nhích, sụt, tụt, hạ, đóng góp, góp phần, trở thành, đứng, xếp, làm, khiến, gây, xảy ra, cho thấy'),
    // … do giá giảm | nhưng | trong đó | để | gồm
    ...list('do, vì, nhờ, bởi, nên, để, nhằm, nhưng, song, mà, thì, khi, trong đó, trong khi, trong bối cảnh, tức'),
    ...list('trong điều kiện, gồm, bao gồm, chủ yếu, tập trung, riêng, cụ thể, đặc biệt, nhất là, cùng với, cùng lúc'),
    ...list('ngoài ra, bên cạnh, theo đó, qua đó, từ đó, đồng thời, hay, hoặc, lẫn, như, theo, với, thuộc, vào, sau'),
    // … đã giải ngân | được ghi nhận | ký ngày; no "cũng", "ký": without their marks they are "cùng", "kỳ"
    ...list('đã, đang, sẽ, vẫn, bị, được, có, phải, cần, không, chưa, ký ngày, ký kết'),
  ],
  // so với cùng kỳ ở hầu hết các nhóm | 38% dân số sống ở thành thị
  named: [
    ...list(
      'ở, tại, trên, trong, về, cho, từ, qua, tham gia, sử dụng, dùng, sống, hưởng, thông qua, đồng ý, tán thành',
    ),
    ...list('người chết, người bị thương, bàn giao, giải ngân'),
  ],
} as const;

/** Words with such a word in them, at which nothing ends: so với mặt bằng chung | so với ngành hàng không. */
export const INSIDE_YARDSTICK = [
  ...list('mặt bằng, đồng bằng, cân bằng, công bằng, hàng không, đường không, không khí, không gian, hạ tầng, hạ lưu'),
  ...list('lý do, tự do, trước khi, sau khi, mức tăng, mức giảm, tốc độ tăng, tốc độ giảm, đà tăng, đà giảm, gần nhất'),
  ...list('gần đây, hiện có, lấn chiếm, được giao, được duyệt, có hạt, có thu, có vốn'),
];

/** Behind what is compared with, before its number: cùng kỳ khoảng 1.000 đồng/kg | trên báo động 3 là 1,42m. */
export const BEHIND_YARDSTICK = list(
  'là, khoảng, gần, hơn, trên, dưới, tới, đến, từ, với, đạt, thêm, cả, ước, chỉ, có, và, tăng, giảm, nhẹ',
);
