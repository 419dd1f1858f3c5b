import type { Figure, Flag } from '../figure.js';
import { AMOUNT } from './amount.js';
import type { Colours, Paint } from './colours.js';
import { COLUMNS, type Column, type ColumnName } from './columns.js';
import { layOut, noRoom, type ScreenColumn } from './layout.js';
import { printable } from './printable.js';
import { changeOf, numberOf, unitOf } from './reading.js';
import { PAGE } from './screen.js';
import { screenColumn } from './screencolumns.js';
import type { Sink } from './sink.js';
import type { Language, Table, TableOptions } from './table.js';
import { cut } from './width.js';

/** What is shown where no columns are named, in the order in which they get room. `least` is what a text may be cut to. */
const USUAL = new Map<string, { readonly least?: number; readonly extra?: boolean }>([
  ['value', {}],
  ['unit', { least: 10 }],
  // A change is no level: no table without it.
  ['change', {}],
  ['indicator', { least: 18 }],
  ['subject', { least: 12 }],
  ['period', { least: 14 }],
  ['line', { extra: true }],
  ['baseline', { least: 14, extra: true }],
  ['flags', { least: 16, extra: true }],
  ['text', { least: 16, extra: true }],
  ['sentence', { least: 40, extra: true }],
]);

/** The cell that a flag is about. */
const ABOUT: Readonly<Record<Flag, ColumnName>> = {
  malformed_number: 'value',
  ambiguous_separator: 'value',
  implausible: 'value',
  words_mismatch: 'value',
  inherited_unit: 'unit',
  inherited_period: 'period',
};

/**
 * For people: the figures of each document under its name, in the columns that the screen has room for. Value and unit
 * have the colour of the kind; what a flag is about is underlined.
 */
export function openTerminal(sink: Sink, columns: readonly Column[], { headers }: TableOptions): Table {
  const screen = sink.screen ?? PAGE;
  const { width, colours } = screen;
  const named = !COLUMNS.every((column) => columns.includes(column));
  const shown = named ? asNamed(columns, headers) : usual(columns, headers);
  const left = new Set<string>();
  let started = false;
  const show = async (title: string | undefined, figures: readonly Figure[]) => {
    const { lines, left: leftHere } = layOut(named ? shown : filled(shown, figures), figures, screen);
    for (const { head } of leftHere) left.add(head);
    const titled = title === undefined ? lines : [colours.title(cut(printable(title), width)), ...lines];
    await sink.write(`${started ? '\n' : ''}${titled.join('\n')}\n`);
    started = true;
  };
  return {
    async write(figures) {
      if (figures.length > 0) await show(columns.some(isSource) ? figures[0]!.source : undefined, figures);
    },
    async close() {
      if (!started) await show(undefined, []);
      for (const line of named ? noRoom([...left], screen) : []) await sink.write(`${line}\n`);
    },
  };
}

/** The name of the document stands above its figures, not in each row. */
function isSource({ name }: { readonly name: string }): boolean {
  return name === 'source';
}

/** All that were named, each on its own, the first with the first right to room. */
function asNamed(columns: readonly Column[], headers: Language | undefined): ScreenColumn<Figure>[] {
  return columns.filter((column) => !isSource(column)).map((column, rank) => figureColumn(column, rank, headers));
}

/**
 * The usual ones: number, range, whole and modifier in one cell, the unit with its denominator. A column beyond the fields
 * of a figure was asked for: it comes first.
 */
function usual(columns: readonly Column[], headers: Language | undefined): ScreenColumn<Figure>[] {
  const fields: readonly Column[] = COLUMNS;
  const ranks: readonly string[] = [...USUAL.keys()];
  return columns
    .filter((column) => USUAL.has(column.name) || !fields.includes(column))
    .map((column) => usualColumn(column, ranks.indexOf(column.name), headers));
}

const WHOLE = new Map<string, (figure: Figure) => string>([
  ['value', numberOf],
  ['unit', unitOf],
  ['change', changeOf],
]);

function usualColumn(column: Column, rank: number, headers: Language | undefined): ScreenColumn<Figure> {
  const whole = WHOLE.get(column.name);
  return {
    ...figureColumn(column, rank, headers),
    ...USUAL.get(column.name),
    ...(whole && { cell: (figure: Figure) => printable(whole(figure)) }),
  };
}

/** No column without a cell, but where there are no rows at all. */
function filled(columns: readonly ScreenColumn<Figure>[], figures: readonly Figure[]): readonly ScreenColumn<Figure>[] {
  return figures.length ? columns.filter((column) => figures.some((figure) => column.cell(figure) !== '')) : columns;
}

const OF_KIND: readonly string[] = ['value', 'min', 'max', 'of', 'unit', 'per', 'kind', 'text', AMOUNT];

function figureColumn(column: Column, rank: number, headers: Language | undefined): ScreenColumn<Figure> {
  return {
    ...screenColumn(column, rank, headers),
    paint: (figure, colours) => paintOf(column.name, figure, colours),
  };
}

function paintOf(name: string, { kind, flags }: Figure, colours: Colours): Paint {
  const colour: Paint = OF_KIND.includes(name) ? colours[kind] : (text) => text;
  return flags.some((flag) => ABOUT[flag] === name) ? (text) => colours.doubt(colour(text)) : colour;
}
