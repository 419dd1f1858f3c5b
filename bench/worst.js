// The time of `extract` on texts that are made to take long, for a million characters of each and for half and a quarter
// of it: it must grow with the length and no faster. `npm run build && node bench/worst.js [name]`
import { extract } from '../dist/src/index.js';
import { WORST } from '../dist/test/worst.js';

const SIZE = 1_000_000;
const ROUNDS = 2;

console.log(
  `Node ${process.version}, best of ${ROUNDS} rounds, ms for ${SIZE / 4}, ${SIZE / 2} and ${SIZE} characters\n`,
);
const rows = [];
for (const [name, make] of Object.entries(WORST)) {
  if (process.argv[2] !== undefined && !name.includes(process.argv[2])) continue;
  let figures = 0;
  const times = [SIZE / 4, SIZE / 2, SIZE].map((size) => {
    const text = make(size);
    let best = Infinity;
    for (let round = 0; round < ROUNDS; round++) {
      const start = performance.now();
      figures = extract(text).length;
      best = Math.min(best, performance.now() - start);
      // A slow one needs no second look.
      if (best > 5_000) break;
    }
    return best;
  });
  rows.push({ name, times, figures });
  console.log(
    `${name.padEnd(32)}${times.map((time) => time.toFixed(0).padStart(7)).join('')}${(times[2] / times[1]).toFixed(1).padStart(6)} times${String(figures).padStart(9)} figures`,
  );
}
const slowest = rows.toSorted((a, b) => b.times[2] - a.times[2])[0];
console.log(`\nslowest: ${slowest.name}, ${(slowest.times[2] / 1000).toFixed(1)} s`);
