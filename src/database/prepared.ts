import { type DataSource, QueryFailedError } from 'typeorm';
import type { Reader } from './database';

interface Pool {
  execute(sql: string, values: readonly unknown[], done: (error: Error | null, rows: unknown) => void): void;
  query(sql: string, values: readonly unknown[], done: (error: Error | null, rows: unknown) => void): void;
}

/** Statements one connection keeps prepared; a server keeps some 16,000 for all connections of all nodes. */
export const KEPT = 128;

/**
 * Reads with statements that the server has taken apart once on each connection. Past TypeORM, whose own work for one
 * statement is as much as the driver's.
 */
export function prepared(source: DataSource): Reader {
  const driver = source.driver as unknown as { pool?: Pool };

  const ask = async (how: 'execute' | 'query', sql: string, values: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      // Before it is open and once it is closed, TypeORM says so
      if (!driver.pool) resolve(source.query(sql, [...values]));
      else driver.pool[how](sql, values, (error, rows) => (error ? reject(error) : resolve(rows)));
    });

  return {
    async query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
      try {
        return (await ask('execute', sql, parameters).catch((error: unknown) => {
          // Other nodes, or other programs, may have taken all that the server keeps
          if ((error as { code?: unknown }).code !== 'ER_MAX_PREPARED_STMT_COUNT_REACHED') throw error;
          return ask('query', sql, parameters);
        })) as Row[];
      } catch (error) {
        throw new QueryFailedError(sql, [...parameters], error as Error);
      }
    },
  };
}
