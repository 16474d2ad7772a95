import { QueryFailedError, QueryResult, type QueryRunner } from 'typeorm';
import type { Wire } from './statement';

/** A connection of the pool, as the driver has it. */
interface Connection {
  query(sql: string, values: readonly unknown[], answer: (error: Error | null, found: unknown) => void): unknown;
}

/** To a server several statements travel together, since a round trip costs more than most of them. */
export async function wireToServer(runner: QueryRunner): Promise<Wire> {
  const connection = (await runner.connect().catch(failed('connect'))) as Connection;
  return {
    async send(statements) {
      const sql = statements.map((one) => one.sql).join(';\n');
      const values = statements.flatMap((one) => one.parameters);
      try {
        const found = await new Promise<unknown>((resolve, reject) => {
          connection.query(sql, values, (error, rows) => (error ? reject(error) : resolve(rows)));
        });
        return (statements.length === 1 ? [found] : (found as unknown[])).map(asResult);
      } catch (error) {
        return failed(sql)(error);
      }
    },
  };
}

/** Whatever goes wrong on the way is a failed query, also where there was no way at all. */
const failed =
  (doing: string) =>
  (error: unknown): never => {
    throw new QueryFailedError(doing, [], error as Error);
  };

function asResult(raw: unknown): QueryResult {
  const result = Object.assign(new QueryResult(), { raw });
  if (Array.isArray(raw)) return Object.assign(result, { records: raw });
  return Object.assign(result, { affected: (raw as { affectedRows: number }).affectedRows });
}

/** To the embedded database it is a call and no journey: statements simply follow each other. */
export async function wireToFile(runner: QueryRunner): Promise<Wire> {
  return {
    async send(statements) {
      const results: QueryResult[] = [];
      for (const { sql, parameters } of statements) results.push(await runner.query(sql, [...parameters], true));
      return results;
    },
  };
}
