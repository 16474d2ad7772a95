import type { Story } from './story';

/** A complaint about a service that was acknowledged and never answered: its time limit is overdue (IT.8). */
export async function unanswered(story: Story): Promise<void> {
  const caseId = await story.complain('university', {
    about: 'IT_SERVICE',
    nature: 'My mail was away for three days, and nobody said when it would be back.',
    contact: 'The lodge takes messages.',
    callReferences: 'INC-1984',
  });
  story.clock.wait(1);
  await story.act('itHandler', 'acknowledgeComplaint', { caseId });
  await story.make('itHandler', 'askStaff', {
    caseId,
    personId: story.personId('otherIt'),
    question: 'Which work was done on the mail that week?',
  });
}
