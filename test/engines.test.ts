import { describe, expect, jest, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ask } from './duckdb.js';
import { BIN, folder, ROOT, solieu } from './solieu.js';

jest.setTimeout(60_000);

const GUIDE = readFileSync(join(ROOT, 'docs/engines.md'), 'utf8');

/** The command of the guide that is run by a tool. */
function commandOf(tool: string): string {
  return new RegExp(`<!-- runs: ${tool} -->\n\`\`\`\\w+\n([^]*?)\`\`\``).exec(GUIDE)![1]!;
}

const TEXTS = readdirSync(join(ROOT, 'fixtures'))
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ id: name, text: readFileSync(join(ROOT, 'fixtures', name), 'utf8') }));
const DOCUMENTS = Array.from({ length: 3 }, (_, i) => TEXTS.map(({ id, text }) => ({ id: `${i}/${id}`, text })))
  .flat()
  .map((one) => `${JSON.stringify(one)}\n`)
  .join('');

/** A folder with documents and reports in it, and `solieu` on the path. */
function home(): { root: string; run: (command: string, env?: Readonly<Record<string, string>>) => string } {
  const root = folder({
    'bin/solieu': `#!/bin/sh\nexec '${process.execPath}' '${BIN}' "$@"\n`,
    'documents.ndjson': DOCUMENTS,
    ...Object.fromEntries(TEXTS.map(({ id, text }) => [`reports/${id}`, text])),
  });
  chmodSync(join(root, 'bin/solieu'), 0o755);
  const run = (command: string, more = {}) => {
    const env = { ...process.env, PATH: `${join(root, 'bin')}:${process.env['PATH']}`, ...more };
    const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: root, env, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return stdout;
  };
  return { root, run };
}

/** A test that needs a tool. */
function where(tool: string): typeof test.skip {
  const found = spawnSync('sh', ['-c', `command -v ${tool}`]).status === 0;
  if (!found) process.stderr.write(`no ${tool} here: what docs/engines.md says of it is not run\n`);
  return found ? test : test.skip;
}

const figures = (root: string) => readFileSync(join(root, 'figures.ndjson'), 'utf8');

describe('docs/engines.md', () => {
  test('shows what is answered', () => {
    const [, command, output] = /```console\n\$ (.*)\n([^]*?)```/.exec(GUIDE)!;
    expect(home().run(command!)).toBe(output);
  });

  test('shell', () => {
    const { root, run } = home();
    run(commandOf('sh'));
    const expected = solieu(['reports', '-f', 'ndjson'], root).stdout;
    expect(figures(root).replaceAll(/^\{"id":"[^"]*",/gm, '{')).toBe(expected);
    expect(expected.split('\n').length).toBeGreaterThan(100);
  });

  where('parallel')('GNU parallel', () => {
    const { root, run } = home();
    // Blocks of ours, so that there are many.
    run(commandOf('parallel').replace('--block 10M', '--block 5k'));
    expect(figures(root)).toBe(solieu(['pipe'], root, DOCUMENTS).stdout);
  });

  where('mapred')('Hadoop Streaming', () => {
    const { root, run } = home();
    expect(spawnSync(process.execPath, [join(ROOT, 'build/bundle.js'), join(root, 'solieu.bundle.cjs')]).status).toBe(
      0,
    );
    run(commandOf('mapred'));
    const parts = readdirSync(join(root, 'figures')).filter((name) => name.startsWith('part-'));
    const rows = parts.flatMap((name) => readFileSync(join(root, 'figures', name), 'utf8').split('\n'));
    const expected = solieu(['pipe'], root, DOCUMENTS).stdout.split('\n');
    // A key without a value may have its tab behind it.
    expect(
      rows
        .map((row) => row.trimEnd())
        .filter(Boolean)
        .toSorted(),
    ).toEqual(expected.filter(Boolean).toSorted());
  });

  interface Task {
    readonly command: string;
    readonly env: Readonly<Record<string, string>>;
  }
  interface Job {
    readonly spec: { readonly template: { readonly spec: { readonly containers: [{ readonly args: [string] }] } } };
  }

  test.each([
    ['slurm', (i: number) => ({ command: commandOf('slurm'), env: { SLURM_ARRAY_TASK_ID: String(i) } })],
    [
      'kubernetes',
      (i: number) => {
        const { spec } = parse(commandOf('kubernetes')) as Job;
        return { command: spec.template.spec.containers[0].args[0], env: { JOB_COMPLETION_INDEX: String(i - 1) } };
      },
    ],
  ] as readonly (readonly [string, (i: number) => Task])[])('%s', async (_, task) => {
    const { root, run } = home();
    for (let i = 1; i <= 8; i++) {
      const { command, env } = task(i);
      run(command, env);
    }
    expect(readdirSync(root).filter((name) => name.endsWith('.parquet'))).toHaveLength(8);
    run('solieu reports -o whole.parquet --quiet');
    const rows = async (files: string) =>
      (await ask(join(root, files), 'SELECT * FROM read_parquet($table)')).map((row) => JSON.stringify(row)).toSorted();
    expect(await rows('figures-*.parquet')).toEqual(await rows('whole.parquet'));
  });

  test('names files that are there', () => {
    for (const [, path = ''] of GUIDE.matchAll(/\]\((\.\.\/[^)#]+)/g)) {
      expect([path, existsSync(join(ROOT, 'docs', path))]).toEqual([path, true]);
    }
  });
});
