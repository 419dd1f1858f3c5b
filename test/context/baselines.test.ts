import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/index.js';
import baselines from './baselines.js';
import groups from './groups.js';

describe('baselines', () => {
  const baselinesOf = (text: string) => extract(text).map(({ baseline }) => baseline ?? '-');

  test.each(baselines.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(baselinesOf(text)).toEqual(expected);
    expect({ written: 'NFD', read: baselinesOf(text.normalize('NFD')) }).toEqual({ written: 'NFD', read: expected });
  });
});

describe('groups', () => {
  const groupsOf = (text: string) => extract(text).map(({ group }) => group ?? 0);

  test.each(groups.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(groupsOf(text)).toEqual(expected);
    expect({ written: 'NFD', read: groupsOf(text.normalize('NFD')) }).toEqual({ written: 'NFD', read: expected });
  });
});
