import { accountOf, anAdministeredCollege, holdingOf, partIn } from '../support/administration';
import { aReceivedCase } from '../support/cases';
import { as } from '../support/client';
import type { Person } from '../support/college';

const LIST = '{ integrations { name subject procedures status account { id status } } }';

/** A machine account as the administrators register it, before anybody has signed. */
async function aClock() {
  const administered = await anAdministeredCollege();
  const { college, admin } = administered;
  const described = { name: 'Corridor Clock', email: 'clock@college.test', subject: 'client-clock', scope: 'ANNEXE_A' };
  const { id } = await as(admin).does('registerIntegration', { ...described, reason: 'Shows time limits.' });
  const rowId = Buffer.from(id, 'base64url').toString().replace('Integration:', '');
  const clock: Person = {
    ...admin,
    id,
    rowId,
    name: described.name,
    email: described.email,
    subject: described.subject,
  };
  const sign = async () => {
    const { data } = await as(administered.second).query<{ appointments: { id: string }[] }>('{ appointments { id } }');
    await as(administered.second).does('signAppointment', { appointmentId: data.appointments[0]!.id });
  };
  return { ...administered, clock, sign, college };
}

test('A.24: a machine account is registered, signed, suspended and listed by administrators', async () => {
  const { admin, clock, sign, college } = await aClock();
  const listed = async () => (await as(admin).query<{ integrations: object[] }>(LIST)).data.integrations;
  expect(await listed()).toMatchObject([
    { name: clock.name, subject: 'client-clock', procedures: [], status: 'ACTIVE' },
  ]);
  await sign();
  expect(await listed()).toMatchObject([
    { procedures: ['ANNEXE_A'], account: { id: accountOf(clock), status: 'ACTIVE' } },
  ]);
  await as(admin).does('suspendPerson', { accountId: accountOf(clock), reason: 'It asks too often.' });
  expect(await listed()).toMatchObject([{ status: 'SUSPENDED' }]);
  expect((await as(clock).send('{ viewer { id } }')).status).toBe(401);
  expect((await as(college.principal).query<{ integrations: object[] }>(LIST)).data.integrations).toEqual([]);
});

test('A.24: it learns of the cases of its procedure, those there are and those to come, once it is signed; and no longer when it ends', async () => {
  const { admin, clock, sign, college } = await aClock();
  const before = await aReceivedCase(college, { by: 'staff' });
  expect(await partIn(clock, before.id)).toEqual([]);
  await sign();
  const after = await aReceivedCase(college, { by: 'staff' });
  for (const { id } of [before, after]) {
    expect(await partIn(clock, id)).toEqual(['INTEGRATION']);
    const { data } = await as(clock).query<object>(
      'query ($id: ID!) { case(id: $id) { stage parties { id } complaint { id } grants { capacity } } }',
      { id },
    );
    expect(data).toEqual({
      case: { stage: 'RECEIVED', parties: null, complaint: null, grants: [{ capacity: 'INTEGRATION' }] },
    });
  }
  const officeHoldingId = await holdingOf(admin, clock, 'INTEGRATION');
  await as(admin).does('endOffice', { officeHoldingId, reason: 'It is replaced.' });
  expect(await partIn(clock, before.id)).toEqual([]);
});
