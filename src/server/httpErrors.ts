import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { LIMITS } from '../graphql/limits';
import { masked } from '../graphql/masking';
import { errorAnswer, RequestError } from '../graphql/requestError';
import { REQUEST_ERRORS } from '../errors';
import { HEADERS } from './headers';
import type { Log } from './log';

const JSON_TYPE = 'application/json; charset=utf-8';

/** What HTTP itself refuses, in our words: those of a parser quote what it read. */
const REFUSED: Readonly<Record<number, string>> = {
  400: 'The request is not HTTP as it must be, or its body is not JSON.',
  404: 'There is nothing here. The API is at /graphql.',
  405: 'Only GET, for queries, and POST are served here.',
  406: 'The answer is application/graphql-response+json or application/json: accept one of them.',
  408: 'The request did not arrive in time.',
  413: `The body can have ${LIMITS.bodyBytes} bytes at most.`,
  414: 'The address is too long.',
  415: 'The body must be JSON, not compressed, with the content type application/json.',
  416: 'A document is answered whole: leave out the header Range.',
  426: 'Only a WebSocket is spoken here beside HTTP: upgrade to it as RFC 6455 says, version 13, or not at all.',
  431: 'The headers, or the address, are too long.',
};

export const refusedByHttp = (status: number): RequestError =>
  new RequestError('BAD_REQUEST', REFUSED[status] ?? 'The request cannot be understood.', status);

const bodyOf = (message: string, code: RequestError['code'], correlationId?: string) =>
  `${JSON.stringify({ errors: [errorAnswer(code, message, correlationId)] })}\n`;

/** Answers whatever went wrong outside of GraphQL in the form of a GraphQL error. */
export function answerError(
  error: FastifyError | RequestError,
  request: FastifyRequest,
  reply: FastifyReply,
  log: Log,
): void {
  const refusal =
    error instanceof RequestError || !isRefusal(error.statusCode) ? error : refusedByHttp(error.statusCode);
  const { answer, fault } = masked(refusal, request.id);
  if (fault !== undefined) log.fault(fault, request.id);
  const { message, extensions } = answer;
  const status = refusal instanceof RequestError ? refusal.status : REQUEST_ERRORS[extensions.code].status;
  if (status === 401) void reply.header('www-authenticate', 'Bearer');
  if (status === 405) void reply.header('allow', 'GET, POST');
  void reply
    .code(status)
    .headers(HEADERS)
    .type(JSON_TYPE)
    .send(bodyOf(message, extensions.code, extensions.correlationId));
}

const isRefusal = (status: number | undefined): status is number =>
  status !== undefined && status >= 400 && status < 500;

/** Answers what is not HTTP, where there is no request yet. */
export function answerSocket({ code }: { code?: string }, socket: Socket): void {
  if (!socket.writable || code === 'ECONNRESET') return void socket.destroy();
  refuseOn(
    socket,
    refusedByHttp(code === 'HPE_HEADER_OVERFLOW' ? 431 : code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400),
  );
}

/** Refuses what came on a connection, and ends it. */
export function refuseOn(socket: Duplex, { code, message, status }: RequestError): void {
  const body = bodyOf(message, code);
  const headers = {
    ...HEADERS,
    'content-type': JSON_TYPE,
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`);
}
