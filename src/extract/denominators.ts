import type { Sentence } from '../figure.js';
import { BELOW_SLASH } from '../lexicon/cues.js';
import { at, Matcher, surface } from '../text/matcher.js';
import { TokenKind } from '../text/tokens.js';
import { RATE_TIMES } from '../lexicon/times.js';
import { isMagnitude } from './numerals.js';
import { isMeasure, readNoun } from './units.js';

/** Times that rates are counted by besides units of time: `mỗi tối`, `/năm học`. */
export const RATE_TIME = new Matcher(RATE_TIMES.map((time) => [time, true] as const));

/** Nouns may stand between a unit and its slash: 150 tấn nguyên liệu/ngày. Further than this they belong elsewhere. */
const FURTHEST_SLASH = 5;

export interface Denominator {
  readonly to: number;
  readonly per: string;
}

/** The denominator whose slash is token `index`: `/ha`, `/người/tháng`, `/100 mililít`, `/ lượt`, `/vạn dân`. */
export function readDenominator(sentence: Sentence, index: number): Denominator | undefined {
  const parts: string[] = [];
  let to = index;
  while (at(sentence, to).key === '/') {
    const part = readPart(sentence, to + 1);
    if (!part) break;
    parts.push(part.per);
    to = part.to;
  }
  return parts.length > 0 ? { to, per: parts.join('/') } : undefined;
}

/** The denominator that stands behind the noun of what is measured, outside the figure's text: `150 tấn nguyên liệu/ngày`. */
export function readFarDenominator(sentence: Sentence, index: number): Denominator | undefined {
  for (let i = index; i < index + FURTHEST_SLASH; i++) {
    const token = at(sentence, i);
    if (token.key === '/' && i > index) {
      return (!token.spaced &&
        (BELOW_SLASH.has(at(sentence, i + 1).key) ||
          isMeasure(sentence, at(sentence, i + 1).kind === TokenKind.Digits ? i + 2 : i + 1))) ||
        isPerPerson(sentence, i)
        ? readDenominator(sentence, i)
        : undefined;
    }
    if (token.kind !== TokenKind.Word) return undefined;
  }
  return undefined;
}

// 10% mức lương cơ sở/trẻ/tháng
function isPerPerson(sentence: Sentence, index: number): boolean {
  return at(sentence, index + 2).key === '/' && BELOW_SLASH.has(at(sentence, index + 3).key);
}

function readPart(sentence: Sentence, index: number): Denominator | undefined {
  const first = at(sentence, index);
  let from = index;
  let amount = '';
  if (first.kind === TokenKind.Digits) {
    // 0,25 miligam/01 lít: per litre
    amount = /^0*1$/.test(first.key) ? '' : first.key;
    // 18 lớp/587 học sinh: two counts; 112 bé trai/100 bé gái: a rate
    if (amount !== '' && !isRateBase(amount) && !isMeasure(sentence, from + 1)) return undefined;
    from++;
  }
  while (isMagnitude(sentence, from) && at(sentence, from + 1).kind === TokenKind.Word) {
    amount = amount ? `${amount} ${at(sentence, from).key}` : at(sentence, from).key;
    from++;
  }
  const time = RATE_TIME.match(sentence, from);
  const noun = time ? undefined : readNoun(sentence, from);
  if (!time && !noun && !BELOW_SLASH.has(at(sentence, from).key)) return undefined;
  const to = time?.to ?? (noun ? endOfNoun(sentence, noun) : from + 1);
  const unit = noun && to === noun.to ? noun.unit : surface(sentence, from, to).toLowerCase();
  return { to, per: amount ? `${amount} ${unit}` : unit };
}

// m2/chu kỳ thuê: a noun that no table has goes on to the next word that cannot be part of it
function endOfNoun(sentence: Sentence, noun: { to: number; known: boolean }): number {
  let { to } = noun;
  while (!noun.known && to < noun.to + 2 && !readNoun(sentence, to)?.known && readNoun(sentence, to)) to++;
  return to;
}

/** A round number that rates are counted against: 10.000 in `12 bác sĩ trên 10.000 dân`. */
export function isRateBase(key: string): boolean {
  return /^10+(?:[.]000)*$/.test(key) && key.length >= 3;
}
