import type { FastifyRequest } from 'fastify';
import { RequestError } from '../graphql/requestError';
import type { Request } from '../live/asked';
import { refusedByHttp } from './httpErrors';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A subscription as it is asked for over HTTP: in a JSON body, or in the address. */
export function streamRequestOf({ method, body, query }: FastifyRequest): Request {
  const given = method === 'GET' ? fromAddress(query) : body;
  if (!isObject(given)) throw refusedByHttp(400);
  const { query: document, operationName, variables } = given;
  if (typeof document !== 'string')
    throw new RequestError('BAD_REQUEST', '"query" must be the text of a subscription.');
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string')
    throw new RequestError('BAD_REQUEST', '"operationName" must be a string.');
  if (variables !== undefined && variables !== null && !isObject(variables))
    throw new RequestError('BAD_REQUEST', '"variables" must be an object.');
  return { query: document, operationName, variables };
}

function fromAddress(query: unknown): unknown {
  if (!isObject(query)) return null;
  const { variables, ...rest } = query;
  if (typeof variables !== 'string') return rest;
  try {
    return { ...rest, variables: JSON.parse(variables) as unknown };
  } catch {
    throw new RequestError('BAD_REQUEST', '"variables" must be an object, as JSON.');
  }
}
