import type { InputFault } from '../fault.js';
import type { Recognise } from '../recognise.js';
import type { Budget, Growth } from './limits.js';

/** Bytes that come once, in pieces. */
export type Chunks = AsyncIterable<Uint8Array>;

/** Something packed in an archive. What is left of its bytes when the next member is asked for is passed over. */
export interface Member {
  /** As in the archive, `/` between folders; undefined where the archive is but one file, compressed. */
  readonly name: string | undefined;
  /** Says what it is where its name does not: `.html`. */
  readonly ending?: string;
  /** Not to be opened as an archive again: an Office document is a zip. */
  readonly document?: true;
  readonly chunks: Chunks;
  /** What it grew by, where that is told when it is read: it may be an archive, of which one member is too much. */
  readonly growth?: Growth;
}

/** A member that cannot be read; undefined for the name where it is the archive itself. */
export interface UnreadMember {
  readonly name: string | undefined;
  readonly fault: InputFault;
}

/** An archive that is being opened. */
export interface Packed {
  /** Where it lies on the disk, if it is a file of its own. */
  readonly path: string | null;
  readonly chunks: Chunks;
  readonly budget: Budget;
}

export interface Archive {
  readonly extensions: readonly string[];
  /** One line for the help and the README. */
  readonly description: string;
  /** Whether a file is one, by its first bytes. */
  readonly recognises: Recognise;
  /** Whether it holds one file without a name of its own. */
  readonly single?: boolean;
  /** The files in it, in its order. @throws InputFault, or what its library throws at broken bytes. */
  members(packed: Packed): AsyncIterable<Member | UnreadMember>;
}
