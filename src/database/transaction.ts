import { type DataSource, EntityManager, InsertResult, type QueryResult, type QueryRunner } from 'typeorm';
import type { Statement, Wire } from './statement';
import { insertInto, updateOf } from './table';

interface Waiting extends Statement {
  readonly done?: (result: QueryResult) => void;
  readonly failed?: (error: unknown) => void;
}

/** What others wait for that a transaction may store. */
export type Topic = 'log';

const plain = (sql: string): Statement => ({ sql, parameters: [] });

type Values<Row> = { readonly [C in keyof Row]?: Row[C] | readonly Row[C][] };

/**
 * A transaction in hand: reads see its own writes, and nothing of it is stored unless all of it is. What is left to be
 * written waits for the next question or for the end, and travels with it; questions asked at once travel together.
 */
export class Transaction extends EntityManager {
  #waiting: Waiting[] = [];
  #sent: Promise<void> = Promise.resolve();
  #due = false;
  #open = false;
  #broken: { readonly by: unknown } | undefined;
  /** What is to be told once everything is stored. */
  readonly topics = new Set<Topic>();

  constructor(
    source: DataSource,
    runner: QueryRunner,
    private readonly wire: Wire,
  ) {
    // What the mapper asks goes the same way as everything else
    const asking = Object.create(runner) as QueryRunner;
    super(source, asking);
    asking.query = async (sql: string, parameters: unknown[] = [], structured = false) => {
      const result = await this.#ask({ sql, parameters });
      return structured ? result : (result.raw as never);
    };
  }

  override async query<Raw>(sql: string, parameters: unknown[] = []): Promise<Raw> {
    return (await this.#ask({ sql, parameters })).raw as Raw;
  }

  /** Leaves rows to be stored. */
  override async insert(target: unknown, rows: unknown): Promise<InsertResult> {
    const metadata = this.dataSource.getMetadata(target as never);
    this.leave(insertInto(metadata, (Array.isArray(rows) ? rows : [rows]) as Record<string, unknown>[]));
    return new InsertResult();
  }

  /** Leaves rows to be changed, where nobody has to know how many there are. */
  leaveChange<Row extends object>(of: new () => Row, where: Values<Row>, change: Partial<Row>): void {
    this.leave(updateOf(this.dataSource.getMetadata(of), where, change));
  }

  /** Leaves a statement to be sent that finds nothing. */
  leave(statement: Statement): void {
    this.#waiting.push(statement);
  }

  /** Lets those who listen on this node know, once it is stored, that there is something new. */
  tell(topic: Topic): void {
    this.topics.add(topic);
  }

  /** Sends what still waits, and stores everything. */
  async commit(): Promise<void> {
    await this.#sent;
    if (this.#broken) throw this.#broken.by;
    if (!this.#open && this.#waiting.length === 0) return;
    await this.#ask(plain('COMMIT'));
    this.#open = false;
  }

  async rollback(): Promise<void> {
    await this.#sent;
    if (this.#open) await this.wire.send([plain('ROLLBACK')]);
  }

  async #ask(statement: Statement): Promise<QueryResult> {
    return new Promise((done, failed) => {
      this.#waiting.push({ ...statement, done, failed });
      if (this.#due) return;
      this.#due = true;
      // Once everything that is being done has come to its question
      this.#sent = this.#sent.then(() => new Promise((next) => process.nextTick(next))).then(() => this.#flush());
    });
  }

  async #flush(): Promise<void> {
    const waiting = this.#waiting;
    this.#waiting = [];
    this.#due = false;
    try {
      if (this.#broken) throw this.#broken.by;
      const begin = this.#open ? [] : [plain('BEGIN')];
      this.#open = true;
      const results = await this.wire.send([...begin, ...waiting]);
      waiting.forEach(({ done }, index) => done?.(results[index + begin.length]!));
    } catch (error) {
      // What came after the statement that failed was not done: nothing of the rest may count
      this.#broken ??= { by: error };
      for (const { failed } of waiting) failed?.(error);
    }
  }
}
