import { move, Piscina, transferableSymbol, valueSymbol } from 'piscina';
import { fileURLToPath } from 'node:url';
import { MessageChannel, workerData, type MessagePort } from 'node:worker_threads';
import type { Executor } from './executor.js';
import type { FaultCode } from './fault.js';
import type { Chain, FilesTask, Outcome, Result, Settings, Work } from './task.js';
import { Worker } from './work.js';

export interface PoolOptions {
  readonly jobs: number;
  /** Seconds that a file, or a piece of a large text, may take. */
  readonly timeout: number;
  /** Bytes of memory that a worker may take, buffers left out. */
  readonly memory: number;
  /** What a thread runs. */
  readonly script?: string;
}

/** What is sent to a worker. */
interface Request {
  readonly work: Work;
  /** Brings what the piece before carries on, and takes what this one does. */
  readonly port?: MessagePort;
}

const MB = 2 ** 20;
const SCRIPT = fileURLToPath(new URL('../../../bin/worker.js', import.meta.url));
const NO_ROWS = new Uint8Array();

/** Workers in threads. One that hangs or asks for too much is replaced, and what it was at is told from what it had too. */
export function poolExecutor(settings: Settings, { jobs, timeout, memory, script = SCRIPT }: PoolOptions): Executor {
  const pool = new Piscina({
    filename: script,
    workerData: settings,
    minThreads: jobs,
    maxThreads: jobs,
    // A thread that waits for a piece must hear of it.
    atomics: 'disabled',
    resourceLimits: { maxOldGenerationSizeMb: Math.ceil(memory / MB) },
  });
  pool.on('error', () => {});
  const queue = new Queue(jobs);

  const once = (work: Work, chain: Chain | undefined): Promise<Result> =>
    queue.run(async () => {
      const { signal, done } = alarm(timeout);
      const { port1, port2 } = new MessageChannel();
      try {
        if (!chain) return await pool.run({ work } satisfies Request, { signal });
        void chain.before.then((carried) => port1.postMessage(carried));
        port1.on('message', chain.settled);
        return await pool.run({ work, port: port2 } satisfies Request, { signal, transferList: [port2] });
      } finally {
        port1.close();
        done();
      }
    });

  const run = async (work: Work, chain?: Chain): Promise<Result> => {
    try {
      const result = await once(work, chain);
      chain?.settled(result.outcomes[0]?.carried);
      return result;
    } catch (error) {
      chain?.settled(undefined);
      if (work.kind === 'files' && work.units.length > 1) return apart(work, run);
      return { outcomes: work.units.map(({ source }) => failed(source, error)), rows: NO_ROWS };
    }
  };
  return { jobs, run, close: () => pool.destroy() };
}

/** Files one by one, where one of them killed its worker. */
async function apart({ kind, units, paths }: FilesTask, run: Executor['run']): Promise<Result> {
  const outcomes: Outcome[] = [];
  const rows: Uint8Array[] = [];
  for (const [i, unit] of units.entries()) {
    const one = await run({ kind, units: [unit], paths: [paths[i]!] });
    outcomes.push(...one.outcomes);
    rows.push(one.rows);
  }
  return { outcomes, rows: Buffer.concat(rows) };
}

function failed(source: string, error: unknown): Outcome {
  const { name, code } = error as NodeJS.ErrnoException;
  const cause: FaultCode =
    name === 'AbortError' ? 'timeout' : code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'crashed';
  return {
    source,
    document: false,
    fault: { stage: 'budget', code: cause, detail: cause === 'crashed' ? String(error) : '' },
  };
}

/** A signal that is given after some seconds. */
function alarm(seconds: number): { signal: AbortSignal; done: () => void } {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), seconds * 1000);
  return { signal: controller.signal, done: () => clearTimeout(timer) };
}

/** No more work is given out than there are workers, so that time is taken of what is at work. In its order. */
class Queue {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor(jobs: number) {
    this.#free = jobs;
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free++;
    }
  }
}

let worker: Worker | undefined;

/** What a thread of the pool runs. */
export async function runRequest({ work, port }: Request): Promise<unknown> {
  const settings: Settings = workerData;
  worker ??= new Worker(settings);
  const result = await worker.work(work, port && chainOf(port));
  port?.close();
  // Rows are handed over, not copied.
  return move({ [transferableSymbol]: [result.rows.buffer], [valueSymbol]: result });
}

function chainOf(port: MessagePort): Chain {
  return {
    before: new Promise((resolve) => port.once('message', resolve)),
    settled: (carried) => port.postMessage(carried),
  };
}
