import { accountOf, type Administered, anAdministeredCollege } from '../support/administration';
import { aDelegatedCase, anInformedCase, anInvestigatedCase, aReceivedCase } from '../support/cases';
import { as } from '../support/client';
import type { Person } from '../support/college';

const EVERYTHING = `{ accounts(first: 100) { pageInfo { hasNextPage } edges { node { id name email category subject createdAt status suspendedAt suspendReason leavesAt redactedFields offices { id office from until status reason appointedBy signedBy endedBy endReason availableActions { action allowed } }
  absences { id from until deputy reason status } availableActions { action allowed reasons } } } }
  officeHoldings { id name office } ended: officeHoldings(status: ENDED) { id name office endReason } appointments { id name kind status }
  notServing: accountsToReview(because: NOT_SERVING, first: 50) { pageInfo { hasNextPage } edges { node { id } } } unused: accountsToReview(because: UNUSED, first: 50) { edges { node { id reviewedAt reviewedBy } } }
  unconfirmed: accountsToReview(because: UNCONFIRMED, first: 50) { edges { node { id } } } signed: appointments(status: SIGNED) { id name kind status decidedBy } integrations { id name procedures status } caseEvents(first: 50) { edges { node { id } } } cases(first: 5) { totalCount } }`;

/** Everything administrators do, and to the byte what they are answered: by nothing but the ids that follow from the acts. */
async function administer({ college, admin, second }: Administered, next: Person): Promise<readonly string[]> {
  const said: string[] = [];
  const reason = 'A new term.';
  const take = async (by: Person, name: string, input: object, show = '') => {
    const payload = await as(by).act(name, input, show);
    said.push(JSON.stringify([name, payload]));
    return (payload['appointment'] ?? payload['account'] ?? payload['absence']) as { id: string };
  };
  const all = async () => said.push((await as(admin).send(EVERYTHING)).text);
  await all();
  const office = await take(admin, 'appointToOffice', { accountId: accountOf(next), office: 'PRINCIPAL', reason });
  await take(second, 'signAppointment', { appointmentId: office.id }, 'status decidedAt');
  const until = college.clock.in({ days: 9 });
  const away = await take(admin, 'recordAbsence', { accountId: accountOf(college.principal), until, reason }, 'status');
  await all();
  await take(admin, 'endAbsence', { absenceId: away.id }, 'status');
  await take(admin, 'suspendPerson', { accountId: accountOf(college.treasurer), reason }, 'status');
  await take(admin, 'resumePerson', { accountId: accountOf(college.treasurer) }, 'status');
  await take(admin, 'endHandlingOf', { accountId: accountOf(college.headOfWelfare), reason }, 'status');
  const over = { accountId: accountOf(college.principal), toId: accountOf(college.hrManager), reason };
  const handover = await take(admin, 'handOverHandling', over, 'status');
  await take(second, 'signAppointment', { appointmentId: handover.id }, 'status');
  const accountIds = [accountOf(next), accountOf(college.seniorTutor), accountOf(college.vicePrincipal)];
  await take(admin, 'reviewAccounts', { accountIds: accountIds.slice(0, 2), decision: 'END', reason });
  await take(admin, 'reviewAccounts', { accountIds: accountIds.slice(2), decision: 'CONFIRM', reason });
  await take(admin, 'recordLeaving', { accountId: accountOf(college.principal), reason }, 'status leavesAt');
  await all();
  return said;
}

/** A college, with or without cases that all of it has to do with; the same people, and the same time. */
async function aCollege(withCases: boolean) {
  const administered = await anAdministeredCollege({ ids: 'the same', beside: withCases ? 'with cases' : 'without' });
  const { college } = administered;
  const crowd = await college.people([
    { category: 'ACADEMIC_STAFF' },
    {},
    { category: 'SUPPORT_STAFF' },
    { category: 'SUPPORT_STAFF' },
    { category: 'EXTERNAL' },
    { category: 'ACADEMIC_STAFF' },
  ]);
  const [next, student, porter, lead, , academic] = crowd as [Person, Person, Person, Person, Person, Person];
  if (withCases) {
    await anInformedCase(college, { by: 'staff', complainant: porter, respondent: next, lead: null });
    await aReceivedCase(college, { complainant: student, respondent: academic });
    await aDelegatedCase(college, { by: 'staff', complainant: porter, respondent: academic, lead });
    await aReceivedCase(college, { complainant: porter, respondent: porter, against: 'SUPPORT_STAFF' }).catch(
      () => null,
    );
  }
  college.clock.set('2026-03-02T10:00:00.000Z');
  return { administered, next };
}

test('rule 9: what administrators are answered is the same to the byte, whatever cases follow from it', async () => {
  const [none, some] = [await aCollege(false), await aCollege(true)];
  const [without, withCases] = [
    await administer(none.administered, none.next),
    await administer(some.administered, some.next),
  ];
  expect(withCases).toEqual(without);
  expect(without.join()).not.toContain('userErrors":[{');
  const moved = await some.administered.college.database.query(`SELECT id FROM role_grants WHERE endedAs IS NOT NULL`);
  expect(moved.length).toBeGreaterThan(3);
});

test('A.24: nobody else sees an account, an office or an appointment, and each of these acts is refused like one on nothing', async () => {
  const { college, admin } = await anAdministeredCollege();
  const theCase = await anInvestigatedCase(college);
  const unknown = (noun: string) => Buffer.from(`${noun}:12345678-1234-4234-8234-123456789abc`).toString('base64url');
  const accountId = accountOf(college.principal);
  const reason = 'Because.';
  const { id: appointmentId } = await as(admin).does('appointToOffice', {
    accountId: accountOf(college.hrManager),
    office: 'TREASURER',
    reason,
  });
  for (const person of [
    theCase.lead,
    college.principal,
    college.headOfWelfare,
    theCase.complainant,
    theCase.investigator,
  ]) {
    const { data } = await as(person).query<object>(
      `query ($a: ID!, $b: ID!) { a: node(id: $a) { id } b: node(id: $b) { id } accounts(first: 5) { edges { node { id } } } officeHoldings { id } appointments { id } integrations { id } }`,
      { a: accountId, b: appointmentId },
    );
    expect(data).toEqual({
      a: null,
      b: null,
      accounts: { edges: [] },
      officeHoldings: [],
      appointments: [],
      integrations: [],
    });
    for (const [act, input, nothing] of [
      ['suspendPerson', { accountId, reason }, { accountId: unknown('Account'), reason }],
      ['endHandlingOf', { accountId, reason }, { accountId: unknown('Account'), reason }],
      ['signAppointment', { appointmentId }, { appointmentId: unknown('Appointment') }],
    ] as const) {
      const refused = await as(person).act(act, input);
      expect(refused.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
      expect(refused).toEqual(await as(person).act(act, nothing));
    }
    const registered = { name: 'Somebody New', email: 'new@college.test', category: 'EXTERNAL', subject: 'new' };
    expect((await as(person).act('registerPerson', registered)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  }
});
