import { describe, expect, test } from '@jest/globals';
import { extract } from '../src/index.js';

/**
 * What the heads of a table make of its numbers, a line a case: the text, and of each figure
 * `value: indicator | subject | period start..end | baseline`, what is missing left out.
 */
const CONTEXTS: readonly (readonly [text: string, ...figures: string[]])[] = [
  // column head: what; row head: whom
  ['Xã\tSố hộ nghèo\tDiện tích (ha)\nTân Lập\t125\t12,5', '125: Số hộ nghèo | Tân Lập', '12.5: Diện tích | Tân Lập'],
  [
    'Dự án\tGiải ngân (triệu đồng)\nĐào tạo nghề\t120\nTổng cộng\t120',
    '120000000: Giải ngân | Đào tạo nghề',
    '120000000: Giải ngân | Tổng cộng',
  ],
  ['Đơn vị\tThu ngân sách (tỷ đồng)\nChi cục Thuế\t12', '12000000000: Thu ngân sách | Chi cục Thuế'],
  [
    'Xã\tLúa\t\n\tDiện tích (ha)\tSản lượng (tấn)\nTân Lập\t12\t60',
    '12: Lúa Diện tích | Tân Lập',
    '60: Lúa Sản lượng | Tân Lập',
  ],
  // row head: what
  [
    'Chỉ tiêu\tNăm 2023\tThực hiện 2024\nTổng thu ngân sách (tỷ đồng)\t12\t14',
    '12000000000: Tổng thu ngân sách | 2023-01-01..2023-12-31',
    '14000000000: Tổng thu ngân sách | 2024-01-01..2024-12-31',
  ],
  ['Chỉ tiêu\tKế hoạch (ha)\n1. Diện tích lúa\t12', '12: Diện tích lúa'],
  ['Chỉ tiêu\tHuyện Nam Sơn\tHuyện Yên Hòa\nSố hộ\t125\t98', '125: Số hộ | Huyện Nam Sơn', '98: Số hộ | Huyện Yên Hòa'],
  [
    'Chỉ tiêu\tThực hiện (ha)\nI. Cây lúa\t\nDiện tích\t12\nII. Cây ngô\t\nDiện tích\t8',
    '12: Diện tích | Cây lúa',
    '8: Diện tích | Cây ngô',
  ],
  // the title: what
  [
    'Bảng 3. Diện tích lúa theo huyện (ha)\nHuyện\t2023\t2024\nNam Sơn\t12\t13',
    '12: Diện tích lúa | Nam Sơn | 2023-01-01..2023-12-31',
    '13: Diện tích lúa | Nam Sơn | 2024-01-01..2024-12-31',
  ],
  // times: of the column, of the row, of the title
  [
    'Chỉ tiêu\tNăm 2024\t\n\tQuý I\tQuý II\nSố hộ nghèo\t125\t98',
    '125: Số hộ nghèo | 2024-01-01..2024-03-31',
    '98: Số hộ nghèo | 2024-04-01..2024-06-30',
  ],
  ['Chỉ tiêu\t6 tháng 2024\nSố hộ nghèo\t125', '125: Số hộ nghèo | 2024-01-01..2024-06-30'],
  ['Chỉ tiêu\tQuý I\nSố hộ nghèo\t125', '125: Số hộ nghèo | ..'],
  ['Năm\tSản lượng (tấn)\n2023\t125', '125: Sản lượng | 2023-01-01..2023-12-31'],
  ['Bảng 1. Khách du lịch năm 2024\nTháng\tSố lượt khách\nTháng 2\t125', '125: Số lượt khách | 2024-02-01..2024-02-29'],
  ['Bảng 1. Hộ nghèo cuối năm 2023\nXã\tSố hộ\nTân Lập\t125', '125: Số hộ | Tân Lập | ..2023-12-31'],
  ['Xã\tSố hộ đến 31/12/2024\nTân Lập\t125', '125: Số hộ | Tân Lập | ..2024-12-31'],
  ['Xã\tSố hộ\nTân Lập\t125', '125: Số hộ | Tân Lập'],
  // comparisons
  ['Chỉ tiêu\tTăng/giảm so với cùng kỳ (%)\nThu ngân sách\t5', '5: Thu ngân sách | so với cùng kỳ'],
  ['Xã\tGiảm so với năm 2022 (hộ)\nTân Lập\t31', '31: Giảm so với năm 2022 | Tân Lập | so với năm 2022'],
  ['Chỉ tiêu\tTăng/giảm (%)\nThu ngân sách\t5', '5: Thu ngân sách'],
  [
    'Bảng 1. Hộ nghèo, cận nghèo\nXã\tHộ nghèo\tGiảm so với năm 2022 (hộ)\nTân Lập\t92\t31',
    '92: Hộ nghèo | Tân Lập',
    '31: Giảm so với năm 2022 | Tân Lập | so với năm 2022',
  ],
  [
    'Bảng 1. Diện tích lúa (ha)\nXã\t2024\tSo với năm 2023 (%)\nTân Lập\t92\t101',
    '92: Diện tích lúa | Tân Lập | 2024-01-01..2024-12-31',
    '101: Diện tích lúa | Tân Lập | So với năm 2023',
  ],
  // the other shapes
  [
    'Chỉ tiêu       Năm 2023   Năm 2024\nSố hộ nghèo         125         98\nSố xã                12         12',
    '125: Số hộ nghèo | 2023-01-01..2023-12-31',
    '98: Số hộ nghèo | 2024-01-01..2024-12-31',
    '12: Số xã | 2023-01-01..2023-12-31',
    '12: Số xã | 2024-01-01..2024-12-31',
  ],
  [
    'Xã\nSố hộ\nSố thôn\nTân Lập\n125\n7\nTân Hòa\n98\n5',
    '125: Số hộ | Tân Lập',
    '7: Số thôn | Tân Lập',
    '98: Số hộ | Tân Hòa',
    '5: Số thôn | Tân Hòa',
  ],
];

describe('context', () => {
  test.each(CONTEXTS.map(([text, ...figures]) => ({ text, figures })))('$text', ({ text, figures }) => {
    const read = extract(text).map(({ value, indicator, subject, period, periodStart, periodEnd, baseline }) => {
      const days = period && `${periodStart ?? ''}..${periodEnd ?? ''}`;
      return `${value}: ${[indicator, subject, days, baseline].filter((part) => part !== null).join(' | ')}`;
    });
    expect(read).toEqual(figures);
  });
});

describe('heads', () => {
  test.each([
    ['Xã\tDiện tích (ha)\nTân Lập\t12,5', 'Tân Lập', 'Diện tích (ha)'],
    [
      '| TT | Xã | Năm 2023 | |\n|---|---|---|---|\n| | | Số hộ | Số thôn |\n| 1 | Tân Lập | - | 7 |',
      'Tân Lập',
      'Năm 2023 Số thôn',
    ],
  ])('%s', (text, row, column) => {
    expect(extract(text).map(({ table }) => table)).toEqual([{ row, column }]);
  });

  test('of none in running text', () => {
    expect(extract('Xã Tân Lập có 12,5 ha.').map(({ table }) => table)).toEqual([null]);
  });

  test('say that a period stands elsewhere', () => {
    const flags = (text: string) => extract(text).map((figure) => figure.flags);
    expect(flags('Chỉ tiêu\tNăm 2023\nSố hộ\t125')).toEqual([['inherited_unit', 'inherited_period']]);
    expect(flags('Năm\tSố hộ\n2023\t125')).toEqual([['inherited_unit']]);
  });
});
