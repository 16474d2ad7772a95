import type { Hand } from '../acts/hand';
import type { RoleGrantRow } from '../grants/roleGrant.row';
import type { Capacity } from '../procedures/capacity';
import { AppealRow } from './appeal.row';
import { concludeMediation } from './concludeMediation';
import { MediationRow } from './mediation.row';
import { stopSupport } from './stopSupport';
import { SupporterRow } from './supporter.row';

/** What stood and fell with somebody whose parts have ended: support they gave, a mediation they led, an appeal they were to hear. */
export async function endWhatTheyDid(
  hand: Hand,
  personId: string,
  ended: readonly RoleGrantRow[],
  why: string,
): Promise<void> {
  const { tx, theCase } = hand;
  const was = (capacity: Capacity) => ended.some((one) => one.capacity === capacity);
  if (was('COMPLAINANT_SUPPORTER') || was('RESPONDENT_SUPPORTER'))
    for (const one of await tx.findBy(SupporterRow, { caseId: theCase.id, personId }))
      if (ended.some(({ id }) => id === one.grantId)) await stopSupport(hand, one, why);
  if (was('MEDIATOR')) {
    const open = await tx.findOneBy(MediationRow, { caseId: theCase.id, mediatorId: personId, status: 'OPEN' });
    if (open) await concludeMediation(hand, open, { agreed: false, text: 'It ended before anything was agreed.' });
  }
  if (was('HEARER')) {
    const toHear = { caseId: theCase.id, hearerId: personId, status: 'HEARD' } as const;
    await tx.update(AppealRow, toHear, { hearerId: null, status: 'LODGED' });
  }
}
