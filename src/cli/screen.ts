import { coloursOf, type ColourLevel, type Colours } from '../output/colours.js';
import { PAGE, type Screen } from '../output/screen.js';
import type { Process } from './process.js';

/** Of `--color` and `--no-color`; none for what the environment and the terminal say. */
export interface ColourOption {
  readonly color?: boolean;
}

/** Standard output as a person sees it: also in a pipe to a pager, whose width the shell may tell in `COLUMNS`. */
export async function screenOf(process: Process, option: ColourOption): Promise<Screen> {
  const { stdout, env } = process;
  const width = [stdout.columns, Number(env['COLUMNS'])].find((columns) => Number.isInteger(columns) && columns! > 0);
  return { width: width ?? PAGE.width, colours: await colours(process, 'stdout', option) };
}

export function colours(process: Process, stream: 'stdout' | 'stderr', option: ColourOption): Promise<Colours> {
  return coloursOf(level(process, stream, option));
}

/** What was typed is stronger than the environment, `FORCE_COLOR` there stronger than `NO_COLOR`, both than the stream. */
function level(process: Process, stream: 'stdout' | 'stderr', { color }: ColourOption): ColourLevel {
  const { FORCE_COLOR: forced, NO_COLOR: refused, TERM: terminal } = process.env;
  if (color !== undefined) return color ? 1 : 0;
  if (forced !== undefined) return forced === '0' || forced === 'false' ? 0 : 1;
  return process[stream].isTTY && !refused && terminal !== 'dumb' ? 1 : 0;
}
