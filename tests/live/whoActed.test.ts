import { aMeeting, anInvestigatedCase } from '../support/cases';
import { as } from '../support/client';
import { openCollege, type Person } from '../support/college';
import { Listener, overEvents } from './listener';
import { overSocket } from './socket';

const SHOW = 'actor { capacity name }';

interface Acted {
  readonly kind: string;
  readonly actor: { readonly capacity: string; readonly name: string } | null;
}

/** Who did something of this kind last, as the log tells somebody. */
async function actorFor(person: Person, kind: string): Promise<Acted['actor'] | undefined> {
  const query = `query { caseEvents(first: 100, kinds: [${kind}]) { edges { node { kind ${SHOW} } } } }`;
  const { data } = await as(person).query<{ caseEvents: { edges: { node: Acted }[] } }>(query);
  return data.caseEvents.edges.at(-1)?.node.actor;
}

test.each([
  ['as events', overEvents],
  ['on sockets', overSocket],
] as const)(
  'A.24: an update says who acted to those who may know of their part, and to nobody else: %s',
  async (_, by) => {
    const theCase = await anInvestigatedCase(await openCollege());
    const { lead, overseer, investigator, complainant, respondent, welfare, id: caseId } = theCase;
    const people = [lead, overseer, investigator, complainant, respondent, welfare!];
    const listeners = await Promise.all(people.map(async (one) => (await Listener.of(one, { show: SHOW }, by)).live()));
    await as(lead).does('extendTime', { caseId, dueOn: '2026-12-01', reason: 'A witness is away.' });
    const heard: unknown[] = [];
    for (const listener of listeners) {
      await listener.hears('TIME_EXTENDED');
      heard.push(listener.events.find(({ kind }) => kind === 'TIME_EXTENDED')!['actor']);
    }
    const known = { capacity: 'CASE_LEAD', name: lead.name };
    expect(heard).toEqual([known, known, null, null, null, null]);
    for (const [index, person] of people.entries())
      expect(await actorFor(person, 'TIME_EXTENDED')).toEqual(heard[index]);
  },
);

test('A.24: what a party did is said to have been done by them to themselves alone', async () => {
  const theCase = await anInvestigatedCase(await openCollege());
  const { lead, overseer, complainant, respondent } = theCase;
  expect(await actorFor(complainant, 'CASE_OPENED')).toMatchObject({ capacity: 'COMPLAINANT', name: complainant.name });
  for (const other of [lead, overseer, respondent]) expect(await actorFor(other, 'CASE_OPENED')).toBeNull();
});

test('A.24: who has handed on what they did since is still said to have done it', async () => {
  const theCase = await anInvestigatedCase(await openCollege());
  const { lead, overseer, college, id: caseId } = theCase;
  await aMeeting(theCase);
  const { hrManager: personId } = college;
  await as(overseer).does('appointCaseLead', { caseId, personId: personId.id, reason: 'Instead.' });
  const then = { capacity: 'CASE_LEAD', name: lead.name };
  expect(await actorFor(college.hrManager, 'MEETING_ARRANGED')).toEqual(then);
});
