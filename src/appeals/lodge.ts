import { In } from 'typeorm';
import type { Hand } from '../acts/hand';
import { AppealRow } from '../cases/appeal.row';
import { letPartyHave } from '../cases/letPartiesKeep';
import { PartyRow } from '../cases/party.row';
import { tellParties } from '../cases/tellParties';
import { Refused } from '../errors';
import { PersonRow } from '../people/person.row';
import type { AppealRoute } from '../procedures/afterwards';

interface Step {
  readonly route: string;
  readonly grounds: string;
  readonly lateReason: string | null;
}

/** Records what a party turns to. Both follow it to its end, also where the case is closed; the other is told that there is one. */
export async function lodge(hand: Hand, { route, grounds, lateReason }: Step): Promise<string> {
  const { tx, theCase, now, actorId } = hand;
  const own = await tx.findOneByOrFail(PartyRow, { caseId: theCase.id, personId: actorId });
  const side = own.capacity;
  // Who does not complain has no decision to appeal against (A.12, A.22)
  if (side === 'AGGRIEVED') throw Refused.because('NOT_ALLOWED', 'An appeal is for the two sides.', hand.clause);
  const rule = hand.procedure.appeals.find((one) => one.route === route && one.by.includes(side));
  if (!rule) throw Refused.because('INVALID', routesOpen(hand, side), hand.clause, ['input', 'route']);
  await refuseToOthers(hand, rule);
  if (await tx.existsBy(AppealRow, { caseId: theCase.id, side, route, status: In(['LODGED', 'HEARD']) }))
    throw Refused.because('ALREADY_DONE', 'There is one already that is not decided.', rule.clause);
  hand.side = side;
  const id = hand.newId(`appeal ${route}`);
  const open = { hearerId: null, result: null, reasons: null, endedAt: null };
  const lodged = { side, personId: actorId, route, status: 'LODGED', grounds, lateReason, lodgedAt: now } as const;
  await tx.insert(AppealRow, { id, caseId: theCase.id, ...lodged, ...open });
  for (const one of ['COMPLAINANT', 'RESPONDENT'] as const)
    await letPartyHave(hand, one, null, 'an appeal is under way');
  await tellParties(hand, {
    kind: 'APPEAL_LODGED',
    text: `${rule.says} It was lodged by the ${side.toLowerCase()}.`,
    clause: rule.clause,
  });
  hand.happened('APPEAL_LODGED', id, rule.clause);
  return id;
}

const routesOpen = ({ procedure }: Hand, side: AppealRoute['by'][number]): string =>
  `You can turn to: ${procedure.appeals.flatMap(({ by, route }) => (by.includes(side) ? route : [])).join(', ')}.`;

/** Some ways are for students, some for staff (A.22). */
async function refuseToOthers({ tx, actorId }: Hand, { for: whom, clause }: AppealRoute): Promise<void> {
  const { category } = await tx.findOneByOrFail(PersonRow, { id: actorId });
  if (whom !== undefined && (whom === 'STUDENTS') !== (category === 'STUDENT'))
    throw Refused.because('INVALID', `This way is for ${whom.toLowerCase()}.`, clause, ['input', 'route']);
}
