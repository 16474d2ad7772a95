import type { FastifyInstance } from 'fastify';
import { RequestError } from '../graphql/requestError';
import { beginSession } from '../outside/session';
import type { Cloister } from '../reading/cloister';
import type { Lifecycle } from './lifecycle';
import { Tries } from './tries';

const PATH = '/outside/session';

/**
 * `POST /outside/session { invitation }`: begins the session of somebody from outside, by what the link they were written carries.
 * Only POST does: what looks at a mail before its reader follows links. Whatever is wrong is one refusal, the same as for a bad token.
 */
export function serveOutside(app: FastifyInstance, cloister: Cloister, lifecycle: Lifecycle): void {
  const tries = new Tries();
  app.post(PATH, async (request) => {
    // Counted whatever comes of it, so that it tells nothing
    if (!tries.take(request.ip)) throw new RequestError('TOO_OFTEN');
    const { invitation } = (request.body ?? {}) as { invitation?: unknown };
    const session = await lifecycle.run(async () =>
      typeof invitation === 'string' ? beginSession(cloister, invitation) : null,
    );
    if (!session) throw new RequestError('UNAUTHENTICATED');
    return { token: session.token, expiresAt: new Date(session.expiresAt * 1_000).toISOString() };
  });
}
