// A thread of the pool that hangs, or asks for too much, at files named so.
const { runRequest } = require('../bin/load.js').load().command;

module.exports = (request) => {
  const paths = request.work.paths ?? [];
  if (paths.some((path) => path.endsWith('hang.txt'))) for (;;);
  if (paths.some((path) => path.endsWith('greedy.txt')))
    for (const all = []; ;) all.push(Array.from({ length: 1e5 }, Math.random));
  if (paths.some((path) => path.endsWith('crash.txt'))) process.exit(3);
  return runRequest(request);
};
