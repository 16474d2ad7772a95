import { ARRANGE, FIRST_PAGE, LATER_PAGE, ONE_CASE, WITH_PARTIES } from './documents';
import type { Request } from './load';
import type { Server } from './server';

export interface Meeting {
  readonly caseId: string;
  readonly invite: readonly string[];
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
  readonly purpose: string;
  readonly idempotencyKey: string;
}

/** How each thing is asked for. */
export interface Requests {
  oneCase(token: string, id: string): Request;
  firstPage(token: string): Request;
  laterPage(token: string, size: number, after: string | null): Request;
  withParties(token: string, after: string | null): Request;
  arrange(token: string, input: Meeting): Request;
}

const graphql = (token: string, query: string, variables: object): Request => ({
  method: 'POST',
  path: '/graphql',
  token,
  body: JSON.stringify({ query, variables }),
});

const OF_PRODUCT: Requests = {
  oneCase: (token, id) => graphql(token, ONE_CASE, { id }),
  firstPage: (token) => graphql(token, FIRST_PAGE, { first: 20 }),
  laterPage: (token, first, after) => graphql(token, LATER_PAGE, { first, after }),
  withParties: (token, after) => graphql(token, WITH_PARTIES, { first: 100, after }),
  arrange: (token, input) => graphql(token, ARRANGE, { input }),
};

const get = (token: string, path: string): Request => ({ method: 'GET', path, token });
const from = (after: string | null) => (after === null ? '' : `&after=${after}`);

const OF_LIMIT: Requests = {
  oneCase: (token, id) => get(token, `/case?id=${id}`),
  firstPage: (token) => get(token, '/cases?first=20&show=meetings&count'),
  laterPage: (token, first, after) => get(token, `/cases?first=${String(first)}&show=meetings${from(after)}`),
  withParties: (token, after) => get(token, `/cases?first=100${from(after)}`),
  arrange: (token, input) => ({ method: 'POST', path: '/meetings', token, body: JSON.stringify(input) }),
};

export const requestsOf = ({ name }: Server): Requests => (name === 'product' ? OF_PRODUCT : OF_LIMIT);
