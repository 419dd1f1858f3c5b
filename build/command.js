// Makes the command one script, and keeps beside it what the engine compiled of it.
import { build } from 'esbuild';
import { readFileSync, writeFileSync } from 'node:fs';
import { Writable } from 'node:stream';
import { CACHE, load, SCRIPT } from '../bin/load.js';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
/** A script cannot require these: they become part of it. */
const MODULES = new Set(['chalk', 'hyparquet-writer', 'string-width']);

await build({
  entryPoints: ['dist/src/cli/index.js'],
  outfile: SCRIPT,
  bundle: true,
  external: Object.keys(dependencies).filter((name) => !MODULES.has(name)),
  platform: 'node',
  format: 'cjs',
  supported: { 'dynamic-import': false },
  charset: 'utf8',
  minifyWhitespace: true,
  minifySyntax: true,
  define: { 'import.meta.url': '__url' },
  banner: { js: "const __url = require('node:url').pathToFileURL(__filename).href;" },
  logLevel: 'warning',
});

// Functions are compiled when they are first called: those that a report calls are the ones to keep.
const { script, command } = load();
const stdout = new Writable({ write: (chunk, encoding, done) => done() });
const argv = [process.execPath, 'solieu', 'fixtures/bao-cao-cum-thi-dua.txt'];
const code = await command.run({ ...process, argv, stdout, stdin: process.stdin, stderr: process.stderr });
if (code !== 0) throw new Error(`The command ended with ${code}`);
writeFileSync(CACHE, script.createCachedData());
