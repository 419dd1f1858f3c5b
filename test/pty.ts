import { test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { widthOf } from '../src/output/width.js';
import { BIN } from './solieu.js';

// The script of BSD and macOS takes other options.
const available = spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux') ?? false;
if (!available) console.warn('no util-linux script here: what a terminal shows is not tested');

/** A test that needs a terminal. */
export const onTerminal: typeof test.skip = available ? test : test.skip;

export interface Terminal {
  readonly cwd: string;
  readonly columns?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** What `solieu <line>` shows on a terminal, as a shell reads the line. */
export function terminal(line: string, { cwd, columns = 100, env = {} }: Terminal): string {
  const command = `stty cols ${columns}; '${process.execPath}' '${BIN}' ${line}`;
  const clean = { PATH: process.env['PATH'], TERM: 'xterm', ...env };
  const { stdout } = spawnSync('script', ['-qec', command, '/dev/null'], { cwd, env: clean, encoding: 'utf8' });
  return stdout.replaceAll('\r\n', '\n');
}

/** The lines as they are seen, without colours. */
export function seen(shown: string): string[] {
  return stripVTControlCharacters(shown).trimEnd().split('\n');
}

/** The lines that a terminal of so many columns would wrap. */
export function tooWide(shown: string, columns: number): string[] {
  return seen(shown).filter((line) => widthOf(line.normalize('NFC')) > columns);
}
