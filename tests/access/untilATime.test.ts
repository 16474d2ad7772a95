import { sweep } from '../../src/server/sweeps';
import { aConcludedCase, aHearer, anAppeal } from '../support/afterwards';
import { partIn } from '../support/administration';
import { anInformedCase, type InformedCase } from '../support/cases';
import { as } from '../support/client';
import { openCollege, type Person } from '../support/college';
import { anAgreedMediation, answer, mediationsOf } from '../support/mediation';

const reason = 'For this term.';

const tasksOf = async (by: Person, { id }: InformedCase): Promise<string[]> => {
  const { data } = await as(by).query<{ case: { tasks: { kind: string; status: string }[] } }>(
    'query ($id: ID!) { case(id: $id) { tasks { kind status } } }',
    { id },
  );
  return data.case.tasks.filter(({ status }) => status === 'OPEN').map(({ kind }) => kind);
};

/** The time goes on to an instant: what is over is over before anything was swept. */
async function itIsOver({ college, id }: InformedCase, person: Person, until: string): Promise<void> {
  college.clock.set(until);
  expect(await partIn(person, id)).toEqual([]);
  await sweep(college.server.cloister);
  await sweep(college.server.cloister);
  expect(await partIn(person, id)).toEqual([]);
}

describe('A part that begins at once is given until a time, which comes by itself', () => {
  test('B.12: a supporter’s; meetings still to come are cancelled, and the side is offered support anew', async () => {
    const theCase = await anInformedCase(await openCollege());
    const { college, parties, id: caseId, complainant } = theCase;
    const { headOfWelfare, harassmentOfficer } = college;
    const until = college.clock.in({ days: 20 });
    const to = { caseId, partyId: parties.COMPLAINANT, personId: harassmentOfficer.id, reason };
    const past = await as(headOfWelfare).act('appointSupporter', { ...to, until: college.clock.in({ days: -1 }) });
    expect(past.userErrors).toMatchObject([{ code: 'INVALID', field: ['input', 'until'] }]);
    const { id: supporterId } = await as(headOfWelfare).does('appointSupporter', { ...to, until });
    expect(await partIn(harassmentOfficer, caseId)).toEqual(['COMPLAINANT_SUPPORTER']);
    const [startsAt, endsAt] = [college.clock.in({ days: 30 }), college.clock.in({ days: 30, hours: 1 })];
    await as(harassmentOfficer).does('arrangeSupportMeeting', {
      supporterId,
      startsAt,
      endsAt,
      place: 'Room 4',
      purpose: 'How it is.',
    });
    await itIsOver(theCase, harassmentOfficer, until);
    const { data } = await as(complainant).query<{ case: object }>(
      'query ($id: ID!) { case(id: $id) { supporters { status endedAt } supportMeetings { status } } }',
      { id: caseId },
    );
    expect(data.case).toMatchObject({
      supporters: [{ status: 'ENDED', endedAt: until }],
      supportMeetings: [{ status: 'CANCELLED' }],
    });
    expect(await tasksOf(headOfWelfare, theCase)).toContain('OFFER_SUPPORT_TO_COMPLAINANT');
  });

  test('B.12: once somebody else supports the side, nothing is offered when the time of the former is over', async () => {
    const theCase = await anInformedCase(await openCollege());
    const { college, parties, id: caseId } = theCase;
    const { headOfWelfare, harassmentOfficer } = college;
    const until = college.clock.in({ days: 20 });
    const to = { caseId, partyId: parties.COMPLAINANT, reason, training: 'By the University.' };
    await as(headOfWelfare).does('appointSupporter', { ...to, personId: harassmentOfficer.id, until });
    const other = await college.person({ category: 'SUPPORT_STAFF' });
    await as(headOfWelfare).does('appointSupporter', { ...to, personId: other.id });
    await itIsOver(theCase, harassmentOfficer, until);
    expect(await partIn(other, caseId)).toEqual(['COMPLAINANT_SUPPORTER']);
    expect(await tasksOf(headOfWelfare, theCase)).not.toContain('OFFER_SUPPORT_TO_COMPLAINANT');
  });

  test('A.6: a mediator’s; an open mediation ends with it, and whoever leads is told', async () => {
    const theCase = await anInformedCase(await openCollege(), { by: 'staff' });
    const { college, lead, complainant, respondent, id: caseId } = theCase;
    const mediationId = await anAgreedMediation(theCase);
    const mediator = await college.person({ category: 'EXTERNAL' });
    const until = college.clock.in({ days: 20 });
    await as(lead).does('nominateMediator', { mediationId, personId: mediator.id, reason, until });
    for (const party of [complainant, respondent]) await answer(party, theCase, 'MEDIATOR');
    await as(lead).does('openMediation', { mediationId });
    expect(await partIn(mediator, caseId)).toEqual(['MEDIATOR']);
    await itIsOver(theCase, mediator, until);
    expect(await mediationsOf(complainant, theCase)).toMatchObject([{ status: 'ENDED' }]);
    expect(await tasksOf(lead, theCase)).toContain('REPLACE_MEDIATOR');
  });

  test('A.22: a hearer’s; the appeal waits for somebody to hear it, who may be the same', async () => {
    const theCase = await aConcludedCase(await openCollege(), { by: 'staff' });
    const { college, lead, complainant, id: caseId } = theCase;
    const appealId = await anAppeal(theCase, complainant);
    const hearer = await college.person({ category: 'EXTERNAL' });
    const until = college.clock.in({ days: 20 });
    await as(lead).does('appointHearer', { appealId, personId: hearer.id, reason, until });
    expect(await partIn(hearer, caseId)).toEqual(['HEARER']);
    await itIsOver(theCase, hearer, until);
    expect(await tasksOf(lead, theCase)).toContain('REPLACE_HEARER');
    await as(lead).does('appointHearer', { appealId, personId: hearer.id, reason });
    expect(await partIn(hearer, caseId)).toEqual(['HEARER']);
    expect(await tasksOf(lead, theCase)).not.toContain('REPLACE_HEARER');
  });

  test('A.22: a hearer’s; who was appointed again before the end was seen to goes on, and nothing is asked', async () => {
    const theCase = await aConcludedCase(await openCollege(), { by: 'staff' });
    const { college, lead, complainant, id: caseId } = theCase;
    const appealId = await anAppeal(theCase, complainant);
    const hearer = await college.person({ category: 'EXTERNAL' });
    const to = { appealId, personId: hearer.id, reason };
    await as(lead).does('appointHearer', { ...to, until: college.clock.in({ days: 20 }) });
    college.clock.advance({ days: 21 });
    await as(lead).does('appointHearer', to);
    await sweep(college.server.cloister);
    expect(await partIn(hearer, caseId)).toEqual(['HEARER']);
    expect(await tasksOf(lead, theCase)).not.toContain('REPLACE_HEARER');
    await as(hearer).does('decideAppeal', { appealId, result: 'NOT_UPHELD', reasons: 'Nothing new.' });
  });

  test('A.22: a hearer’s; that somebody hears another appeal does not keep the first from being asked about', async () => {
    const theCase = await aConcludedCase(await openCollege(), { by: 'staff' });
    const { college, lead, complainant, respondent } = theCase;
    const appeals = [await anAppeal(theCase, complainant), await anAppeal(theCase, respondent)];
    const hearer = await college.person({ category: 'EXTERNAL' });
    const until = college.clock.in({ days: 20 });
    await as(lead).does('appointHearer', { appealId: appeals[0], personId: hearer.id, reason, until });
    await aHearer(theCase, appeals[1]!);
    await itIsOver(theCase, hearer, until);
    expect(await tasksOf(lead, theCase)).toContain('REPLACE_HEARER');
  });

  test('A.6: a mediator’s; once somebody else is nominated, nothing is asked when the end is seen to', async () => {
    const theCase = await anInformedCase(await openCollege(), { by: 'staff' });
    const { college, lead } = theCase;
    const mediationId = await anAgreedMediation(theCase);
    const [first, second] = (await college.people([{ category: 'EXTERNAL' }, { category: 'EXTERNAL' }])) as [
      Person,
      Person,
    ];
    const until = college.clock.in({ days: 20 });
    await as(lead).does('nominateMediator', { mediationId, personId: first.id, reason, until });
    college.clock.set(until);
    await as(lead).does('nominateMediator', { mediationId, personId: second.id, reason });
    await sweep(college.server.cloister);
    expect(await tasksOf(lead, theCase)).not.toContain('REPLACE_MEDIATOR');
    expect(await partIn(second, theCase.id)).toEqual(['MEDIATOR']);
  });

  test('A.22: who hears two appeals hears both until the later time', async () => {
    const theCase = await aConcludedCase(await openCollege(), { by: 'staff' });
    const { college, lead, complainant, respondent, id: caseId } = theCase;
    const appeals = [await anAppeal(theCase, complainant), await anAppeal(theCase, respondent)];
    const hearer = await aHearer(theCase, appeals[0]!);
    await as(lead).does('appointHearer', {
      appealId: appeals[0],
      personId: hearer.id,
      reason,
      until: college.clock.in({ days: 20 }),
    });
    await as(lead).does('appointHearer', {
      appealId: appeals[1],
      personId: hearer.id,
      reason,
      until: college.clock.in({ days: 5 }),
    });
    college.clock.advance({ days: 10 });
    expect(await partIn(hearer, caseId)).toEqual(['HEARER']);
    college.clock.advance({ days: 11 });
    expect(await partIn(hearer, caseId)).toEqual([]);
  });
});
