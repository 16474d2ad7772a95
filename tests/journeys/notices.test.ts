import { aDecidedCase, anInformedCase, anInvitedWitness } from '../support/cases';
import { as } from '../support/client';
import { openCollege, type Person } from '../support/college';
import { aServiceCase } from '../support/itServices';
import { anInformedStudentCase } from '../support/annexeB';
import { noticesSeenBy, noticesTo } from '../support/notices';

const codesOf = async (person: Person, noticeId: string) =>
  (await as(person).act('openNotice', { noticeId })).userErrors.map(({ code, clause }) => [code, clause]);

test('A.18: whoever a notice is addressed to opens it, once; lead and overseer see that and when, and nobody else does it for them', async () => {
  const theCase = await aDecidedCase(await openCollege());
  const { complainant, respondent, lead, overseer } = theCase;
  const outcome = (await noticesTo(complainant, theCase)).find(({ kind }) => kind === 'OUTCOME')!;
  expect(outcome.openedAt).toBeNull();
  for (const other of [lead, overseer]) expect(await codesOf(other, outcome.id)).toEqual([['NOT_ALLOWED', 'A.18']]);
  for (const other of [respondent, await theCase.college.person()])
    expect(await codesOf(other, outcome.id)).toEqual([['NOT_FOUND', null]]);
  const { openedAt } = await as(complainant).does('openNotice', { noticeId: outcome.id }, 'openedAt');
  expect(openedAt).toBe(theCase.college.clock.now());
  for (const person of [complainant, lead, overseer])
    expect(await noticesSeenBy(person, theCase)).toContainEqual({ ...outcome, openedAt });
  expect(await codesOf(complainant, outcome.id)).toEqual([['OUT_OF_TURN', 'A.18']]);
});

const eventsOf = async (person: Person): Promise<string[]> => {
  const { data } = await as(person).query<{ caseEvents: { edges: { node: { kind: string } }[] } }>(
    '{ caseEvents(first: 100) { edges { node { kind } } } }',
  );
  return data.caseEvents.edges.map(({ node }) => node.kind).filter((kind) => kind === 'NOTICE_OPENED');
};

test('A.18: that a witness opened theirs is for the lead, and no news to the parties', async () => {
  const theCase = await anInformedCase(await openCollege());
  const { person: witness } = await anInvitedWitness(theCase);
  const [invited] = await noticesTo(witness, theCase);
  await as(witness).does('openNotice', { noticeId: invited!.id });
  expect(await eventsOf(theCase.lead)).toEqual(['NOTICE_OPENED']);
  expect(await eventsOf(witness)).toEqual(['NOTICE_OPENED']);
  for (const other of [theCase.complainant, theCase.respondent, theCase.overseer])
    expect(await eventsOf(other)).toEqual([]);
});

test('A.18, B.20, IT.8: the acts on a notice are offered to whoever it is addressed to, while it is not opened', async () => {
  const college = await openCollege();
  const inB = await anInformedStudentCase(college);
  const service = await aServiceCase(college);
  await as(service.handler).does('acknowledgeComplaint', { caseId: service.caseId });
  const actions = 'query ($id: ID!) { case(id: $id) { notices { id availableActions { action clause allowed } } } }';
  const offered = async (person: Person, id: string) => {
    const { data } = await as(person).query<{ case: { notices: { id: string; availableActions: unknown[] }[] } }>(
      actions,
      { id },
    );
    return data.case.notices;
  };
  const [first] = await offered(inB.respondent, inB.id);
  expect(first!.availableActions).toEqual([{ action: 'openNotice', clause: 'B.20', allowed: true }]);
  expect((await offered(inB.lead, inB.id)).flatMap(({ availableActions }) => availableActions)).toEqual([]);
  await as(inB.respondent).does('openNotice', { noticeId: first!.id });
  expect((await offered(inB.respondent, inB.id))[0]!.availableActions).toEqual([
    { action: 'openNotice', clause: 'B.20', allowed: false },
  ]);
  const [acknowledged] = await offered(service.complainant, service.caseId);
  expect(acknowledged!.availableActions).toEqual([{ action: 'openNotice', clause: 'IT.8', allowed: true }]);
});
