import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Reads } from '../audit/reads';
import { deliver } from '../evidence/deliver';
import type { Vault } from '../evidence/vault';
import { deliverCalendar } from '../meetings/deliverCalendar';
import { deliverLetter } from '../notices/deliverLetter';
import type { Cloister, Context } from '../reading/cloister';
import { Viewer } from '../reading/viewer';
import { authenticate } from './authenticate';
import { serveDownloads } from './downloadRoute';
import type { Lifecycle } from './lifecycle';
import type { TokenVerifier } from './tokenVerifier';
import { serveUploads } from './uploadRoute';

/**
 * Files come and go here, by tickets that the API gave: documents at `/evidence/TICKET`, letters at `/letters/TICKET`, meetings for
 * a calendar at `/calendars/TICKET`. A ticket alone is good for nothing.
 */
export function serveFiles(
  app: FastifyInstance,
  cloister: Cloister,
  vault: Vault,
  verifier: TokenVerifier,
  lifecycle: Lifecycle,
): void {
  const contextFor = async ({ headers }: FastifyRequest): Promise<Context> => {
    const personId = await authenticate(headers.authorization, verifier, cloister.database);
    return { cloister, viewer: new Viewer(personId, cloister.clock.now(), cloister.database, new Reads()) };
  };
  void app.register(
    async (scope) => {
      serveUploads(scope, vault, lifecycle, contextFor);
      serveDownloads(scope, (context, ticket) => deliver(context, vault, ticket), contextFor);
    },
    { prefix: '/evidence' },
  );
  void app.register(async (scope) => serveDownloads(scope, deliverLetter, contextFor), { prefix: '/letters' });
  void app.register(async (scope) => serveDownloads(scope, deliverCalendar, contextFor), { prefix: '/calendars' });
}
