import { ID, InputType } from 'type-graphql';
import { z } from 'zod';
import { act } from '../acts/act';
import { idempotencyKey, idOf, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { theCase } from '../cases/case';
import { layOutSteps } from '../cases/layOutSteps';
import { investigation } from './investigation';
import { InvestigationRow } from './investigation.row';

@InputType()
class CommissionInvestigationInput {
  @Given(() => ID, idOf('Case'), 'The case.')
  readonly caseId!: string;

  @Given(() => String, prose(), 'What is to be established (A.16).')
  readonly terms!: string;

  @Given(() => Boolean, z.boolean(), 'Whether you ask for recommendations (A.17).')
  readonly recommendationsAsked!: boolean;

  @Given(() => String, idempotencyKey(), 'Makes repeating this request safe.')
  readonly idempotencyKey!: string;
}

export const commissionInvestigation = act({
  name: 'commissionInvestigation',
  input: CommissionInvestigationInput,
  on: theCase,
  target: ({ caseId }) => caseId,
  changes: investigation,
  async perform(hand, { caseId, terms, recommendationsAsked }) {
    const id = hand.newId('investigation');
    await hand.tx.insert(InvestigationRow, {
      id,
      caseId,
      terms,
      recommendationsAsked,
      commissionedById: hand.actorId,
      commissionedAt: hand.now,
    });
    if (recommendationsAsked) hand.record(['RECOMMENDATIONS_ASKED']);
    await layOutSteps(hand);
    hand.happened('INVESTIGATION_COMMISSIONED', id);
    return id;
  },
});
