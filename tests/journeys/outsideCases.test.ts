import { sweep } from '../../src/server/sweeps';
import { aDraft, aReceivedCase } from '../support/cases';
import { as } from '../support/client';
import { openCollege, type Person } from '../support/college';

const HELD = '{ viewer { advice { question } referrals { says } dataRequests { says } } }';

type Held = Readonly<Record<'advice' | 'referrals' | 'dataRequests', object[]>>;

const heldBy = async (person: Person): Promise<number[]> => {
  const { viewer } = (await as(person).query<{ viewer: Held }>(HELD)).data;
  return [viewer.advice, viewer.referrals, viewer.dataRequests].map(({ length }) => length);
};

test('A.26: a complaint that was never sent, or belongs elsewhere, is forgotten six years after somebody last wrote it', async () => {
  const college = await openCollege();
  const author = await college.person();
  const [left, changed] = [await aDraft(author), await aDraft(author)];
  const elsewhere = await aDraft(author, {
    about: 'CONDUCT',
    setting: 'UNIVERSITY',
    respondentKind: 'UNIVERSITY_STAFF',
  });
  await as(author).does('submitComplaint', { draftId: elsewhere });
  const theirs = async () => (await college.database.query<{ id: string }>('SELECT id FROM complaints')).length;
  college.clock.set('2028-02-02T12:00:00.000Z');
  await as(author).does('saveComplaint', { draftId: changed, revision: 1, nature: 'It goes on.' });
  expect(await theirs()).toBe(3);
  college.clock.set('2032-02-01T12:00:00.000Z');
  await sweep(college.server.cloister);
  expect(await theirs()).toBe(3);
  college.clock.set('2032-02-03T12:00:00.000Z');
  await sweep(college.server.cloister);
  const { viewer } = (
    await as(author).query<{ viewer: { complaintDrafts: { id: string }[] } }>('{ viewer { complaintDrafts { id } } }')
  ).data;
  expect(viewer.complaintDrafts).toEqual([{ id: changed }]);
  expect(await theirs()).toBe(1);
  expect(left).not.toBe(changed);
});

test('A.26, B.34: what was asked and answered outside any case is forgotten after six years, and not while a process keeps a case of theirs (B.35)', async () => {
  const college = await openCollege();
  const { headOfWelfare } = college;
  const officer = await college.person({ category: 'SUPPORT_STAFF', offices: ['DATA_PROTECTION_OFFICER'] });
  const tutor = await college.person({ category: 'ACADEMIC_STAFF' });
  const theCase = await aReceivedCase(college, { by: 'staff', lead: null });
  for (const person of [tutor, theCase.complainant]) {
    for (const answered of [true, false]) {
      const asked = { office: 'HEAD_OF_WELFARE', question: 'What do I say to her?' };
      const { id: adviceId } = await as(person).does('askForAdvice', asked);
      if (answered) await as(headOfWelfare).does('giveAdvice', { adviceId, answer: 'That you are there.' });
      const request = { kind: 'ACCESS', says: 'What is there of me?' };
      const { id: dataRequestId } = await as(person).does('makeDataRequest', request);
      if (answered) await as(officer).does('answerDataRequest', { dataRequestId, answer: 'This.' });
    }
    const told = { address: 'room twelve', says: 'She told me.', wish: 'SUPPORT', agreed: true };
    await as(person).does('referToWelfare', told);
  }
  const { id: holdId } = await as(theCase.lead).does('placeHold', { caseId: theCase.id, reason: 'A court.' });

  college.clock.set('2032-02-01T12:00:00.000Z');
  await sweep(college.server.cloister);
  expect(await heldBy(headOfWelfare)).toEqual([4, 2, 0]);
  expect(await heldBy(officer)).toEqual([0, 0, 4]);
  college.clock.set('2032-02-03T12:00:00.000Z');
  await sweep(college.server.cloister);
  expect(await heldBy(tutor)).toEqual([1, 0, 1]);
  expect(await heldBy(headOfWelfare)).toEqual([3, 1, 0]);
  await as(theCase.lead).does('liftHold', { holdId, reason: 'It has decided.' });
  await sweep(college.server.cloister);
  expect(await heldBy(headOfWelfare)).toEqual([2, 0, 0]);
  expect(await heldBy(officer)).toEqual([0, 0, 2]);
});
