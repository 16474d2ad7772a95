import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Issuer, startIssuer } from './issuer';

const ROOT = join(__dirname, '..', '..', '..');
const KEY = `1:${Buffer.alloc(32, 7).toString('base64url')}`;

/** The product as a college runs it, in a process of its own, which can be killed and started again at the same address. */
export class Node {
  #child: ChildProcess | undefined;
  /** What it wrote to its log, over all its starts. */
  said = '';

  private constructor(
    readonly url: string,
    private readonly environment: Readonly<Record<string, string>>,
    private readonly closing: readonly (() => unknown)[],
    readonly tokenFor: (subject: string) => Promise<string>,
  ) {}

  /** A node that has not been started. */
  static async on(databaseUrl: string, beside: { redisUrl?: string; issuer?: Issuer } = {}): Promise<Node> {
    const issuer = beside.issuer ?? (await startIssuer());
    const [port, folder] = [await freePort(), await mkdtemp(join(tmpdir(), 'cloister-'))];
    const environment = {
      ...issuer.environment,
      NODE_ENV: 'production',
      LOG_LEVEL: 'warn',
      HOST: '127.0.0.1',
      PORT: String(port),
      CLOISTER_KEY: KEY,
      CLOISTER_DATA: folder,
      DATABASE_URL: databaseUrl,
      ...(beside.redisUrl !== undefined && { REDIS_URL: beside.redisUrl }),
    };
    const closing = [() => issuer.stop(), () => rm(folder, { recursive: true })];
    return new Node(`http://127.0.0.1:${String(port)}`, environment, closing, (subject) => issuer.tokenFor(subject));
  }

  start(): void {
    const child = spawn(process.execPath, ['-r', '@swc-node/register', 'src/main.ts'], {
      cwd: ROOT,
      env: { PATH: process.env['PATH'], ...this.environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (this.said += chunk.toString()));
    this.#child = child;
  }

  get pid(): number {
    return this.#child!.pid!;
  }

  /** What `/health/…` answers; null while nothing listens. */
  async health(what: 'live' | 'ready'): Promise<number | null> {
    const answer = await fetch(`${this.url}/health/${what}`).catch(() => null);
    await answer?.arrayBuffer();
    return answer?.status ?? null;
  }

  /** Waits until `/health/…` answers this. */
  async until(what: 'live' | 'ready', status: number): Promise<void> {
    while ((await this.health(what)) !== status) {
      if (this.#child?.exitCode !== null) throw new Error(`the node has ended: ${this.said}`);
      await pause(10);
    }
  }

  /** Ends it with a signal; answers its exit code, null when it was the signal that ended it. */
  async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null> {
    const ended = this.ended();
    this.#child?.kill(signal);
    return ended;
  }

  /** Its exit code, once it has ended. */
  async ended(): Promise<number | null> {
    const child = this.#child!;
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    return child.exitCode;
  }

  /** Ends it for good. */
  async close(): Promise<void> {
    if (this.#child) await this.end('SIGKILL');
    for (const close of this.closing) await close();
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
