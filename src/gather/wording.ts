/** Words as they are compared: `Tổng  dư nợ` and `tổng dư nợ` are one. */
export function wording(words: string): string {
  return words.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}
