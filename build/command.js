// Makes the command one script, and keeps beside it what the engine compiled of it.
import { build } from 'esbuild';
import { readFileSync, writeFileSync } from 'node:fs';
import { Writable } from 'node:stream';
import { CACHE, load, SCRIPT } from '../bin/load.js';
import { AS_SCRIPT } from './script.js';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
/** A script cannot require these: they become part of it. */
const MODULES = new Set(['chalk', 'hyparquet-writer', 'string-width']);

await build({
  entryPoints: ['dist/src/cli/index.js'],
  outfile: SCRIPT,
  external: Object.keys(dependencies).filter((name) => !MODULES.has(name)),
  ...AS_SCRIPT,
  supported: { 'dynamic-import': false },
});

// Functions are compiled when they are first called: those that a report calls are the ones to keep.
const { script, command } = load();
const stdout = new Writable({ write: (chunk, encoding, done) => done() });
const argv = [process.execPath, 'solieu', 'fixtures/bao-cao-cum-thi-dua.txt'];
const code = await command.run({ ...process, argv, stdout, stdin: process.stdin, stderr: process.stderr });
if (code !== 0) throw new Error(`The command ended with ${code}`);
writeFileSync(CACHE, script.createCachedData());
