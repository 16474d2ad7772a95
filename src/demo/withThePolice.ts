import type { Story } from './story';

/** A complaint of what may be criminal: the police are at it, the proceedings stand still, and nobody has told who is complained of (A.3, A.25). */
export async function withThePolice(story: Story): Promise<void> {
  const caseId = await story.complain('otherUniversity', {
    nature: 'He waits for me at the gate after lectures, and on Thursday he held me by the arm.',
    effect: 'I leave by the kitchens.',
    resolution: 'That he keeps away from me.',
    incidents: [{ date: story.clock.now().slice(0, 10), description: 'At the north gate, after six.' }],
    respondentDescription: 'the head of the department next door',
    respondentKind: 'ACADEMIC_STAFF',
  });
  story.clock.wait(0, 4);
  await story.act('principal', 'identifyRespondent', { caseId, personId: story.personId('headOfDepartment') });
  await story.make('principal', 'raiseFlag', {
    caseId,
    kind: 'POSSIBLY_CRIMINAL',
    reason: 'He held her against her will.',
  });
  await story.make('principal', 'recordPoliceInvolvement', {
    caseId,
    through: 'THE_PERSON',
    says: 'She went to the police herself on Friday.',
    reference: 'PF-0419',
  });
  await story.act('principal', 'deferInforming', {
    caseId,
    reason: 'The police ask that nobody speaks to him before they do.',
    reviewOn: new Date(Date.parse(story.clock.now()) + 30 * 86_400_000).toISOString().slice(0, 10),
  });
  await story.act('principal', 'pauseProceedings', { caseId, reason: 'Until the police have spoken to him.' });
}
