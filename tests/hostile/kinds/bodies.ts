import { gzipSync } from 'node:zlib';
import { type Kind, MARK, post, times } from '../request';
import { anything, hostileNumber, hostileText } from '../values';

const VIEWER = '{ viewer { name } }';
const JSON_TYPE = { 'content-type': 'application/json' };

/** Bodies that are not what they say, or not what GraphQL over HTTP wants. */
export const BODIES: readonly Kind[] = [
  {
    name: 'bodies of any shape',
    weight: 5,
    make: (dice, means) => post(dice, means, JSON.stringify(anything(dice, means, 5))),
  },
  {
    name: 'parts of any type',
    weight: 5,
    make(dice, means) {
      const parts = { query: VIEWER, variables: {}, operationName: null, extensions: {}, [MARK]: 1 };
      const changed = Object.keys(parts).filter(() => dice.chance(0.4));
      return post(
        dice,
        means,
        JSON.stringify({ ...parts, ...Object.fromEntries(changed.map((name) => [name, anything(dice, means)])) }),
      );
    },
  },
  {
    name: 'keys twice, prototypes, numbers as written',
    weight: 4,
    make(dice, means) {
      const odd = dice.pick([
        `"query":"${VIEWER}","query":"{ ${MARK} }"`,
        `"query":"${VIEWER}","__proto__":{"admin":true,"${MARK}":1}`,
        `"query":"${VIEWER}","variables":{"__proto__":{"polluted":1}}`,
        `"query":"${VIEWER}","variables":{"constructor":{"prototype":{"polluted":1}}}`,
        `"query":"query ($f: CaseFilter) { cases(first: 1, filter: $f) { totalCount } }","variables":{"f":{"stage":["A"],"stage":null,"__proto__":{"stage":[1]}}}`,
        `"query":"query ($n: Int) { cases(first: $n) { totalCount } }","variables":{"n":${hostileNumber(dice)}}`,
        `"query":"query ($n: Int!) { caseEvents(first: $n) { edges { cursor } } }","variables":{"n":${hostileNumber(dice)}}`,
        `"query":"${VIEWER}","toString":1,"hasOwnProperty":null,"then":{}`,
      ])!;
      return post(dice, means, `{${odd}}`);
    },
  },
  {
    name: 'surrogates, NUL, bytes that are no text',
    weight: 4,
    make(dice, means) {
      const texts: (string | Buffer)[] = [
        `{"query":"${VIEWER}\\ud800"}`,
        `{"query":"query($a:String!){people(nameOrAddress:$a){id}}","variables":{"a":"\\ud83d${MARK}\\u0000"}}`,
        `{"query":"query($a:String!){people(nameOrAddress:$a){id}}","variables":{"a":${JSON.stringify(hostileText(dice))}}}`,
        `{"query":"query($a:[String!]){cases(first:1,filter:{stage:$a}){totalCount}}","variables":{"a":["\\udfff","\\u0000","${MARK}"]}}`,
        Buffer.from([0xff, 0xfe, 0x00, 0x7b, dice.below(256)]),
        Buffer.concat([
          Buffer.from('{"query":"'),
          Buffer.from(times(20, () => dice.below(256))),
          Buffer.from(`${MARK}"}`),
        ]),
        Buffer.from(`\ufeff{"query":"${VIEWER}"}`, 'utf16le'),
        `\ufeff{"query":"${VIEWER}"}`,
      ];
      return post(dice, means, dice.pick(texts)!);
    },
  },
  {
    name: 'JSON that is broken or deep',
    weight: 3,
    make: (dice, means) =>
      post(
        dice,
        means,
        dice.pick([
          `{"query":"${VIEWER}"`,
          `{"query":${MARK}}`,
          '['.repeat(1 + dice.below(100_000)),
          `{"a":`.repeat(1 + dice.below(20_000)),
          `{"query":"${VIEWER}","variables":${'['.repeat(5_000)}${']'.repeat(5_000)}}`,
          '',
          'null',
          '1e999',
          '"',
          'NaN',
          `{'query':'${MARK}'}`,
          `{"query":"${VIEWER}"}{"query":"${VIEWER}"}`,
        ])!,
      ),
  },
  {
    name: 'batches and persisted queries',
    weight: 2,
    make: (dice, means) =>
      post(
        dice,
        means,
        JSON.stringify(
          dice.pick([
            times(1 + dice.below(200), () => ({ query: VIEWER })),
            [],
            [[{ query: VIEWER }]],
            { extensions: { persistedQuery: { version: 1, sha256Hash: MARK } } },
            { query: VIEWER, extensions: { persistedQuery: { version: dice.below(3), sha256Hash: 'b7e4' } } },
            { query: [VIEWER] },
            { query: { kind: 'Document', definitions: [] } },
            { query: VIEWER, operationName: [MARK] },
          ]),
        ),
      ),
  },
  {
    name: 'content types that do not fit',
    weight: 2,
    make: (dice, means) =>
      post(dice, means, JSON.stringify({ query: VIEWER, variables: { a: MARK } }), {
        'content-type': dice.pick([
          'text/plain',
          'application/x-www-form-urlencoded',
          'multipart/form-data',
          `multipart/form-data; boundary=${MARK}`,
          'application/json; charset=utf-16',
          'application/json; charset=x',
          'application/jsonp',
          'a',
          '/',
          'application/json, text/plain',
          `application/${MARK}`,
          'application/graphql',
        ])!,
      }),
  },
  {
    name: 'bodies that say they are compressed',
    weight: 1,
    make: (dice, means) =>
      post(
        dice,
        means,
        dice.chance(0.5) ? gzipSync(`{"query":"${VIEWER}"}${' '.repeat(50_000)}`) : Buffer.from([0x1f, 0x8b, 0]),
        {
          ...JSON_TYPE,
          'content-encoding': dice.pick(['gzip', 'br', 'deflate', 'gzip, gzip', MARK])!,
        },
      ),
  },
  {
    name: 'bodies that are too large',
    weight: 0.3,
    make: (dice, means) =>
      post(
        dice,
        means,
        `{"query":"${VIEWER}","variables":{"a":"${MARK}${'x'.repeat(262_100 + dice.below(200_000))}"}}`,
      ),
  },
  {
    name: 'answers that nobody would take',
    weight: 1,
    make: (dice, means) =>
      post(dice, means, JSON.stringify({ query: VIEWER }), {
        ...JSON_TYPE,
        accept: dice.pick([
          'image/png',
          '*/*;q=0',
          'application/json;q=0',
          `text/${MARK}`,
          ';',
          ',,,,',
          'application/graphql-response+json;q=x',
          'a'.repeat(5_000),
        ])!,
      }),
  },
];
