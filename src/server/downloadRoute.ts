import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { RequestError } from '../graphql/requestError';
import type { Context } from '../reading/cloister';
import type { Outgoing } from '../reading/outgoing';
import { refusedByHttp } from './httpErrors';

/** `GET /…/TICKET`: a file, whole, to be saved. Each piece of a document leaves once it is known to be what was handed in. */
export function serveDownloads(
  scope: FastifyInstance,
  deliver: (context: Context, ticket: string) => Promise<Outgoing | null>,
  contextFor: (request: FastifyRequest) => Promise<Context>,
): void {
  scope.get<{ Params: { ticket: string } }>('/:ticket', async (request, reply) => {
    const context = await contextFor(request);
    if (request.headers.range !== undefined) throw refusedByHttp(416);
    const document = await deliver(context, request.params.ticket);
    if (!document) throw refusedByHttp(404);
    await putOnRecord(context);
    const first = await document.bytes.next();
    return reply
      .headers({
        'content-type': document.mime,
        ...(document.size !== null && { 'content-length': document.size }),
        'content-disposition': document.disposition,
        'content-security-policy': "sandbox; default-src 'none'",
        'accept-ranges': 'none',
      })
      .send(Readable.from(all(first, document.bytes), { objectMode: false }));
  });
}

/** No record, no answer. */
async function putOnRecord({ cloister, viewer }: Context): Promise<void> {
  try {
    await cloister.readLog.write(viewer.reads, viewer.now);
  } catch (cause) {
    const error = new RequestError(
      'UNAVAILABLE',
      'The reading could not be put on record, so there is no answer. Try again.',
    );
    error.cause = cause;
    throw error;
  }
}

async function* all(first: IteratorResult<Buffer, void>, rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  if (!first.done) yield first.value;
  yield* rest;
}
