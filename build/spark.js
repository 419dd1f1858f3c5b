// Makes the Python environment that the tests of Apache Spark run in, unless it is there: .spark
import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TARGET = join(ROOT, '.spark');
const DONE = join(TARGET, 'bin', 'spark-submit');

function run(command, ...args) {
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}`);
}

if (!existsSync(DONE)) {
  rmSync(TARGET, { recursive: true, force: true });
  run('python3', '-m', 'venv', TARGET);
  try {
    run(join(TARGET, 'bin', 'pip'), 'install', '-q', '-r', join(ROOT, 'engines', 'spark', 'requirements.txt'));
  } catch (error) {
    // Half an environment would be taken for a whole one.
    if (existsSync(DONE)) renameSync(DONE, `${DONE}.broken`);
    throw error;
  }
}
