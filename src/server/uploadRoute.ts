import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Refused } from '../errors';
import { TooLarge } from '../evidence/incoming';
import { receive } from '../evidence/receive';
import type { Vault } from '../evidence/vault';
import { RequestError } from '../graphql/requestError';
import type { Context } from '../reading/cloister';
import { DOCUMENT_ARRIVES_WITHIN } from './arrival';
import { refusedByHttp } from './httpErrors';
import type { Lifecycle } from './lifecycle';

/** What an upload answers, in the form of an act: the document, or why it was not taken in. */
interface Answer {
  readonly evidence: string | null;
  readonly userErrors: Refused['complaints'];
}

/** `PUT /evidence/TICKET`: the body is the document. It passes in pieces, and is nowhere whole or in the clear. */
export function serveUploads(
  scope: FastifyInstance,
  vault: Vault,
  lifecycle: Lifecycle,
  contextFor: (request: FastifyRequest) => Promise<Context>,
): void {
  scope.removeAllContentTypeParsers();
  // Of whatever type it says it is, nothing reads it but the vault
  scope.addContentTypeParser('*', (_, body, done) => done(null, body));

  const config = { arrivesWithin: DOCUMENT_ARRIVES_WITHIN };
  scope.put<{ Params: { ticket: string } }>('/:ticket', { config }, async (request, reply) =>
    lifecycle.run(async () => {
      const context = await contextFor(request);
      const encoding = request.headers['content-encoding'];
      if (encoding !== undefined && encoding !== 'identity') throw refusedByHttp(415);
      try {
        if (Number(request.headers['content-length'] ?? 0) > vault.most) throw new TooLarge(vault.most);
        const id = await receive(context, vault, request.params.ticket, bytesOf(request));
        if (id === null) throw refusedByHttp(404);
        return await reply.code(201).send({ evidence: id, userErrors: [] } satisfies Answer);
      } catch (error) {
        if (!(error instanceof Refused)) throw whatItMeans(error, request);
        // There is no end to wait for
        if (error instanceof TooLarge) void reply.header('connection', 'close');
        const status = error instanceof TooLarge ? 413 : 422;
        return reply.code(status).send({ evidence: null, userErrors: error.complaints } satisfies Answer);
      }
    }),
  );
}

/** The body as it comes. Left before its end it stays open, so that a refusal can be sent. */
const bytesOf = ({ raw }: FastifyRequest) => raw.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;

/** A body that was cut off is the sender’s; a disk that is full or away is ours and may be back. */
function whatItMeans(error: unknown, { raw }: FastifyRequest): unknown {
  if (error instanceof RequestError) return error;
  if (raw.destroyed && !raw.complete) return refusedByHttp(400);
  if (typeof (error as NodeJS.ErrnoException).syscall !== 'string') return error;
  const unavailable = new RequestError('UNAVAILABLE', 'The document could not be kept. Try again.');
  unavailable.cause = error;
  return unavailable;
}
