/** A word (letters, then letters or digits: `hội`, `m2`), a number as digits (`4.425`, `12,5`), or one other sign. */
export const TokenKind = {
  Word: 0,
  Digits: 1,
  Sign: 2,
  /** What stands before the first and behind the last token of a sentence. */
  Edge: 3,
} as const;
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/** What is known of a word, a number or a sign wherever it stands. */
export interface Spelling {
  readonly kind: TokenKind;
  /** What a lexicon knows it by: lower case, tone mark where the modern spelling puts it. Digits and signs as written. */
  readonly key: string;
  /** A word whose first letter is a capital. */
  readonly capital: boolean;
  /** A word without small letters: `CCB`, `TP`, `A12`. */
  readonly upper: boolean;
  /** A word that holds digits: `m2`, `A320`, `l2`. */
  readonly mixed: boolean;
  /** A word with a letter beyond ASCII. */
  readonly marked: boolean;
  /** One bit for each set of words given to `mark` that has the key, and to `markMore`. */
  marks: number;
  more: number;
  /** As met, and the hash by which a word is found again. */
  readonly surface: string;
  readonly hash: number;
}

const MOST_SETS = 31;

/** Bits by key, for up to 31 sets of words. */
class Marks {
  private readonly bits = new Map<string, number>();
  private sets = 0;

  /** A bit for a new set, zero where none is left. */
  add(keys: Iterable<string>): number {
    if (this.sets === MOST_SETS) return 0;
    const bit = 1 << this.sets++;
    const added = new Set(keys);
    for (const key of added) this.bits.set(key, (this.bits.get(key) ?? 0) | bit);
    // Words met already stay right, in whatever sentence they are being read.
    for (const word of words) if (added.has(word.key)) remark(word);
    for (const spelling of SIGNS.values()) if (added.has(spelling.key)) remark(spelling);
    return bit;
  }

  of(key: string): number {
    return this.bits.get(key) ?? 0;
  }
}

const FIRST = new Marks();
const SECOND = new Marks();

/**
 * Gives a set of words, by key, a bit of its own in `marks`, so that asking whether a word is of the set costs one field.
 * Zero where no bit is left: then the set itself must be asked.
 */
export function mark(keys: Iterable<string>): number {
  return FIRST.add(keys);
}

/** The same in `more`, for sets that only single words are asked for. */
export function markMore(keys: Iterable<string>): number {
  return SECOND.add(keys);
}

function remark(spelling: Spelling): void {
  spelling.marks = FIRST.of(spelling.key);
  spelling.more = SECOND.of(spelling.key);
}

// A word is analysed once, however often it is met, and found again by a hash taken while its letters are read: no
// string is made for it. The bound keeps an archive of junk from growing the table.
const SLOTS = 1 << 16;
const MOST_WORDS = 30_000;
/** Index into `words`, plus one, by hash; zero where no word has it. */
const slots = new Int32Array(SLOTS);
let words: Spelling[] = [];

/** What is known of the word between two offsets of `text`, whose `hash` is `hashOf` its letters from left to right. */
export function wordSpelling(text: string, start: number, end: number, hash: number): Spelling {
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  for (let index = slots[slot]!; index > 0; index = slots[slot]!) {
    const word = words[index - 1]!;
    if (word.hash === hash && word.surface.length === end - start && text.startsWith(word.surface, start)) return word;
    slot = (slot + 1) & (SLOTS - 1);
  }
  // A copy of its own, so that the table does not keep whole texts alive.
  const word = analyse(` ${text.slice(start, end)}`.slice(1), hash);
  if (words.length === MOST_WORDS) {
    slots.fill(0);
    words = [];
  }
  slots[slot] = words.push(word);
  return word;
}

/** What is known of the digits between two offsets. Short numbers come again and again, as words do; long ones do not. */
export function digitsSpelling(text: string, start: number, end: number): Spelling {
  if (end - start > LONGEST_SHARED) return plainSpelling(TokenKind.Digits, text.slice(start, end));
  let hash = 0;
  for (let at = start; at < end; at++) hash = hashOf(hash, text.charCodeAt(at));
  return wordSpelling(text, start, end, hash);
}

const LONGEST_SHARED = 5;

/** The hash of a word with one more letter. */
export function hashOf(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

/** A number, or an edge, which is itself. */
export function plainSpelling(kind: TokenKind, key: string): Spelling {
  return {
    kind,
    key,
    capital: false,
    upper: false,
    mixed: false,
    marked: false,
    marks: 0,
    more: 0,
    surface: key,
    hash: 0,
  };
}

const SIGNS = new Map<string, Spelling>();

export function signSpelling(sign: string): Spelling {
  let known = SIGNS.get(sign);
  if (!known) {
    SIGNS.set(sign, (known = plainSpelling(TokenKind.Sign, sign)));
    remark(known);
  }
  return known;
}

function analyse(surface: string, hash: number): Spelling {
  if (/^\d/.test(surface)) return { ...plainSpelling(TokenKind.Digits, surface), hash };
  const lower = surface.toLowerCase();
  const capital = surface.charAt(0) !== lower.charAt(0);
  const key = internalised(modernTone(lower));
  return {
    kind: TokenKind.Word,
    key,
    capital,
    upper: capital && surface === surface.toUpperCase(),
    mixed: /\d/.test(surface),
    marked: /[^\0-\x7f]/.test(surface),
    marks: FIRST.of(key),
    more: SECOND.of(key),
    surface,
    hash,
  };
}

/** The key of a word of small letters alone; none where a phrase holds more than that, and its tokens must be asked. */
export function wordKey(word: string): string | undefined {
  return SMALL_LETTERS.test(word) ? modernTone(word) : undefined;
}

const SMALL_LETTERS = /^\p{Ll}+$/u;

// The engine compares strings that have been property names by address, and these are compared more than anything else.
function internalised(key: string): string {
  return Object.keys({ [key]: 0 })[0]!;
}

// hoà → hòa | thuý → thúy
// prettier-ignore
const TONES: Readonly<Record<string, string>> = {
  oà: 'òa', oá: 'óa', oả: 'ỏa', oã: 'õa', oạ: 'ọa',
  oè: 'òe', oé: 'óe', oẻ: 'ỏe', oẽ: 'õe', oẹ: 'ọe',
  uỳ: 'ùy', uý: 'úy', uỷ: 'ủy', uỹ: 'ũy', uỵ: 'ụy',
};

function modernTone(word: string): string {
  const modern = TONES[word.slice(-2)];
  // quý: there the u belongs to the qu
  if (!modern || (word.at(-2) === 'u' && word.at(-3) === 'q')) return word;
  return word.slice(0, -2) + modern;
}

/** A key without its marks: `triệu` is `trieu`. */
export function bareKey(key: string): string {
  return key
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd');
}
