import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Reads } from '../audit/reads';
import type { Vault } from '../evidence/vault';
import type { Cloister, Context } from '../reading/cloister';
import { Viewer } from '../reading/viewer';
import { authenticate } from './authenticate';
import { serveDownloads } from './downloadRoute';
import type { Lifecycle } from './lifecycle';
import type { TokenVerifier } from './tokenVerifier';
import { serveUploads } from './uploadRoute';

/** `/evidence/TICKET`: documents come and go here, by tickets that the API gave. A ticket alone is good for nothing. */
export function serveEvidence(
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
      serveDownloads(scope, vault, contextFor);
    },
    { prefix: '/evidence' },
  );
}
