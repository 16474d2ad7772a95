import { aStudentCase, anInformedStudentCase } from '../support/annexeB';
import {
  aCompanion,
  aDecidedCase,
  aMeeting,
  anInformedCase,
  anInvitedWitness,
  aReceivedCase,
  aSubmittedCase,
  type InformedCase,
  partiesOf,
} from '../support/cases';
import { capacitiesOf } from '../support/cast';
import { as } from '../support/client';
import { openCollege, type Person } from '../support/college';
import { aHeldSupportMeeting, aSupporter, aSupportMeeting } from '../support/supporters';
import { tasksOf } from '../support/tasks';

const SEEN = `query ($id: ID!) { case(id: $id) {
  supporters { id side name status reason shares sharesNotes anotherReason }
  supportMeetings { id side status startsAt place notes { actions } }
  supportNotes { side actions text }
  serviceReferrals { name service says }
  consents { id name toWhom status informedAt }
  complaint { nature resolution heldApart } allegations { text } clarification { text } responses { text }
  parties { capacity name email } notices { kind clause }
} }`;

type Row = Readonly<Record<string, unknown>>;
type Seen = Readonly<Record<string, Row | null>> &
  Readonly<
    Record<
      | 'supporters'
      | 'supportMeetings'
      | 'supportNotes'
      | 'serviceReferrals'
      | 'consents'
      | 'responses'
      | 'parties'
      | 'notices',
      readonly Row[] | null
    >
  >;

async function seenBy(person: Person, { id }: { id: string }): Promise<Seen> {
  const { data } = await as(person).query<{ case: Seen | null }>(SEEN, { id });
  if (!data.case) throw new Error('there is no such case for them');
  return data.case;
}

const refusals = async (person: Person, act: string, input: object) =>
  (await as(person).act(act, input)).userErrors.map(({ code, clause, field }) => [code, clause, field.at(-1)]);

const open = async (person: Person, theCase: { id: string }) =>
  (await tasksOf(person, theCase))!.filter(({ status }) => status === 'OPEN').map(({ kind }) => kind);

const officer = { category: 'SUPPORT_STAFF', offices: ['HARASSMENT_OFFICER'] } as const;

describe('support is offered', () => {
  test('B.15: a formal complaint with no supporter gives the Acting Head of Welfare a task at once, and the student an offer', async () => {
    const college = await openCollege();
    const theCase = await aStudentCase(college);
    const { complainant, welfare, lead } = theCase;
    expect(await tasksOf(welfare!, theCase)).toMatchObject([
      { kind: 'OFFER_SUPPORT_TO_COMPLAINANT', status: 'OPEN', addressedTo: 'WELFARE', clause: 'B.15' },
    ]);
    expect((await seenBy(complainant, theCase)).notices).toEqual([{ kind: 'SUPPORT_OFFERED', clause: 'B.15' }]);
    expect((await seenBy(lead, theCase)).notices).toEqual([]);
  });

  test('B.12, B.15: the respondent is made the same offer once informed, and each task ends with a supporter', async () => {
    const college = await openCollege();
    const theCase = await anInformedStudentCase(college);
    const { respondent, welfare } = theCase;
    expect(await open(welfare!, theCase)).toEqual(['OFFER_SUPPORT_TO_COMPLAINANT', 'OFFER_SUPPORT_TO_RESPONDENT']);
    expect((await seenBy(respondent, theCase)).notices).toContainEqual({ kind: 'SUPPORT_OFFERED', clause: 'B.15' });
    await aSupporter(theCase, 'RESPONDENT');
    expect(await open(welfare!, theCase)).toEqual(['OFFER_SUPPORT_TO_COMPLAINANT']);
    await aSupporter(theCase, 'COMPLAINANT');
    expect(await open(welfare!, theCase)).toEqual([]);
  });

  test('B.15: a student who has a supporter from stage 2 is offered nobody anew', async () => {
    const college = await openCollege();
    const theCase = await aStudentCase(college, { informally: true });
    const parties = await partiesOf({ ...theCase, lead: theCase.welfare! });
    await aSupporter({ ...theCase, parties });
    await as(theCase.complainant).does('makeFormal', { caseId: theCase.id });
    expect(await open(theCase.welfare!, theCase)).toEqual([]);
    expect(await open(theCase.lead, theCase)).toEqual([]);
  });

  test('A.2, B.13: a student who complains of staff is offered the same, and staff a Harassment Officer (A.8)', async () => {
    const college = await openCollege();
    const ofStudent = await aSubmittedCase(college);
    expect(await open(ofStudent.welfare!, ofStudent)).toEqual(['OFFER_SUPPORT_TO_COMPLAINANT']);
    expect((await seenBy(ofStudent.complainant, ofStudent)).notices).toEqual([
      { kind: 'SUPPORT_OFFERED', clause: 'A.2' },
    ]);
    const ofStaff = await aReceivedCase(college, { by: 'staff' });
    expect((await seenBy(ofStaff.complainant, ofStaff)).notices).toEqual([{ kind: 'SUPPORT_OFFERED', clause: 'A.8' }]);
    expect(await open(ofStaff.lead, ofStaff)).toEqual([]);
  });

  test('A.8: staff ask for support, and whoever leads has a task until somebody supports them', async () => {
    const college = await openCollege();
    const theCase = await anInformedCase(college, { by: 'staff' });
    const { id: caseId, complainant, respondent, lead } = theCase;
    await as(respondent).does('askForSupport', { caseId });
    await as(complainant).does('askForSupport', { caseId });
    expect(await open(lead, theCase)).toEqual(['RESPONDENT_ASKS_FOR_SUPPORT', 'COMPLAINANT_ASKS_FOR_SUPPORT']);
    const { person } = await aSupporter(theCase, 'RESPONDENT');
    expect(await open(lead, theCase)).toEqual(['COMPLAINANT_ASKS_FOR_SUPPORT']);
    expect(await capacitiesOf(person, theCase)).toEqual(['RESPONDENT_SUPPORTER']);
    expect(await refusals(respondent, 'askForSupport', { caseId })).toEqual([['ALREADY_DONE', 'A.8', undefined]]);
  });
});

describe('B.10 to B.14: each side is supported throughout, by somebody of their own', () => {
  async function bothSupported() {
    const college = await openCollege();
    const theCase = await anInformedStudentCase(college);
    const [cs, rs] = [await aSupporter(theCase, 'COMPLAINANT'), await aSupporter(theCase, 'RESPONDENT')];
    return { college, theCase, cs, rs };
  }

  test('B.11, B.12: each side, the Acting Head of Welfare and whoever leads see who; never the other side', async () => {
    const { theCase, cs, rs } = await bothSupported();
    const { complainant, respondent, welfare, lead } = theCase;
    const sides = async (person: Person) => (await seenBy(person, theCase)).supporters!.map(({ name }) => name);
    expect(await sides(complainant)).toEqual([cs.person.name]);
    expect(await sides(respondent)).toEqual([rs.person.name]);
    expect(await sides(cs.person)).toEqual([cs.person.name]);
    expect(await sides(rs.person)).toEqual([rs.person.name]);
    expect(await sides(welfare!)).toEqual([cs.person.name, rs.person.name]);
    expect(await sides(lead)).toEqual([cs.person.name, rs.person.name]);
    const [own] = (await seenBy(complainant, theCase)).supporters!;
    expect(own).toMatchObject({ side: 'COMPLAINANT', status: 'ACTIVE', reason: null, shares: [], sharesNotes: false });
    expect((await seenBy(complainant, theCase)).notices).toContainEqual({
      kind: 'SUPPORTER_APPOINTED',
      clause: 'B.11',
    });
    expect((await seenBy(cs.person, theCase)).notices).toEqual([{ kind: 'ASKED_TO_SUPPORT', clause: 'B.11' }]);
    for (const one of [lead, welfare!])
      expect((await seenBy(one, theCase)).notices!.map(({ kind }) => kind)).not.toContain('ASKED_TO_SUPPORT');
  });

  test('B.14: the meetings and notes of one side are walled from the other, from whoever leads and who only oversees', async () => {
    const { theCase, cs, rs } = await bothSupported();
    const { complainant, respondent, welfare, lead } = theCase;
    const meetingId = await aHeldSupportMeeting(theCase, cs);
    await aSupportMeeting(theCase, rs);
    const words = { actions: 'Went through the options.', text: 'She would rather move rooms.' };
    await as(cs.person).does('noteSupport', { supporterId: cs.id, ofMeetingId: meetingId, ...words });
    await as(rs.person).does('noteSupport', { supporterId: rs.id, actions: 'Listened.', text: 'He is afraid.' });

    const own = await seenBy(cs.person, theCase);
    expect(own.supportMeetings).toMatchObject([
      { status: 'HELD', place: 'The Quiet Room', notes: [{ actions: words.actions }] },
    ]);
    expect(own.supportNotes).toEqual([{ side: 'COMPLAINANT', ...words }]);
    expect((await seenBy(complainant, theCase)).supportMeetings).toMatchObject([{ status: 'HELD', notes: [] }]);
    expect((await seenBy(respondent, theCase)).supportMeetings).toMatchObject([
      { side: 'RESPONDENT', status: 'ARRANGED' },
    ]);
    expect((await seenBy(complainant, theCase)).supportNotes).toBeNull();
    for (const one of [lead])
      expect(await seenBy(one, theCase)).toMatchObject({ supportMeetings: null, supportNotes: null });
    const known = await seenBy(welfare!, theCase);
    expect(known.supportMeetings).toEqual([
      {
        id: expect.any(String) as string,
        side: 'COMPLAINANT',
        status: 'HELD',
        startsAt: null,
        place: null,
        notes: [{ actions: words.actions }],
      },
    ]);
    expect(known.supportNotes).toEqual([
      { side: 'COMPLAINANT', actions: words.actions, text: null },
      { side: 'RESPONDENT', actions: 'Listened.', text: null },
    ]);

    // B.12: only a side that lets them
    await as(respondent).does('letWelfareRead', { supporterId: rs.id, mayRead: true });
    expect((await seenBy(welfare!, theCase)).supportNotes!.map(({ text }) => text)).toEqual([null, 'He is afraid.']);
    await as(respondent).does('letWelfareRead', { supporterId: rs.id, mayRead: false });
    expect((await seenBy(welfare!, theCase)).supportNotes!.map(({ text }) => text)).toEqual([null, null]);
  });

  test('B.12: the Acting Head of Welfare who supports a side reads what was noted of it, and nothing more of the other', async () => {
    const { theCase, cs, rs } = await bothSupported();
    const { id: caseId, lead, welfare, parties } = theCase;
    await as(cs.person).does('noteSupport', { supporterId: cs.id, actions: 'Met.', text: 'Hers.' });
    await as(rs.person).does('noteSupport', { supporterId: rs.id, actions: 'Met.', text: 'His.' });
    const input = { caseId, partyId: parties.COMPLAINANT, personId: welfare!.id, reason: 'She asks for her.' };
    expect(await refusals(welfare!, 'appointSupporter', { ...input, training: 'Long in office.' })).toEqual([
      ['CANNOT_SERVE', 'B.11', 'personId'],
    ]);
    await as(lead).does('appointSupporter', { ...input, training: 'Long in office.' });
    expect((await seenBy(welfare!, theCase)).supportNotes!.map(({ text }) => text)).toEqual(['Hers.', null]);
    expect(await capacitiesOf(cs.person, theCase)).toBeNull();
  });

  test('B.12: a supporter sees of the case what their side shares, as long as it does', async () => {
    const { theCase, cs, rs } = await bothSupported();
    const { id: caseId, complainant, respondent, lead } = theCase;
    const seen = async ({ person }: typeof cs) => {
      const { complaint, allegations, clarification, responses } = await seenBy(person, theCase);
      return [complaint?.['nature'] ?? null, allegations?.['text'] ?? null, clarification?.['text'] ?? null, responses];
    };
    await as(lead).does('clarifyComplaint', { caseId, text: 'Four remarks.', material: null });
    await as(respondent).does('respond', { caseId, text: 'It was a joke.' });
    expect(await seen(cs)).toEqual([null, null, null, null]);
    expect(await seen(rs)).toEqual([null, null, null, []]);

    await as(complainant).does('shareComplaint', { supporterId: cs.id });
    expect(await seen(cs)).toEqual(['Remarks about how I look.', null, null, null]);
    expect((await seenBy(cs.person, theCase)).complaint).toMatchObject({ heldApart: null });
    const share = (what: string) => ({ supporterId: rs.id, what });
    expect(await refusals(respondent, 'shareWithSupporter', share('CLARIFICATION'))).toEqual([
      ['NOT_YET', 'B.12', 'what'],
    ]);
    expect(await refusals(respondent, 'shareWithSupporter', share('COMPLAINT'))).toEqual([
      ['NOT_ALLOWED', 'B.12', 'what'],
    ]);
    await as(lead).does('forwardComplaint', { caseId });
    for (const what of ['ALLEGATIONS', 'CLARIFICATION', 'RESPONSE'])
      await as(respondent).does('shareWithSupporter', share(what));
    expect(await seen(rs)).toEqual([
      null,
      'Remarks about how a colleague looks.',
      'Four remarks.',
      [{ text: 'It was a joke.' }],
    ]);
    expect(await refusals(respondent, 'shareWithSupporter', share('RESPONSE'))).toEqual([
      ['ALREADY_DONE', 'B.12', 'what'],
    ]);
    await as(respondent).does('endSharingWithSupporter', share('RESPONSE'));
    expect(await seen(rs)).toEqual([null, 'Remarks about how a colleague looks.', 'Four remarks.', []]);
    expect(await refusals(respondent, 'endSharingWithSupporter', share('RESPONSE'))).toEqual([
      ['ALREADY_DONE', 'B.12', 'what'],
    ]);
    // What was shared with one who supports them no longer is not shared with the next
    await as(respondent).does('endSupport', { supporterId: rs.id, reason: 'I will ask for somebody else.' });
    const next = await aSupporter(theCase, 'RESPONDENT', rs.person);
    expect((await seenBy(respondent, theCase)).supporters!.map(({ shares }) => shares)).toEqual([[], []]);
    expect(await seen(next)).toEqual([null, null, null, []]);
  });

  test('B.11: who is supported asks for somebody else, and the one before sees nothing from then on', async () => {
    const { college, theCase, cs } = await bothSupported();
    const { complainant, welfare } = theCase;
    await aSupportMeeting(theCase, cs);
    const reason = 'We know each other too well.';
    await as(complainant).does('askForAnotherSupporter', { supporterId: cs.id, reason });
    expect(await open(welfare!, theCase)).toEqual(['COMPLAINANT_ASKS_FOR_ANOTHER_SUPPORTER']);
    expect((await seenBy(welfare!, theCase)).supporters![0]).toMatchObject({ anotherReason: reason });
    expect((await seenBy(cs.person, theCase)).supporters![0]).toMatchObject({ anotherReason: null });
    const next = await aSupporter(theCase, 'COMPLAINANT', await college.person(officer));
    expect(await open(welfare!, theCase)).toEqual([]);
    expect(await capacitiesOf(cs.person, theCase)).toBeNull();
    expect(await capacitiesOf(next.person, theCase)).toEqual(['COMPLAINANT_SUPPORTER']);
    expect((await seenBy(complainant, theCase)).supportMeetings).toMatchObject([{ status: 'CANCELLED' }]);
    expect((await seenBy(complainant, theCase)).supporters!.map(({ status }) => status)).toEqual(['ENDED', 'ACTIVE']);
  });

  test('B.11, B.24: support goes on after the outcome, and ends by an act of either or of who arranges it', async () => {
    const college = await openCollege();
    const theCase = await aDecidedCase(college);
    const { complainant, respondent, welfare } = theCase;
    const [cs, rs] = [await aSupporter(theCase), await aSupporter(theCase, 'RESPONDENT')];
    await aHeldSupportMeeting(theCase, cs);
    await as(cs.person).does('noteSupport', { supporterId: cs.id, actions: 'Looked back.' });
    expect(await refusals(welfare!, 'endSupport', { supporterId: rs.id, reason: 'Not mine.' })).toEqual([
      ['NOT_ALLOWED', 'A.8', undefined],
    ]);
    await as(welfare!).does('endSupport', { supporterId: cs.id, reason: 'All is well.' });
    await as(rs.person).does('endSupport', { supporterId: rs.id, reason: 'I am leaving.' });
    for (const { person } of [cs, rs]) expect(await capacitiesOf(person, theCase)).toBeNull();
    for (const one of [complainant, respondent])
      expect((await seenBy(one, theCase)).notices!.map(({ kind }) => kind)).toContain('SUPPORT_ENDED');
    expect(await refusals(complainant, 'endSupport', { supporterId: cs.id, reason: 'Again.' })).toEqual([
      ['OUT_OF_TURN', 'A.8', undefined],
    ]);
    expect(await refusals(cs.person, 'noteSupport', { supporterId: cs.id, actions: 'Too late.' })).toEqual([
      ['NOT_FOUND', null, 'input'],
    ]);
  });

  test('A.2, B.11: each is pointed to services, a student also to the University’s director of welfare', async () => {
    const { theCase, cs, rs } = await bothSupported();
    const { id: caseId, parties, welfare, complainant, respondent, lead } = theCase;
    const to = (side: 'COMPLAINANT' | 'RESPONDENT', service: string) => ({
      caseId,
      partyId: parties[side],
      service,
      says: `Ask for ${service}.`,
    });
    await as(welfare!).does('referToService', to('COMPLAINANT', 'UNIVERSITY_WELFARE'));
    await as(rs.person).does('referToService', to('RESPONDENT', 'COUNSELLING'));
    expect(await refusals(cs.person, 'referToService', to('RESPONDENT', 'COUNSELLING'))).toEqual([
      ['NOT_FOUND', null, 'partyId'],
    ]);
    const services = async (person: Person) =>
      (await seenBy(person, theCase)).serviceReferrals?.map(({ service }) => service) ?? null;
    expect(await services(complainant)).toEqual(['UNIVERSITY_WELFARE']);
    expect(await services(respondent)).toEqual(['COUNSELLING']);
    expect(await services(cs.person)).toEqual([]);
    expect(await services(rs.person)).toEqual(['COUNSELLING']);
    expect(await services(welfare!)).toEqual(['UNIVERSITY_WELFARE', 'COUNSELLING']);
    expect(await services(lead)).toBeNull();
  });

  test('A.2: a service for students is not for staff', async () => {
    const college = await openCollege();
    const theCase = await anInformedCase(college);
    const input = {
      caseId: theCase.id,
      partyId: theCase.parties.RESPONDENT,
      service: 'UNIVERSITY_WELFARE',
      says: 'There.',
    };
    expect(await refusals(theCase.welfare!, 'referToService', input)).toEqual([['INVALID', 'A.2', 'service']]);
  });
});

describe('B.11, A.20g: somebody is told only with consent', () => {
  async function asked(theCase: InformedCase) {
    const input = {
      caseId: theCase.id,
      partyId: theCase.parties.COMPLAINANT,
      toWhom: 'The department',
      what: 'A new tutor.',
    };
    return (await as(theCase.welfare!).does('askForConsent', input)).id;
  }

  test('that was given, and not withdrawn before', async () => {
    const college = await openCollege();
    const theCase = await anInformedStudentCase(college);
    const { complainant, respondent, welfare, lead } = theCase;
    const consentId = await asked(theCase);
    expect(await refusals(welfare!, 'informStaff', { consentId })).toEqual([['OUT_OF_TURN', 'B.11', undefined]]);
    expect(await refusals(respondent, 'answerConsent', { consentId, agrees: true })).toEqual([
      ['NOT_FOUND', null, 'input'],
    ]);
    expect(await refusals(welfare!, 'answerConsent', { consentId, agrees: true })).toEqual([
      ['NOT_ALLOWED', 'B.11', undefined],
    ]);
    await as(complainant).does('answerConsent', { consentId, agrees: true });
    await as(complainant).does('withdrawConsent', { consentId });
    expect(await refusals(lead, 'informStaff', { consentId })).toEqual([['OUT_OF_TURN', 'B.11', undefined]]);
    const refused = await asked(theCase);
    await as(complainant).does('answerConsent', { consentId: refused, agrees: false });
    expect(await refusals(lead, 'informStaff', { consentId: refused })).toEqual([['OUT_OF_TURN', 'B.11', undefined]]);
    const given = await asked(theCase);
    await as(complainant).does('answerConsent', { consentId: given, agrees: true });
    await as(welfare!).does('informStaff', { consentId: given });
    expect(await refusals(complainant, 'withdrawConsent', { consentId: given })).toEqual([
      ['OUT_OF_TURN', 'B.11', undefined],
    ]);
    const statuses = async (person: Person) =>
      (await seenBy(person, theCase)).consents?.map(({ status }) => status) ?? null;
    for (const one of [complainant, welfare!, lead])
      expect(await statuses(one)).toEqual(['WITHDRAWN', 'REFUSED', 'INFORMED']);
    expect(await statuses(respondent)).toEqual([]);
  });

  test('asked of a student by the Acting Head of Welfare, of others by whoever leads', async () => {
    const college = await openCollege();
    const theCase = await anInformedCase(college);
    const of = {
      caseId: theCase.id,
      partyId: theCase.parties.RESPONDENT,
      toWhom: 'The department',
      what: 'A new room.',
    };
    expect(await refusals(theCase.welfare!, 'askForConsent', of)).toEqual([['NOT_ALLOWED', 'A.20', 'partyId']]);
    await as(theCase.lead).does('askForConsent', of);
    expect((await seenBy(theCase.welfare!, theCase)).consents).toEqual([]);
  });
});

describe('nobody supports a side', () => {
  const input = (theCase: InformedCase, side: 'COMPLAINANT' | 'RESPONDENT', person: Person, more: object = {}) => ({
    caseId: theCase.id,
    partyId: theCase.parties[side],
    personId: person.id,
    reason: 'Is free.',
    ...more,
  });
  const cannot = [['CANNOT_SERVE', 'B.11', 'personId']];

  test('B.12: who supports the other, or ever did', async () => {
    const college = await openCollege();
    const theCase = await anInformedStudentCase(college);
    const { welfare } = theCase;
    const cs = await aSupporter(theCase);
    expect(await refusals(welfare!, 'appointSupporter', input(theCase, 'RESPONDENT', cs.person))).toEqual(cannot);
    expect(await refusals(welfare!, 'appointSupporter', input(theCase, 'COMPLAINANT', cs.person))).toEqual([
      ['ALREADY_DONE', 'B.11', 'personId'],
    ]);
    await as(cs.person).does('endSupport', { supporterId: cs.id, reason: 'No time.' });
    expect(await refusals(welfare!, 'appointSupporter', input(theCase, 'RESPONDENT', cs.person))).toEqual(cannot);
  });

  test('B.12, A.17: who is in the case or handles it, accompanies the other side, or is a student', async () => {
    const college = await openCollege();
    const theCase = await anInformedStudentCase(college);
    const { welfare, lead, complainant, respondent } = theCase;
    const { person: witness } = await anInvitedWitness(theCase, { person: await college.person(officer) });
    const companion = await aCompanion(theCase, await aMeeting(theCase, 'RESPONDENT'), respondent, 'WELFARE_TEAM');
    const fellow = await college.person();
    for (const person of [lead, complainant, respondent, witness, companion, fellow, welfare!])
      expect(
        await refusals(welfare!, 'appointSupporter', input(theCase, 'COMPLAINANT', person, { training: 'Well.' })),
      ).toEqual(cannot);
    // A.11: who accompanies somebody may support them as well
    const { id } = await as(welfare!).does(
      'appointSupporter',
      input(theCase, 'RESPONDENT', companion, { training: 'Well.' }),
    );
    expect(id).toEqual(expect.any(String));
    expect(await capacitiesOf(companion, theCase)).toEqual(['COMPANION', 'RESPONDENT_SUPPORTER']);
  });

  test('B.7: who advised the complainant, as the respondent’s', async () => {
    const college = await openCollege();
    const theCase = await aStudentCase(college, { informally: true, approach: 'HARASSMENT_OFFICER' });
    const { id: caseId, complainant, lead, respondent } = theCase;
    await as(complainant).does('makeFormal', { caseId });
    await as(lead).does('identifyRespondent', { caseId, personId: respondent.id });
    await as(lead).does('informRespondent', { caseId, allegations: 'Remarks.' });
    const informed = { ...theCase, parties: await partiesOf(theCase) };
    const { harassmentOfficer } = college;
    expect(
      await refusals(theCase.welfare!, 'appointSupporter', input(informed, 'RESPONDENT', harassmentOfficer)),
    ).toEqual(cannot);
    await aSupporter(informed, 'COMPLAINANT', harassmentOfficer);
  });

  test('B.11: untrained: normally a Harassment Officer, of others it is said how', async () => {
    const college = await openCollege();
    const theCase = await anInformedStudentCase(college);
    const person = await college.person({ category: 'SUPPORT_STAFF' });
    expect(await refusals(theCase.welfare!, 'appointSupporter', input(theCase, 'COMPLAINANT', person))).toEqual([
      ['INVALID', 'B.11', 'training'],
    ]);
    await as(theCase.welfare!).does(
      'appointSupporter',
      input(theCase, 'COMPLAINANT', person, { training: 'The course.' }),
    );
  });

  test('B.12: before the respondent is informed, as theirs', async () => {
    const college = await openCollege();
    const theCase = await aStudentCase(college);
    const parties = await partiesOf(theCase);
    const person = await college.person(officer);
    expect(
      await refusals(theCase.welfare!, 'appointSupporter', input({ ...theCase, parties }, 'RESPONDENT', person)),
    ).toEqual([['NOT_YET', 'B.12', 'partyId']]);
  });

  test('A.8, B.11: appointed by who does not arrange it', async () => {
    const college = await openCollege();
    const theCase = await anInformedCase(college);
    const person = await college.person(officer);
    const refused = [['NOT_ALLOWED', 'A.8', 'partyId']];
    expect(await refusals(theCase.lead, 'appointSupporter', input(theCase, 'COMPLAINANT', person))).toEqual(refused);
    expect(await refusals(theCase.welfare!, 'appointSupporter', input(theCase, 'RESPONDENT', person))).toEqual(refused);
    expect(await refusals(theCase.complainant, 'appointSupporter', input(theCase, 'COMPLAINANT', person))).toEqual([
      ['NOT_ALLOWED', 'A.8', undefined],
    ]);
    expect(await refusals(person, 'appointSupporter', input(theCase, 'COMPLAINANT', person))).toEqual([
      ['NOT_FOUND', null, 'input'],
    ]);
  });

  test('A.1: who handles the case from then on, when they become a witness they support nobody', async () => {
    const college = await openCollege();
    const theCase = await anInformedStudentCase(college);
    const cs = await aSupporter(theCase);
    await anInvitedWitness(theCase, { person: cs.person });
    expect(await capacitiesOf(cs.person, theCase)).toEqual(['WITNESS']);
    expect((await seenBy(theCase.complainant, theCase)).supporters).toMatchObject([{ status: 'ENDED' }]);
    expect(await open(theCase.welfare!, theCase)).toContain('OFFER_SUPPORT_TO_COMPLAINANT');
  });
});

describe('B.7: a meeting of support', () => {
  test('is of the supporter with their own side alone, not in the past, held once it has begun', async () => {
    const college = await openCollege();
    const theCase = await anInformedStudentCase(college);
    const [cs, rs] = [await aSupporter(theCase, 'COMPLAINANT'), await aSupporter(theCase, 'RESPONDENT')];
    const { clock } = college;
    const times = {
      startsAt: clock.in({ days: 1 }),
      endsAt: clock.in({ days: 1, hours: 1 }),
      place: 'Here',
      purpose: 'Talk.',
    };
    // There is no way to name anybody else: another’s support is not known to them
    expect(await refusals(cs.person, 'arrangeSupportMeeting', { supporterId: rs.id, ...times })).toEqual([
      ['NOT_FOUND', null, 'input'],
    ]);
    const past = { ...times, startsAt: clock.in({ days: -1 }) };
    expect(await refusals(cs.person, 'arrangeSupportMeeting', { supporterId: cs.id, ...past })).toEqual([
      ['INVALID', null, 'startsAt'],
    ]);
    const supportMeetingId = await aSupportMeeting(theCase, cs);
    expect(await refusals(cs.person, 'holdSupportMeeting', { supportMeetingId })).toEqual([
      ['NOT_YET', null, 'supportMeetingId'],
    ]);
    expect(await refusals(theCase.complainant, 'cancelSupportMeeting', { supportMeetingId, reason: 'No.' })).toEqual([
      ['NOT_ALLOWED', 'B.14', undefined],
    ]);
    const note = { supporterId: cs.id, ofMeetingId: supportMeetingId, actions: 'Not yet.' };
    expect(await refusals(cs.person, 'noteSupport', note)).toEqual([['NOT_FOUND', null, 'ofMeetingId']]);
    await as(cs.person).does('cancelSupportMeeting', { supportMeetingId, reason: 'I am ill.' });
    expect((await seenBy(theCase.complainant, theCase)).notices!.map(({ kind }) => kind)).toContain(
      'SUPPORT_MEETING_CANCELLED',
    );
    expect(await refusals(cs.person, 'holdSupportMeeting', { supportMeetingId })).toEqual([
      ['OUT_OF_TURN', 'B.14', undefined],
    ]);
  });
});
