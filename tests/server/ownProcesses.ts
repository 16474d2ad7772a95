import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';

export const ROOT = join(__dirname, '..', '..');
export const ISSUER = { OIDC_ISSUER: 'http://127.0.0.1:1', OIDC_AUDIENCE: 'cloister' };

interface OwnProcess {
  readonly child: ChildProcessByStdio<null, Readable, Readable>;
  readonly said: { out: string; err: string };
  readonly ended: Promise<number | null>;
  /** Where it is, once it is up. */
  url(): Promise<string>;
}

interface OwnProcesses {
  /** Starts the API with nothing in its environment but this. */
  run(environment: Record<string, string>, main?: readonly string[]): OwnProcess;
  folder(): string;
}

/** The API as processes of their own, on a folder of the test that they end with. */
export function ownProcesses(): OwnProcesses {
  let folder: string;
  let running: OwnProcess['child'][];

  beforeEach(async () => {
    running = [];
    folder = await mkdtemp(join(tmpdir(), 'cloister-main-'));
  });
  afterEach(async () => {
    for (const one of running) one.kill('SIGKILL');
    await rm(folder, { recursive: true });
  });

  return {
    folder: () => folder,
    run(environment, main = ['-r', '@swc-node/register', 'src/main.ts']) {
      const child = spawn(process.execPath, main, {
        cwd: ROOT,
        env: { PATH: process.env['PATH'], PORT: '0', CLOISTER_DATA: join(folder, 'data'), ...environment },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      running.push(child);
      const said = { out: '', err: '' };
      child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString()));
      const ended = once(child, 'close').then(([code]) => code as number | null);
      const url = async (): Promise<string> => {
        for (;;) {
          const found = /"url":"(http:[^"]+)\/graphql"/.exec(said.out)?.[1];
          if (found !== undefined) return found;
          if (child.exitCode !== null) throw new Error(said.out + said.err);
          await pause(20);
        }
      };
      return { child, said, ended, url };
    },
  };
}
