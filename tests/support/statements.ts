import type { Database } from '../../src/database/database';

export interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** The statements that are read while something is done, outside transactions. */
export async function statementsOf(database: Database, work: () => Promise<unknown>): Promise<Statement[]> {
  const found: Statement[] = [];
  const query = database.query.bind(database);
  database.query = async <Row>(sql: string, parameters?: readonly unknown[]) => {
    found.push({ sql, parameters: parameters ?? [] });
    return query<Row>(sql, parameters);
  };
  try {
    await work();
  } finally {
    database.query = query;
  }
  return found;
}

/** How many rows MySQL touches to answer statements: counted by the server itself. */
export async function rowsTouched(database: Database, statements: readonly Statement[]): Promise<number> {
  return database.transaction(async (tx) => {
    const touched = async () => {
      const rows = await tx.query<{ Value: string }[]>(`SHOW SESSION STATUS LIKE 'Handler_read%'`);
      return rows.reduce((sum, { Value }) => sum + Number(Value), 0);
    };
    // Asking counts rows as well: what it costs is known from asking twice
    const [first, second] = [await touched(), await touched()];
    for (const { sql, parameters } of statements) await tx.query(sql, [...parameters]);
    return (await touched()) - second - (second - first);
  });
}

/** Tables that SQLite would read from end to end for a statement, other than the one row that tells the time. */
export async function tablesScanned(database: Database, { sql, parameters }: Statement): Promise<string[]> {
  const plan = await database.query<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, parameters);
  return plan.map(({ detail }) => detail).filter((detail) => /^SCAN (?!t\b|CONSTANT ROW|\(subquery)/.test(detail));
}
