/** Code pages by the number of a font's character set; `null` is the document's own. */
export const CHARSETS: Readonly<Record<number, string | null>> = {
  0: '1252',
  1: null,
  2: '1252',
  128: '932',
  129: '949',
  134: '936',
  136: '950',
  161: '1253',
  162: '1254',
  163: '1258',
  177: '1255',
  178: '1256',
  186: '1257',
  204: '1251',
  222: '874',
  238: '1250',
};
const LABELS: Readonly<Record<string, string>> = {
  '932': 'shift_jis',
  '936': 'gbk',
  '949': 'euc-kr',
  '950': 'big5',
  '65001': 'utf-8',
};
/** 0x80 to 0x9f of windows-1252, which TextDecoder of Node 20 takes for control characters. */
const WESTERN = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Decodes bytes of a code page, each a character of `run`. */
export function decoderOf(page: string): (run: string) => string {
  if (page !== '1252') {
    try {
      const decoder = new TextDecoder(LABELS[page] ?? `windows-${page}`);
      return (run) => decoder.decode(Buffer.from(run, 'latin1'));
    } catch {
      // Pages without a name are read as Western.
    }
  }
  return (run) => run.replace(/[\x80-\x9f]/g, (c) => WESTERN.charAt(c.charCodeAt(0) - 0x80));
}
