import { ID, InputType } from 'type-graphql';
import { z } from 'zod';
import { act } from '../acts/act';
import { idOf, orNothing, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { closeTasks } from '../acts/openTask';
import { ForATime, makeWay, periodOfPart } from '../cases/forATime';
import { refuseEndless } from '../cases/forOutside';
import { theCase } from '../cases/case';
import { excluded } from '../cases/excluded';
import { handlerAppointed } from '../cases/handlerAppointed';
import { personNamed } from '../cases/personNamed';
import { Refused } from '../errors';
import { cannotServe } from '../grants/cannotServe';
import { handler } from './handler';

@InputType()
class AppointInvestigatorInput extends ForATime {
  @Given(() => ID, idOf('Case'), 'The case.')
  readonly caseId!: string;

  @Given(() => ID, idOf('Person'), 'Who is to investigate: somebody without previous involvement (A.17).')
  readonly personId!: string;

  @Given(() => String, prose(1_000), 'Why this person.')
  readonly reason!: string;

  @Given(
    () => String,
    orNothing(prose(1_000)),
    'Why a previous part in handling the case does not stand in the way; needed if they had one (A.17).',
  )
  readonly previousInvolvement!: string | null;

  @Given(
    () => Boolean,
    z.boolean().default(false),
    'Whether you keep the decision to yourself, where whoever investigates would otherwise decide as well (B.18).',
  )
  readonly reserveDecision!: boolean;
}

export const appointInvestigator = act({
  name: 'appointInvestigator',
  input: AppointInvestigatorInput,
  on: theCase,
  target: ({ caseId }) => caseId,
  changes: handler,
  async perform(hand, { personId, reason, previousInvolvement, reserveDecision, ...when }) {
    const person = await personNamed(hand, personId);
    const grants = await hand.grants();
    if (
      person.id === hand.actorId ||
      person.category === 'STUDENT' ||
      person.category === 'MACHINE' ||
      (await excluded(hand)).has(person.id)
    )
      throw cannotServe(hand.clause);
    if (grants.everHad(person.id, ['CASE_LEAD', 'OVERSEER', 'WELFARE', 'ADVISER']) && previousInvolvement === null)
      throw Refused.because(
        'INVALID',
        'They have had a part in handling this case: say why that does not stand in the way.',
        hand.clause,
        ['input', 'previousInvolvement'],
      );
    refuseEndless(hand, person, when.until);
    const period = await periodOfPart(hand, { personId: person.id, capacity: 'INVESTIGATOR', ...when });
    await makeWay(hand, 'INVESTIGATOR', period, 'another investigator was appointed');
    await grants.give({
      personId: person.id,
      capacity: 'INVESTIGATOR',
      clause: hand.clause,
      reason: [reason, previousInvolvement].filter(Boolean).join('\n\n'),
      ...period,
    });
    // B.18: who is appointed decides as well, unless that is reserved
    if (hand.procedure.investigatorDecides && !reserveDecision) {
      await makeWay(hand, 'CASE_LEAD', period, 'the investigator decides');
      await grants.give({ personId: person.id, capacity: 'CASE_LEAD', clause: hand.clause, reason, ...period });
    }
    await closeTasks(hand, 'REPLACE_INVESTIGATOR');
    return handlerAppointed(hand, person.id, 'INVESTIGATOR');
  },
});
