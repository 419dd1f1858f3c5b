import { describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../src/index.js';
import { ARCHIVES } from '../src/input/archives.js';
import { READERS } from '../src/input/readers.js';
import { COLUMNS } from '../src/output/columns.js';
import { BIN, folder, ROOT, solieu } from './solieu.js';

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');

/** The README's examples: a line with `$ ` and the output below it. */
const examples = [...readme.matchAll(/```console\n\$ (.*)\n([\s\S]*?)```/g)].map(([, command = '', output = '']) => {
  return { command, output };
});

describe('the README', () => {
  test('has examples', () => expect(examples.length).toBeGreaterThanOrEqual(3));

  test.each(examples)('$command', ({ command, output }) => {
    const line = command.replaceAll('npx solieu', `"${process.execPath}" "${BIN}"`);
    const { status, stdout } = spawnSync('sh', ['-c', line], { cwd: ROOT, encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 0, stdout: output });
  });

  test('lists the columns', () => {
    const rows = COLUMNS.map(({ name, description }) => `| \`${name}\` | ${description} |`);
    const table = ['| column | |', '|---|---|', ...rows].join('\n');
    expect(readme).toContain(`<!-- columns -->\n${table}\n<!-- /columns -->`);
  });

  test('lists the formats that are read', () => {
    const rows = Object.entries({ ...READERS, ...ARCHIVES }).map(
      ([name, { extensions, description }]) =>
        `| \`${name}\` | ${extensions.map((ending) => `\`${ending}\``).join(' ')} | ${description} |`,
    );
    const table = ['| format | endings | |', '|---|---|---|', ...rows].join('\n');
    expect(readme).toContain(`<!-- formats -->\n${table}\n<!-- /formats -->`);
  });

  test('shows a codebook that is read', () => {
    const book = /```yaml\n(# book\.yaml\n[\s\S]*?)```/.exec(readme)?.[1] ?? '';
    const root = folder({ 'book.yaml': book, 'a.txt': 'Tổng dư nợ đạt 5 tỷ đồng, GRDP giảm 2%.\n' });
    const { exit, stdout } = solieu(['a.txt', '--codebook', 'book.yaml', '-f', 'json'], root);
    expect([exit, JSON.parse(stdout)]).toEqual([0, [expect.objectContaining({ 'dư nợ': 5e9, 'tăng trưởng': -2 })]]);
  });

  test('keeps its first promise', () => {
    const text = 'mở 220 lớp; kết nạp 1.327 hội viên mới; cho vay trên 4.425 tỷ 611 triệu đồng';
    const read = extract(text).map((figure) => [figure.text, figure.value, figure.unit]);
    expect(read).toEqual([
      ['220 lớp', '220', 'lớp'],
      ['1.327 hội viên', '1327', 'hội viên'],
      ['4.425 tỷ 611 triệu đồng', '4425611000000', 'VND'],
    ]);
  });
});
