import { SinkFault } from '../output/sink.js';
import { EXIT, MESSAGES, say } from './messages.js';
import type { Process } from './process.js';

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
