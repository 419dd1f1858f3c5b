import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { MESSAGES, UsageFault } from './messages.js';
import type { Process } from './process.js';

/** What a JSON or YAML file of the user holds; `option` named it. @throws UsageFault */
export async function readYaml(option: string, file: string, process: Process): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(resolve(process.cwd(), file), 'utf8');
  } catch (error) {
    throw new UsageFault(MESSAGES.unreadableOwn(option, file, (error as NodeJS.ErrnoException).code ?? ''));
  }
  const { parse, YAMLError } = await import('yaml');
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof YAMLError) throw new UsageFault(MESSAGES.badOwn(option, file, notYaml(error.message)));
    throw error;
  }
}

/** The first line of what the parser says, which shows the place below it. */
function notYaml(words: string): string {
  return MESSAGES.notYaml(words.split('\n')[0]!.replace(/:$/, ''));
}

/** One entry of a list under a key, with a remark behind its first line. */
export interface YamlEntry {
  readonly value: Readonly<Record<string, unknown>>;
  readonly remark: string;
}

/** YAML of a list under `key`, `head` above it as a remark. */
export async function writeYaml(head: string, key: string, entries: readonly YamlEntry[]): Promise<string> {
  const { Document, isMap, isScalar, isSeq } = await import('yaml');
  const document = new Document({ [key]: entries.map(({ value }) => value) });
  document.commentBefore = head;
  const list = document.get(key);
  for (const [i, { remark }] of entries.entries()) {
    const entry = isSeq(list) ? list.items[i] : undefined;
    const first = isMap(entry) ? entry.items[0]?.value : undefined;
    if (isScalar(first)) first.comment = remark;
  }
  return document.toString({ lineWidth: 0 });
}
