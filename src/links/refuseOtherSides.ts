import type { Hand } from '../acts/hand';
import { PartyRow } from '../cases/party.row';
import { Refused } from '../errors';
import { ruleOf } from '../procedures/procedures';
import type { CaseLinkRow } from './caseLink.row';

interface Sides {
  readonly complaining: string | null;
  readonly complainedOf: string | null;
}

async function sidesOf(hand: Hand): Promise<Sides> {
  const parties = await hand.tx.findBy(PartyRow, { caseId: hand.theCase.id });
  const complainedOf = parties.find(({ capacity }) => capacity === 'RESPONDENT')?.personId ?? null;
  return { complaining: parties.find(({ capacity }) => capacity !== 'RESPONDENT')?.personId ?? null, complainedOf };
}

/** Whether two are said to be two people; who is not identified yet may be anybody. */
const areTwo = (one: string | null, other: string | null): boolean => one !== null && other !== null && one !== other;

/** Refuses a kind of link that the sides of the two cases speak against. */
export async function refuseOtherSides(hand: Hand, there: Hand, kind: CaseLinkRow['kind']): Promise<void> {
  const refuse = (message: string, field: string) => Refused.because('INVALID', message, hand.clause, ['input', field]);
  // Complaints about a service are about nobody, and a talk stays between the two
  if (!ruleOf(there.procedure, 'linkCases')?.from?.includes(there.theCase.stage))
    throw refuse('It is of no kind, or at no stage, to be linked to another.', 'otherCaseId');
  const [here, other] = [await sidesOf(hand), await sidesOf(there)];
  if (kind === 'JOINT' && areTwo(here.complainedOf, other.complainedOf))
    throw refuse('A joint complaint is of one person: these are of two.', 'kind');
  if (
    kind === 'COUNTER' &&
    (areTwo(here.complaining, other.complainedOf) || areTwo(here.complainedOf, other.complaining))
  )
    throw refuse('In a counter-complaint who is complained of complains of the complainant.', 'kind');
}
