// Size of a page of 2,000 figures, and how long it takes to open, to sort and to filter in Chromium: from the press to
// the end of layout. `npm run build && node bench/page.js`.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { startBrowser } from '../dist/test/chromium.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ROUNDS = 5;

const folder = mkdtempSync(join(tmpdir(), 'solieu-bench-'));
const fixtures = readdirSync(join(ROOT, 'fixtures')).filter((name) => name.endsWith('.txt'));
const text = fixtures.map((name) => readFileSync(join(ROOT, 'fixtures', name), 'utf8')).join('\n');
writeFileSync(join(folder, 'bao-cao.txt'), text.repeat(5));
const command = [join(ROOT, 'bin/solieu.js'), 'bao-cao.txt', '-o', 'trang.html', '--quiet'];
if (spawnSync(process.execPath, command, { cwd: folder }).status !== 0) throw new Error('no page');

const browser = await startBrowser();
for (const [name, width] of [
  ['desk', 1440],
  ['phone', 390],
]) {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  const start = performance.now();
  await page.goto(pathToFileURL(join(folder, 'trang.html')).href);
  const opened = performance.now() - start;
  const rows = await page.locator('.rows tbody tr').count();
  const bytes = statSync(join(folder, 'trang.html')).size;
  console.log(`${name}: ${rows} figures, ${(bytes / 1e6).toFixed(2)} MB, open in ${opened.toFixed(0)} ms`);
  for (const button of ['.rows th.figure button', '.rows th.value button', '.rows th.period button', '.kinds button']) {
    const times = await page.evaluate(presses, { button, rounds: ROUNDS });
    console.log(
      `  ${button.padEnd(24)} median ${times[ROUNDS >> 1].toFixed(0)} ms, worst ${times.at(-1).toFixed(0)} ms`,
    );
  }
  await page.close();
}
await browser.close();
rmSync(folder, { recursive: true });

/** Runs in the page. */
async function presses({ button, rounds }) {
  const times = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    document.querySelector(button).click();
    document.body.getBoundingClientRect();
    times.push(performance.now() - start);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }
  return times.toSorted((a, b) => a - b);
}
