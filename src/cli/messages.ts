import type { InputFault, InputFaultCode } from '../input/fault.js';
import type { Loss } from '../output/table.js';
import type { Process } from './process.js';

/** Exit codes of every command. */
export const EXIT = { done: 0, someFailed: 1, usage: 2 } as const;

export function exitCode(failed: number): number {
  return failed ? EXIT.someFailed : EXIT.done;
}

/** Wrong usage: the message says what to type instead. */
export class UsageFault extends Error {}

const HELP = 'see solieu --help';

/** Every message to the user: what happened; what to do. */
export const MESSAGES = {
  missing: () => 'no such file or folder; check the path',
  denied: () => 'no permission to read it; change its permissions or run as a user who may read it',
  binary: (what: string) => `no report (${what}); see what is read with solieu formats`,
  undecodable: (share: string) =>
    `in no encoding that shows (read as UTF-8, ${share} is damaged); name it with --encoding or save it as UTF-8`,
  noReports: (extensions: string) => `no report in this folder; name a file, or a folder with ${extensions}`,
  empty: () => 'empty (0 bytes); fetch it again',
  damaged: (what: string) => `damaged or cut short (${what}); fetch it again, or repair it in its own program`,
  mismatched: (what: string) => `not what its ending says (${what}); open it in its own program and save it again`,
  encrypted: (what: string) => `locked with a password (${what}); save a copy without one`,
  scanned: (pages: string) => `a scan without a text layer (${pages}); run text recognition (OCR) on it first`,
  inflated: (size: string) => `unpacks to ${size}, out of all proportion; if it is a report, split it`,
  noMembers: () => 'no report in this archive; see what is read with solieu formats',
  beyond: (limit: string) => `left out (${limit}); if you trust it, raise the limit with --limits`,
  overlapping: (number: string) =>
    `left out (bytes of other members, as ${number} in this archive are); it is made to harm: do without it`,
  outside: () => 'read, but named as a file outside of its archive; take care where you unpack it',
  unpackable: (what: string) => `packed in a way that is not read (${what}); unpack it, or pack it as a common zip`,
  badLine: (what: string) =>
    `no document (${what}); send {"id", "text"} or {"id", "name", "base64"} as one line of JSON`,
  badId: () => 'its id is neither a string nor a whole number that every program reads alike; send it as a string',
  badBase64: () => 'its base64 is damaged or cut short; encode the file again',
  tooLarge: () => 'too large to read at once; split it',
  unreadable: (code: string) => `cannot be read (${cause(code)}); check that it is a file or a folder`,

  unwritable: (code: string) => `cannot be written (${cause(code)}); choose another --output`,
  brokenOutput: (code: string) => `the table was cut short (${cause(code)}); make room and run again`,
  longText: (column: string) =>
    `${column} is longer than a cell and was cut at 32,767 characters; write CSV or JSON for the whole`,
  wideDecimal: (column: string) =>
    `${column} was left empty, no DECIMAL(38, 12) holds it exactly; write CSV or JSON for it`,
  internal: (words: string) => `internal error (${words}); please report it`,

  usage: (words: string) => `${words}; ${HELP}`,
  unknownName: (option: string, name: string, nearest: string | undefined, names: readonly string[]) =>
    `${option}: no '${name}'; ${nearest ? `did you mean '${nearest}'?` : `choose from ${names.join(', ')}`}`,
  noNames: (option: string, names: readonly string[]) => `${option}: nothing named; choose from ${names.join(', ')}`,
  noValue: (option: string, value: string) => `${option}: no ${value} behind it; write ${option} <${value}>`,
  notWith: (option: string, other: string) => `${option}: not with ${other}; leave one out`,
  notADate: (option: string, value: string) => `${option}: '${value}' is no date; write it as 2024-06-30`,
  notALimit: (option: string, value: string) =>
    `${option}: '${value}' is no limit; write it as member=200MB or depth=5`,
  notARate: (value: string) => `--rate: '${value}' is no rate; write VND for one of a currency, as USD=25400`,
  ambiguousRate: (value: string, whole: string, fraction: string) =>
    `--rate: '${value}' may be ${whole}${fraction} or ${whole}.${fraction}; write ${whole}${fraction} or ${whole}.${fraction}0`,
  needsNoRate: () => '--rate: VND needs no rate; leave it out',
  twoRates: (currency: string) => `--rate: two rates for ${currency}; leave one out`,
  unheeded: (option: string, format: string, able: readonly string[]) =>
    `${option}: not for ${format}; leave it out or choose --format ${able.join(', ')}`,
  binaryToTerminal: (format: string, extension: string) =>
    `${format} is nothing for a terminal; write it to a file: --output bang${extension}`,
  unknownEnding: (file: string, endings: readonly string[]) =>
    `--output: no format ends like '${file}'; end it in ${endings.join(' ')} or add --format`,
  unreadableOwn: (option: string, file: string, code: string) =>
    `${option}: ${file} cannot be read (${code === 'ENOENT' ? 'no such file' : cause(code)}); check the path`,
  badOwn: (option: string, file: string, words: string) => `${option}: ${file}: ${words}`,
  notYaml: (words: string) => `neither JSON nor YAML (${words}); mend it there`,
  outputIsInput: (file: string) => `--output: '${file}' is also read; choose another --output`,

  written: (figures: number, files: number, output: string) =>
    `${count(figures, 'figure')} from ${count(files, 'file')} → ${output}`,
  totals: (figures: number, files: number, kinds: readonly string[], flagged: number) =>
    `${count(figures, 'figure')} from ${count(files, 'file')}${kinds.length ? `: ${kinds.join(', ')}` : ''}; ${flagged} flagged`,
  gathered: (rows: number, figures: number, files: number, output: string | undefined) =>
    `${count(rows, 'row')} of ${count(figures, 'figure')} from ${count(files, 'file')}${output === undefined ? '' : ` → ${output}`}`,
  codebook: (conflicts: number, doubts: number, empty: number, nowhere: readonly string[]) =>
    `${count(conflicts, 'conflict')}, ${count(doubts, 'doubt')}, ${count(empty, 'empty cell')}${nowhere.length ? `; found nowhere: ${nowhere.join(', ')}` : ''}`,
  proposed: (figures: number, reports: number) => ` ${count(figures, 'figure')} in ${count(reports, 'report')}`,
  notAShard: (option: string, value: string) =>
    `${option}: '${value}' is no part; write 1/8 to 8/8 for the eight parts of all files`,
  undivided: () => '--shard: standard input is one document and has no parts; name files or folders',
  notACount: (option: string, value: string) => `${option}: '${value}' is no number from 1 on; write it as 30`,
} as const satisfies Record<InputFaultCode, (detail: string) => string> &
  Record<Loss['code'], (column: string) => string> &
  Record<string, (...details: never[]) => string>;

export function inputMessage({ code, detail }: InputFault): string {
  return MESSAGES[code](detail);
}

/** One line to the user. */
export function say({ stderr }: Process, words: string): void {
  stderr.write(`solieu: ${words}\n`);
}

const CAUSES: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  ENOENT: 'no such folder',
  ENOTDIR: 'its folder is a file',
  EISDIR: 'it is a folder',
  EROFS: 'read-only disk',
  ENOSPC: 'disk full',
  EDQUOT: 'quota used up',
  EMFILE: 'too many open files',
  ENAMETOOLONG: 'name too long',
  ELOOP: 'links in a circle',
  EIO: 'disk error',
};

function cause(code: string): string {
  return CAUSES[code] ?? code;
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
