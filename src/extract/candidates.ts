import { DIGITS, HALF, MAGNITUDES, TEN } from '../lexicon/numerals.js';

/** `một` and `năm` are an article and the year far more often than numbers: they count only before a noun or magnitude. */
const COUNTING = [...Object.keys(DIGITS).filter((word) => word !== 'không' && word !== 'một'), TEN, HALF, 'gấp'];
const MULTIPLIED = [
  'phần',
  HALF,
  ...MAGNITUDES.flatMap(({ spellings }) => spellings.filter((spelling) => spelling.length > 1)),
];

/** Where a number may stand: a digit, or a word that may be one. */
// 4.425 tỷ | hai huyện | một trăm linh năm | gấp đôi
const CANDIDATE = new RegExp(
  String.raw`\d|(?<![\p{L}\p{M}])(?:(?:${COUNTING.join('|')})(?=\s)|một\s(?:${MULTIPLIED.join('|')}))`.replaceAll(
    String.raw`\p{L}\p{M}`,
    'a-zà-ỹđ',
  ),
  'gi',
);

/** An offset within the first number, or word that may be one, at or behind `offset`; -1 where there is none. */
export function nextCandidate(text: string, offset: number): number {
  CANDIDATE.lastIndex = offset;
  return CANDIDATE.test(text) ? CANDIDATE.lastIndex - 1 : -1;
}
