import { setTimeout as pause } from 'node:timers/promises';
import { databaseAt } from '../../src/database/open';
import { connect } from '../../src/server/connect';
import { createLog } from '../../src/server/log';
import { openTestDatabase, reachDatabasesOver } from '../support/database';
import { Line } from '../support/line';
import { startTestServer } from '../support/server';
import { ask, send } from './ask';
import { addPerson } from './person';
import { tinySchema } from './tinySchema';

const TARGET = new URL(process.env['TEST_DATABASE_URL']!);

let atEnd: (() => Promise<void>)[];

beforeEach(() => (atEnd = []));
afterEach(async () => {
  for (const close of atEnd.reverse()) await close();
});

test('while the database is away every answer is 503, and when it is back all is well without a restart', async () => {
  const line = new Line(TARGET);
  atEnd.push(() => line.cut());
  reachDatabasesOver(await line.open());
  const database = await openTestDatabase();
  atEnd.push(() => database.close());
  await addPerson(database, 'alice');
  let cutting = false;
  const counting = tinySchema({
    me: async (_, __, { cloister }) => {
      if (cutting) await line.cut();
      return cloister.database.transaction(async (tx) =>
        String((await tx.query<unknown[]>('SELECT id FROM people')).length),
      );
    },
  });
  const server = await startTestServer({ schema: counting, database });
  atEnd.push(() => server.stop());
  const token = await server.tokenFor('alice');
  expect((await ask(server, token, '{ me }')).data).toEqual({ me: '1' });

  cutting = true;
  expect(await ask(server, token, '{ me }')).toMatchObject({
    status: 503,
    data: undefined,
    errors: [{ extensions: { code: 'UNAVAILABLE', retry: true } }],
  });
  expect(await ask(server, token, '{ me }')).toMatchObject({
    status: 503,
    errors: [{ extensions: { code: 'UNAVAILABLE' } }],
  });
  expect((await send(`${server.url}/health/ready`)).status).toBe(503);
  expect((await send(`${server.url}/health/live`)).status).toBe(200);

  cutting = false;
  await line.open();
  expect((await send(`${server.url}/health/ready`)).status).toBe(200);
  expect((await ask(server, token, '{ me }')).data).toEqual({ me: '1' });
});

test('a node that starts before its database waits for it, and not for ever', async () => {
  const lines: string[] = [];
  const log = createLog('info', { write: (line) => void lines.push(line) });
  const line = new Line(TARGET);
  const database = databaseAt((await line.open()).href);
  await line.cut();
  await expect(connect(database, log, 600)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  expect(lines.join('')).toMatch(/Trying again.*\n.*Giving up/);

  const waiting = connect(database, log, 10_000);
  await pause(300);
  await line.open();
  atEnd.push(() => line.cut());
  await waiting;
  atEnd.push(() => database.close());
});
