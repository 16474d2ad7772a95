import { anAction } from '../support/afterwards';
import { aDraft, ALLEGATIONS, consulted, OUTCOME, partiesOf } from '../support/cases';
import { capacitiesOf } from '../support/cast';
import { as } from '../support/client';
import { openCollege, type Person } from '../support/college';
import { caseAsSeenBy, caseOf } from '../support/glimpse';
import { aMediationBegun } from '../support/mediation';
import { aMeetingIn, heldMeeting, notesOf } from '../support/meetings';
import { dutiesSeenBy, owedIn } from '../support/notices';
import { toTheEnd } from '../support/toTheEnd';

// The stages between receipt and outcome, with all that each person sees of them, are in `annexeA.test.ts`
test('Annexe A from its first clause to its last: a talk, a complaint, a mediation in vain, an outcome, and nothing is left (A.1, A.2, A.4 to A.9, A.11, A.13, A.14, A.18, A.21 to A.23, A.26 to A.28)', async () => {
  const college = await openCollege();
  const { principal, headOfWelfare, harassmentOfficer } = college;
  const [complainant, respondent, lead] = (await college.people([
    { category: 'STUDENT' },
    { category: 'ACADEMIC_STAFF' },
    { category: 'SUPPORT_STAFF', offices: ['HEAD_OF_DEPARTMENT'] },
  ])) as [Person, Person, Person];

  // A.1: whom it is about decides the procedure. A.4: first a talk, if they wish, which stays between the two
  const draftId = await aDraft(complainant);
  const talk = { draftId, informally: true, approach: 'HARASSMENT_OFFICER' };
  const { id: caseId } = await as(complainant).does('submitComplaint', talk);
  expect(await caseOf(harassmentOfficer, caseId)).toMatchObject({ procedure: 'ANNEXE_A', stage: 'INFORMAL' });
  for (const nobody of [headOfWelfare, principal]) expect(await caseAsSeenBy(nobody, caseId)).toBeNull();

  // A.8, A.9: it goes on without retyping, a student’s to the Acting Head of Welfare (A.2), who communicates it on
  await as(complainant).does('makeFormal', { caseId });
  expect(await caseAsSeenBy(harassmentOfficer, caseId)).toBeNull();
  expect(await caseOf(headOfWelfare, caseId)).toMatchObject({ stage: 'SUBMITTED', viewerCapacities: ['WELFARE'] });
  await as(headOfWelfare).does('communicateComplaint', { caseId });
  await as(principal).does('appointCaseLead', { caseId, personId: lead.id, reason: 'Heads another department.' });
  const begun = { college, id: caseId, complainant, respondent, welfare: headOfWelfare, overseer: principal, lead };
  expect(await capacitiesOf(principal, begun)).toEqual(['OVERSEER']);

  // A.13: the respondent is informed, and the two are met separately, each accompanied if they wish (A.11)
  await as(lead).does('identifyRespondent', { caseId, personId: respondent.id });
  await as(lead).does('informRespondent', { caseId, allegations: ALLEGATIONS });
  const theCase = { ...begun, parties: await partiesOf(begun) };
  const { parties } = theCase;
  const both = { startsAt: college.clock.in({ days: 1 }), endsAt: college.clock.in({ days: 1, hours: 1 }) };
  const together = { caseId, invite: Object.values(parties), ...both, place: 'Here.', purpose: 'To talk.' };
  expect((await as(lead).act('arrangeMeeting', together)).userErrors).toMatchObject([
    { code: 'INVALID', clause: 'A.13' },
  ]);
  const meetingId = await aMeetingIn(theCase, lead, [parties.COMPLAINANT]);
  expect((await caseOf(complainant, caseId)).meetings![0]!.accompaniment).toMatch(/A\.11/);
  await heldMeeting(meetingId, lead);

  // A.27: they see the notes of their own interview once sent, and what they say of them is kept beside
  const notesId = await notesOf(meetingId, lead, 'COMPLAINANT');
  await as(lead).does('sendNotesForReview', { notesId });
  await as(complainant).does('commentOnNotes', { notesId, text: 'There were five.' });
  expect((await caseOf(complainant, caseId)).meetings![0]!.notes).toMatchObject([{ comments: [{}] }]);

  // A.5 to A.7: both agree to a mediation, which comes to nothing; what was said there stays there
  const { mediationId, mediator } = await aMediationBegun(theCase);
  await as(mediator).act('endMediation', { mediationId, agreed: false, text: 'They see it differently.' });
  expect(await caseAsSeenBy(mediator, caseId)).toBeNull();
  expect((await caseOf(lead, caseId)).meetings!.map(({ kind }) => kind)).toEqual(['ENQUIRY']);

  // A.13, A.14: welfare is consulted, both are told how it proceeds, and neither side lacks anything (A.18)
  const proceeds = { caseId, route: 'DETERMINE', reasons: 'There is little to find out.' };
  expect((await as(lead).act('decideHowToProceed', proceeds)).userErrors).toMatchObject([{ clause: 'A.13' }]);
  await consulted(theCase, 'HOW_TO_PROCEED');
  await as(lead).does('decideHowToProceed', proceeds);
  expect((await dutiesSeenBy(lead, theCase))!.map(owedIn)).toEqual([[], []]);

  // A.18, A.21: the outcome, with its reasons, to both; its monitoring has an end
  await consulted(theCase, 'OUTCOME');
  const outcome = { caseId, ...OUTCOME, kinds: ['RESOLUTION'] };
  expect((await as(lead).act('decideOutcome', outcome)).userErrors).toMatchObject([{ clause: 'A.21' }]);
  await as(lead).does('decideOutcome', { ...outcome, monitoredUntil: '2026-06-30' });
  for (const party of [complainant, respondent])
    expect(await caseOf(party, caseId)).toMatchObject({ outcome: { reasons: OUTCOME.reasons } });
  const { implementer } = await anAction(theCase);
  expect(await caseOf(implementer, caseId)).toMatchObject({ viewerCapacities: ['IMPLEMENTER'], outcome: null });

  // A.22, A.23, A.26, A.28
  await toTheEnd(theCase, { procedure: 'ANNEXE_A', appeal: 'A.22', filing: 'A.28' });
});
