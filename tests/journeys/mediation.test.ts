import {
  aCompanion,
  aDecidedCase,
  aDelegatedCase,
  anInformedCase,
  anInvestigatedCase,
  proceed,
} from '../support/cases';
import { capacitiesOf } from '../support/cast';
import { as } from '../support/client';
import { clocksOf } from '../support/clocks';
import { openCollege, type Person } from '../support/college';
import { caseAsSeenBy, caseOf } from '../support/glimpse';
import {
  aMediationBegun,
  anAgreedMediation,
  aNominatedMediator,
  anOpenMediation,
  answer,
  ended,
  mediationsOf,
  questionTo,
} from '../support/mediation';
import { aMeetingIn, heldMeeting, notesOf } from '../support/meetings';
import { noticesTo } from '../support/notices';

const CONSULTED = 'The Acting Head of Welfare agrees.';

const meetingIn = ({ clock }: Person['college'], caseId: string, invite: readonly string[]) => ({
  ...{ caseId, invite, startsAt: clock.in({ days: 1 }), endsAt: clock.in({ days: 1, hours: 1 }) },
  ...{ place: 'The Cedar Room', purpose: 'To seek a resolution.' },
});

test('A.5, A.6, A.7: a mediation from the proposal to the agreed outcome in writing', async () => {
  const theCase = await anInformedCase(await openCollege());
  const { id: caseId, college, lead, overseer, welfare, complainant, respondent, parties } = theCase;

  // A.5: the parties are asked to consider it, and the invitation says only that
  const { id: mediationId } = await as(overseer).does('proposeMediation', { caseId });
  for (const party of [complainant, respondent])
    expect(await mediationsOf(party, theCase)).toMatchObject([
      {
        id: mediationId,
        status: 'PROPOSED',
        mediator: null,
        proposedAt: null,
        questions: [{ kind: 'MEDIATION', status: 'ASKED' }],
      },
    ]);

  // Each answers, and neither learns what the other did
  await answer(complainant, theCase, 'MEDIATION');
  expect((await mediationsOf(respondent, theCase))![0]!.questions).toMatchObject([
    { capacity: 'RESPONDENT', status: 'ASKED' },
  ]);
  expect((await mediationsOf(respondent, theCase))![0]!.questions).toHaveLength(1);
  await answer(respondent, theCase, 'MEDIATION');
  expect((await mediationsOf(lead, theCase))![0]!.questions.map(({ status }) => status)).toEqual(['AGREED', 'AGREED']);
  // H of students alone
  expect((await mediationsOf(welfare!, theCase))![0]!.questions).toMatchObject([{ capacity: 'COMPLAINANT' }]);

  // A.6: somebody is nominated, the Acting Head of Welfare consulted, and sees the case and both names from then on
  const mediator = await college.person({ category: 'EXTERNAL', offices: ['MEDIATOR'] });
  const nominated = { mediationId, personId: mediator.id, reason: 'Has done it often.', consulted: CONSULTED };
  await as(lead).does('nominateMediator', nominated);
  const seen = await caseOf(mediator, caseId);
  expect([seen.viewerCapacities, seen.stage, seen.complaint, seen.allegations, seen.handlers]).toEqual([
    ['MEDIATOR'],
    null,
    null,
    null,
    null,
  ]);
  expect(seen.parties).toMatchObject([
    { name: complainant.name, email: null },
    { name: respondent.name, email: null },
  ]);
  for (const party of [complainant, respondent]) await answer(party, theCase, 'MEDIATOR');
  await as(lead).does('openMediation', { mediationId });

  // The mediator meets each separately, and may reach those they meet; nobody else sees that meeting
  const hers = await aMeetingIn(theCase, mediator, [parties.COMPLAINANT]);
  expect((await caseOf(mediator, caseId)).parties).toMatchObject([{ email: complainant.email }, { email: null }]);
  const meetings = async (person: Person) => (await caseAsSeenBy(person, caseId))?.meetings ?? null;
  expect(await meetings(complainant)).toMatchObject([{ id: hers, kind: 'MEDIATION' }]);
  for (const person of [respondent, lead]) expect(await meetings(person)).toEqual([]);
  for (const person of [overseer, welfare!]) expect(await meetings(person)).toBeNull();
  await heldMeeting(hers, mediator);
  await notesOf(hers, mediator, 'COMPLAINANT', 'She would like to be asked beforehand.');
  expect((await meetings(complainant))![0]!.notes).toMatchObject([{ text: 'She would like to be asked beforehand.' }]);

  // Its time counts from when the second of the initial meetings took place: twenty working days
  const times = async (person: Person) =>
    (await clocksOf(person, theCase)).filter(({ kind }) => kind === 'MEDIATION').map(({ dueOn }) => dueOn);
  expect(await times(lead)).toEqual([]);
  const his = await aMeetingIn(theCase, mediator, [parties.RESPONDENT]);
  college.clock.set('2026-03-02T12:00:00.000Z');
  await as(mediator).does('holdMeeting', { meetingId: his });
  for (const person of [complainant, respondent, mediator, lead, overseer, welfare!])
    expect(await times(person)).toEqual(['2026-03-30']);

  // It ends with what was agreed in writing, for both and those who arranged it; the mediator's part ends with it
  const text = 'Drafts are read by two people.';
  await ended(as(mediator).act('endMediation', { mediationId, agreed: true, text }));
  expect(await caseAsSeenBy(mediator, caseId)).toBeNull();
  for (const person of [complainant, respondent, lead, overseer])
    expect(await mediationsOf(person, theCase)).toMatchObject([{ status: 'ENDED', outcome: { agreed: true, text } }]);
  // H in B alone
  expect(await mediationsOf(welfare!, theCase)).toMatchObject([{ status: 'ENDED', outcome: null }]);
  expect((await clocksOf(lead, theCase)).find(({ kind }) => kind === 'MEDIATION')).toMatchObject({ overdue: false });
  // What was written about it was for whom it was written to
  const kinds = async (person: Person) =>
    (await caseOf(person, caseId)).notices!.map(({ kind }) => kind).filter((kind) => kind.startsWith('MEDIATION'));
  expect(await kinds(complainant)).toEqual([
    'MEDIATION_PROPOSED',
    'MEDIATION_QUESTION',
    'MEDIATION_OPENED',
    'MEDIATION_MEETING_INVITED',
    'MEDIATION_ENDED',
  ]);
  for (const person of [lead, overseer]) expect(await kinds(person)).toEqual([]);
});

describe('A.5: when a mediation is tried', () => {
  test('A.5: not while somebody investigates, and again after the outcome; one that has begun goes on', async () => {
    const theCase = await anInformedCase(await openCollege());
    const { id: caseId, lead, complainant } = theCase;
    const { mediationId, mediator } = await aMediationBegun(theCase);
    await proceed(theCase, 'INVESTIGATE');
    await as(mediator).does('askForJointMeeting', { mediationId });
    await ended(as(mediator).act('endMediation', { mediationId, agreed: false, text: 'They see it too differently.' }));
    const { userErrors } = await as(lead).act('proposeMediation', { caseId });
    expect(userErrors).toMatchObject([{ code: 'OUT_OF_TURN', clause: 'A.5' }]);
    expect(await mediationsOf(complainant, theCase)).toMatchObject([
      { status: 'ENDED', outcome: { agreed: false, text: 'They see it too differently.' } },
    ]);
    const decided = await aDecidedCase(await openCollege());
    await as(decided.lead).does('proposeMediation', { caseId: decided.id });
    expect(await mediationsOf(decided.respondent, decided)).toMatchObject([{ status: 'PROPOSED' }]);
  });

  test('A.5: not before the respondent is informed, who would learn of the case by it', async () => {
    const theCase = await aDelegatedCase(await openCollege());
    const { userErrors } = await as(theCase.lead).act('proposeMediation', { caseId: theCase.id });
    expect(userErrors).toMatchObject([{ code: 'OUT_OF_TURN', clause: 'A.5' }]);
    expect(await caseAsSeenBy(theCase.respondent, theCase.id)).toBeNull();
  });

  test('A.5: one at a time, proposed by whoever leads or oversees and by no party or investigator', async () => {
    const theCase = await anInformedCase(await openCollege());
    const { id: caseId, lead, complainant, respondent, welfare } = theCase;
    for (const person of [complainant, respondent, welfare!])
      expect((await as(person).act('proposeMediation', { caseId })).userErrors).toMatchObject([
        { code: 'NOT_ALLOWED' },
      ]);
    const { id: mediationId } = await as(lead).does('proposeMediation', { caseId });
    expect((await as(lead).act('proposeMediation', { caseId })).userErrors).toMatchObject([
      { code: 'ALREADY_DONE', clause: 'A.5' },
    ]);
    await as(lead).does('callOffMediation', { mediationId, reason: 'It is not the time for it.' });
    await as(lead).does('proposeMediation', { caseId });
  });
});

describe('A.6: both agree, and both accept the mediator', () => {
  test('A.6: nobody is nominated while one consent is missing or declined', async () => {
    const theCase = await anInformedCase(await openCollege());
    const { id: caseId, lead, complainant, respondent, college } = theCase;
    const { id: mediationId } = await as(lead).does('proposeMediation', { caseId });
    const { id: personId } = await college.person({ category: 'EXTERNAL' });
    const nominate = async () =>
      (await as(lead).act('nominateMediator', { mediationId, personId, reason: 'Fair.', consulted: CONSULTED }))
        .userErrors;
    const notYet = [{ code: 'NOT_YET', clause: 'A.6' }];
    expect(await nominate()).toMatchObject(notYet);
    await answer(complainant, theCase, 'MEDIATION');
    expect(await nominate()).toMatchObject(notYet);
    await answer(respondent, theCase, 'MEDIATION', false);
    expect(await nominate()).toMatchObject(notYet);
    // What one declines is nothing to the other
    expect(await mediationsOf(complainant, theCase)).toMatchObject([{ status: 'PROPOSED' }]);
    await answer(respondent, theCase, 'MEDIATION');
    expect(await nominate()).toEqual([]);
  });

  test('A.6: it is not opened while one has not accepted the mediator, nor once one has withdrawn their consent', async () => {
    const theCase = await aNominatedMediator(await anInformedCase(await openCollege()));
    const { lead, complainant, respondent, mediationId, mediator, id: caseId, parties, college } = theCase;
    const open = async () => (await as(lead).act('openMediation', { mediationId })).userErrors;
    const notYet = [{ code: 'NOT_YET', clause: 'A.6' }];
    expect(await open()).toMatchObject(notYet);
    await answer(complainant, theCase, 'MEDIATOR');
    expect(await open()).toMatchObject(notYet);
    await answer(respondent, theCase, 'MEDIATOR', false);
    expect(await open()).toMatchObject(notYet);
    await answer(respondent, theCase, 'MEDIATOR');
    await answer(complainant, theCase, 'MEDIATION', false);
    expect(await open()).toMatchObject(notYet);
    const early = await as(mediator).act('arrangeMeeting', meetingIn(college, caseId, [parties.COMPLAINANT]));
    expect(early.userErrors).toMatchObject([{ code: 'NOT_YET', clause: 'A.6' }]);
    await answer(complainant, theCase, 'MEDIATION');
    expect(await open()).toEqual([]);
    const { id: mediationQuestionId } = await questionTo(complainant, theCase, 'MEDIATOR');
    const late = await as(complainant).act('answerMediation', { mediationQuestionId, agreed: false });
    expect(late.userErrors).toMatchObject([{ code: 'OUT_OF_TURN', clause: 'A.6' }]);
  });

  test('A.6: whoever is nominated in place of another is asked about anew, and the other has no sight left', async () => {
    const theCase = await aNominatedMediator(await anInformedCase(await openCollege()));
    const { lead, complainant, respondent, mediationId, mediator, college } = theCase;
    await answer(complainant, theCase, 'MEDIATOR');
    await answer(respondent, theCase, 'MEDIATOR', false);
    const second = await college.person({ category: 'EXTERNAL' });
    await as(lead).does('nominateMediator', {
      mediationId,
      personId: second.id,
      reason: 'Fair.',
      consulted: CONSULTED,
    });
    expect(await caseAsSeenBy(mediator, theCase.id)).toBeNull();
    expect(await capacitiesOf(second, theCase)).toEqual(['MEDIATOR']);
    const again = await as(lead).act('nominateMediator', {
      ...{ mediationId, personId: second.id, reason: 'Fair.', consulted: CONSULTED },
    });
    expect(again.userErrors).toMatchObject([{ code: 'ALREADY_DONE' }]);
    expect((await as(lead).act('openMediation', { mediationId })).userErrors).toMatchObject([{ code: 'NOT_YET' }]);
    for (const party of [complainant, respondent]) await answer(party, theCase, 'MEDIATOR');
    await as(lead).does('openMediation', { mediationId });
  });

  test('A.6: where a student is in the case the Acting Head of Welfare is consulted; between staff nobody need be', async () => {
    for (const by of ['student', 'staff'] as const) {
      const theCase = await anInformedCase(await openCollege(), { by });
      const mediationId = await anAgreedMediation(theCase);
      const { id: personId } = await theCase.college.person({ category: 'EXTERNAL' });
      const { userErrors } = await as(theCase.lead).act('nominateMediator', { mediationId, personId, reason: 'Fair.' });
      expect(userErrors).toMatchObject(
        by === 'staff' ? [] : [{ code: 'INVALID', clause: 'A.6', field: ['input', 'consulted'] }],
      );
      expect(userErrors).toHaveLength(by === 'staff' ? 0 : 1);
    }
  });

  test('A.6: a mediator has no other part: party, witness, handler, companion, who is complained to; one refusal for all', async () => {
    const theCase = await anInvestigatedCase(await openCollege());
    const { lead, overseer, welfare, complainant, respondent, investigator, college } = theCase;
    // After the report the case is past its investigation
    const decided = { ...theCase };
    await as(investigator)
      .does('saveReport', { caseId: theCase.id, findings: 'None.', sections: [] })
      .then(({ id }) => as(investigator).does('submitReport', { reportId: id }));
    const mediationId = await anAgreedMediation(decided);
    const student = await college.person({ category: 'STUDENT' });
    const answers = new Set<string>();
    for (const person of [lead, overseer, welfare!, complainant, respondent, investigator, student]) {
      const input = { mediationId, personId: person.id, reason: 'Fair.', consulted: CONSULTED };
      const { userErrors } = await as(lead).act('nominateMediator', input);
      expect(userErrors).toMatchObject([{ code: 'CANNOT_SERVE', clause: 'A.6' }]);
      answers.add(JSON.stringify(userErrors));
    }
    expect(answers.size).toBe(1);
    const nobody = { mediationId, personId: 'nobody', reason: 'Fair.', consulted: CONSULTED };
    expect((await as(lead).act('nominateMediator', nobody)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  test('A.6, A.17: who mediated, even once, neither investigates nor leads nor accompanies, and is refused like anybody', async () => {
    const theCase = await anInformedCase(await openCollege());
    const { id: caseId, lead, overseer } = theCase;
    const { mediationId, mediator } = await anOpenMediation(theCase);
    const appoint = async () =>
      (await as(overseer).act('appointCaseLead', { caseId, personId: mediator.id, reason: 'Able.' })).userErrors;
    expect(await appoint()).toMatchObject([{ code: 'CANNOT_SERVE', clause: 'A.1' }]);
    await ended(as(mediator).act('endMediation', { mediationId, agreed: false, text: 'They did not agree.' }));
    expect(await appoint()).toMatchObject([{ code: 'CANNOT_SERVE', clause: 'A.1' }]);
    await proceed(theCase, 'INVESTIGATE');
    await as(lead).does('commissionInvestigation', { caseId, terms: 'What was said.', recommendationsAsked: false });
    const asInvestigator = await as(lead).act('appointInvestigator', {
      caseId,
      personId: mediator.id,
      reason: 'Able.',
    });
    expect(asInvestigator.userErrors).toMatchObject([{ code: 'CANNOT_SERVE', clause: 'A.17' }]);
  });
});

describe('A.6: the meetings of a mediation', () => {
  test('A.6: separate first; a joint one only once each was met and both agree, on record', async () => {
    const theCase = await anOpenMediation(await anInformedCase(await openCollege()));
    const { id: caseId, college, mediator, mediationId, parties, complainant, respondent } = theCase;
    const both = [parties.COMPLAINANT, parties.RESPONDENT];
    const meet = async () => (await as(mediator).act('arrangeMeeting', meetingIn(college, caseId, both))).userErrors;
    const notYet = [{ code: 'NOT_YET', clause: 'A.6', field: ['input', 'invite'] }];
    await as(mediator).does('askForJointMeeting', { mediationId });
    for (const party of [complainant, respondent]) await answer(party, theCase, 'JOINT_MEETING');
    expect(await meet()).toMatchObject(notYet);
    for (const party of both) await heldMeeting(await aMeetingIn(theCase, mediator, [party]), mediator);
    await answer(respondent, theCase, 'JOINT_MEETING', false);
    expect(await meet()).toMatchObject(notYet);
    await answer(respondent, theCase, 'JOINT_MEETING');
    expect(await meet()).toEqual([]);
    const joint = (await caseOf(complainant, caseId)).meetings!.at(-1)!;
    expect(joint.invitations.map(({ name }) => name).sort()).toEqual(
      [complainant.name, respondent.name, mediator.name].sort(),
    );
  });

  test('A.13: whoever leads or investigates meets them separately all the same', async () => {
    const theCase = await anOpenMediation(await anInformedCase(await openCollege()));
    const { id: caseId, college, lead, parties } = theCase;
    const { userErrors } = await as(lead).act('arrangeMeeting', meetingIn(college, caseId, Object.values(parties)));
    expect(userErrors).toMatchObject([{ code: 'INVALID', clause: 'A.13' }]);
  });

  test('A.11: a companion is seen by the party and the mediator, and by nobody who leads or investigates', async () => {
    const theCase = await anOpenMediation(await anInformedCase(await openCollege()));
    const { id: caseId, college, mediator, parties, complainant, lead } = theCase;
    const meetingId = await aMeetingIn(theCase, mediator, [parties.COMPLAINANT]);
    const friend = await college.person({ category: 'STUDENT' });
    await as(complainant).does('nameCompanion', { meetingId, address: friend.email, kind: 'STUDENT_MEMBER' });
    const { data } = await as(friend).query<{ viewer: { companionRequests: { id: string }[] } }>(
      '{ viewer { companionRequests { id } } }',
    );
    await as(friend).does('giveUndertaking', { requestId: data.viewer.companionRequests[0]!.id });
    expect((await caseOf(friend, caseId)).meetings).toMatchObject([{ id: meetingId, kind: 'MEDIATION' }]);
    expect((await caseOf(mediator, caseId)).meetings![0]!.companions).toMatchObject([{ name: friend.name }]);
    expect((await caseOf(lead, caseId)).meetings).toEqual([]);
    const [companion] = await college.database.query<{ id: string }>('SELECT id FROM companions');
    const id = Buffer.from(`Companion:${companion!.id}`).toString('base64url');
    const node = await as(lead).query<{ node: object | null }>('query ($id: ID!) { node(id: $id) { id } }', { id });
    expect(node.data.node).toBeNull();
  });

  test('A.7: what is said to the mediator is for that party alone: not the other, nor who leads, oversees or investigates', async () => {
    const theCase = await anInformedCase(await openCollege());
    const { id: caseId, lead, overseer, welfare, complainant, respondent, college } = theCase;
    const { mediator, parties } = await aMediationBegun(theCase);
    const meetingId = await aMeetingIn(theCase, mediator, [parties.COMPLAINANT]);
    await heldMeeting(meetingId, mediator);
    const notesId = await notesOf(meetingId, mediator, 'COMPLAINANT', 'She is thinking of leaving.');
    await proceed(theCase, 'INVESTIGATE');
    const investigator = await college.person({ category: 'EXTERNAL' });
    await as(lead).does('commissionInvestigation', { caseId, terms: 'What was said.', recommendationsAsked: false });
    await as(lead).does('appointInvestigator', { caseId, personId: investigator.id, reason: 'Able.' });
    const seenBy = async (person: Person) =>
      (
        await as(person).query<{ node: { text: string } | null }>(
          'query ($id: ID!) { node(id: $id) { ... on Notes { text } } }',
          { id: notesId },
        )
      ).data.node?.text ?? null;
    for (const person of [lead, overseer, welfare!, respondent, investigator]) expect(await seenBy(person)).toBeNull();
    for (const person of [complainant, mediator]) expect(await seenBy(person)).toBe('She is thinking of leaving.');
    // Mediation is walled from the investigation
    expect(await mediationsOf(investigator, theCase)).toBeNull();
    expect((await caseOf(investigator, caseId)).redactedFields).toContain('mediations');
    expect((await clocksOf(investigator, theCase)).map(({ kind }) => kind)).not.toContain('MEDIATION');
  });
});

describe('A.6: twenty working days from the initial meetings, longer by agreement', () => {
  test('A.6: no extension before it runs, by one alone, or to a day that cannot be; the reason is for who leads or oversees', async () => {
    const theCase = await anOpenMediation(await anInformedCase(await openCollege()));
    const { mediator, mediationId, complainant, respondent, lead, parties } = theCase;
    const ask = async (dueOn: string) =>
      (await as(mediator).act('askForMoreTime', { mediationId, dueOn, reason: 'One of them is away.' })).userErrors;
    const extend = async () => (await as(mediator).act('extendMediation', { mediationId })).userErrors;
    expect(await ask('2026-05-29')).toMatchObject([{ code: 'NOT_YET', clause: 'A.6' }]);
    for (const party of Object.values(parties))
      await heldMeeting(await aMeetingIn(theCase, mediator, [party]), mediator);
    expect(await extend()).toMatchObject([{ code: 'NOT_YET', clause: 'A.6' }]);
    expect(await ask('2026-01-30')).toMatchObject([{ code: 'INVALID', field: ['input', 'dueOn'] }]);
    expect(await ask('2026-05-30')).toMatchObject([{ code: 'INVALID', field: ['input', 'dueOn'] }]);
    expect(await ask('2026-05-29')).toEqual([]);
    await answer(complainant, theCase, 'EXTENSION');
    expect(await extend()).toMatchObject([{ code: 'NOT_YET', clause: 'A.6' }]);
    await answer(respondent, theCase, 'EXTENSION', false);
    expect(await extend()).toMatchObject([{ code: 'NOT_YET', clause: 'A.6' }]);
    await answer(respondent, theCase, 'EXTENSION');
    // Asked anew, both have to agree anew
    expect(await ask('2026-06-01')).toEqual([]);
    expect(await extend()).toMatchObject([{ code: 'NOT_YET', clause: 'A.6' }]);
    for (const party of [complainant, respondent]) await answer(party, theCase, 'EXTENSION');
    expect(await extend()).toEqual([]);
    const [running] = (await clocksOf(lead, theCase)).filter(({ kind }) => kind === 'MEDIATION');
    expect(running).toMatchObject({
      dueOn: '2026-06-01',
      extensions: [{ reason: 'One of them is away.', agreed: true }],
    });
    expect(await extend()).toMatchObject([{ code: 'INVALID' }]);
    // Whoever leads does not extend it for them
    const byLead = await as(lead).act('extendMediation', { mediationId });
    expect(byLead.userErrors).toMatchObject([{ code: 'NOT_ALLOWED', clause: 'A.6' }]);
  });
});

describe('A.6: the end of a mediation', () => {
  test('A.6: without agreement the reason is in writing; a party may leave it, and the other is told that it has ended', async () => {
    const theCase = await anOpenMediation(await anInformedCase(await openCollege()));
    const { mediationId, mediator, complainant, respondent, lead } = theCase;
    const text = { mediationId, agreed: false, text: ' ' };
    expect((await as(mediator).act('endMediation', text)).userErrors).toMatchObject([{ code: 'INVALID' }]);
    await as(complainant).does('leaveMediation', { mediationId });
    const outcome = { agreed: false, text: 'It ended before anything was agreed.' };
    for (const person of [complainant, respondent, lead])
      expect(await mediationsOf(person, theCase)).toMatchObject([{ status: 'ENDED', outcome }]);
    expect(await caseAsSeenBy(mediator, theCase.id)).toBeNull();
    for (const person of [respondent, lead]) {
      const act = person === lead ? 'callOffMediation' : 'leaveMediation';
      const { userErrors } = await as(person).act(act, { mediationId, ...(person === lead && { reason: 'Over.' }) });
      expect(userErrors).toMatchObject([{ code: 'OUT_OF_TURN', clause: 'A.6' }]);
    }
  });

  test('A.6: meetings still to come end with it, whoever ends it; who accompanies somebody is told, and nobody else anew', async () => {
    const theCase = await anOpenMediation(await anInformedCase(await openCollege()));
    const { id: caseId, mediationId, mediator, complainant, respondent, lead, parties } = theCase;
    const held = await aMeetingIn(theCase, mediator, [parties.COMPLAINANT]);
    await heldMeeting(held, mediator);
    const coming = await aMeetingIn(theCase, mediator, [parties.COMPLAINANT]);
    await aMeetingIn(theCase, mediator, [parties.RESPONDENT]);
    const enquiry = await aMeetingIn(theCase, lead, [parties.COMPLAINANT]);
    const friend = await aCompanion(theCase, coming, complainant, 'STUDENT_MEMBER');
    await as(lead).does('callOffMediation', { mediationId, reason: 'One of them is abroad.' });
    const meetingsOf = async (person: Person) =>
      (await caseOf(person, caseId)).meetings!.map(({ id, status, cancelReason }) => [id, status, cancelReason]);
    expect(await meetingsOf(complainant)).toEqual(
      expect.arrayContaining([
        [held, 'HELD', null],
        [coming, 'CANCELLED', 'The mediation has ended.'],
        [enquiry, 'ARRANGED', null],
      ]),
    );
    expect(await meetingsOf(respondent)).toMatchObject([[expect.anything(), 'CANCELLED', expect.anything()]]);
    expect(await meetingsOf(friend)).toEqual([[coming, 'CANCELLED', 'The mediation has ended.']]);
    const told = async (person: Person) =>
      (await noticesTo(person, theCase)).map(({ kind, clause }) => [kind, clause]).at(-1);
    expect(await told(friend)).toEqual(['MEDIATION_MEETING_CANCELLED', 'A.6']);
    for (const party of [complainant, respondent]) expect(await told(party)).toEqual(['MEDIATION_ENDED', 'A.6']);
  });

  test('A.6: it ends when its case is closed, and the mediator’s part with it', async () => {
    const theCase = await anOpenMediation(await aDecidedCase(await openCollege(), { by: 'staff' }));
    const { id: caseId, lead, mediator, complainant } = theCase;
    await as(lead).does('closeCase', { caseId, reason: 'It is done.' });
    expect(await caseAsSeenBy(mediator, caseId)).toBeNull();
    const outcome = { agreed: false, text: 'It ended because the case was closed.' };
    expect(await mediationsOf(complainant, theCase)).toMatchObject([{ status: 'ENDED', outcome }]);
    expect((await as(lead).act('proposeMediation', { caseId })).userErrors).toMatchObject([{ code: 'OUT_OF_TURN' }]);
  });

  test('A.6: nobody answers, opens or ends it whose it is not', async () => {
    const theCase = await aNominatedMediator(await anInformedCase(await openCollege()));
    const { mediationId, mediator, complainant, respondent, welfare, lead } = theCase;
    const { id: mediationQuestionId } = await questionTo(complainant, theCase, 'MEDIATOR');
    for (const person of [respondent, mediator])
      expect((await as(person).act('answerMediation', { mediationQuestionId, agreed: true })).userErrors).toMatchObject(
        [{ code: 'NOT_FOUND' }],
      );
    expect((await as(lead).act('answerMediation', { mediationQuestionId, agreed: true })).userErrors).toMatchObject([
      { code: 'NOT_ALLOWED' },
    ]);
    for (const person of [complainant, respondent, mediator, welfare!])
      expect((await as(person).act('openMediation', { mediationId })).userErrors).toMatchObject([
        { code: 'NOT_ALLOWED' },
      ]);
    const text = { mediationId, agreed: false, text: 'Enough.' };
    expect((await as(mediator).act('endMediation', text)).userErrors).toMatchObject([{ code: 'OUT_OF_TURN' }]);
    expect((await as(lead).act('endMediation', text)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  });
});
