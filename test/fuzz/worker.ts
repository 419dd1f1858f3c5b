// Runs the cases that `campaign.ts` sends, each as the program would.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { explain, extract } from '../../src/index.js';
import type { Document } from '../../src/input/document.js';
import { InputFault } from '../../src/input/fault.js';
import { documents } from '../../src/input/read.js';
import { readBytes, type InputFormat } from '../../src/input/readers.js';

/** A text for `extract`, or a file. */
export interface Case {
  readonly text?: string;
  readonly file?: { readonly name: string; readonly bytes: Uint8Array; readonly format?: InputFormat | undefined };
}

export interface Answer {
  /** `read`, `refused` in the program's words, or `crash`: anything else that is thrown, or a property that is broken. */
  readonly outcome: 'read' | 'refused' | 'crash';
  readonly detail: string;
  readonly figures: number;
  /** MB that the process holds. */
  readonly memory: number;
}

const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

parentPort?.on('message', (one: Case) => {
  void answerOf(one).then((answer) => parentPort!.postMessage(answer));
});

async function answerOf({ text, file }: Case): Promise<Answer> {
  let figures = 0;
  let refused = '';
  try {
    if (text !== undefined) {
      figures += checked(text);
      explain(text);
    }
    if (file) {
      for await (const one of documentsOf(file)) {
        if ('fault' in one) refused = one.fault.message;
        if ('fault' in one && one.fault.code === 'internal') throw one.fault;
        if ('text' in one) figures += checkedDocument(one);
      }
    }
    return { outcome: refused ? 'refused' : 'read', detail: refused, figures, memory: memory() };
  } catch (error) {
    if (error instanceof InputFault && error.code !== 'internal') {
      return { outcome: 'refused', detail: error.message, figures, memory: memory() };
    }
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { outcome: 'crash', detail, figures, memory: memory() };
  }
}

async function* documentsOf({ name, bytes, format }: NonNullable<Case['file']>) {
  if (format !== undefined) {
    yield await readBytes(name, bytes, { format });
    return;
  }
  // A zip in a file is read from its directory, one in a stream as it comes.
  const path = join(folder, name);
  writeFileSync(path, bytes);
  yield* documents({ source: name, path }, (async function* () {})());
  const stream = async function* () {
    for (let i = 0; i < bytes.length; i += 4_096) yield bytes.subarray(i, i + 4_096);
  };
  yield* documents({ source: name, path: null }, stream());
}

function checkedDocument({ text, pages, damaged }: Document): number {
  if (text !== text.normalize('NFC')) throw new Error('the text is not in NFC');
  return checked(text, { ...(pages && { pages }), ...(damaged && { damaged }) });
}

/** How many figures a text has, all in order and where they say. */
function checked(text: string, options?: Parameters<typeof extract>[1]): number {
  const figures = extract(text, options);
  const nfc = text.normalize('NFC');
  let last = 0;
  for (const { start, end, text: surface } of figures) {
    if (start < last || end <= start || nfc.slice(start, end) !== surface) throw new Error(`span ${start}, ${end}`);
    last = end;
  }
  return figures.length;
}

function memory(): number {
  return Math.round(process.memoryUsage.rss() / 2 ** 20);
}
