import type { Hand } from '../acts/hand';
import { EXCLUDING, excluded } from '../cases/excluded';
import { Refused } from '../errors';
import { cannotServe } from '../grants/cannotServe';
import { inForceAt } from '../people/inForceAt';
import { OfficeRow } from '../people/office.row';
import type { PersonRow } from '../people/person.row';
import type { SupportedParty } from './supportedParty';

/** The Acting Head of Welfare arranges support for students (B.11, B.13), whoever leads for others (A.8), and for whom the former supports. */
export async function refuseWhoDoesNotArrange(hand: Hand, { isStudent }: SupportedParty, personId: string | null) {
  const arranges = (capacity: string) => hand.given.standing.has(capacity);
  const isWelfare = personId !== null && (await hand.grants()).holders('WELFARE').includes(personId);
  if (isStudent ? arranges('WELFARE') || (arranges('CASE_LEAD') && isWelfare) : arranges('CASE_LEAD')) return;
  throw Refused.because(
    'NOT_ALLOWED',
    'The Acting Head of Welfare arranges support for students, whoever leads for others.',
    hand.clause,
    ['input', 'partyId'],
  );
}

/** Staff of the college, trained, or somebody from outside; nobody with another part here, and nobody who appoints themselves. */
export async function refuseWhoCannotSupport(
  hand: Hand,
  person: PersonRow,
  { personId: supportedId }: SupportedParty,
): Promise<void> {
  // Who accompanies this party may support them as well; who accompanies another may not (A.11)
  const accompanied = await hand.tx.query<{ askedById: string }[]>(
    `SELECT askedById FROM companions WHERE caseId = ? AND personId = ? AND status IN ('ASKED', 'UNDERTAKEN')`,
    [hand.theCase.id, person.id],
  );
  const inTheWay = await excluded(
    hand,
    EXCLUDING.filter((capacity) => capacity !== 'COMPANION'),
    // Whoever supports one of two who complain jointly may support the other: the sides are what is walled (B.12)
    ['MEDIATOR'],
  );
  if (
    person.id === hand.actorId ||
    ['STUDENT', 'MACHINE'].includes(person.category) ||
    accompanied.some(({ askedById }) => askedById !== supportedId) ||
    inTheWay.has(person.id)
  )
    throw cannotServe(hand.clause);
}

/** B.11: normally a Harassment Officer; of anybody else it is said how they are trained. */
export async function refuseUntrained(hand: Hand, personId: string, training: string | null): Promise<void> {
  const offices = await hand.tx.findBy(OfficeRow, { personId, office: 'HARASSMENT_OFFICER' });
  if (training === null && !offices.some((one) => inForceAt(one, hand.now)))
    throw Refused.because(
      'INVALID',
      'They are no Harassment Officer: say how they are trained to support somebody in such a case.',
      'B.11',
      ['input', 'training'],
    );
}
