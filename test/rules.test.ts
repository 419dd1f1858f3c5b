import { describe, expect, test } from '@jest/globals';
import { extract, ownRules } from '../src/index.js';
import { mistakeOf } from '../src/extract/context/check.js';
import { chunksOf } from '../src/extract/context/chunks.js';
import { Rulebook, windowOf } from '../src/extract/context/rulebook.js';
import { RULES, type ContextRule } from '../src/extract/context/rules.js';
import { vocabularyOf } from '../src/extract/context/vocabulary.js';
import { readDocument } from '../src/extract/document.js';

const VOCABULARY = vocabularyOf({});

/** What a rule alone says of each figure of a text. */
function saidBy(rule: ContextRule, text: string) {
  const book = new Rulebook([rule]);
  return [...readDocument(text)].flatMap(({ sentence, found, rejects }) => {
    const chunks = chunksOf(sentence, found, rejects, VOCABULARY, book.literals);
    const figures = chunks.flatMap((chunk, index) => (chunk.found ? [index] : []));
    const windows = figures.map((index, i) =>
      windowOf(chunks, index, figures[i - 1] ?? -1, figures[i + 1] ?? chunks.length),
    );
    return book.read(windows);
  });
}

describe('a rule', () => {
  test.each(RULES.map((rule) => [rule.name, rule] as const))('%s is well formed', (_, rule) => {
    expect(mistakeOf(rule)).toBeUndefined();
  });

  test.each(RULES.map((rule) => [rule.name, rule] as const))('%s reads its example', (_, rule) => {
    const said = saidBy(rule, rule.example);
    expect(said.some((reading) => Object.values(reading).some((slot) => slot !== undefined))).toBe(true);
  });

  test('has a name of its own', () => {
    expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
  });
});

test.each([
  ['[<indicator>#Nuon] #Figure', 'no tag #Nuon'],
  ['[<indicator>#Noun #Figure', 'not closed'],
  ['(#Noun|#Subject] #Figure', 'not closed'],
  ['#Noun* #Figure', '+?'],
  ['[<indicator>#Noun] .{0,2} #Figure', 'only tags, words'],
  ['^[<indicator>#Noun] #Figure', '#Start'],
  ['[<place>#Noun] #Figure', 'no group <place>'],
  ['[#Noun] #Figure', 'a group needs a name'],
  ['[<indicator>#Noun] [<indicator>#Noun] #Figure', 'twice'],
  ['[<indicator>#Noun]', 'without a figure'],
  ['#Money #Figure', 'more than one figure'],
  ['[<tail>#Count #Noun] #Figure', 'inside a group'],
])('%s is refused', (match, words) => {
  expect(mistakeOf({ match })).toContain(words);
});

test.each([
  [[], 'holds no rules'],
  [{ rule: [] }, "no 'rule' here"],
  [{ rules: 'x' }, 'rules is no list'],
  [{ rules: [{ match: '#Figure' }] }, 'rule 1: it has no name'],
  [{ rules: [{ name: 'a' }] }, "rule 'a': it has no match"],
  [{ rules: [{ name: 'a', match: '#Figure', when: 1 }] }, "rule 'a': no 'when' here"],
  [{ rules: [{ name: 'a', match: '#Figure', same: 'x' }] }, `rule 'a': no same "x"; choose from`],
  [{ rules: [{ name: 'a', match: '#Figur' }] }, "rule 'a': no tag #Figur"],
  [{ words: { verb: ['mở'] } }, "no sort 'verb'"],
  [{ words: { action: 'mở' } }, 'action is no list'],
])('%j is refused', (value, words) => {
  expect(() => ownRules(value)).toThrow(words);
});

describe('rules of a user', () => {
  const text = 'Trong kỳ, phân xưởng khơi luồng 12 km kênh.';
  const first = (own?: unknown) => {
    const [figure] = extract(text, own === undefined ? {} : { rules: ownRules(own) });
    return `${figure?.indicator} @ ${figure?.subject}`;
  };

  test('add words', () => {
    expect(first()).toBe('kênh @ phân xưởng khơi luồng');
    expect(first({ words: { action: ['khơi luồng'] } })).toBe('khơi luồng kênh @ phân xưởng');
  });

  test('come before those of the program', () => {
    const rule = { name: 'length of canals', match: '#Measure [<tail>kênh]' };
    const other = { name: 'what was dug', match: '[<indicator>phân_xưởng_khơi_luồng] #Measure' };
    expect(first({ rules: [rule] })).toBe('kênh @ phân xưởng khơi luồng');
    expect(first({ rules: [rule, other] })).toBe('phân xưởng khơi luồng @ null');
  });
});
