import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf, prose } from '../acts/checks';
import { Given } from '../acts/given';
import type { Hand } from '../acts/hand';
import { openTask } from '../acts/openTask';
import { Repeatable } from '../acts/repeatable';
import { theCase } from '../cases/case';
import { SUPPORT_TASKS } from '../cases/offerSupport';
import { PersonRow } from '../people/person.row';
import type { Addressee } from '../acts/addressee';
import { Refused } from '../errors';
import { activeSupporter } from './activeSupporter';
import type { Side } from '../procedures/category';
import { supporter } from './supporter';
import { SupporterRow } from '../cases/supporter.row';

@InputType()
class AskForSupportInput extends Repeatable {
  @Given(() => ID, idOf('Case'), 'The case.')
  readonly caseId!: string;
}

@InputType()
class AskForAnotherSupporterInput extends Repeatable {
  @Given(() => ID, idOf('Supporter'), 'Who supports you now, and does until somebody else is appointed.')
  readonly supporterId!: string;

  @Given(() => String, prose(1_000), 'Why. For whoever arranges support; your supporter does not see it.')
  readonly reason!: string;
}

/** Who arranges support for this party: the Acting Head of Welfare for students, whoever leads for others. */
async function arranger(hand: Hand): Promise<Addressee> {
  const { category } = await hand.tx.findOneByOrFail(PersonRow, { id: hand.actorId });
  return category === 'STUDENT' ? 'WELFARE' : 'CASE_LEAD';
}

export const askForSupport = act({
  name: 'askForSupport',
  input: AskForSupportInput,
  on: theCase,
  target: ({ caseId }) => caseId,
  changes: theCase,
  async perform(hand, { caseId }) {
    const side: Side = hand.given.standing.has('RESPONDENT') ? 'RESPONDENT' : 'COMPLAINANT';
    if (await activeSupporter(hand, side))
      throw Refused.because(
        'ALREADY_DONE',
        'Somebody supports you: you can ask for another.',
        hand.clauseOf('askForAnotherSupporter'),
      );
    const says = `The ${side.toLowerCase()} asks for somebody to support them.`;
    const addressedTo = await arranger(hand);
    await openTask(hand, { kind: SUPPORT_TASKS[side][1], says, addressedTo, clause: hand.clause });
    return caseId;
  },
});

export const askForAnotherSupporter = act({
  name: 'askForAnotherSupporter',
  input: AskForAnotherSupporterInput,
  on: supporter,
  target: ({ supporterId }) => supporterId,
  changes: supporter,
  async perform(hand, { supporterId, reason }) {
    const side = hand.row['side'] as Side;
    await hand.tx.update(SupporterRow, { id: supporterId }, { anotherAskedAt: hand.now, anotherReason: reason });
    hand.happened('ANOTHER_SUPPORTER_ASKED', supporterId);
    const says = `The ${side.toLowerCase()} asks for another supporter.`;
    const addressedTo = await arranger(hand);
    await openTask(hand, { kind: SUPPORT_TASKS[side][2], says, addressedTo, clause: hand.clause });
    return supporterId;
  },
});
