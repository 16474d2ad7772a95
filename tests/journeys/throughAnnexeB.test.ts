import { anAction } from '../support/afterwards';
import { OF_A_STUDENT } from '../support/annexeB';
import { aDraft, ALLEGATIONS, OUTCOME, partiesOf, REPORT } from '../support/cases';
import { capacitiesOf } from '../support/cast';
import { as } from '../support/client';
import { clocksOf } from '../support/clocks';
import { openCollege, type Person } from '../support/college';
import { caseAsSeenBy, caseOf } from '../support/glimpse';
import { aMeasure, measuresOf } from '../support/measures';
import { aMeetingIn, heldMeeting, notesOf } from '../support/meetings';
import { dutiesSeenBy, owedIn } from '../support/notices';
import { tasksOf } from '../support/tasks';
import { toTheEnd } from '../support/toTheEnd';

test('Annexe B from its first clause to its last: the three stages, an outcome, an appeal, the OIA, and nothing is left (B.1, B.3, B.4, B.6, B.7, B.10 to B.12, B.14, B.15, B.17 to B.24, B.34 to B.36)', async () => {
  const college = await openCollege();
  const { seniorDean, headOfWelfare, harassmentOfficer } = college;
  const [complainant, respondent, investigator] = (await college.people([
    { category: 'STUDENT' },
    { category: 'STUDENT' },
    { category: 'EXTERNAL', offices: ['INVESTIGATOR'] },
  ])) as [Person, Person, Person];

  // B.1, B.4, B.6: of a student; the first stage is a talk with somebody they choose (B.7), of which nobody else knows (B.3)
  const draftId = await aDraft(complainant, OF_A_STUDENT);
  const talk = { draftId, informally: true, approach: 'HARASSMENT_OFFICER' };
  const { id: caseId } = await as(complainant).does('submitComplaint', talk);
  expect(await caseOf(harassmentOfficer, caseId)).toMatchObject({ procedure: 'ANNEXE_B', stage: 'INFORMAL' });
  for (const nobody of [headOfWelfare, seniorDean]) expect(await caseAsSeenBy(nobody, caseId)).toBeNull();
  const [helper, other] = (await college.people([
    { category: 'SUPPORT_STAFF', offices: ['HARASSMENT_OFFICER'] },
    { category: 'ACADEMIC_STAFF', offices: ['HARASSMENT_OFFICER'] },
  ])) as [Person, Person];

  // B.10, B.11: at stage 2 the Acting Head of Welfare has it, and somebody trained supports the student; B.14: briefly recorded
  await as(complainant).does('turnToWelfare', { caseId });
  const atTwo = { college, id: caseId, complainant, respondent, welfare: headOfWelfare, overseer: seniorDean };
  expect(await capacitiesOf(headOfWelfare, atTwo)).toEqual(['CASE_LEAD', 'WELFARE']);
  const { parties: known } = await caseOf(headOfWelfare, caseId);
  const partyId = known!.find(({ capacity }) => capacity === 'COMPLAINANT')!.id;
  const supports = { caseId, partyId, personId: helper.id, reason: 'Knows neither of the two.' };
  const { id: supporterId } = await as(headOfWelfare).does('appointSupporter', supports);
  await as(helper).does('noteSupport', {
    supporterId,
    actions: 'Went through the ways to go on.',
    text: 'She is tired.',
  });

  // B.15, B.17: the statement becomes the complaint, to the Senior Dean; who has a supporter is offered none anew
  await as(complainant).does('makeFormal', { caseId, resolution: 'That we are not on one staircase.' });
  expect(await capacitiesOf(seniorDean, atTwo)).toEqual(['CASE_LEAD']);
  expect(await capacitiesOf(headOfWelfare, atTwo)).toEqual(['WELFARE']);
  const offers = (await tasksOf(headOfWelfare, atTwo))!.filter(({ kind }) => kind.startsWith('OFFER_SUPPORT'));
  expect(offers.filter(({ status }) => status === 'OPEN')).toEqual([]);

  // B.18: the accused is informed; B.12: and supported by somebody else
  await as(seniorDean).does('identifyRespondent', { caseId, personId: respondent.id });
  await as(seniorDean).does('informRespondent', { caseId, allegations: ALLEGATIONS });
  const ofDean = { ...atTwo, lead: seniorDean };
  const parties = await partiesOf(ofDean);
  const theirs = { ...supports, partyId: parties.RESPONDENT };
  expect((await as(headOfWelfare).act('appointSupporter', theirs)).userErrors).toMatchObject([
    { code: 'CANNOT_SERVE' },
  ]);
  await as(headOfWelfare).does('appointSupporter', { ...theirs, personId: other.id });

  // B.21: contact is limited meanwhile, and each sees their own side of it; B.20: neither lacks what they are owed
  await aMeasure(ofDean, { binds: [parties.RESPONDENT], protects: [parties.COMPLAINANT] });
  expect(await measuresOf(respondent, ofDean)).toMatchObject([{ bindsRespondent: true, protectsComplainant: null }]);
  expect((await dutiesSeenBy(seniorDean, ofDean))!.map(owedIn)).toEqual([[], []]);

  // B.18: met separately; B.35: who was interviewed comments on the notes of that
  const theCase = { ...ofDean, parties };
  const meetingId = await aMeetingIn(theCase, seniorDean, [parties.RESPONDENT]);
  await heldMeeting(meetingId, seniorDean);
  const notesId = await notesOf(meetingId, seniorDean, 'RESPONDENT');
  await as(seniorDean).does('sendNotesForReview', { notesId });
  await as(respondent).does('commentOnNotes', { notesId, text: 'There were two.' });
  expect((await caseOf(complainant, caseId)).meetings).toEqual([]);

  // B.18: whoever is appointed investigates and decides
  await as(seniorDean).does('commissionInvestigation', {
    caseId,
    terms: 'What was said.',
    recommendationsAsked: false,
  });
  await as(seniorDean).does('appointInvestigator', { caseId, personId: investigator.id, reason: 'Knows neither.' });
  expect(await capacitiesOf(investigator, theCase)).toEqual(['CASE_LEAD', 'INVESTIGATOR']);
  await as(investigator).does('clarifyComplaint', { caseId, text: 'Remarks on five occasions.' });
  await as(investigator).does('forwardComplaint', { caseId });
  expect((await caseOf(respondent, caseId)).clarification).toMatchObject({ text: 'Remarks on five occasions.' });
  await as(respondent).does('respond', { caseId, text: 'It was a joke.' });
  const { id: reportId } = await as(investigator).does('saveReport', { caseId, ...REPORT });
  await as(investigator).does('submitReport', { reportId });

  // B.19: a month; longer with a reason that both are told
  college.clock.set('2026-03-03T09:00:00.000Z');
  expect(await clocksOf(complainant, theCase)).toMatchObject([{ dueOn: '2026-03-02', overdue: true }]);
  await as(investigator).does('extendTime', { caseId, dueOn: '2026-03-20', reason: 'One of them was ill.' });

  // B.20, B.22: both are told the outcomes, of which there are several; B.24: what follows is the Acting Head of Welfare’s
  const kinds = ['COLLEGE_ACTION', 'REFERRAL_TO_SUPPORT'];
  await as(investigator).does('decideOutcome', { caseId, ...OUTCOME, kinds });
  for (const party of [complainant, respondent])
    expect(await caseOf(party, caseId)).toMatchObject({ stage: 'CONCLUDED', outcome: { kinds } });
  const decided = { ...theCase, lead: investigator };
  await anAction(decided);
  const afterwards = (await tasksOf(headOfWelfare, decided))!.filter(({ clause }) => clause === 'B.24');
  expect(afterwards.map(({ status }) => status)).toEqual(['OPEN', 'OPEN']);

  // B.23: the complainant alone appeals; B.34 to B.36
  const lodge = { caseId, route: 'COLLEGE_COMPLAINTS', grounds: 'It was a joke.' };
  expect((await as(respondent).act('lodgeAppeal', lodge)).userErrors).toMatchObject([{ clause: 'B.23' }]);
  await toTheEnd(decided, { procedure: 'ANNEXE_B', appeal: 'B.23', filing: 'B.36' });
});
