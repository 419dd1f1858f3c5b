import type { Quantity, Sentence } from '../figure.js';
import { ENDS_RATE, POPULATIONS } from '../lexicon/cues.js';
import { at, surface } from '../text/matcher.js';
import { mark, TokenKind } from '../text/tokens.js';
import { isRateBase, RATE_TIME, readFarDenominator } from './denominators.js';
import { readNoun } from './units.js';

// Without one of these in the sentence nothing in it is a rate.
const COUNTS_BY = mark(['mỗi', 'một', 'trên', 'trong', 'cứ', '/']);

/** How far from its amount `mỗi …` may stand. */
const FURTHEST_BEHIND = 8;
const FURTHEST_BEFORE = 14;

/** A quantity whose denominator has been read. */
export interface Rated {
  readonly quantity: Quantity;
  readonly per: string | null;
}

/**
 * What a rate is counted by, where no slash in the figure says it: `150 tấn nguyên liệu/ngày`, `10 triệu đồng mỗi năm`,
 * `mỗi suất 500 nghìn`, `12 bác sĩ trên 10.000 dân`. Where two compete, the one behind the amount wins.
 */
export function readRate(sentence: Sentence, quantity: Quantity, previous: Rated | undefined): string | null {
  if (quantity.per !== null) return quantity.per;
  if (COUNTS_BY !== 0 && (sentence.marks & COUNTS_BY) === 0) return null;
  const behind = readFarDenominator(sentence, quantity.to)?.per ?? readBehind(sentence, quantity);
  return behind ?? readBefore(sentence, quantity, previous) ?? null;
}

// 12 nghìn quả dừa mỗi ngày | 300 nghìn đồng một ngày công | mức giá 1,2 USD cho mỗi căn
function readBehind(sentence: Sentence, quantity: Quantity): string | undefined {
  for (let index = quantity.to; index < quantity.to + FURTHEST_BEHIND; index++) {
    const { key, kind } = at(sentence, index);
    if (kind !== TokenKind.Word || ENDS_RATE.has(key)) return undefined;
    if (key === 'mỗi' || (key === 'một' && index === quantity.to)) return readEach(sentence, index + 1);
    // 12 bác sĩ trên 10.000 dân | 45 ca trên 100 nghìn dân
    if ((key === 'trên' || key === 'trong') && isRateBase(at(sentence, index + 1).key))
      return readPopulation(sentence, index + 1);
  }
  return undefined;
}

function readPopulation(sentence: Sentence, index: number): string | undefined {
  const number = at(sentence, index).key;
  const magnitude = POPULATION_MAGNITUDES.has(at(sentence, index + 1).key) ? ` ${at(sentence, index + 1).key}` : '';
  const noun = readNoun(sentence, magnitude ? index + 2 : index + 1);
  return noun?.known && POPULATIONS.has(noun.unit) ? `${number}${magnitude} ${noun.unit}` : undefined;
}

const POPULATION_MAGNITUDES: ReadonlySet<string> = new Set(['nghìn', 'ngàn', 'vạn', 'triệu']);

/** The noun behind `mỗi`, unless an amount follows it there: `mỗi suất 500 nghìn` belongs to that amount. */
function readEach(sentence: Sentence, index: number): string | undefined {
  const time = RATE_TIME.match(sentence, index);
  if (time && at(sentence, time.to).kind !== TokenKind.Digits) return surface(sentence, index, time.to);
  const noun = readNoun(sentence, index);
  return noun && at(sentence, noun.to).kind !== TokenKind.Digits ? noun.unit : undefined;
}

// mỗi suất 500 nghìn đồng | bình quân mỗi năm giảm 1,5 - 2 điểm phần trăm | cứ 10 người thì có 3 người nghèo
function readBefore(sentence: Sentence, quantity: Quantity, previous: Rated | undefined): string | undefined {
  if (quantity.kind === 'age') return undefined;
  const nearest = Math.max(0, quantity.from - FURTHEST_BEFORE);
  for (let index = quantity.from - 1; index >= nearest; index--) {
    const { key } = sentence.tokens[index]!;
    if (key === 'cứ') return readOutOf(sentence, quantity, index);
    if (CLAUSE_ENDS.has(key)) return undefined;
    // bình quân một doanh nghiệp 10,9 tỷ
    if (key !== 'mỗi' && !(key === 'một' && at(sentence, index - 1).key === 'quân')) continue;
    // "186 chuyến bay mỗi tuần trên 14 đường bay": the number before has taken it
    const unit = readNoun(sentence, index + 1)?.unit;
    const taken = previous !== undefined && previous.quantity.to <= index && previous.per === unit;
    return taken ? undefined : unit;
  }
  return undefined;
}

function readOutOf(sentence: Sentence, quantity: Quantity, index: number): string | undefined {
  const number = at(sentence, index + 1);
  const noun = number.kind === TokenKind.Digits ? readNoun(sentence, index + 2) : undefined;
  return noun && quantity.from >= noun.to ? `${number.key} ${noun.unit}` : undefined;
}

const CLAUSE_ENDS: ReadonlySet<string> = new Set([',', ';', '.', ':', '(', ')', 'gồm']);
