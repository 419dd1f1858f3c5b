import { explain, type OwnRules } from '../index.js';
import type { Sink } from '../output/sink.js';
import type { Loss, Table } from '../output/table.js';
import { FORMATS, WRITERS, type Format } from '../output/writers.js';
import { explanationLine } from './explain.js';
import { figuresOf, type FigureOptions } from './figures.js';
import { exitCode, MESSAGES, say } from './messages.js';
import { formatOf, shownFormat } from './options.js';
import { destination, openSink, outputFailed, type OutputOptions } from './output.js';
import type { Process } from './process.js';
import { eachReport, type InputOptions, type Read } from './reports.js';
import { loadRules } from './rules.js';
import { colours } from './screen.js';
import { checkTable, chosenColumns, lossMessage, type TableCommand } from './table.js';
import { Totals } from './totals.js';

export interface ExtractCommand extends InputOptions, OutputOptions, FigureOptions, TableCommand {
  readonly format?: Format;
  readonly explain?: boolean;
  /** A file of rules of the user's own. */
  readonly rules?: string;
  /** A file of indicators, for a wide table. */
  readonly codebook?: string;
  readonly quiet?: boolean;
}

/** Reads every path and writes one table. Resolves to the exit code. @throws UsageFault before anything is read. */
export async function runExtract(command: ExtractCommand, process: Process): Promise<number> {
  const { codebook } = command;
  if (codebook !== undefined) return (await import('./codebook.js')).runCodebook({ ...command, codebook }, process);
  const target = destination(command, process);
  const { file, path } = target;
  const format = command.format ?? (file === undefined ? shownFormat(command, process) : formatOf(file, FORMATS));
  checkTable(format, command, process, file !== undefined);
  const rules = command.rules === undefined ? undefined : await loadRules(command.rules, process);

  let losses = 0;
  const onLoss = (loss: Loss) => {
    losses++;
    say(process, lossMessage(loss));
  };

  let sink: Sink | undefined;
  try {
    sink = await openSink(command, target, process);
    const table = await WRITERS[format].open(sink, chosenColumns(command), {
      headers: command.headers,
      excel: command.excel,
      onLoss,
    });
    const totals = new Totals();
    const { files, failed } = await extractInto(table, totals, command, rules, process, path);
    await table.close();
    // An old table is worth more than one of nothing.
    if (path !== undefined && failed && !files) await sink.abort();
    else {
      await sink.close();
      if (!command.quiet) await sayTotals(command, format, totals, files, process);
    }
    return exitCode(failed + losses);
  } catch (error) {
    await sink?.abort();
    return outputFailed(error, process, sink !== undefined, file);
  }
}

async function sayTotals(
  { output: file, ...colour }: ExtractCommand,
  format: Format,
  totals: Totals,
  files: number,
  process: Process,
): Promise<void> {
  if (file !== undefined && file !== '-') say(process, MESSAGES.written(totals.figures, files, file));
  else if (process.stdout.isTTY && format === 'table') {
    say(process, totals.words(files, await colours(process, 'stderr', colour)));
  }
}

async function extractInto(
  table: Table,
  totals: Totals,
  command: ExtractCommand,
  rules: OwnRules | undefined,
  process: Process,
  except: string | undefined,
): Promise<Read> {
  const tell = command.explain ? await explanationLine(process, command) : undefined;
  return eachReport(
    command,
    process,
    async (document) => {
      const figures = figuresOf(document, command, rules);
      if (tell) for (const line of explain(document.text)) process.stderr.write(tell(document.source, line));
      totals.add(figures);
      await table.write(figures, document);
    },
    except,
  );
}
