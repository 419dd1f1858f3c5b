import { layOut, type ScreenColumn } from './layout.js';
import { PAGE } from './screen.js';
import type { Sink } from './sink.js';
import type { Table } from './table.js';

/** For people: all rows under the heads that the screen has room for; no column without a cell. */
export function openRowScreen<Row>(sink: Sink, columns: readonly ScreenColumn<Row>[]): Table<Row> {
  const rows: Row[] = [];
  return {
    write: async (more) => void rows.push(...more),
    async close() {
      const filled = rows.length ? columns.filter((column) => rows.some((row) => column.cell(row) !== '')) : columns;
      await sink.write(`${layOut(filled, rows, sink.screen ?? PAGE).lines.join('\n')}\n`);
    },
  };
}
