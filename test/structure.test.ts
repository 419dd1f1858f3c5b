import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { ROOT } from './solieu.js';

const PURE = ['figure', 'decimal', 'lexicon', 'text'];

/** What a file or folder of `src` may import from beside it: only what stands before it on the way from text to row. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  figure: [],
  decimal: ['figure'],
  lexicon: ['figure'],
  text: ['figure', 'lexicon'],
  extract: PURE,
  index: [...PURE, 'extract'],
  gather: PURE,
  input: PURE,
  output: [...PURE, 'gather'],
  batch: [...PURE, 'extract', 'index', 'input', 'output'],
  cli: [...PURE, 'index', 'gather', 'input', 'output', 'batch'],
};

/** Types only: a sentence carries its tokens. */
const EXCEPT = ['figure.ts: import type ./text/matcher.ts'];

interface Import {
  readonly file: string;
  readonly type: boolean;
  /** A file of `src`, a package, or `node:…`. */
  readonly from: string;
}

const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'));
const imports = files.flatMap((file) => importsOf(file, readFileSync(join(ROOT, 'src', file), 'utf8')));

// import { a } from './a.js'; | export type { B } from './b.js'; | import './c.js'; | await import('./d.js')
function importsOf(file: string, code: string): Import[] {
  const pattern = /^(?:im|ex)port (type )?(?:[^;'"]*? from )?'([^']+)'|\bimport\('([^']+)'\)/gm;
  return Array.from(code.matchAll(pattern), ([, type, stated, called]) => {
    const from = stated ?? called ?? '';
    const path = posix.join(posix.dirname(file), from.replace(/\.js$/, '.ts'));
    return { file, type: type !== undefined, from: from.startsWith('.') ? path : from };
  });
}

/** `extract` for `extract/units.ts`, `figure` for `figure.ts`. */
function layerOf(file: string): string {
  return file.replace(/\.ts$/, '').split('/')[0]!;
}

function written({ file, type, from }: Import): string {
  return `${file}: import ${type ? 'type ' : ''}${files.includes(from) ? `./${from}` : from}`;
}

const inside = imports.filter(({ from }) => files.includes(from));
const outside = imports.filter(({ from }) => !files.includes(from));

test('the imports are found', () => {
  expect(new Set(imports.map(({ file }) => file)).size).toBeGreaterThan(files.length / 2);
  expect(outside.map(({ from }) => from).filter((from) => /\.ts$|^\.\.?\//.test(from))).toEqual([]);
});

test('every layer is in the table', () => {
  expect([...new Set(files.map(layerOf))].filter((layer) => !(layer in MAY_IMPORT))).toEqual([]);
});

describe('a layer imports only what stands before it', () => {
  test.each(Object.keys(MAY_IMPORT))('%s', (layer) => {
    const allowed = [layer, ...MAY_IMPORT[layer]!];
    const strange = inside.filter(({ file, from }) => layerOf(file) === layer && !allowed.includes(layerOf(from)));
    expect(strange.map(written).filter((line) => !EXCEPT.includes(line))).toEqual([]);
  });
});

test('no file imports itself by way of others', () => {
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]) => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (done.has(file) || path.includes(file)) return;
    for (const { from } of inside.filter((one) => one.file === file)) visit(from, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  expect(circles).toEqual([]);
});

test('from text to figure nothing asks the system', () => {
  const layers = [...PURE, 'extract', 'index', 'gather'];
  // node:module only loads a package without waiting for it.
  const system = outside.filter(
    ({ file, from }) => layers.includes(layerOf(file)) && from.startsWith('node:') && from !== 'node:module',
  );
  expect(system.map(written)).toEqual([]);
});

describe('a package of others is imported by one file', () => {
  const manifest: { dependencies: Record<string, string> } = JSON.parse(
    readFileSync(join(ROOT, 'package.json'), 'utf8'),
  );
  const packages = outside
    .filter(({ from }) => !from.startsWith('node:'))
    .map(({ file, from }) => ({ file, name: /^(?:@[^/]+\/)?[^/]+/.exec(from)![0] }));

  test.each(Object.keys(manifest.dependencies))('%s', (name) => {
    const importers = new Set(packages.filter((one) => one.name === name).map(({ file }) => file));
    expect([...importers].slice(1)).toEqual([]);
  });

  test('which is a dependency', () => {
    expect(packages.filter(({ name }) => !(name in manifest.dependencies))).toEqual([]);
  });
});
