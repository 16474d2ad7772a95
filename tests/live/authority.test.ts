import { randomUUID } from 'node:crypto';
import { appendEvents } from '../../src/events/append';
import { sweep } from '../../src/server/sweeps';
import { parseGlobalId } from '../../src/reading/globalId';
import { PersonRow } from '../../src/people/person.row';
import { RoleGrantRow } from '../../src/grants/roleGrant.row';
import { SightRow } from '../../src/grants/sight.row';
import { aMeeting, anInformedCase, aReceivedCase, type InformedCase } from '../support/cases';
import { as } from '../support/client';
import { openCollege, type Person } from '../support/college';
import { anotherNode } from './anotherNode';
import { Listener, logOf, onceHeard, overEvents, type Wish } from './listener';
import { overSocket } from './socket';

const anotherLead = (theCase: InformedCase) =>
  as(theCase.overseer).does('appointCaseLead', {
    caseId: theCase.id,
    personId: theCase.college.hrManager.id,
    reason: 'Instead.',
  });

const extend = (lead: Person, { id: caseId }: InformedCase, dueOn = '2026-12-01') =>
  as(lead).does('extendTime', { caseId, dueOn, reason: 'A witness is away.' });

describe.each([
  ['as events', overEvents],
  ['on sockets', overSocket],
] as const)('%s', (_, carrier) => {
  const listen = (person: Person, wish: Wish = {}) => Listener.of(person, wish, carrier);

  test('who has lost a case hears nothing of it from the next frame on, on any node, and is told that it has ended', async () => {
    const theCase = await anInformedCase(await openCollege());
    const { lead, complainant, college, id: caseId } = theCase;
    const node = await anotherNode(college);
    const atLead = await (await listen(lead)).live();
    const elsewhere = await (await listen(lead, { url: node.url })).live();
    const witnesses = [
      await (await listen(complainant)).live(),
      await (await listen(complainant, { url: node.url })).live(),
    ];
    await aMeeting(theCase);
    for (const listener of [atLead, elsewhere]) await listener.hears('MEETING_ARRANGED');
    await anotherLead(theCase);
    const heard = [atLead, elsewhere].map(({ events }) => events.length);
    // At once, so that it is not the notice that stops them
    await extend(college.hrManager, theCase);
    for (const listener of witnesses) await listener.hears('TIME_EXTENDED');
    for (const listener of [atLead, elsewhere])
      expect(await listener.hearsNotice('SIGHT_ENDED')).toMatchObject({ caseId, event: null });
    await extend(college.hrManager, theCase, '2026-12-10');
    for (const listener of witnesses) await listener.hears('TIME_EXTENDED', 2);
    expect([atLead, elsewhere].map(({ events }) => events.length)).toEqual(heard);
    for (const listener of [atLead, elsewhere]) {
      expect(listener.notices).toEqual(['LIVE', 'SIGHT_ENDED']);
      expect(listener.line.ended).toBe(false);
    }
  });

  test('a stream of named cases comes to its end with the last of them', async () => {
    const college = await openCollege();
    const theCase = await anInformedCase(college);
    const other = await anInformedCase(college, { lead: theCase.lead });
    const ofOne = await (await listen(theCase.lead, { caseIds: [theCase.id] })).live();
    const ofBoth = await (await listen(theCase.lead, { caseIds: [theCase.id, other.id] })).live();
    await anotherLead(theCase);
    await ofOne.ended();
    expect(ofOne.line.completed).toBe(true);
    expect(ofOne.updates.at(-1)).toMatchObject({ notice: 'SIGHT_ENDED', caseId: theCase.id });
    await ofBoth.hearsNotice('SIGHT_ENDED');
    await aMeeting(other);
    await ofBoth.hears('MEETING_ARRANGED');
  });

  test('a case that is given is heard without coming back, and the stream says that it has opened', async () => {
    const college = await openCollege();
    const theCase = await aReceivedCase(college);
    const lead = await college.person({ category: 'SUPPORT_STAFF', offices: ['HEAD_OF_DEPARTMENT'] });
    const listener = await (await listen(lead)).live();
    const named = await (await listen(lead, { caseIds: [theCase.id] })).live();
    await as(theCase.overseer).does('appointCaseLead', {
      caseId: theCase.id,
      personId: lead.id,
      reason: 'Knows neither.',
    });
    for (const one of [listener, named]) {
      expect(await one.hearsNotice('SIGHT_OPENED')).toMatchObject({ caseId: theCase.id });
      await one.hears('HANDLER_APPOINTED');
    }
    await as(lead).does('identifyRespondent', { caseId: theCase.id, personId: theCase.respondent.id });
    await listener.hears('RESPONDENT_IDENTIFIED');
  });

  test('a part that begins by itself opens the case at its time, and not before', async () => {
    const college = await openCollege();
    const theCase = await aReceivedCase(college);
    const { overseer, id: caseId } = theCase;
    const lead = await college.person({ category: 'SUPPORT_STAFF' });
    const listener = await (await listen(lead)).live();
    const from = college.clock.in({ days: 2 });
    await as(overseer).does('appointCaseLead', { caseId, personId: lead.id, reason: 'Knows neither.', from });
    const atOverseer = await (await listen(overseer)).live();
    const { respondent } = theCase;
    await onceHeard(atOverseer, 'RESPONDENT_IDENTIFIED', () =>
      as(overseer).does('identifyRespondent', { caseId, personId: respondent.id }),
    );
    expect(listener.updates).toHaveLength(1);
    college.clock.set(from);
    await sweep(college.server.cloister);
    expect(await listener.hearsNotice('SIGHT_OPENED')).toMatchObject({ caseId });
    await onceHeard(listener, 'ALLEGATIONS_PUT', () =>
      as(lead).does('informRespondent', { caseId, allegations: 'Remarks.' }),
    );
  });

  test('who is to be informed hears nothing before', async () => {
    const college = await openCollege();
    const theCase = await aReceivedCase(college);
    const listener = await (await listen(theCase.respondent)).live();
    await as(theCase.overseer).does('identifyRespondent', { caseId: theCase.id, personId: theCase.respondent.id });
    expect(listener.updates).toHaveLength(1);
    await as(theCase.overseer).does('informRespondent', { caseId: theCase.id, allegations: 'Remarks.' });
    await listener.hears('ALLEGATIONS_PUT');
    expect(listener.kinds).not.toContain('RESPONDENT_IDENTIFIED');
  });

  test('a grant that ends by itself ends what is heard at its time, whether or not anything was swept', async () => {
    const theCase = await anInformedCase(await openCollege());
    const { lead, complainant, college } = theCase;
    const caseId = rowIdOf(theCase);
    const untilAt = college.clock.in({ hours: 1 });
    await college.database.transaction(async (tx) => {
      await tx.update(RoleGrantRow, { caseId, personId: lead.rowId }, { untilAt });
      await tx.update(SightRow, { caseId, personId: lead.rowId }, { lasting: 0, changesAt: untilAt });
    });
    const atLead = await (await listen(lead)).live();
    const atComplainant = await (await listen(complainant)).live();
    await onceHeard(atComplainant, 'MEETING_ARRANGED', () => aMeeting(theCase));
    await atLead.hears('MEETING_ARRANGED');
    const heard = atLead.events.length;
    college.clock.advance({ hours: 2 });
    await onceHeard(atComplainant, 'CASE_CONCLUDED', () => conclude(theCase));
    await atLead.hearsNotice('SIGHT_ENDED');
    expect(atLead.events).toHaveLength(heard);
  });
});

const rowIdOf = ({ id }: InformedCase): string => parseGlobalId(id)!.id;

/** Something happens by a hand that needs nobody’s grant. */
async function conclude(theCase: InformedCase): Promise<void> {
  const {
    college: { database },
    overseer,
  } = theCase;
  const caseId = rowIdOf(theCase);
  await database.transaction(async (tx) => {
    const event = { id: randomUUID(), kind: 'CASE_CONCLUDED', subjectId: caseId, clause: 'A.18' } as const;
    appendEvents(tx, { caseId, actorId: overseer.rowId, now: '2026-02-02T13:00:00.000Z' }, [event]);
  });
}

test('who is suspended hears nothing more, and is shut out', async () => {
  const theCase = await anInformedCase(await openCollege());
  const { lead, complainant, college } = theCase;
  const atLead = await (await Listener.of(lead)).live();
  const atComplainant = await (await Listener.of(complainant)).live();
  const heard = atLead.updates.length;
  await college.database.transaction((tx) =>
    tx.update(PersonRow, { id: lead.rowId }, { suspendedAt: college.clock.now() }),
  );
  await onceHeard(atComplainant, 'CASE_CONCLUDED', () => conclude(theCase));
  await atLead.ended();
  expect(atLead.line.completed).toBe(false);
  expect(atLead.updates).toHaveLength(heard);
  const again = await Listener.of(lead);
  expect((await again.refused()).extensions.code).toBe('UNAUTHENTICATED');
});

test('a revocation in the middle of a long catching up stops it there', async () => {
  const theCase = await anInformedCase(await openCollege());
  const { lead, complainant } = theCase;
  for (let times = 0; times < 4; times += 1) await aMeeting(theCase);
  const [first] = await logOf(lead);
  const [firstOfComplainant] = await logOf(complainant);
  await anotherLead(theCase);
  const late = await (await Listener.of(lead, { after: first!.cursor })).live();
  expect(late.events).toEqual([]);
  const other = await (await Listener.of(complainant, { after: firstOfComplainant!.cursor })).live();
  expect(other.kinds).toContain('MEETING_ARRANGED');
});

test('a token that runs out ends the stream, and a new one goes on', async () => {
  const theCase = await anInformedCase(await openCollege());
  const { lead } = theCase;
  const verify = async () => ({ subject: lead.subject, expiresAt: Math.ceil(Date.now() / 1_000) + 2 });
  const node = await anotherNode(theCase.college, { verifier: { verify } });
  const listener = await (await Listener.of(lead, { url: node.url })).live();
  expect(listener.line.ended).toBe(false);
  await listener.ended();
  expect(listener.line.completed).toBe(false);
  await aMeeting(theCase);
  const again = await (await Listener.of(lead, { after: listener.lastCursor })).live();
  expect(again.kinds).toContain('MEETING_ARRANGED');
});
