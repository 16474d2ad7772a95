import { ID, InputType } from 'type-graphql';
import { z } from 'zod';
import { act } from '../acts/act';
import { idOf, prose } from '../acts/checks';
import { Given } from '../acts/given';
import type { Hand } from '../acts/hand';
import { Repeatable } from '../acts/repeatable';
import { theCase } from '../cases/case';
import { PartyRow } from '../cases/party.row';
import { Refused } from '../errors';
import { FOR_STUDENTS, SERVICE_NAMES, serviceReferral, SupportServiceEnum } from './serviceReferral';
import { ServiceReferralRow } from './serviceReferral.row';
import { SUPPORTER_OF } from './side';
import { supportedParty } from './supportedParty';

@InputType()
class ReferToServiceInput extends Repeatable {
  @Given(() => ID, idOf('Case'), 'The case.')
  readonly caseId!: string;

  @Given(() => ID, idOf('Party'), 'Whom you refer; a supporter only whom they support.')
  readonly partyId!: string;

  @Given(() => SupportServiceEnum, z.enum(SERVICE_NAMES), 'Where to.')
  readonly service!: (typeof SERVICE_NAMES)[number];

  @Given(() => String, prose(2_000), 'How to reach it, and what for. They read these words.')
  readonly says!: string;
}

export const referToService = act({
  name: 'referToService',
  input: ReferToServiceInput,
  on: theCase,
  target: ({ caseId }) => caseId,
  changes: serviceReferral,
  async perform(hand, { caseId, partyId, service, says }) {
    await refuseOthers(hand, partyId);
    const { side, personId, isStudent } = await supportedParty(hand, partyId);
    if (!isStudent && FOR_STUDENTS.includes(service))
      throw Refused.because('INVALID', 'This service is for students.', 'A.2', ['input', 'service']);
    const id = hand.newId('service referral');
    const referred = { referredById: hand.actorId, referredAt: hand.now };
    await hand.tx.insert(ServiceReferralRow, { id, caseId, side, service, says, ...referred });
    hand.happened('REFERRED_TO_SERVICE', id);
    await hand.notify(personId, { topic: 'SUPPORT', kind: 'REFERRED_TO_SERVICE', text: says });
    return id;
  },
});

/** A supporter refers whom they support; of the other side they know of nobody (B.12). */
async function refuseOthers(hand: Hand, partyId: string): Promise<void> {
  const { standing } = hand.given;
  if (standing.has('WELFARE')) return;
  const party = await hand.tx.findOneBy(PartyRow, { id: partyId, caseId: hand.theCase.id });
  if (!party || party.capacity === 'AGGRIEVED' || !standing.has(SUPPORTER_OF[party.capacity]))
    throw Refused.because('NOT_FOUND', 'There is no such party in this case.', null, ['input', 'partyId']);
}
