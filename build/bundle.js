// Makes the command one file with all that it needs, its packages too: dist/solieu.bundle.cjs, or what is named.
// `npm run build` comes before it.
import { build } from 'esbuild';
import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AS_SCRIPT } from './script.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUTPUT = process.argv[2] ?? join(ROOT, 'dist', 'solieu.bundle.cjs');

const read = (...path) => readFileSync(join(ROOT, ...path), 'utf8').trim();
const text = (value) => JSON.stringify(value);

/** What lies beside the command otherwise becomes part of it; what each of these modules is, by its file. */
const INSIDE = {
  'src/cli/version.js': () => `export const version = () => ${text(JSON.parse(read('package.json')).version)};`,
  'src/output/assets.js': () =>
    `export const assets = () => ({ style: ${text(read('dist/page/style.css'))}, script: ${text(read('dist/page/script.js'))} });`,
  // A package that is required at run time would be looked for beside the file.
  'src/extract/context/compromise.js': (code) => replaced(code, 'createRequire(import.meta.url)(', 'require('),
};

function replaced(code, from, to) {
  if (!code.includes(from)) throw new Error(`no ${from} in what is bundled`);
  return code.replace(from, to);
}

const inside = {
  name: 'inside',
  setup({ onLoad }) {
    for (const [path, contents] of Object.entries(INSIDE)) {
      const file = join(ROOT, 'dist', path);
      const filter = new RegExp(`${file.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)}$`);
      onLoad({ filter }, () => ({ contents: contents(readFileSync(file, 'utf8')) }));
    }
  },
};

await build({
  ...AS_SCRIPT,
  stdin: {
    contents: `import { run } from './dist/src/cli/index.js'; void run(process).then((code) => (process.exitCode = code));`,
    resolveDir: ROOT,
  },
  outfile: OUTPUT,
  plugins: [inside],
  banner: { js: `#!/usr/bin/env node\n${AS_SCRIPT.banner.js}` },
  legalComments: 'eof',
});
chmodSync(OUTPUT, 0o755);
