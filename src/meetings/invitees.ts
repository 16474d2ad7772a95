import { In } from 'typeorm';
import type { Hand } from '../acts/hand';
import { fillVacancies } from '../cases/handling';
import { PartyRow } from '../cases/party.row';
import { WitnessRow } from '../cases/witness.row';
import { Refused } from '../errors';
import type { Transaction } from '../database/database';
import type { Capacity } from '../procedures/capacity';

export interface Invitee {
  readonly personId: string;
  readonly capacity: Capacity;
}

interface Named {
  readonly type: string;
  readonly id: string;
}

const at = (place: number) => ['input', 'invite', String(place)];

/** The parties and witnesses of a case that an invitation names. */
export async function namedIn(
  tx: Transaction,
  caseId: string,
  invite: readonly Named[],
): Promise<readonly [readonly PartyRow[], readonly WitnessRow[]]> {
  const ids = (type: string) => invite.filter((one) => one.type === type).map(({ id }) => id);
  const [partyIds, witnessIds] = [ids('Party'), ids('Witness')];
  return Promise.all([
    partyIds.length > 0 ? tx.findBy(PartyRow, { caseId, id: In(partyIds) }) : [],
    witnessIds.length > 0 ? tx.findBy(WitnessRow, { caseId, id: In(witnessIds) }) : [],
  ]);
}

/** Who is to be invited, checked: never both parties unless they may meet, nobody who does not know of the case, nobody who is only words yet (A.13). */
export async function inviteesOf(
  hand: Hand,
  invite: readonly Named[],
  [parties, witnesses]: Awaited<ReturnType<typeof namedIn>>,
  mayMeet = false,
): Promise<Invitee[]> {
  if (parties.length > 1 && !mayMeet)
    throw Refused.because('INVALID', 'The two parties are met separately: never both in one meeting.', hand.clause, [
      'input',
      'invite',
    ]);
  // Who attends is shown to all who do, and a witness is not told who the parties are, nor a party who gives evidence
  if (parties.length > 0 && witnesses.length > 0)
    throw Refused.because('INVALID', 'Invite one party or some witnesses, not both.', hand.clause, ['input', 'invite']);
  const found = invite.map(({ id }, place) => {
    const party = parties.find((one) => one.id === id);
    const witness = witnesses.find((one) => one.id === id);
    if (!party && !witness)
      throw Refused.because('NOT_FOUND', 'There is no such party or witness in this case.', null, at(place));
    if (party?.since === null)
      throw Refused.because('NOT_YET', 'First: the respondent is informed.', hand.clause, at(place));
    const personId = party?.personId ?? witness?.personId;
    if (!personId)
      throw Refused.because(
        'NOT_YET',
        'First: it is said which person this witness is.',
        hand.clauseOf('identifyWitness'),
        at(place),
      );
    return { personId, capacity: party?.capacity ?? ('WITNESS' as const) };
  });
  for (const witness of witnesses) await letWitnessIn(hand, witness);
  // Both sides may name the same witness, and a client may name anybody twice: who comes, comes once
  return [...new Map(found.map((one) => [one.personId, one])).values()];
}

/** A witness knows of the case from the first invitation on; one who handled it hands that over (rule of parties). */
async function letWitnessIn(hand: Hand, witness: WitnessRow): Promise<void> {
  const grants = await hand.grants();
  const lost = await grants.give({
    personId: witness.personId!,
    capacity: 'WITNESS',
    clause: hand.clauseOf('identifyWitness'),
    reason: 'invited as a witness',
  });
  await hand.tx.update(WitnessRow, { id: witness.id }, { status: 'INVITED' });
  await fillVacancies(hand, lost);
}
