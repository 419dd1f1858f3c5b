import type { Modifier } from '../figure.js';
import { list } from './words.js';

/** Words before a number and what they make of it. */
export const BEFORE: Readonly<Record<Modifier, readonly string[]>> = {
  // khoảng 2 ha | ước đạt 7.120 tỷ đồng | cả 3 nghìn người | hàng 5.000 người
  about: [
    ...list(
      'khoảng, vào khoảng, trong khoảng, ở khoảng, chừng, chừng khoảng, ước, ước tính, ước chừng, ước khoảng, ước đạt, ước tính đạt',
    ),
    ...list(
      'xấp xỉ, độ, tầm, cỡ, trên dưới, áng chừng, hàng, cả, quanh, loanh quanh, quanh mức, quanh mốc, quanh ngưỡng, xoay quanh, xoay quanh mức, dao động quanh, khoảng chừng, đâu khoảng',
    ),
    ...list('dự kiến khoảng, tương đương khoảng, ~, ≈, ước thực hiện, ước thực hiện đạt'),
  ],
  // gần 6.200 trang trại | ngót 400 năm tuổi
  nearly: list(
    'gần, ngót, ngót nghét, ngót ngét, suýt soát, xuýt xoát, gần tới, gần đến, tiệm cận, gần đạt, ngấp nghé, mấp mé',
  ),
  // trên 90% | hơn 200 nghìn học sinh | quá 25 năm | ngoài 3 tỷ đồng | vượt mốc 1.000 tỷ
  over: [
    ...list('trên, hơn, quá, ngoài, vượt, vượt mốc, vượt mức, vượt quá, vượt ngưỡng, vượt con số, lớn hơn, trên mức'),
    ...list('>, vượt trên, vượt hơn, quá mốc'),
  ],
  // dưới 3 tỷ đồng | chưa đến 11% | không tới 200 triệu
  under: [
    ...list('dưới, chưa đến, chưa tới, chưa đầy, không tới, không đến, không đầy, chưa đủ, chưa bằng, nhỏ hơn'),
    ...list('dưới mức, dưới ngưỡng, <, chưa chạm'),
  ],
  // ít nhất 2 mô hình | tối thiểu là 60 m2 | không dưới 20 tỷ đồng
  at_least: [
    ...list('ít nhất, tối thiểu, không dưới, không ít hơn, không thấp hơn, không kém, chí ít, ít ra, không nhỏ hơn'),
    ...list('≥, >='),
  ],
  // tối đa 100 triệu đồng/hộ | không quá 3 ngày
  at_most: [
    ...list(
      'tối đa, nhiều nhất, không quá, không vượt quá, không vượt, không hơn, không trên, không cao hơn, không lớn hơn, không nhiều hơn',
    ),
    ...list('≤, <=, chưa vượt quá, chưa quá, không được quá, không được vượt quá, cùng lắm'),
  ],
};

/** Words behind a number, its unit or its noun: 95% cán bộ trở lên | 1,5 triệu đồng trở xuống. */
export const BEHIND: Readonly<Partial<Record<Modifier, readonly string[]>>> = {
  at_least: ['trở lên', 'đổ lên', 'trở đi', 'là ít'],
  at_most: ['trở xuống', 'trở lại', 'đổ lại', 'là cùng', 'đổ xuống'],
};
