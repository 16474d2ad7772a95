import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { theCase } from '../cases/case';
import { PartyRow } from '../cases/party.row';
import { ConfidentialRequestRow } from './confidential.row';
import { confidentialRequest } from './confidentialRequest';

@InputType()
class AskInConfidenceInput extends Repeatable {
  @Given(() => ID, idOf('Case'), 'The case.')
  readonly caseId!: string;

  @Given(() => String, prose(), 'What you need to know. The complainant alone sees it (IT.7).')
  readonly question!: string;
}

export const askInConfidence = act({
  name: 'askInConfidence',
  input: AskInConfidenceInput,
  on: theCase,
  target: ({ caseId }) => caseId,
  changes: confidentialRequest,
  async perform(hand, { caseId, question }) {
    const id = hand.newId('confidential request');
    const asked = { id, caseId, question, status: 'ASKED', askedAt: hand.now, answer: null, answeredAt: null } as const;
    await hand.tx.insert(ConfidentialRequestRow, asked);
    const complainant = await hand.tx.findOneByOrFail(PartyRow, { caseId, capacity: 'COMPLAINANT' });
    await hand.notify(complainant.personId!, {
      topic: 'PROCEEDINGS',
      kind: 'ASKED_IN_CONFIDENCE',
      text: 'You are asked for details, in confidence. Nobody but who handles your complaint sees your answer (IT.7).',
    });
    hand.happened('DETAILS_ASKED', id);
    return id;
  },
});
