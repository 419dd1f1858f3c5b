import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Modifier } from '../src/index.js';
import { figuresOf } from './corpus/corpus.js';
import { ROOT } from './solieu.js';

/** The examples that duckling's Vietnamese rules are tested with, a JSON object a line. */
const NAME = '../shared/peers/duckling-vi.jsonl';
const FILE = join(ROOT, NAME);

interface Peer {
  readonly dim: 'numeral' | 'money' | 'ordinal';
  readonly text: string;
  readonly value?: number;
  readonly currency?: string;
  readonly min?: number;
  readonly max?: number;
  readonly interval?: 'between' | 'under' | 'above';
}

/** What the words of a bound mean here, where duckling knows `under` and `above` alone; a range about which they stand. */
const BOUNDS: readonly (readonly [RegExp, Modifier])[] = [
  [/^(?:dưới|không tới) /, 'under'],
  [/^không (?:cao hơn|hơn|quá) | trở xuống$/, 'at_most'],
  [/^hơn /, 'over'],
  [/^(?:ít nhất|không ít hơn) | trở lên$/, 'at_least'],
  [/^(?:khoảng|khoảng chừng|tầm khoảng|xấp xỉ) /, 'about'],
];

const NO_FIGURE: readonly string[] = [];

/** Lines that read otherwise here than with duckling, and why: text, figures, reason. */
const DIFFERENCES: readonly (readonly [text: string, figures: readonly string[], reason: string])[] = [
  // numerals, in `Có … hộ.`
  ['không', NO_FIGURE, 'before a noun it denies: there are no households'],
  ['một', NO_FIGURE, 'alone it is the article'],
  ['trăm', NO_FIGURE, 'a magnitude without a numeral is vague'],
  [',77', ['77 hộ'], 'no number begins with its comma: it belongs to the sentence'],
  ['3M', NO_FIGURE, 'M is no short form of a magnitude (tr, k, K are)'],
  ['1,2M', NO_FIGURE, 'M is no short form of a magnitude'],
  ['-1,2M', NO_FIGURE, 'M is no short form of a magnitude'],
  [',0012G', NO_FIGURE, 'G is no short form of a magnitude'],
  ['-,0012G', NO_FIGURE, 'G is no short form of a magnitude'],
  ['- 1.200.000', ['1200000 hộ'], 'a hyphen apart from its number is a dash or a list mark'],
  // cents
  ['mười xen', NO_FIGURE, 'cents of no named currency convert to none'],
  ['mười xu', NO_FIGURE, 'cents of no named currency convert to none'],
  ['2 đô la và 23 xen', ['2 USD', '23 xen'], 'xen names no currency: two figures'],
  ['hai đô la và 23 xen', ['2 USD', '23 xen'], 'xen names no currency: two figures'],
  ['2 đô 23 xu', ['2 USD', '23 xu'], 'xu names no currency (xu Mỹ does): two figures'],
  ['hai đô 23', ['2 USD'], 'only magnitudes go on in speech (2 tỷ 3): the 23 is bare'],
  ['20 Rupees 43', ['20 INR'], 'only magnitudes go on in speech: the 43 is bare'],
  ['hai mươi rupees 43', ['20 INR'], 'only magnitudes go on in speech: the 43 is bare'],
  ['hai mươi rupees 43 xen', ['20 INR', '43 xen'], 'xen names no currency: two figures'],
  ['trên một đô la và 42 xu', ['42 xu'], 'một alone is the article, xu names no currency'],
  // currencies
  ['Rs. 20', NO_FIGURE, 'Rs is the rupee of several countries and in no report: letters and a number are a code'],
  ['Rs 20', NO_FIGURE, 'Rs is the rupee of several countries'],
  ['20Rs', NO_FIGURE, 'Rs is the rupee of several countries'],
  ['Rs20', NO_FIGURE, 'Rs is the rupee of several countries'],
  ['chín pounds', ['9 pounds'], 'pound is the mass, bảng Anh the currency'],
  ['1 dirham', ['1 dirham'], 'dirham is the coin of several countries: counted'],
  // comparisons
  ['ít hơn bảy nghìn đồng', ['decrease 7000 VND'], 'a difference from a baseline is a change, no bound'],
  ['kém hơn 7k đồng', ['decrease 7000 VND'], 'a difference from a baseline is a change, no bound'],
  ['cao hơn $1,42', ['increase 1.42 USD'], 'a difference from a baseline is a change, no bound'],
  [
    'nhiều hơn 1 đô la và bốn mươi hai xen',
    ['increase 1 USD'],
    'a difference from a baseline, and xen names no currency',
  ],
  // ordinals
  ['đầu tiên', NO_FIGURE, 'ordinals count nothing'],
  ['thứ nhất', NO_FIGURE, 'ordinals count nothing'],
  ['thứ 1', NO_FIGURE, 'ordinals count nothing'],
];

/** A bare number is no figure: it counts households. */
function carried({ dim, text }: Peer): string {
  return dim === 'numeral' ? `Có ${text} hộ.` : text;
}

/** What duckling reads, in the notation of the corpus. */
function theirs({ text, value, currency, min, max, interval, dim }: Peer): string[] {
  const modifier = BOUNDS.find(([words]) => words.test(text))?.[1];
  const number = interval === 'between' ? `${min}..${max}` : (value ?? min ?? max);
  return [[modifier, number, dim === 'numeral' ? 'hộ' : currency].filter((part) => part !== undefined).join(' ')];
}

if (existsSync(FILE)) {
  const peers = readFileSync(FILE, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Peer);
  const differences = new Map(DIFFERENCES.map(([text, figures, reason]) => [text, { figures, reason }]));
  const alike = peers.filter(({ text }) => !differences.has(text));
  const different = peers.flatMap((peer) => {
    const own = differences.get(peer.text);
    return own ? [{ text: peer.text, peer, ...own }] : [];
  });

  describe('duckling-vi', () => {
    test.each(alike.map((peer) => ({ text: peer.text, peer })))('$text', ({ peer }) => {
      expect(figuresOf(carried(peer))).toEqual(theirs(peer));
    });
    test.each(different)('$text: $reason', ({ peer, figures }) => {
      expect(figuresOf(carried(peer))).toEqual(figures);
    });
    const bare = peers.filter(({ dim, text }) => dim === 'numeral' && /^[\d.,]+$/.test(text));
    test.each(bare)('$text alone counts nothing', ({ text }) => {
      expect(figuresOf(text)).toEqual(NO_FIGURE);
    });
    test('differs by what it says and nothing else', () => {
      expect(different.map(({ text }) => text).toSorted()).toEqual([...differences.keys()].toSorted());
      expect(DIFFERENCES).toHaveLength(differences.size);
      expect(different.filter(({ peer, figures }) => figures.join() === theirs(peer).join())).toEqual([]);
    });
  });
} else {
  describe.skip(`duckling-vi: skipped, there is no ${NAME} beside the repository`, () => {
    test('reads its lines', () => expect(existsSync(FILE)).toBe(true));
  });
}
