import type { Cells, Column, ColumnOf, ColumnType } from './columns.js';
import type { Sink } from './sink.js';
import type { RowTable } from './table.js';

const CHUNK = 1 << 16;

/** One object a line. Decimals are number literals with all their digits, so read them with an exact parser. */
export function openNdjson<Row>(sink: Sink, columns: readonly Column<Row>[]): RowTable<Row> {
  return openRows(sink, columns, { first: '', between: '\n', last: '\n', none: '' });
}

/** One array, valid whatever the number of rows, and written as the rows come. */
export function openJson<Row>(sink: Sink, columns: readonly Column<Row>[]): RowTable<Row> {
  return openRows(sink, columns, { first: '[\n', between: ',\n', last: '\n]\n', none: '[]\n' });
}

interface Frame {
  readonly first: string;
  readonly between: string;
  readonly last: string;
  /** What stands for a table without rows. */
  readonly none: string;
}

function openRows<Row>(sink: Sink, columns: readonly Column<Row>[], frame: Frame): RowTable<Row> {
  const encode = rowEncoder(columns);
  let before = frame.first;
  let written = 0;
  return {
    async write(rows) {
      let text = '';
      for (const row of rows) {
        text += before + encode(row);
        before = frame.between;
        if (text.length >= CHUNK) {
          await sink.write(text);
          text = '';
        }
      }
      written += rows.length;
      if (text) await sink.write(text);
    },
    async close() {
      const end = written ? frame.last : frame.none;
      if (end) await sink.write(end);
    },
  };
}

const ENCODE: { readonly [T in ColumnType]: (value: Cells[T]) => string } = {
  string: quote,
  integer: String,
  decimal: (value) => value,
  date: quote,
  list: (values) => (values.length ? JSON.stringify(values) : '[]'),
  object: ({ row, column }) => `{"row":${quote(row)},"column":${quote(column)}}`,
};

export type Encoder<Row> = (row: Row) => string;

/** Row → its JSON object, without a newline. Keys are encoded once; no object is built a row. */
export function rowEncoder<Row>(columns: readonly Column<Row>[]): Encoder<Row> {
  const cells = columns.map((column, i) => cellEncoder(column, `${i ? ',' : '{'}${JSON.stringify(column.name)}:`));
  return (row) => {
    let text = '';
    for (const cell of cells) text += cell(row);
    return `${text}}`;
  };
}

function cellEncoder<T extends ColumnType, Row>(column: ColumnOf<T, Row>, key: string): Encoder<Row> {
  const encode: (value: Cells[T]) => string = ENCODE[column.type];
  const none = `${key}null`;
  return (row) => {
    const value = column.get(row);
    return value === null ? none : key + encode(value);
  };
}

// All but what may stand as it is. Surrogates too: JSON.stringify escapes a lone one, which UTF-8 cannot write.
const NEEDS_ESCAPE = /[^ !#-[\]-\ud7ff\ue000-\uffff]/;

/** The same as JSON.stringify, three times as fast on the short clean strings that fill a table. */
function quote(value: string): string {
  return NEEDS_ESCAPE.test(value) ? JSON.stringify(value) : `"${value}"`;
}
