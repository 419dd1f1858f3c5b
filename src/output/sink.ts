import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Screen } from './screen.js';

/** Where a table's bytes go. */
export interface Sink {
  /** How wide and in what colours it is looked at, for formats that are for people. */
  readonly screen?: Screen;
  /** Resolves when more is wanted. @throws SinkFault */
  write(chunk: string | Uint8Array): Promise<void>;
  /** All is written: shows the result under its name. @throws SinkFault */
  close(): Promise<void>;
  /** The run failed: leaves no trace of a half table. Never rejects. */
  abort(): Promise<void>;
}

/** The output cannot be written; `code` is the system's (`EPIPE`, `ENOSPC`, `EACCES`, ...). */
export class SinkFault extends Error {
  readonly code: string;
  constructor(cause: unknown) {
    super('cannot write the output', { cause });
    this.code = typeof cause === 'object' && cause && 'code' in cause ? String(cause.code) : String(cause);
  }
}

/** What `work` gives; whatever it throws is a SinkFault. */
export async function orSinkFault<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof SinkFault ? error : new SinkFault(error);
  }
}

/** Standard output: waits for a slow reader, and is never ended. */
export function streamSink(stream: Writable, screen?: Screen): Sink {
  let failure: unknown;
  stream.on('error', (error) => (failure ??= error));
  return {
    ...(screen && { screen }),
    write: (chunk) =>
      orSinkFault(async () => {
        if (failure) throw failure;
        if (!stream.write(chunk)) await once(stream, 'drain');
      }),
    close: () =>
      orSinkFault(async () => {
        if (failure) throw failure;
        await new Promise<void>((resolve, reject) => stream.write('', (error) => (error ? reject(error) : resolve())));
      }),
    abort: async () => {},
  };
}
