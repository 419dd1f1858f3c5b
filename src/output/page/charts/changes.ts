import type { Figure } from '../../../figure.js';
import { written } from '../numbers.js';
import type { Row } from '../rows.js';
import { LEAST_BARS, MOST_BARS, size, type Bar, type Chart } from './bars.js';
import { commonest, groups } from './groups.js';

/** The largest changes in percent, from the steepest rise to the steepest fall, on one scale. */
export function changes(rows: readonly Row[]): Chart | null {
  const inPercent = rows.filter(({ figure: { kind, change, per, value } }) => {
    return kind === 'percent' && change && per === null && value !== null;
  });
  const [unit, own] = commonest(inPercent, (figure) => figure.unit);
  if (own.length < LEAST_BARS) return null;
  const shown = own
    .toSorted((a, b) => Math.abs(signed(b.figure)) - Math.abs(signed(a.figure)))
    .slice(0, MOST_BARS)
    .toSorted((a, b) => signed(b.figure) - signed(a.figure));
  const rise = Math.max(0, ...shown.map(({ figure }) => signed(figure)));
  const fall = Math.max(0, ...shown.map(({ figure }) => -signed(figure)));
  const at = (change: number) => (fall + change) / (fall + rise || 1);
  const topics = groups(shown, topicOf);
  return {
    title: 'Tăng và giảm',
    note: unit,
    bars: shown.map(({ id, figure }): Bar => {
      const { change, indicator, period, subject, text, value } = figure;
      // GRDP +8,5% and GRDP +7,86%: only the time tells them apart.
      const details = topics.get(topicOf(figure))!.length > 1 ? [subject, period] : [subject];
      return {
        id,
        label: indicator ?? text,
        note: details.filter(Boolean).join(', ') || null,
        value: `${change === 'increase' ? '+' : '−'}${written(value!.replace('-', ''))}${unit === '%' ? '%' : ''}`,
        from: at(Math.min(0, signed(figure))),
        to: at(Math.max(0, signed(figure))),
        tone: change!,
      };
    }),
    ...(fall > 0 && rise > 0 && { ticks: [at(0)] }),
  };
}

function topicOf({ indicator, subject }: Figure): string {
  return `${indicator}\n${subject}`.toLowerCase();
}

/** -1,8% and giảm 1,8% are one. */
function signed(figure: Figure): number {
  return (figure.change === 'decrease' ? -1 : 1) * Math.abs(size(figure));
}
