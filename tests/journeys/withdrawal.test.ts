import { sweep } from '../../src/server/sweeps';
import { aStudentCase, anInformedStudentCase } from '../support/annexeB';
import {
  aCompanion,
  aDecidedCase,
  aDelegatedCase,
  aDraftReport,
  aMeeting,
  anInformedCase,
  anInvestigatedCase,
  anInvitedWitness,
  aReceivedCase,
  aSubmittedCase,
  OUTCOME,
  proceed,
} from '../support/cases';
import { capacitiesOf } from '../support/cast';
import { as } from '../support/client';
import { openCollege, type Person } from '../support/college';
import { caseAsSeenBy, caseOf } from '../support/glimpse';
import { aServiceCase } from '../support/itServices';
import { aMeasure, measuresOf } from '../support/measures';
import { anOpenMediation, mediationsOf } from '../support/mediation';
import { aSupporter } from '../support/supporters';
import { tasksOf } from '../support/tasks';
import { withdrawalOf, withdrawn } from '../support/withdrawals';

const SERIOUS = 'Two others say the same of him.';

const refusalsOf = async (person: Person, act: string, input: object) =>
  (await as(person).act(act, input)).userErrors.map(({ code, clause }) => [code, clause]);

const noticesTo = async (person: Person, id: string) =>
  (await caseOf(person, id)).notices!.filter(({ recipient }) => recipient === person.name).map(({ kind }) => kind);

const openTasks = async (person: Person, theCase: { id: string }) =>
  (await tasksOf(person, theCase))!.filter(({ status }) => status === 'OPEN').map(({ kind }) => kind);

/** All that somebody can be told by a case, to the byte. */
const everythingOf = async (person: Person, id: string) =>
  (
    await as(person).send(
      'query ($id: ID!) { case(id: $id) { updatedAt redactedFields availableActions { action allowed reasons } parties { id capacity name } notices { id kind } withdrawal { id } tasks { id } meetings { id status } } caseEvents(first: 100) { edges { node { id kind } } } }',
      { id },
    )
  ).text;

describe('A.12: a complaint against staff is withdrawn', () => {
  test('whoever complained is who was harmed from then on, and sees what such a person sees; the complaint stays for those who handle it', async () => {
    const college = await openCollege();
    const theCase = await anInformedCase(college, { by: 'student' });
    const { id, complainant, lead, overseer, welfare } = theCase;
    await withdrawn(theCase);
    expect(await capacitiesOf(complainant, theCase)).toEqual(['AGGRIEVED']);
    expect(await caseOf(complainant, id)).toMatchObject({
      stage: null,
      concluded: false,
      complaint: null,
      allegations: null,
      parties: null,
      handlers: null,
    });
    expect((await caseOf(lead, id)).complaint).toMatchObject({ nature: expect.any(String) as string });
    expect((await caseOf(lead, id)).parties!.map(({ capacity }) => capacity).sort()).toEqual([
      'AGGRIEVED',
      'RESPONDENT',
    ]);
    for (const person of [lead, overseer, welfare!])
      expect(await withdrawalOf(person, theCase)).toMatchObject({ status: 'PENDING', reason: 'It does me no good.' });
    expect(await openTasks(lead, theCase)).toContain('DECIDE_AFTER_WITHDRAWAL');
    expect(await refusalsOf(complainant, 'withdrawComplaint', { caseId: id })).toEqual([['NOT_ALLOWED', 'A.12']]);
  });

  test('the respondent is told of the withdrawal and no more; what was said of it is not for them, nor who it was any longer', async () => {
    const college = await openCollege();
    const theCase = await anInformedCase(college, { by: 'staff' });
    const { id, complainant, respondent } = theCase;
    await withdrawn(theCase);
    expect((await noticesTo(respondent, id)).at(-1)).toBe('WITHDRAWN');
    const seen = await caseOf(respondent, id);
    expect(seen.parties!.map(({ name }) => name)).toEqual([respondent.name]);
    expect(JSON.stringify(seen.notices)).not.toContain('does me no good');
    expect(await withdrawalOf(respondent, theCase)).toBeNull();
    expect(await withdrawalOf(complainant, theCase)).toBeNull();
  });

  test('who knows nothing of it notices nothing: the respondent before being informed, and witnesses', async () => {
    const college = await openCollege();
    const theCase = await anInformedCase(college, { by: 'staff' });
    const { person: witness } = await anInvitedWitness(theCase, { namedBy: theCase.respondent });
    const before = await everythingOf(witness, theCase.id);
    const withdrawalId = await withdrawn(theCase);
    await as(theCase.lead).does('goOnWithoutComplaint', { withdrawalId, reason: SERIOUS });
    expect(await everythingOf(witness, theCase.id)).toBe(before);

    const untold = await aDelegatedCase(college, { by: 'staff' });
    await as(untold.lead).does('identifyRespondent', { caseId: untold.id, personId: untold.respondent.id });
    const nothing = await everythingOf(untold.respondent, untold.id);
    await withdrawn(untold);
    expect(await everythingOf(untold.respondent, untold.id)).toBe(nothing);
    expect(
      await college.database.query('SELECT id FROM notices WHERE personId = ?', [untold.respondent.rowId]),
    ).toEqual([]);
  });

  test('until whoever leads has decided, the proceedings stand still, and the case cannot be closed otherwise', async () => {
    const college = await openCollege();
    const theCase = await anInvestigatedCase(college, { by: 'staff' });
    const { id: caseId, lead, investigator, respondent } = theCase;
    const { id: reportId } = await aDraftReport(theCase);
    const withdrawalId = await withdrawn(theCase);
    expect(await refusalsOf(investigator, 'submitReport', { reportId })).toEqual([['NOT_YET', 'A.12']]);
    expect(await withdrawalOf(investigator, theCase)).toMatchObject({
      status: 'PENDING',
      reason: null,
      availableActions: null,
    });
    // What the parties bring goes on
    await as(respondent).does('respond', { caseId, text: 'I never did.' });
    for (const person of [investigator, theCase.overseer])
      if (person !== lead)
        expect(await refusalsOf(person, 'goOnWithoutComplaint', { withdrawalId, reason: SERIOUS })).toEqual([
          ['NOT_ALLOWED', 'A.12'],
        ]);
    await as(lead).does('goOnWithoutComplaint', { withdrawalId, reason: SERIOUS });
    await as(investigator).does('submitReport', { reportId });
  });

  test('it goes on without a complaint, with a reason, to an outcome that is told to the respondent alone', async () => {
    const college = await openCollege();
    const theCase = await anInformedCase(college, { by: 'student' });
    const { id: caseId, lead, complainant, respondent } = theCase;
    const withdrawalId = await withdrawn(theCase);
    await as(lead).does('goOnWithoutComplaint', { withdrawalId, reason: SERIOUS });
    expect(await withdrawalOf(lead, theCase)).toMatchObject({
      status: 'GOES_ON',
      decision: SERIOUS,
      decidedBy: lead.name,
    });
    expect(await openTasks(lead, theCase)).not.toContain('DECIDE_AFTER_WITHDRAWAL');
    expect((await noticesTo(respondent, caseId)).at(-1)).toBe('GOES_ON');
    expect((await noticesTo(complainant, caseId)).at(-1)).toBe('GOES_ON');
    expect(await refusalsOf(lead, 'closeWithdrawn', { withdrawalId, reason: 'Too late.' })).toEqual([
      ['OUT_OF_TURN', 'A.12'],
    ]);
    // Nobody complains: no consultation because of a student who does, and no letter to one
    await as(lead).does('decideHowToProceed', { caseId, route: 'DETERMINE', reasons: 'It is serious.' });
    await as(lead).does('decideOutcome', { caseId, ...OUTCOME });
    expect(await caseOf(complainant, caseId)).toMatchObject({ concluded: true, outcome: null });
    expect(await noticesTo(complainant, caseId)).toContain('CONCLUDED');
    await as(lead).does('closeCase', { caseId, reason: 'All is done.' });
  });

  test('it is closed with a reason; each keeps what they had for a while, and reopened it goes on without a complaint', async () => {
    const college = await openCollege();
    const theCase = await anInvestigatedCase(college, { by: 'staff' });
    const { id, lead, investigator, complainant, respondent } = theCase;
    const withdrawalId = await withdrawn(theCase);
    await as(lead).does('closeWithdrawn', { withdrawalId, reason: 'They have made it up.' });
    expect(await caseOf(lead, id)).toMatchObject({ stage: 'CLOSED', concluded: true });
    expect(await withdrawalOf(lead, theCase)).toMatchObject({ status: 'CLOSED', decision: 'They have made it up.' });
    expect(await caseAsSeenBy(investigator, id)).toBeNull();
    expect((await noticesTo(respondent, id)).at(-1)).toBe('CLOSED');
    expect(await capacitiesOf(complainant, theCase)).toEqual(['AGGRIEVED']);
    await as(lead).does('reopenCase', { caseId: id, reason: 'Something came to light.' });
    college.clock.advance({ days: 60 });
    expect(await capacitiesOf(complainant, theCase)).toEqual(['AGGRIEVED']);
    expect(await refusalsOf(lead, 'goOnWithoutComplaint', { withdrawalId, reason: SERIOUS })).toEqual([
      ['OUT_OF_TURN', 'A.12'],
    ]);
  });

  test('A.8: a student’s that nobody else has seen is closed by the Acting Head of Welfare, who cannot let it go on', async () => {
    const college = await openCollege();
    const theCase = await aSubmittedCase(college, { by: 'student' });
    const { id, welfare } = theCase;
    const withdrawalId = await withdrawn(theCase, welfare!);
    expect(await openTasks(welfare!, theCase)).toContain('DECIDE_AFTER_WITHDRAWAL');
    expect(await refusalsOf(welfare!, 'goOnWithoutComplaint', { withdrawalId, reason: SERIOUS })).toEqual([
      ['NOT_ALLOWED', 'A.12'],
    ]);
    await as(welfare!).does('closeWithdrawn', { withdrawalId, reason: 'She does not want it.' });
    expect(await caseAsSeenBy(college.principal, id)).toBeNull();
  });

  test('A.4: a talk is over with it, whoever was approached has no part any more, and figures know nothing of it', async () => {
    const college = await openCollege();
    const complainant = await college.person({ category: 'STUDENT' });
    const draft = await as(complainant).does('saveComplaint', { nature: 'Remarks.', respondentKind: 'ACADEMIC_STAFF' });
    const begun = { draftId: draft.id, informally: true, approach: 'HARASSMENT_OFFICER' };
    const { id } = await as(complainant).does('submitComplaint', begun);
    expect(await capacitiesOf(college.harassmentOfficer, { id })).toEqual(['ADVISER']);
    await as(complainant).does('withdrawComplaint', { caseId: id });
    expect(await caseAsSeenBy(college.harassmentOfficer, id)).toBeNull();
    expect(await caseOf(complainant, id)).toMatchObject({ viewerCapacities: ['AGGRIEVED'], concluded: true });
    college.clock.set('2027-01-02T00:00:00.000Z');
    await sweep(college.server.cloister);
    expect(await college.database.query('SELECT id FROM counted_cases')).toEqual([]);
  });

  test('A.18: not once an outcome is issued', async () => {
    const college = await openCollege();
    const theCase = await aDecidedCase(college, { by: 'staff' });
    expect(await refusalsOf(theCase.complainant, 'withdrawComplaint', { caseId: theCase.id })).toEqual([
      ['OUT_OF_TURN', 'A.12'],
    ]);
  });
});

describe('what goes on, and what is over', () => {
  test('B.30: support goes on: they see who supports them and can change that; the complaint they shared is shown no longer', async () => {
    const college = await openCollege();
    const theCase = await anInformedCase(college, { by: 'student' });
    const { id, complainant, welfare, parties } = theCase;
    const { person: supporter, id: supporterId } = await aSupporter(theCase);
    await as(complainant).does('shareComplaint', { supporterId });
    expect((await caseOf(supporter, id)).complaint).not.toBeNull();
    await withdrawn(theCase);
    expect(await capacitiesOf(supporter, theCase)).toEqual(['COMPLAINANT_SUPPORTER']);
    const seen = await caseOf(supporter, id);
    expect(seen.complaint).toBeNull();
    expect(seen.parties!.map(({ name }) => name)).toEqual([complainant.name]);
    await as(complainant).does('askForAnotherSupporter', { supporterId, reason: 'We know each other too well.' });
    await as(complainant).does('endSupport', { supporterId, reason: 'Enough.' });
    await as(complainant).does('askForSupport', { caseId: id });
    expect(await openTasks(welfare!, theCase)).toContain('COMPLAINANT_ASKS_FOR_SUPPORT');
    const other = await college.person({ category: 'SUPPORT_STAFF', offices: ['HARASSMENT_OFFICER'] });
    const appointed = { caseId: id, partyId: parties.COMPLAINANT, personId: other.id, reason: 'Knows nobody here.' };
    await as(welfare!).does('appointSupporter', appointed);
    expect(await openTasks(welfare!, theCase)).not.toContain('COMPLAINANT_ASKS_FOR_SUPPORT');
    const { data } = await as(complainant).query<{ case: { supporters: { name: string; status: string }[] } }>(
      'query ($id: ID!) { case(id: $id) { supporters { name status } } }',
      { id },
    );
    expect(data.case.supporters).toContainEqual({ name: other.name, status: 'ACTIVE' });
  });

  test('B.12: the walls stay: who complained supports nobody here, and is not the respondent', async () => {
    const college = await openCollege();
    const theCase = await aDelegatedCase(college, {
      by: 'staff',
      complainant: await college.person({ category: 'ACADEMIC_STAFF' }),
    });
    const { id: caseId, lead, complainant } = theCase;
    const withdrawalId = await withdrawn(theCase);
    await as(lead).does('goOnWithoutComplaint', { withdrawalId, reason: SERIOUS });
    expect(await refusalsOf(lead, 'identifyRespondent', { caseId, personId: complainant.id })).toEqual([
      ['CANNOT_SERVE', 'A.13'],
    ]);
  });

  test('A.20: what they are asked to agree to, they still answer; a measure that protects them is theirs to see', async () => {
    const college = await openCollege();
    const theCase = await anInformedCase(college, { by: 'student' });
    const { id, complainant, lead, parties } = theCase;
    const asked = { toWhom: 'their department', what: 'That they need more time.' };
    const { id: consentId } = await as(lead).does('askForConsent', {
      caseId: id,
      partyId: parties.COMPLAINANT,
      ...asked,
    });
    await aMeasure(theCase, { protects: [parties.COMPLAINANT] });
    await withdrawn(theCase);
    await as(complainant).does('answerConsent', { consentId, agrees: false });
    expect(await measuresOf(complainant, theCase)).toMatchObject([{ protectsComplainant: true, reason: null }]);
    const measureId = (await measuresOf(lead, theCase))![0]!.id;
    await as(lead).does('endMeasure', { measureId, reason: 'They do not meet any more.' });
    expect((await noticesTo(complainant, id)).at(-1)).toBe('MEASURE_ENDED');
  });

  test('A.6, A.7: a mediation ends for both in the same words, and the mediator has no part any more', async () => {
    const college = await openCollege();
    const mediated = await anOpenMediation(await anInformedCase(college, { by: 'staff' }));
    await withdrawn(mediated);
    expect(await capacitiesOf(mediated.mediator, mediated)).toBeNull();
    expect(await mediationsOf(mediated.respondent, mediated)).toMatchObject([
      { status: 'ENDED', outcome: { agreed: false, text: 'It ended before anything was agreed.' } },
    ]);
    expect(await mediationsOf(mediated.complainant, mediated)).toBeNull();
  });

  test('A.11: a meeting with them is cancelled; their companion learns that, and nothing else', async () => {
    const college = await openCollege();
    const theCase = await anInformedCase(college, { by: 'staff' });
    const meeting = await aMeeting(theCase);
    const companion = await aCompanion(theCase, meeting, theCase.complainant);
    const ofTheOther = await aMeeting(theCase, 'RESPONDENT');
    await withdrawn(theCase);
    const status = async (person: Person, id: string) =>
      (await caseOf(person, theCase.id)).meetings!.find((one) => one.id === id)?.status;
    expect(await status(companion, meeting)).toBe('CANCELLED');
    expect(await status(theCase.lead, ofTheOther)).toBe('ARRANGED');
    expect(await noticesTo(companion, theCase.id)).toEqual(['CANCELLED']);
    const seen = JSON.stringify({ ...(await caseOf(companion, theCase.id)), redactedFields: [] });
    expect(seen).not.toMatch(/withdr|AGGRIEVED|A\.12/i);
  });

  test('A.20: a draft section that was checked with them is theirs no longer', async () => {
    const college = await openCollege();
    const theCase = await anInvestigatedCase(college, { by: 'staff' });
    const { sections } = await aDraftReport(theCase);
    const partyId = theCase.parties.COMPLAINANT;
    await as(theCase.investigator).does('shareReportSection', { sectionId: sections[0], partyId });
    await withdrawn(theCase);
    const open = 'SELECT id FROM section_shares WHERE endedAt IS NULL';
    expect(await college.database.query(open)).toEqual([]);
    expect((await caseOf(theCase.complainant, theCase.id)).reportSections).toBeNull();
  });
});

describe('B.25: a complaint between students is withdrawn', () => {
  test('it goes on, and is closed', async () => {
    const college = await openCollege();
    const theCase = await anInformedStudentCase(college);
    const { id: caseId, lead, complainant, respondent } = theCase;
    const withdrawalId = await withdrawn(theCase);
    expect(await refusalsOf(lead, 'decideOutcome', { caseId, ...OUTCOME })).toEqual([['NOT_YET', 'B.25']]);
    await as(lead).does('goOnWithoutComplaint', { withdrawalId, reason: SERIOUS });
    await as(lead).does('decideOutcome', { caseId, ...OUTCOME });
    expect(await caseOf(complainant, caseId)).toMatchObject({ viewerCapacities: ['AGGRIEVED'], concluded: true });
    expect((await caseOf(respondent, caseId)).outcome).not.toBeNull();

    const other = await aStudentCase(college);
    const closing = { withdrawalId: await withdrawn(other), reason: 'They have talked.' };
    await as(other.lead).does('closeWithdrawn', closing);
    expect(await caseAsSeenBy(other.respondent, other.id)).toBeNull();
    expect(await capacitiesOf(other.complainant, other)).toEqual(['AGGRIEVED']);
  });

  test('B.10: at stage 2 the Acting Head of Welfare decides, and does not close it by another way meanwhile', async () => {
    const college = await openCollege();
    const theCase = await aStudentCase(college, { informally: true });
    const { id: caseId, welfare } = theCase;
    expect(await caseOf(welfare!, caseId)).toMatchObject({ stage: 'SUPPORT' });
    const withdrawalId = await withdrawn(theCase, welfare!);
    expect(await refusalsOf(welfare!, 'closeCase', { caseId, reason: 'Over.' })).toEqual([['NOT_YET', 'B.22']]);
    await as(welfare!).does('goOnWithoutComplaint', { withdrawalId, reason: 'Support goes on.' });
    await as(welfare!).does('closeCase', { caseId, reason: 'Over.' });
    expect(await caseAsSeenBy(college.seniorDean, caseId)).toBeNull();
  });

  test('B.11: at stage 2 whoever was invited to a mediation is told that it ended, and of the withdrawal', async () => {
    const college = await openCollege();
    const theCase = await aStudentCase(college, { informally: true });
    const { id: caseId, welfare, complainant, respondent } = theCase;
    await as(welfare!).does('identifyRespondent', { caseId, personId: respondent.id });
    const { id: mediationId } = await as(welfare!).does('proposeMediation', { caseId });
    const [{ questions } = { questions: [] }] = (await mediationsOf(complainant, theCase))!;
    await as(complainant).does('answerMediation', { mediationQuestionId: questions[0]!.id, agreed: true });
    await as(welfare!).does('inviteToMediation', { mediationId });
    await withdrawn(theCase, welfare!);
    const told = (await noticesTo(respondent, caseId)).filter((kind) => !kind.startsWith('SUPPORT'));
    expect(told.sort()).toEqual(['MEDIATION_ENDED', 'MEDIATION_PROPOSED', 'WITHDRAWN']);
  });
});

test('IT.5: a complaint about a service that is withdrawn is closed; whoever had it has it, no clock runs, and nothing more is asked', async () => {
  const college = await openCollege();
  const { caseId, complainant, handler, head } = await aServiceCase(college);
  const { id } = await as(handler).does('askInConfidence', { caseId, question: 'Who was at the desk?' });
  await as(complainant).does('withdrawComplaint', { caseId, reason: 'It works again.' });
  expect(await caseOf(complainant, caseId)).toMatchObject({ stage: 'CLOSED', viewerCapacities: ['COMPLAINANT'] });
  expect(await caseOf(handler, caseId)).toMatchObject({ stage: 'CLOSED', concluded: true });
  expect(await withdrawalOf(handler, { id: caseId })).toMatchObject({ status: 'CLOSED', reason: 'It works again.' });
  expect((await caseOf(handler, caseId)).clocks!.map(({ metAt }) => metAt)).not.toContain(null);
  expect(await caseAsSeenBy(head, caseId)).toBeNull();
  const answer = { confidentialRequestId: id, answer: 'Nobody.' };
  expect(await refusalsOf(complainant, 'answerInConfidence', answer)).toEqual([['OUT_OF_TURN', 'IT.7']]);

  const escalated = await aServiceCase(await openCollege());
  await as(escalated.handler).does('respondToComplaint', { caseId: escalated.caseId, text: 'It was closed for once.' });
  await as(escalated.complainant).does('withdrawComplaint', { caseId: escalated.caseId });
  expect((await caseOf(escalated.handler, escalated.caseId)).clocks!.map(({ metAt }) => metAt)).not.toContain(null);
});

test('A.28: closed, it counts as a complaint of whoever made it; gone on with, as nobody’s', async () => {
  const college = await openCollege();
  const closed = await aReceivedCase(college, { by: 'staff' });
  await as(closed.lead).does('closeWithdrawn', { withdrawalId: await withdrawn(closed), reason: 'Settled.' });
  const goesOn = await anInformedCase(college, { by: 'staff' });
  const withdrawalId = await withdrawn(goesOn);
  await as(goesOn.lead).does('goOnWithoutComplaint', { withdrawalId, reason: SERIOUS });
  await proceed({ ...goesOn, welfare: null }, 'DETERMINE');
  await as(goesOn.lead).does('decideOutcome', { caseId: goesOn.id, ...OUTCOME });
  college.clock.set('2027-01-02T00:00:00.000Z');
  await sweep(college.server.cloister);
  const counted = await college.database.query('SELECT complainant, stage FROM counted_cases ORDER BY complainant');
  expect(counted).toEqual([
    { complainant: 'NOBODY', stage: 'DETERMINATION' },
    { complainant: 'SUPPORT_STAFF', stage: 'DETERMINATION' },
  ]);
});
