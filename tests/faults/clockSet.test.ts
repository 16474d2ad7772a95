import { randomUUID } from 'node:crypto';
import { oidcVerifier } from '../../src/server/oidcVerifier';
import { aMeeting, anInformedCase, aReceivedCase } from '../support/cases';
import { holdersIn, rowIdOf } from '../support/cast';
import { as } from '../support/client';
import { openCollege } from '../support/college';
import { caseAsSeenBy, caseOf } from '../support/glimpse';
import { createIssuer } from '../support/issuer';
import { startIssuer } from './stage/issuer';

type Open = Awaited<ReturnType<typeof openCollege>>;

afterEach(() => jest.useRealTimers());

/** The log of everything: positions without gaps, and the times of each case in their order. */
async function expectOrder({ database }: Open): Promise<void> {
  const events = await database.query<{ position: number; caseId: string; at: string }>(
    'SELECT position, caseId, at FROM events ORDER BY position',
  );
  expect(events.map(({ position }) => position)).toEqual(events.map((_, index) => index + 1));
  for (const one of new Set(events.map(({ caseId }) => caseId))) {
    const times = events.filter(({ caseId }) => caseId === one).map(({ at }) => at);
    expect(times).toEqual([...times].sort());
  }
}

const meetingFor = (college: Open, caseId: string, party: string) => ({
  caseId,
  invite: [party],
  startsAt: college.clock.in({ days: 7 }),
  endsAt: college.clock.in({ days: 8 }),
  place: 'The Cedar Room',
  purpose: 'To hear what happened.',
  idempotencyKey: randomUUID(),
});

test.each([
  ['back by an hour', { hours: -1 }],
  ['forward by a day', { days: 1 }],
])('set %s, the clock changes nothing of what was done: cases, keys and the order of the log', async (_, by) => {
  const college = await openCollege();
  const theCase = await anInformedCase(college);
  const { id: caseId, lead, parties, complainant } = theCase;
  const input = meetingFor(college, caseId, parties.COMPLAINANT);
  const made = await as(lead).does('arrangeMeeting', input);
  const before = await caseOf(complainant, caseId);

  college.clock.advance(by);
  expect(await as(lead).does('arrangeMeeting', input)).toEqual(made);
  expect(await caseOf(complainant, caseId)).toMatchObject({ viewerCapacities: ['COMPLAINANT'], stage: before.stage });
  await aMeeting(theCase, 'RESPONDENT');
  expect(await aReceivedCase(college)).toMatchObject({ id: expect.any(String) });
  const { data } = await as(college.principal).query<{ cases: { totalCount: number } }>(
    '{ cases(first: 10) { totalCount } }',
  );
  expect(data.cases.totalCount).toBe(2);
  await expectOrder(college);
});

test('set back, the clock lets nobody keep a part that another has taken over', async () => {
  const college = await openCollege();
  const { id: caseId, overseer } = await aReceivedCase(college);
  const [first, second] = await college.people([{ category: 'SUPPORT_STAFF' }, { category: 'SUPPORT_STAFF' }]);
  const appoint = async (personId: string) =>
    as(overseer).does('appointCaseLead', { caseId, personId, reason: 'Knows neither of the two.' });
  await appoint(first!.id);
  college.clock.advance({ hours: -1 });
  await appoint(second!.id);
  for (const hours of [0, 2]) {
    college.clock.advance({ hours });
    expect(await caseAsSeenBy(first!, caseId)).toBeNull();
    expect(await caseAsSeenBy(second!, caseId)).toMatchObject({ viewerCapacities: ['CASE_LEAD'] });
    const leads = await holdersIn(college, rowIdOf(caseId), 'CASE_LEAD');
    expect(leads.map(({ personId }) => personId)).toEqual([second!.rowId]);
  }
});

const setTo = (now: number) => jest.useFakeTimers({ now, doNotFake: [...NOT_THE_DATE] });

test('tokens are in force by the machine’s clock, wherever it is set, and again when it is right', async () => {
  const { verifier, tokenFor } = await createIssuer();
  const token = await tokenFor('somebody');
  const real = Date.now();
  setTo(real + 86_400_000);
  await expect(verifier.verify(token)).rejects.toMatchObject({ code: 'ERR_JWT_EXPIRED' });
  setTo(real - 3_600_000);
  expect(await verifier.verify(token)).toMatchObject({ subject: 'somebody' });
  jest.useRealTimers();
  expect(await verifier.verify(token)).toMatchObject({ subject: 'somebody' });
});

test('set back, the clock does not keep an issuer’s new key from being found', async () => {
  const issuer = await startIssuer();
  const { OIDC_ISSUER: url, OIDC_AUDIENCE: audience } = issuer.environment;
  const verifier = oidcVerifier({ url, audience });
  expect(await verifier.verify(await issuer.tokenFor('somebody'))).toMatchObject({ subject: 'somebody' });
  setTo(Date.now() - 3_600_000);
  await issuer.rotate();
  expect(await verifier.verify(await issuer.tokenFor('somebody'))).toMatchObject({ subject: 'somebody' });
  issuer.stop();
});

/** Everything of time but the date. */
const NOT_THE_DATE = [
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'setImmediate',
  'clearImmediate',
  'setInterval',
  'clearInterval',
  'setTimeout',
  'clearTimeout',
] as const;
