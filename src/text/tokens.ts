import {
  digitsSpelling,
  hashOf,
  plainSpelling,
  signSpelling,
  TokenKind,
  wordSpelling,
  type Spelling,
} from './spellings.js';

export { bareKey, TokenKind, mark, markMore, wordKey } from './spellings.js';

/** A word, number or sign where it stands in a text. */
export class Token {
  constructor(
    readonly start: number,
    /** White space stands before it. */
    readonly spaced: boolean,
    private readonly spelling: Spelling,
  ) {}

  get end(): number {
    return this.start + this.spelling.surface.length;
  }
  get kind(): TokenKind {
    return this.spelling.kind;
  }
  get key(): string {
    return this.spelling.key;
  }
  get capital(): boolean {
    return this.spelling.capital;
  }
  get upper(): boolean {
    return this.spelling.upper;
  }
  get mixed(): boolean {
    return this.spelling.mixed;
  }
  get marked(): boolean {
    return this.spelling.marked;
  }
  get marks(): number {
    return this.spelling.marks;
  }
  get more(): number {
    return this.spelling.more;
  }
}

export const EDGE = new Token(-1, true, plainSpelling(TokenKind.Edge, ''));

const SIGN = 0;
const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;

const CLASSES = classes();

/** The tokens of `text` between two offsets. White space separates and is not a token. */
export function tokenise(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  let at = start;
  let spaced = true;
  while (at < end) {
    const code = text.charCodeAt(at);
    const first = CLASSES[code];
    if (first === SPACE) {
      spaced = true;
      at++;
      continue;
    }
    const from = at++;
    if (first === LETTER) {
      let hash = code;
      for (; at < end; at++) {
        const next = text.charCodeAt(at);
        const kind = CLASSES[next];
        if (kind !== LETTER && (kind !== DIGIT || isCode(text, from, at))) break;
        hash = hashOf(hash, next);
      }
      tokens.push(new Token(from, spaced, wordSpelling(text, from, at, hash)));
    } else if (first === DIGIT) {
      at = endOfDigits(text, at, end);
      tokens.push(new Token(from, spaced, digitsSpelling(text, from, at)));
    } else {
      tokens.push(new Token(from, spaced, signSpelling(text.charAt(from))));
    }
    spaced = false;
  }
  return tokens;
}

// USD1,23 | VND4,927: three capitals close to a number are a currency sooner than one word with it
function isCode(text: string, start: number, end: number): boolean {
  return end - start === 3 && /^[A-ZĐ]{3}$/.test(text.slice(start, end));
}

/** Digits with a dot or comma only between digits: `1.327`, `12,5`, but not the full stop of `2024.` */
function endOfDigits(text: string, from: number, end: number): number {
  let at = from;
  for (;;) {
    while (at < end && CLASSES[text.charCodeAt(at)] === DIGIT) at++;
    const code = text.charCodeAt(at);
    const separator = code === 44 || code === 46;
    if (!separator || at + 1 >= end || CLASSES[text.charCodeAt(at + 1)] !== DIGIT) return at;
    at++;
  }
}

function classes(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const fill = (kind: number, ...ranges: [number, number][]) => {
    for (const [from, to] of ranges) table.fill(kind, from, to + 1);
  };
  fill(LETTER, [65, 90], [97, 122], [0xc0, 0x24f], [0x300, 0x1fff], [0x2c00, 0x2dff], [0x3040, 0xd7ff]);
  fill(LETTER, [0xf900, 0xfaff], [0xff21, 0xffdc], [0xb5, 0xb5], [0xaa, 0xaa], [0xba, 0xba], [0xb0, 0xb0]);
  fill(LETTER, [0xb2, 0xb3], [0xb9, 0xb9], [0x2070, 0x209c], [0x2126, 0x2126]); // ² ³ ¹, superscripts, Ω
  fill(SIGN, [0xd7, 0xd7], [0xf7, 0xf7], [0xe3f, 0xe3f]); // × ÷ ฿
  fill(DIGIT, [48, 57]);
  fill(SPACE, [0, 32], [0x7f, 0xa0]);
  return table;
}
