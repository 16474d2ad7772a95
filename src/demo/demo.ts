import type { FastifyInstance } from 'fastify';
import type { Config } from '../config';
import { createSchema } from '../graphql/schema';
import type { Cloister } from '../reading/cloister';
import type { TokenVerifier } from '../server/tokenVerifier';
import { DemoClock } from './clock';
import { fillDemo } from './fill';
import { openIssuer } from './issuer';
import { demoRoutes } from './routes';

/** What the demo brings instead of what a college would configure: who is asking, and what time it is. */
export interface Demo {
  readonly verifier: TokenVerifier;
  readonly clock: DemoClock;
  routes(app: FastifyInstance): void;
  /** Fills an empty database with the demo’s college. */
  begin(): Promise<void>;
}

/** Stands in for issuer and clock, and brings a college. Never in production. */
export async function openDemo(config: Config, cloister: Cloister): Promise<Demo> {
  const clock = new DemoClock();
  const issuer = await openIssuer(config.data);
  return {
    verifier: issuer,
    clock,
    routes: (app) => demoRoutes(app, { cloister, clock, issuer }),
    async begin() {
      await moveToLastEvent(cloister, clock);
      await fillDemo({ ...cloister, clock }, createSchema());
    },
  };
}

/** A clock that was moved forward before a restart must not go back behind what has happened. */
async function moveToLastEvent({ database }: Cloister, clock: DemoClock): Promise<void> {
  const [last] = await database.query<{ at: string }>('SELECT at FROM events ORDER BY position DESC LIMIT 1');
  if (last && last.at > clock.now()) clock.moveTo(last.at);
}
