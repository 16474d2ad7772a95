import { type Post, postThrough } from '../../src/server/post';
import { postmanWith } from '../../src/server/postman';
import { ALLEGATIONS, aReceivedCase } from '../support/cases';
import { as } from '../support/client';
import { openCollege } from '../support/college';
import { aMailServer, type Mail } from '../support/mailServer';

const left = async ({ database }: Awaited<ReturnType<typeof openCollege>>) =>
  Number((await database.query<{ n: number | string }>('SELECT COUNT(*) AS n FROM mails'))[0]!.n);

/** What is different in each mail: to whom, when, and an id that is made up. */
const withoutEnvelope = (text: string) => text.replaceAll(/^(To|Date|Message-ID):.*\r?\n/gim, '');

describe('E-mail', () => {
  let mail!: Awaited<ReturnType<typeof aMailServer>>;
  const faults: unknown[] = [];
  beforeEach(async () => {
    mail = await aMailServer();
    faults.length = 0;
  });
  afterEach(async () => mail.stop());
  const deliver = async (
    college: Awaited<ReturnType<typeof openCollege>>,
    post: Post | undefined = mail.post,
    holder = 'a node',
  ) => postmanWith(post, (error) => faults.push(error)).alone(college.server.cloister, holder);

  test('says that there is something to read, and nothing else: the same bytes to everybody, once each', async () => {
    const college = await openCollege();
    const theCase = await aReceivedCase(college);
    const { lead, respondent, complainant, id: caseId } = theCase;
    await as(lead).does('identifyRespondent', { caseId, personId: respondent.id });
    await deliver(college);
    // Who is identified and not informed is not written to (A.13)
    expect(mail.mails.flatMap(({ to }) => to)).not.toContain(respondent.email);
    expect(mail.mails.flatMap(({ to }) => to)).toContain(complainant.email);
    await as(lead).does('informRespondent', { caseId, allegations: ALLEGATIONS });
    await Promise.all([deliver(college), deliver(college, mail.post, 'another node')]);
    const to = mail.mails.map((one) => one.to.join());
    expect(to.filter((one) => one === respondent.email)).toHaveLength(1);
    expect(new Set(mail.mails.map(({ text }) => withoutEnvelope(text))).size).toBe(1);
    const [{ text }] = mail.mails as [Mail];
    expect(text).toContain('https://read.college.test');
    const words = [
      complainant.name,
      respondent.name,
      lead.name,
      ALLEGATIONS,
      'complain',
      'case',
      'harass',
      'respondent',
      'ANNEXE',
    ];
    for (const one of mail.mails)
      for (const word of words) expect(one.text.toLowerCase()).not.toContain(word.toLowerCase());
    expect(mail.mails.every((one) => one.to.length === 1)).toBe(true);
    expect(await left(college)).toBe(0);
    expect(faults).toEqual([]);
    const before = mail.mails.length;
    await deliver(college);
    expect(mail.mails).toHaveLength(before);
  });

  test('never blocks an act, and is tried again, later each time, until it is sent', async () => {
    const college = await openCollege();
    mail.state.refuses = true;
    // Nobody answers at all
    const nowhere = postThrough({ smtpUrl: 'smtp://127.0.0.1:1', from: 'a@b.test', publicUrl: 'https://c.test' });
    const { complainant } = await aReceivedCase(college, { by: 'staff' });
    const waiting = await left(college);
    expect(waiting).toBeGreaterThan(0);
    await deliver(college, nowhere);
    expect(faults.length).toBeGreaterThan(0);
    expect(await left(college)).toBe(waiting);
    const inVain = async () => {
      const before = faults.length;
      await deliver(college);
      return faults.length > before;
    };
    expect(await inVain()).toBe(false);
    college.clock.advance({ minutes: 1 });
    expect(await inVain()).toBe(true);
    college.clock.advance({ minutes: 1 });
    expect(await inVain()).toBe(false);
    college.clock.advance({ minutes: 1 });
    mail.state.refuses = false;
    expect(await inVain()).toBe(false);
    expect(mail.mails.map(({ to }) => to)).toContainEqual([complainant.email]);
    expect(await left(college)).toBe(0);
  });

  test('is given up after ten times in vain', async () => {
    const college = await openCollege();
    await aReceivedCase(college, { by: 'staff' });
    mail.state.refuses = true;
    for (let n = 1; n < 10; n += 1) {
      await deliver(college);
      college.clock.advance({ days: 1 });
    }
    expect(await left(college)).toBeGreaterThan(0);
    await deliver(college);
    expect(await left(college)).toBe(0);
    expect(mail.mails).toEqual([]);
  });

  test('is not written to who is shut out; and to nobody where no mail server is configured', async () => {
    const college = await openCollege();
    const { complainant } = await aReceivedCase(college, { by: 'staff' });
    await college.database.execute('UPDATE people SET suspendedAt = ? WHERE id = ?', [
      college.clock.now(),
      complainant.rowId,
    ]);
    await deliver(college);
    expect(mail.mails.map(({ to }) => to)).not.toContainEqual([complainant.email]);
    expect(await left(college)).toBe(0);
    await aReceivedCase(college, { by: 'staff' });
    expect(await left(college)).toBeGreaterThan(0);
    await deliver(college, undefined);
    expect(await left(college)).toBe(0);
  });

  test('is left in the transaction of the act: what is refused writes to nobody', async () => {
    const college = await openCollege();
    const { lead, id: caseId } = await aReceivedCase(college, { by: 'staff' });
    await deliver(college);
    const { userErrors } = await as(lead).act('informRespondent', { caseId, allegations: ALLEGATIONS });
    expect(userErrors).not.toEqual([]);
    expect(await left(college)).toBe(0);
  });
});
