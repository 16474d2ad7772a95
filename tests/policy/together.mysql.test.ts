import { DemoClock } from '../../src/demo/clock';
import { fillDemo } from '../../src/demo/fill';
import { createSchema } from '../../src/graphql/schema';
import { asOf } from '../../src/reading/asOf';
import { columnsOf } from '../../src/reading/columns';
import { allNouns, type Noun, type Row } from '../../src/reading/noun';
import { type Asked, rowsOf } from '../../src/reading/rows';
import { rowsTogether, Together } from '../../src/reading/together';
import { startTestServer, type TestServer } from '../support/server';

const NOW = '2026-11-04T10:00:00.000Z';

let server: TestServer;
let asked!: readonly Asked[];
let people!: readonly string[];

/** Everything of a noun that anybody has a way to. */
async function allOf({ keys, from, viewerColumn }: Noun): Promise<readonly string[]> {
  const sql = `SELECT DISTINCT ${keys.id} AS id FROM ${viewerColumn === undefined ? 'sights s JOIN ' : ''}${from} ORDER BY id`;
  const rows = await server.cloister.database.query<{ id: string }>(...asOf(NOW, sql, []));
  return rows.map(({ id }) => id);
}

beforeAll(async () => {
  server = await startTestServer({ clock: new DemoClock(() => Date.parse(NOW)) });
  await fillDemo(server.cloister, createSchema());
  people = (await server.cloister.database.query<{ id: string }>('SELECT id FROM people')).map(({ id }) => id);
  const all = await Promise.all(allNouns().map(async (noun) => ({ noun, key: 'id', values: await allOf(noun) })));
  asked = all.filter(({ values }) => values.length > 0);
});
afterAll(async () => server.stop());

const alone = async (personId: string, { noun, key, values }: Asked): Promise<Row[]> =>
  rowsOf(server.cloister.database, noun, { personId, now: NOW }, key, values);

test('whoever asks, several nouns give in one statement the rows that each gives alone, in the same order', async () => {
  const { database } = server.cloister;
  const found = new Set<string>();
  for (const personId of people)
    for (let from = 0; from < asked.length; from += 4) {
      const some = asked.slice(from, from + 4);
      const [apart, together] = await Promise.all([
        Promise.all(some.map(async (one) => alone(personId, one))),
        rowsTogether(database, { personId, now: NOW }, some),
      ]);
      expect(together).toStrictEqual(apart.map((rows) => rows.map((row) => ({ ...row }))));
      apart.forEach((rows, place) => rows.length > 0 && found.add(some[place]!.noun.policy.noun));
    }
  expect(found.size).toBeGreaterThan(allNouns().length / 2);
});

test('the columns of a noun are called as they are in its rows', async () => {
  for (const personId of people)
    for (const one of asked)
      for (const row of await alone(personId, one)) {
        const names = columnsOf(one.noun).map(({ name }) => name);
        expect(Object.keys(row)).toEqual(expect.arrayContaining(names));
      }
});

test('what one person asks for in one turn goes in one statement; what is asked for later in another', async () => {
  const { database } = server.cloister;
  const statements: string[] = [];
  const source = {
    isFar: true,
    query: async <R>(sql: string, parameters?: readonly unknown[]) => {
      statements.push(sql);
      return database.query<R>(sql, parameters);
    },
  };
  const plain = asked.filter(({ noun }) => noun.complete === undefined);
  const together = new Together(source, { personId: people[0]!, now: NOW });
  const ask = async ({ noun, key, values }: Asked) => together.rows(noun, key, values);
  await Promise.all(plain.slice(0, 3).map(ask));
  expect(statements).toHaveLength(1);
  await ask(plain[3]!);
  expect(statements).toHaveLength(2);
  await Promise.all(plain.slice(0, 5).map(ask));
  expect(statements).toHaveLength(4);
});
