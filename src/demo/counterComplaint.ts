import type { Story } from './story';

/** Who is complained of complains in turn: the two cases are linked, and this one is withdrawn and waits for the Senior Dean (B.25). */
export async function counterComplaint(story: Story, otherCaseId: string): Promise<void> {
  const caseId = await story.complain('studentWitness', {
    nature: 'She tells everybody on the staircase that I follow her.',
    effect: 'Nobody sits with me at dinner.',
    respondentDescription: 'the one who complained of me',
    respondentKind: 'STUDENT',
  });
  story.clock.wait(1);
  await story.act('seniorDean', 'identifyRespondent', { caseId, personId: story.personId('studentCompanion') });
  const link = { caseId, otherCaseId, kind: 'COUNTER', reason: 'Each complains of the other.' };
  await story.make('seniorDean', 'linkCases', link);
  story.clock.wait(2);
  const reason = 'I would rather that somebody spoke to both of us.';
  await story.act('studentWitness', 'withdrawComplaint', { caseId, reason });
}
