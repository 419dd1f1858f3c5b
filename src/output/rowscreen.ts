import { layOut, noRoom, type ScreenColumn } from './layout.js';
import { PAGE } from './screen.js';
import type { Sink } from './sink.js';
import type { RowTable } from './table.js';

/** For people: all rows under the heads that the screen has room for; no column without a cell. */
export function openRowScreen<Row>(sink: Sink, columns: readonly ScreenColumn<Row>[]): RowTable<Row> {
  const rows: Row[] = [];
  return {
    async write(more) {
      for (const row of more) rows.push(row);
    },
    async close() {
      const filled = rows.length ? columns.filter((column) => rows.some((row) => column.cell(row) !== '')) : columns;
      const screen = sink.screen ?? PAGE;
      const { lines, left } = layOut(filled, rows, screen);
      await sink.write(
        `${[
          ...lines,
          ...noRoom(
            left.map(({ head }) => head),
            screen,
          ),
        ].join('\n')}\n`,
      );
    },
  };
}
