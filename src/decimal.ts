import type { Decimal } from './figure.js';

/** `value × 10^exponent`, by moving the point: `8.2` by 6 is `8200000`, with no floating point on the way. */
export function scale(value: Decimal, exponent: number): Decimal {
  if (exponent === 0) return value;
  const sign = value.startsWith('-') ? '-' : '';
  const point = value.indexOf('.');
  const whole = point < 0 ? value.slice(sign.length) : value.slice(sign.length, point);
  const fraction = point < 0 ? '' : value.slice(point + 1);
  const digits = whole + fraction;
  const at = whole.length + exponent;
  if (at >= digits.length) return plain(sign, digits + '0'.repeat(at - digits.length), '');
  if (at <= 0) return plain(sign, '0', '0'.repeat(-at) + digits);
  return plain(sign, digits.slice(0, at), digits.slice(at));
}

export function add(a: Decimal, b: Decimal): Decimal {
  const places = Math.max(placesOf(a), placesOf(b));
  return fromScaled(toScaled(a, places) + toScaled(b, places), places);
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  const places = placesOf(a) + placesOf(b);
  return fromScaled(toScaled(a, placesOf(a)) * toScaled(b, placesOf(b)), places);
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compare(a: Decimal, b: Decimal): number {
  const places = Math.max(placesOf(a), placesOf(b));
  const difference = toScaled(a, places) - toScaled(b, places);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The integer that `value` is at `places` decimals: 642n for `6.42` at 2. Null where it has more of them. */
export function unscaled(value: Decimal, places: number): bigint | null {
  return placesOf(value) > places ? null : toScaled(value, places);
}

/** The canonical form: no leading zeros, no trailing zeros after the point, no negative zero. */
export function plain(sign: string, whole: string, fraction: string): Decimal {
  let first = 0;
  while (first < whole.length - 1 && whole.charCodeAt(first) === 48) first++;
  let last = fraction.length;
  while (last > 0 && fraction.charCodeAt(last - 1) === 48) last--;
  const head = (first > 0 ? whole.slice(first) : whole) || '0';
  const body = last > 0 ? `${head}.${fraction.slice(0, last)}` : head;
  return sign && body !== '0' ? sign + body : body;
}

function placesOf(value: Decimal): number {
  const point = value.indexOf('.');
  return point < 0 ? 0 : value.length - point - 1;
}

function toScaled(value: Decimal, places: number): bigint {
  return BigInt(value.replace('.', '') + '0'.repeat(places - placesOf(value)));
}

function fromScaled(scaled: bigint, places: number): Decimal {
  const sign = scaled < 0n ? '-' : '';
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(places + 1, '0');
  return plain(sign, digits.slice(0, digits.length - places), digits.slice(digits.length - places));
}
