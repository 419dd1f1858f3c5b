import type { Executor } from './executor.js';
import type { Result } from './task.js';
import type { Task } from './tasks.js';

/** What may be at work, or done and not yet taken, for each worker. */
const TASKS = 32;
const BYTES = 3 << 19;

/**
 * Gives out tasks and takes their results in the order of the tasks, whatever is done first. No more is in flight than
 * a few megabytes a worker. `isStopped` ends it: what is in flight is taken still.
 */
export async function runTasks(
  tasks: AsyncIterable<Task>,
  executor: Executor,
  take: (task: Task, result: Result) => Promise<void>,
  isStopped: () => boolean,
): Promise<void> {
  const flight: { readonly task: Task; readonly result: Promise<Result> }[] = [];
  let weight = 0;
  const takeFirst = async () => {
    const { task, result } = flight.shift()!;
    await take(task, await result);
    weight -= task.weight;
  };
  const { jobs } = executor;
  const most = jobs === 1 ? 1 : jobs * TASKS;
  for await (const task of tasks) {
    while (flight.length >= most || (flight.length > jobs && weight + task.weight > jobs * BYTES)) await takeFirst();
    if (isStopped()) break;
    const result = resultOf(task, executor);
    // It is awaited in its turn.
    result.catch(() => {});
    flight.push({ task, result });
    weight += task.weight;
    if (jobs === 1) await takeFirst();
  }
  while (flight.length > 0) await takeFirst();
}

async function resultOf({ work, chain }: Task, executor: Executor): Promise<Result> {
  if (work.kind !== 'told') return executor.run(work, chain);
  return { outcomes: [work.outcome], rows: new Uint8Array() };
}

/** The first tasks, up to some weight, and all of them again. */
export async function ahead(
  tasks: AsyncGenerator<Task, void, undefined>,
  weight: number,
): Promise<{ readonly isAll: boolean; readonly tasks: AsyncGenerator<Task, void, undefined> }> {
  const first: Task[] = [];
  let known = 0;
  let isAll = false;
  while (known < weight && !isAll) {
    const { done, value } = await tasks.next();
    if (done) isAll = true;
    else {
      first.push(value);
      known += value.weight;
    }
  }
  async function* again() {
    yield* first.splice(0);
    yield* tasks;
  }
  return { isAll, tasks: again() };
}
