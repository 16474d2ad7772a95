import { sweep } from '../../src/server/sweeps';
import { as } from '../support/client';
import { openCollege, type Person } from '../support/college';
import { caseAsSeenBy, caseOf } from '../support/glimpse';
import { OF_A_SERVICE } from '../support/itServices';

/** A complaint about a service from the first concern to the answer of the head. */
async function toTheHead(category: Person['category']) {
  const college = await openCollege();
  const [complainant, handler, head, asked] = (await college.people([
    { category },
    { category: 'SUPPORT_STAFF', offices: ['IT_HANDLER'] },
    { category: 'SUPPORT_STAFF', offices: ['HEAD_OF_IT'] },
    { category: 'SUPPORT_STAFF' },
  ])) as [Person, Person, Person, Person];

  // IT.4: informally first; IT.7: no names in the first contact. IT.5: then in form, with what was written (IT.6)
  const named = await as(complainant).act('saveComplaint', { ...OF_A_SERVICE, nature: `${asked.name} hung up.` });
  expect(named.userErrors).toMatchObject([{ code: 'INVALID', clause: 'IT.7' }]);
  const { id: draftId } = await as(complainant).does('saveComplaint', OF_A_SERVICE);
  const { id: caseId } = await as(complainant).does('submitComplaint', { draftId, informally: true });
  await as(complainant).does('makeFormal', { caseId });
  expect(await caseOf(handler, caseId)).toMatchObject({ stage: 'FORMAL', viewerCapacities: ['CASE_LEAD'] });
  expect((await caseOf(complainant, caseId)).parties!.map(({ capacity }) => capacity)).toEqual(['COMPLAINANT']);

  // IT.8: acknowledged; IT.7: names are asked for in confidence; IT.1: who was involved sees what they are asked, and no more
  await as(handler).does('acknowledgeComplaint', { caseId });
  const { id: confidentialRequestId } = await as(handler).does('askInConfidence', { caseId, question: 'Who was it?' });
  await as(complainant).does('answerInConfidence', { confidentialRequestId, answer: asked.name });
  await as(handler).does('askStaff', { caseId, personId: asked.id, question: 'Was the line down?' });
  expect(await caseAsSeenBy(asked, caseId)).toBeNull();
  const questions = '{ viewer { questionsToYou { id } } }';
  const { data } = await as(asked).query<{ viewer: { questionsToYou: { id: string }[] } }>(questions);
  await as(asked).does('answerQuestion', { questionId: data.viewer.questionsToYou[0]!.id, answer: 'It was.' });
  await as(handler).does('respondToComplaint', { caseId, text: 'The line was down.' });

  // IT.9: within two weeks the head reviews it
  college.clock.advance({ days: 13 });
  await as(complainant).does('escalate', { caseId });
  expect(await caseAsSeenBy(handler, caseId)).toBeNull();
  await as(head).does('respondToComplaint', { caseId, text: 'It should not have been.' });
  const source = 'query ($id: ID!) { case(id: $id) { serviceResponses { text byHead next } } }';
  const seen = await as(complainant).query<{ case: { serviceResponses: { next: string | null }[] } }>(source, {
    id: caseId,
  });
  return { college, caseId, complainant, head, next: seen.data.case.serviceResponses.at(-1)!.next };
}

test.each([
  ['IT.2', 'STUDENT', 'PROCTORS'],
  ['IT.3', 'SUPPORT_STAFF', 'REGISTRAR'],
] as const)(
  '%s: IT Services from the first clause to the last, for %s who goes on to the %s (IT.1, IT.4 to IT.9)',
  async (_, category, onTo) => {
    const { college, caseId, complainant, head, next } = await toTheHead(category);
    expect(next).toBe(onTo);
    await as(complainant).does('goFurther', { caseId });
    expect(await caseOf(head, caseId)).toMatchObject({ stage: 'REFERRED', concluded: true });
    // A.26: it is kept as long as the head says, and no longer
    await as(head).does('setRetention', { caseId, until: '2026-12-31', reason: 'They may ask for it.' });
    college.clock.set('2027-01-01T00:00:00.000Z');
    await sweep(college.server.cloister);
    for (const person of [complainant, head]) expect(await caseAsSeenBy(person, caseId)).toBeNull();
  },
);

test('IT.3: for somebody who is neither student nor staff the head is the last to answer', async () => {
  const { caseId, complainant, head, next } = await toTheHead('EXTERNAL');
  expect(next).toBeNull();
  expect((await as(complainant).act('goFurther', { caseId })).userErrors).toMatchObject([
    { code: 'NOT_YET', clause: 'IT.3' },
  ]);
  expect((await caseOf(head, caseId)).stage).toBe('REVIEWED');
});
