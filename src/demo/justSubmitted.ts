import type { Story } from './story';

/** A porter’s complaint that has just reached the Treasurer; who it is about knows nothing of it. */
export async function justSubmitted(story: Story): Promise<void> {
  await story.complain('support', {
    nature: 'He shouts at me in front of guests when the linen is late.',
    effect: 'I dread the evening shift.',
    resolution: 'I want it to stop, and an apology.',
    respondentDescription: 'the foreman of the boiler room',
    respondentKind: 'SUPPORT_STAFF',
    attempts: 'I asked him to stop. He laughed.',
  });
}
