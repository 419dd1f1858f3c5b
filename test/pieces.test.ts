import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NOTHING_CARRIED, Piece, type Carried } from '../src/extract/figures.js';
import { numberStyle } from '../src/extract/separators.js';
import type { Figure } from '../src/figure.js';
import { extract } from '../src/index.js';
import { LARGEST_WHOLE, pieces } from '../src/input/pieces.js';
import { isCut } from '../src/text/cuts.js';
import { normalise } from '../src/text/normalise.js';
import { folder, ROOT } from './solieu.js';

const FIXTURES = join(ROOT, 'fixtures');
const reports = readdirSync(FIXTURES).filter((name) => name.endsWith('.txt'));
const textOf = (name: string) => readFileSync(join(FIXTURES, name), 'utf8').normalize('NFC');

/** Offsets of the lines behind which a text can be cut. */
function cutsOf(text: string): number[] {
  const cuts: number[] = [];
  const lines = text.split('\n');
  let at = 0;
  for (const [i, line] of lines.entries()) {
    at += line.length + 1;
    if (i > 0 && i + 1 < lines.length && isCut(lines[i - 1]!, line, lines[i + 1]!)) cuts.push(at);
  }
  return cuts;
}

/** The figures of a text that is read in pieces, what is carried on going through JSON as it does in a ledger. */
function inPieces(text: string, cuts: readonly number[]): Figure[] {
  const style = numberStyle(normalise(text));
  const figures: Figure[] = [];
  let carried: Carried = NOTHING_CARRIED;
  for (const [i, from] of [0, ...cuts].entries()) {
    const above = from === 0 ? 0 : text.lastIndexOf('\n', from - 2) + 1;
    const piece = new Piece(text.slice(above, cuts[i] ?? text.length), { style, from: from - above });
    const settling = piece.settling(carried);
    for (const drafts of piece.drafts()) figures.push(...settling.settle(drafts));
    carried = JSON.parse(JSON.stringify(settling.carried()));
  }
  return figures;
}

describe('a text in pieces has the figures of the whole', () => {
  test.each(reports)('%s', (name) => {
    const text = textOf(name);
    expect(inPieces(text, cutsOf(text))).toEqual(extract(text));
  });

  test('all reports as one, cut wherever they can be', () => {
    const text = reports.map(textOf).join('\n');
    const cuts = cutsOf(text);
    expect(cuts.length).toBeGreaterThan(20);
    expect(inPieces(text, cuts)).toEqual(extract(text));
  });

  test('what is carried on: the period of the title, groups, lines', () => {
    const prose = `Toàn tỉnh đã giải ngân 12 tỷ đồng, tăng 5% ${'cho các chương trình tín dụng '.repeat(4)}.`;
    const text = `BÁO CÁO NĂM 2023\n${prose}\n${prose}\nDư nợ đạt 7 tỷ đồng, tăng 3%.\n`;
    const cuts = cutsOf(text);
    expect(cuts).toHaveLength(2);
    const figures = inPieces(text, cuts);
    expect(figures).toEqual(extract(text));
    expect(figures.at(-1)).toMatchObject({ line: 4, period: 'NĂM 2023', periodEnd: '2023-12-31', group: 3 });
  });
});

describe('no cut', () => {
  const prose = `Năm 2024 giải ngân 12 tỷ đồng ${'cho các chương trình tín dụng '.repeat(4)}`;
  test.each([
    ['behind a short line', 'Dư nợ đạt 12 tỷ đồng.', 'Doanh số.'],
    ['behind an item', `- ${prose}.`, 'Doanh số.'],
    ['behind a line without a number', prose.replace(/\d/g, ''), 'Doanh số.'],
    ['within a paragraph', prose, 'tăng so với năm trước'],
    ['behind a row of a table', `| ${prose} | 12 |`, 'Doanh số.'],
    ['behind columns', `${prose}    12`, 'Doanh số.'],
  ])('%s', (_, line, below) => {
    expect(isCut('', `${prose}.`, 'Doanh số.')).toBe(true);
    expect(isCut('', line, below)).toBe(false);
  });
});

describe('pieces of a file', () => {
  const rangesOf = async (text: string) => {
    const root = folder({ 'a.txt': text });
    const ranges = [];
    for await (const range of pieces(join(root, 'a.txt'), Buffer.byteLength(text))) ranges.push(range);
    return ranges;
  };

  test.each([
    ['of reports', reports.map(textOf).join('\n')],
    ['of short lines', '- 12 hộ\n'],
    ['of a single line', 'có 12 hộ, '],
    ['without a blank', '12hộ,'],
  ])('%s lie one behind the other and cover it', async (_, piece) => {
    const text = piece.repeat(Math.ceil((2.5 * LARGEST_WHOLE) / Buffer.byteLength(piece)));
    const ranges = await rangesOf(text);
    expect(ranges.length).toBeGreaterThan(3);
    expect(ranges[0]!.from).toBe(0);
    for (const [i, { above, from, to }] of ranges.entries()) {
      expect(to).toBe(ranges[i + 1]?.from ?? Buffer.byteLength(text));
      expect(above).toBeLessThanOrEqual(from);
      // No character is torn.
      expect(Buffer.from(text).subarray(from, to).toString()).not.toContain('\ufffd');
    }
  });
});
