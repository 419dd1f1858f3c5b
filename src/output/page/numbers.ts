import { scale } from '../../decimal.js';
import type { Decimal, Figure } from '../../figure.js';
import { grouped } from '../grouped.js';

/** `4425611.5` → `4.425.611,5`: every digit, as Vietnamese writes them. */
export function written(value: Decimal): string {
  return grouped(value).replace('-', '−');
}

export function count(n: number, noun: string): string {
  return `${written(String(n))} ${noun}`;
}

/** Largest first: 96.750.000.000 is 96,75 tỷ. */
const MAGNITUDES = [
  { exponent: 9, word: 'tỷ' },
  { exponent: 6, word: 'triệu' },
] as const;

/** The value in few characters and exact: by a magnitude where at most three decimals come of it. */
export function short({ kind, value, unit, per }: Figure): string {
  if (value === null) return '';
  const of = (unit === 'VND' ? 'đồng' : unit) + (per === null ? '' : `/${per}`);
  const magnitude = kind === 'money' && MAGNITUDES.find(({ exponent }) => fits(value, exponent));
  if (magnitude) return `${written(scale(value, -magnitude.exponent))} ${magnitude.word} ${of}`;
  return unit === '%' || unit === '‰' ? `${written(value)}${of}` : `${written(value)} ${of}`;
}

function fits(value: Decimal, exponent: number): boolean {
  const scaled = scale(value, -exponent);
  return Math.abs(Number(scaled)) >= 1 && (scaled.split('.')[1] ?? '').length <= 3;
}
