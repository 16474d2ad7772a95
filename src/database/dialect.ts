import type { EntityManager } from 'typeorm';

/** All that differs between the databases. */
export interface Dialect {
  readonly name: 'mysql' | 'mariadb' | 'sqlite';
  readonly singleWriter: boolean;
  /** Ends a SELECT that locks what it finds. SQLite has one writer, so there is nothing to lock. */
  readonly forUpdate: '' | ' FOR UPDATE';
  /** Takes `count` positions of the log at once and gives the last of them. */
  takePositions(tx: EntityManager, count: number): Promise<number>;
}

const onServer = (name: 'mysql' | 'mariadb'): Dialect => ({
  name,
  singleWriter: false,
  forUpdate: ' FOR UPDATE',
  async takePositions(tx, count) {
    const taken = await tx.query<{ insertId: number }>(
      'UPDATE log_head SET position = LAST_INSERT_ID(position + ?) WHERE id = 1',
      [count],
    );
    return taken.insertId;
  },
});

export const MYSQL = onServer('mysql');
export const MARIADB = onServer('mariadb');

export const SQLITE: Dialect = {
  name: 'sqlite',
  singleWriter: true,
  forUpdate: '',
  async takePositions(tx, count) {
    await tx.query('UPDATE log_head SET position = position + ? WHERE id = 1', [count]);
    const [head] = await tx.query<{ position: number }[]>('SELECT position FROM log_head WHERE id = 1');
    if (!head) throw new Error('the log has no head');
    return head.position;
  },
};

const codeOf = (error: unknown): unknown => (error as { code?: unknown } | null)?.code;

/** The database made this transaction give way (a deadlock, a lock waited for too long): it can simply be done again. */
export const isTransient = (error: unknown): boolean =>
  ['ER_LOCK_DEADLOCK', 'ER_LOCK_WAIT_TIMEOUT', 'ER_CHECKREAD', 'SQLITE_BUSY', 'SQLITE_BUSY_SNAPSHOT'].includes(
    codeOf(error) as string,
  );

/** A row with this key is there already. */
export const isDuplicate = (error: unknown): boolean =>
  ['ER_DUP_ENTRY', 'SQLITE_CONSTRAINT_PRIMARYKEY', 'SQLITE_CONSTRAINT_UNIQUE'].includes(codeOf(error) as string);
