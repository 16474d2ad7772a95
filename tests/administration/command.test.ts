import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { createSchema } from '../../src/graphql/schema';
import { command, UsageError } from '../../src/server/command';
import { openCollege } from '../support/college';

const schema = createSchema();
const FIRST = ['first', 'name=Amabel Keyholder', 'email=Amabel@college.test', 'subject=amabel'];

async function anEmptySystem() {
  const { server, database } = await openCollege();
  await database.transaction((tx) => tx.query('DELETE FROM offices'));
  const admin = (...words: string[]) => command(server.cloister, schema, words);
  return { admin, database };
}

const key = () => `idempotencyKey=${randomUUID()}`;

test('A.24: the first administrator comes from the command line, once, and is in the log as nobody’s act', async () => {
  const { admin, database } = await anEmptySystem();
  await expect(admin(...FIRST)).resolves.toContain('role administrator from now on');
  await expect(admin(...FIRST)).rejects.toMatchObject({ complaints: [{ code: 'ALREADY_DONE', clause: 'A.24' }] });
  const events = await database.query('SELECT kind, actorId, caseId FROM events');
  expect(events).toEqual([{ kind: 'FIRST_ADMINISTRATOR', actorId: null, caseId: null }]);
});

test('two who do it at once: one is the first', async () => {
  const { admin } = await anEmptySystem();
  const other = ['first', 'name=Bertram Keyholder', 'email=bertram@college.test', 'subject=bertram'];
  const done = await Promise.allSettled([admin(...FIRST), admin(...other)]);
  expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('A.24: the acts of administrators are done there too, refused alike, and recorded as theirs', async () => {
  const { admin, database } = await anEmptySystem();
  await admin(...FIRST);
  const as = ['as', 'amabel@college.test'] as const;
  const second = ['name=Bertram Latch', 'email=bertram@college.test', 'subject=bertram', 'category=SUPPORT_STAFF'];
  await expect(admin(...as, 'registerPerson', ...second, key())).resolves.toBe('Done.\n');
  const to = ['accountId=bertram@college.test', 'reason=Two are needed.', key()];
  await admin(...as, 'appointToOffice', ...to, 'office=ROLE_ADMINISTRATOR');
  await expect(admin(...as, 'list')).resolves.toContain('Bertram Latch');
  const own = ['accountId=amabel@college.test', 'office=PRINCIPAL', 'reason=Me.', key()];
  await expect(admin(...as, 'appointToOffice', ...own)).rejects.toMatchObject({
    complaints: [{ code: 'NOT_ALLOWED', clause: 'A.24' }],
  });
  const [actor] = await database.query<{ id: string }>(`SELECT id FROM people WHERE subject = 'amabel'`);
  const acts = await database.query('SELECT kind, actorId FROM events ORDER BY position');
  expect(acts.slice(1)).toEqual(
    ['ACCOUNT_REGISTERED', 'APPOINTMENT_PROPOSED'].map((kind) => ({ kind, actorId: actor!.id })),
  );
});

test.each([
  ['nothing', []],
  ['an unknown act', ['as', 'amabel@college.test', 'decideOutcome']],
  ['a field that the act does not have', ['as', 'amabel@college.test', 'registerPerson', 'salary=1']],
  ['what is no field', ['as', 'amabel@college.test', 'registerPerson', 'salary']],
  ['nobody', ['as', 'nobody@college.test', 'list']],
  ['half of a first administrator', ['first', 'name=X']],
])('is told how, who says %s', async (_, words) => {
  const { admin } = await anEmptySystem();
  await admin(...FIRST);
  await expect(admin(...words)).rejects.toBeInstanceOf(UsageError);
});

test('the first administrator is checked like anybody who is registered', async () => {
  const { admin, database } = await anEmptySystem();
  await expect(admin(...FIRST, 'category=WIZARD')).rejects.toMatchObject({
    complaints: [{ code: 'INVALID', field: ['input', 'category'] }],
  });
  await expect(admin('first', 'name=Amabel', 'email=@', 'subject=amabel')).rejects.toMatchObject({
    complaints: [{ code: 'INVALID', field: ['input', 'email'] }],
  });
  await expect(database.query(`SELECT id FROM people WHERE subject = 'amabel'`)).resolves.toEqual([]);
});

test('A.24: who is suspended is named by their address too, to be taken back, and does nothing themselves', async () => {
  const { admin, database } = await anEmptySystem();
  await admin(...FIRST);
  const as = ['as', 'amabel@college.test'] as const;
  const second = ['name=Bertram Latch', 'email=bertram@college.test', 'subject=bertram', 'category=SUPPORT_STAFF'];
  await admin(...as, 'registerPerson', ...second);
  await admin(...as, 'suspendPerson', 'accountId=bertram@college.test', 'reason=A stolen key.');
  await expect(admin('as', 'bertram@college.test', 'list')).rejects.toThrow('is suspended');
  await expect(admin(...as, 'resumePerson', 'accountId=bertram@college.test')).resolves.toBe('Done.\n');
  const [person] = await database.query(`SELECT suspendedAt FROM people WHERE subject = 'bertram'`);
  expect(person).toEqual({ suspendedAt: null });
});

test('A.24: several people are named with commas between', async () => {
  const { admin, database } = await anEmptySystem();
  await admin(...FIRST);
  const as = ['as', 'amabel@college.test'] as const;
  for (const one of ['bertram', 'clara'])
    await admin(
      ...as,
      'registerPerson',
      `name=${one}`,
      `email=${one}@college.test`,
      `subject=${one}`,
      'category=SUPPORT_STAFF',
    );
  const both = 'accountIds=bertram@college.test, clara@college.test';
  await expect(admin(...as, 'reviewAccounts', both, 'decision=CONFIRM', 'reason=Both are here.')).resolves.toBe(
    'Done.\n',
  );
  const reviews = await database.query('SELECT * FROM account_reviews');
  expect(reviews).toHaveLength(2);
});
