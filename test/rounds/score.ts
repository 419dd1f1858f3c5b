import { extract, type Figure, type Span } from '../../src/index.js';
import { folded, overlap, sameDecimal, sameUnit } from './alike.js';
import type { AnnotatedText, Annotation } from './texts.js';

/** What is measured, in the order of tables: names that `--errors` takes, and what each asks. */
export const MEASURES = {
  found: 'a figure stands where one is annotated',
  span: 'it begins and ends there',
  value: 'the number is right: value, range, part of whole',
  core: 'so are kind and unit',
  row: 'so are modifier, change and per',
  modifier: 'of the figures found',
  change: 'of the figures found',
  per: 'of the figures found',
  indicator: 'words shared, of the figures found',
  subject: 'words shared, of the figures found',
  baseline: 'words shared, of the figures found',
  period: 'words shared, of the figures found',
  dates: 'first and last days, of the figures found',
} as const;
export type Measure = keyof typeof MEASURES;
export const MEASURE_NAMES = Object.keys(MEASURES) as Measure[];

/** How many were right of those that are annotated and those that the program gave. */
interface Tally {
  right: number;
  wanted: number;
  given: number;
}

export interface Mistake {
  readonly measure: Measure;
  /** The text, and where in it the figure stands. */
  readonly text: AnnotatedText;
  readonly at: Span;
  /** `«5 hộ»: modifier over, not about` */
  readonly says: string;
}

export interface Scores {
  readonly texts: number;
  /** Figures annotated, and given by the program. */
  readonly wanted: number;
  readonly given: number;
  /** From 0 to 100: F1, which is the share that is right where as many are given as wanted. */
  readonly percent: Readonly<Record<Measure, number>>;
  readonly mistakes: readonly Mistake[];
}

type Pair = readonly [wanted: Annotation & Span, given: Figure];

/** What `read` makes of the texts beside what was annotated. */
export function score(texts: readonly AnnotatedText[], read: (text: string) => Figure[] = extract): Scores {
  const tallies = Object.fromEntries(
    MEASURE_NAMES.map((measure) => [measure, { right: 0, wanted: 0, given: 0 }]),
  ) as Record<Measure, Tally>;
  const mistakes: Mistake[] = [];
  for (const text of texts) {
    const given = read(text.text);
    const pairs = paired(text.figures, given);
    const own: Mistake[] = [];
    const note: Note = (measure, at, says) => own.push({ measure, text, at, says: `«${at.text}»: ${says}` });
    const met = new Set<unknown>(pairs.flat());
    for (const one of text.figures) if (!met.has(one)) note('found', one, 'missed');
    for (const one of given) if (!met.has(one)) note('found', one, `no figure, read as ${amount(one)} ${one.unit}`);
    for (const [level, fields] of Object.entries(LEVELS) as [keyof typeof LEVELS, readonly Field[]][]) {
      tallies[level].wanted += text.figures.length;
      tallies[level].given += given.length;
      for (const pair of pairs) {
        const wrong = fields.filter((field) => !isRight(field, pair));
        if (wrong.length === 0) tallies[level].right++;
        else note(level, pair[0], wrong.map((field) => difference(field, pair)).join('; '));
      }
    }
    for (const pair of pairs) {
      for (const measure of ATTRIBUTES) tallyAttribute(measure, pair, tallies[measure], note);
      for (const measure of PHRASES) tallyPhrase(measure, pair, tallies[measure], note);
      for (const field of DAYS) tallyDay(field, pair, tallies.dates, note);
    }
    mistakes.push(...own.toSorted((a, b) => a.at.start - b.at.start));
  }
  const percent = Object.fromEntries(MEASURE_NAMES.map((measure) => [measure, percentOf(tallies[measure])])) as Record<
    Measure,
    number
  >;
  return { texts: texts.length, wanted: tallies.found.wanted, given: tallies.found.given, percent, mistakes };
}

/** Figures that share characters, each in one pair, those that share most first. */
function paired(wanted: readonly (Annotation & Span)[], given: readonly Figure[]): Pair[] {
  const common = ([one, other]: Pair) => Math.min(one.end, other.end) - Math.max(one.start, other.start);
  const all = wanted.flatMap((one) => given.map((other): Pair => [one, other])).filter((pair) => common(pair) > 0);
  const met = new Set<unknown>();
  return all
    .toSorted((a, b) => common(b) - common(a))
    .filter((pair) => {
      if (pair.some((one) => met.has(one))) return false;
      for (const one of pair) met.add(one);
      return true;
    });
}

type Note = (measure: Measure, at: Span & { readonly text: string }, says: string) => void;

const ATTRIBUTES = ['modifier', 'change', 'per'] as const;
const PHRASES = ['indicator', 'subject', 'baseline', 'period'] as const;
const DAYS = ['periodStart', 'periodEnd'] as const;
const NUMBER = ['value', 'min', 'max', 'of'] as const;
type Field = 'start' | 'end' | 'kind' | 'unit' | (typeof NUMBER)[number] | (typeof ATTRIBUTES)[number];

/** The fields that must all be right. */
const LEVELS = {
  found: [],
  span: ['start', 'end'],
  value: NUMBER,
  core: [...NUMBER, 'kind', 'unit'],
  row: [...NUMBER, 'kind', 'unit', ...ATTRIBUTES],
} as const satisfies Partial<Record<Measure, readonly Field[]>>;

function isRight(field: Field, [wanted, given]: Pair): boolean {
  switch (field) {
    case 'start':
    case 'end':
    case 'kind':
      return wanted[field] === given[field];
    case 'unit':
      return sameUnit(wanted, given);
    case 'modifier':
    case 'change':
    case 'per':
      return folded(wanted[field]) === folded(given[field]);
    default:
      return sameDecimal(wanted[field], given[field]);
  }
}

function difference(field: Field, [wanted, given]: Pair): string {
  if (field === 'start') return `begins with «${given.text}»`;
  if (field === 'end') return `ends with «${given.text}»`;
  return `${field} ${given[field] ?? 'none'}, not ${wanted[field] ?? 'none'}`;
}

function tallyAttribute(measure: (typeof ATTRIBUTES)[number], pair: Pair, tally: Tally, note: Note): void {
  const [wanted, given] = pair;
  const right = isRight(measure, pair);
  if (wanted[measure]) tally.wanted++;
  if (given[measure]) tally.given++;
  if (wanted[measure] && right) tally.right++;
  if (!right) note(measure, wanted, difference(measure, pair));
}

/** Words where none are annotated are told, and cost nothing: whether a report names somebody is often open. */
function tallyPhrase(measure: (typeof PHRASES)[number], [wanted, given]: Pair, tally: Tally, note: Note): void {
  const wordings = [wanted[measure] ?? []].flat();
  const said = given[measure] === null ? 'none' : `«${given[measure]}»`;
  if (wordings.length === 0) {
    if (given[measure] !== null) note(measure, wanted, `${measure} ${said}, not none (not counted)`);
    return;
  }
  const share = overlap(wordings, given[measure]);
  tally.right += share;
  tally.wanted++;
  tally.given++;
  const annotated = wordings.map((words) => `«${words}»`).join(' or ');
  if (share < 1) note(measure, wanted, `${measure} ${said}, not ${annotated} (${Math.round(100 * share)}%)`);
}

function tallyDay(field: (typeof DAYS)[number], [wanted, given]: Pair, tally: Tally, note: Note): void {
  if (wanted[field] === undefined) return;
  const right = wanted[field] === given[field];
  tally.wanted++;
  tally.given++;
  if (right) tally.right++;
  else note('dates', wanted, `${field} ${given[field] ?? 'none'}, not ${wanted[field]}`);
}

function percentOf({ right, wanted, given }: Tally): number {
  return wanted + given === 0 ? 100 : (200 * right) / (wanted + given);
}

function amount({ value, min, max }: Figure): string {
  return value ?? `${min}..${max}`;
}
