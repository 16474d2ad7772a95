import type { Database, Transaction } from '../../src/database/database';

/** Thrown in the middle of an act by a test. */
export class Bang extends Error {}

const WRITERS = ['insert', 'update', 'delete', 'query'];

/** A statement of an act that changes something: to break off at a reading is to break off at the write after it. */
const isWrite = (method: string, given: unknown): boolean =>
  WRITERS.includes(method) && (method !== 'query' || /^(INSERT|UPDATE|DELETE)/.test(String(given)));

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
  const whole = database.transaction.bind(database);
  database.transaction = (inside) => whole((tx) => inside(bombed(tx, nth)));
  try {
    return await work();
  } finally {
    database.transaction = whole;
  }
}

function bombed(tx: Transaction, nth: number): Transaction {
  let done = 0;
  return new Proxy(tx, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function' || !WRITERS.includes(String(name))) return value;
      return async (...given: unknown[]) => {
        if (isWrite(String(name), given[0]) && (done += 1) === nth) throw new Bang();
        return (value as (...given: unknown[]) => Promise<unknown>).apply(target, given);
      };
    },
  });
}

/** Lets the record of reads fail, and nothing else. */
export async function failingReads<Result>(database: Database, work: () => Promise<Result>): Promise<Result> {
  const execute = database.execute.bind(database);
  database.execute = async (sql, parameters) => {
    if (sql.includes('read_records')) throw new Bang();
    await execute(sql, parameters);
  };
  try {
    return await work();
  } finally {
    database.execute = execute;
  }
}
