import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import { unscaled } from '../decimal.js';
import type { Figure } from '../figure.js';
import type { Cells, Column, ColumnType } from './columns.js';
import type { Sink } from './sink.js';
import type { Table, TableOptions } from './table.js';

// Rows a group: what is held in memory.
const GROUP = 10_000;

// Stands in the file's only schema, before the first value is seen: the widest that readers know, so that thousands of
// billions of VND and hundredths of a micrometre both fit.
const PRECISION = 38;
const SCALE = 12;
const BOUND = 10n ** BigInt(PRECISION);

/** Row groups as the rows come, Snappy. Decimals as DECIMAL(38, 12), days as DATE, flags as a list, `table` as a struct. */
export function openParquet(sink: Sink, columns: readonly Column[], { onLoss }: TableOptions): Table {
  const bytes = new ByteWriter();
  const schema = [{ name: 'figures', num_children: columns.length }, ...columns.flatMap(elementsOf)];
  const parquet = new ParquetWriter({ writer: bytes, schema });
  let columnData = emptyGroup(columns);
  let rows = 0;

  const flush = async () => {
    // A copy: the next group is laid over these bytes while a slow sink still holds them.
    const chunk = bytes.getBytes().slice();
    bytes.index = 0;
    await sink.write(chunk);
  };
  const writeGroup = async () => {
    await parquet.write({ columnData, rowGroupSize: GROUP });
    columnData = emptyGroup(columns);
    rows = 0;
    await flush();
  };

  return {
    async write(figures) {
      for (const figure of figures) {
        for (const [i, column] of columns.entries()) columnData[i]!.data.push(cellOf(column, figure, onLoss));
        if (++rows === GROUP) await writeGroup();
      }
    },
    async close() {
      if (rows) await writeGroup();
      await parquet.finish();
      await flush();
    },
  };
}

function emptyGroup(columns: readonly Column[]): { name: string; data: unknown[] }[] {
  return columns.map(({ name }) => ({ name, data: [] }));
}

const TEXT = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const;

/** What stands in the schema for a column, below its name and repetition. */
const TYPES: { readonly [T in ColumnType]: readonly [Partial<SchemaElement>, ...SchemaElement[]] } = {
  string: [TEXT],
  integer: [{ type: 'INT32' }],
  decimal: [
    {
      type: 'FIXED_LEN_BYTE_ARRAY',
      type_length: 16,
      converted_type: 'DECIMAL',
      precision: PRECISION,
      scale: SCALE,
    },
  ],
  date: [{ type: 'INT32', converted_type: 'DATE' }],
  list: [
    { converted_type: 'LIST', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', repetition_type: 'REQUIRED', ...TEXT },
  ],
  object: [
    { num_children: 2 },
    { name: 'row', repetition_type: 'REQUIRED', ...TEXT },
    { name: 'column', repetition_type: 'REQUIRED', ...TEXT },
  ],
};

function elementsOf({ name, type, nullable }: Column): SchemaElement[] {
  const [own, ...below] = TYPES[type];
  return [{ name, repetition_type: nullable ? 'OPTIONAL' : 'REQUIRED', ...own }, ...below];
}

function cellOf(
  column: Column,
  figure: Figure,
  onLoss: TableOptions['onLoss'],
): Cells[ColumnType] | bigint | Date | null {
  const value = column.get(figure);
  if (value === null) return null;
  if (column.type === 'date') return new Date(value as Cells['date']);
  if (column.type !== 'decimal') return value;
  const scaled = unscaled(value as Cells['decimal'], SCALE);
  if (scaled !== null && -BOUND < scaled && scaled < BOUND) return scaled;
  onLoss({ figure, column: column.name, code: 'wideDecimal' });
  return null;
}
