import { expect, test } from '@jest/globals';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { schema } from '../src/output/schema.js';
import { ROOT, solieu } from './solieu.js';

const validate = new Ajv2020({ formats: { date: /^\d{4}-\d\d-\d\d$/ } }).compile(schema());

/** What is wrong with a row. */
function faults(row: unknown): (ErrorObject | string)[] {
  return validate(row) ? [] : [...(validate.errors ?? ['unknown'])];
}

test('every row of our reports is valid, with and without amounts', () => {
  for (const rates of [[], ['--rate', 'USD=25400']]) {
    const rows: Record<string, unknown>[] = JSON.parse(solieu(['fixtures', '-f', 'json', ...rates], ROOT).stdout);
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.flatMap(faults)).toEqual([]);
  }
});

test.each([
  ['a number as text', { value: '220' }],
  ['an unknown kind', { kind: 'number' }],
  ['an unknown flag', { flags: ['wrong'] }],
  ['no source', { source: null }],
  ['a day that is none', { periodStart: '30/6/2024' }],
  ['another column', { amount: 3 }],
])('%s is not', (_, own) => {
  const [row]: object[] = JSON.parse(solieu(['-f', 'json'], ROOT, 'Cụm đã mở 220 lớp.').stdout);
  expect(faults(row)).toEqual([]);
  expect(faults({ ...row, ...own })).not.toEqual([]);
});

test('solieu schema prints it, and the package has it', () => {
  const { exit, stdout } = solieu(['schema'], ROOT);
  expect([exit, JSON.parse(stdout)]).toEqual([0, schema()]);
  expect(readFileSync(join(ROOT, 'dist/figure.schema.json'), 'utf8')).toBe(stdout);
});
