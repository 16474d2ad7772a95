import type { Hand } from '../acts/hand';
import { Refused } from '../errors';
import type { Office } from '../procedures/office';
import { letIntegrationsIn } from './letIntegrationsIn';
import { offerSupport } from './offerSupport';
import type { Beginning, Part } from '../procedures/beginning';
import { holderFor } from './succession';
import { giveWelfare, nobodyLeft, putInCharge } from './handling';

/** How somebody wishes to begin: in form, or informally with whoever holds an office they choose. */
export interface Wish {
  readonly informally: boolean;
  readonly approach: Office | null;
}

/** Begins the case in hand, or begins it again in form, where its procedure says. */
export async function begin(hand: Hand, wish: Wish): Promise<void> {
  const student = hand.theCase.complainantCategory === 'STUDENT';
  const fitting = hand.procedure.begins.filter(
    ({ informally, byStudent, gives }) =>
      informally === wish.informally &&
      (!byStudent || student) &&
      gives.includes('ADVISER') === (wish.approach !== null),
  );
  if (fitting.length === 0)
    throw Refused.because(
      'INVALID',
      wish.approach === null
        ? 'Say whom you approach, or submit the complaint in form.'
        : 'Here nobody in particular is approached: leave it out.',
      hand.clause,
      ['input', 'approach'],
    );
  for (const beginning of fitting) if (await beginsAt(hand, beginning, wish.approach)) return;
  throw nobodyLeft(hand.clause);
}

/** Takes one way to begin, if somebody is free for the first of its parts; the others are filled as far as they can be. */
async function beginsAt(hand: Hand, { at, gives, sets = [] }: Beginning, approach: Office | null): Promise<boolean> {
  const [first, ...others] = gives;
  if (!(await give(hand, first, at, approach))) return false;
  for (const part of others)
    if (!(await give(hand, part, at, approach)) && part === 'CHARGE') throw nobodyLeft(hand.clause);
  hand.reach(at);
  hand.record(sets);
  // A talk stays between the two (A.4, B.3); from then on somebody supports (B.15), and it is known that there is a case
  if (first !== 'ADVISER') {
    await offerSupport(hand, 'COMPLAINANT');
    await letIntegrationsIn(hand);
  }
  return true;
}

const give = async (hand: Hand, part: Part, at: string, approach: Office | null): Promise<boolean> =>
  part === 'WELFARE' ? giveWelfare(hand) : part === 'CHARGE' ? putInCharge(hand, at) : giveAdviser(hand, approach!);

/** Who is approached informally is whom the person chooses; nobody else steps in for them (A.4, B.7). */
async function giveAdviser(hand: Hand, approach: Office): Promise<boolean> {
  const { approachable } = hand.procedure;
  const open = approachable[hand.theCase.complainantCategory] ?? [];
  if (!open.includes(approach))
    throw Refused.because('INVALID', `You can approach: ${open.join(', ') || 'nobody'}.`, hand.clause, [
      'input',
      'approach',
    ]);
  const adviser = await holderFor(hand, approach, [approach]);
  if (!adviser)
    throw Refused.because(
      'NOT_NOW',
      'Nobody who holds this office can be approached in this. Choose another.',
      hand.clause,
      ['input', 'approach'],
    );
  await (
    await hand.grants()
  ).give({ ...adviser, capacity: 'ADVISER', clause: hand.clause, reason: 'was approached informally' });
  return true;
}
