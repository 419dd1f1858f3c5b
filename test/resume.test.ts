import { describe, expect, test } from '@jest/globals';
import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { killed, largeText } from './kills.js';
import { folder, ROOT, solieu } from './solieu.js';

const FIXTURES = join(ROOT, 'fixtures');
const REPORTS = readdirSync(FIXTURES)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(FIXTURES, name)));
function archive(): string {
  const many = Array.from({ length: 150 }, (_, i) => [
    `kho/a${String(i).padStart(3, '0')}.txt`,
    REPORTS[i % REPORTS.length]!,
  ]);
  return folder({
    ...Object.fromEntries(many),
    'kho/b-lon.txt': largeText(4_000_000),
    'kho/c.zip': zipSync({ '1.txt': REPORTS[0]!, '2.txt': REPORTS[1]! }),
    'kho/d.txt': REPORTS[2]!,
  });
}

test('killed at any moment and gone on with, the table is that of a run that nothing disturbed', async () => {
  const root = archive();
  const start = performance.now();
  solieu(['kho', '--jobs', '2', '-o', 'whole.csv'], root);
  const longest = performance.now() - start;
  const whole = readFileSync(join(root, 'whole.csv'));
  const { kills, tables } = await killed(['kho', '--jobs', '2'], root, 'bang.csv', 4, longest);
  expect(kills).toBe(4);
  expect(tables.length).toBeGreaterThan(0);
  for (const table of tables) expect(table.equals(whole)).toBe(true);
}, 300_000);

describe('a run that was ended', () => {
  const root = archive();
  const args = ['kho', 'fehlt.txt', '--jobs', '1', '--resume', '-o', 'bang.ndjson', '--errors', 'loi.ndjson'];
  const path = (name: string) => join(root, name);
  const first = solieu(args, root);
  const whole = readFileSync(path('bang.ndjson'));
  const errors = readFileSync(path('loi.ndjson'), 'utf8');

  /** What a kill leaves: the beginning of a table, and of a ledger of it. */
  function end(lines: number) {
    const { ledger, table } = begun();
    const kept = ledger.slice(0, lines + 1);
    writeFileSync(path('bang.ndjson.ledger'), `${kept.join('\n')}\n`);
    writeFileSync(path('bang.ndjson.partial'), table);
    return kept;
  }

  /** A whole run whose last step did not happen. */
  let kept: { ledger: string[]; table: Buffer } | undefined;
  function begun() {
    if (kept) return kept;
    const script = join(ROOT, 'test', 'norename.cjs');
    solieu(args, root, '', { NODE_OPTIONS: `--require ${script}` });
    const ledger = readFileSync(path('bang.ndjson.ledger'), 'utf8').trimEnd().split('\n');
    kept = { ledger, table: readFileSync(path('bang.ndjson.partial')) };
    return kept;
  }

  test('leaves a line for each source, with what came of it', () => {
    const [run, ...entries] = end(1_000);
    expect(run).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.parse(entries[0]!)).toMatchObject({
      source: 'kho/a000.txt',
      size: REPORTS[0]!.length,
      mtime: expect.any(Number),
      outcome: { document: true, tally: { figures: expect.any(Number) } },
    });
    expect(JSON.parse(entries.at(-1)!)).toMatchObject({ source: 'kho/d.txt', end: whole.length });
  });

  test.each([0, 1, 100, 150, 153, 1_000])('is gone on with from line %d', (lines) => {
    end(lines);
    expect(solieu(args, root)).toEqual(first);
    expect(readFileSync(path('bang.ndjson')).equals(whole)).toBe(true);
    expect(readFileSync(path('loi.ndjson'), 'utf8')).toBe(errors);
    expect(readdirSync(root).filter((name) => /partial|ledger/.test(name))).toEqual([]);
  });

  test('in the middle of a line, and of a row', () => {
    end(20);
    appendFileSync(path('bang.ndjson.ledger'), '{"source":"kho/a0');
    expect(solieu(args, root)).toEqual(first);
    expect(readFileSync(path('bang.ndjson')).equals(whole)).toBe(true);
    const { end: at }: { end: number } = JSON.parse(end(20).at(-1)!);
    truncateSync(path('bang.ndjson.partial'), at - 10);
    expect(solieu(args, root)).toEqual(first);
    expect(readFileSync(path('bang.ndjson')).equals(whole)).toBe(true);
  });

  test('and whose sources have changed since is read again from there', () => {
    end(30);
    renameSync(path('kho/a010.txt'), path('kept.txt'));
    writeFileSync(path('kho/a010.txt'), 'Có 5 hộ.\n');
    solieu(args, root);
    const rows = readFileSync(path('bang.ndjson'), 'utf8').trimEnd().split('\n');
    const sources = rows.map((row) => String(Object(JSON.parse(row))['source']));
    expect(sources.filter((source) => source === 'kho/a010.txt')).toHaveLength(1);
    expect(new Set(sources).size).toBe(154);
    renameSync(path('kept.txt'), path('kho/a010.txt'));
    solieu(args, root);
    expect(readFileSync(path('bang.ndjson')).equals(whole)).toBe(true);
  });

  test('by another command is not gone on with', () => {
    end(30);
    expect(solieu([...args, '--kind', 'money'], root)).toMatchObject({
      exit: 2,
      stderr:
        'solieu: --resume: bang.ndjson was begun by another command; run that one, or remove bang.ndjson.ledger\n',
    });
    expect(existsSync(path('bang.ndjson.partial'))).toBe(true);
  });
});

test('formats that end in something, and standard output, cannot be gone on with', () => {
  const root = folder({ 'a.txt': 'Có 5 hộ.\n' });
  expect(solieu(['a.txt', '--resume', '-o', 'bang.json'], root)).toMatchObject({
    exit: 2,
    stderr: 'solieu: --resume: json cannot be gone on with; choose --format csv, tsv, ndjson\n',
  });
  expect(solieu(['a.txt', '--resume'], root)).toMatchObject({
    exit: 2,
    stderr: 'solieu: --resume: needs a file; name it with --output\n',
  });
});
