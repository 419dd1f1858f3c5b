import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, solieu } from './solieu.js';

const folder = join(ROOT, 'fixtures');
const reports = readdirSync(folder).filter((name) => name.endsWith('.txt'));
const columns = 'line,text,kind,value,min,max,unit,per,of,modifier,change,flags';

// Each table was read against its report, figure by figure.
describe('the reviewed table of each report', () => {
  test('there are at least eight', () => expect(reports.length).toBeGreaterThanOrEqual(8));

  test.each(reports)('%s', (report) => {
    const { exit, stdout } = solieu(['--no-context', '--columns', columns, report], folder);
    expect(exit).toBe(0);
    expect(stdout).toBe(readFileSync(join(folder, report.replace('.txt', '.csv')), 'utf8'));
  });
});
