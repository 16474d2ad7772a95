import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { day, idOf, prose } from '../acts/checks';
import { Given } from '../acts/given';
import type { Hand } from '../acts/hand';
import { Repeatable } from '../acts/repeatable';
import { theCase } from '../cases/case';
import { within } from '../database/database';
import { Refused } from '../errors';
import { dayOf } from '../procedures/calendar';
import { PlainDate } from '../reading/scalars';
import { retention } from './retention';
import { RetentionRow } from './retention.row';

@InputType()
class SetRetentionInput extends Repeatable {
  @Given(() => ID, idOf('Case'), 'The case.')
  readonly caseId!: string;

  @Given(() => PlainDate, day(), 'The last day on which it is kept, one to come.')
  readonly until!: string;

  @Given(() => String, prose(2_000), 'Why until then: what was consulted on, and what came of it.')
  readonly reason!: string;
}

export const setRetention = act({
  name: 'setRetention',
  input: SetRetentionInput,
  on: theCase,
  target: ({ caseId }) => caseId,
  changes: retention,
  async perform(hand, { caseId, until, reason }) {
    if (until <= dayOf(hand.now).toString())
      throw Refused.because('INVALID', 'It must be a day to come.', hand.clause, ['input', 'until']);
    await refuseWithoutConsultation(hand);
    const id = hand.newId('retention');
    await hand.tx.insert(RetentionRow, {
      id,
      caseId,
      keptUntil: until,
      reason,
      setById: hand.actorId,
      setAt: hand.now,
    });
    hand.happened('RETENTION_SET', id);
    return id;
  },
});

/** A.28, B.36: whoever leads says it; in a student’s case the Acting Head of Welfare has answered before, where they do not say it. */
async function refuseWithoutConsultation(hand: Hand): Promise<void> {
  // Nobody looks after a student in a complaint about a service
  if (hand.theCase.complainantCategory !== 'STUDENT' || !hand.procedure.welfare) return;
  if ((await hand.grants()).holders('WELFARE').includes(hand.actorId)) return;
  const [answered] = await within(hand.tx).query(
    `SELECT q.id FROM consultations q JOIN role_grants g ON g.caseId = q.caseId AND g.personId = q.personId AND g.capacity = 'WELFARE'
      WHERE q.caseId = ? AND q.about = 'FILING' AND q.status = 'ANSWERED' LIMIT 1`,
    [hand.theCase.id],
  );
  if (!answered)
    throw Refused.because(
      'NOT_YET',
      'First: the Acting Head of Welfare has answered what they were consulted on, FILING.',
      hand.clause,
    );
}
