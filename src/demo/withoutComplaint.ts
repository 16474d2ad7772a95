import type { Story } from './story';

/** Nobody complains, and it is serious: a senior member started it, and whoever was harmed knows that it is there and no more (A.12). */
export async function withoutComplaint(story: Story): Promise<void> {
  const { id: caseId } = await story.make('treasurer', 'startInvestigation', {
    harmsStudent: false,
    respondentKind: 'SUPPORT_STAFF',
    reason: 'Two people heard him threatened in the yard, and one of them has seen it before.',
  });
  story.clock.wait(1);
  await story.act('treasurer', 'approachAggrieved', { caseId, personId: story.personId('hrOffice') });
}
