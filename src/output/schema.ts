import { COLUMNS, type Column, type ColumnType } from './columns.js';
import { amountVnd } from './amount.js';

const TYPES: { readonly [T in ColumnType]: object } = {
  string: { type: 'string' },
  integer: { type: 'integer', minimum: 0 },
  decimal: { type: 'number' },
  date: { type: 'string', format: 'date' },
  list: { type: 'array' },
  object: {
    type: 'object',
    properties: { row: { type: 'string' }, column: { type: 'string' } },
    required: ['row', 'column'],
    additionalProperties: false,
  },
};

/** JSON Schema of one row with all columns: a line of NDJSON, an element of the JSON array. */
export function schema(): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'figure',
    description:
      'One row of solieu: a line of its NDJSON, an element of its JSON array. Numbers have all their digits; a parser ' +
      'that reads them as doubles may round.',
    type: 'object',
    properties: Object.fromEntries([...COLUMNS, amountVnd({})].map((column) => [column.name, property(column)])),
    required: COLUMNS.map(({ name }) => name),
    additionalProperties: false,
  };
}

function property({ description, type, values, nullable }: Column): object {
  const one = { ...TYPES[type], ...(values && (type === 'list' ? { items: { enum: values } } : { enum: values })) };
  return { description, ...(nullable ? { anyOf: [one, { type: 'null' }] } : one) };
}
