import { DuckDBInstance } from '@duckdb/node-api';

/** The answer of DuckDB; `$table` in the question is the file, or the files of a pattern. */
export async function ask(file: string, question: string): Promise<unknown[]> {
  const database = await DuckDBInstance.create();
  const connection = await database.connect();
  try {
    const answer = await connection.runAndReadAll(question.replace('$table', `'${file}'`));
    return answer.getRowObjectsJson();
  } finally {
    connection.closeSync();
    database.closeSync();
  }
}
