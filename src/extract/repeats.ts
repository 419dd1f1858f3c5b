import { compare } from '../decimal.js';
import type { Decimal, Sentence } from '../figure.js';
import { at } from '../text/matcher.js';
import { readNumeral } from './numerals.js';
import type { NumberStyle } from './separators.js';

/** How far the closing bracket may stand behind the number in words: `(Mười lăm triệu đồng chẵn)`. */
const LONGEST_TAIL = 5;

/** An amount said again in words in the brackets that open with token `index`: `(năm)`, `(Mười lăm triệu đồng)`. */
export function readRepeat(
  sentence: Sentence,
  index: number,
  value: Decimal,
  style: NumberStyle,
): { to: number; agrees: boolean } | undefined {
  if (at(sentence, index).key !== '(') return undefined;
  const opening = at(sentence, index + 1).key;
  const from =
    opening === 'bằng' && at(sentence, index + 2).key === 'chữ'
      ? index + (at(sentence, index + 3).key === ':' ? 4 : 3)
      : index + 1;
  const numeral = readNumeral(sentence, from, style);
  if (!numeral?.inWords) return undefined;
  const agrees = compare(numeral.value, value) === 0;
  // "(hai trường liên cấp)" behind 76 trường is a part of them, no repetition
  const next = at(sentence, numeral.to).key;
  if (!agrees && next !== ')' && next !== 'đồng') return undefined;
  for (let to = numeral.to; to <= numeral.to + LONGEST_TAIL; to++) {
    if (at(sentence, to).key === ')') return { to: to + 1, agrees };
  }
  return undefined;
}
