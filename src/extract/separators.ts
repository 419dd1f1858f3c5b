import type { Decimal, Flag } from '../figure.js';
import { plain } from '../decimal.js';

/** Which way a document writes its numbers: `1.234,5` or `1,234.5`. */
export type NumberStyle = 'vietnamese' | 'english';

export interface Digits {
  readonly value: Decimal;
  /** The other reading of a lone comma group. */
  readonly whole: Decimal | null;
  readonly flags: readonly Flag[];
}

// 1,234,567 | 7,329,200.5 | 1,045.3
const ENGLISH = /(?<![\d.,])\d{1,3}(?:(?:,\d{3}){2,}(?:\.\d+)?|,\d{3}\.\d+)(?!\d|[.,]\d)/g;
// 1.234.567 | 1.045,327 | 12,5
const VIETNAMESE =
  /(?<![\d.,])(?:\d{1,3}(?:(?:\.\d{3}){2,}(?:,\d+)?|\.\d{3},\d+)|\d+,(?:\d{1,2}|\d{4,}))(?!\d|[.,]\d)/g;

/** How much of a document tells how it writes its numbers, in UTF-16 units: a longer one may be read in pieces. */
export const STYLE_SAMPLE = 1 << 20;

/** A document writes the English way where more of its telling numbers do than write the Vietnamese way. */
export function numberStyle(document: string): NumberStyle {
  const text = document.slice(0, STYLE_SAMPLE);
  // Most documents have no telling English number: the second count is taken only where there is one.
  const english = count(text, ENGLISH);
  return english > 0 && english > count(text, VIETNAMESE) ? 'english' : 'vietnamese';
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

const NOTHING: readonly Flag[] = [];
const MALFORMED: readonly Flag[] = ['malformed_number'];
const AMBIGUOUS: readonly Flag[] = ['ambiguous_separator'];

/** Digits with dots and commas, read as the number they write. */
export function readDigits(raw: string, style: NumberStyle): Digits {
  const dot = raw.indexOf('.');
  const comma = raw.indexOf(',');
  if (dot < 0 && comma < 0) return { value: plain('', raw, ''), whole: null, flags: NOTHING };
  if (dot < 0) return oneSeparator(raw, ',', style);
  if (comma < 0) return oneSeparator(raw, '.', style);
  return dot < comma ? mixed(raw, '.', ',') : mixed(raw, ',', '.');
}

function oneSeparator(raw: string, separator: ',' | '.', style: NumberStyle): Digits {
  const cut = raw.lastIndexOf(separator);
  if (raw.indexOf(separator) !== cut) return grouped(raw, separator);
  const head = raw.slice(0, cut);
  const tail = raw.slice(cut + 1);
  const decimal = plain('', head, tail);
  // 12,5 | 43.3 | 0.125
  if (tail.length !== 3 || head.length > 3 || isZero(head)) return { value: decimal, whole: null, flags: NOTHING };
  const whole = plain('', head + tail, '');
  // 1.327
  if (separator === '.') return { value: whole, whole: null, flags: style === 'english' ? AMBIGUOUS : NOTHING };
  // 124,756 tỷ; in a document that writes 1,234,567 it is 124756
  return style === 'english'
    ? { value: whole, whole: null, flags: NOTHING }
    : { value: decimal, whole, flags: NOTHING };
}

// 1.234.567 | 1,234,567; 50.700.00 is neither
function grouped(raw: string, separator: ',' | '.'): Digits {
  const [head = '', ...groups] = raw.split(separator);
  const regular = head.length <= 3 && !isZero(head) && groups.every((group) => group.length === 3);
  return { value: plain('', head + groups.join(''), ''), whole: null, flags: regular ? NOTHING : MALFORMED };
}

function isZero(head: string): boolean {
  return head === '0' || head === '00' || head === '000';
}

// 1.234.567,89 | 7,329,200.5
function mixed(raw: string, thousands: '.' | ',', decimal: '.' | ','): Digits {
  const cut = raw.lastIndexOf(decimal);
  const groups = raw.slice(0, cut).split(thousands);
  const clean =
    raw.indexOf(decimal) === cut && groups.slice(1).every((group) => group.length === 3) && groups[0]!.length <= 3;
  const head = groups.join('').replaceAll(decimal, '');
  return {
    value: plain('', head, raw.slice(cut + 1).replace(/[.,]/g, '')),
    whole: null,
    flags: clean ? NOTHING : MALFORMED,
  };
}
