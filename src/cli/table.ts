import { AMOUNT } from '../output/amount.js';
import type { ColumnOptions } from '../output/chosen.js';
import { COLUMNS } from '../output/columns.js';
import type { Language, Loss } from '../output/table.js';
import { FORMATS, WRITERS, type Format, type Writer } from '../output/writers.js';
import { MESSAGES, UsageFault } from './messages.js';
import type { Process } from './process.js';

/** How a table's titles and cells are written, as it was typed. */
export interface TitleOptions {
  readonly headers?: Language;
  readonly excel?: boolean;
}

/** What a command says of its table. */
export type TableCommand = TitleOptions & ColumnOptions;

/** Names that `--columns` takes. */
export const COLUMN_NAMES = [...COLUMNS.map(({ name }) => name), AMOUNT] as const;

/** @throws UsageFault where the format does not do what is asked, or is none for a terminal. */
export function checkTable(format: Format, command: TitleOptions, { stdout }: Process, toFile: boolean): void {
  const { heeds = [], binary, extensions }: Writer = WRITERS[format];
  for (const option of ['headers', 'excel'] as const) {
    if (command[option] && !heeds.includes(option)) {
      const able = FORMATS.filter((one) => (WRITERS[one] as Writer).heeds?.includes(option));
      throw new UsageFault(MESSAGES.unheeded(`--${option}`, format, able));
    }
  }
  if (binary && !toFile && stdout.isTTY) throw new UsageFault(MESSAGES.binaryToTerminal(format, extensions[0]!));
}

export function lossMessage({ figure, column, code }: Loss): string {
  return `${figure.source}:${figure.line}: ${MESSAGES[code](column)}`;
}
