import { once } from 'node:events';
import { createWriteStream, rmSync, type WriteStream } from 'node:fs';
import { access, constants, open, realpath, rename, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { orSinkFault, streamSink, type Sink } from './sink.js';

/**
 * A file that appears whole or not at all: written as `.NAME.tmp-PID` beside it, renamed at `close`, removed at
 * `abort`, on an interrupt and at exit. A device or a pipe (`/dev/null`) is written directly, a link is followed.
 * `interrupts` is false where another hears SIGINT, and aborts or closes.
 *
 * @throws SinkFault when it could not be written, before anything is.
 */
export function fileSink(path: string, { interrupts = true }: { readonly interrupts?: boolean } = {}): Promise<Sink> {
  return orSinkFault(async () => {
    const target = await realpath(path).catch(() => path);
    const old = await stat(target).catch(() => null);
    if (old?.isDirectory()) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' });
    if (old) await access(target, constants.W_OK);
    return old && !old.isFile() ? deviceSink(target) : await draftSink(target, interrupts, old?.mode);
  });
}

function deviceSink(path: string): Sink {
  const stream = createWriteStream(path);
  return {
    ...streamSink(stream),
    close: () => orSinkFault(() => end(stream)),
    abort: async () => void stream.destroy(),
  };
}

async function draftSink(target: string, interrupts: boolean, mode = 0o666): Promise<Sink> {
  const draft = join(dirname(target), `.${basename(target)}.tmp-${process.pid}`);
  const stream = (await open(draft, 'w', mode)).createWriteStream();
  const remove = () => rmSync(draft, { force: true });
  const stopWatching = onDeath(remove, interrupts ? SIGNALS : SIGNALS.filter((signal) => signal !== 'SIGINT'));
  return {
    ...streamSink(stream),
    close: () =>
      orSinkFault(async () => {
        await end(stream);
        await rename(draft, target);
        stopWatching();
      }),
    abort: async () => {
      stream.destroy();
      remove();
      stopWatching();
    },
  };
}

async function end(stream: WriteStream): Promise<void> {
  stream.end();
  if (!stream.closed) await once(stream, 'close');
  if (stream.errored) throw stream.errored;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Does `work` if the process ends before the returned function is called; a signal still ends it. */
function onDeath(work: () => void, signals: readonly NodeJS.Signals[]): () => void {
  const interrupted = (signal: NodeJS.Signals) => {
    work();
    stop();
    process.kill(process.pid, signal);
  };
  const stop = () => {
    process.off('exit', work);
    for (const signal of signals) process.off(signal, interrupted);
  };
  process.on('exit', work);
  for (const signal of signals) process.on(signal, interrupted);
  return stop;
}
