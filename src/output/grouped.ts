import type { Decimal } from '../figure.js';

/** A decimal as Vietnamese print it: `4425611000000` → `4.425.611.000.000`, `-0.23` → `-0,23`. */
export function grouped(value: Decimal): string {
  const [whole = '', fraction] = value.split('.');
  const grouping = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return fraction === undefined ? grouping : `${grouping},${fraction}`;
}
