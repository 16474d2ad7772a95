import { aStudentCase, anInformedStudentCase } from '../support/annexeB';
import { ALLEGATIONS, partiesOf, type TestCase } from '../support/cases';
import { capacitiesOf } from '../support/cast';
import { as } from '../support/client';
import { clocksOf } from '../support/clocks';
import { openCollege } from '../support/college';
import { caseAsSeenBy, caseOf } from '../support/glimpse';
import { aMediationBegun, anAgreedMediation, answer, ended, mediationsOf } from '../support/mediation';
import { aMeetingIn, heldMeeting } from '../support/meetings';

/** A student has turned to the Acting Head of Welfare, who stands in for whoever leads (B.10). */
async function aCaseAtStageTwo(): Promise<TestCase> {
  const college = await openCollege();
  const theCase = await aStudentCase(college, { informally: true });
  return { ...theCase, lead: college.headOfWelfare };
}

describe('B.11: the Acting Head of Welfare facilitates a mediation at stage 2', () => {
  test('B.11: from the proposal to the outcome in writing, which the Acting Head of Welfare sees', async () => {
    const theCase = await aCaseAtStageTwo();
    const { id: caseId, lead: welfare, complainant, respondent, college } = theCase;
    const { id: mediationId } = await as(welfare).does('proposeMediation', { caseId });
    expect(await caseAsSeenBy(respondent, caseId)).toBeNull();
    await as(welfare).does('identifyRespondent', { caseId, personId: respondent.id });
    expect(await caseAsSeenBy(respondent, caseId)).toBeNull();

    // Whoever is complained of learns nothing before the one who complains agrees
    const early = await as(welfare).act('inviteToMediation', { mediationId });
    expect(early.userErrors).toMatchObject([{ code: 'NOT_YET', clause: 'B.11' }]);
    await answer(complainant, theCase, 'MEDIATION', false);
    const declined = await as(welfare).act('inviteToMediation', { mediationId });
    expect(declined.userErrors).toMatchObject([{ code: 'NOT_YET', clause: 'B.11' }]);
    expect(await caseAsSeenBy(respondent, caseId)).toBeNull();
    await answer(complainant, theCase, 'MEDIATION');
    await as(welfare).does('inviteToMediation', { mediationId });
    const seen = await caseOf(respondent, caseId);
    expect([seen.viewerCapacities, seen.allegations, seen.complaint]).toEqual([['RESPONDENT'], null, null]);
    expect(await mediationsOf(respondent, theCase)).toMatchObject([
      { status: 'PROPOSED', questions: [{ kind: 'MEDIATION', status: 'ASKED' }] },
    ]);
    const twice = await as(welfare).act('inviteToMediation', { mediationId });
    expect(twice.userErrors).toMatchObject([{ code: 'ALREADY_DONE', clause: 'B.11' }]);
    // Who has been told stays who it is
    const other = await college.person({ category: 'STUDENT' });
    const another = await as(welfare).act('identifyRespondent', { caseId, personId: other.id });
    expect(another.userErrors).toMatchObject([{ code: 'ALREADY_DONE', clause: 'B.18' }]);

    await answer(respondent, theCase, 'MEDIATION');
    const mediator = await college.person({ category: 'EXTERNAL', offices: ['MEDIATOR'] });
    await as(welfare).does('nominateMediator', { mediationId, personId: mediator.id, reason: 'Has done it often.' });
    for (const party of [complainant, respondent]) await answer(party, theCase, 'MEDIATOR');
    await as(welfare).does('openMediation', { mediationId });
    const parties = await partiesOf(theCase);
    for (const party of Object.values(parties))
      await heldMeeting(await aMeetingIn(theCase, mediator, [party]), mediator);
    for (const person of [complainant, respondent, mediator, welfare])
      expect((await clocksOf(person, theCase)).map(({ kind }) => kind)).toEqual(['MEDIATION']);
    const text = 'They use the library on different days.';
    await ended(as(mediator).act('endMediation', { mediationId, agreed: true, text }));
    for (const person of [complainant, respondent, welfare])
      expect(await mediationsOf(person, theCase)).toMatchObject([{ status: 'ENDED', outcome: { agreed: true, text } }]);
  });

  test('B.11: nobody is invited of whom it is not said who they are', async () => {
    const theCase = await aCaseAtStageTwo();
    const { id: caseId, lead: welfare, complainant } = theCase;
    const { id: mediationId } = await as(welfare).does('proposeMediation', { caseId });
    await answer(complainant, theCase, 'MEDIATION');
    const { userErrors } = await as(welfare).act('inviteToMediation', { mediationId });
    expect(userErrors).toMatchObject([{ code: 'NOT_YET', clause: 'B.18' }]);
  });

  test('B.11, B.17: what was tried at stage 2 does not keep the complaint from being made and put to the respondent', async () => {
    const theCase = await aCaseAtStageTwo();
    const { id: caseId, lead: welfare, complainant, respondent, college } = theCase;
    const { id: mediationId } = await as(welfare).does('proposeMediation', { caseId });
    await as(welfare).does('identifyRespondent', { caseId, personId: respondent.id });
    await answer(complainant, theCase, 'MEDIATION');
    await as(welfare).does('inviteToMediation', { mediationId });
    const since = (await caseOf(respondent, caseId)).parties!.find(({ capacity }) => capacity === 'RESPONDENT');
    await as(complainant).does('makeFormal', { caseId });
    await as(college.seniorDean).does('informRespondent', { caseId, allegations: ALLEGATIONS });
    expect(await caseOf(respondent, caseId)).toMatchObject({ stage: 'ENQUIRY', allegations: { text: ALLEGATIONS } });
    expect((await caseOf(respondent, caseId)).parties!.find(({ capacity }) => capacity === 'RESPONDENT')).toEqual(
      since,
    );
    // It goes on beside stage 3
    await answer(respondent, theCase, 'MEDIATION');
    const mediator = await college.person({ category: 'EXTERNAL' });
    await as(welfare).does('nominateMediator', { mediationId, personId: mediator.id, reason: 'Has done it often.' });
    expect(await capacitiesOf(mediator, theCase)).toEqual(['MEDIATOR']);
  });
});

describe('B.11: at stage 3', () => {
  test('B.11: the Acting Head of Welfare nominates, and not the Senior Dean, who may propose', async () => {
    const theCase = await anInformedStudentCase(await openCollege());
    const { lead, welfare, college } = theCase;
    const mediationId = await anAgreedMediation(theCase);
    const { id: personId } = await college.person({ category: 'EXTERNAL' });
    const input = { mediationId, personId, reason: 'Has done it often.' };
    expect((await as(lead).act('nominateMediator', input)).userErrors).toMatchObject([
      { code: 'NOT_ALLOWED', clause: 'B.11' },
    ]);
    await as(welfare!).does('nominateMediator', input);
    expect((await as(lead).act('openMediation', { mediationId })).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    // Both are students: the Acting Head of Welfare sees whether each agreed
    expect((await mediationsOf(welfare!, theCase))![0]!.questions).toHaveLength(4);
  });

  test('B.11: who investigates sees nothing of it, unless they decide as well', async () => {
    const theCase = await anInformedStudentCase(await openCollege());
    const { id: caseId, lead, welfare, college } = theCase;
    await aMediationBegun(theCase, welfare!);
    await as(lead).does('commissionInvestigation', { caseId, terms: 'What was said.', recommendationsAsked: false });
    const [reserved, deciding] = await college.people([{ category: 'EXTERNAL' }, { category: 'EXTERNAL' }]);
    const appoint = { caseId, reason: 'Able.' };
    await as(lead).does('appointInvestigator', { ...appoint, personId: reserved!.id, reserveDecision: true });
    expect(await mediationsOf(reserved!, theCase)).toBeNull();
    await as(lead).does('appointInvestigator', { ...appoint, personId: deciding!.id, reserveDecision: false });
    expect(await mediationsOf(deciding!, theCase)).toMatchObject([{ status: 'OPEN' }]);
    expect((await caseOf(deciding!, caseId)).meetings).toEqual([]);
  });
});
