import { tallyOf } from '../batch/tally.js';
import { marked } from '../output/marked.js';
import { printable } from '../output/printable.js';
import { streamSink } from '../output/sink.js';
import { cut } from '../output/width.js';
import { figuresOf } from '../batch/figures.js';
import { exitCode, say } from './messages.js';
import { outputFailed } from './output.js';
import type { Process } from './process.js';
import { eachReport, type InputOptions } from './reports.js';
import { colours, screenOf, type ColourOption } from './screen.js';
import { Totals } from './totals.js';

export interface ShowCommand extends InputOptions, ColourOption {
  readonly quiet?: boolean;
}

/** Prints the reports themselves with their figures marked. Resolves to the exit code. */
export async function runShow(command: ShowCommand, process: Process): Promise<number> {
  const screen = await screenOf(process, command);
  const sink = streamSink(process.stdout, screen);
  const totals = new Totals();
  let before = '';
  try {
    const { files, failed } = await eachReport(command, process, async (document) => {
      const { source, text } = document;
      // Indicator, subject and period have no place in the text.
      const figures = figuresOf(document, { context: false });
      totals.add(tallyOf(figures));
      // One report that was named needs no name.
      if (source !== (command.paths[0] ?? '-') || command.paths.length > 1) {
        await sink.write(`${before}${screen.colours.title(cut(printable(source), screen.width))}\n`);
      }
      before = '\n';
      for (const lines of chunks(marked(text, figures, screen))) await sink.write(lines);
    });
    await sink.close();
    if (process.stdout.isTTY && !command.quiet)
      say(process, totals.words(files, await colours(process, 'stderr', command)));
    return exitCode(failed);
  } catch (error) {
    return outputFailed(error, process, true);
  }
}

const CHUNK = 1 << 16;

function* chunks(lines: Iterable<string>): Generator<string> {
  let chunk = '';
  for (const line of lines) {
    chunk += `${line}\n`;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk) yield chunk;
}
