import { aMeeting, anInformedCase, anInvitedWitness, aReportedCase } from '../support/cases';
import { as } from '../support/client';
import { openCollege } from '../support/college';
import { multiply } from '../support/multiply';
import { rowsTouched, statementsOf, tablesScanned } from '../support/statements';

declare const DATABASE: 'sqlite' | 'mysql';

const PAGE = `{ cases(first: 100) { totalCount pageInfo { hasNextPage } edges { cursor node {
  reference stage availableActions { action }
  parties { name category } handlers { name } clocks { dueOn } notices { text }
  meetings { place invitations { name } companions { kind } notes { text } }
  reports { findings sections { heading } }
} } } }`;

/** Who asks, the page, its count, and one for each kind of thing: parties, handlers, clocks, notices, meetings and what is in them, reports and theirs. */
const KINDS = 3 + 4 + 4 + 2;

/** To a server four at most of those of one turn go together: the six that belong to a case, then the four within them. */
const JOURNEYS = 3 + 2 + 1;

const STATEMENTS = DATABASE === 'mysql' ? JOURNEYS : KINDS;

test('a page takes one statement at most for each kind of thing it shows, for two cases as for two hundred', async () => {
  const college = await openCollege();
  const theCase = await aReportedCase(college);
  await aMeeting(theCase);
  await multiply(college, theCase.id, 1);
  const page = () => as(theCase.lead).query<{ cases: { totalCount: number; edges: object[] } }>(PAGE);
  const few = await statementsOf(college.database, page);
  await multiply(college, theCase.id, 198);
  const many = await statementsOf(college.database, page);
  const { data } = await page();
  expect([data.cases.totalCount, data.cases.edges.length]).toEqual([200, 100]);
  expect(few).toHaveLength(STATEMENTS);
  expect(many).toHaveLength(STATEMENTS);
});

test('the count costs a statement only where it is asked for', async () => {
  const college = await openCollege();
  const theCase = await anInformedCase(college);
  const ask = (selection: string) =>
    statementsOf(college.database, () => as(theCase.lead).query(`{ cases(first: 5) { ${selection} } }`));
  expect(await ask('edges { node { reference } }')).toHaveLength(2);
  expect(await ask('totalCount')).toHaveLength(3);
});

test('one case with everything in it takes one statement at most for each kind of thing', async () => {
  const college = await openCollege();
  const theCase = await anInformedCase(college);
  for (const _ of [1, 2, 3]) await anInvitedWitness(theCase);
  const document =
    'query ($id: ID!) { case(id: $id) { witnesses { name } meetings { case { reference } invitations { name } notes { text } } } }';
  const statements = await statementsOf(college.database, () => as(theCase.lead).query(document, { id: theCase.id }));
  // Who asks, the case with witnesses and meetings, the meetings’ invitations and notes; the case of each meeting is in hand
  expect(statements).toHaveLength(DATABASE === 'mysql' ? 3 : 6);
});

test('two cases of one question, each with what hangs on it, take no more statements than one', async () => {
  const college = await openCollege();
  const { id, lead } = await anInformedCase(college);
  await multiply(college, id, 1);
  const { data } = await as(lead).query<{ cases: { edges: { node: { id: string } }[] } }>(
    '{ cases(first: 2) { edges { node { id } } } }',
  );
  const [one, other] = data.cases.edges.map(({ node }) => node.id);
  const both = `query ($one: ID!, $other: ID!) { one: case(id: $one) { parties { name } } other: case(id: $other) { parties { name } } }`;
  const statements = await statementsOf(college.database, () => as(lead).query(both, { one, other }));
  // Who asks, both cases, the parties of both
  expect(statements).toHaveLength(DATABASE === 'mysql' ? 2 : 3);
});

test('what a page costs does not grow with two thousand cases that are somebody else’s', async () => {
  const college = await openCollege();
  const theCase = await aReportedCase(college);
  await aMeeting(theCase);
  await multiply(college, theCase.id, 9);
  const statements = await statementsOf(college.database, () => as(theCase.complainant).query(PAGE));
  const costs = async () => {
    if (DATABASE === 'mysql') {
      await college.database.query(
        'ANALYZE TABLE cases, sights, parties, role_grants, meetings, invitations, reports, notices, clocks',
      );
      return rowsTouched(college.database, statements);
    }
    return 0;
  };
  // The same people handle them, but the complainant of ours has no part in them
  const other = await college.person();
  const hidden = new Map([[theCase.complainant.rowId, other.rowId]]);
  // Enough of them first that the server no longer takes the tables for small
  await multiply(college, theCase.id, 500, hidden);
  const before = await costs();
  if (DATABASE === 'mysql') expect(before).toBeGreaterThan(100);
  await multiply(college, theCase.id, 2_000, hidden);
  expect(await costs()).toBe(before);
  if (DATABASE === 'sqlite')
    for (const statement of statements)
      expect({ sql: statement.sql, scans: await tablesScanned(college.database, statement) }).toEqual({
        sql: statement.sql,
        scans: [],
      });
});
