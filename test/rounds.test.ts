import { describe, expect, test } from '@jest/globals';
import type { Figure } from '../src/index.js';
import { figure } from './figures.js';
import { FLOORS } from './rounds/floors.js';
import { MEASURE_NAMES, score, type Measure, type Scores } from './rounds/score.js';
import { GOLD, readRound, roundNames, type Annotation } from './rounds/texts.js';

const names = roundNames();
const known = new Map<string, Scores>();

/** Every test of a round asks for its scores: they are worked out for the first. */
function scoresOf(name: string): Scores {
  const scores = known.get(name) ?? score(readRound(name));
  known.set(name, scores);
  return scores;
}

test('every round has its floors', () => {
  expect(names.filter((name) => FLOORS[name]?.length !== MEASURE_NAMES.length)).toEqual([]);
  expect(Object.keys(FLOORS).filter((name) => name !== 'gold' && !names.includes(name))).toEqual([]);
});

for (const [name, floors] of Object.entries(FLOORS).filter(([round]) => names.includes(round))) {
  describe(`round ${name}`, () => {
    test.each(floors.map((floor, i) => ({ measure: MEASURE_NAMES[i]!, floor })))(
      '$measure does not fall below $floor',
      ({ measure, floor }) => expect(scoresOf(name).percent[measure]).toBeGreaterThanOrEqual(floor),
    );
  });
}

if (!names.includes('gold')) {
  describe.skip(`round gold: skipped, there is no ${GOLD} beside the repository`, () => {
    test('has its texts', () => expect(names).toContain('gold'));
  });
}

describe('the scorer', () => {
  const TEXT = 'Mở 220 lớp tập huấn.';
  const AT = { start: 3, end: 10 };
  const ANNOTATION: Annotation = {
    text: '220 lớp',
    kind: 'count',
    value: '220',
    unit: 'lớp',
    indicator: 'mở lớp tập huấn',
  };

  /** The measures that are not at 100 where `given` is read and `own` is annotated. */
  function short(own: Partial<Annotation>, ...given: Partial<Figure>[]): Partial<Record<Measure, number>> {
    const texts = [{ id: 'one', text: TEXT, figures: [{ ...ANNOTATION, ...own, ...AT }] }];
    const { percent } = score(texts, () => given.map((one) => figure({ ...AT, ...one })));
    const rounded = MEASURE_NAMES.map((measure) => [measure, Math.round(percent[measure])] as const);
    return Object.fromEntries(rounded.filter(([, share]) => share < 100));
  }

  const wrongNumber = { value: 0, core: 0, row: 0 };
  const cases: [string, Partial<Annotation>, Partial<Figure>, Partial<Record<Measure, number>>][] = [
    ['takes what is alike', {}, {}, {}],
    ['takes one decimal written in two ways', { value: '0.50' }, { value: '0.5' }, {}],
    ['takes the longer name of what is counted', {}, { unit: 'lớp học' }, {}],
    ['takes another spelling of a unit', { kind: 'measure', unit: 'm²' }, { kind: 'measure', unit: 'm2' }, {}],
    ['takes the nearest wording', { indicator: ['lớp', 'mở lớp tập huấn'] }, {}, {}],
    ['leaves open a subject where none is annotated', {}, { subject: 'toàn Cụm' }, {}],
    ['tells a figure elsewhere', {}, { start: 11, end: 14 }, { found: 0, span: 0, ...wrongNumber }],
    ['tells a longer span', {}, { end: 14 }, { span: 0 }],
    ['tells another number', {}, { value: '2200' }, wrongNumber],
    ['tells a range for a number', {}, { value: null, min: '2', max: '20' }, wrongNumber],
    ['tells a whole that was missed', { of: '300' }, {}, wrongNumber],
    ['tells another kind', {}, { kind: 'ratio' }, { core: 0, row: 0 }],
    ['tells another unit', {}, { unit: 'hộ' }, { core: 0, row: 0 }],
    [
      'tells units of measure that only begin alike',
      { kind: 'measure', unit: 'm' },
      { kind: 'measure', unit: 'm vuông' },
      { core: 0, row: 0 },
    ],
    ['tells a modifier too many', {}, { modifier: 'over' }, { row: 0, modifier: 0 }],
    ['tells another change', { change: 'increase' }, { change: 'decrease' }, { row: 0, change: 0 }],
    ['tells a missed denominator', { per: 'năm' }, {}, { row: 0, per: 0 }],
    ['tells the share of words', {}, { indicator: 'lớp tập' }, { indicator: 67 }],
    ['tells words that were missed', { subject: 'toàn Cụm' }, {}, { subject: 0 }],
    [
      'tells one wrong day of two',
      { periodStart: '2024-01-01', periodEnd: '2024-06-30' },
      { periodStart: '2024-01-01' },
      { dates: 50 },
    ],
  ];
  test.each(cases)('%s', (_, own, given, expected) => expect(short(own, given)).toEqual(expected));

  test('counts what is missed and what is too many', () => {
    expect(short({})).toEqual({ found: 0, span: 0, ...wrongNumber });
    const oneOfTwo = { found: 67, span: 67, value: 67, core: 67, row: 67 };
    expect(short({}, {}, { start: 11, end: 14 })).toEqual(oneOfTwo);
  });

  test('pairs those that share most', () => {
    expect(short({}, { start: 0, end: 4, value: '1' }, {})).toMatchObject({ value: 67, span: 67 });
  });
});
