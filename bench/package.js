// Size of the package and how long its command takes to start. `npm run build && node bench/package.js`.
import { execFileSync, spawnSync } from 'node:child_process';
import { lstatSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const REPORT = join(ROOT, 'fixtures', 'bao-cao-cum-thi-dua.txt');
const ROUNDS = 15;

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  const packing = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const [packed] = Object.values(JSON.parse(execFileSync('npm', packing, { cwd: ROOT, encoding: 'utf8' })));
  row('packed', kilobytes(packed.size));
  row('unpacked', `${kilobytes(packed.unpackedSize)}, ${packed.files.length} files`);

  const home = mkdtempSync(join(folder, 'home-'));
  writeFileSync(join(home, 'package.json'), '{ "private": true }');
  const installing = ['install', '--prefer-offline', '--no-audit', '--no-fund', join(folder, packed.filename)];
  execFileSync('npm', installing, { cwd: home, stdio: 'ignore' });
  const modules = join(home, 'node_modules');
  row('installed with its dependencies', kilobytes(size(modules)));
  for (const name of ['@e965/xlsx', 'compromise', 'unpdf', 'mammoth']) {
    row(`  of it ${name}`, kilobytes(size(join(modules, name))));
  }

  const installed = join(modules, 'solieu', 'bin', 'solieu.js');
  const module = join(modules, 'solieu', 'dist', 'library', 'index.js');
  const runs = {
    'node alone': ['--eval', '0'],
    'solieu --version, installed': [installed, '--version'],
    'solieu on one report, installed': [installed, REPORT],
    'solieu on one report, built here': [join(ROOT, 'bin', 'solieu.js'), REPORT],
    'extract of one sentence, installed': [
      '--input-type=module',
      '--eval',
      `import { extract } from ${JSON.stringify(module)}; extract('Có 5 xe.')`,
    ],
  };
  const least = Object.fromEntries(Object.keys(runs).map((name) => [name, Infinity]));
  // One after the other, round by round: a busy machine is busy for all.
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, args] of Object.entries(runs)) least[name] = Math.min(least[name], milliseconds(args));
  }
  console.log(`\nNode ${process.version}, least of ${ROUNDS} rounds`);
  for (const [name, time] of Object.entries(least)) row(name, `${time.toFixed(0)} ms`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function milliseconds(args) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args);
  if (status !== 0) throw new Error(String(stderr));
  return performance.now() - start;
}

/** Bytes of the files in a folder. */
function size(path) {
  return readdirSync(path, { recursive: true })
    .map((name) => lstatSync(join(path, name)))
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + entry.size, 0);
}

function kilobytes(bytes) {
  return `${Math.round(bytes / 1000).toLocaleString('en')} kB`;
}

function row(name, value) {
  console.log(`${name.padEnd(36)}${value}`);
}
