import { ask, type Kind, MARK, post } from '../request';
import { anything } from '../values';

const VIEWER = '{ viewer { name } }';

/** Requests of those who are nobody here, and of other sites. */
export const TOKENS: readonly Kind[] = [
  {
    name: 'bad tokens',
    statuses: [401],
    weight: 6,
    make: (dice, means) => ({
      ...ask(dice, means, VIEWER, { a: MARK }),
      headers: { 'content-type': 'application/json', authorization: `Bearer ${dice.pick(means.badTokens)!}` },
    }),
  },
  {
    name: 'no bearer tokens',
    statuses: [401],
    weight: 2,
    make: (dice, means) => ({
      ...ask(dice, means, VIEWER),
      headers: {
        'content-type': 'application/json',
        ...(dice.chance(0.8) && {
          authorization: dice.pick([
            `Basic ${MARK}`,
            'Bearer',
            'Bearer ',
            `Bearer ${means.tokens[0]!} x`,
            means.tokens[0]!,
            `Bearer  ${means.tokens[0]!}`,
            `Digest ${'x'.repeat(3_000)}`,
          ])!,
        }),
      },
    }),
  },
  {
    name: 'GET, other methods, other addresses',
    weight: 5,
    make(dice, means) {
      const query = encodeURIComponent(
        dice.pick([
          VIEWER,
          'mutation { saveComplaint(input: { nature: "x" }) { userErrors { code } } }',
          `{ ${MARK} }`,
        ])!,
      );
      const path = dice.pick([
        `/graphql?query=${query}`,
        `/graphql?query=${query}&variables=${encodeURIComponent(`{"${MARK}":1}`)}`,
        `/graphql?query=${query}&variables=%7B`,
        `/graphql?query[]=${query}&query[a]=b&__proto__[x]=1`,
        `/graphql?${'a=1&'.repeat(1 + dice.below(1_500))}`,
        `/graphql/${MARK}`,
        '/graphql/../demo/people%00',
        `/${MARK}?${MARK}`,
        '/%zz',
        '/%2e%2e/%2e%2e/etc/hosts',
        '//graphql',
        '/health/live?x=1',
      ])!;
      const { headers } = post(dice, means, '');
      const preflight: Record<string, string> = dice.chance(0.5) ? { 'apollo-require-preflight': 'yes' } : {};
      const method = dice.pick([
        'GET',
        'GET',
        'GET',
        'HEAD',
        'PUT',
        'DELETE',
        'PATCH',
        'OPTIONS',
        'TRACE',
        'PROPFIND',
      ])!;
      return {
        method,
        path,
        headers: { authorization: headers['authorization']!, origin: `https://${MARK}.test`, ...preflight },
      };
    },
  },
  {
    name: 'invitations from outside that nobody wrote',
    // Whatever is wrong with it is one refusal; after so many tries from one address, another
    statuses: [400, 401, 413, 415, 429],
    weight: 3,
    make(dice, means) {
      const invitation = dice.pick<unknown>([
        MARK,
        `outside.${MARK}`,
        dice.pick(means.badTokens),
        dice.pick(means.cursors),
        'x'.repeat(20_000),
        anything(dice, means),
      ]);
      const body = dice.pick([
        JSON.stringify({ invitation }),
        JSON.stringify({ invitation, [MARK]: 1 }),
        JSON.stringify([{ invitation }]),
        JSON.stringify(anything(dice, means)),
        '{"invitation":"x","__proto__":{"invitation":1}}',
        '{"invitation":',
        '',
      ])!;
      const type = dice.pick([
        'application/json',
        'application/json',
        'text/plain',
        'application/x-www-form-urlencoded',
      ])!;
      return { method: 'POST', path: '/outside/session', headers: { 'content-type': type }, body };
    },
  },
];
