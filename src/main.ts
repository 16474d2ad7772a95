import 'reflect-metadata';
import { join } from 'node:path';
import { ReadLog } from './audit/readLog';
import { type Config, ConfigError, readConfig } from './config';
import { databaseAt } from './database/open';
import { openDemo } from './demo/demo';
import { Folder } from './evidence/folder';
import { Vault } from './evidence/vault';
import type { Cloister } from './reading/cloister';
import { Seal } from './reading/seal';
import { connect } from './server/connect';
import { keepKey } from './server/keepKey';
import { createLog, type Log } from './server/log';
import { oidcVerifier } from './server/oidcVerifier';
import { postThrough } from './server/post';
import { randomIds, systemClock } from './server/random';
import { stopOnSignals } from './server/shutdown';
import { type ServerSettings, startServer } from './server/start';

/** Milliseconds for a load balancer to notice that this node is no longer ready. */
const DRAIN = 2_000;

/** Milliseconds between two looks at what waits for its time. Nobody sees more or longer for it: time limits are of days. */
const SWEEP = 30_000;

async function main(config: Config, log: Log): Promise<void> {
  const keyRing = config.keyRing ?? (await keepKey(config.data));
  const database = databaseAt(config.databaseUrl);
  const cloister: Cloister = {
    database,
    clock: systemClock,
    ids: randomIds,
    seal: new Seal(keyRing),
    readLog: new ReadLog(database),
  };
  const identities = await identitiesFor(config, cloister);
  const server = await startServer({
    config,
    log,
    vault: new Vault(new Folder(join(config.data, 'evidence')), keyRing, config.evidenceBytes),
    drain: config.production ? DRAIN : 0,
    sweepEvery: SWEEP,
    post: config.mail ? postThrough(config.mail) : undefined,
    ...identities,
  });
  const stop = async () => {
    await server.stop();
    await database.close();
  };
  stopOnSignals(stop, log, (code) => process.exit(code));

  await connect(database, log);
  await identities.begin();
  server.open();
  if (config.demo) log.moment('demo');
  log.moment('started', { url: `${server.url}/graphql` });
  if (server.metricsUrl !== null) log.moment('metrics', { url: server.metricsUrl });
}

interface Identities extends Pick<ServerSettings, 'cloister' | 'verifier' | 'routes'> {
  /** What is to be done once the database is open. */
  begin(): Promise<void>;
}

/** Who may call: the people of a real issuer, or those of the demo. */
async function identitiesFor(config: Config, cloister: Cloister): Promise<Identities> {
  if (config.issuer) return { cloister, verifier: oidcVerifier(config.issuer), begin: async () => {} };
  const demo = await openDemo(config, cloister);
  return {
    cloister: { ...cloister, clock: demo.clock },
    verifier: demo.verifier,
    routes: (app) => demo.routes(app),
    begin: () => demo.begin(),
  };
}

/** Says what is wrong, and ends. What may quote a row goes to the log without its message. */
function fail(error: unknown, log?: Log): void {
  if (error instanceof ConfigError)
    process.stderr.write(`Cloister does not start:\n${error.complaints.map((one) => `  ${one}\n`).join('')}`);
  else (log ?? createLog('error')).fault(error);
  process.exit(1);
}

// What this process writes, the embedded database above all, is for nobody else on the machine
process.umask(0o077);
try {
  const config = readConfig();
  const log = createLog(config.logLevel);
  process.on('uncaughtException', (error) => fail(error, log));
  main(config, log).catch((error: unknown) => fail(error, log));
} catch (error) {
  fail(error);
}
