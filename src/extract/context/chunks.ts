import type { Kind, Sentence } from '../../figure.js';
import { BARE_UNITS, BEFORE_PLACE, BEFORE_TIME, NAMES_NOTHING, PASSIVES, QUANTIFIERS } from '../../lexicon/cues.js';
import { LINKS } from '../../lexicon/links.js';
import { ALSO_NOUNS, NAMED_FOR_WORK, NAMED_WORK } from '../../lexicon/verbs.js';
import { at, Matcher, type Match } from '../../text/matcher.js';
import { TokenKind, type Token } from '../../text/tokens.js';
import type { Found } from '../attributes.js';
import type { Reject } from '../rejects.js';
import type { Stretch } from './compromise.js';
import { KIND_TAGS, NAME_TAGS, SIGNS, sortOf, type NameSort, type Sign, type Sort } from './sorts.js';
import { NEW, type Vocabulary, type WordSort } from './vocabulary.js';

/** A chunk of a sentence: a noun phrase, a verb, a link, a sign, a figure. Its tokens are `from` up to, not including, `to`. */
export interface Chunk extends Stretch {
  readonly sort: Sort;
  readonly found: Found | undefined;
}

/** Words by which rules ask for a chunk: its tokens joined by `_`. */
export type Literals = ReadonlySet<string>;

/** The chunks of a sentence. Times, modifiers and words that say nothing of the indicator are left out. */
export function chunksOf(
  sentence: Sentence,
  found: readonly Found[],
  rejects: readonly Reject[],
  vocabulary: Vocabulary,
  literals: Literals,
): Chunk[] {
  return new Chunker(sentence, found, rejects, vocabulary, literals).read();
}

/** The noun phrase or named quantity that is being read. */
interface Open {
  from: number;
  to: number;
  readonly tags: string;
}

/** How many tokens before a figure and behind one, or behind the beginning of a sentence, are cut into chunks. */
const MOST_BEFORE = 30;
const MOST_BEHIND = 16;
/** How many verbs and auxiliaries may lead to a number. */
const MOST_LEADS = 4;
/** How many capitals stand for a name: VCB, NHP. */
const SHORTEST_LETTERS = 3;
/** How many words may come before a name and belong to it: `hầu hết các`. */
const MOST_QUANTIFIERS = 3;
/** How many words a name may have between parentheses. */
const LONGEST_ASIDE = 8;
/** How many words the unit of a head may have: `(nghìn tỷ đồng)`. */
const LONGEST_UNIT = 6;

class Chunker {
  private readonly chunks: Chunk[] = [];
  private open: Open | undefined;
  private figure = 0;
  private reject = 0;
  /** Where the verbs begin that lead to the next figure: `giảm còn` of `tỷ lệ hộ nghèo giảm còn 3%`. */
  private lead = -1;

  constructor(
    private readonly sentence: Sentence,
    private readonly found: readonly Found[],
    private readonly rejects: readonly Reject[],
    private readonly vocabulary: Vocabulary,
    private readonly literals: Literals,
  ) {}

  read(): Chunk[] {
    const { length } = this.sentence.tokens;
    for (let index = 0; index < length;) {
      const figure = this.found[this.figure]?.from ?? length;
      const reject = this.rejects[this.reject]?.from ?? length;
      if (index >= figure) index = this.takeFigure();
      else if (index >= reject) index = this.takeReject(index);
      else if (this.isFar(index, figure)) index = this.leap(figure);
      else index = this.takeWord(index, Math.min(figure, reject));
    }
    this.close();
    return this.chunks;
  }

  /** Whether no window of a figure reaches a word: not of the one before, nor of the next, nor who the sentence opens with. */
  private isFar(index: number, figure: number): boolean {
    const before = this.found[this.figure - 1]?.quantity.to ?? 0;
    return index > before + MOST_BEHIND && index < figure - MOST_BEFORE;
  }

  private leap(figure: number): number {
    this.close();
    const to = figure - MOST_BEFORE;
    const from = Math.max(0, ...this.chunks.slice(-1).map((chunk) => chunk.to));
    this.chunks.push({ from, to, sort: GAP, found: undefined });
    while ((this.rejects[this.reject]?.to ?? Infinity) <= to) this.reject++;
    return to;
  }

  private takeFigure(): number {
    this.close();
    const one = this.found[this.figure]!;
    // ước đạt 2,1 triệu lượt: a modifier that leads to the number too
    const lead = one.from < one.quantity.from ? this.vocabulary.leads.match(this.sentence, one.from) : undefined;
    if (lead?.value === 'Level') this.push(one.from, lead.to, 'Level');
    const before = this.chunks.at(-1);
    const led = before !== undefined && (before.sort.tags.has('Level') || before.sort.tags.has('Change'));
    // mở 220 lớp: the verb is the figure's, and no part of what stands before it
    if (before?.sort.tags.has('Action')) {
      this.chunks[this.chunks.length - 1] = { ...before, sort: sortOf('Governor', before.sort.word) };
    }
    const sort = figureSort(one, this.found[this.figure - 1], led);
    this.chunks.push({ from: one.from, to: one.quantity.to, sort, found: one });
    this.figure++;
    this.lead = -1;
    while ((this.rejects[this.reject]?.from ?? Infinity) < one.quantity.to) this.reject++;
    return one.quantity.to;
  }

  private takeReject(index: number): number {
    const { from, to, time, rule } = this.rejects[this.reject++]!;
    if (from < index) return index;
    if (time) this.closeBeforeTime(from);
    else if (rule === '<list mark>') this.close();
    else this.takeNumberedName(index, to);
    return to;
  }

  // Sư đoàn 5 | Công ty 705
  private takeNumberedName(from: number, to: number): void {
    const name = this.open ? undefined : this.vocabulary.names.match(this.sentence, from);
    if (name && name.value !== 'measured') this.open = { from, to, tags: NAME_TAGS[name.value] };
    else this.extend(from, to);
  }

  private isPlain(index: number): boolean {
    const { sentence, vocabulary } = this;
    const { more, capital } = at(sentence, index);
    if (vocabulary.opens === 0 || (more & vocabulary.opens) !== 0 || capital || sentence.bare) return false;
    return index < this.leadOf(index);
  }

  /** Takes the word or sign at `index`, or more of them; nothing reaches beyond `limit`. */
  private takeWord(index: number, limit: number): number {
    const { sentence, vocabulary } = this;
    const { kind, key, capital } = at(sentence, index);
    if (kind === TokenKind.Sign) {
      const sign = SIGNS[key as keyof typeof SIGNS];
      if (sign) return this.takeSign(index, sign);
      if (!this.open) return index + 1;
    }
    // Most words are none that a name, a verb or a link begins with.
    if (this.isPlain(index)) return this.extend(index, index + 1);
    // hội viên mới | nông thôn mới: not "just", but "new"
    if (key === NEW && (this.open || this.chunks.at(-1)?.found)) return this.extend(index, index + 1);
    const lead = index >= this.leadOf(index) ? vocabulary.leads.match(sentence, index, limit) : undefined;
    if (lead) {
      if (key === 'được') this.splitVerb();
      // hoàn thành 19 tiêu chí is done, hoàn thành 96% kế hoạch is a level
      const counted = lead.value === 'Level' && this.found[this.figure]?.quantity.kind === 'count';
      const done = counted ? vocabulary.words.match(sentence, index) : undefined;
      return this.take(index, lead.to, done?.to === lead.to && done.value === 'Action' ? 'Action' : lead.value);
    }
    // Chi cục Thuế | Hội Nông dân: a capital inside a name is no verb
    const named = capital && (this.open !== undefined || at(sentence, index + 1).capital);
    if (named && this.open?.tags === 'Measured' && BEFORE_PLACE.has(at(sentence, index - 1).key)) {
      this.close();
      return this.extend(index, index + 1);
    }
    const word = named ? undefined : vocabulary.words.match(sentence, index, limit);
    const name = this.nameAt(index, limit);
    // tổ chức 12 buổi: the longer of a name and a word
    if (name && (word?.to ?? 0) <= name.to && this.opens(name)) {
      this.close();
      this.open = { from: index, to: name.to, tags: NAME_TAGS[name.value] };
      return name.to;
    }
    if (PASSIVES.has(key) && this.followsCounted()) return this.take(index, index + 1, 'Passive');
    if (!word) return this.extend(index, index + 1);
    if (word.value === 'Plain' || this.absorbs(word, limit)) return this.extend(index, word.to);
    if (word.value !== 'Baseline') return this.take(index, word.to, word.value);
    this.close();
    this.open = { from: index, to: word.to, tags: 'Baseline' };
    return word.to;
  }

  /** hầm chính đào được 612 m: what stands right before `được` and a number is a verb, known or not. */
  private splitVerb(): void {
    const { open } = this;
    if (!open || open.tags === 'Measured' || open.to - open.from < 2) return;
    const { to } = open;
    open.to = to - 1;
    this.close();
    this.push(to - 1, to, 'Action');
  }

  /** The name that begins at a token; `các`, `một số` before it belong to it. */
  private nameAt(index: number, limit: number): Match<NameSort> | undefined {
    const { sentence, open, vocabulary } = this;
    const name = vocabulary.names.match(sentence, index, limit);
    if (name || open || !QUANTIFIERS.has(at(sentence, index).key)) return name;
    const behind = vocabulary.names.match(sentence, index + quantifiersAt(sentence, index), limit);
    return behind?.value === 'measured' ? undefined : behind;
  }

  private leadOf(floor: number): number {
    if (this.lead >= 0) return this.lead;
    let from = this.found[this.figure]?.from ?? this.sentence.tokens.length;
    for (let words = 0; words < MOST_LEADS; words++) {
      const word = this.vocabulary.leads.matchBefore(this.sentence, from);
      // Cao Bằng 12: a capital is of a name
      if (!word || word.from < floor || (word.from > 0 && at(this.sentence, word.from).capital)) break;
      ({ from } = word);
    }
    return (this.lead = from);
  }

  private takeSign(index: number, sign: Sign): number {
    const { sentence, open } = this;
    const { key } = at(sentence, index);
    // bị cáo Lê Văn M. bị phạt …
    if (key === '.' && open?.to === index && isInitial(at(sentence, index - 1))) return this.extend(index, index + 1);
    if (sign === 'Open') {
      const behind = this.behindAside(index);
      if (behind) return behind;
      // Tổng sản phẩm (GRDP)
      if (open && at(sentence, index + 2).key === ')' && at(sentence, index + 1).upper)
        return this.extend(index, index + 3);
      // Thu ngân sách (tỷ đồng): the unit of a head is no part of it
      const end = this.endOfHeadUnit(index + 1);
      if (end) return end;
    }
    // Năm 2023, cảng …: nothing is left of the time before the comma
    if (sign === 'Comma' && this.chunks.length === 0 && !open) return index + 1;
    return this.take(index, index + 1, sign);
  }

  /** xã Ea Kiết (tỉnh Đắk Lắk) có …: where a name is, said in passing, parts it from no verb. */
  private behindAside(index: number): number | undefined {
    const { sentence, open } = this;
    if (!open?.tags.startsWith('Subject')) return undefined;
    for (let i = index + 1; i < index + LONGEST_ASIDE; i++) {
      const { kind, key } = at(sentence, i);
      if (key === ')') {
        this.close();
        return i + 1;
      }
      if (kind !== TokenKind.Word) return undefined;
    }
    return undefined;
  }

  private endOfHeadUnit(index: number): number | undefined {
    for (let i = index; i < index + LONGEST_UNIT; i++) {
      if (at(this.sentence, i).key === ')') return at(this.sentence, i + 1).key === ':' ? i + 1 : undefined;
    }
    return undefined;
  }

  /** Whether the words before say what is counted. */
  private followsCounted(): boolean {
    const before = this.chunks.at(-1);
    return this.open
      ? before?.found !== undefined
      : before !== undefined && (before.found !== undefined || before.sort === WHAT);
  }

  /** Whether a name begins here, not within another. */
  private opens({ from, to, value }: Match<NameSort>): boolean {
    const { sentence, open } = this;
    // Mỹ, Anh, Đức: names of countries are words too
    if (value === 'proper') return at(sentence, from).capital && !open?.tags.startsWith('Subject');
    if (!open) return true;
    // Hồ thủy điện Bản Mòng mực nước 187,35 m | bị sạt lở diện tích 146,7 m2
    if (value === 'measured')
      return open.tags === 'Event' || (open.tags.startsWith('Subject') && at(sentence, from - 1).capital);
    if (value === 'total') return open.tags === 'Measured' || open.tags === 'Noun';
    // dư nợ cho vay qua Hội Nông dân | mực nước sông Hồng tại tỉnh Hà Nam
    if (open.tags !== 'Measured') return false;
    // mực nước hồ Sông Trầm | dư nợ cho vay qua Hội Nông dân
    const isNamed = at(sentence, to).capital || at(sentence, to - 1).capital;
    return isNamed && (value === 'place' || value === 'body');
  }

  /** Whether what is being read goes on over a word. */
  private absorbs(word: Match<WordSort>, limit: number): boolean {
    switch (this.open?.tags) {
      case 'Baseline':
        return true;
      case 'Measured':
        return !ENDS_MEASURED.has(word.value) && !IN_A_PLACE.has(at(this.sentence, word.from).key);
      case 'Noun':
        // đá xây dựng 845 nghìn m3 | hàng tồn kho 2.318 tỷ: a verb that is a noun too, between a noun and its number
        return (
          word.value === 'Action' &&
          word.to === limit &&
          !this.chunks.at(-1)?.found &&
          ALSO_NOUNS.has(phraseOf(this.sentence, word, ' '))
        );
      case 'Subject Body':
      case 'Subject Thing':
        return this.isNamedFor(word, limit);
      default:
        return false;
    }
  }

  /** Trạm quan trắc Ngã Ba ghi nhận …: the work that a name stands for, where the verb of the clause is still to come. */
  private isNamedFor({ from, to }: Match<WordSort>, limit: number): boolean {
    const { sentence, vocabulary, open } = this;
    if (open!.to !== from || !WORK.match(sentence, from, to)) return false;
    if (!NAMED_FOR_WORK.has(phraseOf(sentence, open!, ' '))) return false;
    for (let index = to; index < limit; index++) {
      if (at(sentence, index).kind === TokenKind.Sign) return at(sentence, index).key === ':';
      const word = vocabulary.words.match(sentence, index, limit)?.value;
      // HTX phục vụ tưới 386 ha: two verbs of the clause
      if (word && CLAUSE_VERBS.has(word)) return index > to || word !== 'Action';
      if (word && word !== 'Plain' && index === to) return false;
    }
    return false;
  }

  private take(from: number, to: number, tag: WordSort | Sign): number {
    this.close();
    if (tag !== 'Auxiliary') this.push(from, to, tag === 'Comparison' ? 'Change' : tag);
    return to;
  }

  private extend(from: number, to: number): number {
    if (this.open?.to === from) this.open.to = to;
    else {
      this.close();
      this.open = { from, to, tags: 'Noun' };
    }
    return to;
  }

  /** The words that lead to a time are no part of a name: `lúc 16 giờ`, `trong tháng 6`. */
  private closeBeforeTime(time: number): void {
    let from = time;
    for (
      let last = this.chunks.at(-1);
      !this.open && last && last.to === from && TO_TIME.has(last.sort);
      last = this.chunks.at(-1)
    ) {
      this.chunks.pop();
      ({ from } = last);
    }
    while (this.open && BEFORE_TIME.has(at(this.sentence, this.open.to - 1).key)) {
      this.open.to--;
      if (this.open.to === this.open.from) this.open = undefined;
    }
    this.close();
  }

  private close(): void {
    if (!this.open) return;
    const { from, to, tags } = this.joined(this.open);
    this.open = undefined;
    if (tags === 'Noun' && to === from + 1 && NAMES_NOTHING.has(at(this.sentence, from).key)) return;
    // "Số vốn huy động từ" before a number: the link is no part of the name
    const last = this.vocabulary.words.matchBefore(this.sentence, to);
    const link = last && last.from > from && last.value in LINKS ? last : undefined;
    const cut = link?.from ?? to;
    const named = tags.startsWith('Subject') ? this.hasName(from + 1, cut) : tags === 'Noun' && this.isName(from, cut);
    const sort = named ? `${tags} ${tags === 'Noun' ? 'Name' : 'Named'}` : tags;
    this.push(from, cut, sort === 'Noun' && this.isLetters(from, cut) ? 'Noun Letters' : sort);
    if (link) this.push(cut, to, link.value);
  }

  /** các tỉnh trong Cụm | Đoàn 379 thuộc Quân khu 2: one name in another is one name. */
  private joined(open: Open): Open {
    const link = this.chunks.at(-1);
    const whole = this.chunks.at(-2);
    if (!link || !whole?.sort.tags.has('Subject') || link.to !== open.from || whole.to !== link.from) return open;
    if (!link.sort.tags.has('Of') && at(this.sentence, link.from).key !== 'trong') return open;
    if (!open.tags.startsWith('Subject') && !this.isName(open.from, open.to)) return open;
    this.chunks.length -= 2;
    return { from: whole.from, to: open.to, tags: [...whole.sort.tags].filter((tag) => tag !== 'Named').join(' ') };
  }

  private push(from: number, to: number, tags: string): void {
    if (this.chunks.at(-1)?.found && (tags.startsWith('Noun') || tags.startsWith('Subject') || tags === 'Event')) {
      tags = 'What';
    }
    const word = this.literals.size === 0 ? '' : phraseOf(this.sentence, { from, to }, '_');
    this.chunks.push({ from, to, sort: sortOf(tags, this.literals.has(word) ? word : ''), found: undefined });
  }

  /** Hà Giang | Mù Cang Chải: capitals throughout, more than that of a sentence's first word. */
  private isName(from: number, to: number): boolean {
    for (let index = from; index < to; index++) if (!at(this.sentence, index).capital) return false;
    return to > from + 1 || (from > 0 && at(this.sentence, from - 1).kind === TokenKind.Word);
  }

  /** 9 tháng, NHP ghi nhận …: a name where it does something, and else what is measured. */
  private isLetters(from: number, to: number): boolean {
    const { upper, key } = at(this.sentence, from);
    return to === from + 1 && upper && key.length >= SHORTEST_LETTERS;
  }

  private hasName(from: number, to: number): boolean {
    for (let index = from; index < to; index++) if (at(this.sentence, index).capital) return true;
    return false;
  }
}

function isInitial({ key, upper }: Token): boolean {
  return upper && key.length === 1;
}

function quantifiersAt(sentence: Sentence, index: number): number {
  let count = 0;
  while (count < MOST_QUANTIFIERS && QUANTIFIERS.has(at(sentence, index + count).key)) count++;
  return count;
}

/** Links that lead to a time: `từ 15/3 đến 14/4`. */
const TO_TIME: ReadonlySet<Sort> = new Set(['From', 'At', 'For', 'By'].map((tag) => sortOf(tag)));
const GAP = sortOf('Gap');
const WHAT = sortOf('What');

const WORK = new Matcher(NAMED_WORK.map((word) => [word, true] as const));
const CLAUSE_VERBS: ReadonlySet<WordSort> = new Set(['Action', 'Have', 'Level', 'Change', 'Dimension']);

/** Links behind which a named quantity says where: độ mặn tại trạm Vàm Giồng. */
const IN_A_PLACE: ReadonlySet<string> = new Set(['tại', 'ở']);

/** What ends a named quantity; other words are part of it. */
const ENDS_MEASURED: ReadonlySet<WordSort> = new Set(['Of', 'Comparison', 'Baseline', 'But', 'And', 'That']);

function phraseOf(sentence: Sentence, { from, to }: Stretch, separator: string): string {
  let phrase = at(sentence, from).key;
  for (let index = from + 1; index < to; index++) phrase += separator + at(sentence, index).key;
  return phrase;
}

/** The sort of a figure: its kind, and a bit for each of `FIGURE_MARKS`. */
function figureSort({ quantity, change }: Found, previous: Found | undefined, led: boolean): Sort {
  const { kind, unit, flags } = quantity;
  let bits = change ? 1 : 0;
  if (!led && (kind === 'percent' || kind === 'ratio')) bits |= 2;
  if (previous?.quantity.unit === unit) bits |= 4;
  if (flags.includes('inherited_unit')) bits |= 8;
  if (BARE_UNITS.has(unit)) bits |= 16;
  const known = (FIGURE_SORTS[kind!] ??= []);
  return (known[bits] ??= sortOf(
    ['Figure', KIND_TAGS[kind!], ...FIGURE_MARKS.filter((_, bit) => bits & (1 << bit))].join(' '),
  ));
}

const FIGURE_MARKS = ['Changed', 'Share', 'SameUnit', 'Listed', 'Bare'];
const FIGURE_SORTS: Partial<Record<Kind, Sort[]>> = {};
