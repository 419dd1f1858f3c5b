const SPACES = '\\u00a0\\u1680\\u2000-\\u200b\\u202f\\u205f\\u2060\\u3000\\ufeff';
const DASHES = '\\u2010-\\u2015\\u2212\\ufe58\\ufe63\\uff0d';
const FULL_WIDTH = '\\uff01-\\uff5e';
const UNUSUAL = new RegExp(`[${SPACES}${DASHES}${FULL_WIDTH}]`);
const EACH_UNUSUAL = new RegExp(UNUSUAL, 'g');
const SPACE = new RegExp(`[${SPACES}]`);
const DASH = new RegExp(`[${DASHES}]`);

/**
 * Every kind of space as a space, every dash as a hyphen, full-width signs and digits as ASCII. Each replacement has
 * the length of what it replaces, so that offsets into the result are offsets into `text`.
 */
export function normalise(text: string): string {
  return UNUSUAL.test(text) ? text.replace(EACH_UNUSUAL, usual) : text;
}

function usual(character: string): string {
  if (SPACE.test(character)) return ' ';
  if (DASH.test(character)) return '-';
  return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
}
