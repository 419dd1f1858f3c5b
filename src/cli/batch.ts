import { availableParallelism } from 'node:os';
import { isDeepStrictEqual } from 'node:util';
import { ownExecutor, type Executor } from '../batch/executor.js';
import type { Ledger } from '../batch/ledger.js';
import { ahead, runTasks } from '../batch/run.js';
import type { Outcome, Result, Settings, Unit } from '../batch/task.js';
import { members, tasksOf, type Task } from '../batch/tasks.js';
import { sources } from '../input/sources.js';
import type { Process } from './process.js';
import type { InputOptions } from './reports.js';

/** How many at once, and what each may ask for, as it was typed. */
export interface BatchOptions {
  readonly jobs?: number;
  /** Seconds. */
  readonly timeout?: number;
  /** Bytes. */
  readonly memory?: number;
}

const TIMEOUT = 300;
const MEMORY = 2 ** 31;
/** Less than this is read before a worker has started. */
const WORTH_WORKERS = 1 << 20;

export interface Batch {
  readonly settings: Settings;
  /** Whether large texts may be read in pieces. */
  readonly divide: boolean;
  /** An absolute path that no folder gives. */
  readonly except: string | undefined;
  readonly ledger: Ledger | undefined;
  readonly isStopped: () => boolean;
  /** Takes what became of some units, in the order of the input; `rows` are theirs. */
  readonly take: (outcomes: readonly Outcome[], rows: Uint8Array, units: readonly Unit[]) => Promise<void>;
  /** The same of what was found out without reading. */
  readonly tell: (outcome: Outcome, warning: boolean) => void;
}

/** Reads every path, by as many workers as are worth it. */
export async function runBatch(command: InputOptions & BatchOptions, process: Process, batch: Batch): Promise<void> {
  const { settings, divide, except, ledger, isStopped } = batch;
  const paths = command.paths.length ? command.paths : ['-'];
  const options = {
    stdin: process.stdin,
    read: settings.read,
    limits: command.limits,
    divide,
    done: (unit: Unit) => ledger?.done(unit),
  };
  const all = tasksOf(sources(paths, { cwd: process.cwd(), except, shard: command.shard }), options);
  const { executor, tasks } = await choose(command, paths, settings, all);
  const take = async ({ work }: Task, { outcomes, rows }: Result): Promise<void> => {
    if (work.kind === 'told') {
      batch.tell(work.outcome, work.warning === true);
      return;
    }
    const isArchive = outcomes.some(({ archive }) => archive);
    if (!isArchive) await batch.take(outcomes, rows, work.units);
    else await apart(work, { outcomes, rows });
  };
  /** A file that looks like a report is an archive: it stands where it stood. */
  const apart = async (work: Exclude<Task['work'], { kind: 'told' }>, { outcomes, rows }: Result) => {
    let at = 0;
    for (const [i, outcome] of outcomes.entries()) {
      if (outcome.archive && work.kind === 'files') {
        const archive = { source: outcome.source, path: work.paths[i]! };
        await runTasks(members(archive, options), executor, take, isStopped);
        continue;
      }
      const end = at + (outcome.length ?? 0);
      await batch.take([outcome], rows.subarray(at, end), [work.units[i]!]);
      at = end;
    }
  };
  try {
    await runTasks(tasks, executor, take, isStopped);
  } finally {
    await executor.close();
  }
}

async function choose(
  { jobs, timeout, memory }: BatchOptions,
  paths: readonly string[],
  settings: Settings,
  tasks: AsyncGenerator<Task, void, undefined>,
): Promise<{ executor: Executor; tasks: AsyncGenerator<Task, void, undefined> }> {
  const asks = timeout !== undefined || memory !== undefined;
  const pool = async (count: number) => {
    const { poolExecutor } = await import('../batch/pool.js');
    return poolExecutor(settings, { jobs: count, timeout: timeout ?? TIMEOUT, memory: memory ?? MEMORY });
  };
  if (jobs !== undefined) return { executor: jobs > 1 || asks ? await pool(jobs) : ownExecutor(settings), tasks };
  const cores = availableParallelism();
  if (asks) return { executor: await pool(cores), tasks };
  if (cores === 1 || isDeepStrictEqual(paths, ['-'])) return { executor: ownExecutor(settings), tasks };
  const { isAll, tasks: again } = await ahead(tasks, WORTH_WORKERS);
  return { executor: isAll ? ownExecutor(settings) : await pool(cores), tasks: again };
}
