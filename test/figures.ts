import type { Figure } from '../src/figure.js';

/** A figure made by hand: `220 lớp` of one report, with what a test is about in place of it. */
export function figure(own: Partial<Figure> = {}): Figure {
  return {
    source: 'bao-cao.txt',
    line: 3,
    page: null,
    column: 5,
    start: 40,
    end: 47,
    text: '220 lớp',
    kind: 'count',
    value: '220',
    min: null,
    max: null,
    unit: 'lớp',
    per: null,
    of: null,
    modifier: null,
    change: null,
    baseline: null,
    indicator: 'mở lớp tập huấn',
    subject: null,
    period: null,
    periodStart: null,
    periodEnd: null,
    sentence: 'Mở 220 lớp tập huấn.',
    group: null,
    table: null,
    flags: [],
    ...own,
  };
}
