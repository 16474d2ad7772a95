import { setTimeout as pause } from 'node:timers/promises';
import { TRIES } from '../../src/server/tries';
import { Listener, asking } from '../live/listener';
import { EventStream } from '../live/eventStream';
import { OnSocket, TestSocket } from '../live/socket';
import { aMeeting, anInformedCase, aReceivedCase, type InformedCase } from '../support/cases';
import { as } from '../support/client';
import { anAdministeredCollege } from '../support/administration';
import { openCollege } from '../support/college';
import { aMailServer } from '../support/mailServer';
import { anOutsideInvitation, aSession, deliverMails, linksTo, redeem, withToken } from '../support/outside';
import { type Answered, ask } from './ask';

const EMAIL = 'union@union.test';
const ME = '{ viewer { name email category companionRequests { id askedBy } } cases(first: 5) { totalCount } }';

interface Me {
  readonly viewer: { readonly name: string; readonly companionRequests: readonly { readonly id: string }[] };
  readonly cases: { readonly totalCount: number };
}

let mail!: Awaited<ReturnType<typeof aMailServer>>;
beforeEach(async () => {
  mail = await aMailServer();
  jest.replaceProperty(TRIES, 'each', 1_000 as never);
});
afterEach(async () => {
  jest.restoreAllMocks();
  await mail.stop();
});

/** Every byte but the hour. */
const bytesOf = ({ status, headers, text }: Answered) =>
  JSON.stringify([status, [...headers].filter(([name]) => name !== 'date'), text]);

/** A link that is good still: invites, writes, and hands out what the link carries. */
async function aLink({ lead, college }: InformedCase, email = EMAIL): Promise<{ id: string; link: string }> {
  const id = await anOutsideInvitation(lead, email);
  await deliverMails(college, mail);
  return { id, link: linksTo(email, mail).at(-1)! };
}

describe('A union representative', () => {
  test('A.11: is invited, let in once by the link in a mail that says nothing else, and sees the meeting for a limited time', async () => {
    const theCase = await anInformedCase(await openCollege(), { by: 'staff' });
    const { college, complainant, lead, id: caseId } = theCase;
    const meetingId = await aMeeting(theCase);
    await as(complainant).does('nameCompanion', {
      meetingId,
      address: EMAIL.toUpperCase(),
      kind: 'UNION_REPRESENTATIVE',
    });
    mail.mails.length = 0;
    const token = await aSession(lead, mail);
    const theirs = mail.mails.filter(({ to }) => to.includes(EMAIL));
    expect(theirs).toHaveLength(1);
    for (const word of [complainant.name, lead.name, 'Ursula', 'accompany', 'case', 'complain', 'union rep', 'meeting'])
      expect(theirs[0]!.text.replace(/^To:.*$/m, '').toLowerCase()).not.toContain(word.toLowerCase());
    const they = withToken(lead, token);
    const { viewer, cases } = await they.query<Me>(ME);
    expect(viewer).toMatchObject({ name: 'Ursula Unwin', email: EMAIL, category: 'EXTERNAL' });
    expect(viewer.companionRequests).toMatchObject([{ askedBy: complainant.name }]);
    expect(cases.totalCount).toBe(0);
    const undertakes =
      'mutation ($input: GiveUndertakingInput!) { giveUndertaking(input: $input) { userErrors { code } } }';
    await they.query(undertakes, { input: { requestId: viewer.companionRequests[0]!.id } });
    const sees = 'query ($id: ID!) { case(id: $id) { meetings { id } complaint { id } grants { capacity until } } }';
    const { case: seen } = await they.query<{ case: { grants: { until: string }[] } }>(sees, { id: caseId });
    expect(seen).toMatchObject({ meetings: [{ id: meetingId }], complaint: null, grants: [{ capacity: 'COMPANION' }] });
    expect(Date.parse(seen.grants[0]!.until)).toBeLessThan(Date.parse(college.clock.in({ days: 300 })));
    college.clock.set(seen.grants[0]!.until);
    expect((await they.query<{ case: unknown }>(sees, { id: caseId })).case).toBeNull();
  });

  test('A.24: nothing stored is a link, and whoever invites is not told whether it was used', async () => {
    const theCase = await anInformedCase(await openCollege(), { by: 'staff' });
    const { id, link } = await aLink(theCase);
    const { database, server } = theCase.college;
    const rows = await database.query<object>('SELECT * FROM outside_invitations');
    expect(JSON.stringify(rows)).not.toContain(link);
    const SHOWN =
      'query ($id: ID!) { node(id: $id) { ... on OutsideInvitation { name email reason status invitedAt sentAt expiresAt revokedAt } } }';
    const before = await as(theCase.lead).query(SHOWN, { id });
    expect(before.data).toMatchObject({ node: { status: 'OPEN', email: EMAIL, revokedAt: null } });
    await redeem(server.url, link);
    expect((await as(theCase.lead).query(SHOWN, { id })).text).toBe(before.text);
    expect((await as(theCase.overseer).query(SHOWN, { id })).data).toEqual({ node: null });
    const OWN = '{ viewer { outsideInvitations { id } } }';
    expect((await as(theCase.lead).query(OWN)).data).toEqual({ viewer: { outsideInvitations: [{ id }] } });
    expect((await as(theCase.overseer).query(OWN)).data).toEqual({ viewer: { outsideInvitations: [] } });
  });

  test('A.24: used, expired, taken back, of somebody who is shut out, unknown, or none: the refusal is the same to the byte', async () => {
    const { college, admin } = await anAdministeredCollege();
    const theCase = await anInformedCase(college, { by: 'staff' });
    const { lead } = theCase;
    const { url } = college.server;
    const used = await aLink(theCase, 'used@union.test');
    expect((await redeem(url, used.link)).status).toBe(200);
    const revoked = await aLink(theCase, 'revoked@union.test');
    await as(lead).does('revokeOutsideInvitation', { outsideInvitationId: revoked.id });
    const suspended = await aLink(theCase, 'suspended@union.test');
    const [person] = await college.database.query<{ id: string }>('SELECT id FROM people WHERE email = ?', [
      'suspended@union.test',
    ]);
    const accountId = Buffer.from(`Account:${person!.id}`).toString('base64url');
    await as(admin).does('suspendPerson', { accountId, reason: 'For the test.' });
    const [expired, intime] = [await aLink(theCase, 'expired@union.test'), await aLink(theCase, 'intime@union.test')];
    const answers: Answered[] = [];
    for (const one of [used.link, revoked.link, suspended.link, 'A'.repeat(43), '', null, 7, undefined])
      answers.push(await redeem(url, one));
    college.clock.advance({ days: 7, seconds: -10 });
    expect((await redeem(url, intime.link)).status).toBe(200);
    college.clock.advance({ seconds: 10 });
    answers.push(await redeem(url, expired.link));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 401));
    expect(new Set(answers.map(bytesOf)).size).toBe(1);
    // And as for any bad token
    expect(answers[0]!.text).toBe((await ask(college.server, 'nobody', ME)).text);
  });

  test('A.24: of two that come with one link at once, one is let in', async () => {
    const theCase = await anInformedCase(await openCollege(), { by: 'staff' });
    const { link } = await aLink(theCase);
    const { database, server } = theCase.college;
    const coming: Promise<Answered>[] = [];
    // All have been looked at before any can be written down, where one writes at a time
    await database.transaction(async () => {
      for (let come = 0; come < 8; come += 1) coming.push(redeem(server.url, link));
      await pause(500);
    });
    const answers = await Promise.all(coming);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 7 }, () => 401)]);
  });

  test('A.24: is invited again for another session, keeps the account, and an invitation that is taken back ends its own session', async () => {
    const theCase = await anInformedCase(await openCollege(), { by: 'staff' });
    const { lead, college } = theCase;
    const first = await aSession(lead, mail);
    const { id, link } = await aLink(theCase);
    const second = (JSON.parse((await redeem(college.server.url, link)).text) as { token: string }).token;
    const who = async (token: string) => (await ask(college.server, token, '{ viewer { id } }')).data?.['viewer'];
    expect(await who(second)).toEqual(await who(first));
    await as(lead).does('revokeOutsideInvitation', { outsideInvitationId: id });
    expect(await who(second)).toBeUndefined();
    expect(await who(first)).toBeDefined();
  });

  test('A.24: streams of a session end when it is taken back, and nothing more is sent on them', async () => {
    const theCase = await anInformedCase(await openCollege(), { by: 'staff' });
    const { lead, college } = theCase;
    const { id, link } = await aLink(theCase);
    const { token } = JSON.parse((await redeem(college.server.url, link)).text) as { token: string };
    const socket = await TestSocket.of(college.server.url, token);
    const onSocket = await new Listener(await OnSocket.of(socket, {})).live();
    const onEvents = await new Listener(new EventStream(college.server.url, token, asking({}))).live();
    await as(lead).does('revokeOutsideInvitation', { outsideInvitationId: id });
    expect(await socket.closed()).toMatchObject({ code: 4403 });
    await onEvents.ended();
    expect(onSocket.events).toEqual([]);
    expect((await redeem(college.server.url, link)).status).toBe(401);
  });

  test('A.24: has a session that is ours alone: changed, of another purpose, over, or of the issuer, it is nobody’s', async () => {
    const theCase = await anInformedCase(await openCollege(), { by: 'staff' });
    const { college, lead } = theCase;
    const token = await aSession(lead, mail);
    const [invitation] = await college.database.query<{ id: string; personId: string }>(
      'SELECT * FROM outside_invitations',
    );
    const { seal } = college.server.cloister;
    const sealed = (purpose: string, seconds: number) =>
      `outside.${seal.seal(purpose, purpose, `${invitation!.id} ${String(Math.floor(Date.now() / 1_000) + seconds)}`)}`;
    const PURPOSE = 'session from outside';
    const good = [token, sealed(PURPOSE, 60)];
    const bad = [
      `${token}A`,
      token.slice(0, -4),
      token.slice('outside.'.length),
      sealed(PURPOSE, -1),
      sealed('events', 60),
      await college.server.tokenFor(`outside:${invitation!.personId}`),
      await college.server.tokenFor(invitation!.id),
    ];
    for (const one of good) expect((await ask(college.server, one, '{ viewer { id } }')).status).toBe(200);
    for (const one of bad) expect((await ask(college.server, one, '{ viewer { id } }')).status).toBe(401);
  });
});

describe('Who invites', () => {
  const invited = { name: 'Ursula Unwin', email: EMAIL, reason: 'To accompany.' };

  test('A.11, A.24: whoever may look people up, and nobody else', async () => {
    const { college, admin } = await anAdministeredCollege();
    const theCase = await anInformedCase(college, { by: 'student' });
    for (const by of [theCase.lead, theCase.overseer, college.headOfWelfare, admin])
      expect((await as(by).act('inviteOutsidePerson', invited)).userErrors).toEqual([]);
    for (const by of [theCase.complainant, theCase.respondent, college.seniorDean, await college.person()])
      expect((await as(by).act('inviteOutsidePerson', invited)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  });

  test('A.24: is pointed to the directory for who signs in through the college, and not told who is shut out', async () => {
    const { college, admin } = await anAdministeredCollege();
    const { lead } = await anInformedCase(college, { by: 'staff' });
    const somebody = await college.person({ category: 'SUPPORT_STAFF' });
    const inviting = async () =>
      (await as(lead).act('inviteOutsidePerson', { ...invited, email: somebody.email })).userErrors;
    expect(await inviting()).toMatchObject([{ code: 'ALREADY_DONE', field: ['input', 'email'] }]);
    const accountId = Buffer.from(`Account:${somebody.rowId}`).toString('base64url');
    await as(admin).does('suspendPerson', { accountId, reason: 'For the test.' });
    expect(await inviting()).toEqual([]);
    await deliverMails(college, mail);
    expect(mail.mails.filter(({ to }) => to.includes(somebody.email))).toEqual([]);
    expect(await inviting()).toEqual([]);
    await as(admin).does('resumePerson', { accountId });
    await deliverMails(college, mail);
    expect(mail.mails.filter(({ to }) => to.includes(somebody.email))).toHaveLength(1);
    expect(linksTo(somebody.email, mail)).toEqual([]);
  });

  test('A.8: whoever is from outside is appointed for a time that is said, and it ends by itself', async () => {
    const theCase = await aReceivedCase(await openCollege(), { by: 'staff' });
    const { college, overseer, id: caseId } = theCase;
    const they = withToken(overseer, await aSession(overseer, mail));
    const [{ id: personId }] = (
      await as(overseer).query<{ people: [{ id: string }] }>(
        'query ($of: String!) { people(nameOrAddress: $of) { id } }',
        { of: EMAIL },
      )
    ).data.people;
    const appointing = { caseId, personId, reason: 'Nobody of the college is left.' };
    const { userErrors } = await as(overseer).act('appointCaseLead', appointing);
    expect(userErrors).toMatchObject([{ code: 'INVALID', field: ['input', 'until'] }]);
    await as(overseer).does('appointCaseLead', { ...appointing, until: college.clock.in({ days: 3 }) });
    const sees = async () =>
      (await they.query<{ case: object | null }>('query ($id: ID!) { case(id: $id) { id } }', { id: caseId })).case;
    expect(await sees()).toEqual({ id: caseId });
    college.clock.advance({ days: 3 });
    expect(await sees()).toBeNull();
  });
});

test('A link is tried so often from one place in a minute, a good one as well as any other', async () => {
  jest.restoreAllMocks();
  const theCase = await anInformedCase(await openCollege({ beside: 'tried often' }), { by: 'staff' });
  const { url } = theCase.college.server;
  const { link } = await aLink(theCase);
  const tried: Answered[] = [];
  for (let time = 0; time < TRIES.each; time += 1) tried.push(await redeem(url, 'unknown'));
  expect(new Set(tried.map(({ status }) => status))).toEqual(new Set([401]));
  const [good, bad] = [await redeem(url, link), await redeem(url, 'unknown')];
  expect(good.errors[0]).toMatchObject({ extensions: { code: 'TOO_OFTEN', retry: true } });
  expect(good.status).toBe(429);
  expect(bytesOf(good)).toBe(bytesOf(bad));
});
