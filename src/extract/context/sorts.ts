import type { Kind } from '../../figure.js';
import type { BODIES } from '../../lexicon/bodies.js';
import type { LINKS } from '../../lexicon/links.js';

/** What a chunk is to the rules: its tags, and its word where a rule asks for that very word. One object for all alike. */
export interface Sort {
  /** Stands for it in the shape of a window. */
  readonly letter: string;
  readonly tags: ReadonlySet<string>;
  readonly word: string;
}

/** Signs that part a sentence. */
export const SIGNS = {
  ',': 'Comma',
  ';': 'Semicolon',
  '.': 'Semicolon',
  ':': 'Colon',
  '(': 'Open',
  ')': 'Close',
} as const;

/** Tags of verbs and of what they lead from. */
const VERBS = ['Level', 'Change', 'Have', 'Action', 'Governor', 'Dimension', 'Passive'] as const;
const LINK_TAGS: readonly (keyof typeof LINKS)[] = [
  'Of',
  'For',
  'With',
  'At',
  'From',
  'By',
  'To',
  'And',
  'That',
  'But',
  'Each',
];

/** Who or where by sort of name; an event is no doer. */
export const NAME_TAGS = {
  total: 'Subject Total',
  place: 'Subject Place',
  proper: 'Subject Place',
  body: 'Subject Body',
  sector: 'Subject Sector',
  person: 'Subject Person',
  thing: 'Subject Thing',
  paper: 'Paper',
  event: 'Event',
  measured: 'Measured',
} as const satisfies Readonly<Record<keyof typeof BODIES | 'proper' | 'measured', string>>;

export const KIND_TAGS: Readonly<Record<Kind, string>> = {
  count: 'Count',
  money: 'Money',
  percent: 'Percent',
  measure: 'Measure',
  duration: 'Duration',
  age: 'Age',
  ratio: 'Ratio',
};

/** Tags that only the figure has which a rule speaks of. */
export const FIGURE_TAGS: readonly string[] = [
  'Figure',
  ...Object.values(KIND_TAGS),
  'Changed',
  'Share',
  'SameUnit',
  'Listed',
  'Bare',
];

/** Every tag that a rule may ask for. */
export const TAGS: ReadonlySet<string> = new Set([
  ...Object.values(SIGNS),
  ...VERBS,
  ...LINK_TAGS,
  ...Object.values(NAME_TAGS).flatMap((tags) => tags.split(' ')),
  ...FIGURE_TAGS,
  'Noun',
  'What',
  'Name',
  'Named',
  'Letters',
  'Baseline',
  'Start',
  'Other',
  'OtherAge',
]);

export type Verb = (typeof VERBS)[number];
export type Link = keyof typeof LINKS;
export type NameSort = keyof typeof NAME_TAGS;
export type Sign = (typeof SIGNS)[keyof typeof SIGNS];

const SORTS = new Map<string, Sort>();
const BY_LETTER: Sort[] = [];

/** The sort of chunks with these tags, parted by blanks, and this word. */
export function sortOf(tags: string, word = ''): Sort {
  const key = word === '' ? tags : `${tags} ${word}`;
  let sort = SORTS.get(key);
  if (!sort) {
    sort = { letter: String.fromCharCode(BY_LETTER.length), tags: new Set(tags.split(' ')), word };
    SORTS.set(key, sort);
    BY_LETTER.push(sort);
  }
  return sort;
}

export function sortOfLetter(letter: string): Sort {
  return BY_LETTER[letter.charCodeAt(0)]!;
}
