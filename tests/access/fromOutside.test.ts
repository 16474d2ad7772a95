import { sweepInvitations } from '../../src/outside/sweepInvitations';
import { accountOf, anAdministeredCollege } from '../support/administration';
import { aConcludedCase, anAppeal } from '../support/afterwards';
import { anInformedCase, anInvestigatedCase } from '../support/cases';
import { as } from '../support/client';
import { openCollege, type Person } from '../support/college';
import { anAgreedMediation } from '../support/mediation';
import { anOutsideInvitation } from '../support/outside';

/** Somebody from outside as those name them who looked them up. */
async function anOutsider(by: Person, email = 'union@union.test'): Promise<string> {
  await anOutsideInvitation(by, email);
  const looked = 'query ($of: String!) { people(nameOrAddress: $of) { id } }';
  return (await as(by).query<{ people: [{ id: string }] }>(looked, { of: email })).data.people[0].id;
}

const toldOf = async (by: Person, act: string, input: object) =>
  (await as(by).act(act, input)).userErrors.map(({ code, field }) => [code, field.at(-1)]);

describe('Whoever is from outside has every part for a limited time', () => {
  const reason = 'Nobody of the college is free.';

  test('B.12: a supporter', async () => {
    const { college, parties, id: caseId } = await anInformedCase(await openCollege());
    const { headOfWelfare } = college;
    const personId = await anOutsider(headOfWelfare);
    const to = { caseId, partyId: parties.COMPLAINANT, personId, reason, training: 'By the union.' };
    expect(await toldOf(headOfWelfare, 'appointSupporter', to)).toEqual([['INVALID', 'until']]);
    await as(headOfWelfare).does('appointSupporter', { ...to, until: college.clock.in({ days: 30 }) });
  });

  test('A.17: an investigator', async () => {
    const { college, lead, id: caseId } = await anInvestigatedCase(await openCollege(), { by: 'staff' });
    const to = { caseId, personId: await anOutsider(lead), reason };
    expect(await toldOf(lead, 'appointInvestigator', to)).toEqual([['INVALID', 'until']]);
    await as(lead).does('appointInvestigator', { ...to, until: college.clock.in({ days: 30 }) });
  });

  test('A.6: a mediator', async () => {
    const theCase = await anInformedCase(await openCollege(), { by: 'staff' });
    const { college, lead } = theCase;
    const to = { mediationId: await anAgreedMediation(theCase), personId: await anOutsider(lead), reason };
    expect(await toldOf(lead, 'nominateMediator', to)).toEqual([['INVALID', 'until']]);
    await as(lead).does('nominateMediator', { ...to, until: college.clock.in({ days: 30 }) });
  });

  test('A.22: a hearer', async () => {
    const theCase = await aConcludedCase(await openCollege(), { by: 'staff' });
    const { college, lead, complainant } = theCase;
    const to = { appealId: await anAppeal(theCase, complainant), personId: await anOutsider(lead), reason };
    expect(await toldOf(lead, 'appointHearer', to)).toEqual([['INVALID', 'until']]);
    await as(lead).does('appointHearer', { ...to, until: college.clock.in({ days: 30 }) });
  });

  test('A.15: who sees to an interim measure, also once it is looked at again', async () => {
    const { college, lead, parties, id: caseId } = await anInformedCase(await openCollege(), { by: 'staff' });
    const personId = await anOutsider(lead);
    const on = { binds: [parties.RESPONDENT], protects: [], limitsContact: false };
    const measure = { caseId, ...on, personId, says: 'Work from home.', reason, reviewOn: '2026-02-16' };
    expect(await toldOf(lead, 'imposeMeasure', measure)).toEqual([['INVALID', 'endsOn']]);
    const { id: measureId } = await as(lead).does('imposeMeasure', { ...measure, endsOn: '2026-03-31' });
    college.clock.advance({ days: 5 });
    const looked = { measureId, text: 'It works.', reviewOn: '2026-03-02' };
    expect(await toldOf(lead, 'reviewMeasure', looked)).toEqual([['INVALID', 'endsOn']]);
    await as(lead).does('reviewMeasure', { ...looked, endsOn: '2026-04-30' });
  });

  test('A.24: an office, and takes over nothing of others', async () => {
    const { college, admin } = await anAdministeredCollege();
    const personId = Buffer.from(await anOutsider(admin), 'base64url')
      .toString()
      .replace('Person', 'Account');
    const accountId = Buffer.from(personId).toString('base64url');
    const office = { accountId, office: 'OUTSIDE_PERSON', reason };
    expect(await toldOf(admin, 'appointToOffice', office)).toEqual([['INVALID', 'until']]);
    await as(admin).does('appointToOffice', { ...office, until: college.clock.in({ days: 90 }) });
    const over = { accountId: accountOf(college.principal), toId: accountId, reason };
    expect(await toldOf(admin, 'handOverHandling', over)).toEqual([['NOT_ALLOWED', 'toId']]);
  });
});

test('A.26: who was invited and why is forgotten a year after that is over', async () => {
  const theCase = await anInformedCase(await openCollege(), { by: 'staff' });
  const { college, lead } = theCase;
  const id = await anOutsideInvitation(lead);
  const seen = async () =>
    (await as(lead).query<{ node: object | null }>('query ($id: ID!) { node(id: $id) { id } }', { id })).data.node;
  college.clock.advance({ days: 371 });
  await sweepInvitations(college.server.cloister);
  expect(await seen()).toEqual({ id });
  college.clock.advance({ days: 2 });
  await sweepInvitations(college.server.cloister);
  expect(await seen()).toBeNull();
});
