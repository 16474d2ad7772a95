import { sweep } from '../../src/server/sweeps';
import { accountOf, anAdministeredCollege, appointed, holdingOf, partIn } from '../support/administration';
import { aDelegatedCase, anInformedCase, aReceivedCase } from '../support/cases';
import { as } from '../support/client';
import type { Person } from '../support/college';

const reason = 'A new term.';

describe('A.24: an office', () => {
  test('that gives sight of cases needs the signature of a second administrator, and never one’s own', async () => {
    const { college, admin, second } = await anAdministeredCollege();
    const tutor = await college.person({ category: 'ACADEMIC_STAFF' });
    const to = { accountId: accountOf(tutor), office: 'TREASURER', reason };
    const proposed = await as(admin).does('appointToOffice', to, 'status availableActions { action }');
    expect(proposed).toMatchObject({
      status: 'AWAITING_SIGNATURE',
      availableActions: [{ action: 'withdrawAppointment' }],
    });
    const offices = async () =>
      (await as(tutor).query<{ viewer: { offices: string[] } }>('{ viewer { offices } }')).data.viewer.offices;
    expect(await offices()).toEqual([]);

    const own = await as(admin).act('signAppointment', { appointmentId: proposed.id });
    expect(own.userErrors).toMatchObject([{ code: 'NOT_ALLOWED', clause: 'A.24' }]);
    await as(second).does('signAppointment', { appointmentId: proposed.id });
    expect(await offices()).toEqual(['TREASURER']);
    const twice = await as(second).act('signAppointment', { appointmentId: proposed.id });
    expect(twice.userErrors).toMatchObject([{ code: 'OUT_OF_TURN' }]);
  });

  test('that gives none is held at once; a withdrawn appointment never counts', async () => {
    const { college, admin, second } = await anAdministeredCollege();
    const clerk = await college.person({ category: 'SUPPORT_STAFF' });
    const hr = await as(admin).does(
      'appointToOffice',
      { accountId: accountOf(clerk), office: 'HR_OFFICE', reason },
      'status',
    );
    expect(hr).toMatchObject({ status: 'SIGNED' });
    const { id: appointmentId } = await as(admin).does('appointToOffice', {
      accountId: accountOf(clerk),
      office: 'SENIOR_DEAN',
      reason,
    });
    await as(second).does('withdrawAppointment', { appointmentId });
    expect((await as(second).act('signAppointment', { appointmentId })).userErrors).toMatchObject([
      { code: 'OUT_OF_TURN' },
    ]);
  });

  test('two administrators sign at once: it is signed once', async () => {
    const { college, admin, second } = await anAdministeredCollege();
    const [third, tutor] = (await college.people([
      { category: 'SUPPORT_STAFF', offices: ['ROLE_ADMINISTRATOR'] },
      { category: 'ACADEMIC_STAFF' },
    ])) as [Person, Person];
    const { id: appointmentId } = await as(admin).does('appointToOffice', {
      accountId: accountOf(tutor),
      office: 'TREASURER',
      reason,
    });
    const answers = await Promise.all([second, third].map((one) => as(one).act('signAppointment', { appointmentId })));
    expect(answers.flatMap(({ userErrors }) => userErrors)).toHaveLength(1);
    expect(await college.database.query('SELECT id FROM offices WHERE personId = ?', [tutor.rowId])).toHaveLength(1);
  });

  test.each([
    ['to oneself', async (admin: Person) => ({ accountId: accountOf(admin) }), 'NOT_ALLOWED'],
    ['for the past', async () => ({ from: '2020-01-01T00:00:00Z' }), 'INVALID'],
    [
      'that ends before it begins',
      async () => ({ from: '2027-01-02T00:00:00Z', until: '2027-01-01T00:00:00Z' }),
      'INVALID',
    ],
    ['of a machine, to a person', async () => ({ office: 'INTEGRATION', scope: 'ANNEXE_A' }), 'INVALID'],
    ['for one procedure, to what serves all', async () => ({ scope: 'ANNEXE_A' }), 'INVALID'],
  ])('is not given %s', async (_, change, code) => {
    const { college, admin } = await anAdministeredCollege();
    const tutor = await college.person({ category: 'ACADEMIC_STAFF' });
    const to = { accountId: accountOf(tutor), office: 'TREASURER', reason, ...(await change(admin)) };
    expect((await as(admin).act('appointToOffice', to)).userErrors).toMatchObject([{ code, clause: 'A.24' }]);
  });

  test('is not held twice at one time, nor by who is suspended', async () => {
    const { college, admin, second } = await anAdministeredCollege();
    const tutor = await college.person({ category: 'ACADEMIC_STAFF' });
    const until = college.clock.in({ days: 10 });
    await appointed({ admin, second }, tutor, 'TREASURER', { until });
    const to = { accountId: accountOf(tutor), office: 'TREASURER', reason };
    const again = await as(admin).act('appointToOffice', { ...to, from: college.clock.in({ days: 5 }) });
    expect(again.userErrors).toMatchObject([{ code: 'ALREADY_DONE', clause: 'A.24' }]);
    await as(admin).does('appointToOffice', { ...to, from: until });

    await as(admin).does('suspendPerson', { accountId: accountOf(tutor), reason });
    const suspended = await as(admin).act('appointToOffice', { ...to, office: 'SENIOR_DEAN' });
    expect(suspended.userErrors).toMatchObject([{ code: 'OUT_OF_TURN' }]);
  });

  test('of the last administrator is not taken away, in any way', async () => {
    const { college, admin, second } = await anAdministeredCollege();
    const officeHoldingId = await holdingOf(admin, second, 'ROLE_ADMINISTRATOR');
    await as(admin).does('endOffice', { officeHoldingId, reason });
    const accountId = accountOf(admin);
    const own = await holdingOf(admin, admin, 'ROLE_ADMINISTRATOR');
    for (const [act, input] of [
      ['endOffice', { officeHoldingId: own, reason }],
      ['suspendPerson', { accountId, reason }],
      ['recordLeaving', { accountId, reason, at: college.clock.in({ days: 9 }) }],
    ] as const)
      expect((await as(admin).act(act, input)).userErrors).toMatchObject([{ code: 'NOT_YET', clause: 'A.24' }]);
    // Whoever is no longer one is told of nothing
    expect((await as(second).act('suspendPerson', { accountId, reason })).userErrors).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
  });
});

describe('A.1: an office that changes hands takes its open cases along', () => {
  test('in the same transaction; what was delegated stays', async () => {
    const { college, admin, second } = await anAdministeredCollege();
    const own = await aReceivedCase(college, { by: 'staff' });
    const delegated = await aDelegatedCase(college, { by: 'staff' });
    const next = await college.person({ category: 'ACADEMIC_STAFF' });
    await appointed({ admin, second }, next, 'PRINCIPAL');
    expect(await partIn(next, own.id)).toEqual([]);

    const officeHoldingId = await holdingOf(admin, college.principal, 'PRINCIPAL');
    await as(admin).does('endOffice', { officeHoldingId, reason });
    expect(await partIn(college.principal, own.id)).toEqual([]);
    expect(await partIn(next, own.id)).toEqual(['CASE_LEAD', 'OVERSEER']);
    expect(await partIn(next, delegated.id)).toEqual(['OVERSEER']);
    expect(await partIn(delegated.lead, delegated.id)).toEqual(['CASE_LEAD']);
    const { data } = await as(own.complainant).query<{ case: { handlers: { name: string }[]; updatedAt: string } }>(
      'query ($id: ID!) { case(id: $id) { updatedAt handlers { name } } }',
      { id: own.id },
    );
    expect(data.case.handlers.map(({ name }) => name)).toEqual([next.name, next.name]);
    expect(data.case.updatedAt).toBe(college.clock.now());
    // The next case comes to whoever holds it now
    expect(await partIn(next, (await aReceivedCase(college, { by: 'staff' })).id)).toEqual(['CASE_LEAD', 'OVERSEER']);
  });

  test('A.8: and where the new holder is complained of, the next in order has it, and nobody is told', async () => {
    const { college, admin, second } = await anAdministeredCollege();
    const next = await college.person({ category: 'ACADEMIC_STAFF' });
    const against = await anInformedCase(college, { by: 'staff', respondent: next, lead: null });
    const other = await aReceivedCase(college, { by: 'staff' });
    await appointed({ admin, second }, next, 'PRINCIPAL');
    const officeHoldingId = await holdingOf(admin, college.principal, 'PRINCIPAL');
    const { userErrors } = await as(admin).act('endOffice', { officeHoldingId, reason });
    expect(userErrors).toEqual([]);
    expect(await partIn(next, against.id)).toEqual(['RESPONDENT']);
    expect(await partIn(college.vicePrincipal, against.id)).toEqual(['CASE_LEAD', 'OVERSEER']);
    expect(await partIn(next, other.id)).toEqual(['CASE_LEAD', 'OVERSEER']);
    expect(await partIn(college.vicePrincipal, other.id)).toEqual([]);
  });

  test('A.8: nor does it come to whom it is about before they are told of it, or whom the complainant asks to avoid', async () => {
    const { college, admin, second } = await anAdministeredCollege();
    const next = await college.person({ category: 'ACADEMIC_STAFF' });
    const untold = await aReceivedCase(college, { by: 'staff', respondent: next });
    await as(college.principal).does('identifyRespondent', { caseId: untold.id, personId: next.id });
    const avoiding = await aReceivedCase(college, { by: 'staff', complaint: { avoid: ['VICE_PRINCIPAL'] } });
    await appointed({ admin, second }, next, 'PRINCIPAL');
    const officeHoldingId = await holdingOf(admin, college.principal, 'PRINCIPAL');
    await as(admin).does('endOffice', { officeHoldingId, reason });
    expect(await partIn(next, untold.id)).toEqual([]);
    expect(await partIn(college.vicePrincipal, untold.id)).toEqual(['CASE_LEAD', 'OVERSEER']);
    await as(admin).does('suspendPerson', { accountId: accountOf(next), reason });
    expect(await partIn(college.vicePrincipal, avoiding.id)).toEqual([]);
    expect(await partIn(college.seniorTutor, avoiding.id)).toEqual(['CASE_LEAD', 'OVERSEER']);
  });

  test('at the day that was set, by itself; until then nobody sees more', async () => {
    const { college, admin, second } = await anAdministeredCollege();
    const theCase = await aReceivedCase(college, { by: 'staff' });
    const next = await college.person({ category: 'ACADEMIC_STAFF' });
    const at = college.clock.in({ days: 30 });
    const officeHoldingId = await holdingOf(admin, college.principal, 'PRINCIPAL');
    await as(admin).does('endOffice', { officeHoldingId, at, reason });
    await appointed({ admin, second }, next, 'PRINCIPAL', { from: at });
    await sweep(college.server.cloister);
    expect(await partIn(college.principal, theCase.id)).toEqual(['CASE_LEAD', 'OVERSEER']);
    expect(await partIn(next, theCase.id)).toEqual([]);
    college.clock.set(at);
    // Before anything was swept
    expect(await partIn(college.principal, theCase.id)).toEqual([]);
    await sweep(college.server.cloister);
    expect(await partIn(next, theCase.id)).toEqual(['CASE_LEAD', 'OVERSEER']);
  });

  test('A.2: the Acting Head of Welfare too', async () => {
    const { college, admin } = await anAdministeredCollege();
    const theCase = await aReceivedCase(college);
    const officeHoldingId = await holdingOf(admin, college.headOfWelfare, 'HEAD_OF_WELFARE');
    await as(admin).does('endOffice', { officeHoldingId, reason });
    expect(await partIn(college.headOfWelfare, theCase.id)).toEqual([]);
    expect(await partIn(college.deputyHeadOfWelfare, theCase.id)).toEqual(['WELFARE']);
  });
});
