import { type Connection, createConnection } from 'mysql2/promise';

/** What a database has done for those connected to it. */
export interface Done {
  readonly statements: number;
  /** Milliseconds, waiting for locks and the disk included. */
  readonly time: number;
  readonly rowsExamined: number;
}

/** Counts by connection: what others do on the same server does not matter. */
const SQL = `SELECT COALESCE(SUM(e.COUNT_STAR), 0) AS statements, COALESCE(SUM(e.SUM_TIMER_WAIT), 0) / 1e9 AS time,
    COALESCE(SUM(e.SUM_ROWS_EXAMINED), 0) AS rowsExamined
  FROM performance_schema.events_statements_summary_by_thread_by_event_name e
  JOIN performance_schema.threads t ON t.THREAD_ID = e.THREAD_ID AND t.PROCESSLIST_DB = DATABASE() AND t.PROCESSLIST_ID <> CONNECTION_ID()
  WHERE e.EVENT_NAME LIKE ? OR e.EVENT_NAME = ?`;

export class Statements {
  private constructor(private readonly connection: Connection) {}

  static async of(url: string): Promise<Statements> {
    return new Statements(await createConnection(url));
  }

  /** Until now, of statements of one kind (`select`) or of all; what was prepared before counts as no kind but itself. */
  async done(kind = '%'): Promise<Done> {
    const [rows] = await this.connection.query(SQL, [`statement/%/${kind}`, 'statement/com/Execute']);
    const [row] = rows as Record<keyof Done, number | string>[];
    return { statements: Number(row!.statements), time: Number(row!.time), rowsExamined: Number(row!.rowsExamined) };
  }

  async rows<Row>(sql: string): Promise<Row[]> {
    return (await this.connection.query(sql))[0] as Row[];
  }

  close = async (): Promise<void> => this.connection.end();
}

export const between = (before: Done, after: Done): Done => ({
  statements: after.statements - before.statements,
  time: after.time - before.time,
  rowsExamined: after.rowsExamined - before.rowsExamined,
});
