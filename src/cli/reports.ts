import type { Limits } from '../input/archives/limits.js';
import type { Encoding } from '../input/charsets/encodings.js';
import type { Document } from '../input/document.js';
import { documents } from '../input/read.js';
import type { InputFormat } from '../input/readers.js';
import type { Shard } from '../input/shard.js';
import { sources } from '../input/sources.js';
import { printable } from '../output/printable.js';
import { SinkFault } from '../output/sink.js';
import { inputMessage, MESSAGES, say, UsageFault } from './messages.js';
import type { Process } from './process.js';

/** What is read, as it was typed. */
export interface InputOptions {
  /** Files, folders, `-`; none for standard input. */
  readonly paths: readonly string[];
  /** What every input is read as; by content and ending when left out. */
  readonly inputFormat?: InputFormat;
  readonly encoding?: Encoding;
  /** What archives may ask for. */
  readonly limits?: Partial<Limits>;
  /** Which part of the files is read. */
  readonly shard?: Shard;
}

/** @throws UsageFault where standard input is to be divided. */
export function checkShard({ paths, shard }: InputOptions): void {
  if (shard && (!paths.length || paths.includes('-'))) throw new UsageFault(MESSAGES.undivided());
}

/** How many were read, and how many were not. */
export interface Read {
  readonly files: number;
  readonly failed: number;
}

/**
 * Gives every report to `work`. What fails is told in one line, the rest is read.
 * `except` is a path that no folder gives.
 */
export async function eachReport(
  { paths, inputFormat: format, encoding, limits, shard }: InputOptions,
  process: Process,
  work: (document: Document) => Promise<void>,
  except?: string,
): Promise<Read> {
  let files = 0;
  let failed = 0;
  const fail = (source: string, words: string) => {
    failed++;
    say(process, `${printable(source)}: ${words}`);
  };
  for await (const one of sources(paths.length ? paths : ['-'], { cwd: process.cwd(), except, shard })) {
    if ('fault' in one) {
      fail(one.source, inputMessage(one.fault));
      continue;
    }
    for await (const document of documents(one, process.stdin, { format, encoding, limits })) {
      if ('fault' in document) {
        if (document.warning) say(process, `${printable(document.source)}: ${inputMessage(document.fault)}`);
        else fail(document.source, inputMessage(document.fault));
        continue;
      }
      try {
        await work(document);
        files++;
      } catch (error) {
        if (error instanceof SinkFault) throw error;
        fail(document.source, MESSAGES.internal(String(error)));
      }
    }
  }
  return { files, failed };
}
