import { aDelegatedCase, anInformedCase, type TestCase } from '../support/cases';
import { partIn } from '../support/administration';
import { as } from '../support/client';
import { openCollege, type Person } from '../support/college';
import { tasksOf } from '../support/tasks';

const reason = 'A student may be at risk tonight, and nobody answers the telephone.';

interface Request {
  readonly id: string;
  readonly status: string;
  readonly askedBy: string;
}

async function referenceOf({ lead, id }: TestCase): Promise<string> {
  const { data } = await as(lead).query<{ case: { reference: string } }>(
    'query ($id: ID!) { case(id: $id) { reference } }',
    { id },
  );
  return data.case.reference;
}

async function requestsOf(person: Person): Promise<readonly Request[]> {
  const { data } = await as(person).query<{ viewer: { emergencyRequests: Request[] } }>(
    '{ viewer { emergencyRequests { id status askedBy } } }',
  );
  return data.viewer.emergencyRequests;
}

async function asked(by: Person, reference: string, office = 'SENIOR_TUTOR', hours = 24): Promise<string> {
  const until = by.college.clock.in({ hours });
  return (await as(by).does('askForEmergencyAccess', { reference, office, until, reason })).id;
}

const refusal = async (by: Person, act: string, input: object) =>
  (await as(by).act(act, input)).userErrors.map(({ code, field }) => [code, field.at(-1)]);

const EMERGENCIES = `query ($id: ID!) { case(id: $id) { emergencies { id name givenBy reason status finding reviewedBy availableActions { action } } grants { capacity } } }`;

async function emergenciesIn(person: Person, id: string) {
  interface Seen {
    readonly emergencies: readonly { readonly id: string; readonly name: string; readonly status: string }[] | null;
    readonly grants: readonly { readonly capacity: string }[];
  }
  return (await as(person).query<{ case: Seen | null }>(EMERGENCIES, { id })).data.case;
}

describe('Access in an emergency', () => {
  test('A.24: is asked for by one officer and given by another: the sight of whoever leads, for a time, told at once', async () => {
    const college = await openCollege();
    const officer = await college.person({ category: 'SUPPORT_STAFF', offices: ['DATA_PROTECTION_OFFICER'] });
    const theCase = await anInformedCase(college);
    const { id, overseer, lead } = theCase;
    const { seniorDean, seniorTutor } = college;
    await asked(seniorDean, await referenceOf(theCase));
    expect(await partIn(seniorDean, id)).toEqual([]);
    const [request] = await requestsOf(seniorTutor);
    expect(request).toMatchObject({ status: 'ASKED', askedBy: seniorDean.name });
    await as(seniorTutor).does('giveEmergencyAccess', { emergencyRequestId: request!.id });

    expect(await partIn(seniorDean, id)).toEqual(['EMERGENCY']);
    expect(await partIn(seniorTutor, id)).toEqual([]);
    const { data } = await as(seniorDean).query<{ case: object }>(
      'query ($id: ID!) { case(id: $id) { complaint { nature } parties { name } mediations { id } reports { id } availableActions { action } } }',
      { id },
    );
    expect(data.case).toMatchObject({
      complaint: { nature: 'Remarks about how I look.' },
      parties: [{}, {}],
      reports: [],
    });
    expect(data.case).toMatchObject({ availableActions: [{ action: 'declareConflict' }] });
    for (const person of [overseer, lead, officer]) {
      const seen = (await emergenciesIn(person, id))!;
      expect(seen.emergencies).toMatchObject([
        { name: seniorDean.name, givenBy: seniorTutor.name, reason, status: 'IN_FORCE' },
      ]);
      expect(seen.grants[0]).toEqual({ capacity: 'EMERGENCY' });
    }
    expect((await emergenciesIn(theCase.complainant, id))!.emergencies).toBeNull();
    const { data: told } = await as(officer).query<{ case: { notices: { kind: string }[] } }>(
      'query ($id: ID!) { case(id: $id) { notices { kind } } }',
      { id },
    );
    expect(told.case.notices).toEqual([{ kind: 'EMERGENCY_ACCESS' }]);

    college.clock.advance({ hours: 25 });
    expect(await partIn(seniorDean, id)).toEqual([]);
    expect((await emergenciesIn(overseer, id))!.emergencies).toMatchObject([{ status: 'OVER' }]);
  });

  test('A.24: stands out until somebody has looked at it who neither asked for it nor gave it, and ends then', async () => {
    const college = await openCollege();
    const theCase = await aDelegatedCase(college);
    const { id, overseer } = theCase;
    const { seniorDean, seniorTutor } = college;
    await asked(seniorDean, await referenceOf(theCase));
    await as(seniorTutor).does('giveEmergencyAccess', { emergencyRequestId: (await requestsOf(seniorTutor))[0]!.id });
    const review = (await tasksOf(overseer, theCase))!.find(({ kind }) => kind === 'REVIEW_EMERGENCY_ACCESS');
    expect(review).toMatchObject({ status: 'OPEN', addressedTo: 'OVERSEER' });
    const [access] = (await emergenciesIn(overseer, id))!.emergencies!;
    const finding = 'It was needed.';
    const input = { emergencyAccessId: access!.id, finding };
    expect(await refusal(seniorDean, 'reviewEmergencyAccess', input)).toEqual([['NOT_ALLOWED', undefined]]);
    await as(overseer).does('reviewEmergencyAccess', input);
    expect(await partIn(seniorDean, id)).toEqual([]);
    expect((await emergenciesIn(overseer, id))!.emergencies).toMatchObject([
      { status: 'REVIEWED', finding, reviewedBy: overseer.name },
    ]);
    const after = (await tasksOf(overseer, theCase))!.find(({ kind }) => kind === 'REVIEW_EMERGENCY_ACCESS');
    expect(after).toMatchObject({ status: 'DONE' });
    expect(await refusal(overseer, 'reviewEmergencyAccess', input)).toEqual([['OUT_OF_TURN', undefined]]);
  });

  test('A.8: opens nothing to whom the complaint is about, nor through them; the answers do not tell', async () => {
    const college = await openCollege();
    const { seniorDean, seniorTutor, vicePrincipal } = college;
    const theCase = await anInformedCase(college, { respondent: seniorDean });
    const reference = await referenceOf(theCase);
    // The Senior Dean is complained of: what is asked of that office goes to whoever stands in for it here
    await asked(seniorTutor, reference, 'SENIOR_DEAN');
    expect(await requestsOf(seniorDean)).toEqual([]);
    const show = 'status reference';
    const answers = [];
    for (const word of [reference, 'NOSUCHCASE']) {
      await asked(seniorDean, word, 'VICE_PRINCIPAL');
      const { id: emergencyRequestId } = (await requestsOf(vicePrincipal)).at(-1)!;
      answers.push(await as(vicePrincipal).act('giveEmergencyAccess', { emergencyRequestId }, show));
    }
    expect(answers.map(({ userErrors, case: theCase }) => [userErrors, theCase])).toEqual([
      [[], null],
      [[], null],
    ]);
    expect(await partIn(seniorDean, theCase.id)).toEqual(['RESPONDENT']);
    expect((await emergenciesIn(theCase.lead, theCase.id))!.emergencies).toEqual([]);
  });

  test('A.24: is for senior officers, for a week at most, of somebody else, and given by nobody but who is asked', async () => {
    const college = await openCollege();
    const theCase = await aDelegatedCase(college);
    const { seniorDean, seniorTutor, hrManager, clock } = college;
    const to = { reference: await referenceOf(theCase), office: 'SENIOR_TUTOR', reason };
    const until = clock.in({ days: 1 });
    expect(await refusal(hrManager, 'askForEmergencyAccess', { ...to, until })).toEqual([['NOT_ALLOWED', undefined]]);
    expect(await refusal(seniorDean, 'askForEmergencyAccess', { ...to, until: clock.in({ days: 8 }) })).toEqual([
      ['INVALID', 'until'],
    ]);
    expect(await refusal(seniorDean, 'askForEmergencyAccess', { ...to, until: clock.in({ days: -1 }) })).toEqual([
      ['INVALID', 'until'],
    ]);
    expect(await refusal(seniorDean, 'askForEmergencyAccess', { ...to, until, office: 'HR_MANAGER' })).toEqual([
      ['INVALID', 'office'],
    ]);
    expect(await refusal(seniorTutor, 'askForEmergencyAccess', { ...to, until })).toEqual([['NOT_NOW', 'office']]);
    const emergencyRequestId = await asked(seniorDean, to.reference);
    expect(await refusal(seniorDean, 'giveEmergencyAccess', { emergencyRequestId })).toEqual([
      ['NOT_ALLOWED', undefined],
    ]);
    expect(await refusal(college.principal, 'giveEmergencyAccess', { emergencyRequestId })).toEqual([
      ['NOT_FOUND', 'input'],
    ]);
    await as(seniorTutor).does('declineEmergencyAccess', { emergencyRequestId });
    expect(await refusal(seniorTutor, 'giveEmergencyAccess', { emergencyRequestId })).toEqual([
      ['OUT_OF_TURN', undefined],
    ]);
    expect(await partIn(seniorDean, theCase.id)).toEqual([]);
  });
});
