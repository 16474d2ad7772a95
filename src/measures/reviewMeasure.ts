import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { closeTasks } from '../acts/openTask';
import { day, idempotencyKey, idOf, orNothing, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { refuseEndless } from '../cases/forOutside';
import { PersonRow } from '../people/person.row';
import { PlainDate } from '../reading/scalars';
import { letCarryOut } from './carryOut';
import { timesFor } from './dates';
import { interimMeasure, measureReview } from './measure';
import { InterimMeasureRow, MeasureReviewRow } from '../cases/interimMeasure.row';
import { REVIEW_OVERDUE } from './sweepMeasures';
import { tellConcerned } from './tellConcerned';

@InputType()
class ReviewMeasureInput {
  @Given(() => ID, idOf('InterimMeasure'), 'The measure.')
  readonly measureId!: string;

  @Given(() => String, prose(), 'What was found, and why it stays as it is or not. Not for the parties.')
  readonly text!: string;

  @Given(() => PlainDate, day(), 'By when it is looked at next: a working day.')
  readonly reviewOn!: string;

  @Given(() => PlainDate, orNothing(day()), 'Its last day; left out while none is set.')
  readonly endsOn!: string | null;

  @Given(() => String, idempotencyKey(), 'Makes repeating this request safe.')
  readonly idempotencyKey!: string;
}

export const reviewMeasure = act({
  name: 'reviewMeasure',
  input: ReviewMeasureInput,
  on: interimMeasure,
  target: ({ measureId }) => measureId,
  changes: measureReview,
  async perform(hand, { measureId, text, reviewOn, endsOn }) {
    const measure = await hand.tx.findOneByOrFail(InterimMeasureRow, { id: measureId });
    refuseEndless(hand, await hand.tx.findOneByOrFail(PersonRow, { id: measure.ownerId }), endsOn, 'endsOn');
    const times = await timesFor(hand, { startsOn: measure.startsOn, reviewOn, endsOn });
    await hand.tx.update(InterimMeasureRow, { id: measureId }, { reviewOn, endsOn, ...times });
    const id = hand.newId('review');
    await hand.tx.insert(MeasureReviewRow, {
      ...{ id, caseId: hand.theCase.id, measureId, text, nextReviewOn: reviewOn, endsOn },
      ...{ reviewedById: hand.actorId, reviewedAt: hand.now },
    });
    await letCarryOut(hand, measure.ownerId);
    await closeTasks(hand, REVIEW_OVERDUE, measureId);
    await tellConcerned(
      hand,
      measure,
      'MEASURE_REVIEWED',
      'An interim measure that concerns you was reviewed. What holds from now on is in the case.',
    );
    hand.happened('MEASURE_REVIEWED', id);
    hand.happened('MEASURE_CONTINUED', measureId);
    return id;
  },
});
