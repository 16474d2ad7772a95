import type { Hand } from '../acts/hand';
import { inCase } from '../acts/inCase';
import { Refused } from '../errors';
import type { RoleGrantRow } from '../grants/roleGrant.row';
import { type Capacity, HANDLING_CAPACITIES, PARTY_CAPACITIES } from '../procedures/capacity';
import type { Office } from '../procedures/office';
import type { Clause } from '../procedures/procedure';
import { linkedWithPartOf } from './linkedCases';
import { offerSupport } from './offerSupport';
import { type StandIn, holderFor } from './succession';

/** The office that oversees this case, by who is complained of (A.1); null where nobody oversees but whoever leads. */
export const overseeingOffice = ({ procedure, theCase }: Hand): Office | null =>
  (theCase.respondentKind && procedure.overseer?.[theCase.respondentKind]) ?? null;

/** Puts somebody in charge of the case at a stage, if anybody is free: who oversees it leads it too, until they delegate (A.1). */
export async function putInCharge(hand: Hand, stage = hand.theCase.stage): Promise<boolean> {
  const overseeing = overseeingOffice(hand);
  const office = hand.procedure.stages[stage]!.lead ?? overseeing;
  const to = office && (await holderFor(hand, office));
  if (!to) return false;
  await takeCharge(hand, to, overseeing !== null);
  return true;
}

async function takeCharge(hand: Hand, to: StandIn, oversees: boolean): Promise<void> {
  const grants = await hand.grants();
  const clause = hand.procedure.leads;
  if (oversees)
    await grants.give({ ...to, capacity: 'OVERSEER', clause, reason: 'oversees cases against this category of staff' });
  if (grants.holders('CASE_LEAD').length === 0)
    await grants.give({ ...to, capacity: 'CASE_LEAD', clause, reason: 'leads until somebody else is appointed' });
  tellOfHandlers(hand, await handlersOf(hand, to.personId));
}

/** Lets the Acting Head of Welfare know of the case, or whoever stands in for them, if anybody is free. */
export async function giveWelfare(hand: Hand): Promise<boolean> {
  const { welfare } = hand.procedure;
  const to = welfare && (await holderFor(hand, 'HEAD_OF_WELFARE'));
  if (!to) return false;
  await (await hand.grants()).give({ ...to, capacity: 'WELFARE', clause: welfare.clause, reason: welfare.says });
  return true;
}

/** Ends these parts in handling the case, whoever has them, for them to be given anew. */
export async function endHandling(hand: Hand, capacities: readonly Capacity[], endReason: string): Promise<void> {
  const grants = await hand.grants();
  for (const grant of grants.active().filter(({ capacity }) => capacities.includes(capacity)))
    await grants.end(grant, endReason);
}

/** Passes the lead to whoever the procedure names at the stage the case has reached. */
export async function handOver(hand: Hand, endReason: string): Promise<void> {
  await endHandling(hand, ['CASE_LEAD'], endReason);
  if (!(await putInCharge(hand))) throw nobodyLeft(hand.clause);
}

/**
 * Takes from a party or witness every other part they have here and in linked cases, and lets the next in order step in
 * where they handled. In the linked ones it is not told why (rule 6).
 */
export async function replaceHandler(hand: Hand, personId: string, endReason: string): Promise<void> {
  await takeOtherParts(hand, personId, endReason);
  for (const caseId of await linkedWithPartOf(hand, personId))
    await inCase(hand, caseId, async (there) => takeOtherParts(there, personId, 'can have no part in this any more'));
}

async function takeOtherParts(hand: Hand, personId: string, endReason: string): Promise<void> {
  const grants = await hand.grants();
  const theirs = grants
    .active()
    .filter((grant) => grant.personId === personId && !PARTY_CAPACITIES.includes(grant.capacity));
  for (const grant of theirs) await grants.end(grant, endReason);
  if (theirs.length > 0)
    await fillVacancies(
      hand,
      theirs.map(({ capacity }) => capacity),
    );
}

/** Finds somebody for each part in the handling that fell vacant: a vacant lead goes back to whoever oversees. */
export async function fillVacancies(hand: Hand, vacant: readonly string[]): Promise<void> {
  const grants = await hand.grants();
  if (vacant.includes('WELFARE')) await giveWelfare(hand);
  if (vacant.includes('COMPLAINANT_SUPPORTER')) await offerSupport(hand, 'COMPLAINANT');
  if (vacant.includes('RESPONDENT_SUPPORTER')) await offerSupport(hand, 'RESPONDENT');
  const [overseer] = grants.active('OVERSEER');
  const led = grants.holders('CASE_LEAD').length > 0;
  if (vacant.includes('OVERSEER') || (vacant.includes('CASE_LEAD') && !led && !overseer)) {
    if (!(await putInCharge(hand))) throw nobodyLeft(hand.procedure.leads);
  } else if (vacant.includes('CASE_LEAD') && !led && overseer) await takeCharge(hand, standIn(overseer), true);
}

const standIn = ({ personId, untilAt, officeId }: RoleGrantRow): StandIn => ({
  personId,
  ...(untilAt !== null && { untilAt }),
  ...(officeId !== null && { officeId }),
});

export const nobodyLeft = (clause: Clause): Refused =>
  Refused.because(
    'NOT_NOW',
    'Nobody is free to take this on. A Harassment Officer can advise, and an outside person can be appointed; nothing is lost meanwhile.',
    clause,
  );

const handlersOf = async (hand: Hand, personId: string) =>
  (await hand.grants())
    .active()
    .filter(
      (grant) =>
        grant.personId === personId && grant.fromAt === hand.now && HANDLING_CAPACITIES.includes(grant.capacity),
    );

const tellOfHandlers = (hand: Hand, grants: readonly { id: string }[]): void => {
  for (const { id } of grants) hand.happened('HANDLER_APPOINTED', id);
};
