import { BODIES } from '../../lexicon/bodies.js';
import { CHANGE_VERBS, COMPARISONS } from '../../lexicon/changes.js';
import { COUNTRIES } from '../../lexicon/countries.js';
import { PASSIVES, QUANTIFIERS } from '../../lexicon/cues.js';
import { LINKS, PLAIN } from '../../lexicon/links.js';
import { MEASURED } from '../../lexicon/measured.js';
import { BEHIND } from '../../lexicon/modifiers.js';
import { WORDLESS } from '../../lexicon/periods.js';
import { PROVINCE_NAMES, REGIONS } from '../../lexicon/provinces.js';
import { ACTIONS, AUXILIARIES, DIMENSIONS, EXISTENCE, LEVEL_VERBS } from '../../lexicon/verbs.js';
import { entriesOf, Matcher } from '../../text/matcher.js';
import { markMore } from '../../text/tokens.js';
import type { Link, NameSort, Verb } from './sorts.js';

/** What a word or phrase is in a clause. A plain noun only looks like another word at its
 * beginning; an auxiliary says nothing of the indicator and is left out. */
export type WordSort = Verb | Link | 'Comparison' | 'Baseline' | 'Plain' | 'Auxiliary';

/** Sorts of words that may be added to the lexicon. */
export const OWN_WORDS = {
  action: 'mở, kết nạp: verbs before what is counted',
  level: 'đạt, chiếm: verbs between a name and its number',
  auxiliary: 'tiếp tục: words that say nothing of the indicator',
  measured: 'tỷ lệ, doanh thu: first words of named quantities',
  total: 'toàn tỉnh: all of something',
  place: 'huyện, khu phố: first words of places',
  body: 'hội, công ty: first words of organisations',
  sector: 'ngành: first words of parts of the economy',
  person: 'ông, hội viên: first words for people',
  thing: 'dự án, tuyến kênh: first words of things and events that have figures',
} as const;
export type OwnWords = Partial<Record<keyof typeof OWN_WORDS, readonly string[]>>;

/** The words by which a clause is cut into chunks. */
export interface Vocabulary {
  /** What may stand between a name and its number: `giảm còn`. */
  readonly leads: Matcher<WordSort>;
  /** What each word is elsewhere, the first sort that has it. */
  readonly words: Matcher<WordSort>;
  /** First words of names. */
  readonly names: Matcher<NameSort>;
  /** The bit in `more` of the words at which any of these may begin; zero where there is none. */
  readonly opens: number;
}

const entries = <T>(value: T, phrases: readonly string[] = []) => phrases.map((phrase) => [phrase, value] as const);
const CHANGES = [...Object.values(CHANGE_VERBS), ...Object.values(COMPARISONS)].flat();

export function vocabularyOf(own: OwnWords): Vocabulary {
  const auxiliaries = entries('Auxiliary' as const, [...(own.auxiliary ?? []), ...AUXILIARIES]);
  const leads = new Matcher<WordSort>([
    ...entries('Level' as const, own.level),
    ...entriesOf({ Level: LEVEL_VERBS, Have: EXISTENCE, Change: CHANGES }),
    ...auxiliaries,
  ]);
  const words = new Matcher<WordSort>([
    ...entries('Action' as const, own.action),
    ...entries('Baseline' as const, ['so với']),
    ...entries('Plain' as const, PLAIN),
    ...entriesOf(LINKS),
    // trở lên, trở xuống: said of the number before; từ đầu năm đến nay: when, and not what
    ...entries('Auxiliary' as const, [...Object.values(BEHIND), ...Object.values(WORDLESS)].flat()),
    ...entriesOf({ Have: EXISTENCE, Dimension: DIMENSIONS }),
    ...entries('Comparison' as const, Object.values(COMPARISONS).flat()),
    ...auxiliaries,
    ...entriesOf({ Action: ACTIONS, Level: [...(own.level ?? []), ...LEVEL_VERBS], Change: CHANGES }),
  ]);
  const names = new Matcher<NameSort>([
    ...OWN_NAMES.flatMap((sort) => entries(sort, own[sort])),
    ...entries('measured' as const, MEASURED),
    ...entries('proper' as const, [...PROVINCE_NAMES, ...REGIONS, ...COUNTRIES]),
    ...entriesOf(BODIES),
  ]);
  const opens = markMore([...words.firstWords(), ...names.firstWords(), ...QUANTIFIERS, ...PASSIVES, NEW]);
  return { leads, words, names, opens };
}

/** Behind a noun `mới` is new, elsewhere it is just. */
export const NEW = 'mới';

const OWN_NAMES = ['measured', 'total', 'place', 'body', 'sector', 'person', 'thing'] as const;
