import { describe, expect, test } from '@jest/globals';
import { parse } from 'acorn';
import { full } from 'acorn-walk';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { check } from 'recheck';
import { ROOT } from './root.js';

/** Patterns whose time may grow faster than their input, and why it cannot in this program. */
const BOUNDED: Readonly<Record<string, string>> = {
  '/\\[[^\\]]*\\]/g': 'looks at rules of --rules, which their user wrote, a line each',
  '/\\([^)]*\\)/g': 'looks at rules of --rules, which their user wrote, a line each',
  '/\\B(?=(?:\\d{3})+$)/g': 'looks at a number of a sheet: 309 digits at most',
};

/** Milliseconds for a pattern; the slowest takes less than a tenth of it. */
const TIMEOUT = 30_000;

const BUILT = join(ROOT, 'dist/src');
const modules = readdirSync(BUILT, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
const scripts = [...modules.map((file) => join(BUILT, file)), join(ROOT, 'dist/page/script.js')];

interface Found {
  readonly pattern: string;
  readonly source: string;
  readonly flags: string;
}

const found = new Map<string, Found>();
/** Calls of `RegExp`, whose pattern only a run knows. */
const made: string[] = [];

function add(source: string, flags: string): void {
  const pattern = `/${source}/${flags}`;
  found.set(pattern, { pattern, source, flags });
}

for (const script of scripts) {
  const code = readFileSync(script, 'utf8');
  full(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), (node) => {
    if (node.type === 'Literal' && 'regex' in node && node.regex) add(node.regex.pattern, node.regex.flags);
    const called = node.type === 'NewExpression' || node.type === 'CallExpression' ? node.callee : undefined;
    if (called?.type === 'Identifier' && called.name === 'RegExp') made.push(script);
  });
}

/** The patterns that modules make of words when they load. */
function madeAtRun(): readonly Pick<Found, 'source' | 'flags'>[] {
  const urls = modules.map((file) => pathToFileURL(join(BUILT, file)).href);
  const run = `
    const made = [];
    const note = (pattern) => (made.push({ source: pattern.source, flags: pattern.flags }), pattern);
    globalThis.RegExp = new Proxy(RegExp, {
      construct: (target, args) => note(new target(...args)),
      apply: (target, self, args) => note(target(...args)),
    });
    for (const url of ${JSON.stringify(urls)}) await import(url);
    console.log(JSON.stringify(made));`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', run], { encoding: 'utf8' });
  return JSON.parse(stdout);
}
const own = new Set(found.keys());
for (const { source, flags } of madeAtRun()) add(source, flags);

describe('the time of every pattern grows with its input and no faster', () => {
  test('all are found', () => {
    expect(existsSync(scripts.at(-1)!)).toBe(true);
    expect(found.size).toBeGreaterThan(200);
    expect(made.length).toBeGreaterThan(0);
    expect(found.size - own.size).toBeGreaterThan(0);
  });

  test('what is excepted is there', () => {
    expect(Object.keys(BOUNDED).filter((pattern) => !found.has(pattern))).toEqual([]);
  });

  const others = [...found.values()].filter(({ pattern }) => !(pattern in BOUNDED));
  const parts = Array.from({ length: 8 }, (_, part) => others.filter((_pattern, i) => i % 8 === part));
  test.each(parts.map((part, i) => [i + 1, part] as const))(
    'part %d',
    async (_, part) => {
      const faults: string[] = [];
      for (const { pattern, source, flags } of part) {
        const judged = await check(source, flags, { timeout: TIMEOUT });
        if (judged.status === 'unknown') faults.push(`${pattern}: not judged: ${judged.error.kind}`);
        if (judged.status === 'vulnerable') {
          faults.push(`${pattern}: ${judged.complexity.summary}: ${judged.attack.pattern}`);
        }
      }
      expect(faults).toEqual([]);
    },
    8 * TIMEOUT,
  );
});

describe('the check', () => {
  test.each(['^(?:a+)+$', '\\s+$', '^(?:<!--[^]*?-->\\s*)*<html'])('knows /%s/', async (source) => {
    expect((await check(source, 'u')).status).toBe('vulnerable');
  });
});
