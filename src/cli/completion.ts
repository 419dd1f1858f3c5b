import { bash } from './completion/bash.js';
import { fish } from './completion/fish.js';
import { zsh } from './completion/zsh.js';
import type { CommandDefinition } from './definitions.js';

/** The shells that are told how to complete what is typed, and how. */
const SHELLS = { bash, zsh, fish } as const satisfies Readonly<
  Record<string, (commands: readonly CommandDefinition[]) => string>
>;
type Shell = keyof typeof SHELLS;

export const SHELL_NAMES = Object.keys(SHELLS) as Shell[];

/** A script for a shell, from what the help is made of. */
export function completion(commands: readonly CommandDefinition[], shell: string): string {
  return SHELLS[shell as Shell](commands);
}
