import type { Database } from '../../src/database/database';
import type { Statement, Wire } from '../../src/database/statement';

/** Thrown in the middle of an act by a test. */
export class Bang extends Error {}

/** A statement of an act that changes something: to break off at a reading is to break off at the write after it. */
const isWrite = ({ sql }: Statement): boolean => /^(INSERT|UPDATE|DELETE|COMMIT)/.test(sql);

/** Every row there is, in an order of its own: two of these are equal only if nothing at all has changed. */
export async function everything(database: Database, tables: readonly string[]): Promise<string> {
  const rowsOf = async (table: string) =>
    (await database.query(`SELECT * FROM ${table}`)).map((row) => JSON.stringify(row));
  const found = await Promise.all(
    [...tables, 'log_head'].map(async (table) => [table, ...(await rowsOf(table)).sort()]),
  );
  return found.flat().join('\n');
}

/**
 * Lets the write with this number in each transaction fail, until the work is done. The record of reads comes after an
 * act and is no transaction, so it is not counted.
 */
export async function failingAt<Result>(database: Database, nth: number, work: () => Promise<Result>): Promise<Result> {
  const wire = database.wire.bind(database);
  database.wire = async (runner) => bombed(await wire(runner), nth);
  try {
    return await work();
  } finally {
    database.wire = wire;
  }
}

/** What was to be written before it has been sent; it and what comes after it never is. */
function bombed(wire: Wire, nth: number): Wire {
  let done = 0;
  return {
    async send(statements) {
      const last = statements.findIndex((one) => isWrite(one) && (done += 1) === nth);
      if (last === -1) return wire.send(statements);
      if (last > 0) await wire.send(statements.slice(0, last));
      throw new Bang();
    },
  };
}

/** Lets the record of reads fail, and nothing else. */
export async function failingReads<Result>(database: Database, work: () => Promise<Result>): Promise<Result> {
  const execute = database.execute.bind(database);
  database.execute = async (sql, parameters) => {
    if (/read_records|shared_reads/.test(sql)) throw new Bang();
    await execute(sql, parameters);
  };
  try {
    return await work();
  } finally {
    database.execute = execute;
  }
}
