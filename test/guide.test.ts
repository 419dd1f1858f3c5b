import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OWN_WORDS } from '../src/extract/context/vocabulary.js';
import { FLAGS } from '../src/figure.js';
import { home, marked, shown, stepsOf, tableOf } from './guides.js';
import { ROOT } from './solieu.js';

const guide = readFileSync(join(ROOT, 'docs/guide.md'), 'utf8');

describe('the guide', () => {
  const type = home();
  const steps = stepsOf(guide);

  test.each(steps)('$command', (step) => expect(type(step)).toEqual(shown(step)));

  test('shows results in every part but those of files', () => {
    const parts = guide.split(/^## /m).slice(1);
    const silent = parts.filter((part) => !stepsOf(part).some(({ output }) => output));
    expect(silent.map((part) => part.split('\n')[0])).toEqual([
      'The page',
      'Databases and programs',
      'Completion and manual',
    ]);
  });

  test('names every flag', () => {
    const told = Array.from(guide.matchAll(/^\| `(\w+)` \| /gm), ([, name]) => name);
    expect(FLAGS.filter((flag) => !told.includes(flag))).toEqual([]);
  });

  test('lists the sorts of words', () => {
    const rows = Object.entries(OWN_WORDS).map(([sort, words]) => [`\`${sort}\``, words]);
    expect(marked(guide, 'words')).toBe(tableOf(['sort', 'such as'], rows));
  });

  test('names its own parts', () => {
    const anchors = Array.from(guide.matchAll(/\]\(#([^)]+)\)/g), ([, anchor]) => anchor);
    const heads = Array.from(guide.matchAll(/^## (.*)$/gm), ([, head = '']) =>
      head.toLowerCase().replace(/,/g, '').replaceAll(' ', '-'),
    );
    expect(anchors).toEqual(heads);
  });
});
