import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { docx, wordParagraph } from './documents.js';
import { ask } from './duckdb.js';
import { answer, warcOf, zipOf } from './pack.js';
import { folder, ROOT, solieu } from './solieu.js';

// Several minutes of a virtual machine of Java: not with every run of the tests.
const isAsked = process.env['SOLIEU_SPARK'] !== undefined;
if (!isAsked) process.stderr.write('Apache Spark is left out; it has npm run test:spark.\n');

jest.setTimeout(300_000);

const GUIDE = readFileSync(join(ROOT, 'docs/engines.md'), 'utf8');
const JOB = join(ROOT, 'engines/spark/solieu_spark.py');
const SUBMIT = join(ROOT, '.spark/bin/spark-submit');
/** Executors that are processes of their own, two of them, with one core and 1,024 MB each. */
const CLUSTER = 'local-cluster[2,1,1024]';

/**
 * Node that kills once itself, and once the Python that it answers, in the middle of an answer; what was killed is noted
 * as a folder. It dies whenever it finds 77,7 lần.
 */
const KILLER = `
const { mkdirSync } = require('node:fs');
const { write } = process.stdout;
const once = (name) => { try { mkdirSync(process.env.FLAGS + '/' + name); return true; } catch { return false; } };
const victim = !process.argv.includes('pipe') ? undefined : once('node') ? process.pid : once('worker') ? process.ppid : undefined;
let answers = 0;
process.stdout.write = function (chunk, ...rest) {
  if (/77,7 lần/.test(chunk)) process.kill(process.pid, 'SIGKILL');
  if (victim === undefined || ++answers !== 3) return write.call(this, chunk, ...rest);
  write.call(this, chunk.slice(0, chunk.length / 2));
  process.kill(victim, 'SIGKILL');
  return true;
};
`;

(isAsked ? describe : describe.skip)('on Apache Spark', () => {
  const root = folder({
    'killer.cjs': KILLER,
    'node.sh': `#!/bin/sh\nexec '${process.execPath}' -r "$(dirname "$0")/killer.cjs" "$@"\n`,
    'kho/word.docx': docx(wordParagraph('Năm 2024 mở 220 lớp.')),
    'kho/nen.zip': zipOf([
      { name: 'a.txt', content: 'Thu 123.456.789.012.345.678.901.234.567 đồng, bán 5 tấn cá.' },
      { name: 'b.pdf', content: '' },
    ]),
    'kho/hong.pdf': '%PDF-1.4\n',
    'kho/anh.txt': Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
  });
  chmodSync(join(root, 'node.sh'), 0o755);
  cpSync(join(ROOT, 'test/documents'), join(root, 'kho/tai-lieu'), { recursive: true });
  for (const name of readdirSync(join(ROOT, 'fixtures')).filter((one) => one.endsWith('.txt'))) {
    cpSync(join(ROOT, 'fixtures', name), join(root, 'kho', name));
  }

  beforeAll(() => {
    const made = spawnSync(process.execPath, [join(ROOT, 'build/bundle.js'), join(root, 'solieu.cjs')]);
    expect(made.status).toBe(0);
  });

  /** What spark-submit tells; `spared`: nothing is killed but what finds 77,7 lần. */
  function spark(words: readonly string[], kills: string, spared: boolean): string {
    for (const name of spared ? ['node', 'worker'] : ['']) mkdirSync(join(kills, name), { recursive: true });
    const { status, stdout, stderr } = spawnSync(SUBMIT, ['--conf', 'spark.ui.enabled=false', ...words], {
      cwd: root,
      env: {
        ...process.env,
        PATH: `${join(ROOT, '.spark/bin')}:${process.env['PATH']}`,
        FLAGS: kills,
        SPARK_LOCAL_IP: '127.0.0.1',
        SPARK_LOCAL_DIRS: join(root, 'tmp'),
        SPARK_WORKER_DIR: join(root, 'work'),
      },
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    if (status !== 0) throw new Error(`${stdout}${stderr}`.replaceAll(/.* INFO .*\n/g, ''));
    return `${stdout}${stderr}`;
  }

  /** Runs the job with these words, cut at blanks. */
  function submit(master: string, line: string, spared = true): string {
    const [reader, ...words] = line.split(' ');
    const kills = join(root, `kills-${reader}`);
    const environment = ['--conf', `spark.executorEnv.FLAGS=${kills}`];
    const job = [JOB, reader!, '--bundle', 'solieu.cjs', '--node', join(root, 'node.sh')];
    return spark(['--master', master, ...environment, ...job, ...words], kills, spared);
  }

  /** Rows as text, sorted: a table has no order. */
  async function rows(files: string, columns = '*'): Promise<string[]> {
    const answers = await ask(join(root, files), `SELECT ${columns} FROM read_parquet($table)`);
    return answers.map((row) => JSON.stringify(row)).toSorted();
  }

  test('a partition that is killed halfway is read again: the rows are those of the local run, none twice', async () => {
    const told = submit(CLUSTER, 'files kho --output out --partitions 3', false);
    // One process of solieu died, and one of Python, with which its task.
    expect(['node', 'worker'].filter((name) => existsSync(join(root, 'kills-files', name)))).toHaveLength(2);
    expect(told).toContain('Lost task');

    const local = solieu(['kho', '-o', 'local.parquet', '--quiet'], root);
    expect(local.exit).toBe(1);
    const expected = await rows('local.parquet');
    expect(expected.length).toBeGreaterThan(500);
    const figures = await rows('out/figures/*.parquet', '* EXCLUDE (id)');
    expect(figures).toEqual(expected);
    expect(told).toContain(`solieu_spark: ${expected.length} figures, 5 errors → out\n`);

    const described = async (files: string, columns: string) => {
      const answers = await ask(join(root, files), `DESCRIBE SELECT ${columns} FROM read_parquet($table)`);
      return answers.map((row) => Object.values(row as object).slice(0, 2));
    };
    expect(await described('out/figures/*.parquet', '* EXCLUDE (id)')).toEqual(await described('local.parquet', '*'));
  });

  test('what cannot be read stands in the table of errors', async () => {
    const errors = await ask(
      join(root, 'out/errors/*.parquet'),
      'SELECT id, source, code FROM read_parquet($table) ORDER BY id, code',
    );
    expect(errors).toEqual([
      { id: 'kho/anh.txt', source: null, code: 'binary' },
      { id: 'kho/hong.pdf', source: null, code: 'damaged' },
      { id: 'kho/nen.zip', source: 'kho/nen.zip!/b.pdf', code: 'empty' },
      { id: 'kho/nen.zip', source: 'kho/nen.zip!/a.txt', code: 'wideDecimal' },
      { id: 'kho/tai-lieu/khoa.pdf', source: null, code: 'encrypted' },
    ]);
  });

  test('tables that are there are not written over', () => {
    expect(() => submit('local[1]', 'files kho --output out --glob y-te.txt')).toThrow('already exists');
  });

  test('rows of a table; a document that breaks the program costs itself alone', async () => {
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const texts = [
      'Mở 9 lớp.',
      'Thu 3 triệu USD,\n"tăng" 5%.',
      '',
      'Tăng 77,7 lần.',
      'Bán 5 tấn 𝟗 cá.',
      'x'.repeat(9_000),
    ];
    const csv = texts.map((text, i) => `${i},${text && quoted(text)}\n`).join('');
    writeFileSync(join(root, 'trang.csv'), `ma,noi_dung\n${csv}`);
    submit(
      'local[2]',
      'table trang.csv --table-format csv --id-column ma --text-column noi_dung --output bang --partition-by kind ' +
        '-- --columns value,kind,text,unit --rate USD=25400 --limits line=8KB',
    );
    expect(await rows('bang/figures/*/*.parquet', 'id, value, text, unit, amountVnd, kind')).toEqual(
      [
        ['0', '9.000000000000', '9 lớp', 'lớp', null, 'count'],
        ['1', '3000000.000000000000', '3 triệu USD', 'USD', '76200000000.000000000000', 'money'],
        ['1', '5.000000000000', '5%', '%', null, 'percent'],
        ['4', '5.000000000000', '5 tấn', 'tấn', null, 'measure'],
      ].map(([id, value, text, unit, amountVnd, kind]) => JSON.stringify({ id, value, text, unit, amountVnd, kind })),
    );
    expect(await rows('bang/errors/*.parquet', 'id, code')).toEqual([
      '{"id":"2","code":"badLine"}',
      '{"id":"3","code":"crashed"}',
      '{"id":"5","code":"beyond"}',
    ]);
  });

  test('web archives, by their records', async () => {
    const page = (address: string, text: string, type = 'text/html; charset=utf-8') => ({
      type: 'response',
      address,
      contentType: 'application/http; msgtype=response',
      content: answer('200 OK', [`Content-Type: ${type}`], text),
    });
    const records = [
      { type: 'warcinfo', contentType: 'application/warc-fields', content: 'software: x\r\n' },
      page('https://bao.example/1', '<p>Mở 9 lớp.</p>'),
      page('https://bao.example/anh', 'x', 'image/png'),
      page('https://bao.example/hong', '%PDF-1.4\n', 'application/pdf'),
      page('https://bao.example/2', Buffer.from('<p>Mở 30 lớp ở thôn.</p>').toString(), 'text/html'),
      { type: 'conversion', address: 'https://bao.example/3', contentType: 'text/plain', content: 'Bán 5 tấn cá.' },
    ];
    mkdirSync(join(root, 'mang'));
    // A member of gzip a record, as crawlers write them.
    writeFileSync(join(root, 'mang/a.warc.gz'), Buffer.concat(records.map((record) => gzipSync(warcOf([record])))));
    writeFileSync(join(root, 'mang/b.warc.wet'), warcOf(records.slice(5)));
    submit('local[2]', 'warc mang --output web');
    const files = ['mang/a.warc.gz', 'mang/b.warc.wet'];
    solieu([...files, '-o', 'web.parquet', '--quiet'], root);
    const expected = await rows('web.parquet');
    expect(expected).toHaveLength(4);
    expect(await rows('web/figures/*.parquet', '* EXCLUDE (id)')).toEqual(expected);
    expect(await rows('web/errors/*.parquet', 'source, code')).toEqual([
      '{"source":"mang/a.warc.gz!/https://bao.example/hong","code":"damaged"}',
    ]);
  });

  test('the one line of docs/engines.md', () => {
    const [, script = ''] = /<!-- runs: pyspark -->\n```python\n([^]*?)```/.exec(GUIDE)!;
    const documents = Array.from({ length: 50 }, (_, i) => `{"id":${i},"text":"Mở ${i + 1} lớp."}\n`).join('');
    writeFileSync(join(root, 'documents.ndjson'), documents);
    writeFileSync(join(root, 'line.py'), script);
    cpSync(join(root, 'solieu.cjs'), join(root, 'solieu.bundle.cjs'));
    spark(['--master', 'local[2]', 'line.py'], join(root, 'kills-line'), true);
    const parts = readdirSync(join(root, 'figures')).filter((name) => name.startsWith('part-'));
    expect(parts.length).toBeGreaterThan(1);
    const read = parts.toSorted().map((name) => readFileSync(join(root, 'figures', name), 'utf8'));
    expect(read.join('')).toBe(solieu(['pipe'], root, documents).stdout);
  });
});
