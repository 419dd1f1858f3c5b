import type { Chain, Result, Settings, Work } from './task.js';
import { Worker } from './work.js';

/** Who does the work. Never rejects for what an input holds. */
export interface Executor {
  readonly jobs: number;
  run(work: Work, chain?: Chain): Promise<Result>;
  close(): Promise<void>;
}

/** Work done here, one piece after the other. */
export function ownExecutor(settings: Settings): Executor {
  const worker = new Worker(settings);
  let turn = 0;
  return {
    jobs: 1,
    async run(work, chain) {
      // An interrupt is heard, and progress shown, between two turns.
      const now = performance.now();
      if (now - turn > LONGEST_TURN) {
        await new Promise((resolve) => setImmediate(resolve));
        turn = now;
      }
      const result = await worker.work(work, chain);
      chain?.settled(result.outcomes[0]?.carried);
      return result;
    },
    async close() {},
  };
}

/** ms */
const LONGEST_TURN = 20;
