import { describe, expect, test } from '@jest/globals';
import { extract } from '../src/index.js';
import { coloursOf, PLAIN, type Colours, type Paint } from '../src/output/colours.js';
import { marked } from '../src/output/marked.js';
import { widthOf } from '../src/output/width.js';
import { wrap } from '../src/output/wrap.js';
import { onTerminal, seen, terminal, tooWide } from './pty.js';
import { folder, ROOT, solieu } from './solieu.js';

/** Colours that a test can read: `<money 5 tỷ>`. */
const TOLD = Object.fromEntries(
  Object.keys(PLAIN).map((name): [string, Paint] => [name, (text) => `<${name} ${text}>`]),
) as Colours;

const shown = (text: string, width = 80, colours = PLAIN) => [
  ...marked(text, extract(text, { context: false }), { width, colours }),
];

test.each([
  ['short', 'một hai', 7, ['một hai']],
  ['between words', 'một hai ba', 7, ['một hai', 'ba']],
  ['decomposed', 'một hai ba'.normalize('NFD'), 7, ['một hai'.normalize('NFD'), 'ba']],
  ['inside a long word', 'x abcdefgh y', 4, ['x', 'abcd', 'efgh', 'y']],
  ['between signs of two cells', '表表表', 5, ['表表', '表']],
  ['as far in as the first line', '  một hai', 6, ['  một', '  hai']],
  ['not as far in as leaves no room', '     một hai', 8, ['     một', 'hai']],
  ['with the blanks inside', 'a  b   c', 6, ['a  b', 'c']],
  ['without the blanks at the end', 'một  ', 6, ['một']],
  ['nothing', '', 6, ['']],
  ['blanks alone', '   ', 6, ['']],
])('lines break: %s', (_, text, width, lines) => {
  expect([...wrap([{ text, paint: (part) => part }], width)]).toEqual(lines);
});

describe('a report with its figures', () => {
  test('has what was read beside what is written, where it says something else', () => {
    expect(shown('Vay 2 tỷ đồng, tăng 5,5%; mở 9 lớp.', 80, TOLD)).toEqual([
      'Vay <money 2 tỷ đồng><aside  ‹2.000.000.000 VND›>, tăng <percent 5,5%><aside  ‹↑ 5,5%›>; mở <count 9 lớp>.',
    ]);
  });

  test('tells every figure where there are no colours', () => {
    expect(shown('Mở hơn 9 lớp; năng suất 48-50 tạ/ha, tại 18/71 xã.')).toEqual([
      'Mở hơn 9 lớp ‹> 9 lớp›; năng suất 48-50 tạ/ha ‹48 – 50 tạ/ha›, tại 18/71 xã',
      '‹18/71 xã›.',
    ]);
  });

  test('underlines doubt, and marks it where there are no colours', () => {
    const text = 'Thu 50.700.00 đồng.';
    expect(shown(text, 80, TOLD)[0]).toContain('<doubt <money 50.700.00 đồng>>');
    expect(shown(text)[0]).toContain(' ‹? ');
  });

  test('keeps lines, indents and columns, whatever ends a line', () => {
    const text = 'Một\r\n\n  9 hộ\thai\u2028ba\rbốn';
    expect(shown(text, 80, TOLD)).toEqual(['Một', '', '  <count 9 hộ>    hai', 'ba', 'bốn']);
    expect(shown('một\n')).toEqual(['một']);
    expect(shown('')).toEqual([]);
  });

  test('has every letter of the text, however narrow', () => {
    const text = 'Tổng dư nợ đạt 4.425 tỷ 611 triệu đồng, tăng 6,42% so với cùng kỳ.';
    for (let width = 1; width < 40; width++) {
      const lines = shown(text, width, { ...PLAIN });
      expect(lines.join('').replaceAll(' ', '')).toContain('4.425tỷ611triệuđồng');
      expect(lines.filter((line) => widthOf(line) > width)).toEqual([]);
    }
  });
});

test('nothing in a text is obeyed by the terminal', () => {
  const root = folder({ 'a.txt': 'Có \u001b[2J5 hộ\u0007\u009b31X\u202e đỏ \u001b]0;x\u001b\\ và\b\b 6 xã.\n' });
  const { stdout } = solieu(['show', 'a.txt'], root);
  expect(stdout).toBe('Có ␛[2J5 hộ␇�31X đỏ ␛]0;x␛\\ và␈␈ 6 xã ‹6 xã›.\n');
  expect(solieu(['show', 'a.txt', '--color'], root).stdout).toBe(
    'Có ␛[2J5 hộ␇�31X đỏ ␛]0;x␛\\ và␈␈ \u001b[36m6 xã\u001b[39m.\n',
  );
});

test('of one report the name is not told, of more it stands above each', () => {
  const root = folder({ 'a.txt': 'Có 5 hộ.\n', 'b.txt': 'Có 6 xã.\n' });
  expect(solieu(['show', '-'], root, 'Có 5 hộ.')).toEqual({ exit: 0, stdout: 'Có 5 hộ ‹5 hộ›.\n', stderr: '' });
  expect(solieu(['show'], root, 'Có 5 hộ.').stdout).toBe('Có 5 hộ ‹5 hộ›.\n');
  expect(solieu(['show', '.', 'mat.txt'], root)).toEqual({
    exit: 1,
    stdout: './a.txt\nCó 5 hộ ‹5 hộ›.\n\n./b.txt\nCó 6 xã ‹6 xã›.\n',
    stderr: 'solieu: mat.txt: no such file or folder; check the path\n',
  });
});

test('colours are those of chalk', async () => {
  const { money, doubt } = await coloursOf(1);
  expect(doubt(money('5 tỷ'))).toBe('\u001b[4m\u001b[32m5 tỷ\u001b[39m\u001b[24m');
});

describe.each([60, 100, 200])('on a terminal of %d columns', (columns) => {
  onTerminal('reports have room and keep their words', () => {
    const text = 'Công ty 表表 nộp 15 tỷ đồng (mười lăm tỷ đồng) cho 12 xã. '.repeat(9);
    const root = folder({ 'a.txt': `${text}\n${text.normalize('NFD')}\n${'x'.repeat(500)}\n` });
    const report = terminal('show a.txt 2>/dev/null', { cwd: root, columns });
    expect(tooWide(report, columns)).toEqual([]);
    expect(report).toContain('\u001b[32m15 tỷ đồng\u001b[39m\u001b[2m ‹15.000.000.000 VND›\u001b[22m');
    const words = (lines: string) => lines.replace(/‹[^›]*›|\s/g, '');
    expect(words(seen(report).join(''))).toBe(words(`${text}${text}${'x'.repeat(500)}`));
  });

  onTerminal('the fixtures have room', () => {
    expect(tooWide(terminal('show fixtures 2>/dev/null', { cwd: ROOT, columns }), columns)).toEqual([]);
    expect(seen(terminal('show fixtures', { cwd: ROOT, columns })).at(-1)).toMatch(
      /^solieu: \d+ figures from 10 files: /,
    );
  });
});
