import type { Explanation } from '../index.js';
import { printable } from '../output/printable.js';
import type { Process } from './process.js';
import { colours, type ColourOption } from './screen.js';

/** `file:line:column  taken  220 lớp  <numeral> <noun>`: one numeral of a text and the rule that decided. */
export type ExplanationLine = (source: string, explanation: Explanation) => string;

export async function explanationLine(process: Process, option: ColourOption): Promise<ExplanationLine> {
  const { aside, taken: yes, rejected: no, rule: cause } = await colours(process, 'stderr', option);
  return (source, { line, column, taken, text, rule }) => {
    const place = aside(`${printable(source)}:${line}:${column}`);
    const verdict = taken ? yes('taken   ') : no('rejected');
    return `${place}  ${verdict}  ${printable(text.replace(/\s+/g, ' '))}  ${cause(rule)}\n`;
  };
}
