import { CLOSE } from '../../src/reading/closeCodes';
import { accountOf, anAdministeredCollege } from '../support/administration';
import { aMeeting, anInformedCase } from '../support/cases';
import { as } from '../support/client';
import type { Person } from '../support/college';
import { anotherNode } from './anotherNode';
import { Listener, overEvents, tokenOf } from './listener';
import { OnSocket, overSocket, TestSocket } from './socket';

const SHOW = `redactedFields actor { name } subject { __typename id }
  case { reference stage parties { name } handlers { name } complaint { nature } grants { capacity name } }`;

/** A college with a machine account for each of two procedures. */
async function withMachines() {
  const administered = await anAdministeredCollege();
  const [clock, other] = (await administered.college.people([
    { category: 'MACHINE', offices: ['INTEGRATION'], scope: 'ANNEXE_A' },
    { category: 'MACHINE', offices: ['INTEGRATION'], scope: 'ANNEXE_B' },
  ])) as [Person, Person];
  return { ...administered, clock, other };
}

test.each([
  ['as events', overEvents],
  ['on sockets', overSocket],
] as const)(
  'A.24: a machine account is sent what is for it in the cases of its procedure, and no name: %s',
  async (_, by) => {
    const { college, clock, other } = await withMachines();
    const theCase = await anInformedCase(college);
    const { lead, overseer, complainant, respondent, id: caseId } = theCase;
    const atClock = await (await Listener.of(clock, { show: SHOW }, by)).live();
    const atOther = await (await Listener.of(other, { show: SHOW }, by)).live();
    const atLead = await (await Listener.of(lead, {}, by)).live();
    await aMeeting(theCase);
    await as(lead).does('extendTime', { caseId, dueOn: '2026-12-01', reason: 'A witness is away.' });
    await atClock.hears('TIME_EXTENDED');
    await atLead.hears('TIME_EXTENDED');
    expect(atLead.kinds).toEqual(expect.arrayContaining(['MEETING_ARRANGED', 'TIME_EXTENDED']));
    expect(atClock.kinds).toEqual(['TIME_EXTENDED']);
    expect(atClock.events[0]).toMatchObject({
      case: {
        stage: 'ENQUIRY',
        parties: null,
        complaint: null,
        grants: [{ capacity: 'INTEGRATION', name: clock.name }],
      },
      subject: { __typename: 'Clock' },
      actor: null,
    });
    for (const { name } of [lead, overseer, complainant, respondent])
      expect(atClock.line.texts.join()).not.toContain(name);
    expect(atOther.updates).toHaveLength(1);
  },
);

test('A.24: once administrators suspend it, it is sent nothing more, and its sockets are closed at every node', async () => {
  const { college, admin, clock } = await withMachines();
  const theCase = await anInformedCase(college);
  const { lead, complainant, id: caseId } = theCase;
  const node = await anotherNode(college);
  const sockets = await Promise.all(
    [college.server.url, node.url].map(async (url) => TestSocket.of(url, await tokenOf(clock))),
  );
  const listeners = await Promise.all(sockets.map(async (one) => new Listener(await OnSocket.of(one, {})).live()));
  const atComplainant = await (await Listener.of(complainant, {}, overSocket)).live();
  await as(admin).does('suspendPerson', { accountId: accountOf(clock), reason: 'It asks too often.' });
  // At once, so that it is not the closing that stops them
  await as(lead).does('extendTime', { caseId, dueOn: '2026-12-01', reason: 'A witness is away.' });
  await atComplainant.hears('TIME_EXTENDED');
  for (const socket of sockets) expect(await socket.closed()).toMatchObject({ code: CLOSE.FORBIDDEN.code });
  for (const listener of listeners) expect(listener.updates).toHaveLength(1);
  expect((await as(clock).send('{ viewer { id } }')).status).toBe(401);
});
