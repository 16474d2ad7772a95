import { aDecidedCase, anInformedCase, anInvitedWitness, aReceivedCase, aSubmittedCase } from '../support/cases';
import { as } from '../support/client';
import { openCollege, type Person } from '../support/college';

/** The ids of somebody's cases that fit a filter; the count must agree with the page. */
async function found(person: Person, filter: object): Promise<string[]> {
  const { data } = await as(person).query<{ cases: { totalCount: number; edges: { node: { id: string } }[] } }>(
    'query ($filter: CaseFilter) { cases(first: 50, filter: $filter) { totalCount edges { node { id } } } }',
    { filter },
  );
  expect(data.cases.totalCount).toBe(data.cases.edges.length);
  return data.cases.edges.map(({ node }) => node.id).sort();
}

test('rule 5: by stage, somebody who is a witness in one case and complains in another finds the latter', async () => {
  const college = await openCollege();
  const theCase = await anInformedCase(college);
  const { person } = await anInvitedWitness(theCase);
  const own = await anInformedCase(college, { complainant: person });
  expect(await found(person, {})).toEqual([own.id, theCase.id].sort());
  expect(await found(person, { stage: ['ENQUIRY'] })).toEqual([own.id]);
});

test('by stage, procedure and capacity, and by several at once', async () => {
  const college = await openCollege();
  const submitted = await aSubmittedCase(college);
  const received = await aReceivedCase(college);
  const decided = await aDecidedCase(college);
  const { headOfWelfare, principal } = college;
  expect(await found(headOfWelfare, { stage: ['SUBMITTED', 'CONCLUDED'] })).toEqual([submitted.id, decided.id].sort());
  expect(await found(headOfWelfare, { stage: [] })).toEqual([]);
  expect(await found(headOfWelfare, { stage: ['NO_SUCH_STAGE'] })).toEqual([]);
  expect(await found(principal, { viewerCapacity: ['CASE_LEAD'] })).toEqual([received.id]);
  expect(await found(principal, { viewerCapacity: ['OVERSEER'] })).toEqual([received.id, decided.id].sort());
  expect(await found(principal, { viewerCapacity: ['OVERSEER'], stage: ['CONCLUDED'] })).toEqual([decided.id]);
  expect(await found(principal, { viewerCapacity: ['RESPONDENT'] })).toEqual([]);
  expect(await found(principal, { procedure: ['ANNEXE_A'] })).toEqual([received.id, decided.id].sort());
});

test('an instant of a filter is one with its offset; a list has an end', async () => {
  const college = await openCollege();
  const theCase = await anInformedCase(college);
  const ask = (filter: object) =>
    as(theCase.lead).send('query ($filter: CaseFilter) { cases(first: 5, filter: $filter) { totalCount } }', {
      filter,
    });
  for (const filter of [
    { changedSince: 'yesterday' },
    { changedSince: '2026-02-02T10:00:00' },
    { stage: Array.from({ length: 21 }, () => 'ENQUIRY') },
  ])
    expect((await ask(filter)).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  const offset = await ask({ changedBefore: '2027-01-01T00:00:00+01:00' });
  expect(offset.data).toEqual({ cases: { totalCount: 1 } });
});
