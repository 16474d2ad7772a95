import type { DemoName } from './people';
import type { Story } from './story';

const BOTH: readonly DemoName[] = ['otherIt', 'academicOffice'];

/** A complaint between staff that a mediator tries to settle: both agreed, and each has been met (A.5, A.6). */
export async function inMediation(story: Story): Promise<void> {
  const caseId = await story.complain('otherIt', {
    nature: 'She answers my messages to everybody, with my mistakes in bold.',
    effect: 'I ask a colleague to write to her in my place.',
    resolution: 'That she speaks to me first.',
    respondentDescription: 'somebody in the office upstairs',
    respondentKind: 'SUPPORT_STAFF',
  });
  story.clock.wait(1);
  await story.act('treasurer', 'identifyRespondent', { caseId, personId: story.personId('academicOffice') });
  await story.act('treasurer', 'informRespondent', {
    caseId,
    allegations: 'Correcting a colleague in front of others.',
  });
  const { id: mediationId } = await story.make('treasurer', 'proposeMediation', { caseId });
  await agree(story, caseId);
  story.clock.wait(2);
  const personId = story.personId('mediator');
  await story.act('treasurer', 'nominateMediator', { mediationId, personId, reason: 'Has settled worse.' });
  await agree(story, caseId);
  await story.act('treasurer', 'openMediation', { mediationId });
  for (const capacity of ['COMPLAINANT', 'RESPONDENT'] as const) {
    const party = await story.party('mediator', caseId, capacity);
    await story.meet('mediator', caseId, party, 'To hear what would help.');
  }
}

/** Both agree to what they are asked. */
async function agree(story: Story, caseId: string): Promise<void> {
  const source = 'query ($id: ID!) { case(id: $id) { mediations { questions { id status } } } }';
  interface Asked {
    case: { mediations: { questions: { id: string; status: string }[] }[] };
  }
  for (const who of BOTH) {
    const { mediations } = (await story.ask<Asked>(who, source, { id: caseId })).case;
    const asked = mediations.flatMap(({ questions }) => questions).filter(({ status }) => status === 'ASKED');
    for (const { id: mediationQuestionId } of asked)
      await story.act(who, 'answerMediation', { mediationQuestionId, agreed: true });
  }
}
