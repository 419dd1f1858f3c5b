// Prints the packages that an installed solieu brings, with their licences. `npm run licences` writes docs/dependencies.md.
import { readFileSync } from 'node:fs';

const read = (file) => JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'));
const { dependencies } = read('package.json');

// What only the build and the tests need is marked in the lockfile.
const installed = Object.entries(read('package-lock.json').packages).filter(([path, { dev }]) => path !== '' && !dev);
const rows = installed
  .map(([path, { version, license = 'not said' }]) => ({
    path,
    name: path.split('node_modules/').at(-1),
    version,
    license,
  }))
  .toSorted((a, b) => `${a.name} ${a.version}`.localeCompare(`${b.name} ${b.version}`, 'en'));
// Another version of the same may be needed by one of theirs, and lies in its folder.
const ours = rows.filter(({ path, name }) => path === `node_modules/${name}` && Object.hasOwn(dependencies, name));
const theirs = rows.filter((row) => !ours.includes(row));

const counts = new Map();
for (const { license } of rows) counts.set(license, (counts.get(license) ?? 0) + 1);
const summary = [...counts].toSorted(([, a], [, b]) => b - a).map(([license, count]) => `${license} ${count}`);

const table = (some) =>
  `| package | version | licence |\n|---|---|---|\n${some.map(({ name, version, license }) => `| ${name} | ${version} | ${license} |\n`).join('')}`;

process.stdout.write(`# Dependencies

Made by \`npm run licences\` from package-lock.json; do not edit. Licences are as each package says.

${rows.length} packages: ${summary.join(', ')}.

## What solieu imports

${table(ours)}
## What those need

${table(theirs)}`);
