import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { type Connection, createConnection } from 'mysql2/promise';

const SCRIPT = join(__dirname, '..', '..', '..', '.ci', 'mysql');
export const KIND = process.env['TEST_DATABASE_URL']?.startsWith('mariadb:') ? 'mariadb' : 'mysql';
const run = promisify(execFile);

/** A database server that belongs to one test, which may do to it what it likes. */
export class DatabaseServer {
  #administrator: Connection | undefined;

  private constructor(
    private readonly folder: string,
    readonly url: string,
  ) {}

  static async start(): Promise<DatabaseServer> {
    const folder = await mkdtemp(join(tmpdir(), 'cloister-server-'));
    return new DatabaseServer(folder, await script(folder, 'start'));
  }

  /** Ends it: in order, or as a machine does whose power fails. Its data stays. */
  async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    const pid = Number(await readFile(join(this.folder, KIND, 'pid'), 'utf8'));
    process.kill(pid, signal);
    while (isRunning(pid)) await pause(20);
  }

  /** Starts it again on its data, at the same address. */
  async restart(): Promise<void> {
    await script(this.folder, 'restart');
  }

  /** Has its administrator say something, over a connection that is kept: later there may be none to be had. */
  async tell(...statements: readonly string[]): Promise<void> {
    this.#administrator ??= await createConnection(this.url);
    for (const statement of statements) await this.#administrator.query(statement);
  }

  /** Ends every connection of one of its users. */
  async dismiss(user: string): Promise<void> {
    const sql = 'SELECT ID AS id FROM information_schema.processlist WHERE USER = ?';
    const [rows] = await this.#administrator!.query(sql, [user]);
    // One of them may have ended meanwhile
    for (const { id } of rows as { id: number }[]) await this.#administrator!.query('KILL ?', [id]).catch(() => {});
  }

  async close(): Promise<void> {
    this.#administrator?.destroy();
    await script(this.folder, 'stop');
    await rm(this.folder, { recursive: true });
  }
}

async function script(folder: string, command: string): Promise<string> {
  const env = { ...process.env, CLOISTER_TEST_RUN: folder };
  return (await run(SCRIPT, [command, KIND], { env })).stdout.trim();
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
