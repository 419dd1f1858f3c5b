import { beforeAll, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder, ROOT } from './solieu.js';

const REPORT = 'Cụm đã mở 220 lớp, dư nợ 4.425 tỷ 611 triệu đồng, tăng 6,42%.\n';
const ROWS = 'value,unit\n220,lớp\n4425611000000,VND\n6.42,%\n';

function run(command: string, args: readonly string[], cwd: string) {
  // npm tells its children which project they are of: ours, in a test.
  const ours = /^npm_(?:config_local_prefix|package|lifecycle|command)|^(?:INIT_CWD|NODE_OPTIONS)$/i;
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)));
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8' });
  return { exit: status, stdout, stderr };
}

/** `npm pack`, without what it would build anew under the tests that run. */
function pack(to: string) {
  const { exit, stdout, stderr } = run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', to], ROOT);
  if (exit !== 0) throw new Error(stderr);
  // npm 12 gives an object by name, those before it a list.
  const [packed] = Object.values(JSON.parse(stdout) as Record<string, Packed>);
  return { files: packed!.files.map(({ path }) => path), tarball: join(to, packed!.filename) };
}

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

const root = folder({
  'package.json': '{ "private": true, "type": "module" }\n',
  'bao-cao.txt': REPORT,
});
const { files, tarball } = pack(folder({}));

describe('the package', () => {
  const types = files.filter((file) => file.endsWith('.d.ts'));

  test('holds what runs, what it is called by, and what tells of it; no more', () => {
    expect(files.filter((file) => !types.includes(file)).toSorted()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'README.vi.md',
      'bin/load.js',
      'bin/package.json',
      'bin/solieu.js',
      'bin/worker.js',
      'dist/command/bin/solieu.cjs',
      'dist/figure.schema.json',
      'dist/library/index.js',
      'dist/page/script.js',
      'dist/page/style.css',
      'man/solieu.1',
      'package.json',
    ]);
  });

  test('holds the types that its types import, and no others', () => {
    const imported = types.flatMap((file) =>
      Array.from(readFileSync(join(ROOT, file), 'utf8').matchAll(/from '(\.[^']+)\.js'/g), ([, path = '']) =>
        join(file, '..', `${path}.d.ts`),
      ),
    );
    expect([...new Set(['dist/library/index.d.ts', ...imported])].toSorted()).toEqual([...types].toSorted());
  });
});

test('the lockfile is whole and without addresses: every registry and mirror serves it', () => {
  type Lock = { packages: Record<string, { version?: string; integrity?: string; resolved?: string }> };
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as Lock;
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { [field: string]: object };
  const ours = packages['']! as { [field: string]: object };
  for (const field of ['dependencies', 'devDependencies']) expect(ours[field]).toEqual(manifest[field]);
  const others = Object.entries(packages).filter(([path]) => path !== '');
  expect(others.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  expect(others.filter(([, { integrity, version }]) => !integrity || !version).map(([path]) => path)).toEqual([]);
});

test('the list of dependencies is current, and each says a licence that lets it be used: npm run licences renews it', () => {
  const { exit, stdout, stderr } = run('node', ['build/licences.js'], ROOT);
  expect([exit, stderr]).toEqual([0, '']);
  expect(readFileSync(join(ROOT, 'docs/dependencies.md'), 'utf8')).toBe(stdout);
  const licences = Array.from(stdout.matchAll(/^\| \S+ \| \d\S* \| (.*) \|$/gm), ([, licence = '']) => licence);
  expect(licences.length).toBeGreaterThan(50);
  expect(licences.filter((licence) => !/\b(?:MIT|ISC|BSD(?:-\d-Clause)?|Apache-2\.0)\b/.test(licence))).toEqual([]);
});

test('a licence of our own is there', () => {
  expect(readFileSync(join(ROOT, 'LICENSE'), 'utf8')).toMatch(/^MIT License\n/);
});

/** npm's words for a registry that is not there, or that it was told not to ask. */
const UNREACHED = /\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED|EIDLETIMEOUT)\b/;
const install = run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', tarball], root);
// Where all must hold, a registry that is not reached is a failure too.
const skipped = install.exit !== 0 && UNREACHED.test(install.stderr) && !process.env['SOLIEU_PACKAGE'];

(skipped ? describe.skip : describe)(`installed${skipped ? ' (skipped: no registry is reached)' : ''}`, () => {
  const installed = join(root, 'node_modules', 'solieu');

  beforeAll(() => expect([install.exit, install.stderr]).toEqual([0, expect.not.stringContaining('error')]));

  test('npx solieu makes a table of a report', () => {
    expect(run('npx', ['solieu', 'bao-cao.txt', '--columns', 'value,unit'], root)).toEqual({
      exit: 0,
      stdout: ROWS,
      stderr: '',
    });
  });

  test.each(['bang.xlsx', 'bang.parquet', 'bang.html'])('it writes %s', (output) => {
    expect(run('npx', ['solieu', 'bao-cao.txt', '-o', output], root)).toEqual({
      exit: 0,
      stdout: '',
      stderr: `solieu: 3 figures from 1 file → ${output}\n`,
    });
    expect(existsSync(join(root, output))).toBe(true);
  });

  test('it reads what the documents of the tests are', () => {
    cpSync(join(ROOT, 'test', 'documents'), join(root, 'documents'), { recursive: true });
    const { stdout, stderr } = run('npx', ['solieu', 'documents', '--columns', 'source,value'], root);
    expect(stderr).not.toContain('internal error');
    const read = new Set(
      stdout
        .split('\n')
        .slice(1, -1)
        .map((row) => row.split(',')[0]!),
    );
    const unread = [...stderr.matchAll(/^solieu: ([^:]+): /gm)].map(([, file = '']) => file);
    expect([...read, ...unread].toSorted()).toEqual(
      readdirSync(join(root, 'documents')).map((file) => `documents/${file}`),
    );
  });

  test('import { extract } from "solieu" does what the README says', () => {
    const example = /```js\n(import \{ extract \} from 'solieu';[\s\S]*?)```/.exec(
      readFileSync(join(installed, 'README.md'), 'utf8'),
    )![1]!;
    const said = /^console\.log\(.*\); \/\/ (.*)$/m.exec(example)!;
    writeFileSync(join(root, 'example.js'), example);
    expect(run('node', ['example.js'], root)).toEqual({ exit: 0, stdout: `${said[1]}\n`, stderr: '' });
  });

  test('it shows its schema and its manifest, and nothing of its inside', () => {
    const code = (name: string) =>
      `import it from 'solieu/${name}' with { type: 'json' }; console.log(it.title ?? it.name)`;
    const said = (name: string) =>
      run('node', ['--no-warnings', '--input-type=module', '--eval', code(name)], root).stdout;
    expect(['schema.json', 'package.json'].map(said)).toEqual(['figure\n', 'solieu\n']);
    expect(run('node', ['--eval', "import('solieu/dist/library/index.js')"], root).stderr).toContain(
      'ERR_PACKAGE_PATH_NOT_EXPORTED',
    );
  });

  describe.each(['nodenext', 'bundler'])('its types, resolved as %s', (resolution) => {
    const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
    const check = (name: string, code: string) => {
      writeFileSync(join(root, name), code);
      const module = resolution === 'bundler' ? 'esnext' : 'nodenext';
      const how = ['--module', module, '--moduleResolution', resolution, '--target', 'es2022', '--types', ''];
      const { exit, stdout } = run('node', [tsc, '--noEmit', '--strict', '--ignoreConfig', ...how, name], root);
      return { exit, stdout };
    };

    test('fit what is done with them', () => {
      const code = `import { extract, explain, FLAGS, type Figure, type ExtractOptions } from 'solieu';
        const options: ExtractOptions = { asOf: '2024-06-30', context: false };
        const figures: Figure[] = extract('Có 5 xe.', options);
        export const values: (string | null)[] = figures.map(({ value }) => value);
        export const rules: string[] = explain('Có 5 xe.').map(({ rule }) => rule);
        export const flags: readonly string[] = FLAGS;\n`;
      expect(check('good.ts', code)).toEqual({ exit: 0, stdout: '' });
    });

    test('and refuse what does not', () => {
      const code = `import { extract } from 'solieu';\nexport const value: number = extract('Có 5 xe.')[0]!.value;\n`;
      expect(check('bad.ts', code).stdout).toContain('bad.ts(2,14): error TS2322');
    });
  });

  test('uninstalled, it leaves nothing', () => {
    const { exit } = run('npm', ['uninstall', '--no-audit', '--no-fund', 'solieu'], root);
    expect(exit).toBe(0);
    // Of scopes npm leaves the empty folders.
    const left = readdirSync(join(root, 'node_modules'), { recursive: true, encoding: 'utf8', withFileTypes: true });
    expect(left.filter((entry) => entry.isFile()).map(({ name }) => name)).toEqual(['.package-lock.json']);
    expect(readFileSync(join(root, 'package.json'), 'utf8')).not.toContain('solieu');
  });
});
