import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from './chromium.js';
import { folder, ROOT, solieu } from './solieu.js';

const REPORT = `<script>document.title = 'run'</script>
BÁO CÁO 6 tháng đầu năm 2024
Mở 9 lớp, 30 lớp và 220 lớp; năm 2023 mở 1.148 lớp tại huyện Ứng Hòa.
Xuất khẩu 3,26 tỷ USD, tăng 14,2% so với cùng kỳ; nhập khẩu 2,04 tỷ USD, giảm 3%; thu ngân sách 4.425 tỷ 611 triệu đồng.
<img src=x onerror="document.title = 'run'"> Bán được 5 tấn cá.
`;

jest.setTimeout(30_000);

const isAsked = process.env['SOLIEU_BROWSER'] !== undefined;
if (!isAsked) process.stderr.write('The page in a browser is left out; it has npm run test:browser.\n');

(isAsked ? describe : describe.skip)('in a browser, the page', () => {
  let browser: Browser;
  let page: Page;
  let address: string;
  let faults: string[];

  beforeAll(async () => {
    const all = readFileSync(join(ROOT, 'fixtures/kinh-te-tinh.txt'), 'utf8');
    const root = folder({ 'bao-cao.txt': REPORT, 'kho/a.txt': REPORT, 'kho/b.txt': all });
    for (const [input, output] of [
      ['bao-cao.txt', 'trang.html'],
      ['kho', 'kho.html'],
    ] as const) {
      expect(solieu([input, '-o', output, '--quiet'], root)).toEqual({ exit: 0, stdout: '', stderr: '' });
    }
    address = pathToFileURL(join(root, 'trang.html')).href;
    browser = await startBrowser();
  }, 60_000);
  afterAll(() => browser.close());

  async function open(url: string, width = 1400): Promise<void> {
    page = await browser.newPage({ viewport: { width, height: 800 } });
    faults = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => faults.push(message.text()));
    page.on('request', (request) => {
      if (request.url() !== url) faults.push(request.url());
    });
    await page.goto(url);
  }

  beforeEach(() => open(address));

  /** The first words of the rows that are shown. */
  const shown = () => page.locator('.rows tbody tr:visible td.figure a').allTextContents();
  const head = (label: string) => page.getByRole('button', { name: label, exact: true });
  const sorted = (label: string) => page.getByRole('columnheader', { name: label }).getAttribute('aria-sort');

  const IN_TEXT = '9 lớp|30 lớp|220 lớp|1.148 lớp|3,26 tỷ USD|14,2%|2,04 tỷ USD|3%|4.425 tỷ 611 triệu đồng|5 tấn'.split(
    '|',
  );

  async function expectNoFault(): Promise<void> {
    expect({ faults, title: await page.title() }).toEqual({ faults: [], title: 'Số liệu: bao-cao.txt' });
    await page.close();
  }

  test('shows the report as text and runs nothing of it', async () => {
    expect(await page.locator('.text').textContent()).toBe(REPORT);
    expect(await shown()).toEqual(IN_TEXT);
    await expectNoFault();
  });

  test('sorts by value, largest first, then smallest first, then as in the text', async () => {
    await head('Giá trị').click();
    expect([await sorted('Giá trị'), (await shown()).slice(0, 4)]).toEqual([
      'descending',
      ['4.425 tỷ 611 triệu đồng', '3,26 tỷ USD', '2,04 tỷ USD', '1.148 lớp'],
    ]);
    await head('Giá trị').click();
    expect([await sorted('Giá trị'), (await shown()).slice(0, 4)]).toEqual([
      'ascending',
      ['3%', '5 tấn', '9 lớp', '14,2%'],
    ]);
    await head('Giá trị').click();
    expect([await sorted('Giá trị'), await shown()]).toEqual([null, IN_TEXT]);
    await expectNoFault();
  });

  test('sorts by words and by time; what is empty comes last', async () => {
    await head('Số liệu').click();
    expect((await shown()).slice(0, 3)).toEqual(['1.148 lớp', '2,04 tỷ USD', '3,26 tỷ USD']);
    await head('Kỳ').click();
    expect([await sorted('Số liệu'), await sorted('Kỳ')]).toEqual([null, 'ascending']);
    expect((await shown())[0]).toBe('1.148 lớp');
    await head('So sánh').click();
    await head('So sánh').click();
    expect((await shown()).slice(0, 2).toSorted()).toEqual(['14,2%', '3%']);
    await expectNoFault();
  });

  test('filters by kind, unit and words, and shows all again', async () => {
    const kind = (label: string) => page.getByRole('group', { name: 'Loại' }).getByRole('button', { name: label });
    const output = page.locator('output');
    await kind('Tiền').click();
    expect([await kind('Tiền').getAttribute('aria-pressed'), await output.textContent()]).toEqual([
      'true',
      '3 trong 10 số liệu',
    ]);
    await kind('Phần trăm').click();
    expect(await shown()).toEqual(IN_TEXT.slice(4, 9));
    await page.getByLabel('Đơn vị').selectOption('USD');
    expect(await shown()).toEqual(['3,26 tỷ USD', '2,04 tỷ USD']);
    // Typed without marks.
    await page.getByRole('combobox', { name: 'Chỉ tiêu' }).fill('xuat khau');
    expect(await shown()).toEqual(['3,26 tỷ USD']);
    expect(await page.locator('.text a:not(.off)').allTextContents()).toEqual(['3,26 tỷ USD']);
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    expect([await shown(), await output.textContent()]).toEqual([IN_TEXT, '10 số liệu']);
    expect(await page.locator('.off').count()).toBe(0);
    await expectNoFault();
  });

  test('filters by an indicator and by a flag', async () => {
    const options = page.locator('#indicators option');
    const indicator = (await options.first().getAttribute('value'))!;
    await page.locator('input').fill(indicator);
    const cells = await page.locator('.rows tbody tr:visible td.indicator').allTextContents();
    expect(cells.length).toBeGreaterThan(1);
    expect([...new Set(cells.map((cell) => cell.toLowerCase()))]).toEqual([indicator.toLowerCase()]);
    await page.locator('input').fill('');
    await page.getByLabel('Ghi chú').selectOption('inherited_period');
    const rows = page.locator('.rows tbody tr:visible');
    expect(await rows.count()).toBe(await page.locator('.rows tbody tr.inherited_period').count());
    expect(await rows.count()).toBeGreaterThan(0);
    await expectNoFault();
  });

  test('leads from text to table and back, by keyboard too', async () => {
    const inText = page.locator('.text').getByRole('link', { name: '220 lớp' });
    const inTable = page.locator('.rows').getByRole('link', { name: '220 lớp' });
    const isFocused = (id: string) => page.evaluate<boolean>(`document.activeElement.id === '${id}'`);
    await inText.click();
    expect([new URL(page.url()).hash, await isFocused('r3')]).toEqual(['#r3', true]);
    await page.keyboard.press('Enter');
    expect([new URL(page.url()).hash, await isFocused('f3')]).toEqual(['#f3', true]);
    await page.keyboard.press('Enter');
    expect(await isFocused('r3')).toBe(true);
    await inTable.hover();
    expect([await page.locator('.text .lit').allTextContents(), await page.locator('.rows .lit').count()]).toEqual([
      ['220 lớp'],
      1,
    ]);
    await expectNoFault();
  });

  test('shows a row that is filtered away when it is jumped to', async () => {
    await page.getByLabel('Đơn vị').selectOption('USD');
    await page.locator('.text').getByRole('link', { name: '220 lớp' }).click();
    expect(await page.locator('#r3').isVisible()).toBe(true);
    expect(await shown()).toEqual(IN_TEXT);
    await expectNoFault();
  });

  test.each([
    ['a desk', 1400],
    ['a tablet', 820],
    ['a phone', 390],
  ])('fits the width of %s', async (_, width) => {
    await page.close();
    await open(address, width);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(width);
    await head('Giá trị').click();
    expect((await shown())[0]).toBe('4.425 tỷ 611 triệu đồng');
    await expectNoFault();
  });

  test('of many reports has contents that lead to each, and one filter for all', async () => {
    await page.close();
    const url = address.replace('trang.html', 'kho.html');
    await open(url);
    await page.getByRole('navigation').getByRole('link', { name: 'b.txt' }).click();
    expect(new URL(page.url()).hash).toBe('#p2');
    await page.getByLabel('Đơn vị').selectOption('USD');
    const counts = await page.locator('.rows').evaluateAll((all) => {
      return all.map((one) => one.querySelectorAll('tbody tr:not([hidden])').length);
    });
    expect(counts).toEqual([2, 4]);
    expect(faults).toEqual([]);
    await page.close();
  });
});
