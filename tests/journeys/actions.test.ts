import { aConcludedCase, aConcludedStudentCase, anAction } from '../support/afterwards';
import type { InformedCase } from '../support/cases';
import { capacitiesOf } from '../support/cast';
import { as } from '../support/client';
import { openCollege, type Person } from '../support/college';
import { caseAsSeenBy, caseOf } from '../support/glimpse';

const refusalOf = async (person: Person, act: string, input: object) =>
  (await as(person).act(act, input)).userErrors.map(({ code, clause, field }) => ({ code, clause, field }));

const SEEN = `query ($id: ID!) { case(id: $id) { actions {
  says status monitoredUntil implementer onComplainant onRespondent reports { text } } } }`;

const actionsSeenBy = async (person: Person, { id }: InformedCase) =>
  (await as(person).query<{ case: { actions: object[] | null } | null }>(SEEN, { id })).data.case?.actions ?? [];

const SAYS = 'Another reading group for one of them.';

describe('A.21, B.22: an action after the outcome', () => {
  test('is seen by who carries it out, with the names in it, and by the party it concerns; the outcome by neither more than before', async () => {
    const college = await openCollege();
    const theCase = await aConcludedCase(college);
    const { complainant, respondent, lead, overseer, welfare, id: caseId } = theCase;
    const { id: actionId, implementer } = await anAction(theCase);
    await as(implementer).does('reportOnAction', { actionId, text: 'He has another group now.' });

    const seen = await caseOf(implementer, caseId);
    expect(seen).toMatchObject({ viewerCapacities: ['IMPLEMENTER'], stage: null, outcome: null, complaint: null });
    expect(seen.parties!.map(({ name }) => name)).toEqual([respondent.name]);
    const whole = {
      says: SAYS,
      status: 'OPEN',
      implementer: implementer.name,
      reports: [{ text: 'He has another group now.' }],
    };
    for (const person of [implementer, lead, overseer, welfare!])
      expect(await actionsSeenBy(person, theCase)).toMatchObject([whole]);
    expect(await actionsSeenBy(respondent, theCase)).toEqual([
      {
        says: SAYS,
        status: 'OPEN',
        monitoredUntil: '2026-04-30',
        implementer: null,
        onComplainant: null,
        onRespondent: true,
        reports: [],
      },
    ]);
    expect(await actionsSeenBy(complainant, theCase)).toEqual([]);
    expect((await caseOf(respondent, caseId)).notices!.map(({ kind }) => kind)).toContain('ACTION');
    expect((await caseOf(complainant, caseId)).notices!.map(({ kind }) => kind)).not.toContain('ACTION');
  });

  test('each sees their own action and no other', async () => {
    const college = await openCollege();
    const theCase = await aConcludedCase(college);
    const one = await anAction(theCase);
    const other = await anAction(theCase, {
      says: 'A letter to the college.',
      partyIds: [theCase.parties.COMPLAINANT],
    });
    expect(await actionsSeenBy(one.implementer, theCase)).toMatchObject([{ says: SAYS }]);
    expect(await actionsSeenBy(other.implementer, theCase)).toMatchObject([{ says: 'A letter to the college.' }]);
    expect((await caseOf(other.implementer, theCase.id)).parties!.map(({ name }) => name)).toEqual([
      theCase.complainant.name,
    ]);
    expect(await refusalOf(one.implementer, 'reportOnAction', { actionId: other.id, text: 'So.' })).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
    expect(await refusalOf(theCase.respondent, 'reportOnAction', { actionId: one.id, text: 'So.' })).toMatchObject([
      { code: 'NOT_ALLOWED', clause: 'A.21' },
    ]);
  });

  test('rule 10: is monitored until its last day, past the closing, and then seen no more by who carried it out', async () => {
    const college = await openCollege();
    const theCase = await aConcludedCase(college, { by: 'staff' });
    const { lead, id: caseId } = theCase;
    const { id: actionId, implementer } = await anAction(theCase);
    await as(implementer).does('reportOnAction', { actionId, text: 'Done.', done: true });
    await as(lead).does('closeCase', { caseId, reason: 'It is resolved.' });
    expect(await actionsSeenBy(implementer, theCase)).toMatchObject([{ status: 'DONE' }]);
    await as(implementer).does('reportOnAction', { actionId, text: 'It goes well.' });
    college.clock.set('2026-04-30T22:59:59.999Z');
    expect(await capacitiesOf(implementer, theCase)).toEqual(['IMPLEMENTER']);
    college.clock.set('2026-04-30T23:00:00.000Z');
    expect(await caseAsSeenBy(implementer, caseId)).toBeNull();
    expect(await actionsSeenBy(lead, theCase)).toMatchObject([
      { reports: [{ text: 'Done.' }, { text: 'It goes well.' }] },
    ]);
  });

  test('the monitoring is prolonged, or ended, with a reason', async () => {
    const college = await openCollege();
    const theCase = await aConcludedCase(college);
    const { lead, id: caseId } = theCase;
    const { id: actionId, implementer } = await anAction(theCase);
    const change = { actionId, monitoredUntil: '2026-06-30', reason: 'It is too early to say.' };
    expect(await refusalOf(implementer, 'changeMonitoring', change)).toMatchObject([
      { code: 'NOT_ALLOWED', clause: 'A.21' },
    ]);
    expect(await refusalOf(lead, 'changeMonitoring', { ...change, monitoredUntil: '2026-02-01' })).toEqual([
      { code: 'INVALID', clause: 'A.21', field: ['input', 'monitoredUntil'] },
    ]);
    await as(lead).does('changeMonitoring', change);
    college.clock.set('2026-05-15T10:00:00.000Z');
    expect((await caseOf(implementer, caseId)).notices!.at(-1)!.text).toContain('It is too early to say.');
    await as(lead).does('changeMonitoring', { ...change, monitoredUntil: '2026-05-15' });
    college.clock.set('2026-05-15T23:00:00.000Z');
    expect(await caseAsSeenBy(implementer, caseId)).toBeNull();
  });

  test('is carried out by nobody who is in the case; between students by the Principal or a head of department (B.22)', async () => {
    const college = await openCollege();
    const theCase = await aConcludedStudentCase(college);
    const { complainant, respondent, lead, id: caseId } = theCase;
    const order = (by: Person) =>
      refusalOf(lead, 'orderAction', {
        caseId,
        says: SAYS,
        implementerId: by.id,
        partyIds: [],
        monitoredUntil: '2026-04-30',
      });
    const cannot = [{ code: 'CANNOT_SERVE', clause: 'B.22', field: ['input', 'implementerId'] }];
    for (const person of [
      complainant,
      respondent,
      college.hrManager,
      await college.person({ category: 'ACADEMIC_STAFF' }),
    ])
      expect(await order(person)).toEqual(cannot);
    expect(await order(college.principal)).toEqual([]);
    expect(await capacitiesOf(college.principal, theCase)).toEqual(['IMPLEMENTER']);
  });

  test('needs an outcome, a day to come and parties of this case', async () => {
    const college = await openCollege();
    const theCase = await aConcludedCase(college);
    const { lead, overseer, id: caseId } = theCase;
    const head = await college.person({ category: 'ACADEMIC_STAFF' });
    const input = { caseId, says: SAYS, implementerId: head.id, partyIds: [], monitoredUntil: '2026-04-30' };
    expect(await refusalOf(lead, 'orderAction', { ...input, monitoredUntil: '2026-02-01' })).toMatchObject([
      { code: 'INVALID', field: ['input', 'monitoredUntil'] },
    ]);
    expect(await refusalOf(lead, 'orderAction', { ...input, partyIds: ['nobody'] })).toMatchObject([
      { code: 'NOT_FOUND', field: ['input', 'partyIds'] },
    ]);
    expect(await refusalOf(lead, 'orderAction', { ...input, implementerId: 'nobody' })).toMatchObject([
      { code: 'NOT_FOUND', field: ['input', 'implementerId'] },
    ]);
    expect(await refusalOf(overseer, 'orderAction', input)).toMatchObject([{ code: 'NOT_ALLOWED', clause: 'A.21' }]);
    await as(lead).does('reconsiderOutcome', { caseId, reason: 'So.' });
    expect(await refusalOf(lead, 'orderAction', input)).toMatchObject([{ code: 'OUT_OF_TURN', clause: 'A.21' }]);
  });
});

test('B.24: the Acting Head of Welfare has support to arrange for both, and others to inform, once the outcome is issued', async () => {
  const college = await openCollege();
  const theCase = await aConcludedStudentCase(college);
  const { data } = await as(college.headOfWelfare).query<{
    case: { tasks: { says: string; clause: string; status: string }[] };
  }>('query ($id: ID!) { case(id: $id) { tasks { says clause status } } }', { id: theCase.id });
  const afterwards = data.case.tasks
    .filter(({ clause }) => clause === 'B.24')
    .sort((one, other) => one.says.localeCompare(other.says));
  expect(afterwards).toEqual([
    { says: 'Arrange support for both after the outcome.', clause: 'B.24', status: 'OPEN' },
    { says: 'Inform others, as far as the circumstances ask for it.', clause: 'B.24', status: 'OPEN' },
  ]);
});
