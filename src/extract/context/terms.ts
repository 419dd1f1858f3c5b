import type { Sentence } from '../../figure.js';
import { BODIES, type Body } from '../../lexicon/bodies.js';
import { CHANGE_VERBS, COMPARISONS } from '../../lexicon/changes.js';
import { LINKS } from '../../lexicon/links.js';
import { COUNTRIES } from '../../lexicon/countries.js';
import { PROVINCE_NAMES, REGIONS } from '../../lexicon/provinces.js';
import { MEASURED } from '../../lexicon/measured.js';
import { ACTIONS, ALSO_NOUNS, AUXILIARIES, DIMENSIONS, EXISTENCE, LEVEL_VERBS } from '../../lexicon/verbs.js';
import { BEHIND } from '../../lexicon/modifiers.js';
import { BARE_UNITS } from '../../lexicon/cues.js';
import { words } from '../../lexicon/words.js';
import { at, entriesOf, Matcher, type Match } from '../../text/matcher.js';
import { TokenKind } from '../../text/tokens.js';
import type { Found } from '../attributes.js';
import type { Reject } from '../rejects.js';
import type { Stretch } from './compromise.js';

/** A chunk of a sentence: a noun phrase, a verb, a link, a sign, a figure. Its tokens are `from` up to, not including, `to`. */
export interface Chunk extends Stretch {
  readonly sort: Sort;
  readonly found: Found | undefined;
}

/** The tags of a chunk: one object for all chunks that have the same. */
export interface Sort {
  readonly id: number;
  readonly tags: ReadonlySet<string>;
}

type Verb = 'Level' | 'Change' | 'Have' | 'Action' | 'Dimension';
type Phrase = 'Noun' | 'Subject' | 'Measured' | 'Baseline';
/** What a name at the beginning of a phrase makes of it; `proper`: a province, a region, a country. */
type Name = Body | 'measured' | 'proper';
type Sorted = Exclude<Name, 'measured'>;
type Tag = Verb | Phrase | keyof typeof LINKS | (typeof SIGNS)[keyof typeof SIGNS];

const entries = <T>(value: T, phrases: readonly string[]) => phrases.map((phrase) => [phrase, value] as const);
const CHANGES = [...Object.values(CHANGE_VERBS), ...Object.values(COMPARISONS)].flat();

/** What may stand between a name and its number. */
const ZONE = new Matcher<Tag | 'Auxiliary'>([
  ...entriesOf({ Level: LEVEL_VERBS, Have: EXISTENCE, Change: CHANGES, Auxiliary: AUXILIARIES }),
]);
/** What each word is elsewhere, the first sort that has it. */
const WORDS = new Matcher<Tag | 'Auxiliary'>([
  ...entries('Baseline' as const, ['so với']),
  ...entriesOf(LINKS),
  ...entries('Auxiliary' as const, Object.values(BEHIND).flat()),
  ...entriesOf({ Have: EXISTENCE, Dimension: DIMENSIONS, Auxiliary: AUXILIARIES, Action: ACTIONS }),
  ...entriesOf({ Level: LEVEL_VERBS, Change: CHANGES }),
]);
const LINK = new Matcher<Tag>(entriesOf(LINKS));
const NAME = new Matcher<Name>([
  ...entries('measured' as const, MEASURED),
  ...entries('proper' as const, [...PROVINCE_NAMES, ...REGIONS, ...COUNTRIES]),
  ...entriesOf(BODIES),
]);

const SIGNS = {
  ',': 'Comma',
  ';': 'Semicolon',
  '.': 'Semicolon',
  ':': 'Colon',
  '(': 'Open',
  ')': 'Close',
} as const;

const KIND_TAGS = {
  count: 'Count',
  money: 'Money',
  percent: 'Percent',
  measure: 'Measure',
  duration: 'Duration',
  age: 'Age',
  ratio: 'Ratio',
} as const;

/** The chunks of a sentence. Times, modifiers and words that say nothing of the indicator are left out. */
export function chunksOf(sentence: Sentence, found: readonly Found[], rejects: readonly Reject[]): Chunk[] {
  return new Chunker(sentence, found, rejects).read();
}

class Chunker {
  private readonly chunks: Chunk[] = [];
  private open: { from: number; to: number; tag: Phrase; sort: Sorted | undefined } | undefined;
  private figure = 0;
  private reject = 0;

  constructor(
    private readonly sentence: Sentence,
    private readonly found: readonly Found[],
    private readonly rejects: readonly Reject[],
  ) {}

  read(): Chunk[] {
    const { length } = this.sentence.tokens;
    let index = 0;
    while (index < length) {
      const next = this.found[this.figure];
      const limit = Math.min(next ? next.from : length, this.rejects[this.reject]?.from ?? length);
      if (next && index >= next.from) index = this.takeFigure(next);
      else if (index >= (this.rejects[this.reject]?.from ?? length)) index = this.takeReject(index);
      else index = this.takeWord(index, limit, next ? this.zoneOf(next, index) : length);
    }
    this.close();
    return this.chunks;
  }

  private takeFigure(one: Found): number {
    this.close();
    const before = this.chunks.at(-1);
    const led = before !== undefined && (before.sort.tags.has('Level') || before.sort.tags.has('Change'));
    // mở 220 lớp: the verb is the figure's, and no part of what stands before it
    if (before?.sort.tags.has('Action')) this.chunks[this.chunks.length - 1] = { ...before, sort: sortOf('Governor') };
    this.chunks.push(figureChunk(one, this.found[this.figure - 1], led));
    this.figure++;
    while ((this.rejects[this.reject]?.from ?? Infinity) < one.quantity.to) this.reject++;
    return one.quantity.to;
  }

  private takeReject(index: number): number {
    const { from, to, time, rule } = this.rejects[this.reject++]!;
    if (from < index) return index;
    if (time) this.closeBeforeTime();
    else if (rule === '<list mark>') this.close();
    else this.takeNamed(index, to);
    return to;
  }

  /** Sư đoàn 5 | Công ty 705: a name that holds a number. */
  private takeNamed(from: number, to: number): void {
    const name = this.open ? undefined : NAME.match(this.sentence, from);
    if (name && name.value !== 'measured') this.open = { from, to, tag: 'Subject', sort: name.value };
    else this.extend(from, to);
  }

  private zone = -1;
  private zoneFigure = -1;

  /** The first token of the verbs that lead to a figure: `giảm còn` of `tỷ lệ hộ nghèo giảm còn 3%`. */
  private zoneOf(next: Found, floor: number): number {
    if (this.zoneFigure === this.figure) return this.zone;
    let from = next.from;
    for (let words = 0; words < 4; words++) {
      const word = ZONE.matchBefore(this.sentence, from);
      // Cao Bằng 12: a capital is of a name
      if (!word || word.from < floor || (word.from > 0 && at(this.sentence, word.from).capital)) break;
      ({ from } = word);
    }
    this.zoneFigure = this.figure;
    return (this.zone = from);
  }

  private takeWord(index: number, limit: number, zone: number): number {
    const { sentence } = this;
    const token = at(sentence, index);
    const sign = token.kind === TokenKind.Sign ? SIGNS[token.key as keyof typeof SIGNS] : undefined;
    if (sign) return this.takeSign(index, sign);
    if (token.kind === TokenKind.Sign && !this.open) return index + 1;
    if (index >= zone) {
      const word = ZONE.match(sentence, index);
      if (word && word.to <= limit) return this.take(index, word.to, word.value);
    }
    const name = NAME.match(sentence, index);
    if (name && name.to <= limit && this.opens(name.value, index, name.to)) {
      this.close();
      this.open =
        name.value === 'measured'
          ? { from: index, to: name.to, tag: 'Measured', sort: undefined }
          : { from: index, to: name.to, tag: 'Subject', sort: name.value };
      return name.to;
    }
    // Chi cục Thuế | Hội Nông dân: a capital inside a name is no verb
    const named = token.capital && (this.open !== undefined || at(sentence, index + 1).capital);
    const word = named ? undefined : WORDS.match(sentence, index);
    if (word && word.to <= limit && !this.absorbs(word.value) && !this.isNoun(index, word, limit)) {
      if (word.value !== 'Baseline') return this.take(index, word.to, word.value);
      this.close();
      this.open = { from: index, to: word.to, tag: 'Baseline', sort: undefined };
      return word.to;
    }
    return this.extend(index, word && word.to <= limit ? word.to : index + 1);
  }

  private takeSign(index: number, sign: Tag): number {
    // Tổng sản phẩm (GRDP)
    if (sign === 'Open' && this.open && at(this.sentence, index + 2).key === ')' && at(this.sentence, index + 1).upper)
      return this.extend(index, index + 3);
    // Thu ngân sách (tỷ đồng): the unit of a head is no part of it
    if (sign === 'Open') {
      const close = this.unitEnd(index + 1);
      if (close) return close;
    }
    // Năm 2023, cảng …: nothing is left of the time before the comma
    if (sign === 'Comma' && this.chunks.length === 0 && !this.open) return index + 1;
    return this.take(index, index + 1, sign);
  }

  /** Behind a short parenthesis before a colon. */
  private unitEnd(index: number): number | undefined {
    for (let i = index; i < index + LONGEST_UNIT; i++) {
      if (at(this.sentence, i).key === ')') return at(this.sentence, i + 1).key === ':' ? i + 1 : undefined;
    }
    return undefined;
  }

  /** Whether a name begins here, not within another. */
  private opens(name: Name, from: number, to: number): boolean {
    // Mỹ, Anh, Đức: names of countries are words too
    if (name === 'proper') return at(this.sentence, from).capital && this.open?.tag !== 'Subject';
    if (!this.open) return true;
    if (name === 'total') return this.open.tag === 'Measured' || this.open.tag === 'Noun';
    // dư nợ cho vay qua Hội Nông dân | mực nước sông Hồng tại tỉnh Hà Nam
    const { sentence } = this;
    const place = name === 'place' || (name === 'body' && (at(sentence, to).capital || at(sentence, to - 1).capital));
    return this.open.tag === 'Measured' && place && BEFORE_PLACE.has(at(sentence, this.open.to - 1).key);
  }

  /** Whether a named quantity goes on over a word. */
  private absorbs(word: Tag | 'Auxiliary'): boolean {
    return this.open?.tag === 'Baseline' || (this.open?.tag === 'Measured' && !ENDS_NAME.has(word));
  }

  /** đá xây dựng 845 nghìn m3 | hàng tồn kho 2.318 tỷ: a verb that is a noun too, between a noun and its number. */
  private isNoun(index: number, word: Match<Tag | 'Auxiliary'>, limit: number): boolean {
    if (word.value !== 'Action' || this.open?.tag !== 'Noun' || word.to !== limit) return false;
    let phrase = at(this.sentence, index).key;
    for (let i = index + 1; i < word.to; i++) phrase += ` ${at(this.sentence, i).key}`;
    return ALSO_NOUNS.has(phrase);
  }

  private take(from: number, to: number, tag: Tag | 'Auxiliary'): number {
    this.close();
    if (tag !== 'Auxiliary') this.push(from, to, tag);
    return to;
  }

  private extend(from: number, to: number): number {
    if (this.open?.to === from) this.open.to = to;
    else {
      this.close();
      this.open = { from, to, tag: 'Noun', sort: undefined };
    }
    return to;
  }

  /** các tỉnh trong Cụm | Đoàn 379 thuộc Quân khu 2: one name in another is one name. */
  private joinNames(): void {
    const open = this.open!;
    const link = this.chunks.at(-1);
    const whole = this.chunks.at(-2);
    if (!link || !whole?.sort.tags.has('Subject') || link.to !== open.from || whole.to !== link.from) return;
    if (!link.sort.tags.has('Of') && at(this.sentence, link.from).key !== 'trong') return;
    if (open.tag !== 'Subject' && !this.isName(open.from, open.to)) return;
    this.chunks.length -= 2;
    this.open = {
      from: whole.from,
      to: open.to,
      tag: 'Subject',
      sort: BODY_SORTS.find(
        (body) => sortOf(BODY_TAGS[body]) === whole.sort || sortOf(`${BODY_TAGS[body]} Named`) === whole.sort,
      ),
    };
  }

  /** Hà Giang | Mù Cang Chải: capitals throughout, more than that of a sentence's first word. */
  private isName(from: number, to: number): boolean {
    for (let index = from; index < to; index++) if (!at(this.sentence, index).capital) return false;
    return to > from + 1 || (from > 0 && at(this.sentence, from - 1).kind === TokenKind.Word);
  }

  private push(from: number, to: number, tags: string): void {
    this.chunks.push({ from, to, sort: sortOf(tags), found: undefined });
  }

  private tagsOf(from: number, to: number, tag: Phrase, sort: Sorted | undefined): string {
    if (sort) return this.hasName(from + 1, to) ? `${BODY_TAGS[sort]} Named` : BODY_TAGS[sort];
    return tag === 'Noun' && this.isName(from, to) ? 'Noun Name' : tag;
  }

  private hasName(from: number, to: number): boolean {
    for (let index = from; index < to; index++) if (at(this.sentence, index).capital) return true;
    return false;
  }

  /** The words that lead to a time are no part of a name: `lúc 16 giờ`, `trong tháng 6`. */
  private closeBeforeTime(): void {
    while (this.open && BEFORE_TIME.has(at(this.sentence, this.open.to - 1).key)) {
      this.open.to--;
      if (this.open.to === this.open.from) this.open = undefined;
    }
    this.close();
  }

  private close(): void {
    if (!this.open) return;
    this.joinNames();
    const { from, to, tag, sort } = this.open;
    this.open = undefined;
    // "Số vốn huy động từ" before a number: the link is no part of the name
    const link = LINK.matchBefore(this.sentence, to);
    const cut = link && link.from > from ? link.from : to;
    this.push(from, cut, this.tagsOf(from, cut, tag, sort));
    if (link && cut < to) this.push(cut, to, link.value);
  }
}

const BEFORE_TIME: ReadonlySet<string> = words(
  'lúc, vào, trong, ngày, đến, tính, từ, hết, cuối, đầu, hồi, của, kỳ, cùng, là, cả, và',
);
const LONGEST_UNIT = 6;
const BEFORE_PLACE: ReadonlySet<string> = words('qua, tại, ở');
const ENDS_NAME: ReadonlySet<string> = new Set(['Of', 'Baseline', 'But', 'And', 'That']);

const BODY_TAGS: Readonly<Record<Sorted, string>> = {
  total: 'Subject Total',
  proper: 'Subject Place',
  place: 'Subject Place',
  body: 'Subject Body',
  sector: 'Subject Sector',
  person: 'Subject Person',
  thing: 'Subject Thing',
  event: 'Event',
};
const BODY_SORTS = Object.keys(BODY_TAGS) as Sorted[];

const SORTS = new Map<string, Sort>();

/** The sort of chunks with these tags, parted by blanks. */
export function sortOf(tags: string): Sort {
  let sort = SORTS.get(tags);
  if (!sort) SORTS.set(tags, (sort = { id: SORTS.size, tags: new Set(tags.split(' ')) }));
  return sort;
}

function figureChunk(found: Found, previous: Found | undefined, led: boolean): Chunk {
  const { quantity, change } = found;
  const { kind, unit } = quantity;
  let tags = `Figure ${KIND_TAGS[kind!]}`;
  if (change) tags += ' Changed';
  if (!led && (kind === 'percent' || kind === 'ratio')) tags += ' Share';
  if (previous?.quantity.unit === unit) tags += ' SameUnit';
  if (quantity.flags.includes('inherited_unit')) tags += ' Listed';
  if (BARE_UNITS.has(unit)) tags += ' Bare';
  return { from: found.from, to: quantity.to, sort: sortOf(tags), found };
}
