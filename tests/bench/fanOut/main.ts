// npm run bench:fan-out: one event to many sockets, half of them entitled, beside a bare broadcast of the same bytes.
import 'reflect-metadata';
import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Redis } from 'ioredis';
import { openDatabase } from '../../../src/database/open';
import { newDatabase } from '../database';
import { fill } from '../fill/fill';
import { type Issuer, startIssuer } from '../issuer';
import { say } from '../progress';
import { startProduct } from '../server';
import { Audience } from './audience';
import { catchUp } from './catchUp';
import { addCrowd, type Crowd } from './crowd';
import { happen } from './happen';

const { values } = parseArgs({
  options: {
    sockets: { type: 'string', default: '5000' },
    rounds: { type: 'string', default: '15' },
    events: { type: 'string', default: '100000' },
  },
});
const [SOCKETS, ROUNDS, EVENTS] = [Number(values.sockets), Number(values.rounds), Number(values.events)];
const BARE = 45_997;
const AT_ONCE = 50;

const SHOWN = 'event { id kind at clause subjectId }';

const median = (times: readonly number[]): number => [...times].sort((one, other) => one - other)[times.length >> 1]!;

async function whenUp<Result>(ask: () => Promise<Result>): Promise<Result> {
  for (let tries = 0; ; tries += 1)
    try {
      return await ask();
    } catch (error) {
      if (tries === 300) throw error;
      await pause(100);
    }
}

async function joinProduct(
  audience: Audience,
  port: number,
  { people }: Crowd,
  issuer: Issuer,
  shown: string,
): Promise<void> {
  const subscribe = JSON.stringify({
    ...{ type: 'subscribe', id: '1', payload: { query: `subscription { caseEvents { notice ${shown} } }` } },
  });
  for (let from = 0; from < people.length; from += AT_ONCE)
    await Promise.all(
      people.slice(from, from + AT_ONCE).map(async (person) => {
        const authorization = `Bearer ${await issuer.tokenOf(person)}`;
        const init = JSON.stringify({ type: 'connection_init', payload: { authorization } });
        await audience.join(`ws://127.0.0.1:${String(port)}/graphql`, [init, subscribe], (text) =>
          text.includes('"LIVE"'),
        );
      }),
    );
}

async function measure(url: string, issuer: Issuer, redisUrl: string): Promise<void> {
  await fill(url, 2_000, () => {});
  const crowd = await addCrowd(url, SOCKETS);
  const [database, redis] = [await openDatabase(url), new Redis(redisUrl)];
  const bareServer = spawn(
    process.execPath,
    ['-r', '@swc-node/register', `${__dirname}/bare.ts`, String(BARE), String(SOCKETS / 2)],
    { stdio: 'inherit' },
  );
  const bare = new Audience();
  const control = await whenUp(async () => bare.join(`ws://127.0.0.1:${String(BARE)}`, [], () => true));
  for (let made = 0; made < SOCKETS; made += 1) await bare.join(`ws://127.0.0.1:${String(BARE)}`, [], () => true);
  for (const [name, shown] of [
    ['the same bytes for all', SHOWN],
    ['a cursor of their own for each', `cursor ${SHOWN}`],
  ] as const) {
    const product = await startProduct(url, issuer);
    const empty = await product.memory();
    const audience = new Audience();
    await joinProduct(audience, product.port, crowd, issuer, shown);
    await pause(3_000);
    say(
      `${String(SOCKETS)} idle sockets: ${((((await product.memory()) - empty) * 1_024) / SOCKETS).toFixed(1)} KB each (${(await product.memory()).toFixed(0)} MB in all)`,
    );
    const [ours, theirs, cpu]: [number[], number[], number[]] = [[], [], []];
    for (let round = 0; round < ROUNDS; round += 1) {
      const position = await happen(database, crowd.caseId, 1);
      const before = await product.cpu();
      ours.push(await audience.until(SOCKETS / 2, () => void redis.publish('cloister:log', String(position))));
      await pause(200);
      cpu.push((await product.cpu()) - before);
      theirs.push(await bare.until(SOCKETS / 2, () => control.send(audience.last)));
      await pause(200);
    }
    // Each first round is of code that was never run
    const [product_, bare_] = [median(ours.slice(1)), median(theirs.slice(1))];
    say(
      `${name}: last payload after ${product_.toFixed(1)} ms, bare ws ${bare_.toFixed(1)} ms: ${(product_ / bare_).toFixed(2)} times (best ${Math.min(...ours).toFixed(1)} / ${Math.min(...theirs).toFixed(1)}); CPU of the node ${median(cpu).toFixed(0)} ms`,
    );
    audience.end();
    await pause(1_000);
    if (shown !== SHOWN)
      await catchUp(product, { url, database, caseId: crowd.caseId, person: crowd.people[0]!, issuer, events: EVENTS });
    await product.stop();
  }
  bare.end();
  bareServer.kill();
  redis.disconnect();
  await database.close();
}

async function main(): Promise<void> {
  const server = process.env['BENCH_DATABASE_URL'] ?? process.env['TEST_DATABASE_URL'];
  const redisUrl = process.env['REDIS_URL'] ?? process.env['TEST_REDIS_URL'];
  if (server === undefined || redisUrl === undefined)
    throw new Error('BENCH_DATABASE_URL and REDIS_URL say where to measure');
  process.env['REDIS_URL'] = redisUrl;
  const issuer = await startIssuer();
  const database = await newDatabase(new URL(server), 'fan_out');
  try {
    await measure(database.url, issuer, redisUrl);
  } finally {
    await database.drop();
    issuer.stop();
  }
}

void main();
