import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { theCase } from '../cases/case';
import { PartyRow } from '../cases/party.row';
import { breach } from './breach';
import { callOffMeetingsWith } from './callOffMeetingsWith';
import { clearTheirSide } from './clearTheirSide';
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
    await clearTheirSide(hand, personId);
    await callOffMeetingsWith(hand, personId);
    const id = await recordBreach(hand, ['RESPONDENT'], { personId, what: 'INFORMED', reason });
    await hand.tx.update(PartyRow, { id: respondent.id }, { personId: null, identifiedAt: null, since: null });
    // Whoever is informed next sees the complaint as clarified once it is forwarded to them
    await hand.tx.query('UPDATE clarifications SET forwardedAt = NULL WHERE caseId = ?', [caseId]);
    // Who was only invited to a mediation at stage 2 leaves the case there (B.11)
    if (typeof hand.given.rule.to === 'object') hand.choose(hand.theCase.stage === 'SUPPORT' ? 'SUPPORT' : 'RECEIVED');
    return id;
  },
});
