import type { Hand } from '../acts/hand';
import { within } from '../database/database';
import { bitsOf, type Capacity } from '../procedures/capacity';
import { asOf } from '../reading/asOf';
import { CAPACITIES_NOW } from '../reading/rows';
import { stepAside } from './stepAside';

/** Who knows the parties of a case by name, and of those who knows the witnesses: from anybody else stepping aside would tell them. */
const KNOW_PARTIES: readonly Capacity[] = ['CASE_LEAD', 'OVERSEER', 'WELFARE', 'INVESTIGATOR', 'MEDIATOR'];
const KNOW_WITNESSES: readonly Capacity[] = ['CASE_LEAD', 'INVESTIGATOR'];

const holding = (...capacities: readonly Capacity[]) => `((${CAPACITIES_NOW}) & ${String(bitsOf(capacities))}) <> 0`;

const WITH_THEM = `SELECT s.caseId FROM sights s JOIN parties i ON i.caseId = s.caseId JOIN people a ON a.id = i.personId WHERE s.personId = ? AND a.email = ?
    AND (${holding(...KNOW_PARTIES)} OR (i.capacity IN ('COMPLAINANT', 'AGGRIEVED') AND ${holding('COMPLAINANT_SUPPORTER', 'ADVISER')})
      OR (i.capacity = 'RESPONDENT' AND ${holding('RESPONDENT_SUPPORTER')}))
  UNION SELECT s.caseId FROM sights s JOIN witnesses i ON i.caseId = s.caseId JOIN people a ON a.id = i.personId WHERE s.personId = ? AND a.email = ?
    AND ${holding(...KNOW_WITNESSES)}`;

/** The cases in which whoever acts has a part, and knows that whoever has this address is a party or a witness. */
export async function casesWithThem({ tx, now, actorId }: Hand, address: string): Promise<readonly string[]> {
  const found = await within(tx).query<{ caseId: string }>(
    ...asOf(now, WITH_THEM, [actorId, address, actorId, address]),
  );
  return found.map(({ caseId }) => caseId).sort();
}

interface InConflict {
  readonly id: string;
  readonly personId: string;
  readonly reason: string;
  readonly withheld: boolean | number;
}

/** Lets those step aside who have declared a conflict about somebody who turns out to be a party or a witness here (A.17). */
export async function letStepAside(hand: Hand, personId: string, as: 'PARTY' | 'WITNESS'): Promise<void> {
  const known = as === 'PARTY' ? KNOW_PARTIES : KNOW_WITNESSES;
  const found = await within(hand.tx).query<InConflict>(
    `SELECT f.id, f.personId, f.reason, f.withheld FROM conflicts f JOIN people a ON a.email = f.address WHERE a.id = ?`,
    [personId],
  );
  for (const { id: generalId, personId: theirs, reason, withheld } of found) {
    const handles = (await hand.grants())
      .active()
      .some((one) => one.personId === theirs && known.includes(one.capacity));
    const id = hand.newId(`conflict ${theirs}`);
    if (handles) await stepAside(hand, { id, generalId, personId: theirs, reason, withheld: Boolean(withheld) });
  }
}
