import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import nodeProcess from 'node:process';
import type { FigureOptions } from '../batch/figures.js';
import { Ledger } from '../batch/ledger.js';
import type { Outcome, Settings } from '../batch/task.js';
import { frameOf } from '../batch/work.js';
import { explain } from '../index.js';
import { chosenColumns } from '../output/chosen.js';
import { FrameTable } from '../output/framed.js';
import { printable } from '../output/printable.js';
import type { Sink } from '../output/sink.js';
import type { Loss, Table } from '../output/table.js';
import { FORMATS, WRITERS, type Format, type Writer } from '../output/writers.js';
import { runBatch, type BatchOptions } from './batch.js';
import { ErrorsFile } from './errors.js';
import { explanationLine } from './explain.js';
import { EXIT, exitCode, inputMessage, MESSAGES, say, UsageFault } from './messages.js';
import { formatOf, shownFormat } from './options.js';
import { destination, openSink, outputFailed, type Destination, type OutputOptions } from './output.js';
import type { Process } from './process.js';
import { Progress, type Done } from './progress.js';
import type { InputOptions } from './reports.js';
import { checkedRules } from './rules.js';
import { colours } from './screen.js';
import { checkTable, lossMessage, type TableCommand } from './table.js';
import { Totals } from './totals.js';

export type ExtractCommand = InputOptions &
  OutputOptions &
  FigureOptions &
  TableCommand &
  BatchOptions & {
    readonly format?: Format;
    readonly explain?: boolean;
    /** A file of rules of the user's own. */
    readonly rules?: string;
    /** A file of indicators, for a wide table. */
    readonly codebook?: string;
    /** Whether to go on with the table of an earlier run. */
    readonly resume?: boolean;
    /** A file for what could not be read. */
    readonly errors?: string;
    readonly quiet?: boolean;
  };

/** Reads every path and writes one table. Resolves to the exit code. @throws UsageFault before anything is read. */
export async function runExtract(command: ExtractCommand, process: Process): Promise<number> {
  const { codebook } = command;
  if (codebook !== undefined) return (await import('./codebook.js')).runCodebook({ ...command, codebook }, process);
  const target = destination(command, process);
  const { file } = target;
  const format = command.format ?? (file === undefined ? shownFormat(command, process) : formatOf(file, FORMATS));
  checkTable(format, command, process, file !== undefined);
  const settings = await settingsOf(command, format, process);
  const ledger = command.resume ? ledgerOf(command, format, settings, target) : undefined;
  const run = new Extraction(command, format, settings, target, ledger, process);
  const interrupt = interruption();
  try {
    await run.read(interrupt.isStopped);
    return await run.end(interrupt.isStopped());
  } catch (error) {
    return run.fail(error);
  } finally {
    interrupt.off();
  }
}

async function settingsOf(command: ExtractCommand, format: Format, process: Process): Promise<Settings> {
  const { inputFormat, encoding, kind, context, asOf, columns, rate, headers, excel } = command;
  const rules = command.rules === undefined ? undefined : await checkedRules(command.rules, process);
  const { frame, texts }: Writer = WRITERS[format];
  return {
    read: { format: inputFormat, encoding },
    figures: {
      ...(kind && { kind }),
      ...(context !== undefined && { context }),
      ...(asOf !== undefined && { asOf }),
    },
    ...(rules && { rules: rules.value }),
    ...(frame && { rows: { format, ...(columns && { columns }), ...(rate && { rate }), headers, excel } }),
    texts: texts === true || command.explain === true,
  };
}

/** @throws UsageFault where the table cannot be gone on with. */
function ledgerOf(
  { paths, limits }: ExtractCommand,
  format: Format,
  settings: Settings,
  { file, path }: Destination,
): Ledger {
  if (file === undefined || path === undefined) throw new UsageFault(MESSAGES.needsOutput());
  const able = FORMATS.filter((one) => (WRITERS[one] as Writer).appends);
  if (!able.includes(format)) throw new UsageFault(MESSAGES.notResumable(format, able));
  const run = createHash('sha256').update(JSON.stringify({ paths, limits, format, settings })).digest('hex');
  const ledger = new Ledger(path, run);
  if (!ledger.load()) throw new UsageFault(MESSAGES.otherRun(file, `${file}.ledger`));
  return ledger;
}

/** Whether an interrupt has come: the first lets what is in flight be finished, the second does not. */
function interruption(): { isStopped: () => boolean; off: () => void } {
  let stopped = false;
  const hear = () => {
    if (stopped) nodeProcess.exit(EXIT.interrupted);
    stopped = true;
  };
  nodeProcess.on('SIGINT', hear);
  return { isStopped: () => stopped, off: () => void nodeProcess.off('SIGINT', hear) };
}

/** One run: its table, what it has come to, and what is told of it. */
class Extraction {
  #sink: Sink | undefined;
  #table: Table | FrameTable | undefined;
  #losses = 0;
  readonly #totals = new Totals();
  readonly #done: Done = { files: 0, bytes: 0, figures: 0, failed: 0 };
  readonly #progress: Progress;
  readonly #errors: ErrorsFile | undefined;

  constructor(
    private readonly command: ExtractCommand,
    private readonly format: Format,
    private readonly settings: Settings,
    private readonly target: Destination,
    private readonly ledger: Ledger | undefined,
    private readonly process: Process,
  ) {
    const { stdout, stderr, env } = process;
    // Rows that run over the screen leave no line to write over.
    const isRoom = target.file !== undefined || !stdout.isTTY || format === 'table';
    const isAble = stderr.isTTY === true && env['TERM'] !== 'dumb';
    this.#progress = new Progress(process, isAble && isRoom && !command.quiet);
    const { errors } = command;
    this.#errors = errors === undefined ? undefined : new ErrorsFile(resolve(process.cwd(), errors), errors);
  }

  async read(isStopped: () => boolean): Promise<void> {
    const { command, process, settings, target, ledger } = this;
    // What is done is known when the first is read that is not.
    if (!ledger) await this.#open();
    const explained = command.explain ? await explanationLine(process, command) : undefined;
    void this.#progress.survey(command.paths, target.path);
    // The explanation goes by the text as a whole.
    const jobs = explained ? { jobs: 1 } : {};
    await runBatch({ ...command, ...jobs }, process, {
      settings,
      divide: !settings.texts,
      except: target.path,
      ledger,
      isStopped,
      tell: (outcome, warning) => this.#count(outcome, 0, warning),
      take: async (outcomes, rows, units) => {
        await this.#open();
        for (const { report } of outcomes) {
          if (explained && report)
            for (const one of explain(report.text)) process.stderr.write(explained(report.source, one));
        }
        for (const [i, outcome] of outcomes.entries()) this.#count(outcome, units[i]!.size, false);
        await this.#write(outcomes, rows);
        await ledger?.note(units, outcomes);
        this.#progress.show(this.#done);
      },
    });
    await this.#open();
  }

  async #open(): Promise<void> {
    if (this.#table) return;
    const { command, format, settings, target, process, ledger } = this;
    const resumed = await ledger?.open();
    this.#sink = resumed?.sink ?? (await openSink(command, target, process, { interrupts: false }));
    if (settings.rows) {
      const table = new FrameTable(await frameOf(settings.rows), this.#sink);
      if (resumed?.isNew !== false) await table.open();
      this.#table = table;
      return;
    }
    const { headers, excel } = command;
    const onLoss = (loss: Loss) => {
      this.#losses++;
      const message = lossMessage(loss);
      this.#errors?.add(loss.figure.source, { stage: 'write', code: loss.code }, MESSAGES[loss.code](loss.column));
      this.#say(message);
    };
    this.#table = await WRITERS[format].open(this.#sink, chosenColumns(command), { headers, excel, onLoss });
  }

  async #write(outcomes: readonly Outcome[], rows: Uint8Array): Promise<void> {
    const table = this.#table!;
    if (!(table instanceof FrameTable)) {
      for (const { source, figures, report } of outcomes) {
        if (figures) await table.write(figures, report ?? { source, text: '' });
      }
      return;
    }
    if (rows.length === 0) return;
    if (table.joins) {
      await table.append(rows);
      return;
    }
    let at = 0;
    for (const { length = 0 } of outcomes) {
      if (length > 0) await table.append(rows.subarray(at, at + length));
      at += length;
    }
  }

  #count({ source, document, tally, fault }: Outcome, size: number, warning: boolean): void {
    if (tally) {
      this.#totals.add(tally);
      this.#done.figures += tally.figures;
    }
    if (document) this.#done.files++;
    this.#done.bytes += size;
    if (!fault) return;
    const message = inputMessage(fault);
    if (!warning) {
      this.#done.failed++;
      this.#errors?.add(source, fault, message);
    }
    this.#say(`${printable(source)}: ${message}`);
  }

  #say(words: string): void {
    this.#progress.clear();
    say(this.process, words);
  }

  /** Closes the table. Resolves to the exit code. */
  async end(interrupted: boolean): Promise<number> {
    const { files, failed } = this.#done;
    const { file, path } = this.target;
    const sink = this.#sink!;
    if (interrupted && path !== undefined) {
      await sink.abort();
      this.#say(this.ledger ? MESSAGES.interruptedLedger(file!) : MESSAGES.interruptedFile(file!));
      return EXIT.interrupted;
    }
    await this.#table!.close();
    // An old table is worth more than one of nothing.
    if (path !== undefined && failed && !files) await sink.abort();
    else await sink.close();
    this.#progress.clear();
    if (interrupted) this.#say(MESSAGES.interrupted(files));
    else if ((files || !failed || path === undefined) && !this.command.quiet) await this.#sayTotals();
    return interrupted ? EXIT.interrupted : exitCode(failed + this.#losses);
  }

  async fail(error: unknown): Promise<number> {
    await this.#sink?.abort();
    this.#progress.clear();
    return outputFailed(error, this.process, this.#sink !== undefined, this.target.file);
  }

  async #sayTotals(): Promise<void> {
    const { command, format, process } = this;
    const { files, bytes, failed } = this.#done;
    const { output: file, ...colour } = command;
    if (file !== undefined && file !== '-') {
      const words = MESSAGES.written(this.#totals.figures, files, file);
      say(process, process.stderr.isTTY ? MESSAGES.done(words, bytes, failed, this.#progress.seconds) : words);
    } else if (process.stdout.isTTY && format === 'table') {
      say(process, this.#totals.words(files, await colours(process, 'stderr', colour)));
    }
  }
}
