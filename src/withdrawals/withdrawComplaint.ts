import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf, orNothing, prose } from '../acts/checks';
import { Given } from '../acts/given';
import type { Hand } from '../acts/hand';
import { openTask } from '../acts/openTask';
import { Repeatable } from '../acts/repeatable';
import { theCase } from '../cases/case';
import { close } from '../cases/close';
import { talksOf } from '../procedures/talks';
import { becomeAggrieved } from './becomeAggrieved';
import { endWhatWasTheirs } from './endWhatWasTheirs';
import { tellRespondent } from './tellRespondent';
import { WithdrawalRow } from './withdrawal.row';

@InputType()
class WithdrawComplaintInput extends Repeatable {
  @Given(() => ID, idOf('Case'), 'The case.')
  readonly caseId!: string;

  @Given(
    () => String,
    orNothing(prose(2_000)),
    'Why, if you wish to say. For those who handle the case; the other side does not see it.',
  )
  readonly reason!: string | null;
}

export const withdrawComplaint = act({
  name: 'withdrawComplaint',
  input: WithdrawComplaintInput,
  on: theCase,
  target: ({ caseId }) => caseId,
  changes: theCase,
  async perform(hand, { caseId, reason }) {
    const id = hand.newId('withdrawal');
    const isOver = hand.given.rule.to === 'CLOSED' || talksOf(hand.procedure).includes(hand.theCase.stage);
    await hand.tx.insert(WithdrawalRow, {
      ...{ id, caseId, reason, withdrawnAt: hand.now, decision: null, decidedById: null },
      ...(isOver ? { status: 'CLOSED', decidedAt: hand.now } : { status: 'PENDING', decidedAt: null }),
    });
    hand.happened('COMPLAINT_WITHDRAWN', id);
    // A complaint about a service is about nobody, and harmed nobody
    if (hand.procedure.disclosing) await becomeAggrieved(hand);
    if (isOver) await close(hand, 'The complaint was withdrawn.');
    else await letItBeDecided(hand, id);
    return caseId;
  },
});

async function letItBeDecided(hand: Hand, aboutId: string): Promise<void> {
  hand.record(['WITHDRAWAL_UNDECIDED']);
  await endWhatWasTheirs(hand);
  await tellRespondent(hand, 'WITHDRAWN', 'The complaint was withdrawn. You are told whether the case goes on.');
  const says = 'The complaint was withdrawn: close the case, or let it go on without one.';
  const task = { kind: 'DECIDE_AFTER_WITHDRAWAL', addressedTo: 'CASE_LEAD', clause: hand.clause } as const;
  await openTask(hand, { ...task, says, aboutId });
}
