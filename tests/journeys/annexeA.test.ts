import { aDraft, aCompanion, ALLEGATIONS, COMPLAINT, OUTCOME, REPORT, consulted } from '../support/cases';
import { as } from '../support/client';
import { openCollege, type Person } from '../support/college';
import { caseAsSeenBy, caseOf, type Content, type Glimpse, glimpseOf } from '../support/glimpse';
import { aMeetingIn, heldMeeting, invitationOf } from '../support/meetings';

/** Who is who, in the words of the ruling. */
interface People {
  readonly C: Person;
  readonly R: Person;
  readonly W: Person;
  readonly L: Person;
  readonly O: Person;
  readonly H: Person;
  readonly I: Person;
  readonly stranger: Person;
}

type Who = keyof People;

/** IT.1, IT.7: what a complaint about a service is about is between the complainant and whoever handles it. */
const OF_A_SERVICE = ['confidentialRequests', 'serviceResponses', 'staffQuestions'];

/** What those have who handle the case on, and nobody else. */
const OF_HANDLING = ['consultations', 'closings', 'tasks'];

/** Support is between each side, who supports them and the Acting Head of Welfare; who supports, and consents, are also for whoever leads. */
const OF_SUPPORT = ['serviceReferrals', 'supportMeetings', 'supportNotes'];
const OF_EITHER_SIDE = ['consents', 'supporters', ...OF_SUPPORT];

/** What is closed to each capacity on the case itself: the same at every step, since no value is looked at (rule 4). */
const CLOSED: Readonly<Record<string, readonly string[]>> = {
  COMPLAINANT: ['investigation', 'responses', 'staffQuestions', 'supportNotes', ...OF_HANDLING].sort(),
  RESPONDENT: ['complaint', 'supportNotes', ...OF_HANDLING, ...OF_A_SERVICE, 'investigation', 'points'].sort(),
  CASE_LEAD: OF_SUPPORT,
  OVERSEER: [...OF_A_SERVICE, ...OF_SUPPORT, 'supporters', 'meetings', 'witnesses'].sort(),
  WELFARE: [
    ...['clarification', 'evidence', 'investigation', 'meetings', 'points', 'responses', 'witnesses'],
    ...OF_A_SERVICE,
  ].sort(),
  INVESTIGATOR: [...OF_A_SERVICE, ...OF_HANDLING, ...OF_EITHER_SIDE, 'completionLetters', 'decision', 'outcome'].sort(),
  WITNESS: [
    ...[
      'allegations',
      'clarification',
      'clocks',
      'complaint',
      'decision',
      'interimMeasures',
      'investigation',
      'openedAt',
    ],
    'outcome',
    ...OF_EITHER_SIDE,
    ...OF_HANDLING,
    ...['completionLetters', 'parties', 'points', 'reportSections', 'reports', 'responses', 'stage', 'stageSince'],
    ...OF_A_SERVICE,
  ].sort(),
};

/** What this journey is about; the ruling’s own test is about everything there is beside the stages. */
const OF_THE_STAGES = new Set(Object.values(CLOSED).flat());

/** Sight is a union: closed is only what is closed to each of one's capacities. */
const closedTo = (capacities: readonly string[]): string[] =>
  [...CLOSED[capacities[0]!]!].filter((field) => capacities.every((one) => CLOSED[one]!.includes(field)));

class Journey {
  caseId = '';

  constructor(readonly people: People) {}

  act(who: Who, name: string, input: object = {}, show?: string) {
    return as(this.people[who]).does(name, { caseId: this.caseId, ...input }, show);
  }

  see(who: Who) {
    return caseOf(this.people[who], this.caseId);
  }

  /** What these people see now, and that the case does not exist for everybody else. */
  async expectSight(expected: Partial<Record<Who, Glimpse>>): Promise<void> {
    for (const who of Object.keys(this.people) as Who[]) {
      const seen = await glimpseOf(this.people[who], this.caseId);
      expect({ [who]: seen }).toEqual({ [who]: expected[who] ?? null });
      if (!seen) continue;
      const { redactedFields, viewerCapacities } = await this.see(who);
      const closed = redactedFields.filter((field) => OF_THE_STAGES.has(field)).sort();
      expect({ [who]: closed }).toEqual({ [who]: closedTo(viewerCapacities) });
    }
  }
}

const shows = (...parts: Content[]): Content[] => parts.sort();

const whoLeadsAt = (stage: string, parties: string[], handlers: string[], parts: Content[]): Glimpse => ({
  stage,
  concluded: stage === 'CONCLUDED',
  parties: [...parties].sort(),
  handlers,
  shows: parts,
});

describe.each(['student', 'staff'] as const)('Annexe A, from a draft to the outcome: a complaint by a %s', (by) => {
  const student = by === 'student';

  test('each act gives sight to whom the ruling says, and to nobody else (A.8 to A.19)', async () => {
    const college = await openCollege();
    const { clock } = college;
    const [C, R, W, L, I, stranger] = (await college.people([
      { category: student ? 'STUDENT' : 'SUPPORT_STAFF' },
      { category: 'ACADEMIC_STAFF' },
      {},
      { category: 'SUPPORT_STAFF', offices: ['HEAD_OF_DEPARTMENT'] },
      { category: 'EXTERNAL' },
      {},
    ])) as [Person, Person, Person, Person, Person, Person];
    const journey = new Journey({ C, R, W, L, I, stranger, O: college.principal, H: college.headOfWelfare });
    const at = (stage: string, parties: Person[], handlers: string[], ...parts: Content[]): Glimpse =>
      whoLeadsAt(
        stage,
        parties.map(({ name }) => name),
        handlers,
        shows(...parts),
      );
    /** Only in a student's case is there anything for the Acting Head of Welfare (A.2). */
    const forWelfare = (glimpse: Glimpse): { H?: Glimpse } => (student ? { H: glimpse } : {});
    const withWelfare = (...handlers: string[]) => (student ? [...handlers, 'WELFARE'] : handlers).sort();

    // A.9: a draft is its author's alone
    const draftId = await aDraft(C, { effect: null, respondentKind: null });
    for (const who of [R, L, college.principal, college.headOfWelfare, stranger])
      expect(
        (await as(who).query<{ node: unknown }>('query ($id: ID!) { node(id: $id) { id } }', { id: draftId })).data
          .node,
      ).toBeNull();
    const early = await as(C).act('submitComplaint', { draftId });
    expect(early.userErrors.map(({ code, field, clause }) => [code, field.at(-1), clause])).toEqual([
      ['INVALID', 'effect', 'A.9'],
      ['INVALID', 'respondentKind', 'A.1'],
    ]);
    await as(C).does('saveComplaint', { draftId, revision: 1, ...COMPLAINT, respondentKind: 'ACADEMIC_STAFF' });
    journey.caseId = (await as(C).does('submitComplaint', { draftId })).id;

    // A.8: a student's complaint is with the Acting Head of Welfare, anybody else's with whoever oversees it
    if (student) {
      await journey.expectSight({
        C: at('SUBMITTED', [C], ['WELFARE'], 'complaint', 'clocks'),
        H: at('SUBMITTED', [C], ['WELFARE'], 'complaint', 'clocks'),
      });
      await journey.act('H', 'communicateComplaint');
    }
    const received = withWelfare('CASE_LEAD', 'OVERSEER');
    await journey.expectSight({
      C: at('RECEIVED', [C], received, 'complaint', 'clocks'),
      O: at('RECEIVED', [C], received, 'complaint', 'clocks'),
      ...forWelfare(at('RECEIVED', [C], ['WELFARE'], 'complaint', 'clocks')),
    });

    // A.1: the overseer delegates, and oversees from then on
    await journey.act('O', 'appointCaseLead', { personId: L.id, reason: 'Heads another department.' });
    expect((await journey.see('O')).viewerCapacities).toEqual(['OVERSEER']);
    expect((await journey.see('L')).viewerCapacities).toEqual(['CASE_LEAD']);

    // A.13: identified, the respondent knows nothing yet, and their name is the handlers' alone
    await journey.act('L', 'identifyRespondent', { personId: R.id });
    await journey.expectSight({
      C: at('RECEIVED', [C], received, 'complaint', 'clocks'),
      O: at('RECEIVED', [C, R], received, 'complaint', 'clocks'),
      L: at('RECEIVED', [C, R], received, 'complaint', 'clocks'),
      ...forWelfare(at('RECEIVED', [C, R], ['WELFARE'], 'complaint', 'clocks')),
    });

    // A.13: informed, the respondent sees the case from that moment, and never the complaint as submitted
    await journey.act('L', 'informRespondent', { allegations: ALLEGATIONS });
    await journey.expectSight({
      C: at('ENQUIRY', [C, R], received, 'complaint', 'allegations', 'clocks', 'notices'),
      R: at('ENQUIRY', [C, R], received, 'allegations', 'clocks', 'notices'),
      O: at('ENQUIRY', [C, R], received, 'complaint', 'allegations', 'clocks', 'notices'),
      L: at('ENQUIRY', [C, R], received, 'complaint', 'allegations', 'clocks', 'notices'),
      ...forWelfare(at('ENQUIRY', [C, R], ['WELFARE'], 'complaint', 'allegations', 'clocks')),
    });
    const informed = await journey.see('R');
    expect(informed.notices).toMatchObject([{ kind: 'INFORMED', recipient: R.name, clause: 'A.13' }]);
    expect(informed.parties?.map(({ name, email }) => [name, email])).toEqual([
      [C.name, null],
      [R.name, R.email],
    ]);
    const party = (name: string) => informed.parties!.find((one) => one.name === name)!.id;

    // A.13, A.11: the lead meets the complainant, whose companion sees that meeting and no more, once undertaken
    const inCase = {
      college,
      id: journey.caseId,
      complainant: C,
      respondent: R,
      welfare: null,
      overseer: college.principal,
      lead: L,
    };
    const meeting = await aMeetingIn(inCase, L, [party(C.name)]);
    const companion = await aCompanion({ ...inCase, parties: { COMPLAINANT: '', RESPONDENT: '' } }, meeting, C);
    expect(await glimpseOf(companion, journey.caseId)).toEqual({
      stage: null,
      concluded: null,
      parties: [C.name],
      handlers: [],
      shows: ['companions', 'meetings'],
    });
    await journey.expectSight({
      C: at('ENQUIRY', [C, R], received, 'complaint', 'allegations', 'clocks', 'meetings', 'companions', 'notices'),
      R: at('ENQUIRY', [C, R], received, 'allegations', 'clocks', 'notices'),
      O: at('ENQUIRY', [C, R], received, 'complaint', 'allegations', 'clocks', 'notices'),
      L: at('ENQUIRY', [C, R], received, 'complaint', 'allegations', 'clocks', 'meetings', 'companions', 'notices'),
      ...forWelfare(at('ENQUIRY', [C, R], ['WELFARE'], 'complaint', 'allegations', 'clocks')),
    });
    expect((await journey.see('O')).notices!.map(({ kind }) => kind).sort()).toEqual([
      'INFORMED',
      'RESPONDENT_INFORMED',
    ]);
    expect((await journey.see('C')).notices).toMatchObject([
      { kind: 'RESPONDENT_INFORMED', clause: 'A.13' },
      { kind: 'INVITED', clause: 'A.11' },
    ]);

    // A.14: how to proceed is decided and both are told by one act
    const inHand = { id: journey.caseId, lead: L, welfare: student ? college.headOfWelfare : null };
    await consulted(inHand, 'HOW_TO_PROCEED');
    await journey.act('L', 'decideHowToProceed', { route: 'INVESTIGATE', reasons: 'The accounts differ.' });
    await consulted(inHand, 'OUTCOME');
    for (const who of ['C', 'R'] as const) {
      const seen = await journey.see(who);
      expect(seen.decision).toEqual({ route: 'INVESTIGATE', reasons: 'The accounts differ.' });
      expect(seen.notices!.filter(({ kind }) => kind === 'HOW_TO_PROCEED').map(({ text }) => text)).toEqual([
        'The accounts differ.',
      ]);
    }

    // A.16, A.17: an investigator sees what they need, and not how it was decided to proceed
    await journey.act('L', 'commissionInvestigation', { terms: 'What was said.', recommendationsAsked: true });
    await journey.act('L', 'appointInvestigator', { personId: I.id, reason: 'Has no part in it.' });
    const handled = withWelfare('CASE_LEAD', 'INVESTIGATOR', 'OVERSEER');
    expect(await glimpseOf(I, journey.caseId)).toEqual(
      at('INVESTIGATION', [C, R], ['INVESTIGATOR'], 'complaint', 'allegations', 'investigation', 'clocks'),
    );

    // A.20a, A.20b: the respondent sees the complaint as clarified once it is forwarded
    await journey.act('I', 'clarifyComplaint', {
      text: 'Remarks on five occasions.',
      material: 'The list of meetings.',
    });
    expect((await journey.see('C')).clarification).toMatchObject({ text: 'Remarks on five occasions.' });
    expect((await journey.see('R')).clarification).toBeNull();
    await journey.act('I', 'forwardComplaint');
    expect((await journey.see('R')).clarification).toMatchObject({
      text: 'Remarks on five occasions.',
      material: 'The list of meetings.',
    });

    // A.20d: of the response, the complainant sees the points that are put to them
    await journey.act('R', 'respond', { text: 'I meant to be kind.' });
    await journey.act('I', 'putPoints', { text: 'He says it was meant kindly.' });
    expect(await journey.see('C')).toMatchObject({
      responses: null,
      points: [{ text: 'He says it was meant kindly.' }],
    });
    expect(await journey.see('R')).toMatchObject({ responses: [{ text: 'I meant to be kind.' }], points: null });

    // A.20c: a witness knows of the case once invited, and of nothing but their own part
    const witness = await journey.act('C', 'nameWitness', { description: 'a friend', relevance: 'Was there.' });
    await journey.act('I', 'identifyWitness', { witnessId: witness.id, caseId: undefined, personId: W.id });
    expect(await caseAsSeenBy(W, journey.caseId)).toBeNull();
    const interview = await aMeetingIn(inCase, I, [witness.id]);
    await heldMeeting(interview, I);
    expect(await glimpseOf(W, journey.caseId)).toEqual({
      stage: null,
      concluded: false,
      parties: [],
      handlers: ['INVESTIGATOR'],
      shows: shows('meetings', 'notices', 'witnesses'),
    });

    // A.27: the interviewee reviews the notes of their own interview, and comments beside them
    const invitationId = await invitationOf(interview, I, 'WITNESS');
    const notes = await as(I).does('recordNotes', {
      meetingId: interview,
      invitationId,
      text: 'There were two remarks.',
    });
    expect((await journey.see('W')).meetings![0]!.notes).toEqual([]);
    await as(I).does('sendNotesForReview', { notesId: notes.id });
    await as(W).does('commentOnNotes', { notesId: notes.id, text: 'There were three.' });
    expect((await journey.see('W')).meetings![0]!.notes).toMatchObject([
      { text: 'There were two remarks.', comments: [{ text: 'There were three.' }] },
    ]);

    // A.20f: the draft is the investigator's alone; a section is seen by the party it is shared with, while it is
    const draft = await journey.act(
      'I',
      'saveReport',
      { ...REPORT, recommendations: 'Another tutor.' },
      'sections { id }',
    );
    const [section] = draft['sections'] as { id: string }[];
    const sharing = { sectionId: section!.id, partyId: party(R.name) };
    await as(I).does('shareReportSection', sharing);
    const drafted = {
      C: at(
        'INVESTIGATION',
        [C, R],
        handled,
        'complaint',
        'allegations',
        'clarification',
        'points',
        'witnesses',
        'meetings',
        'companions',
        'decision',
        'clocks',
        'notices',
      ),
      R: at(
        'INVESTIGATION',
        [C, R],
        handled,
        'allegations',
        'clarification',
        'responses',
        'decision',
        'clocks',
        'notices',
        'reportSections',
      ),
      O: at(
        'INVESTIGATION',
        [C, R],
        handled,
        'complaint',
        'allegations',
        'clarification',
        'responses',
        'points',
        'decision',
        'investigation',
        'clocks',
        'notices',
      ),
      L: at(
        'INVESTIGATION',
        [C, R],
        handled,
        'complaint',
        'allegations',
        'clarification',
        'responses',
        'points',
        'witnesses',
        'meetings',
        'notes',
        'companions',
        'decision',
        'investigation',
        'clocks',
        'notices',
      ),
      I: at(
        'INVESTIGATION',
        [C, R],
        ['INVESTIGATOR'],
        'complaint',
        'allegations',
        'clarification',
        'responses',
        'points',
        'witnesses',
        'meetings',
        'notes',
        'investigation',
        'reports',
        'reportSections',
        'clocks',
      ),
      W: {
        stage: null,
        concluded: false,
        parties: [],
        handlers: ['INVESTIGATOR'],
        shows: shows('meetings', 'notes', 'notices', 'witnesses'),
      },
      ...forWelfare(at('INVESTIGATION', [C, R], ['WELFARE'], 'complaint', 'allegations', 'decision', 'clocks')),
    };
    await journey.expectSight(drafted);
    await as(I).does('endSectionSharing', sharing);
    await journey.expectSight({
      ...drafted,
      R: { ...drafted.R, shows: drafted.R.shows.filter((part) => part !== 'reportSections') },
    });

    // A.20g: the final report is with the lead and the overseer; with the Acting Head of Welfare if a student complained
    await as(I).does('submitReport', { reportId: draft.id });
    expect((await journey.see('L')).reports).toMatchObject([
      { findings: REPORT.findings, recommendations: 'Another tutor.' },
    ]);
    expect((await journey.see('O')).reports).toMatchObject([{ findings: REPORT.findings, recommendations: null }]);
    if (student)
      expect((await journey.see('H')).reports).toMatchObject([{ findings: REPORT.findings, recommendations: null }]);
    for (const who of ['C', 'R'] as const)
      expect(await journey.see(who)).toMatchObject({ reports: [], reportSections: [] });

    // A.10: six weeks from receipt; longer with a reason, of which both are told
    clock.set('2026-03-17T00:00:00.000Z');
    expect((await journey.see('C')).clocks).toEqual([
      { kind: 'PROCEEDINGS', dueOn: '2026-03-16', metAt: null, overdue: true, extensions: [] },
    ]);
    await journey.act('L', 'extendTime', { dueOn: '2026-04-10', reason: 'A witness was away.' });
    for (const who of ['C', 'R'] as const) {
      const seen = await journey.see(who);
      expect(seen.clocks).toMatchObject([{ dueOn: '2026-04-10', overdue: false }]);
      expect(seen.notices!.filter(({ kind }) => kind === 'EXTENSION')).toMatchObject([
        { text: expect.stringContaining('A witness was away.') },
      ]);
    }

    // A.18: both are told the conclusions, the action and the reasons; A.19: the others that it is concluded, and no more
    await journey.act('L', 'decideOutcome', OUTCOME);
    const { conclusions, action, reasons, kinds } = OUTCOME;
    for (const who of ['C', 'R'] as const) {
      const seen = await journey.see(who);
      expect(seen).toMatchObject({
        stage: 'CONCLUDED',
        concluded: true,
        outcome: { kinds, conclusions, action, reasons, consulted: null },
      });
      const letters = seen.notices!.filter((one) => one.kind === 'OUTCOME');
      expect(letters).toHaveLength(1);
      for (const words of [conclusions, action, reasons]) expect(letters[0]!.text).toContain(words);
      expect(seen.clocks![0]).toMatchObject({ kind: 'PROCEEDINGS', metAt: clock.now() });
    }
    for (const who of ['W', 'I'] as const) {
      const seen = await journey.see(who);
      expect(seen).toMatchObject({ concluded: true, outcome: null, decision: null });
      const told = seen.notices!.filter((one) => one.kind === 'CONCLUDED');
      expect(told).toMatchObject([{ clause: 'A.19', text: 'The investigation you took part in is concluded.' }]);
      expect(JSON.stringify(seen)).not.toContain(conclusions);
    }
    expect(await journey.see('W')).toMatchObject({ stage: null, openedAt: null, clocks: null });
    if (student) expect((await journey.see('H')).outcome).toMatchObject({ kinds, conclusions, consulted: null });

    // A.18: the report goes to a party only if the lead releases it, without its recommendations
    await as(L).does('releaseReport', { reportId: draft.id, partyId: party(C.name) });
    expect((await journey.see('C')).reports).toMatchObject([{ findings: REPORT.findings, recommendations: null }]);
    expect((await journey.see('R')).reports).toEqual([]);
    expect(await caseAsSeenBy(stranger, journey.caseId)).toBeNull();
  });
});
