import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Holding } from './probe';
import { MARK } from './request';

const ROOT = join(__dirname, '..', '..');

export interface DemoPerson {
  readonly name: string;
  readonly token: string;
}

/** The product as `npm start` starts it, in a process of its own, with the people and the cases of its demo. */
export class Product {
  /** What of its log there is reason to show. */
  readonly complaints: string[] = [];
  #rest = { out: '', err: '' };
  #faults = 0;

  private constructor(
    private readonly child: ChildProcess,
    private readonly folder: string,
    readonly port: number,
    readonly people: readonly DemoPerson[],
  ) {
    child.stdout?.on('data', (chunk: Buffer) => this.#hear('out', chunk));
    child.stderr?.on('data', (chunk: Buffer) => this.#hear('err', chunk));
  }

  static async start(database?: string): Promise<Product> {
    const folder = await mkdtemp(join(tmpdir(), 'cloister-hostile-'));
    const probe = join(__dirname, 'probe.ts');
    const child = spawn(process.execPath, ['--expose-gc', '-r', '@swc-node/register', '-r', probe, 'src/main.ts'], {
      cwd: ROOT,
      env: {
        PATH: process.env['PATH'],
        PORT: '0',
        METRICS_PORT: '0',
        CLOISTER_DATA: join(folder, 'data'),
        LOG_LEVEL: 'trace',
        ...(database !== undefined && { DATABASE_URL: database }),
      },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    const port = await portOf(child);
    const response = await fetch(`http://127.0.0.1:${String(port)}/demo/people`, { headers: { connection: 'close' } });
    return new Product(child, folder, port, (await response.json()) as DemoPerson[]);
  }

  get lives(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Faults it has logged. */
  get faults(): number {
    return this.#faults;
  }

  async holding(): Promise<Holding> {
    const answered = once(this.child, 'message');
    this.child.send('what do you hold?');
    const [holding] = (await answered) as [Holding];
    return holding;
  }

  async stop(): Promise<void> {
    const ended = once(this.child, 'exit');
    if (this.lives) {
      this.child.kill('SIGTERM');
      const [code] = (await ended) as [number | null];
      if (code !== 0) this.complaints.push(`it ended with ${String(code)}`);
    }
    await rm(this.folder, { recursive: true });
  }

  /** Line by line: nothing of a request, and no fault. */
  #hear(stream: 'out' | 'err', chunk: Buffer): void {
    const lines = (this.#rest[stream] + chunk.toString('latin1')).split('\n');
    this.#rest[stream] = lines.pop()!;
    for (const line of lines) {
      if (line.includes('"msg":"fault"')) this.#faults += 1;
      const wrong = line.toLowerCase().includes(MARK) || stream === 'err' || line.includes('"msg":"fault"');
      if (wrong && this.complaints.length < 20) this.complaints.push(`it said: ${line.slice(0, 2_000)}`);
    }
  }
}

async function portOf(child: ChildProcess): Promise<number> {
  let said = '';
  const listen = (chunk: Buffer) => (said += chunk.toString());
  child.stdout?.on('data', listen);
  child.stderr?.on('data', listen);
  for (;;) {
    const found = /"url":"http:[^"]+:(\d+)\/graphql"/.exec(said)?.[1];
    if (found !== undefined && said.includes('/metrics')) {
      child.stdout?.off('data', listen);
      child.stderr?.off('data', listen);
      return Number(found);
    }
    if (child.exitCode !== null) throw new Error(said);
    await pause(20);
  }
}
