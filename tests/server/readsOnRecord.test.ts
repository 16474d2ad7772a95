import { setTimeout as pause } from 'node:timers/promises';
import type { ReadLog } from '../../src/audit/readLog';
import { startTestServer, type TestServer } from '../support/server';
import { ask } from './ask';
import { addPerson } from './person';
import { SECRET, tinySchema } from './tinySchema';

let server: TestServer;
let token: string;

beforeAll(async () => {
  server = await startTestServer({ schema: tinySchema() });
  await addPerson(server.cloister.database, 'alice');
  token = await server.tokenFor('alice');
});
afterAll(() => server.stop());

const records = () => server.cloister.database.query<{ sightId: number }>('SELECT sightId FROM read_records');

test('what was read is on record when the answer arrives', async () => {
  expect((await ask(server, token, '{ reading }')).data).toEqual({ reading: SECRET });
  expect(await records()).toEqual([{ sightId: 17 }]);
});

test('a reading that cannot be put on record is not answered', async () => {
  const failing = { write: () => Promise.reject(new Error(`no place for ${SECRET}`)) } as unknown as ReadLog;
  const { database } = server.cloister;
  const other = await startTestServer({ schema: tinySchema(), readLog: failing, database, issuer: server.issuer });
  const answer = await ask(other, token, '{ reading me }');
  await other.stop();
  expect(answer).toMatchObject({ status: 503, errors: [{ extensions: { code: 'UNAVAILABLE', retry: true } }] });
  expect(answer.text).not.toMatch(/"data"|secret/);
});

test('an answer waits for its record', async () => {
  let written = false;
  const slow = { write: async () => void (await pause(50), (written = true)) } as unknown as ReadLog;
  const other = await startTestServer({
    schema: tinySchema(),
    readLog: slow,
    database: server.cloister.database,
    issuer: server.issuer,
  });
  await ask(other, token, '{ reading }');
  expect(written).toBe(true);
  await other.stop();
});

test('without the table there is no answer, and with it there is one again', async () => {
  const { database } = server.cloister;
  const rename = (from: string, to: string) =>
    database.transaction((tx) => tx.query(`ALTER TABLE ${from} RENAME TO ${to}`));
  await rename('read_records', 'put_aside');
  const answer = await ask(server, token, '{ reading }');
  await rename('put_aside', 'read_records');
  expect(answer).toMatchObject({ status: 503, data: undefined });
  expect((await ask(server, token, '{ reading }')).data).toEqual({ reading: SECRET });
});
