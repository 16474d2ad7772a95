import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { sideNamed } from '../cases/informedParty';
import { Refused } from '../errors';
import { evidence } from './evidence';
import { EvidenceForwardingRow, EvidenceRow } from './evidence.row';

@InputType()
class ForwardEvidenceInput extends Repeatable {
  @Given(() => ID, idOf('Evidence'), 'The document.')
  readonly evidenceId!: string;

  @Given(() => ID, idOf('Party'), 'The party it is forwarded to. They are not told from whom it came.')
  readonly partyId!: string;
}

export const forwardEvidence = act({
  name: 'forwardEvidence',
  input: ForwardEvidenceInput,
  on: evidence,
  target: ({ evidenceId }) => evidenceId,
  changes: evidence,
  async perform(hand, { evidenceId, partyId }) {
    const { personId, capacity } = await sideNamed(hand, partyId);
    const theirs = await hand.tx.countBy(EvidenceRow, { id: evidenceId, submittedById: personId });
    if (theirs > 0)
      throw Refused.because('ALREADY_DONE', 'This party submitted it.', hand.clause, ['input', 'partyId']);
    if ((await hand.tx.countBy(EvidenceForwardingRow, { evidenceId, personId })) > 0)
      throw Refused.because('ALREADY_DONE', 'It has been forwarded to this party.', hand.clause, ['input', 'partyId']);
    await hand.tx.insert(EvidenceForwardingRow, {
      id: hand.newId('forwarding'),
      evidenceId,
      personId,
      capacity,
      forwardedAt: hand.now,
    });
    await hand.notify(personId, {
      topic: 'PROCEEDINGS',
      kind: 'EVIDENCE_FORWARDED',
      text: 'A document has been forwarded to you. You can read it in the case.',
    });
    hand.happened(`EVIDENCE_FORWARDED_TO_${capacity}`, evidenceId);
    return evidenceId;
  },
});
