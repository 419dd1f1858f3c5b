import { lines } from '../input/lines.js';
import { piped, pipedDocuments, type Piped } from '../input/piped.js';
import { unread, type Unread } from '../input/sources.js';
import { rowEncoder } from '../output/json.js';
import { SinkFault, streamSink, type Sink } from '../output/sink.js';
import { figuresOf, type FigureOptions } from './figures.js';
import { EXIT, inputMessage, MESSAGES, say } from './messages.js';
import { outputFailed } from './output.js';
import type { Process } from './process.js';
import type { InputOptions } from './reports.js';
import { loadRules } from './rules.js';
import { chosenColumns, type TableCommand } from './table.js';

export interface PipeCommand extends Omit<InputOptions, 'paths' | 'shard'>, FigureOptions, TableCommand {
  /** A file of rules of the user's own. */
  readonly rules?: string;
  /** Tells the end of each document. */
  readonly done?: boolean;
}

/** As much as is written at once. */
const CHUNK = 1 << 16;

/**
 * Reads a document a line and writes a figure a line, in the order in which they come, until the input ends: the filter
 * that other programs drive. What is asked and answered is told in docs/engines.md. A document is answered before the
 * next one is read, so that no more than one is held and whoever reads slowly is waited for.
 *
 * Resolves to the exit code: a document that cannot be read is answered, and no failure.
 * @throws UsageFault before anything is read
 */
export async function runPipe(command: PipeCommand, process: Process): Promise<number> {
  const { inputFormat: format, encoding, limits, done } = command;
  const rules = command.rules === undefined ? undefined : await loadRules(command.rules, process);
  const encode = rowEncoder(chosenColumns(command));
  const out = new Answers(streamSink(process.stdout));

  const answer = async (document: Piped, line: number) => {
    let rows = 0;
    for await (const one of pipedDocuments(document, { format, encoding, limits })) {
      if ('fault' in one) {
        await out.add(document, faultRecord(one, document, line));
        continue;
      }
      const figures = figuresOf(one, command, rules);
      for (const figure of figures) await out.add(document, encode(figure).slice(1));
      rows += figures.length;
    }
    if (done) await out.add(document, `"done":${rows},"line":${line}}`);
  };

  try {
    for await (const line of lines(process.stdin, limits)) {
      const document = piped(line);
      try {
        await answer(document, line.number);
      } catch (error) {
        if (error instanceof SinkFault) throw error;
        await out.add(document, faultRecord(unread(document.source, error), document, line.number));
        if (done) await out.add(document, `"done":0,"line":${line.number}}`);
      }
      await out.flush();
    }
    await out.close();
    return EXIT.done;
  } catch (error) {
    if (error instanceof SinkFault) return outputFailed(error, process, true);
    const { fault } = unread('-', error);
    say(
      process,
      `standard input: ${fault.code === 'internal' ? MESSAGES.internal(fault.detail) : inputMessage(fault)}`,
    );
    return EXIT.someFailed;
  }
}

/** `"error":{…}}`, or `"warning":{…}}` for what is read all the same. */
function faultRecord({ fault, source, warning }: Unread, document: Piped, line: number): string {
  const words = JSON.stringify({ code: fault.code, message: inputMessage(fault) });
  // A member of an archive has a name of its own.
  const where = source === document.source ? '' : `,"source":${JSON.stringify(source)}`;
  return `"${warning ? 'warning' : 'error'}":${words}${where},"line":${line}}`;
}

/** Records on their way out: each a line that begins with the id of its document. */
class Answers {
  readonly #sink: Sink;
  #text = '';

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  /** `rest` is an object without its first brace. @throws SinkFault */
  async add({ id }: Piped, rest: string): Promise<void> {
    this.#text += `{"id":${JSON.stringify(id)},${rest}\n`;
    if (this.#text.length >= CHUNK) await this.flush();
  }

  /** @throws SinkFault */
  async flush(): Promise<void> {
    const text = this.#text;
    this.#text = '';
    if (text) await this.#sink.write(text);
  }

  /** @throws SinkFault */
  close(): Promise<void> {
    return this.#sink.close();
  }
}
