import type { Case } from './worker.js';

/** The smallest case that still `fails`, by leaving out parts of it, smaller and smaller ones, for `tries` runs at most. */
export async function shrunk(one: Case, fails: (smaller: Case) => Promise<boolean>, tries = 400): Promise<Case> {
  let now = one;
  for (let part = Math.ceil(lengthOf(now) / 2); part >= 1 && tries > 0; part = part === 1 ? 0 : Math.ceil(part / 2)) {
    for (let at = 0; at < lengthOf(now) && tries > 0; tries--) {
      const smaller = without(now, at, at + part);
      if (await fails(smaller)) now = smaller;
      else at += part;
    }
  }
  return now;
}

function lengthOf({ text, file }: Case): number {
  return text?.length ?? file?.bytes.length ?? 0;
}

function without({ text, file }: Case, start: number, end: number): Case {
  if (text !== undefined) return { text: text.slice(0, start) + text.slice(end) };
  const bytes = Buffer.concat([file!.bytes.subarray(0, start), file!.bytes.subarray(end)]);
  return { file: { ...file!, bytes } };
}
