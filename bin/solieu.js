#!/usr/bin/env node
// The command as one file: opening its hundred modules one by one takes longer than reading a report.
import { run } from '../dist/bundle/bin/index.js';

process.exitCode = await run(process);
