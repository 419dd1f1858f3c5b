import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { docx, wordParagraph } from './documents.js';
import { tarOf, zipOf } from './pack.js';
import { BIN, folder, ROOT, type Run } from './solieu.js';

const TEXT = 'Năm 2024, Cụm đã mở 220 lớp. Dư nợ 4.425 tỷ 611 triệu đồng, tăng 6,42%.\n';

jest.setTimeout(30_000);

describe('the one file, by itself in a folder', () => {
  // Outside of the repository: nothing is found beside it.
  const root = folder({
    'kho/a.txt': TEXT,
    'kho/b.docx': docx(wordParagraph('Mở 220 lớp.')),
    'kho/c.zip': zipOf([{ name: 'd.txt', content: TEXT }]),
    'kho/e.tar.gz': gzipSync(tarOf([['f.txt', TEXT]])),
    'kho/g.html': `<p>${TEXT}</p>`,
    'kho/h.txt': Buffer.from('Cụm đã mở 220 lớp.\n'.repeat(9), 'utf16le'),
    'rules.yaml': 'words:\n  action: [khơi thông]\n',
  });
  const file = join(root, 'solieu.cjs');

  beforeAll(() => {
    const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'build/bundle.js'), file], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
    cpSync(join(ROOT, 'test/documents'), join(root, 'kho'), { recursive: true });
    const sheet = run(BIN, ['kho/a.txt', '-o', 'kho/bang.xlsx', '--quiet']);
    expect(sheet).toMatchObject({ exit: 0, stderr: '' });
  });

  function run(script: string, args: readonly string[], input = ''): Run {
    const { NODE_PATH: _, ...env } = process.env;
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
      cwd: root,
      env,
      input,
      encoding: 'utf8',
    });
    return { exit: status, stdout, stderr };
  }

  test('holds no path of the machine that made it', () => {
    expect(readFileSync(file, 'utf8')).not.toContain(ROOT);
  });

  test.each([
    [['--version']],
    [['--help']],
    [['schema']],
    [['kho', '-f', 'csv']],
    [['kho/a.txt', '-f', 'ndjson', '--rules', 'rules.yaml']],
    [['kho/a.txt', '-f', 'table']],
    [['kho/bao-cao.pdf', '-f', 'json']],
    [['kho/bang.xlsx']],
    [['kho/a.txt', 'kho/b.docx', '-f', 'html']],
    [['summary', 'kho']],
    [['show', 'kho/a.txt', '--color']],
    [['codebook', 'init', 'kho']],
    [['--frmat']],
  ])('does what the command does: %j', (args) => {
    const expected = run(BIN, args);
    expect(run(file, args)).toEqual(expected);
    expect(expected.stdout === '').toBe(expected.exit === 2);
  });

  test('reads every one of these formats', () => {
    const { stdout } = run(file, ['kho', '--columns', 'source']);
    const read = new Set(stdout.split('\n'));
    const names = readdirSync(join(root, 'kho')).filter((name) => !/khoa|^[ce]\./.test(name));
    const missing = [...names, 'c.zip!/d.txt', 'e.tar.gz!/f.txt'].filter((name) => !read.has(`kho/${name}`));
    expect(missing).toEqual([]);
  });

  test.each(['xlsx', 'parquet', 'html'])('writes %s', (format) => {
    for (const [script, name] of [
      [BIN, 'command'],
      [file, 'bundle'],
    ] as const) {
      const { exit, stderr } = run(script, ['kho/a.txt', '-o', `${name}.${format}`, '--quiet']);
      expect([exit, stderr]).toEqual([0, '']);
    }
    const [one, other] = ['command', 'bundle'].map((name) => readFileSync(join(root, `${name}.${format}`)));
    // A workbook says when it was made.
    if (format === 'xlsx') expect(one!.length).toBe(other!.length);
    else expect(one!.equals(other!)).toBe(true);
  });

  test('is a filter', () => {
    const input = `${JSON.stringify({ id: 1, text: TEXT })}\n`;
    const { exit, stdout, stderr } = run(file, ['pipe', '--done'], input);
    expect([exit, stdout.split('\n').length, stderr]).toEqual([0, 5, '']);
  });

  test('without its page it would not be whole', () => {
    writeFileSync(join(root, 'trang.txt'), TEXT);
    expect(run(file, ['trang.txt', '-f', 'html']).stdout).toContain(
      readFileSync(join(ROOT, 'dist/page/style.css'), 'utf8').trim(),
    );
  });
});
