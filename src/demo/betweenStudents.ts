import type { Story } from './story';

/** A student’s complaint of a student with the Senior Dean, who has informed the respondent (B.18). */
export async function betweenStudents(story: Story): Promise<void> {
  const caseId = await story.complain('studentCompanion', {
    nature: 'He films me in the library and posts it.',
    effect: 'I study in my room now, and sleep badly.',
    respondentDescription: 'somebody from the floor above',
    respondentKind: 'STUDENT',
  });
  story.clock.wait(1);
  await story.act('seniorDean', 'identifyRespondent', { caseId, personId: story.personId('studentWitness') });
  await story.act('seniorDean', 'informRespondent', { caseId, allegations: 'Filming another student in the library.' });
  const complainant = await story.party('seniorDean', caseId, 'COMPLAINANT');
  await story.meet('seniorDean', caseId, complainant, 'To understand the complaint.');
}

/** A student who has turned to the Acting Head of Welfare and has not complained in form (B.10). */
export async function atStageTwo(story: Story): Promise<void> {
  const draft = await story.make('studentWitness', 'saveComplaint', {
    nature: 'My neighbour hammers on the wall whenever I play the viola, and shouts what I would rather not write.',
    respondentDescription: 'my neighbour on the staircase',
    respondentKind: 'STUDENT',
  });
  await story.make('studentWitness', 'submitComplaint', { draftId: draft.id, informally: true });
}
