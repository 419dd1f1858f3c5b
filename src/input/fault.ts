/** Why an input cannot be read; the command line has one message for each. */
export type InputFaultCode =
  | 'missing'
  | 'denied'
  | 'binary'
  | 'undecodable'
  | 'noReports'
  | 'tooLarge'
  | 'unreadable'
  | 'empty'
  | 'damaged'
  | 'mismatched'
  | 'encrypted'
  | 'scanned'
  | 'inflated'
  | 'noMembers'
  | 'beyond'
  | 'overlapping'
  | 'outside'
  | 'unpackable'
  | 'badLine'
  | 'badId'
  | 'badBase64'
  /** A mistake of the program, on this input. */
  | 'internal';

/** An input that cannot be read through no fault of the program. */
export class InputFault extends Error {
  readonly code: InputFaultCode;
  /** What was met: the kind of binary, the share of damage, the system's words. */
  readonly detail: string;
  constructor(code: InputFaultCode, detail = '') {
    super(detail ? `${code}: ${detail}` : code);
    this.code = code;
    this.detail = detail;
  }
}

const BY_SYSTEM_CODE: Readonly<Record<string, InputFaultCode>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EACCES: 'denied',
  EPERM: 'denied',
  ERR_FS_FILE_TOO_LARGE: 'tooLarge',
  ERR_STRING_TOO_LONG: 'tooLarge',
  ERR_OUT_OF_RANGE: 'tooLarge',
};

/** The fault behind an error of the file system. Anything else that was thrown comes back as it is. */
export function inputFault(error: unknown): unknown {
  if (error instanceof InputFault || !(typeof error === 'object' && error && 'code' in error)) return error;
  const code = String(error.code);
  return new InputFault(BY_SYSTEM_CODE[code] ?? 'unreadable', code);
}

/** What `read` gives; whatever else a library throws at bytes it cannot read is a damaged `what`. */
export async function orDamaged<T>(what: string, read: () => T | Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw error instanceof InputFault ? error : new InputFault('damaged', what);
  }
}
