import { InputFault, inputFault, type InputFaultCode } from '../input/fault.js';

/** Where a source failed: where it was looked for, when it was read, in its text, by what it asked for. */
export type Stage = 'find' | 'read' | 'extract' | 'budget';

/** Why a source gave no rows, or not all: as an input, or because it asked for more than it may. */
export type FaultCode = InputFaultCode | 'timeout' | 'memory' | 'crashed';

/** Plain data: it comes from a worker, and goes into a ledger. */
export interface Fault {
  readonly stage: Stage;
  readonly code: FaultCode;
  readonly detail: string;
}

/** What was thrown at a stage. */
export function faultOf(stage: Stage, error: unknown): Fault {
  const fault = inputFault(error);
  if (fault instanceof InputFault) return { stage, code: fault.code, detail: fault.detail };
  return { stage, code: 'internal', detail: String(error) };
}
