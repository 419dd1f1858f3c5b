import type { Figure, Flag, Quantity, Span } from '../figure.js';

/** Digits that nobody writes before `nghìn`, `triệu` or `tỷ`: 163.200.000 ngàn đồng. */
const LONGEST_COEFFICIENT = 8;
const OLDEST = 130;

/** The flags of a quantity, with what its size makes doubtful. */
export function flagsOf(quantity: Quantity): Flag[] {
  const flags: Flag[] = quantity.flags.length > 0 ? [...quantity.flags] : [];
  if (isImplausible(quantity)) flags.push('implausible');
  if (isAmbiguous(quantity)) flags.push('ambiguous_separator');
  return flags;
}

function isImplausible({ numeral, unit, value }: Quantity): boolean {
  if (numeral.exponent >= 3) return numeral.coefficient.split('.', 1)[0]!.length > LONGEST_COEFFICIENT;
  return unit === 'tuổi' && Number(value) > OLDEST;
}

// 1,250 USD: 1.25 by the rule of the comma, 1250 by what dollars are
function isAmbiguous({ numeral, kind, unit }: Quantity): boolean {
  return kind === 'money' && unit !== 'VND' && numeral.whole !== null;
}

/** Whether a span overlaps one of `spans`, which lie in their order; asked of spans in their order. */
export function overlaps(spans: readonly Span[]): (span: Span) => boolean {
  let next = 0;
  return ({ start, end }) => {
    while (next < spans.length && spans[next]!.end <= start) next++;
    return next < spans.length && spans[next]!.start < end;
  };
}

export function withFlag(figure: Figure, flag: Flag): Figure {
  return figure.flags.includes(flag) ? figure : { ...figure, flags: [flag, ...figure.flags] };
}
