/**
 * Whether a text may hold what `repair` mends. It costs little and loads nothing: a paragraph must have two marks of a
 * wrong encoding, and as many of them as letters that only right Vietnamese has. `repair` then decides by the syllables.
 */
export function isSuspect(text: string): boolean {
  let suspects = 0;
  let sure = 0;
  for (let i = 0; i < text.length; i++) {
    const kind = KINDS[text.charCodeAt(i)]!;
    if (kind === 0) continue;
    if (kind === SUSPECT) suspects++;
    else if (kind === SURE) sure++;
    else if (kind === LOST) return true;
    else if (kind === LINE_END) {
      if (suspects >= LEAST && suspects >= sure) return true;
      suspects = sure = 0;
    } else if (kind === SIGN && text[i - 1] === 'Â') return true;
    else if (i > 0 && BEHIND[kind - FIRST_BEHIND]!.includes(text[i - 1]!)) suspects++;
  }
  return suspects >= LEAST && suspects >= sure;
}

const LEAST = 2;

const SUSPECT = 1;
const SURE = 2;
const LOST = 3;
const LINE_END = 4;
const FIRST_BEHIND = 5;
/** Behind Â they alone are wrong, though all around them is right: `37Â°C`. */
const SIGN = FIRST_BEHIND;

/** What UTF-8, TCVN3, VISCII and VPS leave where they are read as latin-1: B¸o c¸o, Viá»‡t. */
const STRANGE = /[\u0080-\u009f¡-¦¨-ª¬-®¯´-¶¸-º¾¿Ä-ÇËÎ-ÑÖØÛÜÞßä-çëî-ñöøûüþÿ]/;

/** Characters that are strange behind certain others. */
const STRANGE_BEHIND = [
  // CÃ³; these signs are SIGN
  { characters: '\u00a0§«°±²³·»¼½', behind: 'Ã' },
  // VNI: caùc, baùo, Coâng
  { characters: 'áàãéèêÁÀÃÉÈÊ', behind: 'aeyAEY' },
  { characters: 'ùõâúÙÕÂÚ', behind: 'aeoyAEOY' },
  // VIQR: Vie^.t, nu+o+'c
  { characters: '^', behind: 'aeoAEO' },
  { characters: '+', behind: 'uoUO' },
];
const BEHIND = STRANGE_BEHIND.map(({ behind }) => behind);

const KINDS = new Uint8Array(0x10000);
for (let code = 0x80; code < 0x100; code++) if (STRANGE.test(String.fromCharCode(code))) KINDS[code] = SUSPECT;
// .VnTime in a symbol font of Word
KINDS.fill(SUSPECT, 0xf020, 0xf100);
for (const [i, { characters }] of STRANGE_BEHIND.entries()) {
  for (const character of characters) KINDS[character.charCodeAt(0)] = FIRST_BEHIND + i;
}
// Letters that a text has only where it is Vietnamese and read rightly.
for (const letter of 'ăđơưĂĐƠƯ') KINDS[letter.charCodeAt(0)] = SURE;
KINDS.fill(SURE, 0x1ea0, 0x1efa);
KINDS[0xfffd] = LOST;
KINDS[0x0a] = LINE_END;
