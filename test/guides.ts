import { expect } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BIN, folder, ROOT } from './solieu.js';

/** A command of a guide, and what the guide shows below it. */
export interface Step {
  readonly command: string;
  /** Undefined where it shows nothing: in a block of `sh`. */
  readonly output?: string;
  /** Files that are told of before the command, in blocks that begin with their name as a remark. */
  readonly files: Readonly<Record<string, string>>;
}

/** The commands of a guide in Markdown, in their order. */
export function stepsOf(markdown: string): Step[] {
  const steps: Step[] = [];
  let files: Record<string, string> = {};
  const add = (step: Omit<Step, 'files'>) => {
    steps.push({ ...step, files });
    files = {};
  };
  for (const [, language, block = ''] of markdown.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)) {
    if (language === 'console') {
      for (const [, command = '', output = ''] of block.matchAll(/^\$ (.*)\n((?:(?!\$ ).*\n)*)/gm)) {
        add({ command, output });
      }
    } else if (language === 'sh') {
      for (const line of block.trim().split('\n')) add({ command: line.replace(/\s+# .*$/, '') });
    } else {
      const name = /^# (\S+\.\w+)\n/.exec(block)?.[1];
      if (name !== undefined) files[name] = block;
    }
  }
  return steps;
}

/** A folder to type the commands of a guide in: our fixtures, and `solieu`, with and without npx, on the path. */
export function home(): (step: Step) => { failed: boolean; output: string; faults: string[] } {
  const command = `exec '${process.execPath}' '${BIN}' "$@"\n`;
  const root = folder({ 'bin/solieu': `#!/bin/sh\n${command}`, 'bin/npx': `#!/bin/sh\nshift\n${command}` });
  for (const name of ['solieu', 'npx']) chmodSync(join(root, 'bin', name), 0o755);
  cpSync(join(ROOT, 'fixtures'), join(root, 'fixtures'), { recursive: true });
  const env = { ...process.env, PATH: `${join(root, 'bin')}:${process.env['PATH']}` };
  return ({ command: line, files }) => {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(root, name), content);
    const { status, stdout } = spawnSync('sh', ['-c', `{ ${line}\n} 2>&1`], { cwd: root, env, encoding: 'utf8' });
    return { failed: status !== 0, output: stdout, faults: faultsOf(stdout) };
  };
}

/** What comes of a step that does what the guide says; one that shows a fault has failed. */
export function shown({ output = '' }: Step): object {
  const faults = faultsOf(output);
  return { failed: faults.length > 0, output: output || expect.anything(), faults };
}

/** Lines that tell what went wrong; totals begin with a number. */
function faultsOf(output: string): string[] {
  return output.split('\n').filter((line) => /^solieu: (?!\d)/.test(line));
}

/** What the table between two marks of a guide must be. */
export function tableOf(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `|${cells.map((cell) => (cell ? ` ${cell} |` : ' |')).join('')}\n`;
  return `${line(heads)}|${'---|'.repeat(heads.length)}\n${rows.map(line).join('')}`;
}

/** What stands between `<!-- name -->` and `<!-- /name -->`. */
export function marked(markdown: string, name: string): string {
  return new RegExp(`<!-- ${name} -->\\n([\\s\\S]*?)<!-- /${name} -->`).exec(markdown)?.[1] ?? '';
}
