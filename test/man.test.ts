import { describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, solieu } from './solieu.js';

const FILE = join(ROOT, 'man/solieu.1');
const page = readFileSync(FILE, 'utf8');

test('the manual is what solieu man prints: npm run man renews it', () => {
  expect(solieu(['man'], ROOT)).toEqual({ exit: 0, stdout: page, stderr: '' });
});

test('it is ASCII, in lines that roff takes for text or knows', () => {
  expect(page).toMatch(/^[\n -~]*$/);
  const requests = Array.from(page.matchAll(/^[.'](\S*)/gm), ([, name = '']) => name);
  expect([...new Set(requests)].toSorted()).toEqual([
    'B',
    'PP',
    'RE',
    'RS',
    'SH',
    'SS',
    'TH',
    'TP',
    '\\"',
    'br',
    'fi',
    'nf',
  ]);
});

/** Programs that show a manual, and what each is called with to warn of all that it minds. */
const READERS: readonly (readonly [program: string, args: readonly string[]])[] = [
  ['groff', ['-man', '-Tutf8', '-ww', '-P-cbou', FILE]],
  ['mandoc', ['-Tlint', '-Wwarning', FILE]],
  ['man', ['--warnings', '-l', FILE]],
];

describe.each(READERS)('%s', (program, args) => {
  const env = { ...process.env, MANPAGER: 'cat', MANROFFOPT: '', LC_ALL: 'C.UTF-8' };
  const { error, status, stdout, stderr } = spawnSync(program, args, { env, encoding: 'utf8' });
  (error ? test.skip : test)(error ? 'is not here' : 'takes it without a warning', () => {
    expect([status, stderr]).toEqual([0, '']);
    if (program === 'mandoc') expect(stdout).toBe('');
    else {
      expect(stdout).toMatch(/^NAME\n +solieu - figures of/m);
      expect(stdout).toContain('"đến nay"');
      for (const [, flag = ''] of solieu(['--help'], ROOT).stdout.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)) {
        expect(stdout).toMatch(new RegExp(`^ +(?:-\\w, )?${flag}(?: |$)`, 'm'));
      }
    }
  });
});
