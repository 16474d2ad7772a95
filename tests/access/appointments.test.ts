import { sweep } from '../../src/server/sweeps';
import { aDelegatedCase, anInvestigatedCase, aReceivedCase, type TestCase } from '../support/cases';
import { accountOf, partIn } from '../support/administration';
import { as } from '../support/client';
import { openCollege, type Person } from '../support/college';

const reason = 'For this term.';

const grantOf = async (by: Person, { id }: TestCase, capacity: string): Promise<string> => {
  const { data } = await as(by).query<{ whoCanSee: { id: string; capacity: string }[] }>(
    'query ($id: ID!) { whoCanSee(caseId: $id) { id capacity } }',
    { id },
  );
  return data.whoCanSee.find((one) => one.capacity === capacity)!.id;
};

const refusal = async (by: Person, act: string, input: object) =>
  (await as(by).act(act, input)).userErrors.map(({ code, field, clause }) => [code, field.at(-1), clause]);

describe('A part in a case', () => {
  test('A.1: is given for a time, begins and ends by itself, and goes back to whoever gave it', async () => {
    const college = await openCollege();
    const theCase = await aReceivedCase(college);
    const { id: caseId, overseer } = theCase;
    const lead = await college.person({ category: 'SUPPORT_STAFF' });
    const [from, until] = [college.clock.in({ days: 2 }), college.clock.in({ days: 30 })];
    await as(overseer).does('appointCaseLead', { caseId, personId: lead.id, reason, from, until });
    expect(await partIn(lead, caseId)).toEqual([]);
    expect([...(await partIn(overseer, caseId))].sort()).toEqual(['CASE_LEAD', 'OVERSEER']);

    college.clock.set(from);
    expect(await partIn(overseer, caseId)).toEqual(['OVERSEER']);
    await sweep(college.server.cloister);
    expect(await partIn(lead, caseId)).toEqual(['CASE_LEAD']);

    college.clock.set(until);
    expect(await partIn(lead, caseId)).toEqual([]);
    await sweep(college.server.cloister);
    await sweep(college.server.cloister);
    expect([...(await partIn(overseer, caseId))].sort()).toEqual(['CASE_LEAD', 'OVERSEER']);
    const rows = await college.database.query<object>(
      `SELECT id FROM role_grants WHERE capacity = 'CASE_LEAD' AND endedById IS NULL AND untilAt IS NULL`,
    );
    expect(rows).toHaveLength(1);
  });

  test('A.17: is refused where it ends before it begins, began in the past, or is held in that time already', async () => {
    const theCase = await anInvestigatedCase(await openCollege());
    const { id: caseId, lead, investigator, college } = theCase;
    const { clock } = college;
    const other = await college.person({ category: 'EXTERNAL' });
    const to = { caseId, personId: other.id, reason };
    const [soon, later] = [clock.in({ days: 2 }), clock.in({ days: 9 })];
    expect(await refusal(lead, 'appointInvestigator', { ...to, from: later, until: soon })).toEqual([
      ['INVALID', 'until', 'A.17'],
    ]);
    expect(await refusal(lead, 'appointInvestigator', { ...to, from: clock.in({ days: -1 }) })).toEqual([
      ['INVALID', 'from', 'A.17'],
    ]);
    expect(await refusal(lead, 'appointInvestigator', { ...to, personId: investigator.id, until: later })).toEqual([
      ['ALREADY_DONE', 'personId', 'A.17'],
    ]);
    await as(lead).does('appointInvestigator', { ...to, from: soon });
    expect(await refusal(lead, 'appointInvestigator', { ...to, from: later })).toEqual([
      ['ALREADY_DONE', 'personId', 'A.17'],
    ]);
    expect(await partIn(investigator, caseId)).toEqual(['INVESTIGATOR']);
    clock.set(soon);
    expect(await partIn(investigator, caseId)).toEqual([]);
  });

  test('A.1: is given neither to oneself nor to somebody who is shut out', async () => {
    const college = await openCollege();
    const { id: caseId, overseer } = await aReceivedCase(college);
    const admin = await college.person({ category: 'SUPPORT_STAFF', offices: ['ROLE_ADMINISTRATOR'] });
    const gone = await college.person({ category: 'SUPPORT_STAFF' });
    await as(admin).does('suspendPerson', { accountId: accountOf(gone), reason });
    expect(await refusal(overseer, 'appointCaseLead', { caseId, personId: gone.id, reason })).toEqual([
      ['NOT_FOUND', 'personId', null],
    ]);
    expect(await refusal(overseer, 'appointCaseLead', { caseId, personId: overseer.id, reason })).toEqual([
      ['CANNOT_SERVE', 'personId', 'A.1'],
    ]);
  });

  test('A.1: is taken back by whoever gave it, and by nobody else', async () => {
    const theCase = await aDelegatedCase(await openCollege());
    const { id: caseId, lead, overseer, complainant } = theCase;
    const roleGrantId = await grantOf(overseer, theCase, 'CASE_LEAD');
    expect(await refusal(lead, 'endAppointment', { roleGrantId, reason })).toEqual([['NOT_ALLOWED', undefined, 'A.1']]);
    expect(await refusal(complainant, 'endAppointment', { roleGrantId, reason })).toEqual([
      ['NOT_FOUND', 'input', null],
    ]);
    await as(overseer).does('endAppointment', { roleGrantId, reason });
    expect(await partIn(lead, caseId)).toEqual([]);
    expect([...(await partIn(overseer, caseId))].sort()).toEqual(['CASE_LEAD', 'OVERSEER']);
    expect(await refusal(overseer, 'endAppointment', { roleGrantId, reason })).toEqual([
      ['ALREADY_DONE', 'roleGrantId', 'A.1'],
    ]);
    const own = await grantOf(overseer, theCase, 'CASE_LEAD');
    expect(await refusal(overseer, 'endAppointment', { roleGrantId: own, reason })).toEqual([
      ['INVALID', 'roleGrantId', 'A.1'],
    ]);
  });

  test('A.17: an investigator’s is ended by whoever leads', async () => {
    const theCase = await anInvestigatedCase(await openCollege());
    const { id, lead, overseer, investigator } = theCase;
    const roleGrantId = await grantOf(lead, theCase, 'INVESTIGATOR');
    expect(await refusal(overseer, 'endAppointment', { roleGrantId, reason })).toEqual([
      ['NOT_ALLOWED', undefined, 'A.1'],
    ]);
    await as(lead).does('endAppointment', { roleGrantId, reason });
    expect(await partIn(investigator, id)).toEqual([]);
  });
});
