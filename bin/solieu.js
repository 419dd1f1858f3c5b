#!/usr/bin/env node
const { load } = require('./load.js');

void load()
  .command.run(process)
  .then((code) => (process.exitCode = code));
