import type { Change, Flag, Kind, Modifier } from '../../figure.js';

/** What the page calls things: its readers read Vietnamese. */
export const KIND_LABELS: Readonly<Record<Kind, string>> = {
  count: 'Số đếm',
  money: 'Tiền',
  percent: 'Phần trăm',
  measure: 'Đo lường',
  duration: 'Thời lượng',
  age: 'Tuổi',
  ratio: 'Tỷ số',
};

export const MODIFIER_LABELS: Readonly<Record<Modifier, string>> = {
  about: 'khoảng',
  nearly: 'gần',
  over: 'hơn',
  under: 'dưới',
  at_least: 'ít nhất',
  at_most: 'tối đa',
};

export const CHANGE_LABELS: Readonly<Record<Change, string>> = {
  increase: '▲ tăng',
  decrease: '▼ giảm',
};

export const FLAG_LABELS: Readonly<Record<Flag, string>> = {
  malformed_number: 'số viết sai',
  ambiguous_separator: 'dấu phân cách hai nghĩa',
  inherited_unit: 'đơn vị suy ra',
  inherited_period: 'kỳ suy ra',
  implausible: 'khó tin',
  words_mismatch: 'chữ và số không khớp',
};

/** Inferences, most of them right: the table sets them in italics. The other flags call for a look. */
export const INFERRED: readonly Flag[] = ['inherited_unit', 'inherited_period'];

/** `kho.zip!/thang-6/bao-cao.docx` → `bao-cao.docx`. */
export function nameOf(source: string): string {
  return source === '-' ? 'Văn bản' : source.slice(source.search(/(?<![^/\\])[^/\\]*$/));
}
