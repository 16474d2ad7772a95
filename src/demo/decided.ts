import type { Story } from './story';

/** A complaint of one member of staff against another, determined by the case lead, with its outcome. */
export async function decided(story: Story): Promise<void> {
  const { clock } = story;
  const caseId = await story.complain('it', {
    nature: 'Messages late at night that belittle my work.',
    effect: 'I sleep badly, and have asked for other duties.',
    resolution: 'That the messages stop.',
    incidents: [{ date: '2026-01-12', description: 'Eleven messages between ten and midnight.' }],
    respondentDescription: 'the fellow in charge of the reading list',
    respondentKind: 'ACADEMIC_STAFF',
  });
  clock.wait(1);
  await story.act('principal', 'appointCaseLead', {
    caseId,
    personId: story.personId('hrManager'),
    reason: 'Both are staff.',
  });
  await story.act('hrManager', 'identifyRespondent', { caseId, personId: story.personId('otherAcademic') });
  await story.act('hrManager', 'informRespondent', {
    caseId,
    allegations: 'Messages late at night that belittle a colleague’s work.',
  });
  const respondent = await story.party('hrManager', caseId, 'RESPONDENT');
  const meetingId = await story.meet('hrManager', caseId, respondent, 'To hear your side.');
  await story.takeNotes('hrManager', meetingId, 'RESPONDENT', 'She regrets the messages.');
  await story.act('hrManager', 'decideHowToProceed', {
    caseId,
    route: 'DETERMINE',
    reasons: 'The messages are there to read.',
  });
  clock.wait(2);
  await story.make('hrManager', 'extendTime', {
    caseId,
    dueOn: new Date(Date.parse(clock.now()) + 60 * 86_400_000).toISOString().slice(0, 10),
    reason: 'One of the two was away.',
  });
  clock.wait(3);
  await story.act('hrManager', 'decideOutcome', {
    caseId,
    kinds: ['RESOLUTION'],
    conclusions: 'The messages were sent, and were belittling.',
    action: 'No messages outside working hours; training for the sender.',
    reasons: 'The sender regrets them, and both wish to go on working together.',
    consulted: 'The Principal.',
    monitoredUntil: new Date(Date.parse(clock.now()) + 120 * 86_400_000).toISOString().slice(0, 10),
  });
}
