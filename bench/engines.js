// What `solieu pipe` does in a second of a core, and what Apache Spark adds for each document: `npm run bundle`, then
// `node bench/engines.js`, with `node build/spark.js` before it for Spark. Seconds are those of the processor, all
// processes together, the least of several runs: the clock would measure what else the machine does.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const NEWS = join(ROOT, '..', 'shared', 'texts', 'news-sample.txt');
const BUNDLE = join(ROOT, 'dist', 'solieu.bundle.cjs');
const SUBMIT = join(ROOT, '.spark', 'bin', 'spark-submit');
const JOB = join(ROOT, 'engines', 'spark', 'solieu_spark.py');
const ROUNDS = 3;
const DOCUMENTS = 4_000;
/** Bytes of a page of web text. */
const SIZE = 3_000;

const sample = existsSync(NEWS)
  ? readFileSync(NEWS, 'utf8')
  : readdirSync(join(ROOT, 'fixtures'))
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(join(ROOT, 'fixtures', name), 'utf8'))
      .join('\n');

const folder = mkdtempSync(join(tmpdir(), 'solieu-bench-'));
try {
  const documents = pages(DOCUMENTS);
  const megabytes = documents.reduce((all, { text }) => all + Buffer.byteLength(text), 0) / 1e6;
  write('all.ndjson', documents);
  write('one.ndjson', documents.slice(0, 1));
  console.log(
    `Node ${process.version}; ${DOCUMENTS} documents of ${(megabytes * 1e6) / DOCUMENTS} bytes of text each\n`,
  );

  const start = least(`node '${BUNDLE}' pipe --done < one.ndjson`);
  console.log(`start-up: ${start.toFixed(2)} s`);
  const perDocument = {};
  for (const [what, options] of [
    ['pipe', ''],
    ['pipe --no-context', '--no-context'],
  ]) {
    const seconds = least(`node '${BUNDLE}' pipe --done ${options} < all.ndjson`) - start;
    perDocument[what] = seconds / DOCUMENTS;
    console.log(
      `${what.padEnd(18)} ${(DOCUMENTS / seconds).toFixed(0).padStart(6)} documents/s ${(megabytes / seconds).toFixed(2)} MB/s, a core`,
    );
  }
  if (existsSync(SUBMIT)) spark(perDocument.pipe);
  else console.log('Apache Spark is not here: node build/spark.js');
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function spark(perDocument) {
  const submit = (input) =>
    least(
      `PATH='${join(ROOT, '.spark/bin')}':"$PATH" '${SUBMIT}' --master 'local[1]' --conf spark.ui.enabled=false '${JOB}' table ${input} --table-format json --output out --mode overwrite --bundle '${BUNDLE}'`,
    );
  const [fixed, all] = [submit('one.ndjson'), submit('all.ndjson')];
  const whole = (all - fixed) / DOCUMENTS;
  console.log(`Spark, local[1]: ${fixed.toFixed(1)} s for one document, ${milliseconds(whole)} for each one more`);
  console.log(`  of which solieu ${milliseconds(perDocument)}, Spark ${milliseconds(whole - perDocument)}`);
}

function milliseconds(seconds) {
  return `${(seconds * 1000).toFixed(2)} ms`;
}

/** Pieces of the sample of SIZE bytes, whole lines, again from its beginning at its end. */
function pages(count) {
  const lines = sample.split('\n').filter(Boolean);
  const found = [];
  let text = '';
  for (let i = 0; found.length < count; i = (i + 1) % lines.length) {
    text += `${lines[i]}\n`;
    if (Buffer.byteLength(text) < SIZE) continue;
    found.push({ id: `page-${found.length}`, text });
    text = '';
  }
  return found;
}

function write(name, documents) {
  writeFileSync(join(folder, name), documents.map((one) => `${JSON.stringify(one)}\n`).join(''));
}

/** Seconds of the processor, the least of ROUNDS. */
function least(command) {
  let seconds = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const { status, stderr } = spawnSync('bash', ['-c', `TIMEFORMAT='times %U %S'; time { ${command} > out.log; }`], {
      cwd: folder,
      env: { ...process.env, SPARK_LOCAL_IP: '127.0.0.1' },
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    const [, user, system] = /times ([\d.]+) ([\d.]+)/.exec(stderr) ?? [];
    if (status !== 0 || !user) throw new Error(stderr);
    seconds = Math.min(seconds, Number(user) + Number(system));
  }
  return seconds;
}
