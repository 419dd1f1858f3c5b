import { expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXAMPLES } from '../src/cli/examples.js';
import { EXTENSIONS, INPUT_FORMATS } from '../src/input/readers.js';
import { AMOUNT } from '../src/output/amount.js';
import { COLUMNS } from '../src/output/columns.js';
import { FORMATS } from '../src/output/writers.js';
import { BIN, folder, ROOT, solieu } from './solieu.js';

test('the help names every format, column and example', () => {
  const { exit, stdout, stderr } = solieu(['--help'], ROOT);
  expect([exit, stderr]).toEqual([0, '']);
  const missing = [...INPUT_FORMATS, ...FORMATS, ...COLUMNS.map(({ name }) => name), AMOUNT].filter(
    (name) => !stdout.includes(`\n  ${name} `),
  );
  expect(missing).toEqual([]);
  expect(EXAMPLES.filter(({ command }) => !stdout.includes(`\n  ${command}\n`))).toEqual([]);
});

test('solieu formats lists what is read and written, with endings', () => {
  const { exit, stdout, stderr } = solieu(['formats'], ROOT);
  expect([exit, stderr]).toEqual([0, '']);
  const missing = [...INPUT_FORMATS, ...FORMATS, ...EXTENSIONS].filter((name) => !stdout.includes(name));
  expect(missing).toEqual([]);
  expect(solieu(['--help'], ROOT).stdout).toContain(stdout);
});

/** The folder that the examples are typed in: our fixtures, and `solieu` on the path. */
function home(): string {
  const root = folder({ 'bin/solieu': `#!/bin/sh\nexec '${process.execPath}' '${BIN}' "$@"\n` });
  chmodSync(join(root, 'bin/solieu'), 0o755);
  cpSync(join(ROOT, 'fixtures'), join(root, 'fixtures'), { recursive: true });
  return root;
}

test.each(EXAMPLES.map(({ command }) => command))('example: %s', (command) => {
  const root = home();
  const env = { ...process.env, PATH: `${join(root, 'bin')}:${process.env['PATH']}` };
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: root, env, encoding: 'utf8' });
  expect([status, stderr.includes('cannot') || stderr.includes('error')]).toEqual([0, false]);
  const output = /(?:-o|>) (\S+)/.exec(command)?.[1];
  const table = output && existsSync(join(root, output)) ? readFileSync(join(root, output), 'utf8') : stdout;
  expect(table.split('\n').length).toBeGreaterThan(2);
});
