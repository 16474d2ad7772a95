import type { GraphQLFormattedError } from 'graphql';

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly data: Record<string, unknown> | null | undefined;
  readonly errors: GraphQLFormattedError[];
}

/** Sends a request to the API as a client would, and reads the whole answer. */
export async function send(url: string, init: RequestInit & { token?: string } = {}): Promise<Answered> {
  const { token, headers, ...rest } = init;
  const response = await fetch(url, {
    ...rest,
    headers: { ...(token !== undefined && { authorization: `Bearer ${token}` }), ...(headers as object) },
  });
  const text = await response.text();
  const body = (text.startsWith('{') ? JSON.parse(text) : {}) as Pick<Answered, 'data'> & {
    errors?: Answered['errors'];
  };
  return { status: response.status, headers: response.headers, text, data: body.data, errors: body.errors ?? [] };
}

export const ask = (
  server: { url: string },
  token: string,
  query: string,
  variables?: unknown,
  headers: object = {},
): Promise<Answered> =>
  send(`${server.url}/graphql`, {
    method: 'POST',
    token,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
