// Time (of the clock, of the processor) and memory of every writer on 100,000 rows of our own reports, each in a process of its own.
// `npm run build && node bench/writers.js [format...]`; the page, which holds whole reports, has bench/page.js.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extract } from '../dist/src/index.js';
import { COLUMNS } from '../dist/src/output/columns.js';
import { fileSink } from '../dist/src/output/file.js';
import { FORMATS, WRITERS } from '../dist/src/output/writers.js';

const ROWS = 100_000;
const SELF = fileURLToPath(import.meta.url);
const [command, format, path] = process.argv.slice(2);

if (command === '--one') await one(format, path);
else all(process.argv.length > 2 ? process.argv.slice(2) : FORMATS.filter((name) => name !== 'html'));

function all(formats) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  for (const name of formats) {
    const file = join(folder, `bang.${name}`);
    const { stdout, stderr } = spawnSync(process.execPath, [SELF, '--one', name, file], { encoding: 'utf8' });
    if (stderr) console.error(stderr);
    const { seconds, cpu, before, peak } = JSON.parse(stdout);
    const size = (statSync(file).size / 1e6).toFixed(1);
    console.log(
      `${name.padEnd(8)} ${seconds.toFixed(2)} s (${cpu.toFixed(2)} s), ${peak} MB at most, ${before} of them before, file ${size} MB`,
    );
  }
  rmSync(folder, { recursive: true });
}

async function one(name, file) {
  const fixtures = fileURLToPath(new URL('../fixtures', import.meta.url));
  const reports = readdirSync(fixtures).filter((report) => report.endsWith('.txt'));
  const documents = reports.map((source) => extract(readFileSync(join(fixtures, source), 'utf8'), { source }));
  const before = megabytes();
  const used = process.cpuUsage();
  const start = performance.now();
  const sink = await fileSink(file);
  const table = await WRITERS[name].open(sink, COLUMNS, { onLoss: ({ column }) => console.error(`lost: ${column}`) });
  for (let rows = 0, i = 0; rows < ROWS; i++) {
    const figures = documents[i % documents.length].slice(0, ROWS - rows).map((figure) => varied(figure, i));
    await table.write(figures, { source: reports[i % documents.length], text: '' });
    rows += figures.length;
  }
  await table.close();
  await sink.close();
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(used);
  console.log(JSON.stringify({ seconds, cpu: (user + system) / 1e6, before, peak: megabytes() }));
}

/** Every report with sentences of its own: what repeats costs Parquet nothing. */
function varied(figure, i) {
  return { ...figure, source: `${i}/${figure.source}`, sentence: `${i} ${figure.sentence}` };
}

function megabytes() {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}
