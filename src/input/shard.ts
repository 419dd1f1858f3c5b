import { createHash } from 'node:crypto';

/** One of `of` equal parts of what is read; `part` from 1. */
export interface Shard {
  readonly part: number;
  readonly of: number;
}

/**
 * Whether a source, by its path as it was typed, is in the shard: by the first 48 bits of the SHA-256 of its NFC name, so
 * that it is the same on every machine, in any order, and whatever else is read.
 */
export function isInShard(source: string, { part, of }: Shard): boolean {
  const digest = createHash('sha256').update(source.normalize('NFC')).digest();
  return digest.readUIntBE(0, 6) % of === part - 1;
}
