import { appendFileSync, writeFileSync } from 'node:fs';
import type { FaultCode, Stage } from '../batch/fault.js';
import type { Loss } from '../output/table.js';
import { MESSAGES, UsageFault } from './messages.js';

/** `write` for a cell that the format cannot hold. */
interface Failure {
  readonly stage: Stage | 'write';
  readonly code: FaultCode | Loss['code'];
}

/** What could not be read, a row each: source, stage, code and message as NDJSON. */
export class ErrorsFile {
  constructor(
    private readonly path: string,
    file: string,
  ) {
    try {
      writeFileSync(path, '');
    } catch (error) {
      throw new UsageFault(MESSAGES.unwritableErrors(file, (error as NodeJS.ErrnoException).code ?? ''));
    }
  }

  add(source: string, { stage, code }: Failure, message: string): void {
    appendFileSync(this.path, `${JSON.stringify({ source, stage, code, message })}\n`);
  }
}
