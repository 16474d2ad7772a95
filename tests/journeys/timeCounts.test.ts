import { sweepSights } from '../../src/grants/sweepSights';
import { aSubmittedCase } from '../support/cases';
import { as } from '../support/client';
import { openCollege } from '../support/college';
import { caseAsSeenBy, caseOf } from '../support/glimpse';

/** A case that somebody from outside oversees for a time, since nobody of the college is left (rule 2). */
async function aCaseFromOutside() {
  const college = await openCollege();
  const avoid = ['PRINCIPAL', 'VICE_PRINCIPAL', 'SENIOR_TUTOR'];
  const theCase = await aSubmittedCase(college, { by: 'staff', complaint: { avoid } });
  const { grants } = await caseOf(college.outsidePerson, theCase.id);
  return { college, theCase, outside: college.outsidePerson, until: grants![0]!.until! };
}

const count = '{ cases(first: 5) { totalCount edges { node { id } } } }';

test.each([false, true])(
  'rule 7: a sight given for a time ends by itself at that moment, whether swept or not: %s',
  async (swept) => {
    const { college, theCase, outside, until } = await aCaseFromOutside();
    college.clock.set(new Date(Date.parse(until) - 1).toISOString());
    expect(await caseAsSeenBy(outside, theCase.id)).toMatchObject({ viewerCapacities: ['CASE_LEAD', 'OVERSEER'] });
    college.clock.set(until);
    if (swept) expect(await sweepSights(college.database, college.clock.now())).toBe(1);
    expect(await caseAsSeenBy(outside, theCase.id)).toBeNull();
    expect((await as(outside).query(count)).data).toEqual({ cases: { totalCount: 0, edges: [] } });
    const { userErrors } = await as(outside).act('identifyRespondent', { caseId: theCase.id, personId: outside.id });
    expect(userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(
      (
        await as(outside).query<{ people: object[] }>('query ($n: String!) { people(nameOrAddress: $n) { id } }', {
          n: outside.name,
        })
      ).data.people,
    ).toEqual([]);
    // Those whose sight has no end keep it
    expect(await caseAsSeenBy(theCase.complainant, theCase.id)).toMatchObject({ stage: 'RECEIVED' });
  },
);

test('sweeping twice, or on two nodes at once, changes nothing more', async () => {
  const { college, until } = await aCaseFromOutside();
  college.clock.set(until);
  const swept = await Promise.all([1, 2].map(() => sweepSights(college.database, college.clock.now())));
  expect(Math.max(...swept)).toBe(1);
  expect(await sweepSights(college.database, college.clock.now())).toBe(0);
});
