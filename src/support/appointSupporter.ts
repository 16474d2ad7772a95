import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf, orNothing, prose } from '../acts/checks';
import { Given } from '../acts/given';
import type { Hand } from '../acts/hand';
import { closeTasks } from '../acts/openTask';
import { theCase } from '../cases/case';
import { endOfPart, UntilATime } from '../cases/forATime';
import { SUPPORT_TASKS } from '../cases/offerSupport';
import { personNamed } from '../cases/personNamed';
import { Refused } from '../errors';
import type { NewGrant } from '../grants/newGrant';
import type { PersonRow } from '../people/person.row';
import { activeSupporter } from './activeSupporter';
import { SUPPORTER_OF } from './side';
import { stopSupport } from '../cases/stopSupport';
import { type SupportedParty, supportedParty } from './supportedParty';
import { supporter } from './supporter';
import { SupporterRow } from '../cases/supporter.row';
import { refuseUntrained, refuseWhoCannotSupport, refuseWhoDoesNotArrange } from './whoMaySupport';

@InputType()
class AppointSupporterInput extends UntilATime {
  @Given(() => ID, idOf('Case'), 'The case.')
  readonly caseId!: string;

  @Given(() => ID, idOf('Party'), 'Whom they are to support; a respondent once informed (B.12).')
  readonly partyId!: string;

  @Given(() => ID, idOf('Person'), 'Who is to support them. Whoever did until now no longer does.')
  readonly personId!: string;

  @Given(() => String, prose(1_000), 'Why this person.')
  readonly reason!: string;

  @Given(
    () => String,
    orNothing(prose(1_000)),
    'How they are trained; needed of anybody but a Harassment Officer (B.11).',
  )
  readonly training!: string | null;
}

export const appointSupporter = act({
  name: 'appointSupporter',
  input: AppointSupporterInput,
  on: theCase,
  target: ({ caseId }) => caseId,
  changes: supporter,
  async perform(hand, { partyId, personId, reason, training, until }) {
    const party = await supportedParty(hand, partyId);
    await refuseWhoDoesNotArrange(hand, party, personId);
    const person = await personNamed(hand, personId);
    const before = await activeSupporter(hand, party.side);
    if (before?.personId === person.id)
      throw Refused.because('ALREADY_DONE', 'They support this side already.', hand.clause, ['input', 'personId']);
    await refuseWhoCannotSupport(hand, person, party);
    await refuseUntrained(hand, person.id, training);
    const ends = endOfPart(hand, person, until);
    if (before) await stopSupport(hand, before, 'somebody else supports this side');
    const id = await appoint(hand, party, person, {
      ...ends,
      reason: [reason, training].filter(Boolean).join('\n\n'),
    });
    for (const kind of SUPPORT_TASKS[party.side]) await closeTasks(hand, kind);
    return id;
  },
});

async function appoint(
  hand: Hand,
  { side, personId }: SupportedParty,
  person: PersonRow,
  given: Pick<NewGrant, 'reason' | 'untilAt'>,
) {
  const { tx, theCase: of, clause } = hand;
  const grants = await hand.grants();
  const capacity = SUPPORTER_OF[side];
  const { reason } = given;
  await grants.give({ personId: person.id, capacity, clause, ...given });
  const grant = grants.active(capacity).find((one) => one.personId === person.id)!;
  const id = hand.newId(`supporter ${side}`);
  const asked = { anotherAskedAt: null, anotherReason: null, sharesNotes: false };
  await tx.insert(SupporterRow, { id, caseId: of.id, side, personId: person.id, grantId: grant.id, reason, ...asked });
  hand.happened('SUPPORTER_APPOINTED', id);
  await hand.notify(personId, {
    topic: 'SUPPORT',
    kind: 'SUPPORTER_APPOINTED',
    text: `${person.name} is there to support you throughout, and after the outcome. You decide what they see. You can ask for somebody else at any time.`,
  });
  await hand.notify(person.id, {
    topic: 'SUPPORT',
    kind: 'ASKED_TO_SUPPORT',
    text: 'You are asked to support one side of this case, and that side alone. Keep in confidence what you learn.',
  });
  return id;
}
