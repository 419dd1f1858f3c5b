import type { Carried } from '../extract/figures.js';
import type { NumberStyle } from '../extract/separators.js';
import type { Figure } from '../figure.js';
import type { Range } from '../input/pieces.js';
import type { ReadOptions } from '../input/readers.js';
import type { ColumnOptions } from '../output/chosen.js';
import type { CsvOptions } from '../output/csv.js';
import type { Report } from '../output/table.js';
import type { Format } from '../output/writers.js';
import type { Fault } from './fault.js';
import type { FigureOptions } from './figures.js';
import type { Tally } from './tally.js';

/** What every worker knows: how reports are read, and what is made of their figures. Plain data. */
export interface Settings {
  readonly read: ReadOptions;
  readonly figures: FigureOptions;
  /** What a file of the user's own rules holds. */
  readonly rules?: unknown;
  /** Where rows are encoded by workers; otherwise they give figures. */
  readonly rows?: { readonly format: Format } & ColumnOptions & CsvOptions;
  /** Whether the texts are asked for too. */
  readonly texts: boolean;
}

/** A part of the input that is done or not: a file, a member of an archive, a piece of a text. */
export interface Unit {
  readonly source: string;
  /** Bytes. */
  readonly size: number;
  /** When the file, or the archive, was changed last, in ms. */
  readonly mtime: number;
  /** Where the piece of the text begins. */
  readonly from?: number;
}

interface TaskBase {
  readonly units: readonly Unit[];
}

/** Files on the disk, small ones together. */
export interface FilesTask extends TaskBase {
  readonly kind: 'files';
  /** Of each unit. */
  readonly paths: readonly string[];
}

/** A document that was packed, or piped. */
export interface BytesTask extends TaskBase {
  readonly kind: 'bytes';
  readonly bytes: Uint8Array;
  readonly options: ReadOptions;
}

/** A piece of a large text. */
export interface PieceTask extends TaskBase {
  readonly kind: 'piece';
  readonly path: string;
  readonly range: Range;
  readonly style: NumberStyle;
  readonly last: boolean;
}

/** What a worker does. */
export type Work = FilesTask | BytesTask | PieceTask;

/** What the piece before carries on; undefined where it failed. */
export interface Chain {
  readonly before: Promise<Carried | undefined>;
  /** Told once, before the rows are encoded. */
  readonly settled: (carried: Carried | undefined) => void;
}

/** What became of a unit. */
export interface Outcome {
  readonly source: string;
  /** A document that is done. */
  readonly document: boolean;
  readonly tally?: Tally;
  /** Bytes of its rows; none where it has none. */
  readonly length?: number;
  readonly fault?: Fault;
  /** It is an archive: nothing was read. */
  readonly archive?: true;
  readonly figures?: readonly Figure[];
  readonly report?: Report;
  readonly carried?: Carried | undefined;
}

export interface Result {
  /** Of each unit, in their order. */
  readonly outcomes: readonly Outcome[];
  /** The rows of all of them. */
  readonly rows: Uint8Array;
}
