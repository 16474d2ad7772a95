import type { QueryRunner } from 'typeorm';
import type { Wire } from './statement';
import { wireToFile, wireToServer } from './wires';

/** All that differs between the databases. */
export interface Dialect {
  readonly name: 'mysql' | 'mariadb' | 'sqlite';
  readonly singleWriter: boolean;
  /** Ends a SELECT that locks what it finds. SQLite has one writer, so there is nothing to lock. */
  readonly forUpdate: '' | ' FOR UPDATE';
  /** Fails where nothing can be written, and changes nothing. */
  readonly writing: string;
  /** The way to the database for one transaction. */
  wire(runner: QueryRunner): Promise<Wire>;
}

const onServer = (name: 'mysql' | 'mariadb'): Dialect => ({
  name,
  singleWriter: false,
  forUpdate: ' FOR UPDATE',
  writing: 'UPDATE log_head SET position = position WHERE id = 1',
  wire: wireToServer,
});

export const MYSQL = onServer('mysql');
export const MARIADB = onServer('mariadb');

export const SQLITE: Dialect = {
  name: 'sqlite',
  singleWriter: true,
  forUpdate: '',
  // It would not write a row that stays as it is
  writing: 'PRAGMA user_version = 1',
  wire: wireToFile,
};

const codeOf = (error: unknown): unknown => (error as { code?: unknown } | null)?.code;

/** The database made this transaction give way to another: it can simply be done again. */
export const isTransient = (error: unknown): boolean =>
  ['ER_LOCK_DEADLOCK', 'ER_CHECKREAD', 'SQLITE_BUSY', 'SQLITE_BUSY_SNAPSHOT'].includes(codeOf(error) as string);

/** A row with this key is there already. */
export const isDuplicate = (error: unknown): boolean =>
  ['ER_DUP_ENTRY', 'SQLITE_CONSTRAINT_PRIMARYKEY', 'SQLITE_CONSTRAINT_UNIQUE'].includes(codeOf(error) as string);
