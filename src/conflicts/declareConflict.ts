import { ID, InputType } from 'type-graphql';
import { z } from 'zod';
import { act } from '../acts/act';
import { idOf, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { theCase } from '../cases/case';
import { stepAside } from '../cases/stepAside';
import { conflictOfYours } from './conflict';

/** Why, and who may read that. */
@InputType()
export abstract class Declaring extends Repeatable {
  @Given(
    () => String,
    prose(2_000),
    'What the conflict is. Whoever leads or oversees the case reads it, unless you keep it to yourself.',
  )
  readonly reason!: string;

  @Given(
    () => Boolean,
    z.boolean().default(false),
    'Whether the reason stays with you: others are told that there is a conflict, and no more.',
  )
  readonly withholdReason!: boolean;
}

@InputType()
class DeclareConflictInput extends Declaring {
  @Given(() => ID, idOf('Case'), 'The case, which you do not see any more once this is done.')
  readonly caseId!: string;
}

export const declareConflict = act({
  name: 'declareConflict',
  input: DeclareConflictInput,
  on: theCase,
  target: ({ caseId }) => caseId,
  changes: conflictOfYours,
  async perform(hand, { reason, withholdReason: withheld }) {
    const id = hand.newId('conflict');
    await stepAside(hand, { id, personId: hand.actorId, reason, withheld });
    return id;
  },
});
