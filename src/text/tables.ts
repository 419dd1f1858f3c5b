import { alignedFinder } from './aligned.js';
import type { Table } from './cells.js';
import { delimitedTable } from './delimited.js';
import { lineAt } from './lines.js';
import { stackedFinder } from './stacked.js';

/**
 * Finds the tables of a text. Asked for offsets that ascend: the table whose lines hold the offset, or undefined where
 * it stands in running text. No table begins before `floor`, up to which the text is read already.
 */
export function tableFinder(text: string): (offset: number, floor: number) => Table | undefined {
  const aligned = alignedFinder(text);
  const stacked = stackedFinder(text);
  return (offset, floor) => {
    const line = lineAt(text, offset);
    return delimitedTable(text, line, floor) ?? aligned(line, floor) ?? stacked(line, floor);
  };
}
