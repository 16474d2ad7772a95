import type { Hand } from '../acts/hand';
import { Refused } from '../errors';
import { HANDLING_CAPACITIES, PARTY_CAPACITIES } from '../procedures/capacity';
import type { Office } from '../procedures/office';
import { type StandIn, holderFor } from './succession';

/** The office that oversees this case, by the category of who is complained of (A.1). */
export const overseeingOffice = (hand: Hand): Office => {
  const office = hand.given.procedure.overseer[hand.theCase.respondentStaff];
  if (!office) throw new Error(`nobody oversees cases against ${hand.theCase.respondentStaff}`);
  return office;
};

/** Puts somebody in charge of a case: who oversees it leads it too, until they delegate (A.1). */
export async function giveOversight(hand: Hand, to: StandIn): Promise<void> {
  const grants = await hand.grants();
  const reason = 'oversees cases against this category of staff, and leads until a case lead is appointed';
  await grants.give({ ...to, capacity: 'OVERSEER', clause: 'A.1', reason });
  if (grants.holders('CASE_LEAD').length === 0)
    await grants.give({ ...to, capacity: 'CASE_LEAD', clause: 'A.1', reason });
  tellOfHandlers(hand, await handlersOf(hand, to.personId));
}

/** Takes from a party or witness every other part they have here, and lets the next in order step in where they handled. */
export async function replaceHandler(hand: Hand, personId: string, endReason: string): Promise<void> {
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
  if (vacant.includes('WELFARE')) {
    const to = await holderFor(hand, 'HEAD_OF_WELFARE');
    if (to)
      await grants.give({
        ...to,
        capacity: 'WELFARE',
        clause: 'A.2',
        reason: 'stands in for the Acting Head of Welfare',
      });
  }
  if (vacant.includes('OVERSEER')) {
    const to = await holderFor(hand, overseeingOffice(hand));
    if (!to) throw nobodyLeft();
    await giveOversight(hand, to);
  }
  const [overseer] = grants.active('OVERSEER');
  if (vacant.includes('CASE_LEAD') && overseer && grants.holders('CASE_LEAD').length === 0)
    await giveOversight(hand, {
      personId: overseer.personId,
      ...(overseer.untilAt !== null && { untilAt: overseer.untilAt }),
    });
}

export const nobodyLeft = (): Refused =>
  Refused.because(
    'NOT_NOW',
    'Nobody is free to take this on. A Harassment Officer can advise, and an outside person can be appointed; nothing is lost meanwhile.',
    'A.8',
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
