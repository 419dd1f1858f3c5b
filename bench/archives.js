// Speed of archives of texts, read but not extracted, and the memory of the whole command on a zip of them.
import { zipSync } from 'fflate';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { documents } from '../dist/src/input/read.js';
import { tarOf } from '../dist/test/pack.js';

const BIN = fileURLToPath(new URL('../bin/solieu.js', import.meta.url));
const MEMBER = 100_000;
const MEMBERS = 400;

export async function archives(sample) {
  const text = Buffer.from(sample.repeat(Math.ceil((2 * MEMBER) / sample.length))).subarray(0, MEMBER);
  const names = Array.from({ length: MEMBERS }, (_, i) => `thang-${i % 12}/bao-cao-${i}.txt`);
  const files = {
    'kho.zip': zipSync(Object.fromEntries(names.map((name) => [name, text])), { level: 1 }),
    'kho.tar.gz': gzipSync(tarOf(names.map((name) => [name, text])), { level: 1 }),
  };
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const rates = [];
    for (const [source, bytes] of Object.entries(files)) {
      const path = join(folder, source);
      writeFileSync(path, bytes);
      const start = performance.now();
      for await (const one of documents({ source, path }, process.stdin)) if ('fault' in one) throw one.fault;
      rates.push(`${source} ${((MEMBERS * MEMBER) / 1000 / (performance.now() - start)).toFixed(0)} MB/s`);
    }
    const peak = peakOf(join(folder, 'kho.zip'));
    const size = ((MEMBERS * MEMBER) / 1e6).toFixed(0);
    console.log(
      `archives, unpacked and decoded: ${rates.join(', ')}; peak memory on ${size} MB in a zip: ${peak} MB\n`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** MB; of the process itself: what it was forked from does not count in VmHWM as it does in maxRSS. */
function peakOf(file) {
  const hook = `import { readFileSync } from 'node:fs';
    process.on('exit', () => console.error(/VmHWM.*/.exec(readFileSync('/proc/self/status', 'utf8'))[0]));`;
  const args = ['--import', `data:text/javascript,${encodeURIComponent(hook)}`, BIN, '--no-context', file];
  const { stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 30 });
  return Math.round((Number(/VmHWM:\s*(\d+)/.exec(stderr)[1]) * 1024) / 1e6);
}
