import 'reflect-metadata';
import { LEAKS } from './leaks/leaks';
import { plantAndSearch } from './plant';

/** A few of all kinds, since each has to be looked for; `npm run prove -- --leaks` plants them all. */
const SOME = [
  'what is hidden is shown empty',
  'hidden and absent are refused in different words',
  'the directory is open to all',
  'node without sight',
  'idempotency keys shared between viewers',
];

test.each(LEAKS.filter(({ name }) => SOME.includes(name)).map((leak) => [leak.name, leak] as const))(
  'a planted leak is found: %s',
  async (_, leak) => {
    const found = await plantAndSearch(leak, { server: null, seed: 2, runs: 200 });
    expect(found.runs).not.toBeNull();
  },
  600_000,
);

test('there is a planted leak of every kind', () => {
  expect(LEAKS.length).toBeGreaterThanOrEqual(60);
  expect(new Set(LEAKS.map(({ name }) => name)).size).toBe(LEAKS.length);
});
