import { anInvestigatedCase, anInvitedWitness, aSubmittedCase, type InvestigatedCase } from '../support/cases';
import { as } from '../support/client';
import { openCollege, type Person } from '../support/college';
import { aSupporter } from '../support/supporters';

interface Grant {
  readonly capacity: string;
  readonly name: string;
  readonly from: string;
  readonly until: string | null;
  readonly reason: string | null;
  readonly grantedBy: string | null;
}

const ASKED = `query ($id: ID!, $at: DateTime) { whoCanSee(caseId: $id, at: $at) { capacity name from until clause reason grantedBy } }`;

async function seenBy(person: Person, id: string, at?: string): Promise<readonly Grant[]> {
  return (await as(person).query<{ whoCanSee: Grant[] }>(ASKED, { id, at })).data.whoCanSee;
}

const parts = (grants: readonly Grant[]) => grants.map(({ capacity }) => capacity).sort();

describe('Who can see a case', () => {
  let theCase!: InvestigatedCase;
  let before!: string;
  beforeAll(async () => {
    const college = await openCollege();
    const submitted = await aSubmittedCase(college);
    before = college.clock.now();
    expect(parts(await seenBy(submitted.welfare!, submitted.id))).toEqual(['WELFARE']);
    theCase = await anInvestigatedCase(college);
    await aSupporter(theCase, 'RESPONDENT');
    await anInvitedWitness(theCase);
  });

  test('A.24: is told to whoever leads: everybody, as what, since when, by whom and why', async () => {
    const { lead, overseer, id } = theCase;
    const grants = await seenBy(lead, id);
    const everybody = [
      'CASE_LEAD',
      'COMPLAINANT',
      'INVESTIGATOR',
      'OVERSEER',
      'RESPONDENT',
      'RESPONDENT_SUPPORTER',
      'WELFARE',
    ];
    expect(parts(grants)).toEqual([...everybody, 'WITNESS'].sort());
    expect(grants.find(({ capacity }) => capacity === 'CASE_LEAD')).toMatchObject({
      name: lead.name,
      grantedBy: overseer.name,
      reason: 'Knows neither of the two.',
    });
  });

  test('A.24: is told to the overseer without those of whom the overseer does not know', async () => {
    const told = parts(await seenBy(theCase.overseer, theCase.id));
    expect(told).toEqual(['CASE_LEAD', 'COMPLAINANT', 'INVESTIGATOR', 'OVERSEER', 'RESPONDENT', 'WELFARE']);
  });

  test('A.24: is told as of a time in the past, when somebody else led and nobody investigated', async () => {
    const { lead, overseer, id } = theCase;
    const delegated = (await seenBy(lead, id)).find(({ capacity }) => capacity === 'CASE_LEAD')!.from;
    const [then] = (await seenBy(lead, id, new Date(Date.parse(delegated) - 1).toISOString())).filter(
      ({ capacity }) => capacity === 'CASE_LEAD',
    );
    expect(then).toMatchObject({ name: overseer.name, until: delegated });
    expect(await seenBy(lead, id, before)).toEqual([]);
  });

  test('A.24: shows everybody else their own part, and nobody anything of a case that is not for them', async () => {
    const { complainant, respondent, investigator, id, college } = theCase;
    for (const person of [complainant, respondent, investigator])
      expect(await seenBy(person, id)).toMatchObject([{ name: person.name, reason: null, grantedBy: null }]);
    const stranger = await college.person();
    expect(await seenBy(stranger, id)).toEqual([]);
    expect(await seenBy(stranger, 'no such case')).toEqual([]);
  });

  test('A.24: takes an instant, and says so', async () => {
    const { errors } = await as(theCase.lead).send(ASKED, { id: theCase.id, at: 'last Tuesday' });
    expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    expect(errors[0]!.message).toContain('2026-03-31T14:00:00+01:00');
  });
});
