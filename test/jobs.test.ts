import { describe, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { poolExecutor } from '../src/batch/pool.js';
import { NOTHING_CARRIED } from '../src/extract/figures.js';
import { zipSync } from 'fflate';
import { largeText } from './kills.js';
import { tarOf } from './pack.js';
import { BIN, folder, ROOT, solieu } from './solieu.js';

const FIXTURES = join(ROOT, 'fixtures');
const REPORTS = readdirSync(FIXTURES)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(FIXTURES, name)));

/** Small files, a text in pieces between them, archives, one of them under a wrong name, and what cannot be read. */
function archive() {
  const small = Object.fromEntries(REPORTS.map((report, i) => [`kho/a${String(i).padStart(3, '0')}.txt`, report]));
  const tar = tarOf([
    ['m1.txt', REPORTS[0]!],
    ['m2.txt', REPORTS[1]!],
  ]);
  return folder({
    ...small,
    'kho/b-lon.txt': largeText(2_300_000),
    'kho/c.zip': zipSync({ 'x/1.txt': REPORTS[2]!, '2.txt': REPORTS[3]! }),
    'kho/d.txt': tar,
    'kho/e.pdf': 'GIF89a',
    'kho/f.txt': REPORTS[4]!,
    'kho/g.docx': '',
  });
}

const root = archive();
// spawnSync holds no more than a megabyte.
const SHORT = ['--columns', 'source,line,start,value,unit,period,group'];

describe('two jobs write what one writes', () => {
  test.each([['csv'], ['ndjson'], ['json'], ['tsv']])('%s', (format) => {
    const one = solieu(['kho', '-f', format, ...SHORT, '--jobs', '1'], root);
    const two = solieu(['kho', '-f', format, ...SHORT, '--jobs', '2'], root);
    expect(two.exit).toBe(1);
    expect(two.stderr.split('\n')).toHaveLength(3);
    expect(two).toEqual(one);
  });

  test('of all that an option changes', () => {
    const rules = ['words:', '  action: [khơi thông]', 'rules: []', ''].join('\n');
    writeFileSync(join(root, 'our.yaml'), rules);
    const args = [
      'kho',
      '--kind',
      'money,percent',
      '--as-of',
      '2024-06-30',
      '--rate',
      'USD=25400',
      '--rules',
      'our.yaml',
    ];
    const options = [...args, '--headers', 'vi', '--excel'];
    expect(solieu([...options, '--jobs', '2'], root)).toEqual(solieu([...options, '--jobs', '1'], root));
  });

  test.each([['xlsx'], ['parquet'], ['html']])('%s', (format) => {
    for (const jobs of ['1', '2']) {
      expect(solieu(['fixtures', '-o', join(root, `${jobs}.${format}`), '--jobs', jobs], ROOT).exit).toBe(0);
    }
    const [one, two] = ['1', '2'].map((jobs) => readFileSync(join(root, `${jobs}.${format}`)));
    // A workbook tells when it was made.
    if (format === 'xlsx') expect(two!.length).toBe(one!.length);
    else expect(two!.equals(one!)).toBe(true);
  });

  test('without a word about jobs too, and of standard input', () => {
    const one = solieu(['kho', '--jobs', '1'], root);
    expect(solieu(['kho'], root)).toEqual(one);
    expect(solieu(['--jobs', '2'], root, REPORTS[0]).stdout).toBe(solieu([], root, REPORTS[0]).stdout);
  });

  test('a large text comes as the library reads it', () => {
    const { stdout } = solieu(['kho/b-lon.txt', '--jobs', '2', '--columns', 'line,start,text,period,group'], root);
    const whole = solieu(
      ['--columns', 'line,start,text,period,group'],
      root,
      readFileSync(join(root, 'kho/b-lon.txt')),
    );
    expect(stdout.length).toBeGreaterThan(20_000);
    expect(stdout === whole.stdout).toBe(true);
  });
});

test('--errors has a row for each that could not be read', () => {
  const { exit, stderr } = solieu(
    ['kho', 'fehlt.txt', '--jobs', '2', '--errors', 'loi.ndjson', '-o', 'bang.csv'],
    root,
  );
  const rows = readFileSync(join(root, 'loi.ndjson'), 'utf8').trimEnd().split('\n');
  const errors = rows.map((row): unknown => JSON.parse(row));
  expect(errors).toEqual([
    { source: 'kho/e.pdf', stage: 'read', code: 'mismatched', message: expect.any(String) },
    { source: 'kho/g.docx', stage: 'read', code: 'empty', message: 'empty (0 bytes); fetch it again' },
    { source: 'fehlt.txt', stage: 'find', code: 'missing', message: 'no such file or folder; check the path' },
  ]);
  expect(exit).toBe(1);
  expect(stderr).toContain('solieu: kho/g.docx: empty (0 bytes); fetch it again\n');
});

test('no errors, no rows in their file; one that cannot be written is wrong usage', () => {
  expect(solieu(['kho/f.txt', '--errors', 'loi.ndjson'], root).exit).toBe(0);
  expect(readFileSync(join(root, 'loi.ndjson'), 'utf8')).toBe('');
  expect(solieu(['kho/f.txt', '--errors', 'nirgends/loi.ndjson'], root)).toMatchObject({
    exit: 2,
    stderr: 'solieu: --errors: nirgends/loi.ndjson cannot be written (no such folder); choose another file\n',
  });
});

test('an interrupt finishes what is in flight and ends with 130', async () => {
  const large = folder({ 'lon.txt': largeText(40_000_000) });
  const child = spawn(process.execPath, [BIN, 'lon.txt', '--jobs', '2', '-f', 'ndjson'], { cwd: large });
  let rows = '';
  let words = '';
  child.stderr.on('data', (chunk) => (words += String(chunk)));
  child.stdout.setEncoding('utf8').on('data', (chunk) => {
    if (!rows) child.kill('SIGINT');
    rows += String(chunk);
  });
  const [code]: unknown[] = await once(child, 'close');
  expect(code).toBe(130);
  expect(words).toBe('solieu: interrupted; the table has 0 files\n');
  for (const row of rows.trimEnd().split('\n')) JSON.parse(row);
  expect(rows.endsWith('\n')).toBe(true);
}, 30_000);

test('an interrupt leaves no half table under its name, and nothing beside it', async () => {
  const large = folder({ 'lon.txt': largeText(40_000_000) });
  const child = spawn(process.execPath, [BIN, 'lon.txt', '--jobs', '2', '-o', 'bang.csv'], { cwd: large });
  let words = '';
  child.stderr.on('data', (chunk) => (words += String(chunk)));
  while (readdirSync(large).length < 2) await new Promise((resolve) => setTimeout(resolve, 20));
  child.kill('SIGINT');
  const [code]: unknown[] = await once(child, 'close');
  expect(code).toBe(130);
  expect(words).toBe(
    'solieu: interrupted, and bang.csv not written; run it with --resume, and it can be gone on with\n',
  );
  expect(readdirSync(large)).toEqual(['lon.txt']);
}, 30_000);

describe('a worker that is lost', () => {
  const settings = {
    read: {},
    figures: {},
    texts: false,
    rows: { format: 'csv', columns: ['source', 'text'] },
  } as const;
  const options = { jobs: 2, timeout: 5, memory: 64 * 2 ** 20, script: join(ROOT, 'test', 'stuck.cjs') };
  const files = Object.fromEntries(
    ['a', 'hang', 'b', 'greedy', 'c', 'crash'].map((name) => [`${name}.txt`, 'Có 5 hộ.\n']),
  );

  test('is replaced: what it was at is told, what it had too is read', async () => {
    const at = folder(files);
    const units = Object.keys(files).map((source) => ({ source, size: 10, mtime: 0 }));
    const executor = poolExecutor(settings, options);
    try {
      const { outcomes, rows } = await executor.run({
        kind: 'files',
        units,
        paths: units.map(({ source }) => join(at, source)),
      });
      expect(outcomes.map(({ fault }) => fault && [fault.stage, fault.code])).toEqual([
        undefined,
        ['budget', 'timeout'],
        undefined,
        ['budget', 'memory'],
        undefined,
        ['budget', 'crashed'],
      ]);
      expect(Buffer.from(rows).toString()).toBe('a.txt,5 hộ\nb.txt,5 hộ\nc.txt,5 hộ\n');
    } finally {
      await executor.close();
    }
  }, 30_000);

  test('a piece behind one that failed gives nothing, and waits no longer', async () => {
    const at = folder({ 'a.txt': 'Có 5 hộ.\n' });
    const executor = poolExecutor(settings, options);
    const work = {
      kind: 'piece',
      units: [{ source: 'a.txt', size: 10, mtime: 0, from: 0 }],
      path: join(at, 'a.txt'),
      range: { above: 0, from: 0, to: 12 },
      style: 'vietnamese',
      last: true,
    } as const;
    try {
      const settled: unknown[] = [];
      const chain = { settled: (carried: unknown) => void settled.push(carried) };
      const failed = await executor.run(work, { ...chain, before: Promise.resolve(undefined) });
      expect(failed.outcomes).toEqual([{ source: 'a.txt', document: false }]);
      const read = await executor.run(work, { ...chain, before: Promise.resolve(NOTHING_CARRIED) });
      expect(Buffer.from(read.rows).toString()).toBe('a.txt,5 hộ\n');
      expect(settled[0]).toBeUndefined();
      expect(settled.at(-1)).toMatchObject({ line: 1, offset: 9 });
    } finally {
      await executor.close();
    }
  }, 30_000);
});

test('wrong numbers are told', () => {
  expect(solieu(['kho', '--jobs', '0'], root)).toMatchObject({
    exit: 2,
    stderr: "solieu: --jobs: '0' is no number from 1 on; write it as 30\n",
  });
  expect(solieu(['kho', '--memory', 'viel'], root)).toMatchObject({
    exit: 2,
    stderr: "solieu: --memory: 'viel' is no size; write it as 512MB\n",
  });
  expect(existsSync(join(root, 'viel'))).toBe(false);
});
