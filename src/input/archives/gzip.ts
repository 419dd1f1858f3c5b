import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Chunks } from './member.js';

/** A gzip file, or several one behind the other. */
export function gunzip(chunks: Chunks): Chunks {
  // What fails is told by the last of them.
  return pipeline(Readable.from(chunks), createGunzip(), () => {});
}
