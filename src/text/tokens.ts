/** A word (letters, then letters or digits: `hội`, `m2`), a number as digits (`4.425`, `12,5`), or one other sign. */
export const enum TokenKind {
  Word,
  Digits,
  Sign,
  /** What stands before the first and behind the last token of a sentence. */
  Edge,
}

export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /** What a lexicon knows it by: lower case, tone mark where the modern spelling puts it. Digits and signs as written. */
  readonly key: string;
  /** White space stands before it. */
  readonly spaced: boolean;
  /** A word whose first letter is a capital. */
  readonly capital: boolean;
  /** A word without small letters: `CCB`, `TP`, `A12`. */
  readonly upper: boolean;
  /** A word that holds digits: `m2`, `A320`, `l2`. */
  readonly mixed: boolean;
}

export const EDGE: Token = {
  kind: TokenKind.Edge,
  start: -1,
  end: -1,
  key: '',
  spaced: true,
  capital: false,
  upper: false,
  mixed: false,
};

const enum Class {
  Sign,
  Letter,
  Digit,
  Space,
}

const CLASSES = classes();

/** The tokens of `text` between two offsets. White space separates and is not a token. */
export function tokenise(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  let at = start;
  let spaced = true;
  while (at < end) {
    const first = CLASSES[text.charCodeAt(at)];
    if (first === Class.Space) {
      spaced = true;
      at++;
      continue;
    }
    const from = at++;
    if (first === Class.Letter) {
      while (at < end && isWordPart(text.charCodeAt(at))) at++;
      const { key, capital, upper, mixed } = spelling(text.slice(from, at));
      tokens.push({ kind: TokenKind.Word, start: from, end: at, key, spaced, capital, upper, mixed });
    } else if (first === Class.Digit) {
      at = endOfDigits(text, at, end);
      const key = text.slice(from, at);
      tokens.push({ kind: TokenKind.Digits, start: from, end: at, key, spaced, capital: false, upper: false, mixed: false });
    } else {
      const key = text.charAt(from);
      tokens.push({ kind: TokenKind.Sign, start: from, end: at, key, spaced, capital: false, upper: false, mixed: false });
    }
    spaced = false;
  }
  return tokens;
}

/** What a lexicon knows a word by: `Hoà` and `hòa` are `hòa`. */
export function keyOf(word: string): string {
  return spelling(word).key;
}

/** The key without its marks: `triệu` is `trieu`. */
export function bareKey(key: string): string {
  return key
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd');
}

interface Spelling {
  readonly key: string;
  readonly capital: boolean;
  readonly upper: boolean;
  readonly mixed: boolean;
}

// A syllable is analysed once, however often it is met. The bound keeps an archive of junk from growing the table.
const SPELLINGS = new Map<string, Spelling>();
const MAX_SPELLINGS = 60_000;

function spelling(surface: string): Spelling {
  const known = SPELLINGS.get(surface);
  if (known) return known;
  const lower = surface.toLowerCase();
  const capital = surface.charAt(0) !== lower.charAt(0);
  const upper = capital && surface === surface.toUpperCase();
  const made = { key: modernTone(lower), capital, upper, mixed: /\d/.test(surface) };
  if (SPELLINGS.size >= MAX_SPELLINGS) SPELLINGS.clear();
  // A copy of its own, so that the table does not keep whole texts alive.
  SPELLINGS.set(` ${surface}`.slice(1), made);
  return made;
}

// hoà → hòa | thuý → thúy, but not quý: there the u belongs to the qu.
const OLD_TONE = /^(.*)(o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])$/;
const TONES: Record<string, string> = {
  oà: 'òa', oá: 'óa', oả: 'ỏa', oã: 'õa', oạ: 'ọa',
  oè: 'òe', oé: 'óe', oẻ: 'ỏe', oẽ: 'õe', oẹ: 'ọe',
  uỳ: 'ùy', uý: 'úy', uỷ: 'ủy', uỹ: 'ũy', uỵ: 'ụy',
}; // prettier-ignore

function modernTone(word: string): string {
  const match = OLD_TONE.exec(word);
  return match ? `${match[1]}${TONES[match[2]!]}` : word;
}

function isWordPart(code: number): boolean {
  const kind = CLASSES[code];
  return kind === Class.Letter || kind === Class.Digit;
}

/** Digits with a dot or comma only between digits: `1.327`, `12,5`, but not the full stop of `2024.` */
function endOfDigits(text: string, from: number, end: number): number {
  let at = from;
  for (;;) {
    while (at < end && CLASSES[text.charCodeAt(at)] === Class.Digit) at++;
    const code = text.charCodeAt(at);
    const separator = code === 44 || code === 46;
    if (!separator || at + 1 >= end || CLASSES[text.charCodeAt(at + 1)] !== Class.Digit) return at;
    at++;
  }
}

function classes(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const fill = (kind: Class, ...ranges: [number, number][]) => {
    for (const [from, to] of ranges) table.fill(kind, from, to + 1);
  };
  fill(Class.Letter, [65, 90], [97, 122], [0xc0, 0x24f], [0x300, 0x1fff], [0x2c00, 0x2dff], [0x3040, 0xd7ff]);
  fill(Class.Letter, [0xf900, 0xfaff], [0xff21, 0xffdc], [0xb5, 0xb5], [0xaa, 0xaa], [0xba, 0xba], [0xb0, 0xb0]);
  fill(Class.Letter, [0xb2, 0xb3], [0xb9, 0xb9], [0x2070, 0x209c], [0x2126, 0x2126]); // ² ³ ¹, superscripts, Ω
  fill(Class.Sign, [0xd7, 0xd7], [0xf7, 0xf7]); // × ÷
  fill(Class.Digit, [48, 57]);
  fill(Class.Space, [0, 32], [0x7f, 0xa0]);
  return table;
}
