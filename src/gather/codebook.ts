import { KINDS, type Kind } from '../figure.js';
import { wording } from './wording.js';

/** An indicator that a user follows: a column of the wide table. */
export interface Entry {
  /** Head of the column, and a wording. */
  readonly name: string;
  /** Words that mean it; `*` stands for any. */
  readonly wordings: readonly string[];
  /** Only figures in this unit, `tạ/ha` with its denominator; any where left out. */
  readonly unit?: string;
  readonly kind?: Kind;
  /** The size of its change, a decrease with a minus, in place of its level. */
  readonly change: boolean;
}

export type Codebook = readonly Entry[];

/** A mistake in a codebook, with the name of the entry. */
export class CodebookFault extends Error {}

const FIELDS = ['name', 'wordings', 'unit', 'kind', 'change'];

/**
 * A codebook from parsed JSON or YAML: `{ indicators: [{ name, wordings?, unit?, kind?, change? }] }`. `taken` are heads
 * of other columns.
 * @throws CodebookFault for what would silently find nothing
 */
export function readCodebook(value: unknown, taken: readonly string[]): Codebook {
  if (!isRecord(value) || !('indicators' in value)) {
    throw new CodebookFault('it holds no indicators; begin it with indicators:');
  }
  const stray = Object.keys(value).find((key) => key !== 'indicators');
  if (stray !== undefined) throw new CodebookFault(`no '${stray}' here; only indicators`);
  const list = value['indicators'];
  if (!Array.isArray(list) || list.length === 0)
    throw new CodebookFault('indicators is no list; write - name: under it');
  const entries = list.map(readEntry);
  const names = new Set(taken);
  const owners = new Map<string, string>();
  for (const entry of entries) {
    const fail = (words: string) => new CodebookFault(`entry '${entry.name}': ${words}`);
    if (names.has(entry.name)) throw fail('another column has its name; choose another name');
    names.add(entry.name);
    for (const words of new Set(entry.wordings.map(wording))) {
      const { unit = '', kind = '', change } = entry;
      const key = JSON.stringify([words, wording(unit), kind, change]);
      const owner = owners.get(key);
      if (owner !== undefined)
        throw fail(`entry '${owner}' has its wording '${words}', unit and kind too; leave one out`);
      owners.set(key, entry.name);
    }
  }
  return entries;
}

function readEntry(value: unknown, index: number): Entry {
  const place = `entry ${index + 1}`;
  if (!isRecord(value))
    throw new CodebookFault(`${place}: write it as name: and, if need be, ${FIELDS.slice(1).join(', ')}`);
  const { name, wordings = [], unit, kind, change = false } = value;
  if (!isText(name)) throw new CodebookFault(`${place}: it has no name; begin it with name:`);
  const fail = (words: string) => new CodebookFault(`entry '${name}': ${words}`);
  const stray = Object.keys(value).find((key) => !FIELDS.includes(key));
  if (stray !== undefined) throw fail(`no '${stray}' here; only ${FIELDS.join(', ')}`);
  if (!Array.isArray(wordings) || !wordings.every(isText))
    throw fail('wordings is no list of words; write wordings: [word, word]');
  if (wordings.some((words) => wording(words.replaceAll('*', '')) === ''))
    throw fail('a wording of * alone means everything; write words beside it');
  if (unit !== undefined && !isText(unit)) throw fail('unit is no text; write it as unit: ha');
  if (kind !== undefined && !isKind(kind))
    throw fail(`no kind ${JSON.stringify(kind)}; choose from ${KINDS.join(', ')}`);
  if (typeof change !== 'boolean')
    throw fail(`no change ${JSON.stringify(change)}; write change: true or leave it out`);
  return {
    name: name.normalize('NFC'),
    wordings: [name, ...wordings],
    ...(unit !== undefined && { unit }),
    ...(kind !== undefined && { kind }),
    change,
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function isKind(value: unknown): value is Kind {
  return KINDS.some((kind) => kind === value);
}
