import type { Explanation } from '../index.js';
import type { Process } from './process.js';

/** `file:line:column  taken  220 lớp  <numeral> <noun>`: one numeral of a text and the rule that decided. */
export type ExplanationLine = (source: string, explanation: Explanation) => string;

/** Coloured on a terminal alone, where `NO_COLOR` is not set. */
export async function explanationLine({ stderr, env }: Process): Promise<ExplanationLine> {
  const colour = stderr.isTTY && !env['NO_COLOR'] ? await colours() : PLAIN;
  return (source, { line, column, taken, text, rule }) => {
    const place = colour.place(`${source}:${line}:${column}`);
    const verdict = taken ? colour.taken('taken   ') : colour.rejected('rejected');
    return `${place}  ${verdict}  ${text.replace(/\s+/g, ' ')}  ${colour.rule(rule)}\n`;
  };
}

type Colour = (text: string) => string;
const same: Colour = (text) => text;
const PLAIN = { place: same, taken: same, rejected: same, rule: same };

async function colours(): Promise<typeof PLAIN> {
  const { Chalk } = await import('chalk');
  const { dim, green, red, cyan } = new Chalk({ level: 1 });
  return { place: dim, taken: green, rejected: red, rule: cyan };
}
