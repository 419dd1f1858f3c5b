import { resolve } from 'node:path';
import type { Figure, Kind } from '../figure.js';
import { explain, extract, type OwnRules } from '../index.js';
import type { Encoding } from '../input/charsets/encodings.js';
import type { Document } from '../input/document.js';
import type { Limits } from '../input/archives/limits.js';
import { documents } from '../input/read.js';
import type { InputFormat } from '../input/readers.js';
import { sources } from '../input/sources.js';
import { fileSink } from '../output/file.js';
import { SinkFault, streamSink, type Sink } from '../output/sink.js';
import type { Loss, Table } from '../output/table.js';
import { WRITERS, type Format } from '../output/writers.js';
import { explanationLine } from './explain.js';
import { EXIT, inputMessage, MESSAGES, say, UsageFault } from './messages.js';
import { formatOf } from './options.js';
import type { Process } from './process.js';
import { loadRules } from './rules.js';
import { checkTable, chosenColumns, lossMessage, type TableCommand } from './table.js';

export interface ExtractCommand extends TableCommand {
  /** Files, folders, `-`; none for standard input. */
  readonly paths: readonly string[];
  readonly format?: Format;
  /** What every input is read as; by content and ending when left out. */
  readonly inputFormat?: InputFormat;
  /** A file; `-` or none for standard output. */
  readonly output?: string;
  readonly kind?: readonly Kind[];
  readonly encoding?: Encoding;
  /** What archives may ask for. */
  readonly limits?: Partial<Limits>;
  readonly explain?: boolean;
  readonly context: boolean;
  readonly asOf?: string;
  /** A file of rules of the user's own. */
  readonly rules?: string;
  readonly quiet?: boolean;
}

/** Reads every path and writes one table. Resolves to the exit code. @throws UsageFault before anything is read. */
export async function runExtract(command: ExtractCommand, process: Process): Promise<number> {
  const cwd = process.cwd();
  const file = command.output === '-' ? undefined : command.output;
  const output = file === undefined ? undefined : resolve(cwd, file);
  const format = command.format ?? (file === undefined ? 'csv' : formatOf(file));
  if (file !== undefined && command.paths.some((path) => path !== '-' && resolve(cwd, path) === output)) {
    throw new UsageFault(MESSAGES.outputIsInput(file));
  }
  checkTable(format, command, process, file !== undefined);

  const rules = command.rules === undefined ? undefined : await loadRules(resolve(cwd, command.rules));

  let losses = 0;
  const onLoss = (loss: Loss) => {
    losses++;
    say(process, lossMessage(loss));
  };

  let sink: Sink | undefined;
  try {
    sink = output === undefined ? streamSink(process.stdout) : await fileSink(output);
    const table = await WRITERS[format].open(sink, chosenColumns(command), {
      headers: command.headers,
      excel: command.excel,
      onLoss,
    });
    const tally = await extractInto(table, command, rules, process, output);
    await table.close();
    // An old table is worth more than one of nothing.
    if (output !== undefined && tally.failed && !tally.files) await sink.abort();
    else {
      await sink.close();
      if (file !== undefined && !command.quiet) say(process, MESSAGES.written(tally.figures, tally.files, file));
    }
    return tally.failed || losses ? EXIT.someFailed : EXIT.done;
  } catch (error) {
    await sink?.abort();
    if (!(error instanceof SinkFault)) throw error;
    // `solieu ... | head`: the reader has what it wanted.
    if (error.code === 'EPIPE' && output === undefined) return EXIT.done;
    const words = sink ? MESSAGES.brokenOutput(error.code) : MESSAGES.unwritable(error.code);
    say(process, `${file ?? 'standard output'}: ${words}`);
    return EXIT.someFailed;
  }
}

interface Tally {
  files: number;
  failed: number;
  figures: number;
}

async function extractInto(
  table: Table,
  command: ExtractCommand,
  rules: OwnRules | undefined,
  process: Process,
  except: string | undefined,
): Promise<Tally> {
  const tally: Tally = { files: 0, failed: 0, figures: 0 };
  const fail = (source: string, words: string) => {
    tally.failed++;
    say(process, `${source}: ${words}`);
  };
  const input = { format: command.inputFormat, encoding: command.encoding, limits: command.limits };
  const tell = command.explain ? await explanationLine(process) : undefined;
  for await (const one of sources(command.paths.length ? command.paths : ['-'], { cwd: process.cwd(), except })) {
    if ('fault' in one) {
      fail(one.source, inputMessage(one.fault));
      continue;
    }
    for await (const document of documents(one, process.stdin, input)) {
      if ('fault' in document) {
        if (!document.warning) tally.failed++;
        say(process, `${document.source}: ${inputMessage(document.fault)}`);
        continue;
      }
      let figures;
      try {
        figures = figuresOf(document, command, rules);
        if (tell) for (const line of explain(document.text)) process.stderr.write(tell(document.source, line));
      } catch (error) {
        fail(document.source, MESSAGES.internal(String(error)));
        continue;
      }
      tally.files++;
      tally.figures += figures.length;
      await table.write(figures, document);
    }
  }
  return tally;
}

function figuresOf(
  { source, text, pages, damaged }: Document,
  { kind, context, asOf }: ExtractCommand,
  rules: OwnRules | undefined,
): Figure[] {
  const figures = extract(text, {
    source,
    context,
    ...(asOf && { asOf }),
    ...(rules && { rules }),
    ...(pages && { pages }),
    ...(damaged && { damaged }),
  });
  return kind ? figures.filter((figure) => kind.includes(figure.kind)) : figures;
}
