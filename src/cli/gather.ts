import type { Figure } from '../figure.js';
import type { Document } from '../input/document.js';
import type { Column } from '../output/columns.js';
import type { ScreenColumn } from '../output/layout.js';
import { ROW_FORMATS, ROW_WRITERS, type RowFormat } from '../output/rows.js';
import type { Sink } from '../output/sink.js';
import type { Language } from '../output/table.js';
import { figuresOf, type FigureOptions } from '../batch/figures.js';
import { exitCode, MESSAGES, say } from './messages.js';
import { formatOf, shownFormat } from './options.js';
import { destination, openSink, outputFailed, type OutputOptions } from './output.js';
import type { Process } from './process.js';
import { eachReport, type InputOptions, type Read } from './reports.js';
import { loadRules } from './rules.js';
import { checkTable, type TitleOptions } from './table.js';

/** A command whose rows come of the figures of all reports. */
export interface GatherCommand extends InputOptions, OutputOptions, FigureOptions, TitleOptions {
  readonly format?: RowFormat;
  /** A file of rules of the user's own. */
  readonly rules?: string;
  readonly quiet?: boolean;
}

/** Gives the figures of every report to `add`. @throws UsageFault before anything is read. */
export async function gather(
  command: GatherCommand,
  process: Process,
  add: (source: string, figures: readonly Figure[]) => void,
  except?: string,
): Promise<Read & { readonly figures: number }> {
  const rules = command.rules === undefined ? undefined : await loadRules(command.rules, process);
  let count = 0;
  const work = async (document: Document) => {
    const figures = figuresOf(document, command, rules);
    count += figures.length;
    add(document.source, figures);
  };
  return { ...(await eachReport(command, process, work, except)), figures: count };
}

export interface Gathering<Row> {
  readonly columns: readonly Column<Row>[];
  /** What a person sees of them. */
  readonly screen: (headers: Language | undefined) => readonly ScreenColumn<Row>[];
  readonly add: (source: string, figures: readonly Figure[]) => void;
  readonly rows: () => readonly Row[];
  /** More to say at the end. */
  readonly words?: () => readonly string[];
}

// The formats that take rows of any sort hold every cell.
const onLoss = () => {};

/** Reads every report, then writes the rows that came of them. Resolves to the exit code. */
export async function runGathering<Row>(
  command: GatherCommand,
  process: Process,
  { columns, screen, add, rows: rowsOf, words }: Gathering<Row>,
): Promise<number> {
  const { headers, excel } = command;
  const target = destination(command, process);
  const { file, path } = target;
  const format = command.format ?? (file === undefined ? shownFormat(command, process) : formatOf(file, ROW_FORMATS));
  checkTable(format, command, process, file !== undefined);
  const { files, failed, figures } = await gather(command, process, add, path);
  // An old table is worth more than one of nothing.
  if (path !== undefined && failed && !files) return exitCode(failed);
  const rows = rowsOf();
  let sink: Sink | undefined;
  try {
    sink = await openSink(command, target, process);
    const table = await ROW_WRITERS[format](sink, columns, screen(headers), { headers, excel, onLoss });
    await table.write(rows);
    await table.close();
    await sink.close();
  } catch (error) {
    await sink?.abort();
    return outputFailed(error, process, sink !== undefined, file);
  }
  const told = file !== undefined || (process.stdout.isTTY && format === 'table');
  if (told && !command.quiet) {
    say(process, MESSAGES.gathered(rows.length, figures, files, file));
    for (const more of words?.() ?? []) say(process, more);
  }
  return exitCode(failed);
}
