import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  CHANGES,
  KINDS,
  MODIFIERS,
  type Change,
  type Decimal,
  type Kind,
  type Modifier,
  type Span,
} from '../../src/index.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const FOLDER = join(ROOT, 'test/rounds');

/** Texts that the program was written with: larger, and kept beside the repository. */
export const GOLD = '../shared/gold';

/** Words of the text; where several are equally good, all of them. */
export type Wordings = string | readonly string[];

/** What a reader says of a figure; a field that does not apply is left out. */
export interface Annotation {
  readonly text: string;
  readonly kind: Kind;
  readonly value?: Decimal;
  readonly min?: Decimal;
  readonly max?: Decimal;
  readonly unit: string;
  readonly per?: string;
  readonly of?: Decimal;
  readonly modifier?: Modifier;
  readonly change?: Change;
  readonly baseline?: Wordings;
  readonly indicator?: Wordings;
  readonly subject?: Wordings;
  readonly period?: Wordings;
  readonly periodStart?: string;
  readonly periodEnd?: string;
  /** Why it is annotated so. */
  readonly note?: string;
}

/** A text and its figures in order; offsets are into `text`, which is NFC. */
export interface AnnotatedText {
  readonly id: string;
  readonly text: string;
  readonly figures: readonly (Annotation & Span)[];
}

/** One text a line, its words in `text` or in a file beside, named by `file`. */
interface Line {
  readonly id: string;
  readonly text?: string;
  readonly file?: string;
  readonly figures: readonly Annotation[];
}

/** `02`, `03` …, and `gold` where it lies beside the repository. */
export function roundNames(): string[] {
  const own = readdirSync(FOLDER).filter((name) => name.endsWith('.jsonl'));
  const names = own.map((name) => name.replace('.jsonl', '')).toSorted();
  return existsSync(join(ROOT, GOLD)) ? [...names, 'gold'] : names;
}

/** The texts of a round of `roundNames`; throws where one is not well formed, and says which. */
export function readRound(name: string): AnnotatedText[] {
  const lines = name === 'gold' ? readFolder(join(ROOT, GOLD)) : readLines(join(FOLDER, `${name}.jsonl`));
  if (lines.length === 0) throw new Error(`round ${name}: there are no texts`);
  const ids = new Set<string>();
  return lines.map(({ id, text, figures }) => {
    if (ids.has(id)) throw new Error(`round ${name}: two texts have the id ${id}`);
    ids.add(id);
    return { id, text, figures: located(`round ${name}: ${id}`, text, figures) };
  });
}

/** Folders as annotators hand them in, as the lines of one round; the ids of several get `a-`, `b-` … in front. */
export function joinFolders(folders: readonly string[]): string {
  return folders
    .flatMap((folder, i) => {
      const prefix = folders.length > 1 ? `${String.fromCharCode('a'.charCodeAt(0) + i)}-` : '';
      return readFolder(folder).map(({ id, text, figures }) => ({ id: prefix + id, text, figures }));
    })
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');
}

function readFolder(folder: string) {
  return ['docs.jsonl', 'cases.jsonl'].flatMap((name) => readLines(join(folder, name)));
}

function readLines(path: string) {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const { id, text, file, figures } = JSON.parse(line) as Line;
    const written = text ?? readFileSync(join(dirname(path), file!), 'utf8');
    return { id, text: written.replace(/^\uFEFF/, '').normalize('NFC'), figures };
  });
}

/** Each figure is looked for from the end of the one before: nobody types offsets. */
function located(where: string, text: string, figures: readonly Annotation[]): (Annotation & Span)[] {
  let from = 0;
  return figures.map((figure) => {
    const surface = figure.text.normalize('NFC');
    const start = text.indexOf(surface, from);
    const fault = start < from || surface === '' ? 'does not stand behind the figure before it' : faultOf(figure);
    if (fault) throw new Error(`${where}: «${figure.text}» ${fault}`);
    from = start + surface.length;
    return { ...figure, text: surface, start, end: from };
  });
}

const DECIMALS = ['value', 'min', 'max', 'of'] as const;
const DAYS = ['periodStart', 'periodEnd'] as const;
const WORDS = ['baseline', 'indicator', 'subject', 'period'] as const;
const FIELDS: readonly string[] = [
  'text',
  'kind',
  'unit',
  'per',
  'modifier',
  'change',
  'note',
  ...DECIMALS,
  ...DAYS,
  ...WORDS,
];

/** What is wrong with the form of an annotation; a misspelt field would be one that nothing is compared with. */
function faultOf(figure: Annotation): string | undefined {
  const strange = Object.keys(figure).find((field) => !FIELDS.includes(field));
  if (strange) return `has the unknown field ${strange}`;
  if (!KINDS.includes(figure.kind)) return `has the unknown kind ${figure.kind}`;
  if (typeof figure.unit !== 'string') return 'has no unit';
  if (figure.modifier && !MODIFIERS.includes(figure.modifier)) return `has the unknown modifier ${figure.modifier}`;
  if (figure.change && !CHANGES.includes(figure.change)) return `has the unknown change ${figure.change}`;
  const inexact = DECIMALS.find((field) => figure[field] !== undefined && !/^-?\d+(?:\.\d+)?$/.test(figure[field]));
  if (inexact) return `has a ${inexact} that is no decimal: ${figure[inexact]}`;
  const ends = [figure.min, figure.max].filter((end) => end !== undefined).length;
  if (ends !== (figure.value === undefined ? 2 : 0)) return 'has neither a value nor two ends';
  const undated = DAYS.find((field) => figure[field] !== undefined && !/^\d{4}-\d\d-\d\d$/.test(figure[field]));
  return undated && `has a ${undated} that is no day: ${figure[undated]}`;
}
