import { randomBytes } from 'node:crypto';
import { ReadLog } from '../../src/audit/readLog';
import type { Database } from '../../src/database/database';
import type { Cloister } from '../../src/reading/cloister';
import { Seal } from '../../src/reading/seal';
import { createLog } from '../../src/server/log';
import { randomIds, systemClock } from '../../src/server/random';
import { type RunningServer, type ServerSettings, startServer } from '../../src/server/start';
import { openTestDatabase } from './database';
import { createIssuer, type TestIssuer } from './issuer';

export interface TestSettings
  extends Partial<Omit<ServerSettings, 'config' | 'cloister'>>, Partial<Omit<Cloister, 'database'>> {
  /** Closed with the server only when it was opened for it. */
  readonly database?: Database;
  /** Another node's issuer, so that its tokens are good here too. */
  readonly issuer?: TestIssuer;
  readonly metricsPort?: number;
}

export interface TestServer extends RunningServer {
  readonly cloister: Cloister;
  readonly issuer: TestIssuer;
  readonly tokenFor: TestIssuer['tokenFor'];
}

/** The real server on a free port and, unless one is given, a fresh database. */
export async function startTestServer(settings: TestSettings = {}): Promise<TestServer> {
  const {
    clock = systemClock,
    ids = randomIds,
    seal = newSeal(),
    metricsPort = null,
    log = createLog('silent'),
  } = settings;
  const issuer = settings.issuer ?? (await createIssuer());
  const database = settings.database ?? (await openTestDatabase());
  const cloister: Cloister = { database, clock, ids, seal, readLog: settings.readLog ?? new ReadLog(database) };
  const server = await startServer({
    verifier: issuer.verifier,
    ...settings,
    config: { host: '127.0.0.1', port: 0, metricsPort, logLevel: 'silent' },
    cloister,
    log,
  });
  server.open();
  const stop = async () => {
    await server.stop();
    if (!settings.database) await database.close();
  };
  return { ...server, cloister, issuer, tokenFor: issuer.tokenFor, stop };
}

const newSeal = () => new Seal([{ id: 0, key: randomBytes(32) }]);
