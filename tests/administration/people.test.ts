import { sweep } from '../../src/server/sweeps';
import { accountOf, anAdministeredCollege, appointed, partIn } from '../support/administration';
import { aDelegatedCase, anInvestigatedCase, aReceivedCase } from '../support/cases';
import { as } from '../support/client';
import type { Person } from '../support/college';

const reason = 'For a reason.';
const BOTH = ['CASE_LEAD', 'OVERSEER'];

describe('A.24: an account', () => {
  test('is registered, signs in and sees nothing by that; its address and subject are nobody else’s', async () => {
    const { college, admin } = await anAdministeredCollege();
    const somebody = { name: 'Zadok Zimmerman', email: 'Zadok@College.test', category: 'EXTERNAL', subject: 'zadok' };
    const { id } = await as(admin).does('registerPerson', somebody, 'email status');
    const zadok = { ...admin, subject: 'zadok', id, rowId: '' } as Person;
    expect((await as(zadok).query('{ viewer { name offices } cases(first: 1) { totalCount } }')).data).toEqual({
      viewer: { name: somebody.name, offices: [] },
      cases: { totalCount: 0 },
    });
    for (const [change, field] of [
      [{ subject: 'other' }, 'email'],
      [{ email: 'other@college.test' }, 'subject'],
    ] as const)
      expect((await as(admin).act('registerPerson', { ...somebody, ...change })).userErrors).toMatchObject([
        { code: 'ALREADY_DONE', field: ['input', field], clause: 'A.24' },
      ]);
    const bad = await as(admin).act('registerPerson', { ...somebody, email: 'nobody' });
    expect(bad.userErrors).toMatchObject([{ code: 'INVALID', field: ['input', 'email'] }]);
    expect(college.database).toBeDefined();
  });

  test('that is suspended is shut out at once; whoever comes next handles what it handled, until it is back', async () => {
    const { college, admin } = await anAdministeredCollege();
    const theCase = await aReceivedCase(college, { by: 'staff' });
    const delegated = await aDelegatedCase(college, { by: 'staff' });
    await as(admin).does('suspendPerson', { accountId: accountOf(delegated.lead), reason });
    expect((await as(delegated.lead).send('{ viewer { id } }')).status).toBe(401);
    expect(await partIn(college.principal, delegated.id)).toEqual(BOTH);
    await as(admin).does('suspendPerson', { accountId: accountOf(college.principal), reason });
    expect(await partIn(college.vicePrincipal, theCase.id)).toEqual(BOTH);
    const later = await aReceivedCase(college, { by: 'staff' });
    expect(await partIn(college.vicePrincipal, later.id)).toEqual(BOTH);

    await as(admin).does('resumePerson', { accountId: accountOf(college.principal) });
    for (const { id } of [theCase, later]) {
      expect(await partIn(college.principal, id)).toEqual(BOTH);
      expect(await partIn(college.vicePrincipal, id)).toEqual([]);
    }
    await as(admin).does('resumePerson', { accountId: accountOf(delegated.lead) });
    expect(await partIn(delegated.lead, delegated.id)).toEqual(['CASE_LEAD']);
    expect(await partIn(college.principal, delegated.id)).toEqual(['OVERSEER']);
  });

  test('nobody lets themselves in again, nor is anybody suspended twice', async () => {
    const { college, admin, second } = await anAdministeredCollege();
    const person = await college.person();
    const accountId = accountOf(person);
    const suspend = () => as(admin).act('suspendPerson', { accountId, reason });
    const answers = await Promise.all([suspend(), suspend()]);
    expect(answers.flatMap(({ userErrors }) => userErrors)).toHaveLength(1);
    expect((await suspend()).userErrors).toMatchObject([{ code: 'OUT_OF_TURN', clause: 'A.24' }]);
    await as(second).does('resumePerson', { accountId });
    expect((await as(second).act('resumePerson', { accountId: accountOf(second) })).userErrors).toMatchObject([
      { code: 'NOT_ALLOWED' },
    ]);
  });
});

describe('A.8: somebody who is away', () => {
  test('is replaced by the next in order for that time, and takes up again what is theirs by itself', async () => {
    const { college, admin } = await anAdministeredCollege();
    const before = await aReceivedCase(college, { by: 'staff' });
    const until = college.clock.in({ days: 14 });
    await as(admin).does('recordAbsence', { accountId: accountOf(college.principal), until, reason: 'Leave.' });
    expect(await partIn(college.vicePrincipal, before.id)).toEqual(BOTH);
    const meanwhile = await aReceivedCase(college, { by: 'staff' });
    college.clock.set(until);
    await sweep(college.server.cloister);
    for (const { id } of [before, meanwhile]) {
      expect(await partIn(college.principal, id)).toEqual(BOTH);
      expect(await partIn(college.vicePrincipal, id)).toEqual([]);
    }
  });

  test('has a deputy once a second administrator has signed, and until then none', async () => {
    const { college, admin, second } = await anAdministeredCollege();
    const theCase = await aReceivedCase(college, { by: 'staff' });
    const deputy = await college.person({ category: 'ACADEMIC_STAFF' });
    const until = college.clock.in({ days: 14 });
    const away = { accountId: accountOf(college.principal), deputyId: accountOf(deputy), until, reason: 'Leave.' };
    const { id: absenceId } = await as(admin).does('recordAbsence', away);
    expect(await partIn(college.vicePrincipal, theCase.id)).toEqual(BOTH);
    const { data } = await as(second).query<{ appointments: { id: string; kind: string; insteadOf: string }[] }>(
      '{ appointments { id kind insteadOf } }',
    );
    expect(data.appointments).toMatchObject([{ kind: 'DEPUTY', insteadOf: college.principal.name }]);
    expect(
      (await as(admin).act('signAppointment', { appointmentId: data.appointments[0]!.id })).userErrors,
    ).toHaveLength(1);
    await as(second).does('signAppointment', { appointmentId: data.appointments[0]!.id });
    const next = await aReceivedCase(college, { by: 'staff' });
    expect(await partIn(deputy, next.id)).toEqual(BOTH);
    await as(admin).does('endAbsence', { absenceId });
    expect(await partIn(college.principal, next.id)).toEqual(BOTH);
    expect(await partIn(deputy, next.id)).toEqual([]);
  });

  test('is not away twice, nor from after to before, nor stood in for by who records it', async () => {
    const { college, admin } = await anAdministeredCollege();
    const accountId = accountOf(college.principal);
    const until = college.clock.in({ days: 14 });
    const record = (more: object) => as(admin).act('recordAbsence', { accountId, until, reason, ...more });
    expect((await record({ deputyId: accountOf(admin) })).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    expect((await record({ from: college.clock.in({ days: 20 }) })).userErrors).toMatchObject([{ code: 'INVALID' }]);
    expect((await record({})).userErrors).toEqual([]);
    expect((await record({})).userErrors).toMatchObject([{ code: 'ALREADY_DONE', clause: 'A.8' }]);
  });
});

describe('A.24: what somebody handles, as a whole', () => {
  test('ends for good: whoever comes next has it, also where they still hold the office', async () => {
    const { college, admin } = await anAdministeredCollege();
    const theCase = await aReceivedCase(college, { by: 'staff' });
    await as(admin).does('endHandlingOf', { accountId: accountOf(college.principal), reason });
    expect(await partIn(college.principal, theCase.id)).toEqual([]);
    expect(await partIn(college.vicePrincipal, theCase.id)).toEqual(BOTH);
    await sweep(college.server.cloister);
    expect(await partIn(college.principal, theCase.id)).toEqual([]);
  });

  test('goes to somebody else where no wall is in the way, once a second administrator has signed', async () => {
    const { college, admin, second } = await anAdministeredCollege();
    const next = await college.person({ category: 'EXTERNAL' });
    const theCase = await anInvestigatedCase(college, { by: 'staff' });
    const other = await anInvestigatedCase(college, {
      by: 'staff',
      complainant: await college.person({ category: 'SUPPORT_STAFF' }),
    });
    const against = await anInvestigatedCase(college, {
      by: 'staff',
      against: 'ASSOCIATED',
      respondent: next,
      lead: theCase.lead,
    });
    const to = { accountId: accountOf(theCase.lead), toId: accountOf(next), reason };
    const { id: appointmentId } = await as(admin).does('handOverHandling', to);
    expect(await partIn(theCase.lead, theCase.id)).toEqual(['CASE_LEAD']);
    await as(second).does('signAppointment', { appointmentId });
    expect(await partIn(theCase.lead, theCase.id)).toEqual([]);
    expect(await partIn(next, theCase.id)).toEqual(['CASE_LEAD']);
    expect(await partIn(next, against.id)).toEqual(['RESPONDENT']);
    expect(await partIn(college.principal, against.id)).toEqual(BOTH);
    expect(await partIn(other.lead, other.id)).toEqual(['CASE_LEAD']);
    const own = await as(admin).act('handOverHandling', { ...to, toId: accountOf(admin) });
    expect(own.userErrors).toMatchObject([{ code: 'NOT_ALLOWED', clause: 'A.24' }]);
  });

  test('A.8: and nobody takes over a case about themselves, of which they do not know yet', async () => {
    const { college, admin, second } = await anAdministeredCollege();
    const next = await college.person({ category: 'ACADEMIC_STAFF' });
    const untold = await aDelegatedCase(college, { by: 'staff', respondent: next });
    await as(untold.lead).does('identifyRespondent', { caseId: untold.id, personId: next.id });
    const to = { accountId: accountOf(untold.lead), toId: accountOf(next), reason };
    const { id: appointmentId } = await as(admin).does('handOverHandling', to);
    const { userErrors } = await as(second).act('signAppointment', { appointmentId });
    expect(userErrors).toEqual([]);
    expect(await partIn(next, untold.id)).toEqual([]);
    expect(await partIn(untold.lead, untold.id)).toEqual([]);
    expect(await partIn(college.principal, untold.id)).toEqual(BOTH);
  });

  test('A.8: ends when they leave, by itself; what they are a party to stays theirs', async () => {
    const { college, admin, second } = await anAdministeredCollege();
    const theCase = await aDelegatedCase(college, { by: 'staff' });
    const { lead } = theCase;
    const own = await aReceivedCase(college, { complainant: lead, against: 'SUPPORT_STAFF' });
    await appointed({ admin, second }, lead, 'HARASSMENT_OFFICER');
    const at = college.clock.in({ days: 7 });
    await as(admin).does('recordLeaving', { accountId: accountOf(lead), at, reason: 'A new post.' });
    expect(await partIn(lead, theCase.id)).toEqual(['CASE_LEAD']);
    college.clock.set(at);
    expect(await partIn(lead, theCase.id)).toEqual([]);
    expect(await partIn(lead, own.id)).toEqual(['COMPLAINANT']);
    await sweep(college.server.cloister);
    expect(await partIn(college.principal, theCase.id)).toEqual(BOTH);
    expect((await as(lead).query('{ viewer { offices } }')).data).toEqual({ viewer: { offices: [] } });
  });
});
