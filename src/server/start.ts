import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { setImmediate as turn, setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Config } from '../config';
import { keepSwept } from '../evidence/sweep';
import type { Vault } from '../evidence/vault';
import { createSchema } from '../graphql/schema';
import { Live } from '../live/live';
import { RedisBell } from '../live/redisBell';
import type { Cloister } from '../reading/cloister';
import { createApollo } from './apollo';
import { callerOf } from './authenticate';
import { serveFiles } from './fileRoutes';
import { serveGraphql } from './graphqlRoute';
import { serveHealth } from './health';
import { createHttp } from './http';
import { keepingTokens } from './keptTokens';
import { serveOutside } from './outsideRoute';
import { withSessions } from './sessionVerifier';
import { Lifecycle } from './lifecycle';
import { serveLive } from './liveRoutes';
import { createLog, type Log } from './log';
import { serveMetrics } from './metrics';
import type { Post } from './post';
import { postmanWith } from './postman';
import { Sweeper } from './sweeper';
import { silentConnections } from './silent';
import type { TokenVerifier } from './tokenVerifier';

/** The part of the time to drain in which nobody must have asked for anything before the door is closed. */
const QUIET = 4;

export interface ServerSettings {
  readonly config: Pick<Config, 'host' | 'port' | 'metricsPort' | 'logLevel'> & Partial<Pick<Config, 'redisUrl'>>;
  readonly cloister: Cloister;
  /** Where documents are. */
  readonly vault: Vault;
  readonly verifier: TokenVerifier;
  /** More routes, beside the API and without its authentication. */
  readonly routes?: (app: FastifyInstance) => void;
  readonly log?: Log;
  /** Another schema than Cloister's own. */
  readonly schema?: GraphQLSchema;
  /** Milliseconds in which a node that is no longer ready still takes requests, until nobody sends it any. */
  readonly drain?: number;
  /** Milliseconds between two sweeps of what waits for its time; none where it is left out. */
  readonly sweepEvery?: number;
  /** Sends a mail that there is something to read; where it is left out nobody is written to. */
  readonly post?: Post | undefined;
}

export interface RunningServer {
  /** Without a path: the API is at `/graphql`. */
  readonly url: string;
  readonly metricsUrl: string | null;
  /** Answers requests from here on: the database is open and migrated. */
  open(): void;
  /** Takes no more requests and finishes those in flight. The database is left open. */
  stop(): Promise<void>;
}

/** Serves the API over HTTP: at first that it is up, and 503 to every request until it is opened. */
export async function startServer(settings: ServerSettings): Promise<RunningServer> {
  const { config, cloister, log = createLog(config.logLevel), drain = 0 } = settings;
  const lifecycle = new Lifecycle();
  const metrics = config.metricsPort === null ? null : await serveMetrics(config.host, config.metricsPort);
  const app = createHttp(log, lifecycle, (line) => {
    metrics?.observe(line);
    if (!line.route.startsWith('/health/')) log.request(line);
  });
  let asked = 0;
  app.addHook('onRequest', async ({ url }) => void (asked += Number(!url.startsWith('/health/'))));
  const endSilent = silentConnections(app.server);
  const schema = settings.schema ?? createSchema();
  const apollo = await createApollo(schema, cloister, log);
  serveHealth(app, cloister.database, lifecycle);
  const verifier = keepingTokens(withSessions(settings.verifier, cloister.seal));
  serveGraphql(app, apollo, cloister, verifier, lifecycle);
  const fault = (error: unknown): string => {
    const correlationId = randomUUID();
    log.fault(error, correlationId);
    return correlationId;
  };
  const live = new Live(schema, cloister, fault);
  const endStreams = serveLive(app, {
    ...{ schema, live, lifecycle, fault },
    callerOf: (authorization) => callerOf(authorization, verifier, cloister.database),
  });
  const bell = config.redisUrl ? new RedisBell(config.redisUrl, cloister.database, () => live.wake()) : null;
  serveFiles(app, cloister, settings.vault, verifier, lifecycle);
  serveOutside(app, cloister, lifecycle);
  settings.routes?.(app);
  const sweeper = settings.sweepEvery === undefined ? null : new Sweeper(cloister, log, settings.sweepEvery);
  const postman =
    settings.sweepEvery === undefined
      ? null
      : new Sweeper(
          cloister,
          log,
          settings.sweepEvery,
          postmanWith(settings.post, (error) => log.fault(error)),
        );
  const address = await app.listen({ host: config.host, port: config.port });

  let stopSweeping: (() => Promise<void>) | undefined;
  const stopOnce = async (): Promise<void> => {
    lifecycle.retire();
    await pause(drain);
    lifecycle.stop();
    // Whoever is about to send is told to go elsewhere, rather than cut off; but nobody can keep it by asking again and again
    for (let before = -1, times = 0; before !== asked && times < QUIET; times += 1) {
      before = asked;
      await lifecycle.idle();
      await pause(drain / QUIET);
      await turn();
    }
    bell?.stop();
    await endStreams();
    const closed = app.close();
    endSilent();
    await closed;
    await lifecycle.idle();
    await Promise.all([stopSweeping?.(), sweeper?.stop(), postman?.stop()]);
    await apollo.stop();
    await metrics?.stop();
  };
  let stopping: Promise<void> | undefined;
  return {
    url: address,
    metricsUrl: metrics?.url ?? null,
    open() {
      lifecycle.open();
      stopSweeping = keepSwept(cloister.database, settings.vault, (error) => log.fault(error));
      sweeper?.start();
      postman?.start();
    },
    stop: () => (stopping ??= stopOnce()),
  };
}
