import { ID, InputType } from 'type-graphql';
import { Not } from 'typeorm';
import { act } from '../acts/act';
import { idempotencyKey, idOf } from '../acts/checks';
import { Given } from '../acts/given';
import { theCase } from '../cases/case';
import { MediationRow } from '../cases/mediation.row';
import { PartyRow } from '../cases/party.row';
import { Refused } from '../errors';
import { askParty } from './asking';
import { INVITATION } from './invitation';
import { mediation } from './mediation';

@InputType()
class ProposeMediationInput {
  @Given(() => ID, idOf('Case'), 'The case.')
  readonly caseId!: string;

  @Given(() => String, idempotencyKey(), 'Makes repeating this request safe.')
  readonly idempotencyKey!: string;
}

export const proposeMediation = act({
  name: 'proposeMediation',
  input: ProposeMediationInput,
  on: theCase,
  target: ({ caseId }) => caseId,
  changes: mediation,
  async perform(hand, { caseId }) {
    if ((await hand.tx.countBy(MediationRow, { caseId, status: Not('ENDED') })) > 0)
      throw Refused.because('ALREADY_DONE', 'A mediation is proposed already, and has not ended.', hand.clause);
    const id = hand.newId('mediation');
    const proposed = hand.tx.create(MediationRow, {
      ...{ id, caseId, status: 'PROPOSED', proposedAt: hand.now, mediatorId: null, nominatedAt: null },
      ...{ consulted: null, openedAt: null, beganAt: null, endedAt: null },
    });
    await hand.tx.insert(MediationRow, proposed);
    // Who does not know of the case is not invited to mediate in it
    for (const party of await hand.tx.findBy(PartyRow, { caseId }))
      if (party.personId !== null && party.since !== null) await askParty(hand, proposed, party, INVITATION);
    hand.happened('MEDIATION_PROPOSED', id);
    return id;
  },
});
