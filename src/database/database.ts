import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Mutex } from 'async-mutex';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { type Dialect, isTransient } from './dialect';
import { migrate } from './migrate';
import { prepared } from './prepared';
import { configureConnections } from './session';
import type { Wire } from './statement';
import { type Topic, Transaction } from './transaction';

/** Where rows are read from: the database outside any transaction, or one transaction. */
export interface Reader {
  /** Whether a statement has a way to go, which costs more than most of them. */
  readonly isFar?: boolean;
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

export type { Transaction };

/** A transaction as something to read from. */
export const within = (tx: EntityManager): Reader => ({
  query: (sql, parameters = []) => tx.query(sql, [...parameters]),
});

const ATTEMPTS = 4;
/** Bytes on the disk of an embedded database: what SQLite may write before it tidies up, twice. */
const ROOM = 8 << 20;

/**
 * The database of one node. On SQLite the writer is one connection behind a lock, since its transactions would
 * otherwise nest in each other, and readers have a connection of their own that sees only what is committed.
 */
export class Database implements Reader {
  readonly #oneWriter = new Mutex();
  readonly #reads: Reader;
  readonly #listeners = new Map<Topic, Set<() => void>>();

  constructor(
    readonly dialect: Dialect,
    private readonly writer: DataSource,
    private readonly reader: DataSource,
  ) {
    this.#reads = dialect.singleWriter ? within(reader.manager) : prepared(reader);
  }

  /** Connects and brings the schema up to date; nodes that start together take turns. When it fails it can be tried again. */
  async open(): Promise<void> {
    try {
      await this.writer.initialize();
      await configureConnections(this.writer);
      await migrate(this.writer);
      if (!this.reader.isInitialized) await this.reader.initialize();
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  get isFar(): boolean {
    return !this.dialect.singleWriter;
  }

  async query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return this.#reads.query<Row>(sql, parameters);
  }

  /** Whether there is room to write. A server looks after its own disk, and refuses in time. */
  async hasRoom(): Promise<boolean> {
    if (!this.dialect.singleWriter) return true;
    const { bavail, bsize } = await statfs(dirname(String(this.writer.options.database)));
    return bavail * bsize > ROOM;
  }

  /** Is called whenever a transaction of this node has stored something of the kind; answers what ends that. */
  listen(topic: Topic, told: () => void): () => void {
    const all = this.#listeners.get(topic) ?? new Set();
    this.#listeners.set(topic, all.add(told));
    return () => void all.delete(told);
  }

  /** One statement that is a transaction by itself. */
  async execute(sql: string, parameters: readonly unknown[]): Promise<void> {
    const run = () => this.writer.query(sql, [...parameters]);
    await (this.dialect.singleWriter ? this.#oneWriter.runExclusive(run) : run());
  }

  /** Runs `work` in one transaction, and again from the start when the database made it give way to another. */
  async transaction<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const run = () => this.#once(work);
        return await (this.dialect.singleWriter ? this.#oneWriter.runExclusive(run) : run());
      } catch (error) {
        if (attempt === ATTEMPTS || !isTransient(error)) throw error;
      }
    }
  }

  async #once<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    const runner = this.writer.createQueryRunner();
    try {
      const tx = new Transaction(this.writer, runner, await this.wire(runner));
      try {
        const result = await work(tx);
        await tx.commit();
        for (const topic of tx.topics) this.#listeners.get(topic)?.forEach((told) => told());
        return result;
      } catch (error) {
        // Where the connection is gone, so is the transaction
        await tx.rollback().catch(() => {});
        throw error;
      }
    } finally {
      await runner.release();
    }
  }

  /** The way to the database for one transaction. */
  async wire(runner: QueryRunner): Promise<Wire> {
    return this.dialect.wire(runner);
  }

  async close(): Promise<void> {
    await this.#oneWriter.runExclusive(async () => {
      if (this.writer.isInitialized) await this.writer.destroy();
    });
    if (this.reader.isInitialized) await this.reader.destroy();
  }
}
