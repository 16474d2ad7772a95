import type { Hand } from '../acts/hand';
import type { Capacity } from '../procedures/capacity';
import { letDataProtectionSee } from '../cases/dataProtection';
import { BreachRow } from './disclosure.row';

interface Told {
  readonly personId: string;
  readonly what: BreachRow['what'];
  readonly reason: string;
}

const BREACH =
  'Somebody was told of a case who should not have been. Who it was, and how it came about, is on record in the case.';

/** Ends at once what somebody sees who should not have been told, records that, and lets the data protection officer see it. */
export async function recordBreach(hand: Hand, capacities: readonly Capacity[], told: Told): Promise<string> {
  const grants = await hand.grants();
  const theirs = grants
    .active()
    .filter(({ personId, capacity }) => personId === told.personId && capacities.includes(capacity));
  for (const grant of theirs) await grants.end(grant, 'should not have been told');
  const id = hand.newId('breach');
  const since = theirs[0]?.fromAt ?? hand.now;
  const retracted = { retractedById: hand.actorId, retractedAt: hand.now };
  await hand.tx.insert(BreachRow, { id, caseId: hand.theCase.id, ...told, since, ...retracted });
  await letDataProtectionSee(hand);
  for (const personId of grants.holders('DATA_PROTECTION'))
    await hand.notify(personId, { topic: 'PROCEEDINGS', kind: 'BREACH_RECORDED', text: BREACH });
  hand.happened('BREACH_RECORDED', id);
  return id;
}
