import type { Change, Decimal, Figure, Modifier } from '../figure.js';
import { grouped } from './grouped.js';

/** What the text does to the number, as signs. */
const MODIFIER_SIGNS: Readonly<Record<Modifier, string>> = {
  about: '~',
  nearly: '~<',
  over: '>',
  under: '<',
  at_least: '≥',
  at_most: '≤',
};

const CHANGE_SIGNS: Readonly<Record<Change, string>> = { increase: '↑', decrease: '↓' };

/** `3 – 5`. */
export function rangeOf(min: Decimal | null, max: Decimal | null): string {
  return `${min === null ? '' : grouped(min)} – ${max === null ? '' : grouped(max)}`;
}

/** `> 4.425.611.000.000`, `3 – 5`, `18/71`: number, range, whole and modifier in one. */
export function numberOf({ value, min, max, of, modifier }: Figure): string {
  const number = value === null ? rangeOf(min, max) : grouped(value);
  return `${modifier ? `${MODIFIER_SIGNS[modifier]} ` : ''}${number}${of === null ? '' : `/${grouped(of)}`}`;
}

/** `tạ/ha`, `VND`. */
export function unitOf({ unit, per }: Pick<Figure, 'unit' | 'per'>): string {
  return per === null ? unit : `${unit}/${per}`;
}

export function changeOf({ change }: Pick<Figure, 'change'>): string {
  return change === null ? '' : CHANGE_SIGNS[change];
}

/** `↑ 6,42%`: all that a figure was read as. */
export function readingOf(figure: Figure): string {
  const unit = unitOf(figure);
  const number = `${numberOf(figure)}${unit === '' || /^[%‰]/.test(unit) ? '' : ' '}${unit}`;
  return figure.change === null ? number : `${changeOf(figure)} ${number}`;
}

/** Whether the text says just what was read, spaces and the dash of a range aside. */
export function saysItself(figure: Figure): boolean {
  return plainly(readingOf(figure)) === plainly(figure.text);
}

function plainly(text: string): string {
  return text.replace(/[\s\p{Pd}]/gu, '').toLowerCase();
}
