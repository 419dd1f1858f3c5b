// Speed of extraction beside a baseline that only cuts the same text into words and looks each one up, in one run:
// machines differ and drift, the ratio stays. `npm run build && npm run bench`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extract } from '../dist/src/index.js';
import { decode } from '../dist/src/input/decode.js';
import { ENCODERS, western } from '../dist/test/encode.js';
import { readers } from './readers.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SHARED = join(ROOT, '..', 'shared');
const SIZE = 20_000_000;
const ROUNDS = 5;

const reports = existsSync(SHARED) ? join(SHARED, 'gold', 'docs') : join(ROOT, 'fixtures');
const news = existsSync(SHARED) ? readFileSync(join(SHARED, 'texts', 'news-sample.txt'), 'utf8') : undefined;
const dense = readdirSync(reports)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(reports, name), 'utf8'))
  .join('\n');

console.log(`Node ${process.version}, best of ${ROUNDS} rounds\n`);
if (news) compare('news', news);
compare('dense reports', dense);
await legacyCharsets();
const long = repeated(dense, SIZE);
await readers(() => baseline(long), Buffer.byteLength(long));
linear();
startUp();

function compare(name, sample) {
  const text = repeated(sample, SIZE);
  const megabytes = Buffer.byteLength(text) / 1e6;
  const runs = {
    baseline: () => baseline(text),
    'extract, context: false': () => extract(text, { context: false }),
    extract: () => extract(text),
  };
  const seconds = Object.fromEntries(Object.keys(runs).map((key) => [key, Infinity]));
  let figures = 0;
  for (let round = 0; round < ROUNDS; round++) {
    for (const [key, run] of Object.entries(runs)) {
      const start = performance.now();
      const result = run();
      seconds[key] = Math.min(seconds[key], (performance.now() - start) / 1000);
      if (Array.isArray(result)) figures = result.length;
    }
  }
  if (figures === 0) throw new Error(`no figure in ${name}`);
  console.log(`${name}: ${megabytes.toFixed(1)} MB, a figure every ${Math.round((megabytes * 1e6) / figures)} bytes`);
  for (const [key, time] of Object.entries(seconds)) {
    console.log(
      `  ${key.padEnd(26)}${(megabytes / time).toFixed(1).padStart(7)} MB/s${(seconds.baseline / time).toFixed(2).padStart(7)} of the baseline`,
    );
  }
  for (const format of ['ndjson', 'csv'])
    console.log(
      `  ${`command, ${format}`.padEnd(26)}${(megabytes / command(text, format)).toFixed(1).padStart(7)} MB/s`,
    );
  console.log();
}

function baseline(text) {
  const words = new Map([
    ['đồng', 1],
    ['hội', 2],
    ['tăng', 3],
  ]);
  let known = 0;
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+|\d+(?:[.,]\d+)*|\S/gu)) if (words.has(word)) known++;
  return known;
}

/** Seconds of the whole command on a file that holds `text`. */
function command(text, format) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const file = join(folder, 'bench.txt');
    writeFileSync(file, text);
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, [
      join(ROOT, 'bin', 'solieu.js'),
      '-f',
      format,
      '-o',
      join(folder, `out.${format}`),
      file,
    ]);
    if (status !== 0) throw new Error(String(stderr));
    return (performance.now() - start) / 1000;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Bytes into text, beside the baseline on the text: UTF-8, each encoding before it, and UTF-8 that was misread. */
async function legacyCharsets() {
  const text = repeated(dense, SIZE / 4);
  const rate = async (bytes, run) => {
    let best = Infinity;
    for (let round = 0; round < ROUNDS; round++) {
      const start = performance.now();
      await run(bytes);
      best = Math.min(best, performance.now() - start);
    }
    return (bytes.length / 1000 / best).toFixed(1);
  };
  const forms = {
    baseline: [Buffer.from(text), () => baseline(text)],
    'utf-8': [Buffer.from(text), decode],
    ...Object.fromEntries(Object.entries(ENCODERS).map(([name, encode]) => [name, [encode(text), decode]])),
    'utf-8 misread': [Buffer.from(western(Buffer.from(text))), decode],
    'tcvn3 in utf-8': [Buffer.from(western(ENCODERS.tcvn3(text))), decode],
  };
  const rates = [];
  for (const [name, [bytes, run]] of Object.entries(forms)) rates.push(`${name} ${await rate(bytes, run)}`);
  console.log(`legacy charsets, MB/s: ${rates.join(', ')}\n`);
}

/** The same text as one line, once, twice and four times as long: time must grow with length and no faster. */
function linear() {
  const cases = {
    'reports as one line': dense.replace(/\n/g, ' '),
    'one figure after another': '12 hộ, '.repeat(18_000),
    'digits and dots': '1.'.repeat(60_000),
    brackets: '(((('.repeat(30_000) + '5 hộ',
  };
  for (const [name, piece] of Object.entries(cases)) {
    const times = [1, 2, 4].map((factor) => {
      const text = repeated(piece, 1_000_000 * factor);
      let best = Infinity;
      for (let round = 0; round < ROUNDS; round++) {
        const start = performance.now();
        extract(text);
        best = Math.min(best, performance.now() - start);
      }
      return best;
    });
    console.log(
      `one line, ${name}: ${times.map((time) => `${time.toFixed(0)} ms`).join(', ')} for 1, 2 and 4 M characters`,
    );
  }
  console.log();
}

function startUp() {
  const file = existsSync(SHARED) ? join(reports, 'seed.txt') : join(ROOT, 'fixtures', 'bao-cao-cum-thi-dua.txt');
  const node = median(() => spawnSync(process.execPath, ['-e', '0']));
  const solieu = median(() => spawnSync(process.execPath, [join(ROOT, 'bin', 'solieu.js'), file]));
  console.log(
    `one report as a process: ${solieu.toFixed(0)} ms, ${(solieu / node).toFixed(1)} times node -e 0 (${node.toFixed(0)} ms)`,
  );
}

function median(run) {
  const times = Array.from({ length: 9 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.toSorted((a, b) => a - b)[4];
}

function repeated(sample, size) {
  const text = sample.repeat(Math.ceil(size / Buffer.byteLength(sample)));
  // A flat string, as a decoder gives it, not the rope that repeat() leaves.
  return Buffer.from(text).toString();
}
