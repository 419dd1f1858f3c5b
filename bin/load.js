const { existsSync, readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');

const SCRIPT = join(__dirname, '..', 'dist', 'command', 'bin', 'solieu.cjs');
/** What the engine compiled of the script when it was built; an engine of another version compiles it anew. */
const CACHE = `${SCRIPT}.cache`;

/** The command as one script: opening and compiling its hundred modules takes longer than reading a report. */
function load() {
  const script = new Script(
    `(function (exports, require, module, __filename, __dirname) {${readFileSync(SCRIPT)}\n})`,
    {
      filename: SCRIPT,
      cachedData: existsSync(CACHE) ? readFileSync(CACHE) : undefined,
    },
  );
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(SCRIPT), module, SCRIPT, dirname(SCRIPT));
  return { script, command: module.exports };
}

module.exports = { CACHE, load, SCRIPT };
