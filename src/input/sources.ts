import { readdir, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ENDINGS, isClaimed } from './archives.js';
import { InputFault, inputFault } from './fault.js';
import { isInShard, type Shard } from './shard.js';

/** Something to read. `path` is absolute, null for standard input. */
export interface Source {
  readonly source: string;
  readonly path: string | null;
}

/** Something that cannot be read, and why. */
export interface Unread {
  readonly source: string;
  readonly fault: InputFault;
  /** It is read all the same, and comes next. */
  readonly warning?: true;
}

export interface SourceOptions {
  /** Folder that relative paths start from. */
  readonly cwd: string;
  /** Absolute path that no folder gives: the table of the last run must not become a report of this one. */
  readonly except?: string | undefined;
  /** The part of all that is read; each source, and each fault of one, is in one part. */
  readonly shard?: Shard | undefined;
}

/**
 * Every report of `paths`, in their order. A file comes as it is named; a folder gives the files that a reader claims,
 * recursively, sorted by code units so that every machine sees one order; `-` is standard input.
 */
export async function* sources(paths: readonly string[], options: SourceOptions): AsyncGenerator<Source | Unread> {
  const { shard } = options;
  for await (const one of allSources(paths, options)) if (!shard || isInShard(one.source, shard)) yield one;
}

async function* allSources(paths: readonly string[], options: SourceOptions): AsyncGenerator<Source | Unread> {
  for (const source of paths) {
    if (source === '-') {
      yield { source, path: null };
      continue;
    }
    const path = resolve(options.cwd, source);
    try {
      if ((await stat(path)).isDirectory()) yield* reports(source, path, options);
      else yield { source, path };
    } catch (error) {
      yield unread(source, error);
    }
  }
}

/** A folder's reports; one Unread if there is none. */
async function* reports(source: string, path: string, options: SourceOptions): AsyncGenerator<Source | Unread> {
  let found = false;
  for await (const one of walk(source.replace(/\/+$/, ''), path, options, new Set())) {
    found = true;
    yield one;
  }
  if (!found) yield { source, fault: new InputFault('noReports', ENDINGS.join(' ')) };
}

async function* walk(
  source: string,
  path: string,
  options: SourceOptions,
  seen: Set<string>,
): AsyncGenerator<Source | Unread> {
  try {
    // Links make loops and short cuts: a folder is read once.
    const { dev, ino } = await stat(path);
    const identity = `${dev}:${ino}`;
    if (seen.has(identity)) return;
    seen.add(identity);
    const entries = (await readdir(path, { withFileTypes: true })).filter(({ name }) => !name.startsWith('.'));
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      const child = { source: `${source}/${entry.name}`, path: `${path}/${entry.name}` };
      const kind = entry.isSymbolicLink() ? await linkTarget(child.path) : entry;
      if (kind?.isDirectory()) yield* walk(child.source, child.path, options, seen);
      else if (kind?.isFile() && isClaimed(entry.name) && child.path !== options.except) yield child;
    }
  } catch (error) {
    yield unread(source, error);
  }
}

/** Null for a link that leads nowhere: it holds no report. */
function linkTarget(path: string) {
  return stat(path).catch(() => null);
}

/** What was thrown, as the fault of a source. */
export function unread(source: string, error: unknown): Unread {
  const fault = inputFault(error);
  return { source, fault: fault instanceof InputFault ? fault : new InputFault('internal', String(error)) };
}
