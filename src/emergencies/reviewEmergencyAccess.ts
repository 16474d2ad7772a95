import { ID, InputType } from 'type-graphql';
import { z } from 'zod';
import { act } from '../acts/act';
import { idOf, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { closeTasks } from '../acts/openTask';
import { Repeatable } from '../acts/repeatable';
import { emergencyAccess } from './emergency';
import { EmergencyRow } from './emergency.row';

@InputType()
class ReviewEmergencyAccessInput extends Repeatable {
  @Given(() => ID, idOf('EmergencyAccess'), 'The access.')
  readonly emergencyAccessId!: string;

  @Given(() => String, prose(2_000), 'What you find: whether it was needed.')
  readonly finding!: string;

  @Given(
    () => Boolean,
    z.boolean().default(true),
    'Whether it ends now, if it has not ended; it does, unless you say otherwise.',
  )
  readonly end!: boolean;
}

export const reviewEmergencyAccess = act({
  name: 'reviewEmergencyAccess',
  input: ReviewEmergencyAccessInput,
  on: emergencyAccess,
  target: ({ emergencyAccessId }) => emergencyAccessId,
  changes: emergencyAccess,
  async perform(hand, { emergencyAccessId: id, finding, end }) {
    const { grantId } = await hand.tx.findOneByOrFail(EmergencyRow, { id });
    await hand.tx.update(EmergencyRow, { id }, { finding, reviewedById: hand.actorId, reviewedAt: hand.now });
    const grants = await hand.grants();
    const grant = grants.active('EMERGENCY').find((one) => one.id === grantId);
    if (end && grant) await grants.end(grant, 'it was looked at');
    await closeTasks(hand, 'REVIEW_EMERGENCY_ACCESS', id);
    hand.happened('EMERGENCY_ACCESS_REVIEWED', id);
    return id;
  },
});
