import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from '../src/figure.js';
import { extract } from '../src/index.js';
import { COLUMNS, type ColumnName } from '../src/output/columns.js';
import { openPage } from '../src/output/page.js';
import { amounts } from '../src/output/page/charts/amounts.js';
import { changes } from '../src/output/page/charts/changes.js';
import { repeats } from '../src/output/page/charts/repeats.js';
import { timeline } from '../src/output/page/charts/timeline.js';
import { short, written } from '../src/output/page/numbers.js';
import { figure } from './figures.js';
import { folder, ROOT, solieu } from './solieu.js';

interface Case {
  readonly source?: string;
  readonly text: string;
  readonly figures?: Figure[];
}

async function pageOf(reports: readonly Case[], columns: readonly ColumnName[] = []): Promise<string> {
  let page = '';
  const sink = {
    write: async (chunk: string | Uint8Array) => void (page += String(chunk)),
    close: async () => {},
    abort: async () => {},
  };
  const chosen = COLUMNS.filter(({ name }) => !columns.length || columns.includes(name));
  const table = openPage(sink, chosen);
  for (const { source = 'bao-cao.txt', text, figures = extract(text, { source }) } of reports) {
    await table.write(figures, { source, text });
  }
  await table.close();
  return page;
}

const count = (page: string, what: string | RegExp) => page.split(what).length - 1;

function decoded(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:lt|gt|quot|#39);/g, (one) => ({ '&lt;': '<', '&gt;': '>', '&quot;': '"' })[one] ?? "'")
    .replaceAll('&amp;', '&');
}

/** What the page shows of the report. */
function textIn(page: string): string {
  return decoded(/<div class="text"[^>]*>([^]*?)<\/div>\s*<div class="rows"/.exec(page)![1]!);
}

const fixtures = readdirSync(join(ROOT, 'fixtures'))
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(ROOT, 'fixtures', name), 'utf8'));

test('the command writes a page, named by its ending', () => {
  const root = folder({ 'bao-cao.txt': 'Mở 220 lớp.' });
  expect(solieu(['bao-cao.txt', '-o', 'trang.html', '--quiet'], root).exit).toBe(0);
  const page = readFileSync(join(root, 'trang.html'), 'utf8');
  expect(page).toMatch(/^<!doctype html>\n<html lang="vi">[^]*220 lớp[^]*<\/html>\n$/);
});

describe('a report stays text, whatever it holds', () => {
  const hostile = `<script>alert(1)</script> "x" 'y' & <img src=x onerror=alert(2)> 5 xã </div></main>`;

  test('in its text', async () => {
    const page = await pageOf([{ text: hostile }]);
    expect(count(page, '<script')).toBe(1);
    expect(page).not.toContain('<img');
    expect(textIn(page)).toBe(hostile);
  });

  test('in every field of a figure', async () => {
    const strings = ['source', 'text', 'unit', 'per', 'baseline', 'indicator', 'subject', 'period'] as const;
    const own = Object.fromEntries(strings.map((name) => [name, hostile]));
    const figures = [figure({ ...own, change: 'increase', periodEnd: '2024-06-30', start: 0, end: hostile.length })];
    const report = { source: hostile, text: hostile, figures };
    const page = await pageOf([report, report]);
    expect(count(page, '<script')).toBe(1);
    expect(page).not.toMatch(/<img|="[^"]*<|onerror=[^a]/);
  });

  test('with characters that no page may hold', async () => {
    expect(textIn(await pageOf([{ text: 'a\0b\u2028 có 5 xã' }]))).toBe('a\ufffdb\u2028 có 5 xã');
  });
});

describe('the text is shown to the character', () => {
  test.each([
    ...fixtures.map((text) => [text.slice(0, 40), text] as const),
    ['cells between tabs', 'Xã\tSố hộ\n\tA\t12\nB\t\t\nC\t5 hộ\t7'],
    ['cells between bars', '| Xã | Số hộ |\n|---|:--|\n| A | 12 hộ |\n|| 3 |\n| thiếu'],
    ['columns', 'Xã        Số hộ\nA         12 hộ\n\n  B       7 hộ'],
    ['a figure over two lines', 'Cho vay 4.425 tỷ\n611 triệu đồng.\nHết 5 tỷ.'],
    ['lines of DOS', 'Mở 220 lớp.\r\nCó 5 xã.\r\n'],
    ['nothing', ''],
    ['blank lines', '\n\n  \n'],
  ])('%s', async (_, text) => {
    expect(textIn(await pageOf([{ text }]))).toBe(text);
  });
});

test('every figure is linked to its row and back, over all reports', async () => {
  const page = await pageOf(fixtures.map((text) => ({ text })));
  const figures = fixtures.flatMap((text) => extract(text)).length;
  const ids = (letter: string) => [...page.matchAll(RegExp(` id="${letter}(\\d+)"`, 'g'))].map(([, id]) => id);
  const all = Array.from({ length: figures }, (_, i) => String(i + 1));
  expect([ids('f'), ids('r')]).toEqual([all, all]);
  for (const id of ['1', String(figures)]) {
    expect(page).toMatch(RegExp(`id="f${id}" href="#r${id}"`));
    expect(page).toMatch(RegExp(`id="r${id}" href="#f${id}"`));
  }
  const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id!);
  expect(targets.filter((id) => !page.includes(`id="${id}"`))).toEqual([]);
});

describe('the page needs nothing beside it', () => {
  test('no address, no style or handler in an attribute', async () => {
    const page = await pageOf(fixtures.map((text) => ({ text })));
    expect(page).not.toMatch(/https?:|url\(|@import|<(?:link|img|iframe|object|base)\b|\ssrc=/i);
    expect(page).not.toMatch(/<[^>]*\s(?:style|on\w+)=/i);
    expect(count(page, /<script>/)).toBe(1);
    expect(count(page, /<style>/)).toBe(1);
  });

  test('the policy allows the script and the style of the page alone', async () => {
    const page = await pageOf([{ text: 'Mở 220 lớp.' }]);
    const policy = decoded(/Content-Security-Policy" content="([^"]*)"/.exec(page)![1]!);
    const hash = (tag: string) => {
      const text = RegExp(`<${tag}>([^]*?)</${tag}>`).exec(page)![1]!;
      return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    };
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${hash('script')}`,
      `style-src ${hash('style')}`,
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  test('2,000 figures take less than 1.5 MB', async () => {
    const text = fixtures.join('\n').repeat(5);
    const page = await pageOf([{ text }]);
    expect(count(page, 'role="row"')).toBeGreaterThan(2000);
    expect(Buffer.byteLength(page)).toBeLessThan(1_500_000);
  });
});

describe('the table', () => {
  const heads = (page: string) => [...page.matchAll(/<button type="button">([^<]*)</g)].map(([, label]) => label);
  const text = '6 tháng đầu năm 2024, xã Hòa Bình mở 220 lớp, tăng 5% so với cùng kỳ.';

  const nowhere = { text: '', start: 0, end: 0 };

  test('has the columns that hold something', async () => {
    expect(heads(await pageOf([{ text: 'Mở 220 lớp.' }]))).toEqual(['Số liệu', 'Chỉ tiêu', 'Giá trị', 'Đơn vị']);
    expect(heads(await pageOf([{ text }]))).toHaveLength(7);
  });

  test('has of them those that are asked for, and the figure', async () => {
    expect(heads(await pageOf([{ text }], ['value', 'period']))).toEqual(['Số liệu', 'Kỳ', 'Giá trị']);
  });

  test('is filtered by what it shows', async () => {
    const choices = (page: string) =>
      [...page.matchAll(/<select class="(\w+)"[^>]*?( hidden)?>/g)].map((one) => one.slice(1));
    expect(choices(await pageOf([{ text }]))).toEqual([
      ['unit', undefined],
      ['flag', ' hidden'],
    ]);
    expect(choices(await pageOf([{ text }], ['value']))[0]).toEqual(['unit', ' hidden']);
  });

  test('has the values as Vietnamese writes them, exact', async () => {
    const figures = [
      figure({ ...nowhere, value: '4425611000000.25' }),
      figure({ ...nowhere, value: null, min: '3', max: '5.5' }),
      figure({ ...nowhere, value: '18', of: '71' }),
    ];
    const page = await pageOf([{ text: '', figures }]);
    const values = [...page.matchAll(/<td role="cell" class="value">([^<]*)</g)].map(([, value]) => value);
    expect(values).toEqual(['4.425.611.000.000,25', '3 – 5,5', '18 / 71']);
  });

  test('marks a doubt in words and an inference in italics', async () => {
    const own = { ...nowhere, period: 'năm 2024' };
    const figures = [figure({ ...own, flags: ['implausible'] }), figure({ ...own, flags: ['inherited_period'] })];
    const page = await pageOf([{ text: '', figures }]);
    expect([count(page, '<mark>khó tin</mark>'), count(page, '<mark>')]).toEqual([1, 1]);
    expect(count(page, '<i>năm 2024</i>')).toBe(1);
  });
});

describe('the contents', () => {
  const contents = (page: string) => decoded(/<nav[^]*<\/nav>/.exec(page)?.[0] ?? '').match(/\S+/g);

  test('list the reports with their figures, and the sum', async () => {
    const page = await pageOf([
      { source: 'kho/a.txt', text: 'Mở 220 lớp.' },
      { source: 'kho/b.txt', text: 'Có 5 xã, 7 thôn.' },
      { source: '-', text: 'Không có gì.' },
    ]);
    const lines = 'Mục lục Báo cáo Gồm Số liệu a.txt Số đếm 1 1 b.txt Số đếm 2 2 Văn bản 0 Cộng Số đếm 3 3';
    expect(contents(page)?.join(' ')).toBe(lines);
    expect(page).toContain('<title>Số liệu: 3 báo cáo</title>');
  });

  test('are left out for one report', async () => {
    const page = await pageOf([{ source: 'kho/a.txt', text: 'Mở 220 lớp.' }]);
    expect(contents(page)).toBeNull();
    expect(page).toContain('<title>Số liệu: a.txt</title>');
  });

  test('a page of nothing is a page', async () => {
    expect(await pageOf([])).toMatch(/<title>Số liệu: 0 báo cáo<[^]*<\/html>/);
    expect(await pageOf([{ text: 'Không có gì.' }])).toContain('Không có số liệu nào.');
  });
});

describe('charts', () => {
  const rows = (...own: Partial<Figure>[]) => own.map((one, i) => ({ id: i + 1, figure: figure(one) }));
  const money = (value: string, indicator: string, own: Partial<Figure> = {}): Partial<Figure> => {
    return { kind: 'money', unit: 'VND', value, indicator, ...own };
  };
  const percent = (value: string, change: Figure['change'], own: Partial<Figure> = {}): Partial<Figure> => {
    return { kind: 'percent', unit: '%', value, change, indicator: `chỉ số ${value}`, ...own };
  };

  test('of amounts: the largest of each indicator, no rates, no changes, none that is hard to believe', () => {
    const chart = amounts(
      rows(
        money('5000000', 'chi'),
        money('20000000000', 'thu'),
        money('10000000000', 'Thu'),
        money('62500000', 'vốn'),
        money('9000000000000', 'lương', { per: 'tháng' }),
        money('9000000000000', 'nợ', { change: 'increase' }),
        money('9000000000000', 'quà', { flags: ['implausible'] }),
        money('9000000000000', 'bán', { unit: 'USD' }),
        { kind: 'money', unit: 'VND', value: null, min: '1', max: '2', indicator: 'góp' },
      ),
    );
    expect(chart?.bars.map(({ id, label, value }) => `${id} ${label}: ${value}`)).toEqual([
      '2 thu: 20 tỷ đồng',
      '4 vốn: 62,5 triệu đồng',
      '1 chi: 5 triệu đồng',
    ]);
    expect(chart?.bars.map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [0, 0.003125],
      [0, 0.00025],
    ]);
  });

  test('of changes: on both sides of zero, by their direction', () => {
    const chart = changes(
      rows(percent('3', 'increase'), percent('-1', 'decrease'), percent('2', 'decrease'), percent('50', null), {
        kind: 'money',
        value: '9',
        change: 'increase',
      }),
    );
    expect(chart?.bars.map(({ value, from, to, tone }) => [value, from, to, tone])).toEqual([
      ['+3%', 0.4, 1, 'increase'],
      ['−1%', 0.2, 0.4, 'decrease'],
      ['−2%', 0, 0.4, 'decrease'],
    ]);
    expect(chart?.ticks).toEqual([0.4]);
  });

  test('of changes: the time where nothing else tells two apart', () => {
    const own = { indicator: 'GRDP' };
    const chart = changes(
      rows(
        percent('8', 'increase', { ...own, period: 'quý IV' }),
        percent('7', 'increase', { ...own, period: 'quý III' }),
        percent('3', 'increase', { indicator: 'CPI', period: 'quý III' }),
      ),
    );
    expect(chart?.bars.map(({ label, note }) => [label, note])).toEqual([
      ['GRDP', 'quý IV'],
      ['GRDP', 'quý III'],
      ['CPI', null],
    ]);
  });

  test('of one indicator by subject, without the whole', () => {
    const households = (value: string, subject: string, own: Partial<Figure> = {}): Partial<Figure> => {
      return { value, subject, unit: 'hộ', indicator: 'Số hộ', ...own };
    };
    const charts = repeats(
      rows(
        households('5', 'xã A'),
        households('7', 'xã B'),
        households('9', 'xã C', { indicator: 'số hộ' }),
        households('21', 'Huyện'),
        households('40', 'Toàn tỉnh'),
        households('8', 'xã D', { period: 'năm 2023' }),
      ),
    );
    expect(charts.map(({ title }) => title)).toEqual(['số hộ']);
    const bars = charts[0]?.bars.map(({ label, value }) => `${label}: ${value}`);
    expect(bars).toEqual(['xã C: 9 hộ', 'xã B: 7 hộ', 'xã A: 5 hộ']);
  });

  test('of periods: where they lie, and how many figures are about them', () => {
    const year = { period: 'năm 2023', periodStart: '2023-01-01', periodEnd: '2023-12-31' };
    const date = { period: 'đến 31/12/2024', periodStart: null, periodEnd: '2024-12-31' };
    const chart = timeline(rows(date, year, year, { period: 'hiện nay' }));
    const days = 365 + 366;
    expect(chart?.bars.map(({ id, label, value, from, to }) => [id, label, value, from, to])).toEqual([
      [2, 'năm 2023', '2 số liệu', 0, 365 / days],
      [1, 'đến 31/12/2024', '1 số liệu', (days - 1) / days, 1],
    ]);
    expect([chart?.ends, chart?.ticks]).toEqual([['1/1/2023', '31/12/2024'], [365 / days]]);
  });

  test('are left out where there is nothing to compare', () => {
    const few = rows(money('1', 'thu'), money('2', 'chi'), percent('3', 'increase'), percent('4', 'increase'));
    expect([amounts(few), changes(few), repeats(few), timeline(few)]).toEqual([null, null, [], null]);
    expect(timeline(rows({ period: 'năm 2023', periodStart: '2023-01-01', periodEnd: '2023-12-31' }))).toBeNull();
  });
});

test.each([
  ['0', '0'],
  ['-1234.5', '−1.234,5'],
  ['999', '999'],
  ['123456789012345678901234567890', '123.456.789.012.345.678.901.234.567.890'],
])('%s is written %s', (value, words) => {
  expect(written(value)).toBe(words);
});

test.each<[value: string, own: Partial<Figure>, words: string]>([
  ['96750000000', { kind: 'money', unit: 'VND' }, '96,75 tỷ đồng'],
  ['58316420775', { kind: 'money', unit: 'VND' }, '58.316.420.775 đồng'],
  ['500000', { kind: 'money', unit: 'VND', per: 'suất' }, '500.000 đồng/suất'],
  ['19600000', { kind: 'money', unit: 'USD' }, '19,6 triệu USD'],
  ['7000000', { unit: 'hộ' }, '7.000.000 hộ'],
  ['62.4', { kind: 'percent', unit: '%' }, '62,4%'],
])('%s is short as %j: %s', (value, own, words) => {
  expect(short(figure({ value, ...own }))).toBe(words);
});

describe('colours can be read', () => {
  const style = readFileSync(join(ROOT, 'src/output/page/browser/colours.css'), 'utf8');
  const colours = (block: string): Record<string, string> => {
    return Object.fromEntries(Array.from(block.matchAll(/--(\w+): (#\w+)/g), ([, name, hex]) => [name!, hex!]));
  };
  const [light = '', dark = ''] = style.split('@media');

  /** WCAG 2: relative luminance of `#rgb` or `#rrggbb`. */
  function luminance(hex: string): number {
    const digits = hex.length === 4 ? hex.slice(1).replace(/./g, '$&$&') : hex.slice(1);
    const [r = 0, g = 0, b = 0] = digits.match(/../g)!.map((pair) => {
      const part = parseInt(pair, 16) / 255;
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }

  test.each([
    ['light', colours(light)],
    ['dark', colours(dark)],
  ])('%s', (_, { paper, ground, line: _line, ...words }) => {
    const contrast = (a: string, b: string) => {
      const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
      return (high + 0.05) / (low + 0.05);
    };
    const faint = Object.entries(words).filter(
      ([, hex]) => Math.min(contrast(hex, paper!), contrast(hex, ground!)) < 4.5,
    );
    expect(Object.keys(words).length).toBeGreaterThan(10);
    expect(faint).toEqual([]);
  });
});
