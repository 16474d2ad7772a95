import { aCompanion, aMeeting, anInformedCase, anInvitedWitness, requestOf } from '../support/cases';
import { as } from '../support/client';
import { openCollege, type Person } from '../support/college';
import { caseAsSeenBy, caseOf, glimpseOf } from '../support/glimpse';
import { aMeetingIn } from '../support/meetings';

const FOR_ANYONE = ['UNION_REPRESENTATIVE', 'COLLEAGUE'];
const FOR_STUDENTS = ['STUDENT_MEMBER', 'WELFARE_TEAM', 'SENIOR_MEMBER', 'STUDENT_ADVICE_SERVICE'];

const askFor = (who: Person, meetingId: string, input: object) =>
  as(who).act('nameCompanion', { meetingId, address: 'a.friend@elsewhere.example', ...input });

describe('A.11: who may accompany', () => {
  test.each(FOR_ANYONE)('a member of staff may bring %s', async (kind) => {
    const college = await openCollege();
    const theCase = await anInformedCase(college, { by: 'staff' });
    const meeting = await aMeeting(theCase);
    expect((await askFor(theCase.complainant, meeting, { kind })).userErrors).toEqual([]);
  });

  test.each([...FOR_ANYONE, ...FOR_STUDENTS])('a student may bring %s', async (kind) => {
    const college = await openCollege();
    const theCase = await anInformedCase(college, { by: 'student' });
    const meeting = await aMeeting(theCase);
    expect((await askFor(theCase.complainant, meeting, { kind })).userErrors).toEqual([]);
  });

  test('a member of staff is refused each kind that is for students, complaining or complained of', async () => {
    const college = await openCollege();
    const theCase = await anInformedCase(college, { by: 'student' });
    const meeting = await aMeeting(theCase, 'RESPONDENT');
    for (const kind of FOR_STUDENTS) {
      const { userErrors } = await askFor(theCase.respondent, meeting, { kind });
      expect(userErrors).toMatchObject([{ code: 'INVALID', clause: 'A.11', field: ['input', 'kind'] }]);
    }
  });

  test.each(['student', 'staff'] as const)(
    'anybody else is a reasonable adjustment, with a reason: a %s',
    async (by) => {
      const college = await openCollege();
      const theCase = await anInformedCase(college, { by });
      const meeting = await aMeeting(theCase);
      const kind = 'REASONABLE_ADJUSTMENT';
      const { userErrors } = await askFor(theCase.complainant, meeting, { kind });
      expect(userErrors).toMatchObject([{ code: 'INVALID', clause: 'A.11', field: ['input', 'reason'] }]);
      expect((await askFor(theCase.complainant, meeting, { kind, reason: 'I am deaf.' })).userErrors).toEqual([]);
    },
  );

  test('whether an address is known here is not told', async () => {
    const college = await openCollege();
    const theCase = await anInformedCase(college, { by: 'student' });
    const known = await college.person();
    const seen = [];
    for (const address of [known.email, 'nobody@college.test']) {
      const meetingId = await aMeeting(theCase);
      const companion = await as(theCase.complainant).does(
        'nameCompanion',
        { meetingId, address, kind: 'COLLEAGUE' },
        'name status redactedFields',
      );
      seen.push({ ...companion, id: '' });
    }
    expect(seen[0]).toEqual(seen[1]);
    expect(seen[0]).toMatchObject({ name: null, redactedFields: ['name'] });
  });

  test.each(['the other party', 'the case lead', 'the overseer', 'a witness'])(
    '%s cannot undertake to accompany a party, and is not told apart by it',
    async (who) => {
      const college = await openCollege();
      const theCase = await anInformedCase(college, { by: 'student' });
      const witness = await anInvitedWitness(theCase);
      const person = {
        'the other party': theCase.respondent,
        'the case lead': theCase.lead,
        'the overseer': theCase.overseer,
        'a witness': witness.person,
      }[who]!;
      const meetingId = await aMeeting(theCase);
      expect(
        (await askFor(theCase.complainant, meetingId, { address: person.email, kind: 'COLLEAGUE' })).userErrors,
      ).toEqual([]);
      const { userErrors } = await as(person).act('giveUndertaking', { requestId: await requestOf(person) });
      expect(userErrors).toMatchObject([{ code: 'CANNOT_SERVE' }]);
    },
  );

  test('one companion at a time: another can be asked once the first has declined', async () => {
    const college = await openCollege();
    const theCase = await anInformedCase(college, { by: 'student' });
    const [first, second] = (await college.people([{}, {}])) as [Person, Person];
    const meeting = await aMeeting(theCase);
    const { complainant } = theCase;
    const ask = (person: Person) => askFor(complainant, meeting, { address: person.email, kind: 'STUDENT_MEMBER' });
    expect((await ask(first)).userErrors).toEqual([]);
    expect((await ask(second)).userErrors).toMatchObject([{ code: 'ALREADY_DONE', clause: 'A.11' }]);
    await as(first).does('declineToAccompany', { requestId: await requestOf(first) });
    expect(await caseAsSeenBy(first, theCase.id)).toBeNull();
    expect((await ask(second)).userErrors).toEqual([]);
  });

  test('only who is invited names a companion', async () => {
    const college = await openCollege();
    const theCase = await anInformedCase(college, { by: 'student' });
    const meeting = await aMeeting(theCase);
    expect((await askFor(theCase.respondent, meeting, { kind: 'COLLEAGUE' })).userErrors).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
    expect((await askFor(theCase.lead, meeting, { kind: 'COLLEAGUE' })).userErrors).toMatchObject([
      { code: 'NOT_ALLOWED' },
    ]);
  });
});

describe('A.11: what a companion sees', () => {
  const REQUEST = '{ viewer { companionRequests { id askedBy startsAt undertaking status redactedFields } } }';

  test('before the undertaking: who asks, and when, and nothing of a case', async () => {
    const college = await openCollege();
    const theCase = await anInformedCase(college, { by: 'student' });
    const companion = await college.person();
    const meeting = await aMeeting(theCase);
    await askFor(theCase.complainant, meeting, { address: companion.email.toUpperCase(), kind: 'STUDENT_MEMBER' });
    const { data } = await as(companion).query<{ viewer: { companionRequests: { undertaking: string }[] } }>(REQUEST);
    const startsAt = (await caseOf(theCase.complainant, theCase.id)).meetings![0]!.startsAt;
    expect(data.viewer.companionRequests).toMatchObject([
      { askedBy: theCase.complainant.name, startsAt, status: 'ASKED' },
    ]);
    // The undertaking never bars anyone from speaking of what they themselves allege
    expect(data.viewer.companionRequests[0]!.undertaking).toMatch(
      /does not stop anybody from speaking of what they themselves allege/,
    );
    expect(await caseAsSeenBy(companion, theCase.id)).toBeNull();
    const { data: asked } = await as(companion).query<{ node: unknown }>('query ($id: ID!) { node(id: $id) { id } }', {
      id: meeting,
    });
    expect(asked.node).toBeNull();
  });

  test('after the undertaking: that meeting, and the party they accompany; no other meeting, no other name', async () => {
    const college = await openCollege();
    const theCase = await anInformedCase(college, { by: 'student' });
    const meeting = await aMeeting(theCase);
    await aMeeting(theCase);
    const companion = await aCompanion(theCase, meeting, theCase.complainant);
    const seen = await caseOf(companion, theCase.id);
    expect(seen.meetings!.map(({ id }) => id)).toEqual([meeting]);
    expect(await glimpseOf(companion, theCase.id)).toEqual({
      stage: null,
      concluded: null,
      parties: [theCase.complainant.name],
      handlers: [],
      shows: ['companions', 'meetings'],
    });
  });

  test('the other party never sees who accompanies, nor the meeting', async () => {
    const college = await openCollege();
    const theCase = await anInformedCase(college, { by: 'student' });
    const meeting = await aMeeting(theCase);
    const companion = await aCompanion(theCase, meeting, theCase.complainant);
    const seen = await caseOf(theCase.respondent, theCase.id);
    expect(seen.meetings).toEqual([]);
    expect(JSON.stringify(seen)).not.toContain(companion.name);
    expect((await caseOf(theCase.lead, theCase.id)).meetings![0]!.companions).toMatchObject([
      { name: companion.name, status: 'UNDERTAKEN' },
    ]);
  });

  test('who moves or cancels a meeting tells the companion too', async () => {
    const college = await openCollege();
    const theCase = await anInformedCase(college, { by: 'student' });
    const meetingId = await aMeeting(theCase);
    const companion = await aCompanion(theCase, meetingId, theCase.complainant);
    const { clock } = college;
    const times = { startsAt: clock.in({ days: 3 }), endsAt: clock.in({ days: 3, hours: 1 }) };
    await as(theCase.lead).does('moveMeeting', { meetingId, ...times });
    await as(theCase.lead).does('cancelMeeting', { meetingId, reason: 'The room is flooded.' });
    for (const person of [companion, theCase.complainant]) {
      const seen = await caseOf(person, theCase.id);
      expect(seen.notices!.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['MOVED', 'CANCELLED']));
      expect(seen.meetings).toMatchObject([
        { ...{ startsAt: times.startsAt }, status: 'CANCELLED', cancelReason: 'The room is flooded.' },
      ]);
    }
    expect((await caseOf(theCase.respondent, theCase.id)).notices!.map(({ kind }) => kind)).toEqual(['INFORMED']);
  });

  test('a companion of one interview does not see what is noted of it', async () => {
    const college = await openCollege();
    const theCase = await anInformedCase(college, { by: 'student' });
    const meetingId = await aMeetingIn(theCase, theCase.lead, [theCase.parties.COMPLAINANT]);
    const companion = await aCompanion(theCase, meetingId, theCase.complainant);
    college.clock.advance({ days: 1, hours: 1 });
    await as(theCase.lead).does('holdMeeting', { meetingId });
    const [invitation] = (await caseOf(theCase.lead, theCase.id)).meetings![0]!.invitations.filter(
      ({ capacity }) => capacity === 'COMPLAINANT',
    );
    const input = { meetingId, invitationId: invitation!.id, text: 'She was calm.' };
    const notes = await as(theCase.lead).does('recordNotes', input);
    await as(theCase.lead).does('sendNotesForReview', { notesId: notes.id });
    expect((await caseOf(theCase.complainant, theCase.id)).meetings![0]!.notes).toMatchObject([
      { text: 'She was calm.' },
    ]);
    expect((await caseOf(companion, theCase.id)).meetings![0]!.notes).toEqual([]);
  });
});
