import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { theCase } from '../cases/case';
import { hold } from './retention';
import { HoldRow } from './retention.row';

@InputType()
class PlaceHoldInput extends Repeatable {
  @Given(() => ID, idOf('Case'), 'The case.')
  readonly caseId!: string;

  @Given(() => String, prose(2_000), 'Which process is not over, such as one of a court or a tribunal.')
  readonly reason!: string;
}

@InputType()
class LiftHoldInput extends Repeatable {
  @Given(() => ID, idOf('Hold'), 'What keeps the case.')
  readonly holdId!: string;

  @Given(() => String, prose(2_000), 'Why it no longer does.')
  readonly reason!: string;
}

export const placeHold = act({
  name: 'placeHold',
  input: PlaceHoldInput,
  on: theCase,
  target: ({ caseId }) => caseId,
  changes: hold,
  async perform(hand, { caseId, reason }) {
    const id = hand.newId('hold');
    const placed = { status: 'IN_FORCE' as const, reason, placedById: hand.actorId, placedAt: hand.now };
    await hand.tx.insert(HoldRow, { id, caseId, ...placed });
    hand.happened('HOLD_PLACED', id);
    return id;
  },
});

export const liftHold = act({
  name: 'liftHold',
  input: LiftHoldInput,
  on: hold,
  target: ({ holdId }) => holdId,
  changes: hold,
  async perform(hand, { holdId: id, reason }) {
    await hand.tx.update(HoldRow, { id }, { status: 'LIFTED', liftReason: reason, liftedAt: hand.now });
    hand.happened('HOLD_LIFTED', id);
    return id;
  },
});
