// npm run fuzz -- --minutes 30 --target all|extract|readers|pdf|docx|… --seed 1 --save folder
// Bends good texts and files until the extractor or a reader crashes or hangs. The same seed makes the same cases.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { campaign, Runner, TARGET_NAMES, type Find, type Tally } from './campaign.js';
import { shrunk } from './shrink.js';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    target: { type: 'string', default: 'all' },
    seed: { type: 'string' },
    save: { type: 'string', default: 'fuzz-finds' },
  },
});
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  all: TARGET_NAMES,
  readers: TARGET_NAMES.filter((name) => name !== 'extract'),
};
const targets = GROUPS[values.target] ?? values.target.split(',');
const unknown = targets.find((name) => !TARGET_NAMES.includes(name));
const minutes = Number(values.minutes);
const seed = Number(values.seed ?? Date.now() % 1e9);
if (unknown !== undefined || !(minutes > 0) || !Number.isInteger(seed)) {
  console.error(`usage: npm run fuzz -- [--minutes 30] [--seed 1] [--target all|readers|${TARGET_NAMES.join('|')}]`);
  process.exit(2);
}

/** Targets take turns, so that a run that is stopped has seen each of them. */
const ROUND = 20;
const rounds = Math.max(1, Math.ceil((minutes * 60) / (ROUND * targets.length)));
const seconds = (minutes * 60) / (rounds * targets.length);
console.log(`seed ${seed}: ${minutes} minutes of ${targets.join(', ')}`);
const sums = new Map<string, Tally>();
for (let round = 0; round < rounds; round++) {
  for (const target of targets) {
    const before = sums.get(target);
    const from = seed + (before?.cases ?? 0);
    const tally = await campaign(target, { seed: from, seconds, onFind: tell });
    for (const find of tally.finds) await save(find);
    sums.set(target, before ? both(before, tally) : tally);
  }
  console.log(`\nafter ${(((round + 1) / rounds) * minutes).toFixed(1)} minutes`);
  for (const [target, { cases, counts, figures, slowest }] of sums) {
    const outcomes = Object.entries(counts).map(([outcome, count]) => `${outcome} ${count}`);
    console.log(
      `${target.padEnd(9)}${cases} cases: ${outcomes.join(', ')}; ${figures} figures; slowest ${slowest.seconds.toFixed(1)} s, seed ${slowest.seed}`,
    );
  }
}
if ([...sums.values()].some(({ finds }) => finds.length > 0)) process.exitCode = 1;

function both(a: Tally, b: Tally): Tally {
  const counts = { ...a.counts };
  for (const [outcome, count] of Object.entries(b.counts)) {
    counts[outcome as keyof typeof counts] = (counts[outcome as keyof typeof counts] ?? 0) + count;
  }
  return {
    cases: a.cases + b.cases,
    counts,
    figures: a.figures + b.figures,
    slowest: a.slowest.seconds > b.slowest.seconds ? a.slowest : b.slowest,
    finds: [...a.finds, ...b.finds],
  };
}

function tell({ target, seed: made, outcome, detail }: Find): void {
  console.log(`${outcome} in ${target}, seed ${made}: ${detail.split('\n').slice(0, 4).join(' ')}`);
}

async function save(find: Find): Promise<void> {
  const runner = new Runner();
  const fails = async (smaller: Find['case']) => (await runner.run(smaller)).outcome === find.outcome;
  // Of what hangs each run takes as long as it may.
  const { text, file } = await shrunk(find.case, fails, find.outcome === 'crash' ? 400 : 30);
  await runner.close();
  const folder = resolve(values.save);
  mkdirSync(folder, { recursive: true });
  const name = `${find.target}-${find.outcome}-${find.seed}`;
  if (text === undefined) writeFileSync(join(folder, `${name}-${file!.name}`), file!.bytes);
  // As JSON: half a character does not survive in UTF-8.
  else writeFileSync(join(folder, `${name}.json`), JSON.stringify(text));
}
