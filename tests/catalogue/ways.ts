import type { Feature } from './features';

/** The files of tests in which ways are tried, by what they have in common. */
export const GROUPS = [
  'shapeOfAQuery',
  'walkingTheGraph',
  'writes',
  'metadata',
  'live',
  'transport',
  'besideTheStore',
] as const;

export interface Way {
  readonly number: number;
  readonly group: (typeof GROUPS)[number];
  /** How something hidden came out. */
  readonly way: string;
  /** Where it happened to others. */
  readonly happened?: string;
  /** A part of the product that will open this way, or open it further, once there is one. */
  readonly later?: Feature;
}

/** Every way we know in which systems like this one have leaked. Each is tried here, or waits for the feature that would open it. */
export const WAYS: readonly Way[] = [
  {
    number: 1,
    group: 'shapeOfAQuery',
    way: 'a filter on a field that is hidden finds by its value',
    happened: 'Strapi 11869, Parse GHSA-2m6g-crv8-p3c6',
  },
  {
    number: 2,
    group: 'shapeOfAQuery',
    way: 'a filter that is not allowed is dropped, and everything comes',
    happened: 'Strapi 17001',
  },
  {
    number: 3,
    group: 'shapeOfAQuery',
    way: 'a filter reaches through a relation to a hidden field',
    happened: 'CVE-2026-31872',
  },
  { number: 4, group: 'shapeOfAQuery', way: 'an order follows a hidden value', happened: 'jhipster 12312' },
  { number: 5, group: 'shapeOfAQuery', way: 'a cursor carries a hidden value', happened: 'Azure DAB 3553' },
  {
    number: 6,
    group: 'shapeOfAQuery',
    way: 'a count, or a next page, counts what is hidden',
    happened: 'Directus 4422',
  },
  {
    number: 7,
    group: 'shapeOfAQuery',
    way: 'an aggregate sums up rows or fields that are hidden',
    happened: 'Hasura 7603, 7773',
  },
  {
    number: 8,
    group: 'shapeOfAQuery',
    way: 'a small group, or the difference of two counts, tells of one person',
  },
  {
    number: 9,
    group: 'shapeOfAQuery',
    way: 'a search looks into hidden fields',
    happened: 'Directus 23894',
    later: 'search',
  },
  { number: 10, group: 'shapeOfAQuery', way: 'a picker of people lists who there is', happened: 'HotCRP 135' },

  {
    number: 11,
    group: 'walkingTheGraph',
    way: 'node(id) fetches what no query would show',
    happened: 'HotChocolate 5527',
  },
  {
    number: 12,
    group: 'walkingTheGraph',
    way: 'what is forbidden is answered otherwise than what is not there',
    happened: 'CVE-2026-6713',
  },
  {
    number: 13,
    group: 'walkingTheGraph',
    way: 'an interface or a fragment goes around the rule of the type',
    happened: 'GHSA-mx7m-j9xf-62hw',
  },
  {
    number: 14,
    group: 'walkingTheGraph',
    way: 'a derived field is worked out from hidden ones',
    happened: 'GHSA-m8jr-fxqx-8xx6',
  },
  { number: 15, group: 'walkingTheGraph', way: 'what is closed takes its open siblings away, or makes an error' },
  { number: 16, group: 'walkingTheGraph', way: 'a second path leads to the same value', happened: 'CVE-2026-39381' },
  { number: 17, group: 'walkingTheGraph', way: 'from a case to a person, and on to that person’s other cases' },

  { number: 18, group: 'writes', way: 'the answer of an act shows more than a query would', happened: 'Appwrite 7529' },
  {
    number: 19,
    group: 'writes',
    way: 'a right guess is validated otherwise than a wrong one',
    happened: 'Cardstack 186',
  },
  { number: 20, group: 'writes', way: 'an act is on, or links to, what one may not see', happened: 'Keystone' },
  {
    number: 21,
    group: 'writes',
    way: 'a unique or foreign key says that something is there',
    happened: 'CVE-2026-39851',
  },
  {
    number: 22,
    group: 'writes',
    way: 'input is judged before authority, by what only the authorised may know',
    happened: 'type-graphql 325',
  },

  { number: 23, group: 'metadata', way: 'ids or references count, or tell an order', happened: 'CVE-2026-25574' },
  { number: 24, group: 'metadata', way: 'a time of change, a version or a tag moves with something hidden' },
  { number: 25, group: 'metadata', way: 'an error quotes SQL, values or a stack', happened: 'Mathesar 1746' },
  {
    number: 26,
    group: 'metadata',
    way: 'the work done, and so the time, tells hidden from absent',
    happened: 'CVE-2026-40263',
  },

  {
    number: 27,
    group: 'live',
    way: 'events pass by the rules of reading',
    happened: 'CVE-2026-30947, graphql-ruby 3284',
  },
  {
    number: 28,
    group: 'live',
    way: 'what happens after sight has ended still arrives',
    happened: 'Hasura 3602, Harper 1414',
  },
  { number: 29, group: 'live', way: 'gaps in positions count what is hidden' },
  {
    number: 30,
    group: 'live',
    way: 'a socket subscribes before it says who it is',
    happened: 'CVE-2026-35523',
  },
  { number: 31, group: 'live', way: 'a token runs out while a socket stays open' },

  {
    number: 32,
    group: 'transport',
    way: 'something between us and the client keeps an answer',
    happened: 'Coral 4856',
  },
  {
    number: 33,
    group: 'transport',
    way: 'a page of another site asks with somebody’s credentials',
    happened: 'GHSA-9q82-xgwf-vj6h',
  },
  {
    number: 34,
    group: 'transport',
    way: 'aliases or batches guess by the thousand in one request',
    happened: 'CVE-2026-33756',
  },
  { number: 35, group: 'transport', way: 'a misspelt name is answered with the names that there are' },
  { number: 36, group: 'transport', way: 'a stranger reads the schema' },

  {
    number: 37,
    group: 'besideTheStore',
    way: 'history keeps showing what was replaced or taken back',
    happened: 'Frappe 42576',
  },
  {
    number: 38,
    group: 'besideTheStore',
    way: 'a notice or a mail tells those whom it is not for',
    happened: 'OpenProject 18980',
  },
  {
    number: 39,
    group: 'besideTheStore',
    way: 'an attachment’s old address, its name or its size',
    happened: 'Gitea 4721, CVE-2026-30850',
  },
  {
    number: 40,
    group: 'besideTheStore',
    way: 'an export or a job runs with more sight than who asked for it',
    happened: 'CVE-2026-39397',
  },
  {
    number: 41,
    group: 'besideTheStore',
    way: 'the token of somebody who is suspended is still good',
    happened: 'GHSA-56p6-qw3c-fq2g',
  },
  { number: 42, group: 'besideTheStore', way: 'logs, and labels of metrics, say who or what about' },
  { number: 43, group: 'besideTheStore', way: 'files beside the database are left lying or open', later: 'backups' },
  {
    number: 44,
    group: 'besideTheStore',
    way: 'SQL and the code judge one rule differently',
    happened: 'CASL 1068',
  },
];
