import { ID, InputType } from 'type-graphql';
import { z } from 'zod';
import { act } from '../acts/act';
import { idOf, orNothing, prose } from '../acts/checks';
import { hasPassed } from '../acts/clockTimes';
import { Given } from '../acts/given';
import type { Hand } from '../acts/hand';
import { openTask } from '../acts/openTask';
import { Repeatable } from '../acts/repeatable';
import { runningClocks } from '../acts/runningClocks';
import { theCase } from '../cases/case';
import { PartyRow } from '../cases/party.row';
import { Refused } from '../errors';
import { LODGED } from '../procedures/afterwards';
import { appeal, AppealRouteEnum } from './appeal';
import { lodge } from './lodge';

@InputType()
class LodgeAppealInput extends Repeatable {
  @Given(() => ID, idOf('Case'), 'The case.')
  readonly caseId!: string;

  @Given(
    () => AppealRouteEnum,
    z.enum(LODGED, `One of ${LODGED.join(', ')}.`),
    'What you turn to: the grievance procedure (staff), the college’s complaints procedure (students), or the Conference of Colleges Appeals Tribunal (B.23).',
  )
  readonly route!: string;

  @Given(() => String, prose(), 'Why you do not accept the outcome, a finding of bad faith included (A.22).')
  readonly grounds!: string;

  @Given(() => String, orNothing(prose(2_000)), 'Why it comes later than the time for it; needed then.')
  readonly lateReason!: string | null;
}

export const lodgeAppeal = act({
  name: 'lodgeAppeal',
  input: LodgeAppealInput,
  on: theCase,
  target: ({ caseId }) => caseId,
  changes: appeal,
  async perform(hand, { route, grounds, lateReason }) {
    if (lateReason === null) await refuseLate(hand);
    const id = await lodge(hand, { route, grounds, lateReason });
    const says = 'An appeal was lodged: appoint somebody outside the case who hears it, or record what comes of it.';
    await openTask(hand, { kind: 'SEE_TO_APPEAL', says, addressedTo: 'CASE_LEAD', clause: hand.clause, aboutId: id });
    return id;
  },
});

/** A late appeal is not lost: who hears it decides whether to admit it, and has to know why it is late. */
async function refuseLate(hand: Hand): Promise<void> {
  const { capacity } = await hand.tx.findOneByOrFail(PartyRow, { caseId: hand.theCase.id, personId: hand.actorId });
  const windows = (await runningClocks(hand)).filter(({ kind }) => kind === `APPEAL_BY_${capacity}`);
  if (!windows.some(({ dueOn }) => !hasPassed(dueOn, hand.now)))
    throw Refused.because('INVALID', 'The time for an appeal is over. Say why it comes later.', hand.clause, [
      'input',
      'lateReason',
    ]);
}
