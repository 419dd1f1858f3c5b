import { PUNCTUATION } from '../src/input/charsets/bytes.js';
import { CONTROLS, TABLES, VIQR_SHAPES, VIQR_TONES, VNI_LETTERS, VNI_MARKS } from '../src/input/charsets/tables.js';

/** Ways to write a Vietnamese text in bytes, each the reverse of its table. TCVN3 loses the case of toned capitals. */
export const ENCODERS = {
  tcvn3: (text: string) => byTable(text.replace(/[Ả-Ỹ]|[ÀÁÃÈÉÌÍĨÒÓÕÙÚŨÝ]/g, small), TABLES.tcvn3),
  'windows-1258': (text: string) => byTable(text.replace(/./gsu, toneApart), TABLES['windows-1258']),
  'windows-1258 precomposed where it can': (text: string) =>
    byTable(
      text.replace(/./gsu, (letter) => (TABLES['windows-1258'].includes(letter) ? letter : toneApart(letter))),
      TABLES['windows-1258'],
    ),
  vni,
  viqr,
  viscii: (text: string) => byTable(text, TABLES.viscii, CONTROLS['viscii']),
  vps: (text: string) => byTable(text, TABLES.vps),
} as const satisfies Record<string, (text: string) => Uint8Array>;

/** What a program makes of bytes that it takes for latin-1 or windows-1252. */
export const MISREADINGS = {
  'latin-1': (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1'),
  'windows-1252 as on the web': (bytes: Uint8Array) => western(bytes),
  'windows-1252': (bytes: Uint8Array) => western(bytes).replace(/[\u0081\u008d\u008f\u0090\u009d]/g, '\ufffd'),
} as const;

export function western(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (control) => PUNCTUATION[control.charCodeAt(0) - 0x80]!);
}

function small(letter: string): string {
  return letter.toLowerCase();
}

/** `ế` → `ê` and a combining acute: the tone alone, as Windows' keyboard types it. */
function toneApart(letter: string): string {
  const [base = '', ...marks] = letter.normalize('NFD');
  const shapes = marks.filter((mark) => '\u0302\u0306\u031b'.includes(mark));
  const tones = marks.filter((mark) => !shapes.includes(mark));
  return [base, ...shapes].join('').normalize('NFC') + tones.join('');
}

function byTable(text: string, table: string, controls: Readonly<Record<number, string>> = {}): Uint8Array {
  const bytes = new Map(Array.from(table, (letter, i) => [letter, 0x80 + i] as const));
  for (const [byte, letter] of Object.entries(controls)) bytes.set(letter, Number(byte));
  return Uint8Array.from(Array.from(text, (c) => bytes.get(c) ?? bytes.get(c.toLowerCase()) ?? asciiOf(c)));
}

function asciiOf(character: string): number {
  const code = character.charCodeAt(0);
  if (code < 0x80) return code;
  if ('“”'.includes(character)) return 0x22;
  return '–−'.includes(character) ? 0x2d : 0x3f;
}

function vni(text: string): Uint8Array {
  const bytes: number[] = [];
  const letters = new Map(Object.entries(VNI_LETTERS).map(([byte, letter]) => [letter, Number(byte)]));
  const marks = new Map(Object.entries(VNI_MARKS).map(([byte, mark]) => [mark.normalize('NFD'), Number(byte)]));
  const push = (byte: number, capital: boolean) => bytes.push(capital && byte >= 0xc0 ? byte - 0x20 : byte);
  for (const letter of text) {
    const lower = letter.toLowerCase();
    const capital = letter !== lower;
    const alone = letters.get(lower);
    if (alone !== undefined) {
      push(alone, capital);
      continue;
    }
    const [base = '', ...rest] = letter.normalize('NFD');
    const horned = rest[0] === '\u031b' ? `${base}\u031b`.normalize('NFC') : base;
    const mark = rest.filter((one) => one !== '\u031b');
    const wanted = [mark.join(''), mark.toReversed().join('')].map((one) => marks.get(one)).find((one) => one);
    const punctuation = PUNCTUATION.indexOf(letter);
    if (mark.length > 0 && wanted !== undefined) {
      push(letters.get(horned.toLowerCase()) ?? horned.charCodeAt(0), capital);
      push(wanted, capital);
    } else if (punctuation >= 0) bytes.push(0x80 + punctuation);
    else bytes.push(asciiOf(letter));
  }
  return Uint8Array.from(bytes);
}

function viqr(text: string): Uint8Array {
  const shapes = new Map(Object.entries(VIQR_SHAPES).map(([sign, mark]) => [mark, sign === '*' ? '+' : sign]));
  const tones = new Map(Object.entries(VIQR_TONES).map(([sign, mark]) => [mark, sign]));
  let written = '';
  for (const letter of text) {
    const [base = '', ...marks] = letter.normalize('NFD');
    if (letter === 'đ' || letter === 'Đ') written += letter === 'đ' ? 'dd' : 'DD';
    else if (/[.?']/.test(letter) && /[aeiouy+^(]$/i.test(written)) written += `\\${letter}`;
    else if (marks.length === 0) written += String.fromCharCode(asciiOf(letter));
    else {
      const shape = marks.find((mark) => shapes.has(mark));
      const tone = marks.find((mark) => tones.has(mark));
      written += `${base}${shapes.get(shape ?? '') ?? ''}${tones.get(tone ?? '') ?? ''}`;
    }
  }
  return Buffer.from(written, 'latin1');
}
