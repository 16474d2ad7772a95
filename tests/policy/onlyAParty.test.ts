import {
  aCompanion,
  aDelegatedCase,
  aMeeting,
  aNamedWitness,
  anInformedCase,
  partiesOf,
  requestOf,
  type TestCase,
} from '../support/cases';
import { as } from '../support/client';
import { openCollege, type Person } from '../support/college';
import { aMeetingIn } from '../support/meetings';

// Rule 2: who is a party or a witness in a case has in it none of the sight that another part would give, also before
// they are told; and before they are told they learn nothing (rule 7)

const casesOf = async (person: Person): Promise<number> =>
  (await as(person).query<{ cases: { totalCount: number } }>('{ cases(first: 1) { totalCount } }')).data.cases
    .totalCount;

async function seesMeeting(person: Person, id: string): Promise<boolean> {
  const { data } = await as(person).query<{ node: object | null }>('query ($id: ID!) { node(id: $id) { id } }', { id });
  return data.node !== null;
}

async function meetingWithComplainant(theCase: TestCase): Promise<string> {
  const { COMPLAINANT } = await partiesOf(theCase);
  return aMeetingIn(theCase, theCase.lead, [COMPLAINANT]);
}

test('a companion who turns out to be the one complained of sees the meeting no longer', async () => {
  const theCase = await aDelegatedCase(await openCollege());
  const meeting = await meetingWithComplainant(theCase);
  const companion = await aCompanion({ ...theCase, parties: await partiesOf(theCase) }, meeting, theCase.complainant);
  expect(await seesMeeting(companion, meeting)).toBe(true);
  await as(theCase.lead).does('identifyRespondent', { caseId: theCase.id, personId: companion.id });
  expect([await seesMeeting(companion, meeting), await casesOf(companion)]).toEqual([false, 0]);
});

test('a companion who turns out to be a witness sees the meeting no longer', async () => {
  const theCase = await anInformedCase(await openCollege());
  const meeting = await aMeeting(theCase);
  const companion = await aCompanion(theCase, meeting, theCase.complainant);
  const witnessId = await aNamedWitness(theCase, theCase.respondent);
  await as(theCase.lead).does('identifyWitness', { witnessId, personId: companion.id });
  expect([await seesMeeting(companion, meeting), await casesOf(companion)]).toEqual([false, 0]);
});

test('a request to accompany does not reach somebody who is complained of and does not know', async () => {
  const theCase = await aDelegatedCase(await openCollege());
  const meeting = await meetingWithComplainant(theCase);
  const { complainant, respondent, lead, id: caseId } = theCase;
  await as(lead).does('identifyRespondent', { caseId, personId: respondent.id });
  const input = { meetingId: meeting, address: respondent.email, kind: 'COLLEAGUE' };
  expect(await as(complainant).does('nameCompanion', input, 'status')).toMatchObject({ status: 'ASKED' });
  const { text } = await as(respondent).query('{ viewer { companionRequests { id } } }');
  expect(text).toContain('"companionRequests":[]');
});

test('who is asked to accompany and turns out to be the one complained of cannot undertake to, and is told nothing', async () => {
  const theCase = await aDelegatedCase(await openCollege());
  const meeting = await meetingWithComplainant(theCase);
  const { complainant, respondent, lead, id: caseId } = theCase;
  await as(complainant).does('nameCompanion', { meetingId: meeting, address: respondent.email, kind: 'COLLEAGUE' });
  await as(lead).does('identifyRespondent', { caseId, personId: respondent.id });
  const { userErrors } = await as(respondent).act('giveUndertaking', { requestId: await requestOf(respondent) });
  expect(userErrors).toMatchObject([{ code: 'NOT_NOW' }]);
  expect([await seesMeeting(respondent, meeting), await casesOf(respondent)]).toEqual([false, 0]);
});
