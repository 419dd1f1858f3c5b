import { wordKey } from '../text/spellings.js';

/** Words as they are compared: `Tổng  dư nợ` is `tổng dư nợ`, `hoà giải` is `hòa giải`. */
export function wording(words: string): string {
  return words
    .normalize('NFC')
    .toLowerCase()
    .trim()
    .split(/\s+/)
    .map((word) => wordKey(word) ?? word)
    .join(' ');
}
