// The scores of the rounds of `test/rounds`, and on demand what was wrong:
// `npm run rounds -- [ROUND...] [--errors MEASURE] [--floors]`; `node dist/test/rounds.js --join FOLDER... > test/rounds/10.jsonl`.
import { parseArgs } from 'node:util';
import { MEASURE_NAMES, MEASURES, score, type Measure, type Mistake, type Scores } from './rounds/score.js';
import { joinFolders, readRound, roundNames } from './rounds/texts.js';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'string' }, floors: { type: 'boolean' }, join: { type: 'boolean' } },
});

if (options.join) process.stdout.write(joinFolders(positionals));
else scoreRounds(positionals, options.errors);

function scoreRounds(wanted: readonly string[], errors: string | undefined): void {
  const all = roundNames();
  const strange = wanted.find((name) => !all.includes(name));
  if (strange) return wrongUsage(`there is no round ${strange}; give some of ${all.join(', ')}`);
  if (errors !== undefined && !(errors in MEASURES)) {
    return wrongUsage(`nothing measures ${errors}; give one of ${MEASURE_NAMES.join(', ')}`);
  }
  const rounds = (wanted.length > 0 ? wanted : all).map((name) => ({ name, scores: score(readRound(name)) }));
  console.log(tableOf(rounds));
  if (options.floors) for (const { name, scores } of rounds) console.log(floorsOf(name, scores));
  for (const { name, scores } of errors === undefined ? [] : rounds) {
    const mistakes = scores.mistakes.filter(({ measure }) => measure === errors);
    console.log(`\nround ${name}, ${errors} (${MEASURES[errors as Measure]}): ${mistakes.length}`);
    let shown = '';
    for (const mistake of mistakes) {
      const passage = passageOf(mistake);
      if (passage !== shown) console.log(`\n${passage}`);
      console.log(`    ${mistake.says}`);
      shown = passage;
    }
  }
}

function wrongUsage(message: string): void {
  console.error(`rounds: ${message}`);
  process.exitCode = 2;
}

/** A column a round, a row a measure. */
function tableOf(rounds: readonly { name: string; scores: Scores }[]): string {
  const row = (head: string, cell: (scores: Scores) => number | string) =>
    head.padEnd(10) + rounds.map(({ scores }) => String(cell(scores)).padStart(7)).join('');
  return [
    ' '.repeat(10) + rounds.map(({ name }) => name.padStart(7)).join(''),
    row('texts', ({ texts }) => texts),
    row('figures', ({ wanted }) => wanted),
    row('given', ({ given }) => given),
    ...MEASURE_NAMES.map((measure) => row(measure, ({ percent }) => percent[measure].toFixed(1))),
  ].join('\n');
}

/** The row of `FLOORS` that holds what is measured now. */
function floorsOf(name: string, { percent }: Scores): string {
  return `  '${name}': [${MEASURE_NAMES.map((measure) => Math.floor(percent[measure])).join(', ')}],`;
}

/** The text of a mistake; of a whole report only its line. */
function passageOf({ text: { id, text }, at }: Mistake): string {
  const from = text.lastIndexOf('\n', at.start) + 1;
  const line = text.slice(from, `${text}\n`.indexOf('\n', at.end));
  return `${id}: ${text.length > 500 ? line : text.trimEnd()}`;
}
