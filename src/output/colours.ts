import type { ColorName, ModifierName } from 'chalk';
import type { Kind } from '../figure.js';

export type Paint = (text: string) => string;

/** What is told apart by colour: the kinds of figures, then the rest. The sixteen basic colours follow the user's theme. */
const STYLES = {
  count: 'cyan',
  money: 'green',
  percent: 'yellow',
  measure: 'magenta',
  duration: 'blueBright',
  age: 'cyanBright',
  ratio: 'redBright',
  title: 'bold',
  aside: 'dim',
  doubt: 'underline',
  taken: 'green',
  rejected: 'red',
  rule: 'cyan',
} as const satisfies Record<Kind, ColorName> & Record<string, ColorName | ModifierName>;

export type Colours = Readonly<Record<keyof typeof STYLES, Paint>>;

/** No colour: text as it is. */
export const PLAIN = palette(() => (text) => text);

/** 0 for none, 1 for the basic colours: chalk's first two levels. */
export type ColourLevel = 0 | 1;

export async function coloursOf(level: ColourLevel): Promise<Colours> {
  if (level === 0) return PLAIN;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level });
  return palette((style) => chalk[style]);
}

function palette(paint: (style: ColorName | ModifierName) => Paint): Colours {
  return Object.fromEntries(Object.entries(STYLES).map(([name, style]) => [name, paint(style)])) as Colours;
}
