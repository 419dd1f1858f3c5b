import { CodebookFault, readCodebook, type Codebook } from '../gather/codebook.js';
import { wide, type WideRow } from '../gather/wide.js';
import { printable } from '../output/printable.js';
import { ROW_FORMATS } from '../output/rows.js';
import type { Format } from '../output/writers.js';
import { runGathering, type GatherCommand } from './gather.js';
import { MESSAGES, UsageFault } from './messages.js';
import { parseName } from './options.js';
import type { Process } from './process.js';
import { TAKEN, wideColumns, wideScreen } from './widecolumns.js';
import { readYaml } from './yaml.js';

export interface CodebookCommand extends Omit<GatherCommand, 'format'> {
  readonly format?: Format;
  /** A file of indicators that the user follows. */
  readonly codebook: string;
}

/** Writes a row for each report, subject and period, with a column for each indicator. Resolves to the exit code. */
export async function runCodebook({ format, ...command }: CodebookCommand, process: Process): Promise<number> {
  const rowFormat = format && parseName('--format', ROW_FORMATS)(format);
  const codebook = await loadCodebook(command.codebook, process);
  const table = wide(codebook);
  return runGathering({ ...command, ...(rowFormat && { format: rowFormat }) }, process, {
    columns: wideColumns(codebook),
    screen: (headers) => wideScreen(codebook, headers),
    ...table,
    words: () => wordsOf(codebook, table.rows()),
  });
}

async function loadCodebook(file: string, process: Process): Promise<Codebook> {
  const value = await readYaml('--codebook', file, process);
  try {
    return readCodebook(value, TAKEN);
  } catch (error) {
    if (error instanceof CodebookFault) throw new UsageFault(MESSAGES.badOwn('--codebook', file, error.message));
    throw error;
  }
}

function wordsOf(codebook: Codebook, rows: readonly WideRow[]): string[] {
  const found = rows.flatMap(({ cells }) => [...cells.values()]);
  const nowhere = codebook.filter((entry) => !rows.some(({ cells }) => cells.has(entry)));
  return [
    MESSAGES.codebook(
      found.filter(({ conflict }) => conflict !== null).length,
      found.filter(({ doubts }) => doubts.length > 0).length,
      codebook.length * rows.length - found.length,
      nowhere.map(({ name }) => printable(name)),
    ),
  ];
}
