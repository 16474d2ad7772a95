import { aReportedCase, anInvestigatedCase, type ReportedCase } from '../support/cases';
import { as } from '../support/client';
import { openCollege, type Person } from '../support/college';
import { aSupporter } from '../support/supporters';

interface Rule {
  readonly noun: string;
  readonly fields: readonly string[];
  readonly clause: string;
  readonly capacities: readonly string[];
  readonly conditions: readonly string[];
}

interface Explanation {
  readonly grants: readonly { readonly capacity: string; readonly clause: string }[];
  readonly openedBy: readonly Rule[];
  readonly missing: readonly Rule[];
}

const RULE = '{ noun fields clause capacities conditions }';
const EXPLAIN = `query ($personId: ID!, $nodeId: ID!, $field: String!) { explainAccess(personId: $personId, nodeId: $nodeId, field: $field) {
  grants { capacity clause } openedBy ${RULE} missing ${RULE} } }`;
const PREVIEW = `query ($as: AppointedAs!, $onId: ID!, $personId: ID!) { previewAppointment(as: $as, onId: $onId, personId: $personId) {
  opens ${RULE} walls { clause says } userErrors { code field clause } } }`;

const explained = async (by: Person, person: Person, nodeId: string, field: string) =>
  (await as(by).query<{ explainAccess: Explanation | null }>(EXPLAIN, { personId: person.id, nodeId, field })).data
    .explainAccess;

interface Preview {
  readonly opens: readonly Rule[];
  readonly walls: readonly { readonly clause: string; readonly says: string }[];
  readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] }[];
}

const preview = async (by: Person, what: string, onId: string, person: Person) =>
  (await as(by).query<{ previewAppointment: Preview }>(PREVIEW, { as: what, onId, personId: person.id })).data
    .previewAppointment;

describe('Why somebody sees something', () => {
  let theCase!: ReportedCase;
  beforeAll(async () => {
    theCase = await aReportedCase(await openCollege());
  });

  test('A.20: is told to whoever leads: the grant, the rule, the clause, and what has to be so besides', async () => {
    const { lead, overseer, report } = theCase;
    const { grants, openedBy, missing } = (await explained(lead, overseer, report, 'findings'))!;
    expect(grants).toEqual([{ capacity: 'OVERSEER', clause: 'A.1' }]);
    expect(openedBy).toMatchObject([
      { noun: 'Report', fields: ['findings'], clause: 'A.20', capacities: ['OVERSEER'] },
    ]);
    expect(openedBy[0]!.conditions.join()).toContain('final');
    expect(missing).toEqual([]);
  });

  test('A.24: says which part is missing where nothing opens it', async () => {
    const { lead, investigator, id } = theCase;
    const { data } = await as(lead).query<{ case: { grants: { id: string }[] } }>(
      'query ($id: ID!) { case(id: $id) { grants { id } } }',
      { id },
    );
    const { openedBy, missing } = (await explained(lead, investigator, data.case.grants[0]!.id, 'reason'))!;
    expect(openedBy).toEqual([]);
    expect(new Set(missing.flatMap(({ capacities }) => capacities))).toEqual(
      new Set(['CASE_LEAD', 'OVERSEER', 'EMERGENCY', 'DATA_PROTECTION']),
    );
  });

  test('A.24: is told to others of themselves alone; what they do not see, or who has no part, is nothing', async () => {
    const { complainant, respondent, lead, report, id, college } = theCase;
    expect((await explained(complainant, complainant, id, 'stage'))!.openedBy).toMatchObject([{ clause: 'A.10' }]);
    expect(await explained(complainant, respondent, id, 'stage')).toBeNull();
    expect(await explained(complainant, complainant, report, 'findings')).toBeNull();
    expect(await explained(lead, await college.person(), report, 'findings')).toBeNull();
    expect(await explained(await college.person(), complainant, id, 'stage')).toBeNull();
  });

  test('A.24: asks for a field that there is', async () => {
    const given = { personId: theCase.lead.id, nodeId: theCase.id, field: 'colour' };
    const { errors } = await as(theCase.lead).send(EXPLAIN, given);
    expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });
});

describe('What would come of an appointment', () => {
  test('A.1: is told to the overseer before anything is stored, and stores nothing', async () => {
    const { id, overseer, college } = await anInvestigatedCase(await openCollege());
    const dean = await college.person({ category: 'ACADEMIC_STAFF' });
    const { opens, walls, userErrors } = await preview(overseer, 'CASE_LEAD', id, dean);
    expect([walls, userErrors]).toEqual([[], []]);
    expect(opens.find(({ noun }) => noun === 'Complaint')).toMatchObject({ capacities: ['CASE_LEAD'] });
    expect(opens.flatMap(({ noun }) => noun)).toContain('Witness');
    const { data } = await as(dean).query<{ case: null }>('query ($id: ID!) { case(id: $id) { id } }', { id });
    expect(data.case).toBeNull();
    const rows = await college.database.query<object>('SELECT id FROM role_grants WHERE personId = ?', [dean.rowId]);
    expect(rows).toEqual([]);
  });

  test('A.17: names only what they would see and do not see now, and the walls that speak against it', async () => {
    const theCase = await anInvestigatedCase(await openCollege());
    const { id, lead, overseer, college } = theCase;
    const { opens } = await preview(lead, 'INVESTIGATOR', id, overseer);
    expect(opens.some(({ noun, fields }) => noun === 'Report' && fields.includes('recommendations'))).toBe(true);
    expect(opens.some(({ noun }) => noun === 'Complaint')).toBe(false);
    const { person: supporter } = await aSupporter(theCase);
    const refused = await preview(lead, 'INVESTIGATOR', id, supporter);
    expect(refused.userErrors).toMatchObject([{ code: 'CANNOT_SERVE' }]);
    expect(refused.walls).toContainEqual({ clause: 'A.17', says: 'An investigator has had no previous involvement.' });
    expect(refused.opens.length).toBeGreaterThan(0);
    // Who has a conflict that the lead may not know of is refused alike, and no wall is named
    const conflicted = await college.person({ category: 'EXTERNAL' });
    await as(conflicted).does('declareConflictAbout', { address: theCase.complainant.email, reason: 'Cousins.' });
    const hidden = await preview(lead, 'INVESTIGATOR', id, conflicted);
    expect([hidden.walls, hidden.userErrors.map(({ code }) => code)]).toEqual([[], ['CANNOT_SERVE']]);
  });

  test('A.24: tells whoever does not appoint nothing, and of a case that is not for them that there is none', async () => {
    const { id, complainant, lead, college } = await anInvestigatedCase(await openCollege());
    const other = await college.person({ category: 'EXTERNAL' });
    const nothing = { opens: [], walls: [] };
    expect(await preview(complainant, 'CASE_LEAD', id, other)).toMatchObject({
      ...nothing,
      userErrors: [{ code: 'NOT_ALLOWED' }],
    });
    expect(await preview(lead, 'CASE_LEAD', id, other)).toMatchObject({
      ...nothing,
      userErrors: [{ code: 'NOT_ALLOWED' }],
    });
    const [hidden, absent] = await Promise.all(
      [id, 'no such case'].map(async (onId) => preview(other, 'CASE_LEAD', onId, complainant)),
    );
    expect(hidden).toEqual(absent);
    expect(hidden!.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});
