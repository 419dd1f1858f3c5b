/** Signs and words of percentages: the unit that a row carries, and its spellings. */
export const PERCENTS = [
  // 6,42% | 98 phần trăm
  { unit: '%', spellings: ['%', 'phần trăm', 'percent'] },
  // giảm 0,12 điểm phần trăm | tăng 0,5 điểm %
  { unit: 'điểm phần trăm', spellings: ['điểm phần trăm', 'điểm %', 'điểm phần trăm (%)', 'điểm%'] },
  // tỷ suất sinh 14,5‰ | 3 phần nghìn
  { unit: '‰', spellings: ['‰', 'phần nghìn', 'phần ngàn', '%o', '%0'] },
  // lãi suất giảm 25 điểm cơ bản
  { unit: 'điểm cơ bản', spellings: ['điểm cơ bản'] },
] as const;
