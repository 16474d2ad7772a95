import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf, prose } from '../acts/checks';
import { Given } from '../acts/given';
import type { Hand } from '../acts/hand';
import { Repeatable } from '../acts/repeatable';
import { theCase } from '../cases/case';
import { PartyRow } from '../cases/party.row';
import { breach } from './breach';
import { recordBreach } from './recordBreach';

@InputType()
class RetractInformationInput extends Repeatable {
  @Given(() => ID, idOf('Case'), 'The case.')
  readonly caseId!: string;

  @Given(() => String, prose(2_000), 'How it came about that the wrong person was informed.')
  readonly reason!: string;
}

export const retractInformation = act({
  name: 'retractInformation',
  input: RetractInformationInput,
  on: theCase,
  target: ({ caseId }) => caseId,
  changes: breach,
  async perform(hand, { caseId, reason }) {
    const respondent = await hand.tx.findOneByOrFail(PartyRow, { caseId, capacity: 'RESPONDENT' });
    const personId = respondent.personId!;
    await endSightOfTheirSide(hand, personId);
    const id = await recordBreach(hand, ['RESPONDENT'], { personId, what: 'INFORMED', reason });
    await hand.tx.update(PartyRow, { id: respondent.id }, { personId: null, identifiedAt: null, since: null });
    // Whoever is informed next sees the complaint as clarified once it is forwarded to them
    await hand.tx.query('UPDATE clarifications SET forwardedAt = NULL WHERE caseId = ?', [caseId]);
    return id;
  },
});

/** Who supports or accompanies them has no part in the case either. */
async function endSightOfTheirSide(hand: Hand, personId: string): Promise<void> {
  const grants = await hand.grants();
  const companions = await hand.tx.query<{ personId: string }[]>(
    'SELECT personId FROM companions WHERE caseId = ? AND askedById = ? AND personId IS NOT NULL',
    [hand.theCase.id, personId],
  );
  const accompany = companions.map((one) => one.personId);
  const theirs = grants
    .active()
    .filter(
      (grant) =>
        grant.capacity === 'RESPONDENT_SUPPORTER' ||
        (grant.capacity === 'COMPANION' && accompany.includes(grant.personId)),
    );
  for (const grant of theirs) await grants.end(grant, 'was with somebody who should not have been told');
}
