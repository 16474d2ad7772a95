import type { Hand } from '../acts/hand';
import { Refused } from '../errors';
import { dayOf } from '../procedures/calendar';
import { DeferralRow } from './disclosure.row';

type Deferred = Pick<DeferralRow, 'subject' | 'disclosureId' | 'personId' | 'reason' | 'reviewOn'>;

/** A day to look at something again lies ahead. */
export function refusePast(hand: Hand, reviewOn: string): void {
  if (reviewOn <= dayOf(hand.now).toString())
    throw Refused.because('INVALID', 'The day to look at it again must be one to come.', hand.clause, [
      'input',
      'reviewOn',
    ]);
}

/** Puts off that a person is told of something: with the reason, who decided, and a day to look at it again. */
export async function defer(hand: Hand, deferred: Deferred): Promise<string> {
  refusePast(hand, deferred.reviewOn);
  const id = hand.newId(`deferral ${deferred.personId ?? ''}`);
  const decided = { decidedById: hand.actorId, decidedAt: hand.now };
  const { id: caseId } = hand.theCase;
  await hand.tx.insert(DeferralRow, {
    ...{ id, caseId, ...deferred, ...decided },
    ...{ toldFor: null, endedAt: null, endReason: null },
  });
  hand.happened('DEFERRED', id);
  return id;
}
