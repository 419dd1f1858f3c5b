import { unitOf, type Row } from '../rows.js';
import { fromZero, LEAST_BARS, MOST_BARS, size, type Chart } from './bars.js';
import { groups, oneOfEach } from './groups.js';

const MOST_REPEATS = 3;

/** Where one indicator is given of several subjects, in the same unit and for the same time. */
export function repeats(rows: readonly Row[]): Chart[] {
  const levels = rows.filter(({ figure }) => {
    const { change, indicator, subject } = figure;
    return !change && indicator && subject && !isWhole(subject) && size(figure) > 0;
  });
  const topics = groups(levels, (figure) => {
    const { indicator, kind, period } = figure;
    return [indicator, kind, unitOf(figure), period].join('\n').toLowerCase();
  });
  return Array.from(topics.values(), (own) => oneOfEach(own, ({ subject }) => subject!.toLowerCase()))
    .filter((own) => own.length >= LEAST_BARS)
    .toSorted((a, b) => b.length - a.length)
    .slice(0, MOST_REPEATS)
    .map((own) => {
      const shown = parts(own.toSorted((a, b) => size(b.figure) - size(a.figure))).slice(0, MOST_BARS);
      const { indicator, period } = shown[0]!.figure;
      return {
        title: indicator!,
        note: period,
        bars: fromZero(shown, ({ subject }) => ({ label: subject!, note: null })),
      };
    });
}

const WHOLES = ['tổng', 'tổng số', 'cộng', 'tổng cộng', 'cả nước', 'chung'];

/** Without the first where it is the sum of the rest: 286 tổ (Phụ nữ 112, Nông dân 94, ...). */
function parts(largestFirst: readonly Row[]): readonly Row[] {
  const [first, ...rest] = largestFirst;
  return size(first!.figure) === rest.reduce((sum, { figure }) => sum + size(figure), 0) ? rest : largestFirst;
}

/** It would dwarf its parts: Tổng cộng | Toàn tỉnh */
function isWhole(subject: string): boolean {
  const words = subject.toLowerCase();
  return WHOLES.includes(words) || words.startsWith('toàn ');
}
