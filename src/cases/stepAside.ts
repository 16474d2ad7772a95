import type { Hand } from '../acts/hand';
import { openTask } from '../acts/openTask';
import { Refused } from '../errors';
import { bitsOf, type Capacity, PARTY_CAPACITIES } from '../procedures/capacity';
import { ConflictRow } from './conflict.row';
import { letDataProtectionSee } from './dataProtection';
import { fillVacancies } from './handling';
import { PartyRow } from './party.row';
import { endWhatTheyDid } from './endWhatTheyDid';

const WHY = 'declared a conflict of interest';

/** What whoever leads is to do where no office says who comes next. */
const TO_DO: Partial<Record<Capacity, string>> = {
  CASE_LEAD: 'Whoever led the case has declared a conflict of interest: lead it, or delegate it to somebody else.',
  INVESTIGATOR: 'Whoever investigated has declared a conflict of interest: appoint somebody else.',
  MEDIATOR: 'Whoever mediated has declared a conflict of interest: nominate somebody else, or call it off.',
  IMPLEMENTER: 'Whoever carried something out has declared a conflict of interest: let somebody else do it.',
  HEARER: 'Whoever was to hear an appeal has declared a conflict of interest: appoint somebody else.',
};

type Declared = Pick<ConflictRow, 'id' | 'personId' | 'reason' | 'withheld'> & Partial<Pick<ConflictRow, 'generalId'>>;

/** Keeps a conflict of interest in the case in hand, and takes every part but that of a party from whoever has it (A.17). */
export async function stepAside(hand: Hand, declared: Declared): Promise<void> {
  const grants = await hand.grants();
  const held = grants
    .active()
    .filter(
      ({ personId, capacity }) =>
        personId === declared.personId && ![...PARTY_CAPACITIES, 'COMPANION'].includes(capacity),
    );
  const capacities = held.map(({ capacity }) => capacity);
  await hand.tx.insert(ConflictRow, {
    generalId: null,
    ...declared,
    caseId: hand.theCase.id,
    address: null,
    capacities: bitsOf(capacities),
    declaredAt: hand.now,
  });
  for (const grant of held) await grants.end(grant, WHY, 'RELIEVED');
  hand.happened('CONFLICT_DECLARED', declared.id);
  await endWhatTheyDid(hand, declared.personId, held, WHY);
  if (capacities.includes('ADVISER')) await tellWhoTurnedToThem(hand);
  await letTheNextStepIn(hand, capacities);
}

/** Whoever turned to them informally needs somebody else. */
async function tellWhoTurnedToThem(hand: Hand): Promise<void> {
  const { tx, theCase } = hand;
  const complainant = await tx.findOneByOrFail(PartyRow, { caseId: theCase.id, capacity: 'COMPLAINANT' });
  const text = 'Whom you approached cannot help you in this. You can complain in form, or turn to somebody else.';
  await hand.notify(complainant.personId!, { topic: 'PROCEEDINGS', kind: 'ADVISER_CANNOT_HELP', text });
}

/** The next in order takes over where an office has the part; where somebody has to be appointed, whoever appoints is told. */
async function letTheNextStepIn(hand: Hand, vacant: readonly Capacity[]): Promise<void> {
  try {
    await fillVacancies(hand, vacant);
  } catch (error) {
    // A conflict counts whether or not somebody is free: the part stays vacant until somebody is
    if (!(error instanceof Refused)) throw error;
  }
  if (vacant.includes('DATA_PROTECTION')) await letDataProtectionSee(hand);
  for (const capacity of vacant) {
    const says = TO_DO[capacity];
    const addressedTo = capacity === 'CASE_LEAD' ? 'OVERSEER' : 'CASE_LEAD';
    if (says) await openTask(hand, { kind: `REPLACE_${capacity}`, says, addressedTo, clause: hand.clause });
  }
}
