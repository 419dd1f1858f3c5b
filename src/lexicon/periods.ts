import { list, words } from './words.js';

/** Words that open an expression of time, and what kind. */
export const TIME_WORDS = {
  // ngày 05/6/2024 | rạng sáng 14/9 | phiên 28/6/2024
  day: list(
    'ngày, thời điểm, sáng, trưa, chiều, tối, đêm, hôm, phiên, rạng sáng, sáng ngày, chiều ngày, phiên ngày, tối ngày, đêm ngày, các ngày, hai ngày, mùng, mồng',
  ),
  // tháng 6/2024 | các tháng 4, 5, 6
  month: ['tháng', 'các tháng', 'th'],
  // quý II/2024
  quarter: ['quý', 'các quý'],
  // năm 2024 | các năm 2021, 2022
  year: list('năm, các năm, hai năm, niên vụ, niên độ, nam'),
  // giai đoạn 2019-2024
  span: list('giai đoạn, nhiệm kỳ, thời kỳ, khóa, trong giai đoạn, kỳ, chiến lược, chu kỳ, thời gian, những năm'),
  // năm học 2023-2024 | học kỳ I năm học 2024-2025 | vụ đông xuân 2023-2024
  school: list(
    'năm học, niên khóa, vụ đông xuân, vụ hè thu, vụ mùa, vụ xuân, vụ chiêm xuân, vụ thu đông, vụ đông, vụ chiêm, vụ xuân hè, đông xuân, hè thu, thu đông, mùa vụ, vụ mía, niên vụ',
  ),
  // tuần 32
  week: ['tuần', 'tuần thứ'],
} as const;

/** Roman quarters. */
export const QUARTERS: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  '01': 1,
  '02': 2,
  '03': 3,
  '04': 4,
};

/** Behind an amount of time these make it a period and no duration: trong 5 năm qua | 3 tháng tới | 2 năm gần đây. */
export const WHEN = list(
  'qua, tới, gần đây, vừa qua, gần nhất, nữa, trước, trước đó, sau đó, sau, trở lại đây, tiếp theo, còn lại của năm, đầu tiên, liền kề, gần nay, trước đây, đã qua, vừa rồi, nay',
);

/** Words before a time, by what they make of it; they belong to its words but for `in`. */
export const BEFORE_TIMES = {
  // đến hết ngày 31/12/2023 | tính đến cuối tháng 9/2025 | tại ngày 30/6/2024
  state: list(
    'đến, tới, tính đến, tính tới, đến hết, tính đến hết, hết, cho đến, đến cuối, tính đến cuối, tới cuối, cuối, đến đầu, tính đến đầu, tại, đến thời điểm, tính đến thời điểm, lũy kế đến, lũy kế đến hết, đến trước, kể đến',
  ),
  // từ ngày 20/2
  since: list('từ, kể từ, bắt đầu từ, tính từ, từ đầu, từ cuối, từ sau'),
  // trước ngày 22/12/2025 | đầu năm 2024: near a day, and no more
  near: list('trước, sau, đầu, giữa, từ giữa, vào đầu, vào giữa, khoảng'),
} as const;

/** Expressions of time without a number. `now` sets no period; `whole` is the time that the report is about. */
export const WORDLESS = {
  // toàn Cụm hiện có 5.763 doanh nghiệp
  now: list(
    'hiện nay, hiện, hiện tại, hiện có, hiện đang, đến nay, tới nay, cho đến nay, tính đến nay, hiện còn, nay, đến giờ, hiện toàn, hiện cả',
  ),
  // từ đầu năm đến nay, đã có 128 người
  sinceNewYear: list('từ đầu năm đến nay, từ đầu năm tới nay, từ đầu năm, kể từ đầu năm, từ đầu năm đến giờ'),
  // trong tháng ghi nhận 486 ca
  whole: list('trong tháng, trong quý, trong tuần, trong kỳ, trong kỳ báo cáo, trong năm, cả năm, trong đợt này'),
  // vụ đông xuân gieo cấy 74.215 ha | tuần qua xử lý 12 vụ
  season: list(
    'tuần qua, tháng qua, quý vừa qua, tháng vừa qua, tuần vừa qua, thời gian qua, nhiệm kỳ qua, nhiệm kỳ vừa qua, vụ này, vụ vừa rồi, vụ rồi, năm rồi, tháng rồi, tuần rồi, hồi đó, đêm qua, hôm qua, bữa nay, sáng nay, chiều nay, vụ đông xuân, vụ hè thu, vụ mùa, vụ xuân, vụ chiêm xuân, vụ thu đông, vụ đông, vụ chiêm, vụ xuân hè, vụ hè, học kỳ I, học kỳ II',
  ),
} as const;

/** Before a time these make it part of a name: Nghị quyết giai đoạn 2021-2025 | Đại hội nhiệm kỳ 2020-2025. */
export const NAMED_BY_TIMES = list(
  'nghị quyết, chương trình, đề án, chiến lược, quy hoạch, đại hội, công văn, thông báo, quyết định, văn bản',
);

/** Before a date, behind the number of a paper: Hợp đồng số 08/HĐ-XD ký ngày 02/3/2025. */
export const SIGNED = words('ký, hành, ngày');

/** Before `năm nay` these make it a stretch of years: nhiều năm nay. */
export const MANY_YEARS = words('nhiều, mấy, bao, vài, chục');

/** Laws are named by their year: Luật Đất đai năm 2013 | Bộ luật Hình sự năm 2015. */
export const LAWS = words('luật, hiến, blds, blhs, bltths, blttds');

/** Before `hiện` these make another word of it: phát hiện | thực hiện. */
export const BEFORE_NOW = words('phát, thực, thể, biểu, xuất, tái');

/** Behind `hiện` these make another word of it: hiện hành | hiện đại. */
export const AFTER_NOW = words('hành, đại, trạng, vật, trường, tượng, diện, thực, hữu, thân');

/** Behind `năm` these tell how many years from the report's own. */
export const YEARS_FROM: Readonly<Record<string, number>> = { nay: 0, này: 0, ngoái: -1, trước: -1, qua: -1 };
