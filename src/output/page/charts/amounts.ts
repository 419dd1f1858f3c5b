import { fromZero, LEAST_BARS, MOST_BARS, size, type Chart } from './bars.js';
import { commonest, oneOfEach } from './groups.js';
import type { Row } from '../rows.js';

/** The largest amounts, one an indicator; levels only, in the currency that most are in. */
export function amounts(rows: readonly Row[]): Chart | null {
  const levels = rows.filter(({ figure }) => {
    const isLevel = figure.kind === 'money' && !figure.change && figure.per === null;
    return isLevel && figure.indicator && size(figure) > 0 && !figure.flags.includes('implausible');
  });
  const [currency, own] = commonest(levels, ({ unit }) => unit);
  const largestFirst = own.toSorted((a, b) => size(b.figure) - size(a.figure));
  const topics = oneOfEach(largestFirst, ({ indicator }) => indicator!.toLowerCase());
  if (topics.length < LEAST_BARS) return null;
  const shown = topics.slice(0, MOST_BARS);
  return {
    title: 'Số tiền lớn nhất theo chỉ tiêu',
    note: currency,
    bars: fromZero(shown, ({ indicator, subject }) => ({ label: indicator!, note: subject })),
  };
}
