import { mistakeOf } from './check.js';
import { SAME, type ContextRule } from './rules.js';
import { OWN_WORDS, type OwnWords } from './vocabulary.js';

/** Rules and words of a user's own; they come before those of the program. */
export interface OwnRules {
  readonly rules: readonly ContextRule[];
  readonly words: OwnWords;
}

/** A mistake in rules of a user's own, with the name of the rule. */
export class RuleFault extends Error {}

/**
 * Rules and words from parsed JSON or YAML: `{ rules: [{ name, match, same?, example? }], words: { action: ['khơi thông'] } }`.
 * @throws RuleFault for what would silently do nothing.
 */
export function ownRules(value: unknown): OwnRules {
  if (!isRecord(value)) throw new RuleFault('it holds no rules; begin it with rules: or words:');
  const stray = Object.keys(value).find((key) => key !== 'rules' && key !== 'words');
  if (stray !== undefined) throw new RuleFault(`no '${stray}' here; only rules and words`);
  const rules = (value['rules'] ?? []) as unknown;
  if (!Array.isArray(rules)) throw new RuleFault('rules is no list; write - name: under it');
  return { rules: rules.map(readRule), words: readWords(value['words'] ?? {}) };
}

function readRule(value: unknown, index: number): ContextRule {
  const place = `rule ${index + 1}`;
  if (!isRecord(value)) throw new RuleFault(`${place}: write it as name: and match:`);
  const { name, match, same, list, example = '' } = value;
  if (typeof name !== 'string' || name === '') throw new RuleFault(`${place}: it has no name; begin it with name:`);
  const fail = (words: string) => new RuleFault(`rule '${name}': ${words}`);
  if (typeof match !== 'string' || match === '')
    throw fail(`it has no match; write match: '#Figure' or another pattern`);
  const stray = Object.keys(value).find((key) => !['name', 'match', 'same', 'list', 'example'].includes(key));
  if (stray !== undefined) throw fail(`no '${stray}' here; only name, match, same, list and example`);
  if (same !== undefined && !SAME.some((one) => one === same))
    throw fail(`no same ${JSON.stringify(same)}; choose from ${SAME.join(', ')}`);
  const mistake = mistakeOf({ match });
  if (mistake !== undefined) throw fail(mistake);
  return {
    name,
    match,
    example: String(example),
    ...(list === true ? { list } : {}),
    ...(same === undefined ? {} : { same: same as (typeof SAME)[number] }),
  };
}

function readWords(value: unknown): OwnWords {
  if (!isRecord(value)) throw new RuleFault('words: write them as action: [word, word]');
  for (const [sort, words] of Object.entries(value)) {
    if (!Object.hasOwn(OWN_WORDS, sort)) {
      throw new RuleFault(`words: no sort '${sort}'; choose from ${Object.keys(OWN_WORDS).join(', ')}`);
    }
    if (!Array.isArray(words) || words.some((word) => typeof word !== 'string' || word.trim() === '')) {
      throw new RuleFault(`words: ${sort} is no list of words; write ${sort}: [word, word]`);
    }
  }
  return Object.fromEntries(
    Object.entries(value as Record<string, string[]>).map(([sort, words]) => [
      sort,
      words.map((word) => word.normalize('NFC')),
    ]),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
