import {
  aCaseToDetermine,
  aDelegatedCase,
  aMeeting,
  aNamedWitness,
  anInformedCase,
  anInvestigatedCase,
  anInvitedWitness,
  OUTCOME,
  partiesOf,
} from '../support/cases';
import { as } from '../support/client';
import { openCollege, type Person } from '../support/college';
import { caseOf } from '../support/glimpse';
import { aMeetingIn, heldMeeting, invitationOf, notesOf } from '../support/meetings';
import { withdrawn } from '../support/withdrawals';

const TIMES = { startsAt: '2026-02-20T14:00:00Z', endsAt: '2026-02-20T15:00:00Z' };
const arrange = (by: Person, caseId: string, invite: readonly string[], more: object = {}) =>
  as(by).act('arrangeMeeting', { caseId, invite, ...TIMES, place: 'The Cedar Room', purpose: 'To talk.', ...more });

const kindsToldTo = async (person: Person, caseId: string) =>
  (await caseOf(person, caseId)).notices!.map(({ kind }) => kind);

describe('A.13: whom a meeting brings together', () => {
  test('no meeting holds both parties, whoever calls it', async () => {
    const college = await openCollege();
    const theCase = await anInvestigatedCase(college, { by: 'student' });
    const both = Object.values(theCase.parties);
    for (const by of [theCase.lead, theCase.investigator]) {
      const { userErrors } = await arrange(by, theCase.id, both);
      expect(userErrors).toMatchObject([{ code: 'INVALID', clause: 'A.13', field: ['input', 'invite'] }]);
    }
    for (const person of [theCase.complainant, theCase.respondent]) {
      expect((await caseOf(person, theCase.id)).meetings).toEqual([]);
      expect(await kindsToldTo(person, theCase.id)).not.toContain('INVITED');
    }
  });

  test('no meeting brings a party and a witness together: each would learn who the other is', async () => {
    const college = await openCollege();
    const theCase = await anInformedCase(college, { by: 'student' });
    const witness = await aNamedWitness(theCase, theCase.respondent);
    const { person } = await anInvitedWitness(theCase, { namedBy: theCase.respondent });
    await as(theCase.lead).does('identifyWitness', { witnessId: witness, personId: (await college.person()).id });
    for (const partyId of Object.values(theCase.parties)) {
      const { userErrors } = await arrange(theCase.lead, theCase.id, [partyId, witness]);
      expect(userErrors).toMatchObject([{ code: 'INVALID', field: ['input', 'invite'] }]);
    }
    expect(JSON.stringify(await caseOf(theCase.complainant, theCase.id))).not.toContain(person.name);
  });

  test('a respondent who is not informed is not invited, and learns of nothing by it', async () => {
    const college = await openCollege();
    const theCase = await aDelegatedCase(college, { by: 'student' });
    await as(theCase.lead).does('identifyRespondent', { caseId: theCase.id, personId: theCase.respondent.id });
    const { RESPONDENT } = await partiesOf(theCase);
    const { userErrors } = await arrange(theCase.lead, theCase.id, [RESPONDENT]);
    expect(userErrors).toMatchObject([{ code: 'NOT_YET', clause: 'A.13' }]);
  });

  test('a witness who is only words is not invited (A.20)', async () => {
    const college = await openCollege();
    const theCase = await anInformedCase(college, { by: 'student' });
    const witness = await aNamedWitness(theCase, theCase.complainant);
    const { userErrors } = await arrange(theCase.lead, theCase.id, [witness]);
    expect(userErrors).toMatchObject([{ code: 'NOT_YET', clause: 'A.20', field: ['input', 'invite', '0'] }]);
  });

  test('nobody of another case is invited; they are as little found as what does not exist', async () => {
    const college = await openCollege();
    const theCase = await anInformedCase(college, { by: 'student' });
    const other = await anInformedCase(college, { by: 'student', lead: theCase.lead });
    const answers = [];
    for (const id of [other.parties.COMPLAINANT, 'nothing']) {
      const { userErrors } = await arrange(theCase.lead, theCase.id, [id]);
      expect(userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
      answers.push(userErrors);
    }
    expect(answers[0]).toEqual(answers[1]);
  });

  test('a meeting ends after it begins and does not begin in the past', async () => {
    const college = await openCollege();
    const theCase = await anInformedCase(college, { by: 'student' });
    const invite = [theCase.parties.COMPLAINANT];
    const backwards = await arrange(theCase.lead, theCase.id, invite, {
      startsAt: TIMES.endsAt,
      endsAt: TIMES.startsAt,
    });
    expect(backwards.userErrors).toMatchObject([{ code: 'INVALID', field: ['input', 'endsAt'] }]);
    const past = await arrange(theCase.lead, theCase.id, invite, { startsAt: '2026-01-05T10:00:00Z' });
    expect(past.userErrors).toMatchObject([{ code: 'INVALID', field: ['input', 'startsAt'] }]);
    const meetingId = await aMeeting(theCase);
    const early = await as(theCase.lead).act('holdMeeting', { meetingId });
    expect(early.userErrors).toMatchObject([{ code: 'NOT_YET' }]);
  });

  test('who is invited is told of the right to be accompanied, and sees the meeting; the other party neither (A.11)', async () => {
    const college = await openCollege();
    const theCase = await anInformedCase(college, { by: 'student' });
    await aMeeting(theCase);
    const seen = await caseOf(theCase.complainant, theCase.id);
    expect(seen.meetings![0]!.accompaniment).toMatch(/union representative/);
    expect(seen.notices).toMatchObject([
      { kind: 'RESPONDENT_INFORMED', clause: 'A.13' },
      { kind: 'INVITED', clause: 'A.11', text: expect.stringContaining('accompanied') },
    ]);
    expect((await caseOf(theCase.respondent, theCase.id)).meetings).toEqual([]);
    expect(await kindsToldTo(theCase.respondent, theCase.id)).toEqual(['INFORMED']);
    expect((await caseOf(theCase.overseer, theCase.id)).meetings).toBeNull();
  });

  test('the lead sees the investigation’s meetings; the investigator does not see those of the lead’s enquiry', async () => {
    const college = await openCollege();
    const theCase = await anInvestigatedCase(college, { by: 'student' });
    const { lead, investigator, parties } = theCase;
    const ofEnquiry = await aMeetingIn(theCase, lead, [parties.COMPLAINANT]);
    const ofInvestigation = await aMeetingIn(theCase, investigator, [parties.COMPLAINANT]);
    const seenBy = async (person: Person) => (await caseOf(person, theCase.id)).meetings!.map(({ id }) => id).sort();
    expect(await seenBy(lead)).toEqual([ofEnquiry, ofInvestigation].sort());
    expect(await seenBy(investigator)).toEqual([ofInvestigation]);
    const { userErrors } = await as(investigator).act('cancelMeeting', { meetingId: ofEnquiry, reason: 'No.' });
    expect(userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    const moving = await as(lead).act('cancelMeeting', { meetingId: ofInvestigation, reason: 'No.' });
    expect(moving.userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  });

  test('a meeting that was held or cancelled is not moved, held or cancelled again', async () => {
    const college = await openCollege();
    const theCase = await anInformedCase(college, { by: 'student' });
    const held = await aMeeting(theCase);
    const cancelled = await aMeeting(theCase);
    await as(theCase.lead).does('cancelMeeting', { meetingId: cancelled, reason: 'Not needed.' });
    await heldMeeting(held, theCase.lead);
    for (const meetingId of [held, cancelled])
      for (const [act, input] of [
        ['moveMeeting', TIMES],
        ['holdMeeting', {}],
        ['cancelMeeting', { reason: 'Again.' }],
      ] as const) {
        const { userErrors } = await as(theCase.lead).act(act, { meetingId, ...input });
        expect(userErrors).toMatchObject([{ code: 'OUT_OF_TURN' }]);
      }
  });
});

describe('A.27: notes of an interview', () => {
  test('a correction is a new version; the one before stays as it was, and comments stay beside it', async () => {
    const college = await openCollege();
    const theCase = await anInformedCase(college, { by: 'student' });
    const { lead, complainant, id } = theCase;
    const meeting = await aMeeting(theCase);
    await heldMeeting(meeting, lead);
    const first = await notesOf(meeting, lead, 'COMPLAINANT', 'Four occasions.');
    await as(lead).does('sendNotesForReview', { notesId: first });
    await as(complainant).does('commentOnNotes', { notesId: first, text: 'Five, not four.' });
    const second = await notesOf(meeting, lead, 'COMPLAINANT', 'Five occasions.');
    const ofLead = (await caseOf(lead, id)).meetings![0]!.notes;
    expect(ofLead).toMatchObject([
      { id: first, version: 1, text: 'Four occasions.', comments: [{ text: 'Five, not four.' }] },
      { id: second, version: 2, text: 'Five occasions.', sentAt: null, comments: [] },
    ]);
    // The new version is the lead's until it is sent
    expect((await caseOf(complainant, id)).meetings![0]!.notes.map((one) => one.id)).toEqual([first]);
    await as(lead).does('sendNotesForReview', { notesId: second });
    expect((await caseOf(complainant, id)).meetings![0]!.notes).toMatchObject([
      // How many versions came before a version is not the interviewee's to know
      { id: first, text: 'Four occasions.', version: null },
      { id: second, text: 'Five occasions.', version: null },
    ]);
    expect(await kindsToldTo(complainant, id)).toEqual(['RESPONDENT_INFORMED', 'INVITED', 'NOTES_SENT', 'NOTES_SENT']);
    const again = await as(lead).act('sendNotesForReview', { notesId: first });
    expect(again.userErrors).toMatchObject([{ code: 'OUT_OF_TURN', clause: 'A.27' }]);
  });

  test('each interviewee of a meeting sees the notes of their own interview alone', async () => {
    const college = await openCollege();
    const theCase = await anInformedCase(college, { by: 'student' });
    const { lead, id } = theCase;
    const witnesses = await college.people([{}, {}]);
    const named = [];
    for (const person of witnesses) {
      const witnessId = await aNamedWitness(theCase, theCase.complainant);
      await as(lead).does('identifyWitness', { witnessId, personId: person.id });
      named.push(witnessId);
    }
    const meetingId = await aMeetingIn(theCase, lead, named);
    await heldMeeting(meetingId, lead);
    const { meetings } = await caseOf(lead, id);
    for (const { id: invitationId, name, capacity } of meetings![0]!.invitations) {
      if (capacity !== 'WITNESS') continue;
      const notes = await as(lead).does('recordNotes', { meetingId, invitationId, text: `What ${name} said.` });
      await as(lead).does('sendNotesForReview', { notesId: notes.id });
    }
    for (const person of witnesses) {
      const { notes } = (await caseOf(person, id)).meetings![0]!;
      expect(notes.map(({ text }) => text)).toEqual([`What ${person.name} said.`]);
    }
    // Nor do the parties, the overseer or the Acting Head of Welfare see them
    for (const person of [theCase.complainant, theCase.respondent, theCase.overseer, college.headOfWelfare])
      expect(JSON.stringify(await caseOf(person, id))).not.toContain('What ');
  });

  test('only the interviewee comments, and only once the notes are sent', async () => {
    const college = await openCollege();
    const theCase = await anInformedCase(college, { by: 'student' });
    const { lead } = theCase;
    const { person, meeting } = await anInvitedWitness(theCase);
    await heldMeeting(meeting, lead);
    const notesId = await notesOf(meeting, lead, 'WITNESS');
    const comment = async (by: Person) =>
      (await as(by).act('commentOnNotes', { notesId, text: 'Not so.' })).userErrors[0]?.code;
    expect(await comment(person)).toBe('NOT_FOUND');
    expect(await comment(lead)).toBe('NOT_ALLOWED');
    await as(lead).does('sendNotesForReview', { notesId });
    expect(await comment(person)).toBeUndefined();
    expect(await comment(theCase.complainant)).toBe('NOT_FOUND');
    expect(await comment(lead)).toBe('NOT_ALLOWED');
  });

  test('notes are of the interview of a party or a witness, at a meeting that took place', async () => {
    const college = await openCollege();
    const theCase = await anInformedCase(college, { by: 'student' });
    const { lead } = theCase;
    const meetingId = await aMeeting(theCase);
    const record = async (capacity: string) =>
      as(lead).act('recordNotes', {
        meetingId,
        invitationId: await invitationOf(meetingId, lead, capacity),
        text: 'So.',
      });
    expect((await record('COMPLAINANT')).userErrors).toMatchObject([{ code: 'OUT_OF_TURN', clause: 'A.27' }]);
    await heldMeeting(meetingId, lead);
    expect((await record('CASE_LEAD')).userErrors).toMatchObject([{ code: 'INVALID', clause: 'A.27' }]);
    expect((await record('COMPLAINANT')).userErrors).toEqual([]);
  });
});

test('A.13: with the outcome what is still to come is called off, and everybody invited is told; what may have taken place is not', async () => {
  const college = await openCollege();
  const theCase = await aCaseToDetermine(college, { by: 'staff' });
  const { id: caseId, lead, complainant, respondent, parties } = theCase;
  const past = await aMeetingIn(theCase, lead, [parties.COMPLAINANT]);
  college.clock.advance({ days: 2 });
  const coming = await aMeetingIn(theCase, lead, [parties.RESPONDENT]);
  await as(lead).does('decideOutcome', { caseId, ...OUTCOME });
  const meetingsOf = async (person: Person) =>
    (await caseOf(person, caseId)).meetings!.map(({ id, status, cancelReason }) => [id, status, cancelReason]);
  expect(await meetingsOf(complainant)).toEqual([[past, 'ARRANGED', null]]);
  expect(await meetingsOf(respondent)).toEqual([[coming, 'CANCELLED', 'The case is concluded.']]);
  expect(await kindsToldTo(respondent, caseId)).toContain('CANCELLED');
  expect(await kindsToldTo(complainant, caseId)).not.toContain('CANCELLED');
});

test('A.13: a case that is closed without an outcome has no meeting to come either', async () => {
  const college = await openCollege();
  const theCase = await anInformedCase(college, { by: 'staff' });
  const { id: caseId, lead, respondent, parties } = theCase;
  await aMeetingIn(theCase, lead, [parties.RESPONDENT]);
  const reason = 'Nobody else is at risk.';
  await as(lead).does('closeWithdrawn', { withdrawalId: await withdrawn(theCase), reason });
  expect((await caseOf(respondent, caseId)).meetings!.map(({ status }) => status)).toEqual(['CANCELLED']);
});
