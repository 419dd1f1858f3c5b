import { isUtf8 } from 'node:buffer';
import { decodeWestern } from '../charsets/legacy.js';
import { beats, bestReading, follow, type Way } from '../charsets/readings.js';

/** 0x80 to 0xff of CP437, which zip has for names that are not said to be UTF-8. */
const CP437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

/** What names are taken for that are neither UTF-8 nor Vietnamese. */
export type OtherNames = 'cp437' | 'windows-1252';

/**
 * Reads the names of the members of an archive: UTF-8 whether it says so or not, else the Vietnamese encoding that makes
 * syllables of them. In NFC, with `/` between folders and without control characters: a name is a label, not a path.
 */
export function nameReader(others: OtherNames): (raw: Uint8Array) => string {
  const decodeOther = others === 'cp437' ? fromCp437 : decodeWestern;
  /** How the last of them was read: the next is most likely of its kind. */
  let way: Way = [];
  const decode = (raw: Uint8Array): string => {
    if (isUtf8(raw)) return Buffer.from(raw).toString('utf8');
    const bytes = Buffer.from(raw).toString('latin1');
    // Thang_6/Bao-cao.txt: its ending is no word.
    const words = bytes.replace(/\.\w{1,5}$/, '').replace(/[_\-./\\]+/g, ' ');
    const usual = follow(way, words, 'bytes');
    if (!beats(usual, { value: 0, valid: 0 })) {
      const reading = bestReading(words, 'bytes');
      if (reading && reading !== 'ambiguous') ({ way } = reading);
      else if (way.length === 0 || usual.score.valid === 0) return decodeOther(bytes);
    }
    return follow(way, bytes, 'bytes').text;
  };
  return (raw) => label(decode(raw));
}

function fromCp437(bytes: string): string {
  return bytes.replace(/[\x80-\xff]/g, (c) => CP437[c.charCodeAt(0) - 0x80]!);
}

/** A name as it may stand in a table and on a terminal: without control characters, and marks that turn the writing. */
export function label(name: string): string {
  return name
    .normalize('NFC')
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/, '')
    .replace(/[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu, '\ufffd');
}
