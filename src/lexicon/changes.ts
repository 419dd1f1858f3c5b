import type { Change } from '../figure.js';
import { list } from './words.js';

/** Verbs whose object is the size of a change: tăng 6,42% | giảm 657 ha | tăng thêm 3 bậc | rót thêm 450 triệu. */
export const CHANGE_VERBS: Readonly<Record<Change, readonly string[]>> = {
  increase: [
    ...list(
      'tăng, tăng thêm, tăng trưởng, gia tăng, thêm, góp thêm, cộng thêm, bổ sung thêm, nâng thêm, tăng vọt, tăng mạnh',
    ),
    ...list(
      'tăng nhẹ, tăng khá, tăng cao, nhích, nhích thêm, vọt, mở rộng thêm, lên thêm, phát triển thêm, tăng tới, tăng đến',
    ),
    ...list(
      'tăng khoảng, tăng bình quân, tăng trung bình, tăng thêm được, đội thêm, dôi, dôi thêm, tăng tiếp, tăng ròng',
    ),
    ...list('tăng giá, lên giá, đội giá, đội vốn, được cộng'),
  ],
  decrease: [
    ...list(
      'giảm, giảm bớt, giảm trừ, bớt, sụt, sụt giảm, tụt, hạ, cắt giảm, suy giảm, rút ngắn, rút bớt, giảm nhẹ, giảm mạnh, giảm sâu',
    ),
    ...list('kéo giảm, tiết giảm, giảm thiểu, hụt, lùi, rớt, giảm tới, giảm đến, bay hơi, bốc hơi, thu hẹp, co hẹp'),
    ...list(
      'miễn giảm, giảm giá, tinh giản, giảm được, giảm bình quân, giảm trung bình, đi xuống, thâm hụt thêm, giảm tiếp, mức giảm giá',
    ),
    ...list(
      'mất giá, rớt giá, mất thêm, cắt thêm, rơi thêm, trượt thêm, xuống thêm, bị trừ, trừ đi, trừ bớt, co lại, thu hẹp lại',
    ),
    ...list('thổi bay, cuốn bay, tinh giảm, tinh gọn được, vơi mất, vơi đi, cắt bớt, giảm thêm được'),
  ],
};

/** Verbs whose object is the size of a change where it is a share or points: mất 12 điểm, but mất 3 xe; mở rộng 15%. */
export const SHARE_VERBS: Readonly<Record<Change, readonly string[]>> = {
  increase: list('bứt, bứt phá, leo, leo thang, cải thiện, mở rộng, nới rộng, lấy lại, phình, trượt giá'),
  decrease: list('mất, đánh mất, để mất, rơi, trượt, lao dốc, đổ dốc, bay, hao, vơi, tuột, sút, xuống giá, teo tóp'),
};

/** Comparisons that a baseline may part from the number: thấp hơn trung bình nhiều năm 15 - 20% | vượt kế hoạch 4,7%. */
export const COMPARISONS: Readonly<Record<Change, readonly string[]>> = {
  increase: list(
    'cao hơn, nhiều hơn, lớn hơn, hơn, vượt, dài hơn, chậm hơn, muộn hơn, nặng hơn, vượt trội, đắt hơn, rộng hơn, tốt hơn, trễ hơn, già hơn, nhỉnh hơn, trội hơn, trên báo động, vượt báo động, trên bđ1, trên bđ2, trên bđ3, vượt bđ1, vượt bđ2, vượt bđ3',
  ),
  decrease: list(
    'thấp hơn, ít hơn, nhỏ hơn, kém, kém hơn, hụt, nhanh hơn, sớm hơn, ngắn hơn, nhẹ hơn, rẻ hơn, hẹp hơn, dưới báo động, dưới bđ1, dưới bđ2, dưới bđ3, trẻ hơn, thua',
  ),
};

/** Changes only against a written baseline: chậm 15 ngày so với Hợp đồng | thiếu 94 giáo viên so với định mức. */
export const WITH_BASELINE: Readonly<Record<Change, readonly string[]>> = {
  increase: list('chậm, muộn, trễ, dư, thừa, nhiều, chậm trễ'),
  decrease: list('thiếu, còn thiếu, nhanh, sớm, ít, sớm trước, trước, mất, tiết kiệm, tiết kiệm được'),
};

/** Words that turn a change verb into a level reached: tăng lên 11,52 tỷ | giảm còn 3% | nâng từ 52,1% lên 54,8%. */
export const LEVELS = [
  ...list(
    'lên, lên mức, lên tới, lên đến, còn, chỉ còn, xuống, xuống còn, xuống mức, về, về mức, từ, đạt, là, ở mức, đạt mức, thành',
  ),
  ...list('bằng, đến mức, tới mức, mức, với, qua, đến, tới'),
];
