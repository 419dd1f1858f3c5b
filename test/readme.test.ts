import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../src/index.js';
import { ARCHIVES } from '../src/input/archives.js';
import { READERS } from '../src/input/readers.js';
import { COLUMNS } from '../src/output/columns.js';
import { home, marked, shown, stepsOf, tableOf } from './guides.js';
import { ROOT } from './solieu.js';

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const [readme, vietnamese] = [read('README.md'), read('README.vi.md')];
const steps = stepsOf(readme);

describe('the README', () => {
  test('has a result, and commands for each use', () => {
    expect(steps.filter(({ output }) => output).length).toBeGreaterThanOrEqual(5);
  });

  const type = home();
  test.each(steps)('$command', (step) => {
    // What installs and what tests is running.
    const command = step.command.replace(/^npm ci && (?:npm test$)?/, '') || 'true';
    expect(type({ ...step, command })).toEqual(shown(step));
  });

  test('lists the columns', () => {
    const rows = COLUMNS.map(({ name, description }) => [`\`${name}\``, description]);
    expect(marked(readme, 'columns')).toBe(tableOf(['column', ''], rows));
  });

  const formats = Object.entries({ ...READERS, ...ARCHIVES }).map(([name, { extensions, description }]) => {
    return [`\`${name}\``, extensions.map((ending) => `\`${ending}\``).join(' '), description];
  });

  test('lists the formats that are read', () => {
    expect(marked(readme, 'formats')).toBe(tableOf(['format', 'endings', ''], formats));
  });

  test('keeps its first promise', () => {
    const text = 'mở 220 lớp; kết nạp 1.327 hội viên mới; cho vay trên 4.425 tỷ 611 triệu đồng';
    expect(extract(text).map((figure) => [figure.text, figure.value, figure.unit])).toEqual([
      ['220 lớp', '220', 'lớp'],
      ['1.327 hội viên', '1327', 'hội viên'],
      ['4.425 tỷ 611 triệu đồng', '4425611000000', 'VND'],
    ]);
  });

  describe('in Vietnamese', () => {
    test('shows the same commands and results', () => expect(stepsOf(vietnamese)).toEqual(steps));

    test('lists the columns by their titles', () => {
      const rows = COLUMNS.map(({ name, vi }) => [`\`${name}\``, vi]);
      expect(marked(vietnamese, 'columns')).toBe(tableOf(['cột', ''], rows));
    });

    test('lists the formats that are read', () => {
      const rows = formats.map((row) => row.slice(0, 2));
      expect(marked(vietnamese, 'formats')).toBe(tableOf(['định dạng', 'đuôi tệp'], rows));
    });

    test('has as many parts and as many limits', () => {
      const count = (text: string) => [/^## /gm, /^- /gm, /^\*\*/gm].map((sign) => text.match(sign)?.length);
      expect(count(vietnamese)).toEqual(count(readme));
    });
  });

  test('and the Vietnamese one name each other', () => {
    expect(readme).toContain('(README.vi.md)');
    expect(vietnamese).toContain('(README.md)');
  });
});
