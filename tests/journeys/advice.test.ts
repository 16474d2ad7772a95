import { as } from '../support/client';
import { openCollege, type Person } from '../support/college';

const MINE = `{ viewer {
  advice { id kind office status question answer consulted askedBy advisedBy }
  referrals { kind referredBy address wish says } referralsMade { id kind receivedAt }
} }`;

type Row = Readonly<Record<string, unknown>>;
interface Mine {
  readonly advice: readonly Row[];
  readonly referrals: readonly Row[];
  readonly referralsMade: readonly Row[];
}

const mineOf = async (person: Person) => (await as(person).query<{ viewer: Mine }>(MINE)).data.viewer;

const refusals = async (person: Person, act: string, input: object) =>
  (await as(person).act(act, input)).userErrors.map(({ code, clause, field }) => [code, clause, field.at(-1)]);

test('B.27: advice without a case is between who asked and who advises', async () => {
  const college = await openCollege();
  const { headOfWelfare, harassmentOfficer } = college;
  const [tutor, other] = await college.people([{ category: 'ACADEMIC_STAFF' }, { category: 'ACADEMIC_STAFF' }]);
  const asked = { office: 'HEAD_OF_WELFARE', question: 'A student told me of something.' };
  const { id: adviceId } = await as(tutor!).does('askForAdvice', asked);
  const answer = 'Explain the procedure to her, and ask what she would like.';
  expect(await refusals(tutor!, 'giveAdvice', { adviceId, answer })).toEqual([['NOT_ALLOWED', 'B.27', undefined]]);
  expect(await refusals(other!, 'giveAdvice', { adviceId, answer })).toEqual([['NOT_FOUND', null, 'input']]);
  await as(headOfWelfare).does('giveAdvice', { adviceId, answer });
  const known = { kind: 'ADVICE', status: 'ANSWERED', answer, askedBy: tutor!.name, advisedBy: headOfWelfare.name };
  for (const one of [tutor!, headOfWelfare]) expect((await mineOf(one)).advice).toMatchObject([known]);
  for (const one of [other!, harassmentOfficer]) expect((await mineOf(one)).advice).toEqual([]);
  expect(await refusals(headOfWelfare, 'giveAdvice', { adviceId, answer })).toEqual([
    ['OUT_OF_TURN', 'B.27', undefined],
  ]);
  expect(await refusals(tutor!, 'askForAdvice', { ...asked, office: 'SENIOR_DEAN' })).toEqual([
    ['INVALID', 'B.27', 'office'],
  ]);
});

test('B.2: guidance for staff who complain of a student takes consultation before it', async () => {
  const college = await openCollege();
  const [porter, student] = await college.people([{ category: 'SUPPORT_STAFF' }, {}]);
  const asked = { office: 'TREASURER', question: 'A student keeps shouting at me.' };
  expect(await refusals(student!, 'askForAdvice', asked)).toEqual([['INVALID', 'B.2', 'office']]);
  const { id: adviceId } = await as(porter!).does('askForAdvice', asked);
  const given = { adviceId, answer: 'It is a matter of discipline; write down when.' };
  expect(await refusals(college.treasurer, 'giveAdvice', given)).toEqual([['INVALID', 'B.2', 'consulted']]);
  await as(college.treasurer).does('giveAdvice', { ...given, consulted: 'The Acting Head of Welfare.' });
  expect((await mineOf(porter!)).advice).toMatchObject([
    { kind: 'GUIDANCE', consulted: 'The Acting Head of Welfare.' },
  ]);
});

test('B.26: staff refer a student who agrees, and see afterwards that it was received, and nothing else', async () => {
  const college = await openCollege();
  const [tutor, student] = await college.people([{ category: 'ACADEMIC_STAFF' }, {}]);
  const told = { address: student!.email, says: 'She is followed home.', wish: 'FORMAL_COMPLAINT', agreed: true };
  expect(await refusals(tutor!, 'referToWelfare', { ...told, agreed: false })).toEqual([['INVALID', 'B.26', 'agreed']]);
  expect(await refusals(student!, 'referToWelfare', told)).toEqual([['NOT_ALLOWED', 'B.26', undefined]]);
  const { id } = await as(tutor!).does('referToWelfare', told);
  expect(await mineOf(college.headOfWelfare)).toMatchObject({
    referrals: [
      { kind: 'BY_STAFF', referredBy: tutor!.name, address: student!.email, wish: 'FORMAL_COMPLAINT', says: told.says },
    ],
  });
  expect(await mineOf(tutor!)).toMatchObject({ referrals: [], referralsMade: [{ id, kind: 'BY_STAFF' }] });
  expect(await mineOf(student!)).toMatchObject({ referrals: [], referralsMade: [] });
});

test('B.28, A.12: a third party reports, to the deputy where the Acting Head of Welfare is to be avoided', async () => {
  const college = await openCollege();
  const neighbour = await college.person();
  const says = 'Somebody is shouted at on staircase nine.';
  await as(neighbour).does('reportConcern', { says, avoidHeadOfWelfare: true });
  expect((await mineOf(college.deputyHeadOfWelfare)).referrals).toMatchObject([
    { kind: 'BY_THIRD_PARTY', says, address: null, wish: null },
  ]);
  expect((await mineOf(college.headOfWelfare)).referrals).toEqual([]);
  expect((await mineOf(neighbour)).referralsMade).toMatchObject([{ kind: 'BY_THIRD_PARTY' }]);
});
