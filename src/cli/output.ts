import { resolve } from 'node:path';
import { fileSink } from '../output/file.js';
import { SinkFault, streamSink, type Sink } from '../output/sink.js';
import { EXIT, MESSAGES, say, UsageFault } from './messages.js';
import type { Process } from './process.js';
import type { InputOptions } from './reports.js';
import { screenOf, type ColourOption } from './screen.js';

/** Where a table goes, as it was typed. */
export interface OutputOptions extends ColourOption {
  /** A file; `-` or none for standard output. */
  readonly output?: string;
}

export interface Destination {
  /** None for standard output. */
  readonly file?: string;
  /** The file's absolute path. */
  readonly path?: string;
}

/** @throws UsageFault where it is also read. */
export function destination({ paths, output: file }: InputOptions & OutputOptions, process: Process): Destination {
  if (file === undefined || file === '-') return {};
  const path = resolve(process.cwd(), file);
  if (paths.some((one) => one !== '-' && resolve(process.cwd(), one) === path)) {
    throw new UsageFault(MESSAGES.outputIsInput(file));
  }
  return { file, path };
}

/** Standard output or a file, open. @throws SinkFault */
export async function openSink(
  options: OutputOptions,
  { path }: Destination,
  process: Process,
  file?: Parameters<typeof fileSink>[1],
): Promise<Sink> {
  return path === undefined ? streamSink(process.stdout, await screenOf(process, options)) : fileSink(path, file);
}

/**
 * The exit code after `error` ended the writing of `file` (none for standard output); `opened` when some of it may be
 * written. Anything but a SinkFault is thrown on.
 */
export function outputFailed(error: unknown, process: Process, opened: boolean, file?: string): number {
  if (!(error instanceof SinkFault)) throw error;
  // `solieu ... | head`: the reader has what it wanted.
  if (error.code === 'EPIPE' && file === undefined) return EXIT.done;
  const words = opened ? MESSAGES.brokenOutput(error.code) : MESSAGES.unwritable(error.code);
  say(process, `${file ?? 'standard output'}: ${words}`);
  return EXIT.someFailed;
}
