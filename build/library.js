// Makes the library one module, and copies the types that it shows.
import { build } from 'esbuild';
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const FROM = 'dist/src';
const TO = 'dist/library';

await build({
  entryPoints: [join(FROM, 'index.js')],
  outfile: join(TO, 'index.js'),
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  charset: 'utf8',
  logLevel: 'warning',
});

const copied = new Set();
copyTypes('index.d.ts');

/** A file of types and, one after the other, those that it imports. */
function copyTypes(file) {
  if (copied.has(file)) return;
  copied.add(file);
  mkdirSync(dirname(join(TO, file)), { recursive: true });
  copyFileSync(join(FROM, file), join(TO, file));
  for (const [, path] of readFileSync(join(FROM, file), 'utf8').matchAll(/(?:from |import\()['"](\.[^'"]+)\.js['"]/g)) {
    copyTypes(join(dirname(file), `${path}.d.ts`));
  }
}
