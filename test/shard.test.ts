import { describe, expect, jest, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { isInShard } from '../src/input/shard.js';
import { folder, solieu } from './solieu.js';

jest.setTimeout(30_000);

const NAMES = Array.from({ length: 40 }, (_, i) => `thang-${i % 12}/bao-cao-${i}.txt`);
const FILES = Object.fromEntries(NAMES.map((name, i) => [`kho/${name}`, `Mở ${i + 1} lớp.\n`]));

const sources = (root: string, paths: readonly string[], part: string) => {
  const { exit, stdout, stderr } = solieu([...paths, '--shard', part, '--columns', 'source,value'], root);
  expect([exit, stderr]).toEqual([0, '']);
  return stdout.split('\n').slice(1).filter(Boolean);
};

describe('the parts', () => {
  const root = folder(FILES);
  const whole = solieu(['kho', '--columns', 'source,value'], root).stdout.split('\n').slice(1).filter(Boolean);
  const parts = [1, 2, 3].map((part) => sources(root, ['kho'], `${part}/3`));

  test('together are the whole, and each file is in one', () => {
    expect(whole).toHaveLength(40);
    expect(parts.flat().toSorted()).toEqual(whole.toSorted());
    // In the order of the whole.
    for (const part of parts) expect(part).toEqual(whole.filter((row) => part.includes(row)));
  });

  test('are of about one size', () => {
    const counts = [0, 0, 0, 0];
    for (let i = 0; i < 4_000; i++) {
      const name = `kho/${i}.txt`;
      counts[[1, 2, 3, 4].findIndex((part) => isInShard(name, { part, of: 4 }))]!++;
    }
    // Four times what chance makes of 1,000: the square root of 750.
    for (const count of counts) expect(Math.abs(count - 1_000)).toBeLessThan(110);
  });

  test('are the same in another order and with other files', () => {
    const names = NAMES.map((name) => `kho/${name}`);
    expect(sources(root, names.toReversed(), '2/3').toSorted()).toEqual(parts[1]!.toSorted());
    const more = folder({ ...FILES, 'kho/moi.txt': 'Mở 41 lớp.\n', 'kho/cu.txt': 'Mở 42 lớp.\n' });
    const rows = sources(more, ['kho'], '2/3').filter((row) => !/moi|cu\.txt/.test(row));
    expect(rows).toEqual(parts[1]);
  });

  test('are told by a hash that any program can make', () => {
    const name = 'kho/thang-1/báo cáo.txt';
    const part = Number(BigInt(`0x${createHash('sha256').update(name).digest('hex').slice(0, 12)}`) % 5n) + 1;
    expect([1, 2, 3, 4, 5].filter((one) => isInShard(name, { part: one, of: 5 }))).toEqual([part]);
    expect(isInShard(name.normalize('NFD'), { part, of: 5 })).toBe(true);
  });

  test('an empty one is an empty table', () => {
    const one = folder({ 'a.txt': 'Mở 9 lớp.\n' });
    const runs = [1, 2].map((part) => solieu(['a.txt', '--shard', `${part}/2`, '--columns', 'value'], one));
    expect(runs.map(({ exit }) => exit)).toEqual([0, 0]);
    expect(runs.map(({ stdout }) => stdout).toSorted()).toEqual(['value\n', 'value\n9\n']);
  });

  test('a file that cannot be read is told by one', () => {
    const runs = [1, 2, 3].map((part) => solieu(['nowhere.txt', '--shard', `${part}/3`], root));
    expect(runs.map(({ exit }) => String(exit)).toSorted()).toEqual(['0', '0', '1']);
  });

  test.each(['summary', 'show', 'codebook init'])('of %s too', (command) => {
    const runs = ['1/2', '2/2', '1/1'].map((part) => solieu([...command.split(' '), 'kho', '--shard', part], root));
    expect(runs.map(({ exit }) => exit)).toEqual([0, 0, 0]);
    const [first, second, all] = runs.map(({ stdout }) => stdout);
    expect(first).not.toBe(all);
    expect(second).not.toBe(first);
  });
});

describe('wrong usage', () => {
  test.each(['0/3', '4/3', '3', '1/0', '1/3x', '-1/3', ''])("'%s' is no part", (part) => {
    const { exit, stdout, stderr } = solieu(['kho', '--shard', part], folder(FILES));
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toBe(`solieu: --shard: '${part}' is no part; write 1/8 to 8/8 for the eight parts of all files\n`);
  });

  test.each([[[]], [['-']], [['kho', '-']]])('standard input has no parts: %j', (paths) => {
    const { exit, stdout, stderr } = solieu([...paths, '--shard', '1/2'], folder(FILES), 'Mở 9 lớp.');
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain('name files or folders');
  });
});
