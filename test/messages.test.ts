import { expect, test } from '@jest/globals';
import { MESSAGES } from '../src/cli/messages.js';

/** Told when all went well. */
const TOTALS = ['written', 'totals', 'gathered', 'codebook', 'proposed', 'progress', 'done'];
/** Only joins what others say. */
const JOINED = ['badOwn'];

const faults = Object.entries(MESSAGES).filter(([name]) => ![...TOTALS, ...JOINED].includes(name));

// A list of one word stands for any detail: it prints as the word.
const words = (message: (...details: never[]) => string) =>
  message(...(Array.from({ length: 4 }, () => ['X']) as unknown as never[]));

test.each(faults)('%s says what is wrong; what to do', (_, message) => {
  expect(words(message)).toMatch(/^[^;\n]+; [a-z][^\n]*[^.\n]$/);
});
