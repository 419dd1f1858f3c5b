/** windows-1252 from 0x80 to 0x9F; what is not assigned there is the control character, as on the web. */
export const PUNCTUATION = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The bytes that windows-1252 does not assign: a strict program loses them. */
export const UNASSIGNED = [0x81, 0x8d, 0x8f, 0x90, 0x9d] as const;

/**
 * The byte that a program took for this character when it read it as latin-1 or windows-1252, or when Word put it into a
 * symbol font (U+F020 to U+F0FF); 0 where no byte becomes this character, and for NUL.
 */
export function byteOf(code: number): number {
  return BYTE_OF[code]!;
}

const BYTE_OF = new Uint8Array(0x10000);
for (let byte = 0; byte < 0x100; byte++) BYTE_OF[byte] = byte;
for (let byte = 0x20; byte < 0x100; byte++) BYTE_OF[0xf000 + byte] = byte;
for (let i = 0; i < PUNCTUATION.length; i++) BYTE_OF[PUNCTUATION.charCodeAt(i)] = 0x80 + i;

/** UTF-16 code units, the first `length` of them, as a string. */
export function textOf(units: Uint16Array, length: number): string {
  return Buffer.from(units.buffer, units.byteOffset, length * 2).toString('utf16le');
}
