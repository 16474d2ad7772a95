import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Reads } from '../audit/reads';
import type { Cloister } from '../reading/cloister';
import { Viewer } from '../reading/viewer';
import { acceptsAnswer } from './accept';
import { authenticate } from './authenticate';
import { refusedByHttp } from './httpErrors';
import type { Lifecycle } from './lifecycle';
import type { RequestContext } from './requestContext';
import type { TokenVerifier } from './tokenVerifier';

const SERVED = ['GET', 'POST'];

/** `/graphql` and all below it. Who asks is known before a byte of the body is looked at; nobody else is told anything. */
export function serveGraphql(
  app: FastifyInstance,
  apollo: ApolloServer<RequestContext>,
  cloister: Cloister,
  verifier: TokenVerifier,
  lifecycle: Lifecycle,
): void {
  const people = new WeakMap<FastifyRequest, string>();

  const contextFor = async (request: FastifyRequest): Promise<RequestContext> => ({
    cloister,
    viewer: new Viewer(people.get(request)!, cloister.clock.now(), cloister.database, new Reads()),
    correlationId: request.id,
    noteOperation: (type) => (request.operation = type),
  });
  const execute = fastifyApolloHandler(apollo, { context: contextFor });

  void app.register(
    async (scope) => {
      scope.addHook('onRequest', async (request) => {
        const { authorization, accept, 'content-encoding': encoding } = request.headers;
        people.set(request, await authenticate(authorization, verifier, cloister.database));
        if (!acceptsAnswer(accept)) throw refusedByHttp(406);
        if (encoding !== undefined && encoding !== 'identity') throw refusedByHttp(415);
      });
      scope.setNotFoundHandler(() => {
        throw refusedByHttp(404);
      });
      scope.route({
        method: SERVED,
        url: '/',
        handler: (request, reply) => lifecycle.run(async () => execute.call(scope, request, reply)),
      });
      scope.route({
        method: scope.supportedMethods.filter((method) => !SERVED.includes(method)),
        url: '/',
        handler: () => {
          throw refusedByHttp(405);
        },
      });
    },
    { prefix: '/graphql' },
  );
}
