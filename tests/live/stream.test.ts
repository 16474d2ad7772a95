import { aMeeting, anInformedCase, aSubmittedCase } from '../support/cases';
import { as } from '../support/client';
import { openCollege } from '../support/college';
import { READS } from '../support/reads';
import { Listener, logOf } from './listener';

test('whoever is in a case hears what happens in it, as it happens, with what the log says of it', async () => {
  const theCase = await anInformedCase(await openCollege());
  const { lead, complainant, respondent, id } = theCase;
  const show = 'case { id } subject { __typename id }';
  const listeners = [lead, complainant, respondent].map(async (one) => (await Listener.of(one, { show })).live());
  const [atLead, atComplainant, atRespondent] = (await Promise.all(listeners)) as [Listener, Listener, Listener];
  const meeting = await aMeeting(theCase);
  await atLead.hears('MEETING_ARRANGED');
  await atComplainant.hears('MEETING_ARRANGED');
  const [edge] = (await logOf(complainant)).filter(({ node }) => node.kind === 'MEETING_ARRANGED');
  const subject = { __typename: 'Meeting', id: meeting };
  expect(atComplainant.events.find(({ kind }) => kind === 'MEETING_ARRANGED')).toMatchObject({
    ...{ id: edge!.node.id, subjectId: meeting, clause: 'A.13', case: { id }, subject },
  });
  // The respondent is not invited
  await as(lead).does('extendTime', { caseId: id, dueOn: '2026-12-01', reason: 'A witness is away.' });
  await atRespondent.hears('TIME_EXTENDED');
  expect(atRespondent.kinds).not.toContain('MEETING_ARRANGED');
  await atLead.hears('TIME_EXTENDED');
  for (const [person, listener] of [
    [lead, atLead],
    [complainant, atComplainant],
    [respondent, atRespondent],
  ] as const) {
    const heard = listener.events.map((one) => one.id);
    expect((await logOf(person)).slice(-heard.length).map(({ node }) => node.id)).toEqual(heard);
  }
});

test('a stream begins with where it stands, so that whoever loses it before anything happens misses nothing', async () => {
  const theCase = await anInformedCase(await openCollege());
  const first = await (await Listener.of(theCase.lead)).live();
  expect(first.updates).toEqual([{ cursor: expect.any(String), notice: 'LIVE', caseId: null, event: null }]);
  first.stop();
  await aMeeting(theCase);
  const again = await (await Listener.of(theCase.lead, { after: first.lastCursor })).live();
  expect(again.kinds).toContain('MEETING_ARRANGED');
});

test('a stream can be of some cases alone, and of some kinds', async () => {
  const college = await openCollege();
  const one = await anInformedCase(college);
  const other = await anInformedCase(college, { lead: one.lead });
  const ofOne = await (await Listener.of(one.lead, { caseIds: [one.id] })).live();
  const ofKind = await (await Listener.of(one.lead, { kinds: ['TIME_EXTENDED'] })).live();
  await aMeeting(other);
  await aMeeting(one);
  await as(one.lead).does('extendTime', { caseId: one.id, dueOn: '2026-12-01', reason: 'A witness is away.' });
  await ofKind.hears('TIME_EXTENDED');
  await ofOne.hears('TIME_EXTENDED');
  expect(new Set(ofKind.kinds)).toEqual(new Set(['TIME_EXTENDED']));
  const inOne = new Set((await logOf(one.lead)).map(({ node }) => node.id));
  expect(ofOne.kinds.filter((kind) => kind === 'MEETING_ARRANGED')).toHaveLength(1);
  expect(ofOne.events.every(({ id }) => inOne.has(id))).toBe(true);
});

test('the query reads the same log, of some cases and of some kinds', async () => {
  const college = await openCollege();
  const one = await anInformedCase(college);
  await anInformedCase(college, { lead: one.lead });
  const query =
    'query ($caseIds: [ID!], $kinds: [EventKind!]) { caseEvents(first: 100, caseIds: $caseIds, kinds: $kinds) { edges { node { kind case { id } } } } }';
  const { data } = await as(one.lead).query<{
    caseEvents: { edges: { node: { kind: string; case: { id: string } } }[] };
  }>(query, { caseIds: [one.id], kinds: ['STAGE_REACHED', 'RESPONDENT_IDENTIFIED'] });
  const nodes = data.caseEvents.edges.map(({ node }) => node);
  expect(new Set(nodes.map((node) => node.case.id))).toEqual(new Set([one.id]));
  expect(nodes.map(({ kind }) => kind)).toContain('RESPONDENT_IDENTIFIED');
  expect(nodes.every(({ kind }) => ['STAGE_REACHED', 'RESPONDENT_IDENTIFIED'].includes(kind))).toBe(true);
});

test('what is half visible comes by its visible half', async () => {
  const theCase = await aSubmittedCase(await openCollege());
  const show = 'case { reference complaint { nature } redactedFields }';
  const atWelfare = await (await Listener.of(theCase.welfare!, { show })).live();
  const atComplainant = await (await Listener.of(theCase.complainant, { show })).live();
  await as(theCase.welfare!).does('communicateComplaint', { caseId: theCase.id });
  await atWelfare.hears('STAGE_REACHED');
  await atComplainant.hears('STAGE_REACHED');
  const closed = ({ events }: Listener) => (events[0]!['case'] as { redactedFields: string[] }).redactedFields;
  expect(closed(atComplainant)).not.toEqual(closed(atWelfare));
});

test('what is heard is on record, as what is asked for is', async () => {
  const theCase = await anInformedCase(await openCollege());
  const reads = async () =>
    theCase.college.database.query(
      `SELECT r.at FROM (${READS}) r JOIN sights s ON s.id = r.sightId WHERE s.personId = ?`,
      [theCase.complainant.rowId],
    );
  const listener = await (await Listener.of(theCase.complainant)).live();
  const before = await reads();
  await aMeeting(theCase);
  await listener.hears('MEETING_ARRANGED');
  expect((await reads()).length).toBeGreaterThan(before.length);
});
