import type { FastifyInstance } from 'fastify';
import type { Cloister } from '../reading/cloister';
import { globalId } from '../reading/globalId';
import { sweep } from '../server/sweeps';
import type { DemoClock } from './clock';
import type { DemoIssuer } from './issuer';
import { DEMO_NAMES, type DemoPerson, PEOPLE, subjectOf } from './people';

/** `GET /demo/people`: who there is, with a token for each. `POST /demo/clock { now }`: moves the clock forward. */
export function demoRoutes(
  app: FastifyInstance,
  { cloister, clock, issuer }: { cloister: Cloister; clock: DemoClock; issuer: DemoIssuer },
): void {
  app.get('/demo/people', async () => {
    const rows = await cloister.database.query<{ id: string; subject: string }>('SELECT id, subject FROM people');
    const idOf = new Map(rows.map(({ id, subject }) => [subject, id]));
    return Promise.all(
      DEMO_NAMES.filter((who) => idOf.has(subjectOf(who))).map(async (who) => {
        const { name, what, offices = [], kind } = PEOPLE[who] as DemoPerson;
        return {
          id: globalId('Person', idOf.get(subjectOf(who))!),
          name,
          what,
          offices,
          kind,
          token: await issuer.tokenFor(subjectOf(who)),
        };
      }),
    );
  });

  app.post('/demo/clock', async (request, reply) => {
    const { now } = (request.body ?? {}) as { now?: unknown };
    if (typeof now !== 'string' || Number.isNaN(Date.parse(now)))
      return reply.code(400).send({ message: '"now" must be an instant, such as 2026-03-31T13:00:00Z.' });
    if (!clock.moveTo(now))
      return reply.code(409).send({ message: `The clock goes forward only. It is ${clock.now()}.`, now: clock.now() });
    await sweep({ ...cloister, clock });
    return { now: clock.now() };
  });
}
