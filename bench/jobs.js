// Speed and memory of runs over much: one job and two, on small files and on one large text; memory by size.
// `npm run build && node bench/jobs.js [--json] [speed] [memory] [small] [kills]`; all of them where none is named.
// Memory is VmHWM of the process, whose threads the workers are: it counts them all.
import { spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { killed } from '../dist/test/kills.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BIN = join(ROOT, 'bin', 'solieu.js');
const ROUNDS = 3;
const KILLS = 20;

const SHARED = join(ROOT, '..', 'shared', 'gold', 'docs');
const reports = existsSync(SHARED) ? SHARED : join(ROOT, 'fixtures');
const dense = readdirSync(reports)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(reports, name), 'utf8'))
  .join('\n');
const lines = dense.split('\n').filter((line) => line.trim());

const asked = process.argv.slice(2);
const isJson = asked.includes('--json');
const wants = (part) => asked.every((one) => one.startsWith('--')) || asked.includes(part);
const results = [];
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  if (wants('speed')) await speed();
  if (wants('memory')) await memory();
  if (wants('small')) await small();
  if (wants('kills')) await kills();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (isJson) console.log(JSON.stringify({ node: process.version, results }, null, 2));

function report(result, words) {
  results.push(result);
  if (!isJson) console.log(words);
}

/** Jobs 1 and 2 in turn, the best of some rounds: machines drift. */
async function speed() {
  const shapes = {
    '5,000 files of 4 KB': () => filesOf(5_000, 4_000),
    'one text of 200 MB': () => textOf(200_000_000),
  };
  for (const [shape, make] of Object.entries(shapes)) {
    const { input, bytes } = make();
    const best = { 1: Infinity, 2: Infinity };
    for (let round = 0; round < ROUNDS; round++) {
      for (const jobs of [1, 2]) best[jobs] = Math.min(best[jobs], (await run(input, jobs)).seconds);
    }
    const ratio = best[1] / best[2];
    const rate = (jobs) => `${best[jobs].toFixed(1)} s, ${(bytes / 1e6 / best[jobs]).toFixed(1)} MB/s`;
    report(
      { shape, bytes, seconds: best, ratio },
      `${shape}: one job ${rate(1)}; two jobs ${rate(2)}; ${ratio.toFixed(2)} times`,
    );
    rmSync(input, { recursive: true });
  }
}

async function memory() {
  for (const megabytes of [10, 100, 1_000]) {
    const { input } = textOf(megabytes * 1e6);
    const { seconds, peak } = await run(input, 2);
    report({ megabytes, seconds, peak }, `a text of ${megabytes} MB: peak ${peak} MB, ${seconds.toFixed(0)} s`);
    rmSync(input);
  }
}

async function small() {
  const count = 100_000;
  const { input } = filesOf(count, 1_000);
  const { seconds, peak } = await run(input, 2);
  const rate = Math.round(count / seconds);
  report({ files: count, seconds, rate, peak }, `${count} files of 1 KB: ${rate} files/s, peak ${peak} MB`);
  rmSync(input, { recursive: true });
}

/** SIGKILL at random moments, and on with the same command: the table is that of a run that nothing disturbed. */
async function kills() {
  const { input } = filesOf(2_000, 4_000);
  textOf(8_000_000, join(input, 'lon.txt'));
  const { seconds } = await run(input, 2);
  const whole = readFileSync(join(folder, 'out.ndjson'));
  const { kills: times, tables } = await killed([input, '--jobs', '2'], folder, 'bang.ndjson', KILLS, seconds * 1000);
  const same = tables.filter((table) => table.equals(whole)).length;
  report(
    { kills: times, tables: tables.length, same },
    `killed ${times} times: ${same} of ${tables.length} tables are those of a run that nothing disturbed`,
  );
  if (same < tables.length) process.exitCode = 1;
}

/** Seconds of the whole command and its peak memory in MB. */
function run(input, jobs) {
  const hook = `import { isMainThread } from 'node:worker_threads';
    import { readFileSync } from 'node:fs';
    if (isMainThread)
      process.on('exit', () => console.error(/VmHWM.*/.exec(readFileSync('/proc/self/status', 'utf8'))[0]));`;
  const args = ['--import', `data:text/javascript,${encodeURIComponent(hook)}`, BIN, input, '--jobs', String(jobs)];
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...args, '-o', join(folder, 'out.ndjson')]);
    let words = '';
    child.stderr.on('data', (chunk) => (words += String(chunk)));
    child.on('close', (code) => {
      if (code !== 0) reject(new Error(words));
      const peak = Math.round((Number(/VmHWM:\s*(\d+)/.exec(words)?.[1]) * 1024) / 1e6);
      resolve({ seconds: (performance.now() - start) / 1000, peak });
    });
  });
}

/** Files of whole lines, each another part of the reports. */
function filesOf(count, size) {
  const input = join(folder, 'files');
  mkdirSync(input);
  let bytes = 0;
  let line = 0;
  for (let i = 0; i < count; i++) {
    let text = '';
    let length = 0;
    while (length < size) {
      const next = `${lines[line++ % lines.length]}\n`;
      text += next;
      length += Buffer.byteLength(next);
    }
    const whole = Buffer.from(text).subarray(0, size);
    const end = whole.lastIndexOf(0x20);
    bytes += end;
    writeFileSync(join(input, `bao-cao-${String(i).padStart(6, '0')}.txt`), whole.subarray(0, end));
  }
  return { input, bytes };
}

/** One text of the reports, again and again. */
function textOf(size, input = join(folder, 'text.txt')) {
  const piece = Buffer.from(`${dense}\n`);
  const file = openSync(input, 'w');
  let bytes = 0;
  for (; bytes < size; bytes += piece.length) writeSync(file, piece);
  closeSync(file);
  return { input, bytes };
}
