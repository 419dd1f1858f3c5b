import { EXIT, MESSAGES, say } from './messages.js';
import type { Process } from './process.js';
import { runProgram } from './program.js';

/** What a thread of the command runs. */
export async function runRequest(request: Parameters<typeof import('../batch/pool.js').runRequest>[0]) {
  return (await import('../batch/pool.js')).runRequest(request);
}

/** The command line: does what `process.argv` says and resolves to the exit code. Never rejects, never exits. */
export async function run(process: Process): Promise<number> {
  // A closed pipe is met where it is written to; without a listener it would end the process with a stack trace.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  try {
    return await runProgram(process);
  } catch (error) {
    say(process, MESSAGES.internal(String(error)));
    return EXIT.someFailed;
  }
}
