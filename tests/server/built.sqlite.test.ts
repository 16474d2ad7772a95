import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildClientSchema,
  getIntrospectionQuery,
  type IntrospectionQuery,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { openDatabase } from '../../src/database/open';
import { ask } from './ask';
import { ISSUER, ownProcesses, ROOT } from './ownProcesses';

const MAIN = 'dist/src/main.js';
const textOf = (...path: string[]): string => readFileSync(join(ROOT, ...path), 'utf8');

/** Node's flags, as docker-compose.yml gives them. */
const inCompose = (): string[] => {
  const command = /CMD \["node", (.*"dist.*)\]$/m.exec(textOf('docker-compose.yml'))![1]!;
  return (JSON.parse(`[${command}]`) as string[]).filter((word) => word !== MAIN);
};

const { run, folder } = ownProcesses();

beforeAll(() => execFileSync('npm', ['run', '-s', 'build'], { cwd: ROOT }));

test('what is built starts on a database that it makes, answers, and has the schema and the migrations of the sources', async () => {
  const { child, ended, url } = run({}, [MAIN]);
  const server = { url: await url() };
  const people = (await (await fetch(`${server.url}/demo/people`)).json()) as { name: string; token: string }[];
  const { token } = people.find(({ name }) => name === 'Tamsin Bookbinder')!;
  const { data } = await ask(server, token, '{ cases(first: 1) { edges { node { stage responses { text } } } } }');
  expect(data).toEqual({ cases: { edges: [{ node: { stage: 'INVESTIGATION', responses: null } }] } });

  const { data: said } = await ask(server, token, getIntrospectionQuery());
  const schema = lexicographicSortSchema(buildClientSchema(said as unknown as IntrospectionQuery));
  expect(`${printSchema(schema)}\n`).toBe(textOf('schema', 'schema.graphql'));
  child.kill('SIGTERM');
  expect(await ended).toBe(0);

  const database = await openDatabase(`sqlite:${join(folder(), 'data', 'cloister.sqlite')}`);
  const done = await database.query<{ name: string }>('SELECT name FROM migrations');
  await database.close();
  // From the sources there is nothing left to do: they have the same names
  expect(done).toHaveLength(readdirSync(join(ROOT, 'migrations')).filter((file) => file.endsWith('.ts')).length);
});

test('A.26: what is built knows every row that there is, so that nothing of a case outlives its erasure', async () => {
  const rows = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.row.ts'),
  );
  const tables = rows.flatMap((file) =>
    [...textOf('src', file).matchAll(/^@Entity\('(\w+)'/gm)].map(([, table]) => table),
  );
  const known = 'process.stdout.write(JSON.stringify(typeormMetadataArgsStorage.tables.map(({ name }) => name)))';
  const { ended, said } = run(ISSUER, ['-e', `require('./${MAIN}'); ${known}; process.exit()`]);
  await ended;
  expect((JSON.parse(said.out) as string[]).sort()).toEqual(tables.sort());
});

test.each([
  ['without flags', []],
  ['as docker-compose.yml starts it', inCompose()],
])('%s it takes what V8 made of it when it was built', async (_, flags) => {
  const taken = `process.stdout.write(String(require('./${MAIN}').script.cachedDataRejected)); process.exit()`;
  const { ended, said } = run(ISSUER, [...flags, '-e', taken]);
  await ended;
  expect(said).toEqual({ out: 'false', err: '' });
});
