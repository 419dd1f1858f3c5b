import { expect, test } from '@jest/globals';
import { COMMANDS, PRINTED } from '../src/cli/commands.js';
import { EXAMPLES } from '../src/cli/examples.js';
import { ARCHIVES, ENDINGS } from '../src/input/archives.js';
import { LIMIT_NAMES } from '../src/input/archives/limits.js';
import { INPUT_FORMATS } from '../src/input/readers.js';
import { AMOUNT } from '../src/output/amount.js';
import { COLUMNS } from '../src/output/columns.js';
import { FORMATS } from '../src/output/writers.js';
import { home, shown } from './guides.js';
import { ROOT, solieu } from './solieu.js';

test('the help names every format, column and example', () => {
  const { exit, stdout, stderr } = solieu(['--help'], ROOT);
  expect([exit, stderr]).toEqual([0, '']);
  const missing = [...INPUT_FORMATS, ...LIMIT_NAMES, ...FORMATS, ...COLUMNS.map(({ name }) => name), AMOUNT].filter(
    (name) => !stdout.includes(`\n  ${name} `),
  );
  expect(missing).toEqual([]);
  expect(EXAMPLES.filter(({ command }) => !stdout.includes(`\n  ${command}\n`))).toEqual([]);
});

test('solieu formats lists what is read and written, with endings', () => {
  const { exit, stdout, stderr } = solieu(['formats'], ROOT);
  expect([exit, stderr]).toEqual([0, '']);
  const missing = [...INPUT_FORMATS, ...Object.keys(ARCHIVES), ...FORMATS, ...ENDINGS].filter(
    (name) => !stdout.includes(name),
  );
  expect(missing).toEqual([]);
  expect(solieu(['--help'], ROOT).stdout).toContain(stdout);
});

const NAMES = ['extract', ...COMMANDS.map(({ name }) => name), ...PRINTED.map(({ name }) => name)];

test.each(NAMES)('the help of %s has its usage, every option with words, and an example', (name) => {
  const { exit, stdout, stderr } = solieu([...name.split(' '), '--help'], ROOT);
  expect([exit, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(name === 'extract' ? /^Usage: solieu \[extract\] / : new RegExp(`^Usage: solieu ${name} `));
  expect(stdout).toMatch(/\n {2}-h, --help +print this help\n/);
  expect(stdout.split('\n').filter((line) => /^ {2}-\S+(?:, --\S+)?(?: <\w+>)? *$/.test(line))).toEqual([]);
  expect(stdout).toMatch(new RegExp(`\nExamples:\n {2}(?:\\S+ )*solieu ${name === 'extract' ? '' : name}`));
});

test('the help of codebook names what is behind it', () => {
  expect(solieu(['codebook', '--help'], ROOT).stdout).toMatch(/\n {2}init /);
});

test.each(EXAMPLES)('example: $command', ({ command }) => {
  const output = / -o (\S+)$/.exec(command)?.[1] ?? / > (\S+)$/.exec(command)?.[1];
  const type = home();
  expect(type({ command, files: {} })).toEqual(shown({ command, files: {} }));
  if (output) expect(type({ command: `test -s ${output}`, files: {} }).failed).toBe(false);
});
