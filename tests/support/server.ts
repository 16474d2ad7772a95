import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ReadLog } from '../../src/audit/readLog';
import type { Database } from '../../src/database/database';
import { Folder } from '../../src/evidence/folder';
import { Vault } from '../../src/evidence/vault';
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
  /** Where the documents lie, encrypted; gone with the server. */
  readonly documents: string;
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
  const documents = await mkdtemp(join(tmpdir(), 'cloister-documents-'));
  const server = await startServer({
    verifier: issuer.verifier,
    vault: new Vault(new Folder(documents), [{ id: 0, key: randomBytes(32) }], 52_428_800),
    ...settings,
    config: { host: '127.0.0.1', port: 0, metricsPort, logLevel: 'silent' },
    cloister,
    log,
  });
  server.open();
  const stop = async () => {
    await server.stop();
    await rm(documents, { recursive: true, force: true });
    if (!settings.database) await database.close();
  };
  return { ...server, documents, cloister, issuer, tokenFor: issuer.tokenFor, stop };
}

const newSeal = () => new Seal([{ id: 0, key: randomBytes(32) }]);
