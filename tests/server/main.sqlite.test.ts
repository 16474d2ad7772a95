import { type ChildProcessByStdio, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';

const ROOT = join(__dirname, '..', '..');
const ISSUER = { OIDC_ISSUER: 'http://127.0.0.1:1', OIDC_AUDIENCE: 'cloister' };

let folder: string;
let running: ChildProcessByStdio<null, Readable, Readable>[];

beforeEach(async () => {
  running = [];
  folder = await mkdtemp(join(tmpdir(), 'cloister-main-'));
});
afterEach(async () => {
  for (const one of running) one.kill('SIGKILL');
  await rm(folder, { recursive: true });
});

/** Starts the API as a process of its own with nothing in its environment but this. */
function run(environment: Record<string, string>, main = ['-r', '@swc-node/register', 'src/main.ts']) {
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
}

test('production that misses something does not start, and says what', async () => {
  const { ended, said } = run({ NODE_ENV: 'production' });
  expect(await ended).toBe(1);
  expect(said.err).toContain('Cloister does not start:\n  OIDC_ISSUER is required in production');
});

test('it starts, keeps its key to itself, and stops at SIGTERM', async () => {
  const { child, ended, url, said } = run({ ...ISSUER, METRICS_PORT: '0' });
  const address = await url();
  expect((await fetch(`${address}/health/ready`)).status).toBe(200);
  expect((await fetch(`${address}/graphql`, { method: 'POST' })).status).toBe(401);
  expect((await stat(join(folder, 'data', 'cloister.key'))).mode & 0o777).toBe(0o600);
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
  expect(said.out).toContain('"Stopped."');

  const key = await readFile(join(folder, 'data', 'cloister.key'), 'utf8');
  const again = run(ISSUER);
  await again.url();
  expect(await readFile(join(folder, 'data', 'cloister.key'), 'utf8')).toBe(key);
});

test('compiled before, it starts as well, on a database that it makes', async () => {
  execFileSync('npm', ['run', '-s', 'build'], { cwd: ROOT });
  const { child, ended, url } = run(ISSUER, ['dist/src/main.js']);
  const address = await url();
  expect((await fetch(`${address}/health/ready`)).status).toBe(200);
  expect((await fetch(`${address}/graphql`, { method: 'POST' })).status).toBe(401);
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
});

test('a second signal ends it while something is in flight', async () => {
  const { child, ended, url } = run(ISSUER);
  const { hostname, port } = new URL(await url());
  const unfinished = connect(Number(port), hostname, () =>
    unfinished.write(
      'POST /health/live HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\nContent-Type: application/json\r\n\r\n{',
    ),
  );
  unfinished.on('error', () => {});
  await pause(200);
  child.kill('SIGINT');
  await pause(300);
  expect(child.exitCode).toBeNull();
  child.kill('SIGINT');
  expect(await ended).toBe(1);
});
