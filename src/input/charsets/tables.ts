import { PUNCTUATION } from './bytes.js';

/**
 * TCVN 5712:1993 in the form that the ABC fonts have (TCVN3): the upper half of its VN2, with the signs of windows-1252
 * in place of five tones that combine, and its punctuation below. Keyboards write capitals with a tone as small letters.
 */
const TCVN3 = `${PUNCTUATION}\
\u00a0ĂÂÊÔƠƯĐăâêôơưđẰ°±²³´àảãáạẲằẳẵắẴ\
ẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịò\
ỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ`;

/** windows-1258: windows-1252 with fourteen letters changed, five of them tones that combine with the letter before. */
const WINDOWS_1258 = `${PUNCTUATION}\
\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿\
ÀÁÂĂÄÅÆÇÈÉÊË\u0300ÍÎÏĐÑ\u0309ÓÔƠÖ×ØÙÚÛÜƯ\u0303ß\
àáâăäåæçèéêë\u0301íîïđñ\u0323óôơö÷øùúûüư₫ÿ`;

/** VISCII 1.1, RFC 1456. */
const VISCII =
  '\
ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ\
ÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ\
ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡư\
àáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ';

/** VPS, of the Vietnamese Professionals Society. */
const VPS =
  '\
ÀẢÃẤẦẨọỗĂếềểệẮẰẲẾ‘’ỀỂỄỐỒỔỖýỷỵỚỜỞ\
\u00a0ắằẳẵặỠớÙờởỡŨỨợỪổỬỲỸÍÌộỈĨÓửữÒỎÕự\
ầÁÂấẩẫậđẻÉÊẹỉễịỹƯỦồốÔỏơÈừứÚũưÝẺß\
àáâãảạăçèéêẽìíîĩẴĐòóôõöƠụùúủüỶẼỳ';

/** The characters of the bytes 0x80 to 0xFF, in their order. */
export const TABLES = { tcvn3: TCVN3, 'windows-1258': WINDOWS_1258, viscii: VISCII, vps: VPS } as const;

/** Control characters that are letters, for want of room in the upper half. */
export const CONTROLS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  viscii: { 0x02: 'Ẳ', 0x05: 'Ẵ', 0x06: 'Ẫ', 0x14: 'Ỷ', 0x19: 'Ỹ', 0x1e: 'Ỵ' },
};

/** VNI-Windows: letters that stand alone, small; the capitals lie 0x20 below. */
export const VNI_LETTERS: Readonly<Record<number, string>> = {
  0xe6: 'ỉ',
  0xec: 'ì',
  0xed: 'í',
  0xee: 'ỵ',
  0xf1: 'đ',
  0xf2: 'ị',
  0xf3: 'ĩ',
  0xf4: 'ơ',
  0xf6: 'ư',
};

/** VNI-Windows: what a byte adds to the vowel before it, as combining signs: `aø` is à, `oä` is ộ. Capitals as above. */
export const VNI_MARKS: Readonly<Record<number, string>> = {
  0xe0: '\u0302\u0300',
  0xe1: '\u0302\u0301',
  0xe2: '\u0302',
  0xe3: '\u0302\u0303',
  0xe4: '\u0302\u0323',
  0xe5: '\u0302\u0309',
  0xe8: '\u0306\u0300',
  0xe9: '\u0306\u0301',
  0xea: '\u0306',
  0xeb: '\u0306\u0323',
  0xef: '\u0323',
  0xf5: '\u0303',
  0xf8: '\u0300',
  0xf9: '\u0301',
  0xfa: '\u0306\u0309',
  0xfb: '\u0309',
  0xfc: '\u0306\u0303',
};

/** VIQR, RFC 1456: what a sign adds to the vowel before it. Unikey writes `*` for the horn as well. */
export const VIQR_SHAPES: Readonly<Record<string, string>> = {
  '^': '\u0302',
  '(': '\u0306',
  '+': '\u031b',
  '*': '\u031b',
};
export const VIQR_TONES: Readonly<Record<string, string>> = {
  '`': '\u0300',
  '?': '\u0309',
  '~': '\u0303',
  "'": '\u0301',
  '.': '\u0323',
};
