import {
  aDecidedCase,
  ALLEGATIONS,
  anInformedCase,
  anInvestigatedCase,
  aReceivedCase,
  OUTCOME,
  proceed,
  type InformedCase,
} from '../support/cases';
import { anInformedStudentCase } from '../support/annexeB';
import { as } from '../support/client';
import { openCollege } from '../support/college';
import { aMeetingIn, heldMeeting, notesOf } from '../support/meetings';
import { dutiesSeenBy, noticesTo, owedIn } from '../support/notices';
import { rowIdOf } from '../support/cast';

const decide = async ({ id: caseId, lead }: Pick<InformedCase, 'id' | 'lead'>, more: object = {}) =>
  (await as(lead).act('decideOutcome', { caseId, ...OUTCOME, ...more })).userErrors;

/** As if one side had never been written something: a case from before it was asked for, or a party who came later. */
const forget = async ({ id, college }: InformedCase, side: string, kinds: readonly string[]) =>
  college.database.transaction((tx) =>
    tx.query(
      `DELETE FROM notices WHERE caseId = ? AND kind IN (${kinds.map(() => '?').join(', ')})
       AND personId = (SELECT personId FROM parties WHERE caseId = ? AND capacity = ?)`,
      [rowIdOf(id), ...kinds, rowIdOf(id), side],
    ),
  );

test('A.13, A.11, A.14: informing and deciding how to proceed tell both sides all they are owed, and whoever leads sees it side by side', async () => {
  const theCase = await anInformedCase(await openCollege());
  const { lead, complainant, respondent } = theCase;
  await proceed(theCase, 'DETERMINE');
  const [first, second] = (await dutiesSeenBy(lead, theCase))!;
  expect([first.side, second.side]).toEqual(['COMPLAINANT', 'RESPONDENT']);
  expect(first.told.map(({ duty, clause }) => [duty, clause])).toEqual([
    ['ACCOMPANIMENT', 'A.13'],
    ['HOW_TO_PROCEED', 'A.14'],
    ['EXTENSION', 'A.10'],
  ]);
  expect(second.told.map(({ duty }) => duty)).toEqual(['INFORMED', 'ACCOMPANIMENT', 'HOW_TO_PROCEED', 'EXTENSION']);
  for (const { told } of [first, second])
    for (const { duty, owed, toldAt } of told)
      expect({ duty, owed, told: toldAt !== null }).toEqual({ duty, owed: false, told: duty !== 'EXTENSION' });
  const words = async (person: typeof lead) =>
    (await noticesTo(person, theCase)).map(({ kind, text }) => `${kind} ${text}`).join();
  expect(await words(complainant)).toMatch(/RESPONDENT_INFORMED .*trade union representative/);
  expect(await words(respondent)).toMatch(/INFORMED .*trade union representative/);
  const notice = (await noticesTo(respondent, theCase)).find(({ kind }) => kind === 'INFORMED');
  await as(respondent).does('openNotice', { noticeId: notice!.id });
  const opened = (await dutiesSeenBy(lead, theCase))![1].told.find(({ duty }) => duty === 'INFORMED');
  expect(opened!.openedAt).toBe(theCase.college.clock.now());
});

test('A.18: what the two sides are owed is for whoever leads or oversees, and what they are asked in interviews for the lead alone', async () => {
  const theCase = await anInvestigatedCase(await openCollege());
  const { lead, overseer, complainant, respondent, investigator, welfare, parties, college } = theCase;
  const meeting = await aMeetingIn(theCase, investigator, [parties.COMPLAINANT]);
  await heldMeeting(meeting, investigator);
  const notesId = await notesOf(meeting, investigator, 'COMPLAINANT');
  await as(investigator).does('sendNotesForReview', { notesId });
  await as(investigator).does('clarifyComplaint', { caseId: theCase.id, text: 'Five occasions.' });
  await as(investigator).does('forwardComplaint', { caseId: theCase.id });
  const [first, second] = (await dutiesSeenBy(lead, theCase))!;
  expect(first.answers).toMatchObject([{ what: 'COMMENT_ON_NOTES', clause: 'A.27' }]);
  expect(second.answers).toMatchObject([{ what: 'RESPONSE', clause: 'A.20' }]);
  const seen = (await dutiesSeenBy(overseer, theCase))!;
  expect(seen.map(({ answers, redactedFields }) => [answers, redactedFields])).toEqual([
    [null, ['answers']],
    [null, ['answers']],
  ]);
  expect(seen.map(({ told }) => told)).toEqual([first.told, second.told]);
  for (const other of [complainant, respondent, investigator, welfare!, await college.person()])
    expect(await dutiesSeenBy(other, theCase)).toBeNull();
  await as(complainant).does('commentOnNotes', { notesId, text: 'Six.' });
  await as(respondent).does('respond', { caseId: theCase.id, text: 'No.' });
  expect((await dutiesSeenBy(lead, theCase))!.map(({ answers }) => answers)).toEqual([[], []]);
});

test('A.13, A.14: an outcome cannot be issued while one side was not told something; refused with the clause, and made good', async () => {
  const theCase = await anInformedCase(await openCollege());
  const { id: caseId, lead, parties, respondent, complainant, overseer } = theCase;
  await proceed(theCase, 'DETERMINE');
  await forget(theCase, 'RESPONDENT', ['HOW_TO_PROCEED']);
  await forget(theCase, 'COMPLAINANT', ['RESPONDENT_INFORMED']);
  expect((await dutiesSeenBy(lead, theCase))!.map(owedIn)).toEqual([['ACCOMPANIMENT'], ['HOW_TO_PROCEED']]);
  expect((await decide(theCase)).map(({ code, clause }) => [code, clause])).toEqual([
    ['NOT_YET', 'A.13'],
    ['NOT_YET', 'A.14'],
  ]);
  expect((await decide(theCase))[1]!.message).toMatch(/respondent is still owed HOW_TO_PROCEED/);
  const tell = async (by: typeof lead, partyId: string, duty: string) =>
    (await as(by).act('tellParty', { caseId, partyId, duty })).userErrors.map(({ code, clause }) => [code, clause]);
  expect(await tell(overseer, parties.RESPONDENT, 'HOW_TO_PROCEED')).toEqual([['NOT_ALLOWED', 'A.13']]);
  expect(await tell(lead, parties.RESPONDENT, 'ACCOMPANIMENT')).toEqual([['ALREADY_DONE', 'A.13']]);
  expect(await tell(lead, parties.RESPONDENT, 'EXTENSION')).toEqual([['INVALID', 'A.10']]);
  expect(await tell(lead, parties.RESPONDENT, 'SUPPORT')).toEqual([['INVALID', 'A.13']]);
  expect(await tell(lead, parties.RESPONDENT, 'HOW_TO_PROCEED')).toEqual([]);
  expect(await tell(lead, parties.COMPLAINANT, 'ACCOMPANIMENT')).toEqual([]);
  const theirs = async (person: typeof lead) => (await noticesTo(person, theCase)).at(-1);
  expect(await theirs(respondent)).toMatchObject({
    kind: 'HOW_TO_PROCEED',
    text: 'The accounts differ.',
    clause: 'A.14',
  });
  expect(await theirs(complainant)).toMatchObject({ kind: 'ACCOMPANIMENT', clause: 'A.13' });
  expect(await decide(theCase)).toEqual([]);
});

test('A.10: a respondent learns of an extension from before they were informed, and an outcome waits for each extension to be told', async () => {
  const college = await openCollege();
  const theCase = await aReceivedCase(college);
  const { id: caseId, lead, respondent, complainant } = theCase;
  await as(lead).does('extendTime', { caseId, dueOn: '2026-05-01', reason: 'A witness is abroad.' });
  expect(await noticesTo(respondent, theCase)).toEqual([]);
  await as(lead).does('identifyRespondent', { caseId, personId: respondent.id });
  await as(lead).does('informRespondent', { caseId, allegations: ALLEGATIONS });
  for (const person of [respondent, complainant])
    expect((await noticesTo(person, theCase)).find(({ kind }) => kind === 'EXTENSION')).toMatchObject({
      clause: 'A.10',
      text: expect.stringContaining('A witness is abroad.') as unknown,
    });
  await proceed(theCase, 'DETERMINE');
  await as(lead).does('extendTime', { caseId, dueOn: '2026-06-01', reason: 'Still abroad.' });
  const told = { ...theCase, parties: { COMPLAINANT: '', RESPONDENT: '' } };
  await college.database.transaction((tx) =>
    tx.query('DELETE FROM notices WHERE personId = ? AND kind = ? AND text LIKE ?', [
      respondent.rowId,
      'EXTENSION',
      '%Still%',
    ]),
  );
  expect((await decide(told)).map(({ code, clause }) => [code, clause])).toEqual([['NOT_YET', 'A.10']]);
});

test('B.20, B.12, B.15: both students are pointed to support as they are informed; an outcome waits until each has been', async () => {
  const theCase = await anInformedStudentCase(await openCollege());
  const { id: caseId, lead, respondent, complainant, parties } = theCase;
  for (const person of [respondent, complainant])
    expect((await noticesTo(person, theCase)).map(({ text }) => text).join()).toMatch(
      /Support and advice are there for you/,
    );
  await forget(theCase, 'COMPLAINANT', ['RESPONDENT_INFORMED']);
  const kinds = { kinds: ['NO_FURTHER_ACTION'] };
  expect((await decide(theCase, kinds)).map(({ code, clause }) => [code, clause])).toEqual([
    ['NOT_YET', 'B.18'],
    ['NOT_YET', 'B.20'],
  ]);
  for (const duty of ['SUPPORT', 'ACCOMPANIMENT'])
    await as(lead).does('tellParty', { caseId, partyId: parties.COMPLAINANT, duty });
  expect(await decide(theCase, kinds)).toEqual([]);
});

test('A.13: whoever is not informed is told nothing, whatever they are owed; nor after the case is concluded', async () => {
  const college = await openCollege();
  const received = await aReceivedCase(college);
  const { lead, id: caseId, respondent } = received;
  await as(lead).does('identifyRespondent', { caseId, personId: respondent.id });
  const [, side] = (await dutiesSeenBy(lead, received))!;
  expect(owedIn(side)).toEqual(['INFORMED', 'ACCOMPANIMENT']);
  const partyId = Buffer.from(`Party:${rowIdOf(side.id)}`).toString('base64url');
  const { userErrors } = await as(lead).act('tellParty', { caseId, partyId, duty: 'ACCOMPANIMENT' });
  expect(userErrors).toMatchObject([{ code: 'NOT_YET', clause: 'A.13', field: ['input', 'partyId'] }]);
  const decided = await aDecidedCase(college, { complainant: await college.person() });
  const late = await as(decided.lead).act('tellParty', {
    caseId: decided.id,
    partyId: decided.parties.COMPLAINANT,
    duty: 'ACCOMPANIMENT',
  });
  expect(late.userErrors).toMatchObject([{ code: 'OUT_OF_TURN', clause: 'A.13' }]);
  // A party of another case is none of this one
  const foreign = await as(lead).act('tellParty', {
    caseId,
    partyId: decided.parties.COMPLAINANT,
    duty: 'ACCOMPANIMENT',
  });
  expect(foreign.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
});
