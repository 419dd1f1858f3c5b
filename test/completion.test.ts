import { describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { SHELL_NAMES } from '../src/cli/completion.js';
import { ENCODING_NAMES } from '../src/input/charsets/encodings.js';
import { ROW_FORMATS } from '../src/output/rows.js';
import { FORMATS } from '../src/output/writers.js';
import { folder, ROOT, solieu } from './solieu.js';

/** Words as typed, the last one unfinished, and what is offered for it. */
const CASES: readonly (readonly [typed: readonly string[], offered: readonly string[]])[] = [
  [['sc'], ['schema']],
  [['--for'], ['--format']],
  [['-f', ''], FORMATS],
  [['summary', '--format', 't'], ROW_FORMATS.filter((name) => name.startsWith('t'))],
  [['--encoding', ''], ENCODING_NAMES],
  [['--kind', 'money,p'], ['money,percent']],
  [
    ['a.txt', '--no-c'],
    ['--no-color', '--no-context'],
  ],
  [['show', '--no-c'], ['--no-color']],
  [['codebook', 'i'], ['init']],
  [['codebook', 'init', '--mo'], ['--most']],
  [['completion', ''], SHELL_NAMES],
  [['--as-of', ''], []],
  [['show', 'ba'], ['bao-cao.txt']],
  [['-o', 'ba'], ['bao-cao.txt']],
];

/** Every option of a command by its help, for `solieu show -`. */
const optionsOf = (name: string) => {
  const { stdout } = solieu([...name.split(' ').filter(Boolean), '--help'], ROOT);
  return Array.from(stdout.matchAll(/^ {2}(?:(-\w), )?(--[\w-]+)/gm), ([, short, long]) => [short, long])
    .flat()
    .filter((option) => option !== undefined);
};

const root = folder({
  'bao-cao.txt': 'Có 5 xe.\n',
  'su co.txt': 'Có 5 xe.\n',
  ...Object.fromEntries(
    SHELL_NAMES.map((name) => [`.completion/solieu.${name}`, solieu(['completion', name], ROOT).stdout] as const),
  ),
});

/** What a shell prints for a script, line by line. */
function shell(name: string, args: readonly string[]): string[] {
  const { status, stdout, stderr } = spawnSync(name, args, { cwd: root, encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  return stdout.split('\n').filter(Boolean);
}

const quoted = (words: readonly string[]) => words.map((word) => `'${word}'`).join(' ');
const isHere = (name: string) => !spawnSync(name, ['-c', 'exit']).error;
const inShell = (name: string) => (isHere(name) ? describe : describe.skip);

inShell('bash')('in bash', () => {
  // As readline does: the function of `complete -F`, and files by `-o default` where it gives nothing.
  const offered = (typed: readonly string[]) =>
    shell('bash', [
      '--norc',
      '-c',
      `source .completion/solieu.bash
      [[ $(complete -p solieu) =~ '-o default'.*'-F '([^ ]+) ]] || exit 3
      default=1
      compopt() { [[ $1 == +o ]] && default=; true; }
      COMP_WORDS=(solieu ${quoted(typed)}) COMP_CWORD=${typed.length}
      "\${BASH_REMATCH[1]}" solieu "\${COMP_WORDS[COMP_CWORD]}" "\${COMP_WORDS[COMP_CWORD-1]}"
      if [[ $default && \${#COMPREPLY[@]} == 0 ]]; then COMPREPLY=($(compgen -f -- "\${COMP_WORDS[COMP_CWORD]}")); fi
      printf '%s\\n' "\${COMPREPLY[@]}"`,
    ]);

  test.each(CASES)('%j', (typed, expected) => expect(offered(typed).toSorted()).toEqual([...expected].toSorted()));

  test.each(['', 'show', 'summary', 'codebook init', 'completion'])('every option of solieu %s', (name) => {
    expect(offered([...name.split(' ').filter(Boolean), '-'])).toEqual(optionsOf(name));
  });

  // bash parts words at "=".
  test('--format=c', () => expect(offered(['--format', '=', 'c'])).toEqual(['csv']));

  test('the name of a file with a blank is one word', () => {
    expect(offered(['su'])).toEqual(['summary', 'su co.txt']);
  });
});

inShell('fish')('in fish', () => {
  test.each(CASES)('%j', (typed, expected) => {
    const line = ['solieu', ...typed].join(' ');
    const offered = shell('fish', ['--no-config', '-c', `source .completion/solieu.fish; complete -C '${line}'`]);
    expect(offered.map((one) => one.split('\t')[0]!).toSorted()).toEqual([...expected].toSorted());
  });
});

inShell('zsh')('in zsh', () => {
  // What it calls for each place: the functions of zsh's own completion say what they are given.
  const called = (typed: readonly string[]) =>
    shell('zsh', [
      '-f',
      '-c',
      `compdef() { :; }
      _arguments() { print -r -- "$CURRENT:$words"; print -rl -- "$@"; }
      _describe() { print -rl -- "\${(@P)2}"; }
      source .completion/solieu.zsh
      words=(solieu ${quoted(typed)}) CURRENT=${typed.length + 1}
      _solieu`,
    ]);

  test('it is well formed', () => expect(shell('zsh', ['-n', join(root, '.completion/solieu.zsh')])).toEqual([]));

  test('commands come with what they do', () => {
    expect(called(['s'])).toContain('summary:Counts, totals and ranges by indicator and unit over all reports.');
    expect(called(['codebook', ''])).toEqual([expect.stringMatching(/^init:Proposes/)]);
  });

  test.each(['', 'show', 'summary', 'codebook init'])('every option of solieu %s', (name) => {
    const [place, ...specifications] = called([...name.split(' ').filter(Boolean), 'a.txt', '-']);
    expect(place).toBe('3:solieu a.txt -');
    const options = specifications.map((one) => /^(?:\([^)]*\))?(-[\w-]+)/.exec(one)?.[1]).filter(Boolean);
    expect(options).toEqual(optionsOf(name));
  });
});
