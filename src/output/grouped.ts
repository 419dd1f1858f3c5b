import type { Decimal } from '../figure.js';

/** A decimal as Vietnamese print it: `4425611000000` → `4.425.611.000.000`, `-0.23` → `-0,23`. */
export function grouped(value: Decimal): string {
  const [whole = '', fraction] = value.split('.');
  const sign = whole.startsWith('-') ? '-' : '';
  const groups: string[] = [];
  for (let end = whole.length; end > sign.length; end -= 3)
    groups.push(whole.slice(Math.max(sign.length, end - 3), end));
  const grouping = sign + groups.toReversed().join('.');
  return fraction === undefined ? grouping : `${grouping},${fraction}`;
}
