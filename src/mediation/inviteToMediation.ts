import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf } from '../acts/checks';
import { Given } from '../acts/given';
import type { Hand } from '../acts/hand';
import { Repeatable } from '../acts/repeatable';
import { MediationRow } from '../cases/mediation.row';
import { PartyRow } from '../cases/party.row';
import { Refused } from '../errors';
import { askParty, standing } from './asking';
import { INVITATION } from './invitation';
import { mediation } from './mediation';

@InputType()
class InviteToMediationInput extends Repeatable {
  @Given(() => ID, idOf('Mediation'), 'The mediation to which the respondent is invited.')
  readonly mediationId!: string;
}

export const inviteToMediation = act({
  name: 'inviteToMediation',
  input: InviteToMediationInput,
  on: mediation,
  target: ({ mediationId }) => mediationId,
  changes: mediation,
  async perform(hand, { mediationId }) {
    const { id: caseId } = hand.theCase;
    const proposed = await hand.tx.findOneByOrFail(MediationRow, { id: mediationId });
    const asked = await standing(hand, proposed, 'MEDIATION');
    if (asked.some(({ capacity }) => capacity === 'RESPONDENT'))
      throw Refused.because('ALREADY_DONE', 'Both are invited already.', hand.clause);
    if (!asked.some(({ status }) => status === 'AGREED'))
      throw Refused.because('NOT_YET', 'First: the complainant agrees to a mediation.', hand.clause);
    const respondent = await hand.tx.findOneByOrFail(PartyRow, { caseId, capacity: 'RESPONDENT' });
    if (respondent.personId === null)
      throw Refused.because('NOT_YET', 'First: the respondent is identified.', hand.clauseOf('identifyRespondent'));
    if (respondent.since === null) await letKnow(hand, respondent);
    await askParty(hand, proposed, respondent, INVITATION);
    return mediationId;
  },
});

/** Being invited gives sight of the case, as being informed of a complaint does: whoever knows of one knows of the other. */
async function letKnow(hand: Hand, { id, personId }: PartyRow): Promise<void> {
  await hand.tx.update(PartyRow, { id }, { since: hand.now });
  hand.record(['RESPONDENT_INFORMED']);
  const grants = await hand.grants();
  const reason = 'invited to a mediation';
  await grants.give({ personId: personId!, capacity: 'RESPONDENT', clause: hand.clause, reason });
  hand.happened('RESPONDENT_INVITED', id);
}
