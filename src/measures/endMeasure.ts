import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { closeTasks } from '../acts/openTask';
import { idOf, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { letCarryOut } from './carryOut';
import { interimMeasure } from './measure';
import { InterimMeasureRow } from '../cases/interimMeasure.row';
import { REVIEW_OVERDUE } from './sweepMeasures';
import { tellConcerned } from './tellConcerned';

@InputType()
class EndMeasureInput extends Repeatable {
  @Given(() => ID, idOf('InterimMeasure'), 'The measure.')
  readonly measureId!: string;

  @Given(() => String, prose(2_000), 'Why it is no longer necessary. Not for the parties.')
  readonly reason!: string;
}

export const endMeasure = act({
  name: 'endMeasure',
  input: EndMeasureInput,
  on: interimMeasure,
  target: ({ measureId }) => measureId,
  changes: interimMeasure,
  async perform(hand, { measureId, reason }) {
    const measure = await hand.tx.findOneByOrFail(InterimMeasureRow, { id: measureId });
    const ended = { endedAt: hand.now, endReason: reason, wakesAt: null };
    await hand.tx.update(InterimMeasureRow, { id: measureId }, ended);
    await letCarryOut(hand, measure.ownerId);
    await closeTasks(hand, REVIEW_OVERDUE, measureId);
    await tellConcerned(hand, measure, 'MEASURE_ENDED', 'An interim measure that concerned you has ended.');
    hand.happened('MEASURE_ENDED', measureId);
    return measureId;
  },
});
