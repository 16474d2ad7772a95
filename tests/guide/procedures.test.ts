import { aDraft } from '../support/cases';
import { as } from '../support/client';
import { openCollege, type Person } from '../support/college';

interface Guide {
  readonly procedure: string;
  readonly accompaniment: string;
  readonly stages: readonly { readonly stage: string; readonly lead: string | null }[];
  readonly beginnings: readonly { readonly at: string; readonly informally: boolean }[];
  readonly needs: readonly { readonly field: string }[];
  readonly acts: readonly {
    readonly action: string;
    readonly who: string[];
    readonly from: string[];
    readonly to: string[];
    readonly after: string[];
  }[];
  readonly clocks: readonly {
    readonly kind: string;
    readonly count: number;
    readonly unit: string;
    readonly clause: string;
  }[];
  readonly outcomes: readonly { readonly outcome: string }[];
  readonly companions: readonly { readonly kind: string; readonly studentsOnly: boolean }[];
  readonly contacts: readonly { readonly who: string; readonly for: string[] }[];
  readonly clauses: readonly { readonly clause: string; readonly kind: string; readonly carriedOutBy: string[] }[];
}

const GUIDE = `{ procedures { procedure version title accompaniment combinesOutcomes
  stages { stage clause says lead } beginnings { at informally clause says } needs { field clause says }
  acts { action clause says on who from to after before } clocks { kind clause says count unit startedBy metBy }
  outcomes { outcome clause says } companions { kind clause says studentsOnly }
  contacts { who office clause says for alsoForRespondents telephone email } clauses { clause kind asks carriedOutBy } } }`;

test('A.24: the procedures are the same for everybody who is signed in, with all that a frontend draws from', async () => {
  const college = await openCollege();
  const outsider = await college.person({ category: 'EXTERNAL' });
  const { data, text } = await as(outsider).query<{ procedures: Guide[] }>(GUIDE);
  expect((await as(college.principal).query(GUIDE)).text).toBe(text);
  const [a, b, it] = data.procedures as [Guide, Guide, Guide];
  expect([a.procedure, b.procedure, it.procedure]).toEqual(['ANNEXE_A', 'ANNEXE_B', 'IT_SERVICES']);
  expect(a.acts.find(({ action }) => action === 'decideHowToProceed')).toMatchObject({
    who: ['CASE_LEAD'],
    from: ['ENQUIRY'],
    to: ['DETERMINATION', 'INVESTIGATION'],
    after: [
      'the respondent is informed (A.14)',
      'the Acting Head of Welfare has answered what they were consulted on: how to proceed (A.13)',
    ],
  });
  expect(b.stages.find(({ stage }) => stage === 'RECEIVED')).toMatchObject({ lead: 'SENIOR_DEAN' });
  expect(b.beginnings[0]).toMatchObject({ at: 'INFORMAL', informally: true });
  expect(a.needs.map(({ field }) => field)).toEqual(expect.arrayContaining(['nature', 'effect', 'resolution']));
  expect(it.clocks).toContainEqual(
    expect.objectContaining({ kind: 'RESPONSE', count: 20, unit: 'workingDays', clause: 'IT.8' }),
  );
  expect(b.outcomes.map(({ outcome }) => outcome)).toContain('REFERRAL_TO_UNIVERSITY');
  expect(b.companions.map(({ kind }) => kind)).not.toContain('UNION_REPRESENTATIVE');
  expect(a.companions.find(({ kind }) => kind === 'STUDENT_MEMBER')).toMatchObject({ studentsOnly: true });
  expect(a.accompaniment).toContain('A.11');
  expect(b.contacts.some(({ who }) => who === 'The Harassment Line')).toBe(true);
  expect([a, b, it].map(({ clauses }) => clauses.length)).toEqual([28, 36, 9]);
  expect(a.clauses.find(({ clause }) => clause === 'A.20')!.carriedOutBy).toContain('act `forwardComplaint`');
});

const WHICH = `query ($about: Subject!, $of: RespondentKind, $where: Setting!) {
  whichProcedure(about: $about, of: $of, where: $where) { procedure refer says clause } }`;

interface Choice {
  readonly procedure: string | null;
  readonly refer: string | null;
  readonly says: string;
  readonly clause: string;
}

async function which(person: Person, of: string | null, where = 'COLLEGE', about = 'CONDUCT'): Promise<Choice> {
  return (await as(person).query<{ whichProcedure: Choice }>(WHICH, { about, of, where })).data.whichProcedure;
}

test('A.1, B.1, B.2, IT.1, IT.2: which procedure a complaint would be for can be asked before it is written, and says why', async () => {
  const college = await openCollege();
  const student = await college.person();
  const staff = await college.person({ category: 'SUPPORT_STAFF' });
  expect(await which(student, 'ACADEMIC_STAFF')).toMatchObject({ procedure: 'ANNEXE_A', refer: null, clause: 'A.1' });
  expect(await which(student, 'STUDENT')).toMatchObject({ procedure: 'ANNEXE_B', clause: 'B.1' });
  const outside = await which(student, 'STUDENT', 'UNIVERSITY');
  expect(outside).toMatchObject({ procedure: null, refer: 'UNIVERSITY', clause: 'B.1' });
  expect(outside.says).toContain('Acting Head of Welfare');
  const discipline = await which(staff, 'STUDENT');
  expect(discipline).toMatchObject({ procedure: null, refer: 'DISCIPLINE', clause: 'B.2' });
  expect(discipline.says).toMatch(/Principal.*Treasurer/);
  expect(await which(student, null, 'COLLEGE', 'IT_SERVICE')).toMatchObject({ procedure: 'IT_SERVICES' });
  expect(await which(student, null)).toMatchObject({ procedure: 'ANNEXE_A', clause: 'A.1' });
});

test('B.1, B.2: what is referred says in the draft where it belongs and why; what is opened says under which procedure', async () => {
  const college = await openCollege();
  const student = await college.person();
  const choice = 'choice { procedure refer says clause }';
  const draftId = await aDraft(student, { respondentKind: 'UNIVERSITY_STAFF' });
  const referred = await as(student).does('submitComplaint', { draftId }, `status referredTo referredUnder ${choice}`);
  expect(referred).toMatchObject({ status: 'REFERRED', referredTo: 'UNIVERSITY', referredUnder: 'B.1' });
  expect(referred['choice']).toEqual({
    procedure: null,
    refer: 'UNIVERSITY',
    clause: 'B.1',
    says: expect.stringContaining('University’s procedure') as unknown,
  });
  const opened = await as(student).act('submitComplaint', { draftId: await aDraft(student) });
  const { data } = await as(student).query<{ case: { complaint: { choice: Choice } } }>(
    `query ($id: ID!) { case(id: $id) { complaint { ${choice} } } }`,
    { id: opened.case!.id },
  );
  expect(data.case.complaint.choice).toMatchObject({ procedure: 'ANNEXE_A', refer: null, clause: 'A.1' });
});
