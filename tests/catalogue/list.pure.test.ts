import 'reflect-metadata';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { createSchema } from '../../src/graphql/schema';
import { type Feature, FEATURES, type Product } from './features';
import { GROUPS, WAYS } from './ways';

const ROOT = join(__dirname, '..', '..');
const textOf = (...path: string[]): string => readFileSync(join(ROOT, ...path), 'utf8');

const tests = readdirSync(__dirname)
  .filter((name) => name.endsWith('.test.ts') && name !== 'list.pure.test.ts')
  .map((name) => ({ group: name.replace('.test.ts', ''), text: textOf('tests', 'catalogue', name) }));
const triedIn = (text: string): number[] => [...text.matchAll(/\bway\(\s*(\d+)/g)].map(([, number]) => Number(number));

const { dependencies, scripts } = JSON.parse(textOf('package.json')) as Record<string, Record<string, string>>;
const PRODUCT: Product = {
  schema: createSchema(),
  packages: Object.keys(dependencies!),
  sources: [...(readdirSync(join(ROOT, 'src'), { recursive: true }) as string[]), ...Object.keys(scripts!)],
};

test('the list has 44 ways, each with a name of its own', () => {
  expect(WAYS.map(({ number }) => number)).toEqual(Array.from({ length: 44 }, (_, index) => index + 1));
  expect(new Set(WAYS.map(({ way }) => way)).size).toBe(44);
});

test('every way is tried in the file of its group, or waits for a feature', () => {
  const tried = new Map(tests.map(({ group, text }) => [group, triedIn(text)]));
  const forgotten = WAYS.filter(({ number, group, later }) => !later && !tried.get(group)?.includes(number));
  expect(forgotten.map(({ number, way }) => `${String(number)} ${way}`)).toEqual([]);
});

test('every test here is of a way in the list, and of one of its group', () => {
  expect(tests.map(({ group }) => group).sort()).toEqual([...GROUPS].sort());
  for (const { group, text } of tests) {
    expect({ group, others: text.match(/^\s*(test|it|describe)[.(]/gm) ?? [] }).toEqual({ group, others: [] });
    for (const number of triedIn(text))
      expect({ number, group: WAYS.find((one) => one.number === number)?.group }).toEqual({ number, group });
  }
});

test('nothing waits for a feature that is there', () => {
  const there = WAYS.filter(({ later }) => later && FEATURES[later](PRODUCT));
  expect(there.map(({ number, way, later }) => `${String(number)} ${way}: ${later!} is there now`)).toEqual([]);
});

const ARRIVED: Readonly<Record<Feature, Partial<Product>>> = {
  search: { schema: buildSchema('type Query { searchCases(text: String!): [String!]! }') },
  statistics: { schema: buildSchema('type Query { caseStatistics: Int }') },
  subscriptions: { schema: buildSchema('type Query { a: Int } type Subscription { caseEvents: Int }') },
  attachments: { schema: buildSchema('type Query { a: Int } type EvidenceDocument { name: String }') },
  mails: { packages: ['nodemailer'] },
  exports: { sources: ['letters/completionLetter.ts'] },
  backups: { sources: ['backup'] },
};

test.each(Object.entries(ARRIVED) as [Feature, Partial<Product>][])(
  'when %s are there, that is noticed',
  (feature, arrived) => {
    const before = { schema: buildSchema('type Query { a: Int }'), packages: [], sources: [] };
    expect([FEATURES[feature](before), FEATURES[feature]({ ...before, ...arrived })]).toEqual([false, true]);
  },
);
