import { describe, expect, test } from '@jest/globals';
import { extract, type Figure } from '../src/index.js';
import type { Corpus } from './corpus/corpus.js';
import { baselines } from './context/baselines.js';
import { groups } from './context/groups.js';
import { periods } from './context/periods.js';
import { phrases } from './context/phrases.js';

/** Every context corpus, and how it writes a figure. */
const CORPORA: Readonly<Record<string, readonly [Corpus, (figure: Figure) => string]>> = {
  'indicator and subject': [
    phrases,
    ({ text, indicator, subject }) => `${text}: ${indicator}${subject ? ` @ ${subject}` : ''}`,
  ],
  periods: [
    periods,
    ({ text, period, periodStart, periodEnd }) => {
      const days = periodStart || periodEnd ? ` ${periodStart ?? ''}..${periodEnd ?? ''}` : '';
      return `${text}: ${period ?? '-'}${days}`;
    },
  ],
  baselines: [baselines, ({ text, baseline }) => `${text}: ${baseline ?? '-'}`],
  groups: [groups, ({ text, group }) => (group === null ? text : `${text} ${group}`)],
};

describe.each(Object.entries(CORPORA))('%s', (_, [corpus, written]) => {
  test.each(corpus.map(([text, ...figures]) => ({ text, figures })))('$text', ({ text, figures }) => {
    expect(extract(text).map(written)).toEqual(figures);
    expect(extract(text.normalize('NFD')).map(written)).toEqual(figures);
  });
});

describe('the day that a report refers to', () => {
  const days = (text: string, asOf?: string) =>
    extract(text, asOf === undefined ? {} : { asOf }).map(({ periodStart, periodEnd }) => [periodStart, periodEnd]);

  test('dates what the text leaves open', () => {
    expect(days('Đến nay, huyện có 12 hợp tác xã.', '2024-06-30')).toEqual([[null, '2024-06-30']]);
    expect(days('Năm nay, huyện trồng 12 ha.', '2024-06-30')).toEqual([['2024-01-01', '2024-12-31']]);
    expect(days('Năm ngoái, huyện trồng 12 ha.', '2024-06-30')).toEqual([['2023-01-01', '2023-12-31']]);
  });

  test('is that of its own date line where none is given', () => {
    expect(days('Sơn La, ngày 15 tháng 6 năm 2024\n\nNăm nay, huyện trồng 12 ha.')).toEqual([
      ['2024-01-01', '2024-12-31'],
    ]);
    expect(days('Năm nay, huyện trồng 12 ha.')).toEqual([[null, null]]);
  });
});

test('without context a figure has none', () => {
  const text = 'Năm 2024, huyện mở 12 lớp, tăng 5% so với năm 2023.';
  for (const figure of extract(text, { context: false })) {
    const { indicator, subject, baseline, period, periodStart, periodEnd, group } = figure;
    expect([indicator, subject, baseline, period, periodStart, periodEnd, group]).toEqual(Array(7).fill(null));
  }
});
