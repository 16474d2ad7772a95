import type { QueryRunner } from 'typeorm';
import type { Wire } from './statement';
import { wireToFile, wireToServer } from './wires';

/** All that differs between the databases. */
export interface Dialect {
  readonly name: 'mysql' | 'mariadb' | 'sqlite';
  readonly singleWriter: boolean;
  /** Ends a SELECT that locks what it finds. SQLite has one writer, so there is nothing to lock. */
  readonly forUpdate: '' | ' FOR UPDATE';
  /** The way to the database for one transaction. */
  wire(runner: QueryRunner): Promise<Wire>;
}

const onServer = (name: 'mysql' | 'mariadb'): Dialect => ({
  name,
  singleWriter: false,
  forUpdate: ' FOR UPDATE',
  wire: wireToServer,
});

export const MYSQL = onServer('mysql');
export const MARIADB = onServer('mariadb');

export const SQLITE: Dialect = { name: 'sqlite', singleWriter: true, forUpdate: '', wire: wireToFile };

const codeOf = (error: unknown): unknown => (error as { code?: unknown } | null)?.code;

/** The database made this transaction give way (a deadlock, a lock waited for too long): it can simply be done again. */
export const isTransient = (error: unknown): boolean =>
  ['ER_LOCK_DEADLOCK', 'ER_LOCK_WAIT_TIMEOUT', 'ER_CHECKREAD', 'SQLITE_BUSY', 'SQLITE_BUSY_SNAPSHOT'].includes(
    codeOf(error) as string,
  );

/** A row with this key is there already. */
export const isDuplicate = (error: unknown): boolean =>
  ['ER_DUP_ENTRY', 'SQLITE_CONSTRAINT_PRIMARYKEY', 'SQLITE_CONSTRAINT_UNIQUE'].includes(codeOf(error) as string);
