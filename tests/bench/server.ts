import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { AUDIENCE, type Issuer } from './issuer';

/** A server in a process of its own. */
export interface Server {
  readonly name: 'product' | 'limit';
  readonly port: number;
  /** Milliseconds it has had a processor. */
  cpu(): Promise<number>;
  /** Megabytes it holds in memory. */
  memory(): Promise<number>;
  stop(): Promise<void>;
}

/** Ticks of the kernel's clock in `/proc`, on every Linux that Node runs on. */
const TICK = 10;
/** What node is given for both, in production. */
const OPTIONS = ['--max-semi-space-size=64'];
const KEY = `1:${randomBytes(32).toString('base64url')}`;

function start(name: Server['name'], program: readonly string[], port: number, env: Record<string, string>): Server {
  const child = spawn(process.execPath, [...OPTIONS, ...PROFILE[name], ...program], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...env, PORT: String(port), NODE_ENV: 'production', LOG_LEVEL: 'error', CLOISTER_KEY: KEY },
  });
  const about = async (what: string) => readFile(`/proc/${String(child.pid)}/${what}`, 'utf8');
  return {
    name,
    port,
    async cpu() {
      const fields = (await about('stat')).split(') ')[1]!.split(' ');
      return (Number(fields[11]) + Number(fields[12])) * TICK;
    },
    memory: async () => Number(/VmRSS:\s+(\d+)/.exec(await about('status'))![1]) / 1_024,
    stop: () => stopped(child),
  };
}

/** `BENCH_PROFILE=folder` writes a CPU profile of each server there when it ends. */
const folder = process.env['BENCH_PROFILE'];
const profile = (name: string) => (folder === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${folder}/${name}`]);
const PROFILE = { product: profile('product'), limit: profile('limit') };

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function ready(server: Server, path: string): Promise<Server> {
  const until = Date.now() + 60_000;
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${String(server.port)}${path}`).catch(() => null);
    await answer?.arrayBuffer();
    if (answer?.status === 200) return server;
    if (Date.now() > until) throw new Error(`the ${server.name} does not start`);
    await pause(5);
  }
}

/** The product as `npm run build` left it, in production, with an issuer of tokens: ready to answer. */
export async function startProduct(databaseUrl: string, { url }: Issuer): Promise<Server> {
  const env = { DATABASE_URL: databaseUrl, OIDC_ISSUER: url, OIDC_AUDIENCE: AUDIENCE, HOST: '127.0.0.1' };
  return ready(start('product', ['dist/src/main.js'], await freePort(), env), '/health/ready');
}

/** The limit: what a program by hand makes of the same database. */
export async function startLimit(databaseUrl: string, { url }: Issuer): Promise<Server> {
  const env = { DATABASE_URL: databaseUrl, OIDC_ISSUER: url, OIDC_AUDIENCE: AUDIENCE };
  return ready(
    start('limit', ['-r', '@swc-node/register', 'tests/bench/limit/main.ts'], await freePort(), env),
    '/ready',
  );
}
