import { Worker } from 'node:worker_threads';
import { bentBytes, bentText } from './mutate.js';
import { Random } from './random.js';
import { TARGETS, texts, WORDS } from './targets.js';
import type { Answer, Case } from './worker.js';

/** Seconds of the processor that a case may take, and more of them by its size. */
const SECONDS = 5;
/** Seconds that it may wait without working. */
const STALLED = 60;
/** MB of JavaScript objects, and of all that the process holds. */
const HEAP = 1_024;
const RESIDENT = 3_000;

export const TARGET_NAMES = ['extract', ...Object.keys(TARGETS)];

export type Outcome = Answer['outcome'] | 'hang' | 'stalled' | 'memory';

export interface Find {
  readonly target: string;
  /** Makes the case again, with the target. */
  readonly seed: number;
  readonly outcome: Outcome;
  readonly detail: string;
  readonly case: Case;
}

export interface Tally {
  readonly cases: number;
  readonly counts: Readonly<Partial<Record<Outcome, number>>>;
  readonly figures: number;
  /** Seconds of the processor that the slowest case took. */
  readonly slowest: { readonly seconds: number; readonly seed: number };
  readonly finds: readonly Find[];
}

/** The case that a seed stands for. */
export function caseOf(target: string, seed: number): Case {
  const random = new Random(seed);
  if (target === 'extract') {
    const all = textsOnce();
    return { text: bentText(random.of(all), random.of(all), WORDS, random) };
  }
  const { samples, words, format } = TARGETS[target]!;
  const all = samplesOnce(target, samples);
  const { name, parts, pack } = random.of(all);
  const other = random.of(random.of(all).parts);
  // A zip that is bent itself is mostly refused at its door: most faults go into what it holds.
  const inside = parts.length > 1 ? random.below(8) > 0 : random.below(2) > 0;
  const bent = random.below(parts.length);
  const bytes = inside
    ? pack(parts.map((part, i) => (i === bent ? bentBytes(part, other, words, random) : part)))
    : bentBytes(pack(parts), other, words, random);
  return { file: { name, bytes, format } };
}

/** Runs cases of one target, from `seed` on, until `cases` of them are done or `seconds` are over. */
export async function campaign(
  target: string,
  { seed, cases = Infinity, seconds = Infinity, onFind }: CampaignOptions,
): Promise<Tally> {
  const counts: Partial<Record<Outcome, number>> = {};
  const finds: Find[] = [];
  const start = performance.now();
  let [done, figures] = [0, 0];
  let slowest = { seconds: 0, seed };
  const runner = new Runner();
  try {
    for (; done < cases && performance.now() - start < seconds * 1_000; done++) {
      const one = caseOf(target, seed + done);
      const { outcome, detail, took, found } = await runner.run(one);
      counts[outcome] = (counts[outcome] ?? 0) + 1;
      figures += found;
      if (took > slowest.seconds) slowest = { seconds: took, seed: seed + done };
      if (outcome === 'read' || outcome === 'refused') continue;
      const find = { target, seed: seed + done, outcome, detail, case: one };
      finds.push(find);
      onFind?.(find);
    }
  } finally {
    await runner.close();
  }
  return { cases: done, counts, figures, slowest, finds };
}

export interface CampaignOptions {
  readonly seed: number;
  readonly cases?: number;
  readonly seconds?: number;
  readonly onFind?: (find: Find) => void;
}

export interface Result {
  readonly outcome: Outcome;
  readonly detail: string;
  /** Seconds of the processor. */
  readonly took: number;
  readonly found: number;
}

/** One worker at a time, and another when it died. */
export class Runner {
  #worker: Worker | undefined;
  #warm = false;

  async run(one: Case): Promise<Result> {
    const worker = (this.#worker ??= new Worker(new URL('worker.js', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: HEAP },
      stdout: true,
      stderr: true,
    }));
    const size = one.text?.length ?? one.file?.bytes.length ?? 0;
    // The first case of a worker loads the modules.
    const most = SECONDS * Math.max(1, size / 1e6) + (this.#warm ? 0 : SECONDS);
    this.#warm = true;
    const busy = process.cpuUsage();
    const start = performance.now();
    const used = () => {
      const { user, system } = process.cpuUsage(busy);
      return (user + system) / 1e6;
    };
    const result = await new Promise<Omit<Result, 'took'>>((resolve) => {
      const end = (outcome: Outcome, detail: string, found = 0) => {
        clearInterval(watch);
        worker.off('message', answered).off('error', failed).off('exit', ended);
        resolve({ outcome, detail, found });
      };
      const answered = ({ outcome, detail, figures }: Answer) => end(outcome, detail, figures);
      const failed = (error: NodeJS.ErrnoException) =>
        end(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'crash', error.stack ?? error.message);
      const ended = (code: number) => end('crash', `the worker ended with ${code}`);
      worker.on('message', answered).on('error', failed).on('exit', ended);
      const watch = setInterval(() => {
        // Counted by the processor: on a busy machine the clock goes on and nothing is done.
        if (used() > most) end('hang', `more than ${most.toFixed(1)} s`);
        else if (performance.now() - start > STALLED * 1_000 && used() < 1) end('stalled', `for ${STALLED} s`);
        else if (process.memoryUsage.rss() > RESIDENT * 2 ** 20) end('memory', `more than ${RESIDENT} MB`);
      }, 100);
      worker.postMessage(one);
    });
    const took = used();
    if (result.outcome !== 'read' && result.outcome !== 'refused') await this.close();
    return { ...result, took };
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    this.#warm = false;
    await worker?.terminate();
  }
}

const once = new Map<string, unknown>();

function samplesOnce<T>(target: string, make: () => T): T {
  if (!once.has(target)) once.set(target, make());
  return once.get(target) as T;
}

function textsOnce(): readonly string[] {
  return samplesOnce('extract', texts);
}
